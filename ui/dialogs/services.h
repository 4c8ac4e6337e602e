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

/// What dialogs work with. Everything must outlive them.
struct Services
{
    Authority &authority;
    Store &store;
    Prompts &prompts;
    SecretClipboard &clipboard;
    const Clock &clock;
    MailPassword *mailPassword = nullptr; ///< null if no mail is sent
    Keychain *keychain = nullptr;         ///< null if none is used
};

} // namespace gatehouse
