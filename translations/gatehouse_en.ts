<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n row written.</numerusform>
            <numerusform>%1: %n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n type(s) written.</source>
        <translation>
            <numerusform>%1: %n type written.</numerusform>
            <numerusform>%1: %n types written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added.</source>
        <translation>
            <numerusform>%n item added.</numerusform>
            <numerusform>%n items added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) published in %1.</source>
        <translation>
            <numerusform>%n key published in %1.</numerusform>
            <numerusform>%n keys published in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue now has %n type(s).</source>
        <translation>
            <numerusform>The catalogue now has %n type.</numerusform>
            <numerusform>The catalogue now has %n types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permanently revokes %n signing key(s): %1.</source>
        <translation>
            <numerusform>Permanently revokes %n signing key: %1.</numerusform>
            <numerusform>Permanently revokes %n signing keys: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) were not sent.</source>
        <translation>
            <numerusform>%n invitation was not sent.</numerusform>
            <numerusform>%n invitations were not sent.</numerusform>
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
    <name>Deletion</name>
    <message numerus="yes">
        <source>Removed from %Ln user(s): %1.</source>
        <translation>
            <numerusform>Removed from %Ln user: %1.</numerusform>
            <numerusform>Removed from %Ln users: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %Ln token(s): %1.</source>
        <translation>
            <numerusform>Removed from %Ln token: %1.</numerusform>
            <numerusform>Removed from %Ln tokens: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %Ln client(s): %1.</source>
        <translation>
            <numerusform>Removed from %Ln client: %1.</numerusform>
            <numerusform>Removed from %Ln clients: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disables %Ln client(s) because no allowed scope is left.</source>
        <translation>
            <numerusform>Disables %Ln client because no allowed scope is left.</numerusform>
            <numerusform>Disables %Ln clients because no allowed scope is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client secret(s) stop working.</source>
        <translation>
            <numerusform>%Ln client secret stops working.</numerusform>
            <numerusform>%Ln client secrets stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln OAuth token(s): %1.</source>
        <translation>
            <numerusform>This also deletes %Ln OAuth token: %1.</numerusform>
            <numerusform>This also deletes %Ln OAuth tokens: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stop working.</source>
        <translation>
            <numerusform>%Ln token stops working.</numerusform>
            <numerusform>%Ln tokens stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation link(s) stop working.</source>
        <translation>
            <numerusform>%Ln invitation link stops working.</numerusform>
            <numerusform>%Ln invitation links stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln membership(s) in organizations and groups.</source>
        <translation>
            <numerusform>This also deletes %Ln memberhip in organizations and groups.</numerusform>
            <numerusform>This also deletes %Ln memberships in organizations and groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln technical user(s).</source>
        <translation>
            <numerusform>This also deletes %Ln technical user.</numerusform>
            <numerusform>This also deletes %Ln technical users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln group(s).</source>
        <translation>
            <numerusform>This also deletes %Ln group.</numerusform>
            <numerusform>This also deletes %Ln groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln application(s).</source>
        <translation>
            <numerusform>This also deletes %Ln application.</numerusform>
            <numerusform>This also deletes %Ln applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose their membership: %1.</source>
        <translation>
            <numerusform>%Ln user loses their membership: %1.</numerusform>
            <numerusform>%Ln users lose their membership: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access token(s) stop working: %1.</source>
        <translation>
            <numerusform>%Ln access token stops working: %1.</numerusform>
            <numerusform>%Ln access tokens stop working: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) lose their role for the application: %1.</source>
        <translation>
            <numerusform>%Ln token loses its role for the application: %1.</numerusform>
            <numerusform>%Ln tokens lose their role for the application: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active token(s) stop working: %1.</source>
        <translation>
            <numerusform>%Ln active token stops working: %1.</numerusform>
            <numerusform>%Ln active tokens stop working: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln scopes?</source>
        <translation>
            <numerusform>Delete %Ln scope?</numerusform>
            <numerusform>Delete %Ln scopes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients can no longer request the scope(s). This cannot be undone.</source>
        <translation>
            <numerusform>Clients can no longer request the scope. This cannot be undone.</numerusform>
            <numerusform>Clients can no longer request the scopes. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation>
            <numerusform>Delete %Ln client?</numerusform>
            <numerusform>Delete %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client(s) can no longer get tokens. This cannot be undone.</source>
        <translation>
            <numerusform>The client can no longer get tokens. This cannot be undone.</numerusform>
            <numerusform>The clients can no longer get tokens. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users?</source>
        <translation>
            <numerusform>Delete %Ln user?</numerusform>
            <numerusform>Delete %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user(s) can no longer sign in. This cannot be undone.</source>
        <translation>
            <numerusform>The user can no longer sign in. This cannot be undone.</numerusform>
            <numerusform>The users can no longer sign in. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizations?</source>
        <translation>
            <numerusform>Delete %Ln organization?</numerusform>
            <numerusform>Delete %Ln organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that belongs to the organization(s) is deleted immediately. This cannot be undone.</source>
        <translation>
            <numerusform>Everything that belongs to the organization is deleted immediately. This cannot be undone.</numerusform>
            <numerusform>Everything that belongs to the organizations is deleted immediately. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tokens?</source>
        <translation>
            <numerusform>Delete %Ln token?</numerusform>
            <numerusform>Delete %Ln tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token(s) stop working immediately. This cannot be undone.</source>
        <translation>
            <numerusform>The token stops working immediately. This cannot be undone.</numerusform>
            <numerusform>The tokens stop working immediately. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys?</source>
        <translation>
            <numerusform>Delete %Ln key?</numerusform>
            <numerusform>Delete %Ln keys?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private key(s) are deleted, and tokens signed with them can no longer be verified here. This cannot be undone.</source>
        <translation>
            <numerusform>The private key is deleted, and tokens signed with it can no longer be verified here. This cannot be undone.</numerusform>
            <numerusform>The private keys are deleted, and tokens signed with them can no longer be verified here. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln groups?</source>
        <translation>
            <numerusform>Delete %Ln group?</numerusform>
            <numerusform>Delete %Ln groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that belongs to the group(s) is deleted immediately. This cannot be undone.</source>
        <translation>
            <numerusform>Everything that belongs to the group is deleted immediately. This cannot be undone.</numerusform>
            <numerusform>Everything that belongs to the groups is deleted immediately. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln applications?</source>
        <translation>
            <numerusform>Delete %Ln application?</numerusform>
            <numerusform>Delete %Ln applications?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln members?</source>
        <translation>
            <numerusform>Remove %Ln member?</numerusform>
            <numerusform>Remove %Ln members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The member(s) can no longer administer this workspace.</source>
        <translation>
            <numerusform>The member can no longer administer this workspace.</numerusform>
            <numerusform>The members can no longer administer this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
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
    <message numerus="yes">
        <source>Groups can be nested %n level(s) deep at most.</source>
        <translation>
            <numerusform>Groups can be nested %n level deep at most.</numerusform>
            <numerusform>Groups can be nested %n levels deep at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A type has at most %n action(s).</source>
        <translation>
            <numerusform>A type has at most %n action.</numerusform>
            <numerusform>A type has at most %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n permission(s).</source>
        <translation>
            <numerusform>A token has at most %n permission.</numerusform>
            <numerusform>A token has at most %n permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A catalogue has at most %n type(s).</source>
        <translation>
            <numerusform>A catalogue has at most %n type.</numerusform>
            <numerusform>A catalogue has at most %n types.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
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
    <name>Invitation</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPlan</name>
    <message numerus="yes">
        <source>Never: %Ln token(s) do not expire</source>
        <translation>
            <numerusform>Never: %Ln token does not expire</numerusform>
            <numerusform>Never: %Ln tokens do not expire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message numerus="yes">
        <source>%1 within the next %n day(s)</source>
        <translation>
            <numerusform>%1 within the next %n day</numerusform>
            <numerusform>%1 within the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln scope(s) deleted.</source>
        <translation>
            <numerusform>%Ln scope deleted.</numerusform>
            <numerusform>%Ln scopes deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) deleted.</source>
        <translation>
            <numerusform>%Ln client deleted.</numerusform>
            <numerusform>%Ln clients deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln user deleted.</numerusform>
            <numerusform>%Ln users deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) deleted.</source>
        <translation>
            <numerusform>%Ln organization deleted.</numerusform>
            <numerusform>%Ln organizations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) deleted.</source>
        <translation>
            <numerusform>%Ln token deleted.</numerusform>
            <numerusform>%Ln tokens deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) deleted.</source>
        <translation>
            <numerusform>%Ln key deleted.</numerusform>
            <numerusform>%Ln keys deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) deleted.</source>
        <translation>
            <numerusform>%Ln group deleted.</numerusform>
            <numerusform>%Ln groups deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) deleted.</source>
        <translation>
            <numerusform>%Ln application deleted.</numerusform>
            <numerusform>%Ln applications deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed.</source>
        <translation>
            <numerusform>%Ln member removed.</numerusform>
            <numerusform>%Ln members removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message numerus="yes">
        <source>%n key(s) to be added.</source>
        <translation>
            <numerusform>%n key to be added.</numerusform>
            <numerusform>%n keys to be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to be removed.</source>
        <translation>
            <numerusform>%n key to be taken out.</numerusform>
            <numerusform>%n keys to be taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked since then; verifiers do not know it yet.</source>
        <translation>
            <numerusform>%Ln token was revoked since, and verifiers do not know.</numerusform>
            <numerusform>%Ln tokens were revoked since, and verifiers do not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were activated again.</source>
        <translation>
            <numerusform>%Ln token was made active again.</numerusform>
            <numerusform>%Ln tokens were made active again.</numerusform>
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
    <name>TokenActions</name>
    <message numerus="yes">
        <source>%Ln token(s) reactivated.</source>
        <translation>
            <numerusform>%Ln token reactivated.</numerusform>
            <numerusform>%Ln tokens reactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revoked.</numerusform>
            <numerusform>%Ln tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) activated.</source>
        <translation>
            <numerusform>%Ln token activated.</numerusform>
            <numerusform>%Ln tokens activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) deactivated.</source>
        <translation>
            <numerusform>%Ln token deactivated.</numerusform>
            <numerusform>%Ln tokens deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pending or expired token(s) not changed.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln pending or expired token not changed.</numerusform>
            <numerusform>%1 %Ln pending or expired tokens not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %Ln token(s) pending or expired.</source>
        <translation>
            <numerusform>Nothing was changed: %Ln token is pending or expired.</numerusform>
            <numerusform>Nothing was changed: %Ln tokens are pending or expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message numerus="yes">
        <source>queued; tried %n time(s)</source>
        <translation>
            <numerusform>queued; tried %n time</numerusform>
            <numerusform>queued; tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AddMembersDialog</name>
    <message numerus="yes">
        <source>%Ln user(s) selected</source>
        <translation>
            <numerusform>%Ln user selected</numerusform>
            <numerusform>%Ln users selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::BackupMenu</name>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n audit entry</numerusform>
            <numerusform>%n audit entries</numerusform>
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
    <name>gatehouse::ExpiryNotice</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>in: 3 tokens expire within 30 days</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1.</source>
        <extracomment>%1 is &quot;30 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln token expires within %1.</numerusform>
            <numerusform>%Ln tokens expire within %1.</numerusform>
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
        <source>Visible columns (%Ln)</source>
        <translation>
            <numerusform>Visible columns (%Ln)</numerusform>
            <numerusform>Visible columns (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportKeyDialog</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n characters.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterEditor</name>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
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
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln membership</numerusform>
            <numerusform>%Ln memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::KeysPage</name>
    <message numerus="yes">
        <source>%Ln key(s) revoked. Publish now so that verifiers refuse their tokens.</source>
        <translation>
            <numerusform>%Ln key revoked. Publish now so that verifiers refuse its tokens.</numerusform>
            <numerusform>%Ln keys revoked. Publish now so that verifiers refuse their tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::Mailer</name>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent. No mail server is configured.</source>
        <translation>
            <numerusform>%n invitation waiting to be sent. No mail server is configured.</numerusform>
            <numerusform>%n invitations waiting to be sent. No mail server is configured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent. %1</source>
        <translation>
            <numerusform>%n invitation waiting to be sent. %1</numerusform>
            <numerusform>%n invitations waiting to be sent. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) rejected by the mail server: %1</source>
        <extracomment>%1 is the answer of the mail server</extracomment>
        <translation>
            <numerusform>%n invitation rejected by the mail server: %1</numerusform>
            <numerusform>%n invitations rejected by the mail server: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) could not be sent yet: %1</source>
        <extracomment>%1 is the answer of the mail server</extracomment>
        <translation>
            <numerusform>%n invitation could not be sent yet: %1</numerusform>
            <numerusform>%n invitations could not be sent yet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n invitation waiting to be sent.</numerusform>
            <numerusform>%n invitations waiting to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n invitation sent.</numerusform>
            <numerusform>%n invitations sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MembersView</name>
    <message numerus="yes">
        <source>%Ln user(s) added.</source>
        <translation>
            <numerusform>%Ln user added.</numerusform>
            <numerusform>%Ln users added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation>
            <numerusform>Remove %n member?</numerusform>
            <numerusform>Remove %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed.</source>
        <translation>
            <numerusform>%Ln member removed.</numerusform>
            <numerusform>%Ln members removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %Ln member(s) changed. Their tokens follow.</source>
        <translation>
            <numerusform>Role of %Ln member changed. Their tokens follow.</numerusform>
            <numerusform>Role of %Ln members changed. Their tokens follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PublicationNotice</name>
    <message numerus="yes">
        <source>%1 And %n more change(s).</source>
        <extracomment>%1 is the sentence before, which ends in a full stop</extracomment>
        <translation>
            <numerusform>%1 And %n more change.</numerusform>
            <numerusform>%1 And %n more changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PublishDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RecoveryCodeDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
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
    <name>gatehouse::RevokeKeyDialog</name>
    <message numerus="yes">
        <source>Revoke %n keys</source>
        <translation>
            <numerusform>Revoke %n key</numerusform>
            <numerusform>Revoke %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys?</source>
        <translation>
            <numerusform>Revoke %n key?</numerusform>
            <numerusform>Revoke %n keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopesPage</name>
    <message numerus="yes">
        <source>Granted to %Ln user(s)</source>
        <translation>
            <numerusform>Granted to %Ln user</numerusform>
            <numerusform>Granted to %Ln users</numerusform>
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
        <source>Use at least %n characters, or generate one.</source>
        <translation>
            <numerusform>Use at least %n characters, or generate one.</numerusform>
            <numerusform>Use at least %n characters, or generate one.</numerusform>
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
    <name>gatehouse::TokenStrip</name>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Expires within %n day</numerusform>
            <numerusform>Expires within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserScopesDialog</name>
    <message numerus="yes">
        <source>Grant scopes to %Ln user(s)</source>
        <translation>
            <numerusform>Grant scopes to %Ln user</numerusform>
            <numerusform>Grant scopes to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke scopes of %Ln user(s)</source>
        <translation>
            <numerusform>Revoke scopes of %Ln user</numerusform>
            <numerusform>Revoke scopes of %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPage</name>
    <message numerus="yes">
        <source>%1 granted to %Ln user(s).</source>
        <translation>
            <numerusform>%1 granted to %Ln user.</numerusform>
            <numerusform>%1 granted to %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked.</source>
        <translation>
            <numerusform>%Ln invitation revoked.</numerusform>
            <numerusform>%Ln invitations revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) enabled.</source>
        <translation>
            <numerusform>%Ln user enabled.</numerusform>
            <numerusform>%Ln users enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) disabled.</source>
        <translation>
            <numerusform>%Ln user disabled.</numerusform>
            <numerusform>%Ln users disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation>
            <numerusform>Disable %Ln user</numerusform>
            <numerusform>Disable %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln users?</source>
        <translation>
            <numerusform>Disable %Ln user?</numerusform>
            <numerusform>Disable %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked from %Ln user(s).</source>
        <translation>
            <numerusform>%1 revoked from %Ln user.</numerusform>
            <numerusform>%1 revoked from %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have to pass on each link by hand. Select at most %n user(s), or set up a mail server in the workspace settings.</source>
        <translation>
            <numerusform>You have to pass on each link by hand. Select at most %n user, or set up a mail server in the workspace settings.</numerusform>
            <numerusform>You have to pass on each link by hand. Select at most %n users, or set up a mail server in the workspace settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) resent.</source>
        <translation>
            <numerusform>%Ln invitation resent.</numerusform>
            <numerusform>%Ln invitations resent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultSettingsDialog</name>
    <message numerus="yes">
        <source>After %n minute(s) of inactivity</source>
        <translation>
            <numerusform>After %n minute of inactivity</numerusform>
            <numerusform>After %n minutes of inactivity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::VerdictDialog</name>
    <message numerus="yes">
        <source>All %Ln entries are unchanged.</source>
        <translation>
            <numerusform>%Ln entry is unchanged.</numerusform>
            <numerusform>All %Ln entries are unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before it are unchanged. Compare the workspace with a backup.</source>
        <translation>
            <numerusform>%Ln entry before it is unchanged. Compare the workspace with a backup.</numerusform>
            <numerusform>%Ln entries before it are unchanged. Compare the workspace with a backup.</numerusform>
        </translation>
    </message>
</context>
</TS>
