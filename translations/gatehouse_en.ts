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
    <message numerus="yes">
        <source>Deletes the applications %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the applications %1 and %n other.</numerusform>
            <numerusform>Deletes the applications %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the application(s) %1.</source>
        <translation>
            <numerusform>Deletes the application %1.</numerusform>
            <numerusform>Deletes the applications %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) lose the role they have for it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are names of tokens</extracomment>
        <translation>
            <numerusform>%1 %n token loses the role it has for it: %2.</numerusform>
            <numerusform>%1 %n tokens lose the role they have for it: %2.</numerusform>
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
        <source>The catalogue has %n type(s) now.</source>
        <translation>
            <numerusform>The catalogue has %n type now.</numerusform>
            <numerusform>The catalogue has %n types now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n OAuth token(s) end with it.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n OAuth token ends with it.</numerusform>
            <numerusform>%1 %n OAuth tokens end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the groups %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the groups %1 and %n other.</numerusform>
            <numerusform>Deletes the groups %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the group(s) %1.</source>
        <translation>
            <numerusform>Deletes the group %1.</numerusform>
            <numerusform>Deletes the groups %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) were not tried.</source>
        <translation>
            <numerusform>%n invitation was not tried.</numerusform>
            <numerusform>%n invitations were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes the member(s) %1.</source>
        <translation>
            <numerusform>Removes the member %1.</numerusform>
            <numerusform>Removes the members %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the organizations %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the organizations %1 and %n other.</numerusform>
            <numerusform>Deletes the organizations %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the organization(s) %1.</source>
        <translation>
            <numerusform>Deletes the organization %1.</numerusform>
            <numerusform>Deletes the organizations %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n group(s) go with it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n group goes with it.</numerusform>
            <numerusform>%1 %n groups go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n application(s) go with it.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n application goes with it.</numerusform>
            <numerusform>%1 %n applications go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n user(s) lose their membership: %2.</source>
        <extracomment>%1 is the sentences before, %2 are email addresses</extracomment>
        <translation>
            <numerusform>%1 %n user loses their membership: %2.</numerusform>
            <numerusform>%1 %n users lose their membership: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) stop working: %2.</source>
        <extracomment>%1 is the sentences before, %2 are names of tokens</extracomment>
        <translation>
            <numerusform>%1 %n token stops working: %2.</numerusform>
            <numerusform>%1 %n tokens stop working: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n user(s) lose it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are email addresses</extracomment>
        <translation>
            <numerusform>%1 %n user loses it: %2.</numerusform>
            <numerusform>%1 %n users lose it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) lose it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n token loses it.</numerusform>
            <numerusform>%1 %n tokens lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the tokens %1 and %n other(s) for good.</source>
        <translation>
            <numerusform>Deletes the tokens %1 and %n other for good.</numerusform>
            <numerusform>Deletes the tokens %1 and %n others for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the token(s) %1 for good.</source>
        <translation>
            <numerusform>Deletes the token %1 for good.</numerusform>
            <numerusform>Deletes the tokens %1 for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n technical user(s) go with it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n technical user goes with it.</numerusform>
            <numerusform>%1 %n technical users go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the users %1 and %n other(s).</source>
        <translation>
            <numerusform>Deletes the user %1 and %n other.</numerusform>
            <numerusform>Deletes the users %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the user(s) %1.</source>
        <translation>
            <numerusform>Deletes the user %1.</numerusform>
            <numerusform>Deletes the users %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) end.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n token ends.</numerusform>
            <numerusform>%1 %n tokens end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n membership(s) end.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n membership ends.</numerusform>
            <numerusform>%1 %n memberships end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n invitation link(s) stop working.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n invitation link stops working.</numerusform>
            <numerusform>%1 %n invitation links stop working.</numerusform>
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
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revokes the signing key(s) %1 for good.</source>
        <translation>
            <numerusform>Revokes the signing key %1 for good.</numerusform>
            <numerusform>Revokes the signing keys %1 for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n active token(s) end with it, among them %2.</source>
        <extracomment>%1 is the sentence before, %2 names a few of them</extracomment>
        <translation>
            <numerusform>%1 %n active token ends with it, among them %2.</numerusform>
            <numerusform>%1 %n active tokens end with it, among them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the signing key(s) %1 for good, with the private part.</source>
        <translation>
            <numerusform>Deletes the signing key %1 for good, with the private part.</numerusform>
            <numerusform>Deletes the signing keys %1 for good, with the private part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) published in %1.</source>
        <translation>
            <numerusform>%n key published in %1.</numerusform>
            <numerusform>%n keys published in %1.</numerusform>
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
    <message numerus="yes">
        <source>%n user(s) lose it:</source>
        <translation>
            <numerusform>%n user loses it:</numerusform>
            <numerusform>%n users lose it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lose it:</source>
        <translation>
            <numerusform>%n token loses it:</numerusform>
            <numerusform>%n tokens lose it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OAuth token(s) end:</source>
        <translation>
            <numerusform>%n OAuth token ends:</numerusform>
            <numerusform>%n OAuth tokens end:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) inside</source>
        <translation>
            <numerusform>%n group inside</numerusform>
            <numerusform>%n groups inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) lose their membership:</source>
        <translation>
            <numerusform>%n user loses their membership:</numerusform>
            <numerusform>%n users lose their membership:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lose the role they have for it:</source>
        <translation>
            <numerusform>%n token loses the role it has for it:</numerusform>
            <numerusform>%n tokens lose the role they have for it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) stop working:</source>
        <translation>
            <numerusform>%n access token stops working:</numerusform>
            <numerusform>%n access tokens stop working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) in organizations and groups end</source>
        <translation>
            <numerusform>%n membership in organizations and groups ends</numerusform>
            <numerusform>%n memberships in organizations and groups end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working</source>
        <translation>
            <numerusform>%n token stops working</numerusform>
            <numerusform>%n tokens stop working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation link(s) stop working</source>
        <translation>
            <numerusform>%n invitation link stops working</numerusform>
            <numerusform>%n invitation links stop working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical user(s) go with it</source>
        <translation>
            <numerusform>%n technical user goes with it</numerusform>
            <numerusform>%n technical users go with it</numerusform>
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
        <source>Never: %Ln token(s) of it have no end</source>
        <translation>
            <numerusform>Never: %Ln token of it has no end</numerusform>
            <numerusform>Never: %Ln tokens of it have no end</numerusform>
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
    <name>TokenSwitch</name>
    <message numerus="yes">
        <source>%Ln token(s) reactivated.</source>
        <translation>
            <numerusform>%Ln token reactivated.</numerusform>
            <numerusform>%Ln tokens reactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked. “Reactivate” undoes it.</source>
        <translation>
            <numerusform>%Ln token revoked. “Reactivate” undoes it.</numerusform>
            <numerusform>%Ln tokens revoked. “Reactivate” undoes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) active.</source>
        <translation>
            <numerusform>%Ln token active.</numerusform>
            <numerusform>%Ln tokens active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) inactive.</source>
        <translation>
            <numerusform>%Ln token inactive.</numerusform>
            <numerusform>%Ln tokens inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pending or expired one(s) left as they are.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln pending or expired one left as it is.</numerusform>
            <numerusform>%1 %Ln pending or expired ones left as they are.</numerusform>
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
        <source>waits; tried %n time(s)</source>
        <translation>
            <numerusform>waits; tried %n time</numerusform>
            <numerusform>waits; tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessTokensView</name>
    <message numerus="yes">
        <source>%Ln token(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln token deleted for good.</numerusform>
            <numerusform>%Ln tokens deleted for good.</numerusform>
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
    <name>gatehouse::ApplicationsView</name>
    <message numerus="yes">
        <source>%Ln application(s) deleted.</source>
        <translation>
            <numerusform>%Ln application deleted.</numerusform>
            <numerusform>%Ln applications deleted.</numerusform>
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
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>Delete %n user?</numerusform>
            <numerusform>Delete %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>Delete %n tokens</numerusform>
            <numerusform>Delete %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>Delete %n tokens for good?</numerusform>
            <numerusform>Delete %n tokens for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizations</source>
        <translation>
            <numerusform>Delete %n organizations</numerusform>
            <numerusform>Delete %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizations?</source>
        <translation>
            <numerusform>Delete %n organizations?</numerusform>
            <numerusform>Delete %n organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups</source>
        <translation>
            <numerusform>Delete %n groups</numerusform>
            <numerusform>Delete %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>Delete %n groups?</numerusform>
            <numerusform>Delete %n groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications</source>
        <translation>
            <numerusform>Delete %n applications</numerusform>
            <numerusform>Delete %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications?</source>
        <translation>
            <numerusform>Delete %n applications?</numerusform>
            <numerusform>Delete %n applications?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n keys</source>
        <translation>
            <numerusform>Delete %n key</numerusform>
            <numerusform>Delete %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n keys for good?</source>
        <translation>
            <numerusform>Delete %n key for good?</numerusform>
            <numerusform>Delete %n keys for good?</numerusform>
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
        <source>Choose one of %n characters or more.</source>
        <translation>
            <numerusform>Choose one of %n character or more.</numerusform>
            <numerusform>Choose one of %n characters or more.</numerusform>
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
    <name>gatehouse::GroupsView</name>
    <message numerus="yes">
        <source>%Ln group(s) deleted.</source>
        <translation>
            <numerusform>%Ln group deleted.</numerusform>
            <numerusform>%Ln groups deleted.</numerusform>
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
        <source>%Ln key(s) revoked. Publish now, so that verifiers refuse the tokens.</source>
        <translation>
            <numerusform>%Ln key revoked. Publish now, so that verifiers refuse the tokens.</numerusform>
            <numerusform>%Ln keys revoked. Publish now, so that verifiers refuse the tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) deleted.</source>
        <translation>
            <numerusform>%Ln key deleted.</numerusform>
            <numerusform>%Ln keys deleted.</numerusform>
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
        <source>The role of %Ln member(s) is changed, for their tokens as well.</source>
        <translation>
            <numerusform>The role of %Ln member is changed, for their tokens as well.</numerusform>
            <numerusform>The role of %Ln members is changed, for their tokens as well.</numerusform>
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
</context>
<context>
    <name>gatehouse::OrganizationsPage</name>
    <message numerus="yes">
        <source>%Ln organization(s) deleted.</source>
        <translation>
            <numerusform>%Ln organization deleted.</numerusform>
            <numerusform>%Ln organizations deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PublicationNotice</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 is the sentence before, which ends in a full stop</extracomment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
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
    <message numerus="yes">
        <source>%Ln token(s) end at once:</source>
        <translation>
            <numerusform>%Ln token ends at once:</numerusform>
            <numerusform>%Ln tokens end at once:</numerusform>
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
    <name>gatehouse::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s) deleted.</source>
        <translation>
            <numerusform>%Ln token deleted.</numerusform>
            <numerusform>%Ln tokens deleted.</numerusform>
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
        <source>%1 taken from %Ln user(s).</source>
        <translation>
            <numerusform>%1 taken from %Ln user.</numerusform>
            <numerusform>%1 taken from %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each link has to be passed on by hand. Select %n user(s) at most, or have invitations mailed: see the workspace settings.</source>
        <translation>
            <numerusform>Each link has to be passed on by hand. Select %n user at most, or have invitations mailed: see the workspace settings.</numerusform>
            <numerusform>Each link has to be passed on by hand. Select %n users at most, or have invitations mailed: see the workspace settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) invited again.</source>
        <translation>
            <numerusform>%Ln user invited again.</numerusform>
            <numerusform>%Ln users invited again.</numerusform>
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
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln user deleted.</numerusform>
            <numerusform>%Ln users deleted.</numerusform>
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
