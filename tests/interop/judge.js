// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's node-jose (npm "jose") as a judge: each line of standard input is a JSON request, each line of standard output
// its answer. test_interop.py talks to it.
'use strict';

const jose = require('jose');
const readline = require('readline');
const zlib = require('zlib');

const commands = {
  async verify({ jwk, algorithm, token }) {
    const key = await jose.importJWK(jwk, algorithm);
    const { payload } = await jose.compactVerify(token, key, { algorithms: [algorithm] });
    return Buffer.from(payload).toString('base64url');
  },
  async verifyBySet({ jwks, token }) {
    const { payload } = await jose.jwtVerify(token, jose.createLocalJWKSet(jwks), { typ: 'at+jwt' });
    return payload;
  },
  async sign({ jwk, algorithm, payload }) {
    const key = await jose.importJWK(jwk, algorithm);
    return new jose.CompactSign(Buffer.from(payload, 'base64url'))
      .setProtectedHeader({ alg: algorithm, kid: jwk.kid })
      .sign(key);
  },
  async generate({ algorithm }) {
    const options = { extractable: true };
    if (algorithm === 'EdDSA') options.crv = 'Ed25519';
    return jose.exportJWK((await jose.generateKeyPair(algorithm, options)).privateKey);
  },
  async thumbprint({ jwk }) {
    return jose.calculateJwkThumbprint(jwk, 'sha256');
  },
  async importPem({ pem, algorithm }) {
    return jose.exportJWK(await jose.importPKCS8(pem, algorithm, { extractable: true }));
  },
  async statusOf({ jwks, token, index }) {
    const { payload } = await jose.jwtVerify(token, jose.createLocalJWKSet(jwks), { typ: 'statuslist+jwt' });
    const bytes = zlib.inflateSync(Buffer.from(payload.status_list.lst, 'base64url'));
    return (bytes[index >> 3] >> (index & 7)) & 1;
  },
};

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    let answer;
    try {
      answer = { result: await commands[request.command](request) };
    } catch (error) {
      answer = { error: `${error.code || error.name}: ${error.message}` };
    }
    console.log(JSON.stringify(answer));
  }
}

main();
