// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse {

class Authority;
class Clock;
class Keychain;
class MailPassword;
class Prompts;
class SecretClipboard;
class Store;

/// What an editor works with; everything outlives the editor.
struct Services
{
    Authority &authority;
    Store &store;
    Prompts &prompts;
    SecretClipboard &clipboard;
    const Clock &clock;
    MailPassword *mailPassword = nullptr; ///< null where no mail is sent
    Keychain *keychain = nullptr;         ///< null where none is to be used
};

} // namespace gatehouse
