<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Deletes the clients %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the clients %1 and %n other.</numerusform>
            <numerusform>Deletes the clients %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the client(s) %1.</source>
        <translation>
            <numerusform>Deletes the client %1.</numerusform>
            <numerusform>Deletes the clients %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n secret(s) stop working.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n secret stops working.</numerusform>
            <numerusform>%1 %n secrets stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n row written.</numerusform>
            <numerusform>%1: %n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the scopes %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the scopes %1 and %n other.</numerusform>
            <numerusform>Deletes the scopes %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the scope(s) %1.</source>
        <translation>
            <numerusform>Deletes the scope %1.</numerusform>
            <numerusform>Deletes the scopes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n client(s) lose it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are client IDs</extracomment>
        <translation>
            <numerusform>%1 %n client loses it: %2.</numerusform>
            <numerusform>%1 %n clients lose it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them will be disabled: no other scope is left.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n of them will be disabled: no other scope is left.</numerusform>
            <numerusform>%1 %n of them will be disabled: no other scope is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message numerus="yes">
        <source>Use at least %n characters, or let one be generated.</source>
        <translation>
            <numerusform>Use at least %n character, or let one be generated.</numerusform>
            <numerusform>Use at least %n characters, or let one be generated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactText</name>
    <message numerus="yes">
        <source>%n client(s) may no longer ask for it:</source>
        <translation>
            <numerusform>%n client may no longer ask for it:</numerusform>
            <numerusform>%n clients may no longer ask for it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) stop working</source>
        <translation>
            <numerusform>%n client secret stops working</numerusform>
            <numerusform>%n client secrets stop working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be disabled: no other scope is left to them, and an empty list would allow all</source>
        <translation>
            <numerusform>%n of them will be disabled: no other scope is left to them, and an empty list would allow all</numerusform>
            <numerusform>%n of them will be disabled: no other scope is left to them, and an empty list would allow all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol mapper(s)</source>
        <translation>
            <numerusform>%n protocol mapper</numerusform>
            <numerusform>%n protocol mappers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity provider(s)</source>
        <translation>
            <numerusform>%n identity provider</numerusform>
            <numerusform>%n identity providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication flow(s)</source>
        <translation>
            <numerusform>%n authentication flow</numerusform>
            <numerusform>%n authentication flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required action(s)</source>
        <translation>
            <numerusform>%n required action</numerusform>
            <numerusform>%n required actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ClientsPage</name>
    <message numerus="yes">
        <source>%Ln client(s) enabled.</source>
        <translation>
            <numerusform>%Ln client enabled.</numerusform>
            <numerusform>%Ln clients enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) disabled.</source>
        <translation>
            <numerusform>%Ln client disabled.</numerusform>
            <numerusform>%Ln clients disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) deleted.</source>
        <translation>
            <numerusform>%Ln client deleted.</numerusform>
            <numerusform>%Ln clients deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ConfirmImpactDialog</name>
    <message numerus="yes">
        <source>Delete %n scopes</source>
        <translation>
            <numerusform>Delete %n scope</numerusform>
            <numerusform>Delete %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients</source>
        <translation>
            <numerusform>Delete %n client</numerusform>
            <numerusform>Delete %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scopes?</source>
        <translation>
            <numerusform>Delete %n scope?</numerusform>
            <numerusform>Delete %n scopes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>Delete %n client?</numerusform>
            <numerusform>Delete %n clients?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::EditorDialog</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As on screen (%Ln column(s))</source>
        <translation>
            <numerusform>As on screen (%Ln column)</numerusform>
            <numerusform>As on screen (%Ln columns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln scope(s)</source>
        <translation>
            <numerusform>%Ln scope</numerusform>
            <numerusform>%Ln scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) imported.</source>
        <translation>
            <numerusform>%Ln item imported.</numerusform>
            <numerusform>%Ln items imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln existed already.</source>
        <translation>
            <numerusform>%Ln existed already.</numerusform>
            <numerusform>%Ln existed already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ResourcePage</name>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln row selected.</numerusform>
            <numerusform>%Ln rows selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed.</source>
        <translation>
            <numerusform>%Ln page printed.</numerusform>
            <numerusform>%Ln pages printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RevealSecretDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared %n second(s) after copying.</source>
        <translation>
            <numerusform>The clipboard is cleared %n second after copying.</numerusform>
            <numerusform>The clipboard is cleared %n seconds after copying.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopesPage</name>
    <message numerus="yes">
        <source>%Ln scope(s) deleted.</source>
        <translation>
            <numerusform>%Ln scope deleted.</numerusform>
            <numerusform>%Ln scopes deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretChoice</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters, or let one be generated.</source>
        <translation>
            <numerusform>Use at least %n character, or let one be generated.</numerusform>
            <numerusform>Use at least %n characters, or let one be generated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::VerdictDialog</name>
    <message numerus="yes">
        <source>All %Ln entries are as they were written.</source>
        <translation>
            <numerusform>The %Ln entry is as it was written.</numerusform>
            <numerusform>All %Ln entries are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before it are as they were written. Compare the workspace with a backup.</source>
        <translation>
            <numerusform>%Ln entry before it is as it was written. Compare the workspace with a backup.</numerusform>
            <numerusform>%Ln entries before it are as they were written. Compare the workspace with a backup.</numerusform>
        </translation>
    </message>
</context>
</TS>
