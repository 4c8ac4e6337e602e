<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Export as Excel &amp;workbook…</source>
        <translation>Als Excel-Arbeits&amp;mappe exportieren …</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;New scope…</source>
        <translation>&amp;Neuer Scope …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Neuer Client …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren …</translation>
    </message>
    <message>
        <source>En&amp;able</source>
        <translation>Ak&amp;tivieren</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>Deakt&amp;ivieren</translation>
    </message>
    <message>
        <source>&amp;Set new secret…</source>
        <translation>Neues &amp;Secret setzen …</translation>
    </message>
    <message>
        <source>&amp;Verify chain</source>
        <translation>Kette &amp;prüfen</translation>
    </message>
    <message>
        <source>Built-in scopes cannot be deleted.</source>
        <translation>Eingebaute Scopes können nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <translation>Ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <translation>Ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>A public client has no secret.</source>
        <translation>Ein öffentlicher Client hat kein Secret.</translation>
    </message>
    <message>
        <source>Select one row.</source>
        <translation>Wählen Sie eine Zeile aus.</translation>
    </message>
    <message>
        <source>Select one row or more.</source>
        <translation>Wählen Sie mindestens eine Zeile aus.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Export as CSV &amp;for Excel…</source>
        <translation>Als CSV für &amp;Excel exportieren …</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Invite user…</source>
        <translation>Benutzer &amp;einladen …</translation>
    </message>
    <message>
        <source>&amp;Grant scope…</source>
        <translation>Scope &amp;gewähren …</translation>
    </message>
    <message>
        <source>Revoke &amp;scope…</source>
        <translation>&amp;Scope entziehen …</translation>
    </message>
    <message>
        <source>Resend in&amp;vitation</source>
        <translation>Einladung erneut &amp;senden</translation>
    </message>
    <message>
        <source>Revoke invitati&amp;on</source>
        <translation>Einladung &amp;widerrufen</translation>
    </message>
    <message>
        <source>Disab&amp;le…</source>
        <translation>Deaktivie&amp;ren …</translation>
    </message>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;Neue Organisation …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Deact&amp;ivate</source>
        <translation>Deakt&amp;ivieren</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Neue Gruppe …</translation>
    </message>
    <message>
        <source>New &amp;subgroup…</source>
        <translation>Neue &amp;Untergruppe …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Neue Anwendung …</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Mitglieder &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Make admin</source>
        <translation>Zum &amp;Admin machen</translation>
    </message>
    <message>
        <source>Make &amp;user</source>
        <translation>Zum Ben&amp;utzer machen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>A technical user has the role of its token.</source>
        <translation>Ein technischer Benutzer hat die Rolle seines Tokens.</translation>
    </message>
    <message>
        <source>A technical user goes when its token is deleted.</source>
        <translation>Ein technischer Benutzer verschwindet, wenn sein Token gelöscht wird.</translation>
    </message>
    <message>
        <source>Only users who are invited still.</source>
        <translation>Nur Benutzer, die noch eingeladen sind.</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>Permission catalo&amp;gue…</source>
        <translation>Berechtigungskatalo&amp;g …</translation>
    </message>
    <message>
        <source>&amp;Create access token…</source>
        <translation>Access-Token an&amp;legen …</translation>
    </message>
    <message>
        <source>Re&amp;voke (can be undone)</source>
        <translation>&amp;Widerrufen (umkehrbar)</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Wieder &amp;aktivieren</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Es ist schon aktiv.</translation>
    </message>
    <message>
        <source>It is inactive already.</source>
        <translation>Es ist schon inaktiv.</translation>
    </message>
    <message>
        <source>&amp;Look into a token…</source>
        <translation>Token &amp;untersuchen …</translation>
    </message>
    <message>
        <source>&amp;Generate key…</source>
        <translation>Schlüssel &amp;erzeugen …</translation>
    </message>
    <message>
        <source>&amp;Import key…</source>
        <translation>Schlüssel &amp;importieren …</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Wechseln …</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Activate now…</source>
        <translation>&amp;Jetzt aktivieren …</translation>
    </message>
    <message>
        <source>E&amp;xport key…</source>
        <translation>Schlüssel e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Key record…</source>
        <translation>Schlüssel&amp;protokoll …</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Wi&amp;derrufen …</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>Eintrag %1 schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Eintrag %1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else in the meantime.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>“%1” is a public client and has no secret.</source>
        <translation>„%1“ ist ein öffentlicher Client und hat kein Secret.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>“%1” cannot be enabled: %2</source>
        <translation>„%1“ kann nicht aktiviert werden: %2</translation>
    </message>
    <message>
        <source>“%1” is built in and cannot be deleted.</source>
        <translation>„%1“ ist eingebaut und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is a group of another organization.</source>
        <translation>„%1“ ist eine Gruppe einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Use no “/” in the name of a group.</source>
        <translation>Verwenden Sie im Namen einer Gruppe kein „/“.</translation>
    </message>
    <message>
        <source>A group stays where it is: change only what follows the last “/”.</source>
        <translation>Eine Gruppe bleibt, wo sie ist: Ändern Sie nur, was nach dem letzten „/“ steht.</translation>
    </message>
    <message>
        <source>“%1” has accepted the invitation already.</source>
        <translation>„%1“ hat die Einladung schon angenommen.</translation>
    </message>
    <message>
        <source>“%1” is disabled. Enable the user first.</source>
        <translation>„%1“ ist deaktiviert. Aktivieren Sie den Benutzer zuerst.</translation>
    </message>
    <message>
        <source>Grant one scope at least.</source>
        <translation>Gewähren Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>“%1” is not invited any more.</source>
        <translation>„%1“ ist nicht mehr eingeladen.</translation>
    </message>
    <message>
        <source>Invitations lead to the issuer, and the workspace has none. Name it in the workspace settings.</source>
        <translation>Einladungen führen zum Aussteller, und der Arbeitsbereich hat keinen. Nennen Sie ihn in den Einstellungen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>“%1” is the last Admin. Make somebody else an Admin first.</source>
        <translation>„%1“ ist der letzte Admin. Machen Sie zuerst jemand anderen zum Admin.</translation>
    </message>
    <message>
        <source>A member&apos;s role is User or Admin.</source>
        <translation>Die Rolle eines Mitglieds ist Benutzer oder Admin.</translation>
    </message>
    <message>
        <source>“%1” is the technical user of a token. Delete the token, and it goes with it.</source>
        <translation>„%1“ ist der technische Benutzer eines Tokens. Löschen Sie das Token, dann verschwindet er mit ihm.</translation>
    </message>
    <message>
        <source>“%1” is not in the permission catalogue.</source>
        <translation>„%1“ steht nicht im Berechtigungskatalog.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Only group-level tokens belong to a group.</source>
        <translation>Nur Tokens einer Gruppe gehören zu einer Gruppe.</translation>
    </message>
    <message>
        <source>Choose a group of the organization.</source>
        <translation>Wählen Sie eine Gruppe der Organisation.</translation>
    </message>
    <message>
        <source>There is no organization or application “%1”.</source>
        <translation>Es gibt keine Organisation oder Anwendung „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation>„%1“ gehört nicht zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not an allowed scope of “%2”.</source>
        <translation>„%1“ ist kein erlaubter Scope von „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not granted to “%2”.</source>
        <translation>„%1“ ist „%2“ nicht gewährt.</translation>
    </message>
    <message>
        <source>The scopes come from the consent. For others the client must ask again.</source>
        <translation>Die Scopes stammen aus der Zustimmung. Für andere muss der Client erneut fragen.</translation>
    </message>
    <message>
        <source>The expiration comes from the consent and cannot be changed.</source>
        <translation>Der Ablauf stammt aus der Zustimmung und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>API tokens have permissions, not a role.</source>
        <translation>API-Tokens haben Berechtigungen, keine Rolle.</translation>
    </message>
    <message>
        <source>Only API tokens have permissions.</source>
        <translation>Nur API-Tokens haben Berechtigungen.</translation>
    </message>
    <message>
        <source>Only OAuth tokens have overrides.</source>
        <translation>Nur OAuth-Tokens haben Ausnahmen.</translation>
    </message>
    <message>
        <source>OAuth tokens come from a user&apos;s consent to a client; nobody else can create them.</source>
        <translation>OAuth-Tokens entstehen, wenn ein Benutzer einem Client zustimmt; niemand sonst kann sie anlegen.</translation>
    </message>
    <message>
        <source>Only organization- and group-level tokens belong to an organization.</source>
        <translation>Nur Tokens einer Organisation oder Gruppe gehören zu einer Organisation.</translation>
    </message>
    <message>
        <source>A consent makes a pending or an active token.</source>
        <translation>Eine Zustimmung ergibt ein ausstehendes oder ein aktives Token.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” has expired; it can only be read or deleted.</source>
        <translation>„%1“ ist abgelaufen; es kann nur noch gelesen oder gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is pending: the client has not completed the authorization yet.</source>
        <translation>„%1“ steht aus: Der Client hat die Autorisierung noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Name a scope.</source>
        <translation>Nennen Sie einen Scope.</translation>
    </message>
    <message>
        <source>Choose Active or Inactive.</source>
        <translation>Wählen Sie Aktiv oder Inaktiv.</translation>
    </message>
    <message>
        <source>No signing key is active. Generate or import one first.</source>
        <translation>Kein Signaturschlüssel ist aktiv. Erzeugen oder importieren Sie zuerst einen.</translation>
    </message>
    <message>
        <source>So many permissions do not fit in a token that is sent with each request. Name fewer, or create a token that is not issued as a JWT.</source>
        <translation>So viele Berechtigungen passen nicht in ein Token, das mit jeder Anfrage gesendet wird. Nennen Sie weniger, oder legen Sie ein Token an, das nicht als JWT ausgestellt wird.</translation>
    </message>
    <message>
        <source>A key of kind %1 cannot sign by “%2”.</source>
        <translation>Ein Schlüssel der Art %1 kann nicht nach „%2“ signieren.</translation>
    </message>
    <message>
        <source>“%1” cannot become active: only a next key can.</source>
        <translation>„%1“ kann nicht aktiv werden: Das kann nur ein nächster Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” signs. Let another key sign first, or revoke it.</source>
        <translation>„%1“ signiert. Lassen Sie zuerst einen anderen Schlüssel signieren, oder widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>Tokens that “%1” signed may still be valid. Revoke it first, or wait until the last one has expired.</source>
        <translation>Tokens, die „%1“ signiert hat, können noch gültig sein. Widerrufen Sie ihn zuerst, oder warten Sie, bis das letzte abgelaufen ist.</translation>
    </message>
    <message>
        <source>Only of a next key it can be planned when it signs.</source>
        <translation>Nur bei einem nächsten Schlüssel lässt sich planen, wann er signiert.</translation>
    </message>
    <message>
        <source>It is written in the token, which was signed. Issue a new token instead.</source>
        <translation>Das steht im Token, und das ist signiert. Stellen Sie stattdessen ein neues Token aus.</translation>
    </message>
    <message>
        <source>“%1” cannot be made active again: its signing key was revoked.</source>
        <translation>„%1“ kann nicht wieder aktiviert werden: Der Signaturschlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>The workspace has a passphrase already. It can be changed.</source>
        <translation>Der Arbeitsbereich hat schon eine Passphrase. Sie kann geändert werden.</translation>
    </message>
    <message>
        <source>The passphrase can be changed, not removed: it is what always opens the workspace.</source>
        <translation>Die Passphrase kann geändert, aber nicht entfernt werden: Sie öffnet den Arbeitsbereich immer.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Cancelled. The workspace is as it was.</source>
        <translation>Abgebrochen. Der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Another program has the workspace open. Close it first.</source>
        <translation>Ein anderes Programm hat den Arbeitsbereich geöffnet. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another workspace. Restore it under a name of its own.</source>
        <translation>„%1“ ist die Sicherung eines anderen Arbeitsbereichs. Stellen Sie sie unter einem eigenen Namen wieder her.</translation>
    </message>
    <message>
        <source>“%1” is a workspace that is in use or was not closed, not a backup.</source>
        <translation>„%1“ ist ein Arbeitsbereich, der verwendet wird oder nicht geschlossen wurde, und keine Sicherung.</translation>
    </message>
    <message>
        <source>The copy of the workspace is damaged: %1</source>
        <translation>Die Kopie des Arbeitsbereichs ist beschädigt: %1</translation>
    </message>
    <message>
        <source>“%1” is a workspace that is in use or was not closed properly. Choose another name.</source>
        <translation>„%1“ ist ein Arbeitsbereich, der verwendet wird oder nicht richtig geschlossen wurde. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>„%1“ existiert bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to the disk.</source>
        <translation>„%1“ kann nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Cancelled. No backup was created.</source>
        <translation>Abgebrochen. Es wurde keine Sicherung angelegt.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>Audit entries are final.</source>
        <translation>Audit-Einträge sind endgültig.</translation>
    </message>
    <message>
        <source>Requires the Admin role.</source>
        <translation>Erfordert die Rolle Admin.</translation>
    </message>
    <message>
        <source>Requires the Editor role.</source>
        <translation>Erfordert die Rolle Editor.</translation>
    </message>
</context>
<context>
    <name>CatalogueFile</name>
    <message>
        <source>This is not a permission catalogue. %1</source>
        <translation>Das ist kein Berechtigungskatalog. %1</translation>
    </message>
    <message>
        <source>Each entry needs a “type”.</source>
        <translation>Jeder Eintrag braucht einen „type“.</translation>
    </message>
    <message>
        <source>Each action of “%1” needs an “action”.</source>
        <translation>Jede Aktion von „%1“ braucht eine „action“.</translation>
    </message>
    <message>
        <source>The file is too long.</source>
        <translation>Die Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The list “permissionTypes” is missing.</source>
        <translation>Die Liste „permissionTypes“ fehlt.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The audit chain is broken. %1</source>
        <translation>Die Audit-Kette ist unterbrochen. %1</translation>
    </message>
    <message>
        <source>What was changed, when and by whom.</source>
        <translation>Was geändert wurde, wann und von wem.</translation>
    </message>
    <message>
        <source>Prove that no entry was changed, removed or reordered.</source>
        <translation>Nachweisen, dass kein Eintrag geändert, entfernt oder umgestellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the clients %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Clients %1 und %n weiteren.</numerusform>
            <numerusform>Löscht die Clients %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the client(s) %1.</source>
        <translation>
            <numerusform>Löscht den Client %1.</numerusform>
            <numerusform>Löscht die Clients %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n secret(s) stop working.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n Secret wird ungültig.</numerusform>
            <numerusform>%1 %n Secrets werden ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new client. Its secret, if any, is printed once.</source>
        <translation>Einen neuen Client anlegen. Sein Secret, falls er eines hat, wird einmal ausgegeben.</translation>
    </message>
    <message>
        <source>Make a new client like another one.</source>
        <translation>Einen neuen Client nach dem Vorbild eines anderen anlegen.</translation>
    </message>
    <message>
        <source>The client ID of the other one.</source>
        <translation>Die Client-ID des anderen.</translation>
    </message>
    <message>
        <source>Change the fields that are given.</source>
        <translation>Die angegebenen Felder ändern.</translation>
    </message>
    <message>
        <source>Which client.</source>
        <translation>Welcher Client.</translation>
    </message>
    <message>
        <source>Let clients ask for tokens again.</source>
        <translation>Clients wieder Tokens anfordern lassen.</translation>
    </message>
    <message>
        <source>Stop clients without deleting them.</source>
        <translation>Clients anhalten, ohne sie zu löschen.</translation>
    </message>
    <message>
        <source>Which clients.</source>
        <translation>Welche Clients.</translation>
    </message>
    <message>
        <source>Programs that ask for tokens.</source>
        <translation>Programme, die Tokens anfordern.</translation>
    </message>
    <message>
        <source>Write the time as 2027-01-31T12:00:00Z.</source>
        <translation>Schreiben Sie die Zeit wie 2027-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Add a secret and print it once; the older ones stay until removed.</source>
        <translation>Ein Secret hinzufügen und einmal ausgeben; die älteren bleiben, bis sie entfernt werden.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Wie es heißen soll.</translation>
    </message>
    <message>
        <source>When it stops working (RFC 3339).</source>
        <translation>Wann es ungültig wird (RFC 3339).</translation>
    </message>
    <message>
        <source>Remove secrets; they stop working at once.</source>
        <translation>Secrets entfernen; sie werden sofort ungültig.</translation>
    </message>
    <message>
        <source>Numbers of secrets, as “secrets” lists them.</source>
        <translation>Nummern von Secrets, wie „secrets“ sie auflistet.</translation>
    </message>
    <message>
        <source>List a client&apos;s secrets, without the secrets themselves.</source>
        <translation>Die Secrets eines Clients auflisten, ohne die Secrets selbst.</translation>
    </message>
    <message>
        <source>Administer OAuth 2.0 and OpenID Connect authorization from scripts.</source>
        <translation>OAuth 2.0 und OpenID Connect per Skript verwalten.</translation>
    </message>
    <message>
        <source>Show the options and exit.</source>
        <translation>Die Optionen anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>The workspace file to work on.</source>
        <translation>Die Arbeitsbereichsdatei, mit der gearbeitet wird.</translation>
    </message>
    <message>
        <source>How to print results: table, json or csv.</source>
        <translation>Wie Ergebnisse ausgegeben werden: table, json oder csv.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8.</source>
        <translation>„%1“ ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Name the workspace: --workspace FILE</source>
        <translation>Nennen Sie den Arbeitsbereich: --workspace DATEI</translation>
    </message>
    <message>
        <source>For help: %1 --help</source>
        <translation>Hilfe: %1 --help</translation>
    </message>
    <message>
        <source>Only if it was not changed since this revision.</source>
        <translation>Nur, wenn seit dieser Revision nichts geändert wurde.</translation>
    </message>
    <message>
        <source>a whole number from 0 on is wanted</source>
        <translation>erwartet wird eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <extracomment>%1 is a question, the rest the keys that answer it</extracomment>
        <translation>%1 [j/N] </translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>the answers that mean yes, separated by spaces</extracomment>
        <translation>j ja y yes</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Add --yes to do it without being asked.</source>
        <extracomment>%1 says in sentences what is deleted</extracomment>
        <translation>%1 Mit --yes geschieht es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>%1 Go on?</source>
        <translation>%1 Fortfahren?</translation>
    </message>
    <message>
        <source>Delete for good, with what hangs on it.</source>
        <translation>Endgültig löschen, mit allem, was daran hängt.</translation>
    </message>
    <message>
        <source>What to delete.</source>
        <translation>Was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>%1: true or false.</source>
        <extracomment>help of an option; %1 is the field&apos;s title</extracomment>
        <translation>%1: true oder false.</translation>
    </message>
    <message>
        <source>%1: once for each; an empty text for none.</source>
        <translation>%1: einmal je Wert; leerer Text für keinen.</translation>
    </message>
    <message>
        <source>%1: one of %2.</source>
        <translation>%1: eines von %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Only rows that contain these words.</source>
        <translation>Nur Zeilen, die diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Only rows whose FIELD=VALUE; also !=, ~ (contains), &lt; and &gt;. May be repeated.</source>
        <translation>Nur Zeilen mit FELD=WERT; auch !=, ~ (enthält), &lt; und &gt;. Darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The FIELD that gives the order; -FIELD for the reverse.</source>
        <translation>Das FELD, nach dem sortiert wird; -FELD für die umgekehrte Reihenfolge.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Which columns, of %1.</source>
        <translation>Welche Spalten, aus %1.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem sortiert werden kann.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Choose from %2.</source>
        <translation>Es gibt keine Spalte „%1“. Wählen Sie aus %2.</translation>
    </message>
    <message>
        <source>There is no audit entry “%1”.</source>
        <translation>Es gibt keinen Audit-Eintrag „%1“.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Es gibt keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>--delimiter is for .csv files only.</source>
        <translation>--delimiter gilt nur für .csv-Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n Zeile geschrieben.</numerusform>
            <numerusform>%1: %n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print rows.</source>
        <translation>Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>Print all fields of one.</source>
        <translation>Alle Felder eines Eintrags ausgeben.</translation>
    </message>
    <message>
        <source>Write rows to a file for Excel (.csv, .xlsx) or for paper (.pdf).</source>
        <translation>Zeilen in eine Datei für Excel (.csv, .xlsx) oder für Papier (.pdf) schreiben.</translation>
    </message>
    <message>
        <source>The file to write; its suffix gives the format.</source>
        <translation>Die Datei, die geschrieben wird; ihre Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>What separates the cells of a .csv file: , ; | or tab.</source>
        <translation>Was die Zellen einer .csv-Datei trennt: , ; | oder Tabulator.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>how far long work is: done, total, per cent</extracomment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the scopes %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Scopes %1 und %n weiteren.</numerusform>
            <numerusform>Löscht die Scopes %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the scope(s) %1.</source>
        <translation>
            <numerusform>Löscht den Scope %1.</numerusform>
            <numerusform>Löscht die Scopes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n client(s) lose it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are client IDs</extracomment>
        <translation>
            <numerusform>%1 %n Client verliert ihn: %2.</numerusform>
            <numerusform>%1 %n Clients verlieren ihn: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named permissions that clients ask for.</source>
        <translation>Benannte Berechtigungen, die Clients anfordern.</translation>
    </message>
    <message>
        <source>Make a new scope.</source>
        <translation>Einen neuen Scope anlegen.</translation>
    </message>
    <message>
        <source>Change a scope&apos;s description.</source>
        <translation>Die Beschreibung eines Scopes ändern.</translation>
    </message>
    <message>
        <source>Which scope.</source>
        <translation>Welcher Scope.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>„%1“ ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Take the secret from this file&apos;s first line; - for standard input.</source>
        <translation>Das Secret aus der ersten Zeile dieser Datei nehmen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Secret ist leer.</translation>
    </message>
    <message>
        <source>The realm export, JSON.</source>
        <translation>Der Realm-Export, JSON.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>Die Arbeitsbereichsdatei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Make a new workspace file.</source>
        <translation>Eine neue Arbeitsbereichsdatei anlegen.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Die Datei, die angelegt wird.</translation>
    </message>
    <message>
        <source>The workspace&apos;s name.</source>
        <translation>Der Name des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The issuer&apos;s URL.</source>
        <translation>Die URL des Issuers.</translation>
    </message>
    <message>
        <source>Change the workspace&apos;s settings.</source>
        <translation>Die Einstellungen des Arbeitsbereichs ändern.</translation>
    </message>
    <message>
        <source>What a client gets that asks without a scope: all-allowed or refuse.</source>
        <translation>Was ein Client erhält, der ohne Scope anfragt: all-allowed oder refuse.</translation>
    </message>
    <message>
        <source>The file that everything is kept in.</source>
        <translation>Die Datei, in der alles aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Print what the workspace is and how much it holds.</source>
        <translation>Ausgeben, was der Arbeitsbereich ist und wie viel er enthält.</translation>
    </message>
    <message>
        <source>How many clients to add.</source>
        <translation>Wie viele Clients hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Look for damage in the whole file.</source>
        <translation>Die ganze Datei auf Schäden prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them will be disabled: no other scope is left.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n davon wird deaktiviert: Kein anderer Scope bleibt übrig.</numerusform>
            <numerusform>%1 %n davon werden deaktiviert: Kein anderer Scope bleibt übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is too long.</source>
        <translation>Das Secret ist zu lang.</translation>
    </message>
    <message>
        <source>The application&apos;s name.</source>
        <translation>Der Name der Anwendung.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the applications %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Anwendungen %1 und %n weitere.</numerusform>
            <numerusform>Löscht die Anwendungen %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the application(s) %1.</source>
        <translation>
            <numerusform>Löscht die Anwendung %1.</numerusform>
            <numerusform>Löscht die Anwendungen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) lose the role they have for it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are names of tokens</extracomment>
        <translation>
            <numerusform>%1 %n Token verliert die Rolle, die es dafür hat: %2.</numerusform>
            <numerusform>%1 %n Tokens verlieren die Rolle, die sie dafür haben: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new application.</source>
        <translation>Eine neue Anwendung anlegen.</translation>
    </message>
    <message>
        <source>Applications of an organization, for the roles of tokens.</source>
        <translation>Anwendungen einer Organisation, für die Rollen von Tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n type(s) written.</source>
        <translation>
            <numerusform>%1: %n Typ geschrieben.</numerusform>
            <numerusform>%1: %n Typen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has %n type(s) now.</source>
        <translation>
            <numerusform>Der Katalog hat jetzt %n Typ.</numerusform>
            <numerusform>Der Katalog hat jetzt %n Typen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print, export or replace what API tokens may be permitted.</source>
        <translation>Ausgeben, exportieren oder ersetzen, was API-Tokens erlaubt werden kann.</translation>
    </message>
    <message>
        <source>Write it to this file, JSON.</source>
        <translation>In diese Datei schreiben, JSON.</translation>
    </message>
    <message>
        <source>Replace it by what this file holds, JSON.</source>
        <translation>Durch den Inhalt dieser Datei ersetzen, JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n OAuth token(s) end with it.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n OAuth-Token endet damit.</numerusform>
            <numerusform>%1 %n OAuth-Tokens enden damit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do no more than this role may: viewer, editor or admin.</source>
        <translation>Nicht mehr tun, als diese Rolle darf: viewer, editor oder admin.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the groups %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Gruppen %1 und %n weitere.</numerusform>
            <numerusform>Löscht die Gruppen %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the group(s) %1.</source>
        <translation>
            <numerusform>Löscht die Gruppe %1.</numerusform>
            <numerusform>Löscht die Gruppen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group&apos;s path, such as “plant/line 2”.</source>
        <translation>Der Pfad der Gruppe, etwa „Werk/Linie 2“.</translation>
    </message>
    <message>
        <source>Make a new group; the path names the groups it is in as well.</source>
        <translation>Eine neue Gruppe anlegen; der Pfad nennt auch die Gruppen, in denen sie liegt.</translation>
    </message>
    <message>
        <source>Groups of an organization, perhaps inside one another.</source>
        <translation>Gruppen einer Organisation, auch ineinander.</translation>
    </message>
    <message>
        <source>The server that mails invitations; empty for none.</source>
        <translation>Der Server, der Einladungen versendet; leer für keinen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s port.</source>
        <translation>Der Port des Mailservers.</translation>
    </message>
    <message>
        <source>How the connection is protected: starttls, tls, or none on this machine.</source>
        <translation>Wie die Verbindung geschützt ist: starttls, tls oder, auf diesem Rechner, none.</translation>
    </message>
    <message>
        <source>Who logs in to the mail server; empty for nobody.</source>
        <translation>Wer sich am Mailserver anmeldet; leer für niemanden.</translation>
    </message>
    <message>
        <source>The address that mail comes from.</source>
        <translation>Die Adresse, von der E-Mail kommt.</translation>
    </message>
    <message>
        <source>The mail server asks for a password. Name the file that holds it: --smtp-password-file</source>
        <translation>Der Mailserver verlangt ein Passwort. Nennen Sie die Datei, in der es steht: --smtp-password-file</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Passwort von %1 bei %2: </translation>
    </message>
    <message>
        <source>Take the mail server&apos;s password from this file&apos;s first line; - for standard input.</source>
        <translation>Das Passwort des Mailservers aus der ersten Zeile dieser Datei nehmen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: gesendet</translation>
    </message>
    <message>
        <source>%1: not sent, to be tried again: %2</source>
        <translation>%1: nicht gesendet, wird erneut versucht: %2</translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation>%1: abgelehnt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) were not tried.</source>
        <translation>
            <numerusform>%n Einladung wurde nicht versucht.</numerusform>
            <numerusform>%n Einladungen wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes the member(s) %1.</source>
        <translation>
            <numerusform>Entfernt das Mitglied %1.</numerusform>
            <numerusform>Entfernt die Mitglieder %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who work with this console, and their roles.</source>
        <translation>Personen, die mit dieser Konsole arbeiten, und ihre Rollen.</translation>
    </message>
    <message>
        <source>Add a member.</source>
        <translation>Ein Mitglied hinzufügen.</translation>
    </message>
    <message>
        <source>Change a member&apos;s role.</source>
        <translation>Die Rolle eines Mitglieds ändern.</translation>
    </message>
    <message>
        <source>Which member.</source>
        <translation>Welches Mitglied.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation>„%1“ gehört nicht zu „%2“.</translation>
    </message>
    <message>
        <source>Print who belongs to it, technical users as well.</source>
        <translation>Ausgeben, wer dazugehört, auch technische Benutzer.</translation>
    </message>
    <message>
        <source>Make users members, or change their role.</source>
        <translation>Benutzer zu Mitgliedern machen oder ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>The users&apos; email addresses.</source>
        <translation>Die E-Mail-Adressen der Benutzer.</translation>
    </message>
    <message>
        <source>What they may do there: user or admin.</source>
        <translation>Was sie dort dürfen: user oder admin.</translation>
    </message>
    <message>
        <source>Take users out, also out of the groups below.</source>
        <translation>Benutzer herausnehmen, auch aus den Gruppen darunter.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the organizations %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Organisationen %1 und %n weitere.</numerusform>
            <numerusform>Löscht die Organisationen %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the organization(s) %1.</source>
        <translation>
            <numerusform>Löscht die Organisation %1.</numerusform>
            <numerusform>Löscht die Organisationen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organization&apos;s name.</source>
        <translation>Der Name der Organisation.</translation>
    </message>
    <message>
        <source>What users belong to with a role.</source>
        <translation>Wozu Benutzer mit einer Rolle gehören.</translation>
    </message>
    <message>
        <source>Make a new organization.</source>
        <translation>Eine neue Organisation anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n group(s) go with it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n Gruppe wird mit gelöscht.</numerusform>
            <numerusform>%1 %n Gruppen werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n application(s) go with it.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n Anwendung wird mit gelöscht.</numerusform>
            <numerusform>%1 %n Anwendungen werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n user(s) lose their membership: %2.</source>
        <extracomment>%1 is the sentences before, %2 are email addresses</extracomment>
        <translation>
            <numerusform>%1 %n Benutzer verliert die Mitgliedschaft: %2.</numerusform>
            <numerusform>%1 %n Benutzer verlieren ihre Mitgliedschaft: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) stop working: %2.</source>
        <extracomment>%1 is the sentences before, %2 are names of tokens</extracomment>
        <translation>
            <numerusform>%1 %n Token funktioniert nicht mehr: %2.</numerusform>
            <numerusform>%1 %n Tokens funktionieren nicht mehr: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n user(s) lose it: %2.</source>
        <extracomment>%1 is the sentence before, %2 are email addresses</extracomment>
        <translation>
            <numerusform>%1 %n Benutzer verliert ihn: %2.</numerusform>
            <numerusform>%1 %n Benutzer verlieren ihn: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) lose it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n Token verliert ihn.</numerusform>
            <numerusform>%1 %n Tokens verlieren ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Whether an organization- or group-level token has the admin role: true or false.</source>
        <translation>Ob ein Token einer Organisation oder Gruppe die Admin-Rolle hat: true oder false.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the tokens %1 and %n other(s) for good.</source>
        <translation>
            <numerusform>Löscht die Tokens %1 und %n weiteres endgültig.</numerusform>
            <numerusform>Löscht die Tokens %1 und %n weitere endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the token(s) %1 for good.</source>
        <translation>
            <numerusform>Löscht das Token %1 endgültig.</numerusform>
            <numerusform>Löscht die Tokens %1 endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n technical user(s) go with it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n technischer Benutzer wird mit gelöscht.</numerusform>
            <numerusform>%1 %n technische Benutzer werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new token and print it once: it cannot be shown again.</source>
        <translation>Ein neues Token anlegen und einmal ausgeben: Es kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>Change the fields that are given; the token stays the same.</source>
        <translation>Die angegebenen Felder ändern; das Token bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Which token.</source>
        <translation>Welches Token.</translation>
    </message>
    <message>
        <source>Let inactive tokens work again.</source>
        <translation>Inaktive Tokens wieder arbeiten lassen.</translation>
    </message>
    <message>
        <source>Stop tokens for a time; “activate” undoes it.</source>
        <translation>Tokens eine Zeit lang anhalten; „activate“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Which tokens.</source>
        <translation>Welche Tokens.</translation>
    </message>
    <message>
        <source>What programs show to be let in.</source>
        <translation>Was Programme vorzeigen, um eingelassen zu werden.</translation>
    </message>
    <message>
        <source>Print all of one, with what it may do and why no more.</source>
        <translation>Alles von einem ausgeben, auch was es darf und warum nicht mehr.</translation>
    </message>
    <message>
        <source>The token has no permission “%1”.</source>
        <translation>Das Token hat keine Berechtigung „%1“.</translation>
    </message>
    <message>
        <source>The role is none, user or admin.</source>
        <translation>Die Rolle ist none, user oder admin.</translation>
    </message>
    <message>
        <source>The token has no override for “%1”.</source>
        <translation>Das Token hat keine Ausnahme für „%1“.</translation>
    </message>
    <message>
        <source>Let an API token do more; it stays the same token.</source>
        <translation>Einem API-Token mehr erlauben; es bleibt dasselbe Token.</translation>
    </message>
    <message>
        <source>Let an API token do less; it stays the same token.</source>
        <translation>Einem API-Token weniger erlauben; es bleibt dasselbe Token.</translation>
    </message>
    <message>
        <source>Type:resource:Action,Action with * for all, such as Device:pump-7:ListDevices.</source>
        <translation>Type:resource:Action,Action mit * für alle, etwa Device:pump-7:ListDevices.</translation>
    </message>
    <message>
        <source>An organization, or ORGANIZATION/APPLICATION.</source>
        <translation>Eine Organisation oder ORGANISATION/ANWENDUNG.</translation>
    </message>
    <message>
        <source>Give an OAuth token another cap in one organization or application.</source>
        <translation>Einem OAuth-Token in einer Organisation oder Anwendung eine andere Grenze geben.</translation>
    </message>
    <message>
        <source>none, user or admin.</source>
        <translation>none, user oder admin.</translation>
    </message>
    <message>
        <source>Let the token&apos;s maximum role hold there as everywhere.</source>
        <translation>Die Höchstrolle des Tokens dort gelten lassen wie überall.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>what a token may do in a place: &quot;Acme: user. Limited by the holder&apos;s own role here.&quot;</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The invitation waits to be mailed: “workspace send-mail” sends it.</source>
        <translation>Die Einladung wartet auf den Versand: „workspace send-mail“ sendet sie.</translation>
    </message>
    <message>
        <source>No link was made: the workspace has no issuer that it could lead to. Set one with “workspace update --issuer URL”, then “user resend”.</source>
        <translation>Es wurde kein Link gemacht: Der Arbeitsbereich hat keinen Aussteller, zu dem er führen könnte. Legen Sie ihn mit „workspace update --issuer URL“ fest, dann „user resend“.</translation>
    </message>
    <message>
        <source>Print the link also where the workspace could mail it.</source>
        <translation>Den Link auch dann ausgeben, wenn der Arbeitsbereich ihn versenden könnte.</translation>
    </message>
    <message>
        <source>Invite a user. The link to accept it with is mailed, or printed once.</source>
        <translation>Einen Benutzer einladen. Der Link zum Annehmen wird versandt oder einmal ausgegeben.</translation>
    </message>
    <message>
        <source>Invite again, with a new link; the one before stops working.</source>
        <translation>Erneut einladen, mit einem neuen Link; der alte funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Which user.</source>
        <translation>Welcher Benutzer.</translation>
    </message>
    <message>
        <source>Make links that are out stop working.</source>
        <translation>Ausgegebene Links ungültig machen.</translation>
    </message>
    <message>
        <source>Which users.</source>
        <translation>Welche Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>Deletes the users %1 and %n other(s).</source>
        <translation>
            <numerusform>Löscht die Benutzer %1 und %n weiteren.</numerusform>
            <numerusform>Löscht die Benutzer %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the user(s) %1.</source>
        <translation>
            <numerusform>Löscht den Benutzer %1.</numerusform>
            <numerusform>Löscht die Benutzer %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n token(s) end.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %n Token endet.</numerusform>
            <numerusform>%1 %n Tokens enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n membership(s) end.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n Mitgliedschaft endet.</numerusform>
            <numerusform>%1 %n Mitgliedschaften enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n invitation link(s) stop working.</source>
        <extracomment>%1 is the sentences before</extracomment>
        <translation>
            <numerusform>%1 %n Einladungslink funktioniert nicht mehr.</numerusform>
            <numerusform>%1 %n Einladungslinks funktionieren nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which scope; once for each.</source>
        <translation>Welcher Scope; für jeden einmal.</translation>
    </message>
    <message>
        <source>Let users sign in again.</source>
        <translation>Benutzer sich wieder anmelden lassen.</translation>
    </message>
    <message>
        <source>Keep users out without deleting them.</source>
        <translation>Benutzer aussperren, ohne sie zu löschen.</translation>
    </message>
    <message>
        <source>People who sign in to clients, and what they may do there.</source>
        <translation>Personen, die sich an Clients anmelden, und was sie dort dürfen.</translation>
    </message>
    <message>
        <source>Grant scopes. It takes effect at the next token refresh.</source>
        <translation>Scopes gewähren. Es wirkt ab der nächsten Erneuerung des Tokens.</translation>
    </message>
    <message>
        <source>Take scopes away. Access tokens that are out stay valid until they expire.</source>
        <translation>Scopes entziehen. Ausgegebene Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Sent: %1. To be tried again: %2. Refused: %3.</source>
        <translation>Gesendet: %1. Wird erneut versucht: %2. Abgelehnt: %3.</translation>
    </message>
    <message>
        <source>No mail is due.</source>
        <translation>Keine E-Mail ist fällig.</translation>
    </message>
    <message>
        <source>Mail the invitations that wait and are due.</source>
        <translation>Die wartenden und fälligen Einladungen versenden.</translation>
    </message>
    <message>
        <source>Also those that are to be tried later, or were refused for good.</source>
        <translation>Auch die, die später versucht werden sollen oder endgültig abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Write minutes, hours or days: 30m, 24h or 7d.</source>
        <translation>Schreiben Sie Minuten, Stunden oder Tage: 30m, 24h oder 7d.</translation>
    </message>
    <message>
        <source>How long an invitation&apos;s link works: from 10m to 7d.</source>
        <translation>Wie lange der Link einer Einladung funktioniert: von 10m bis 7d.</translation>
    </message>
    <message>
        <source>Add sample scopes, clients, users and tokens.</source>
        <translation>Beispiel-Scopes, -Clients, -Benutzer und -Tokens hinzufügen.</translation>
    </message>
    <message>
        <source>How many users to add.</source>
        <translation>Wie viele Benutzer hinzuzufügen sind.</translation>
    </message>
    <message>
        <source>How many tokens to add.</source>
        <translation>Wie viele Tokens hinzuzufügen sind.</translation>
    </message>
    <message>
        <source>Say how many: --clients N, --users N, --tokens N.</source>
        <translation>Sagen Sie, wie viele: --clients N, --users N, --tokens N.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over scopes, clients, users, groups and organizations from a Keycloak realm export.</source>
        <translation>Scopes, Clients, Benutzer, Gruppen und Organisationen aus einem Keycloak-Realm-Export übernehmen.</translation>
    </message>
    <message>
        <source>Save the invitation in this file, as a mail that is still to be sent, instead of printing the link.</source>
        <translation>Die Einladung in dieser Datei speichern, als Mail, die noch zu senden ist, statt den Link auszugeben.</translation>
    </message>
    <message>
        <source>Take the key file&apos;s own passphrase from this file&apos;s first line; - for standard input.</source>
        <translation>Die eigene Passphrase der Schlüsseldatei aus der ersten Zeile dieser Datei nehmen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Passphrase of the key file: </source>
        <translation>Passphrase der Schlüsseldatei: </translation>
    </message>
    <message>
        <source>“%1” holds a public key only; signing takes the private one.</source>
        <translation>„%1“ enthält nur einen öffentlichen Schlüssel; zum Signieren ist der private nötig.</translation>
    </message>
    <message>
        <source>Name a file with the passphrase that the key file is to have: --key-passphrase-file</source>
        <translation>Nennen Sie eine Datei mit der Passphrase, die die Schlüsseldatei haben soll: --key-passphrase-file</translation>
    </message>
    <message>
        <source>New passphrase of the key file: </source>
        <translation>Neue Passphrase der Schlüsseldatei: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Name the file that the private key is written to: --output FILE</source>
        <translation>Nennen Sie die Datei, in die der private Schlüssel geschrieben wird: --output DATEI</translation>
    </message>
    <message>
        <source>The private key is in clear text: whoever reads it can sign tokens of yours. Move it to where it is kept safe.</source>
        <translation>Der private Schlüssel steht im Klartext: Wer ihn liest, kann Tokens in Ihrem Namen signieren. Bringen Sie ihn dorthin, wo er sicher aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Write the public part of a key, or the private one.</source>
        <translation>Den öffentlichen oder den privaten Teil eines Schlüssels schreiben.</translation>
    </message>
    <message>
        <source>Which key: its ID, how that begins, or its name.</source>
        <translation>Welcher Schlüssel: seine ID, deren Anfang oder sein Name.</translation>
    </message>
    <message>
        <source>The public part: pem or jwk.</source>
        <translation>Der öffentliche Teil: pem oder jwk.</translation>
    </message>
    <message>
        <source>The private part: encrypted-pem, pkcs12, pem or jwk. The last two are in clear text.</source>
        <translation>Der private Teil: encrypted-pem, pkcs12, pem oder jwk. Die letzten beiden sind im Klartext.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Die Datei, die geschrieben wird; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Take a private key from a file: PEM, DER, JWK or PKCS#12.</source>
        <translation>Einen privaten Schlüssel aus einer Datei übernehmen: PEM, DER, JWK oder PKCS#12.</translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation>Die Datei; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print the public keys as a JWK Set, as they are published.</source>
        <translation>Die öffentlichen Schlüssel als JWK Set ausgeben, so wie sie veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Say what kind of key it is to be: --kind</source>
        <translation>Sagen Sie, welche Art Schlüssel es sein soll: --kind</translation>
    </message>
    <message>
        <source>Publish now: verifiers accept tokens of the new key only once they have read it.</source>
        <translation>Veröffentlichen Sie jetzt: Prüfer nehmen Tokens des neuen Schlüssels erst an, wenn sie ihn gelesen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revokes the signing key(s) %1 for good.</source>
        <translation>
            <numerusform>Widerruft den Signaturschlüssel %1 endgültig.</numerusform>
            <numerusform>Widerruft die Signaturschlüssel %1 endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No token ends with it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 Kein Token endet damit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n active token(s) end with it, among them %2.</source>
        <extracomment>%1 is the sentence before, %2 names a few of them</extracomment>
        <translation>
            <numerusform>%1 %n aktives Token endet damit, darunter %2.</numerusform>
            <numerusform>%1 %n aktive Tokens enden damit, darunter %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletes the signing key(s) %1 for good, with the private part.</source>
        <translation>
            <numerusform>Löscht den Signaturschlüssel %1 endgültig, mit dem privaten Teil.</numerusform>
            <numerusform>Löscht die Signaturschlüssel %1 endgültig, mit dem privaten Teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now: until then verifiers go on accepting its tokens.</source>
        <translation>Veröffentlichen Sie jetzt: Bis dahin nehmen Prüfer seine Tokens weiter an.</translation>
    </message>
    <message>
        <source>Make a new key.</source>
        <translation>Einen neuen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>What kind of key: p-256 unless given.</source>
        <translation>Welche Art Schlüssel: p-256, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Make the key that signs from now, or from a planned time on; the active one retires.</source>
        <translation>Den Schlüssel erzeugen, der ab jetzt oder ab einer geplanten Zeit signiert; der aktive wird ausgemustert.</translation>
    </message>
    <message>
        <source>What kind of key: that of the active one unless given.</source>
        <translation>Welche Art Schlüssel: die des aktiven, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Change the name, or when a next key is to sign.</source>
        <translation>Den Namen ändern, oder wann ein nächster Schlüssel signieren soll.</translation>
    </message>
    <message>
        <source>Sign by a next key from now on; the active one retires.</source>
        <translation>Ab jetzt mit einem nächsten Schlüssel signieren; der aktive wird ausgemustert.</translation>
    </message>
    <message>
        <source>Which key.</source>
        <translation>Welcher Schlüssel.</translation>
    </message>
    <message>
        <source>In an emergency: end keys and every token that they signed, for good.</source>
        <translation>Im Notfall: Schlüssel und jedes Token, das sie signiert haben, endgültig ungültig machen.</translation>
    </message>
    <message>
        <source>Which keys.</source>
        <translation>Welche Schlüssel.</translation>
    </message>
    <message>
        <source>Why, for the records.</source>
        <translation>Warum, für die Akten.</translation>
    </message>
    <message>
        <source>Keys that sign tokens, and what verifiers need to check them.</source>
        <translation>Schlüssel, die Tokens signieren, und was Prüfer zum Prüfen brauchen.</translation>
    </message>
    <message>
        <source>What to call the key.</source>
        <translation>Wie der Schlüssel heißen soll.</translation>
    </message>
    <message>
        <source>How it signs: ES256, RS256, PS256, EdDSA, …; else the usual way.</source>
        <translation>Wie er signiert: ES256, RS256, PS256, EdDSA, …; sonst wie üblich.</translation>
    </message>
    <message>
        <source>Sign by it at once; the active key retires.</source>
        <translation>Sofort damit signieren; der aktive Schlüssel wird ausgemustert.</translation>
    </message>
    <message>
        <source>Publish it now and sign by it from this time on (RFC 3339).</source>
        <translation>Ihn jetzt veröffentlichen und ab dieser Zeit damit signieren (RFC 3339).</translation>
    </message>
    <message>
        <source>What was published last is up to date.</source>
        <translation>Was zuletzt veröffentlicht wurde, ist aktuell.</translation>
    </message>
    <message>
        <source>What verifiers read is not up to date. Publish it: key publish</source>
        <translation>Was Prüfer lesen, ist nicht aktuell. Veröffentlichen Sie es: key publish</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) published in %1.</source>
        <translation>
            <numerusform>%n Schlüssel in %1 veröffentlicht.</numerusform>
            <numerusform>%n Schlüssel in %1 veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no status list, since the workspace has no issuer: verifiers cannot learn which tokens are revoked. Set one: workspace update --issuer</source>
        <translation>Es gibt keine Statusliste, weil der Arbeitsbereich keinen Aussteller hat: Prüfer können nicht erfahren, welche Tokens widerrufen sind. Legen Sie einen fest: workspace update --issuer</translation>
    </message>
    <message>
        <source>There is no status list, since no key is active to sign it.</source>
        <translation>Es gibt keine Statusliste, weil kein Schlüssel aktiv ist, der sie signiert.</translation>
    </message>
    <message>
        <source>Name the folder to publish into.</source>
        <translation>Nennen Sie den Ordner, in den veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Write the files that verifiers need, for any web host: keys, discovery documents, status list.</source>
        <translation>Die Dateien schreiben, die Prüfer brauchen, für jeden Webhost: Schlüssel, Discovery-Dokumente, Statusliste.</translation>
    </message>
    <message>
        <source>The root of the issuer&apos;s web host; the one published into last unless given.</source>
        <translation>Das Wurzelverzeichnis des Webhosts des Ausstellers; das zuletzt verwendete, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>When verifiers refuse the status list: 12h, 30d; 30d unless given.</source>
        <translation>Wann Prüfer die Statusliste ablehnen: 12h, 30d; 30d, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Write nothing: say what differs; exit code 1 when something does.</source>
        <translation>Nichts schreiben: sagen, was abweicht; Exit-Code 1, wenn etwas abweicht.</translation>
    </message>
    <message>
        <source>Write how long the status list is valid as 12h or 30d.</source>
        <translation>Schreiben Sie als 12h oder 30d, wie lange die Statusliste gültig ist.</translation>
    </message>
    <message>
        <source>Say what a JWT says, who signed it, and whether it is valid here and now; exit code 1 when it is not.</source>
        <translation>Sagen, was in einem JWT steht, wer es signiert hat und ob es hier und jetzt gültig ist; Exit-Code 1, wenn nicht.</translation>
    </message>
    <message>
        <source>The file that holds it; - for standard input.</source>
        <translation>Die Datei, die es enthält; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Make a new token as a JWT that the active key signs, and print it once: verifiers need no server.</source>
        <translation>Ein neues Token als JWT anlegen, das der aktive Schlüssel signiert, und es einmal ausgeben: Prüfer brauchen keinen Server.</translation>
    </message>
    <message>
        <source>This workspace keeps no secrets yet. Set it up: workspace passphrase</source>
        <translation>Dieser Arbeitsbereich bewahrt noch keine Geheimnisse auf. Richten Sie es ein: workspace passphrase</translation>
    </message>
    <message>
        <source>Take the workspace&apos;s passphrase from this file&apos;s first line; - for standard input.</source>
        <translation>Die Passphrase des Arbeitsbereichs aus der ersten Zeile dieser Datei nehmen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 Takes the workspace&apos;s passphrase from this file&apos;s first line; - for standard input.</source>
        <extracomment>%1 says what the passphrase is good for</extracomment>
        <translation>%1 Nimmt die Passphrase des Arbeitsbereichs aus der ersten Zeile dieser Datei; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The workspace&apos;s passphrase is needed. Name the file that holds it: --passphrase-file</source>
        <translation>Die Passphrase des Arbeitsbereichs wird gebraucht. Nennen Sie die Datei, die sie enthält: --passphrase-file</translation>
    </message>
    <message>
        <source>Passphrase of the workspace: </source>
        <translation>Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>“%1” is replaced by what the backup holds; the file as it is now is kept beside it.</source>
        <translation>„%1“ wird durch den Inhalt der Sicherung ersetzt; die jetzige Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Copy the workspace into one file, and check the copy.</source>
        <translation>Den Arbeitsbereich in eine einzige Datei kopieren und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Replace a backup that has that name.</source>
        <translation>Eine Sicherung ersetzen, die diesen Namen hat.</translation>
    </message>
    <message>
        <source>Open every sealed secret of the copy, too.</source>
        <translation>Auch jedes versiegelte Geheimnis der Kopie öffnen.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the workspace, which is kept under another name.</source>
        <translation>Eine Sicherung an die Stelle des Arbeitsbereichs setzen, der unter einem anderen Namen erhalten bleibt.</translation>
    </message>
    <message>
        <source>The backup to restore.</source>
        <translation>Die Sicherung, die wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Do it without being asked.</source>
        <translation>Es ohne Rückfrage tun.</translation>
    </message>
    <message>
        <source>Open every sealed secret, too.</source>
        <translation>Auch jedes versiegelte Geheimnis öffnen.</translation>
    </message>
    <message>
        <source>New passphrase of the workspace: </source>
        <translation>Neue Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>A new passphrase is needed. Name the file that holds it: --new-passphrase-file</source>
        <translation>Eine neue Passphrase wird gebraucht. Nennen Sie die Datei, die sie enthält: --new-passphrase-file</translation>
    </message>
    <message>
        <source>Keep the recovery code in a safe place: it opens the workspace when the passphrase is forgotten, and it is not shown again.</source>
        <translation>Bewahren Sie den Wiederherstellungscode an einem sicheren Ort auf: Er öffnet den Arbeitsbereich, wenn die Passphrase vergessen ist, und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Present passphrase of the workspace: </source>
        <translation>Jetzige Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>That goes with the present passphrase alone: --passphrase-file</source>
        <translation>Das geht nur mit der jetzigen Passphrase: --passphrase-file</translation>
    </message>
    <message>
        <source>No keychain opens the workspace any more. The passphrase is asked for from now on.</source>
        <translation>Kein Schlüsselbund öffnet den Arbeitsbereich mehr. Ab jetzt wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>It was locked already: no keychain opens the workspace.</source>
        <translation>Er war schon gesperrt: Kein Schlüsselbund öffnet den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Set up the passphrase that seals the workspace&apos;s secrets, or change it.</source>
        <translation>Die Passphrase einrichten, die die Geheimnisse des Arbeitsbereichs versiegelt, oder sie ändern.</translation>
    </message>
    <message>
        <source>Take the new one from this file&apos;s first line; - for standard input.</source>
        <translation>Die neue aus der ersten Zeile dieser Datei nehmen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The passphrase is forgotten: take the recovery code from this file&apos;s first line.</source>
        <translation>Die Passphrase ist vergessen: den Wiederherstellungscode aus der ersten Zeile dieser Datei nehmen.</translation>
    </message>
    <message>
        <source>Keep the passphrase, and print a new recovery code.</source>
        <translation>Die Passphrase behalten und einen neuen Wiederherstellungscode ausgeben.</translation>
    </message>
    <message>
        <source>Keep the passphrase, seal every secret by a new key, and print a new recovery code.</source>
        <translation>Die Passphrase behalten, jedes Geheimnis mit einem neuen Schlüssel versiegeln und einen neuen Wiederherstellungscode ausgeben.</translation>
    </message>
    <message>
        <source>Let no keychain open the workspace any more, only the passphrase.</source>
        <translation>Keinen Schlüsselbund mehr den Arbeitsbereich öffnen lassen, nur die Passphrase.</translation>
    </message>
    <message>
        <source>No mail server is set up: “workspace update --smtp-host”.</source>
        <translation>Es ist kein Mailserver eingerichtet: „workspace update --smtp-host“.</translation>
    </message>
    <message>
        <source>Whether it works at once: true, or false until it is activated. Default: true.</source>
        <translation>Ob es sofort gilt: true, oder false, bis es aktiviert wird. Vorgabe: true.</translation>
    </message>
    <message>
        <source>Sent. Look into the mailbox of %1.</source>
        <translation>Gesendet. Sehen Sie in das Postfach von %1.</translation>
    </message>
    <message>
        <source>Send this address a message that only shows that the settings are right.</source>
        <translation>An diese Adresse eine Nachricht senden, die nur zeigt, dass die Einstellungen stimmen.</translation>
    </message>
</context>
<context>
    <name>ClientTypes</name>
    <message>
        <source>Only the Authorization Code types use it.</source>
        <translation>Nur die Typen mit Authorization Code verwenden ihn.</translation>
    </message>
    <message>
        <source>A device on which a person signs in is of the type Device Code.</source>
        <translation>Ein Gerät, an dem sich ein Mensch anmeldet, hat den Typ Device Code.</translation>
    </message>
    <message>
        <source>There is no user to be offline: the client asks for a new token with its secret.</source>
        <translation>Es gibt keinen Benutzer, der offline sein könnte: Der Client holt ein neues Token mit seinem Secret.</translation>
    </message>
    <message>
        <source>It works for clients with a secret only.</source>
        <translation>Er funktioniert nur für Clients mit Secret.</translation>
    </message>
    <message>
        <source>Web or mobile app (PKCE)</source>
        <translation>Web/Mobil (PKCE)</translation>
    </message>
    <message>
        <source>Server-side app</source>
        <translation>App auf einem Server</translation>
    </message>
    <message>
        <source>Machine or service</source>
        <translation>Maschine oder Dienst</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Device Code</translation>
    </message>
    <message>
        <source>Authorization Code + PKCE. Public client: people sign in through the browser; there is no secret to keep.</source>
        <translation>Authorization Code + PKCE. Öffentlicher Client: Menschen melden sich im Browser an; es gibt kein Secret zu hüten.</translation>
    </message>
    <message>
        <source>Authorization Code. Confidential client: people sign in through the browser; its server keeps a secret.</source>
        <translation>Authorization Code. Vertraulicher Client: Menschen melden sich im Browser an; sein Server hütet ein Secret.</translation>
    </message>
    <message>
        <source>Client Credentials. Confidential client: it acts for itself with its secret; nobody signs in.</source>
        <translation>Client Credentials. Vertraulicher Client: Er handelt mit seinem Secret für sich selbst; niemand meldet sich an.</translation>
    </message>
    <message>
        <source>Device Code. For devices without a browser: people sign in on their phone or computer.</source>
        <translation>Device Code. Für Geräte ohne Browser: Menschen melden sich auf ihrem Telefon oder Computer an.</translation>
    </message>
    <message>
        <source>This type of client always uses it.</source>
        <translation>Dieser Typ von Client verwendet ihn immer.</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message numerus="yes">
        <source>Use at least %n characters, or let one be generated.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen oder lassen Sie eines erzeugen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen oder lassen Sie eines erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret could not be hashed.</source>
        <translation>Der Hash des Secrets konnte nicht gebildet werden.</translation>
    </message>
    <message>
        <source>This key has no private part.</source>
        <translation>Dieser Schlüssel hat keinen privaten Teil.</translation>
    </message>
    <message>
        <source>The numbers of this key do not match: the key is invalid.</source>
        <translation>Die Zahlen dieses Schlüssels passen nicht zusammen: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>RSA keys of more than two primes are not supported.</source>
        <translation>RSA-Schlüssel mit mehr als zwei Primzahlen werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519.</source>
        <translation>Dieser Schlüsseltyp kann keine Tokens signieren. Verwenden Sie RSA, P-256, P-384, P-521 oder Ed25519.</translation>
    </message>
    <message>
        <source>The private key does not belong to the public key.</source>
        <translation>Der private Schlüssel gehört nicht zum öffentlichen.</translation>
    </message>
    <message>
        <source>A symmetric key cannot be published for others to verify with.</source>
        <translation>Ein symmetrischer Schlüssel kann nicht veröffentlicht werden, damit andere damit prüfen.</translation>
    </message>
    <message>
        <source>The key names an algorithm that it cannot sign with.</source>
        <translation>Der Schlüssel nennt ein Verfahren, mit dem er nicht signieren kann.</translation>
    </message>
    <message>
        <source>This key is not for signatures.</source>
        <translation>Dieser Schlüssel ist nicht für Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>This is not a JSON Web Key Set.</source>
        <translation>Das ist kein JSON Web Key Set.</translation>
    </message>
    <message>
        <source>Two keys of this set have the same ID.</source>
        <translation>Zwei Schlüssel dieses Satzes haben dieselbe ID.</translation>
    </message>
    <message>
        <source>This is not a signed token.</source>
        <translation>Das ist kein signiertes Token.</translation>
    </message>
    <message>
        <source>The token uses an extension that is not supported.</source>
        <translation>Das Token verwendet eine Erweiterung, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The key that signed this token is not known here.</source>
        <translation>Der Schlüssel, der dieses Token signiert hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The token does not name the key that signed it.</source>
        <translation>Das Token nennt den Schlüssel nicht, der es signiert hat.</translation>
    </message>
    <message>
        <source>The token is not signed with an algorithm that can be trusted.</source>
        <translation>Das Token ist nicht mit einem vertrauenswürdigen Verfahren signiert.</translation>
    </message>
    <message>
        <source>The token names another algorithm than that of its key.</source>
        <translation>Das Token nennt ein anderes Verfahren als sein Schlüssel.</translation>
    </message>
    <message>
        <source>The signature is invalid: the token was changed, or another key signed it.</source>
        <translation>Die Signatur ist ungültig: Das Token wurde geändert, oder ein anderer Schlüssel hat es signiert.</translation>
    </message>
    <message>
        <source>The token contains no claims.</source>
        <translation>Das Token enthält keine Claims.</translation>
    </message>
    <message>
        <source>The type of the token is wrong.</source>
        <translation>Der Typ des Tokens ist falsch.</translation>
    </message>
    <message>
        <source>It was issued by another issuer.</source>
        <translation>Ein anderer Issuer hat es ausgestellt.</translation>
    </message>
    <message>
        <source>It was issued for another audience.</source>
        <translation>Es wurde für eine andere Audience ausgestellt.</translation>
    </message>
    <message>
        <source>A claim is malformed.</source>
        <translation>Ein Claim ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It has no expiration.</source>
        <translation>Es hat keinen Ablauf.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Its issue time is in the future.</source>
        <translation>Sein Ausstellungszeitpunkt liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Checking this passphrase would take too much memory or time.</source>
        <translation>Diese Passphrase zu prüfen würde zu viel Speicher oder Zeit kosten.</translation>
    </message>
    <message>
        <source>The passphrase could not be checked.</source>
        <translation>Die Passphrase konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The key could not be exported.</source>
        <translation>Der Schlüssel konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file.</source>
        <translation>Wählen Sie eine Passphrase für die Datei.</translation>
    </message>
    <message>
        <source>A PKCS#12 file cannot have this passphrase.</source>
        <translation>Eine PKCS#12-Datei kann diese Passphrase nicht haben.</translation>
    </message>
    <message>
        <source>This file contains no key. Choose a PEM, DER, JWK or PKCS#12 file.</source>
        <translation>Diese Datei enthält keinen Schlüssel. Wählen Sie eine PEM-, DER-, JWK- oder PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>The key file is truncated or damaged.</source>
        <translation>Die Schlüsseldatei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The public key is not a point on its curve: the key is invalid.</source>
        <translation>Der öffentliche Schlüssel ist kein Punkt seiner Kurve: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>This file contains several private keys. Import them one at a time.</source>
        <translation>Diese Datei enthält mehrere private Schlüssel. Importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not supported.</source>
        <translation>Die Datei ist auf eine nicht unterstützte Weise verschlüsselt.</translation>
    </message>
    <message>
        <source>The file is encrypted. Enter its passphrase.</source>
        <translation>Die Datei ist verschlüsselt. Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>This file contains a certificate but no key.</source>
        <translation>Diese Datei enthält ein Zertifikat, aber keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key was not generated.</source>
        <translation>Der Schlüssel wurde nicht erzeugt.</translation>
    </message>
    <message>
        <source>The key could not be generated.</source>
        <translation>Der Schlüssel konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>Der Schlüssel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This way to unlock the workspace is damaged. Use another one, or restore a backup.</source>
        <translation>Diese Art, den Arbeitsbereich zu entsperren, ist beschädigt. Verwenden Sie eine andere oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key in the keychain belongs to another workspace.</source>
        <translation>Der Schlüssel im Schlüsselbund gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another workspace.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>This workspace was locked by a newer version of Gatehouse.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version von Gatehouse gesperrt.</translation>
    </message>
    <message>
        <source>The key is incomplete.</source>
        <translation>Der Schlüssel ist unvollständig.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits can be broken. At least %2 are needed.</source>
        <translation>Ein RSA-Schlüssel mit %1 Bit kann gebrochen werden. Mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits is too slow to use. At most %2 are accepted.</source>
        <translation>Ein RSA-Schlüssel mit %1 Bit ist zu langsam. Höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>The modulus of this RSA key is even: the key is invalid.</source>
        <translation>Der Modul dieses RSA-Schlüssels ist gerade: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>The public exponent of this RSA key is even: the key is invalid.</source>
        <translation>Der öffentliche Exponent dieses RSA-Schlüssels ist gerade: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>The public exponent of this RSA key is too small. It must be 65537 or more.</source>
        <translation>Der öffentliche Exponent dieses RSA-Schlüssels ist zu klein. Er muss mindestens 65537 sein.</translation>
    </message>
    <message>
        <source>The public exponent of this RSA key is too large.</source>
        <translation>Der öffentliche Exponent dieses RSA-Schlüssels ist zu groß.</translation>
    </message>
    <message>
        <source>This RSA key was made by a faulty device (CVE-2017-15361) and can be broken.</source>
        <translation>Dieser RSA-Schlüssel stammt von einem fehlerhaften Gerät (CVE-2017-15361) und kann gebrochen werden.</translation>
    </message>
    <message>
        <source>The public key is a point of small order: anyone could forge signatures.</source>
        <translation>Der öffentliche Schlüssel ist ein Punkt kleiner Ordnung: Jeder könnte Signaturen fälschen.</translation>
    </message>
    <message>
        <source>The numbers of this RSA key do not match: the key is invalid.</source>
        <translation>Die Zahlen dieses RSA-Schlüssels passen nicht zusammen: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>The public key is not a point on its curve, or does not belong to the private key.</source>
        <translation>Der öffentliche Schlüssel ist kein Punkt seiner Kurve oder gehört nicht zum privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Opening this file would take too long. Export the key again with fewer iterations.</source>
        <translation>Diese Datei zu öffnen würde zu lange dauern. Exportieren Sie den Schlüssel erneut mit weniger Iterationen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This key cannot sign tokens.</source>
        <translation>Dieser Schlüssel kann keine Tokens signieren.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code is mistyped.</source>
        <translation>Gruppe %1 des Wiederherstellungscodes ist vertippt.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits, but this one has %2.</source>
        <translation>Ein Wiederherstellungscode hat %1 Buchstaben und Ziffern, dieser aber %2.</translation>
    </message>
    <message>
        <source>A secret was sealed by a newer version of Gatehouse.</source>
        <translation>Ein Geheimnis wurde von einer neueren Version von Gatehouse versiegelt.</translation>
    </message>
    <message>
        <source>A secret of this workspace is damaged, or was copied from another place.</source>
        <translation>Ein Geheimnis dieses Arbeitsbereichs ist beschädigt oder wurde von anderswo kopiert.</translation>
    </message>
    <message>
        <source>This is not a token status list.</source>
        <translation>Das ist keine Token-Statusliste.</translation>
    </message>
    <message>
        <source>The published status list has expired. Publish it again.</source>
        <translation>Die veröffentlichte Statusliste ist abgelaufen. Veröffentlichen Sie sie neu.</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>Das Token konnte nicht signiert werden.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Gatehouse command line</source>
        <translation>Gatehouse-Befehlszeile</translation>
    </message>
    <message>
        <source>Gatehouse console</source>
        <translation>Gatehouse-Konsole</translation>
    </message>
    <message>
        <source>Enter a client ID.</source>
        <translation>Geben Sie eine Client-ID ein.</translation>
    </message>
    <message>
        <source>Use ASCII letters, digits and punctuation; no spaces.</source>
        <translation>Verwenden Sie ASCII-Buchstaben, Ziffern und Satzzeichen; keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Gatehouse does not support the grant type %1.</source>
        <translation>Gatehouse unterstützt den Grant-Typ %1 nicht.</translation>
    </message>
    <message>
        <source>This is not a scope name: remove spaces, &quot; and \.</source>
        <translation>Dies ist kein Scope-Name: Entfernen Sie Leerzeichen, &quot; und \.</translation>
    </message>
    <message>
        <source>This is in the list twice.</source>
        <translation>Dies steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Add authorization_code, which this type of client uses.</source>
        <translation>Fügen Sie authorization_code hinzu; dieser Typ von Client verwendet es.</translation>
    </message>
    <message>
        <source>Remove authorization_code, or choose one of the Authorization Code types.</source>
        <translation>Entfernen Sie authorization_code oder wählen Sie einen der Typen mit Authorization Code.</translation>
    </message>
    <message>
        <source>Add client_credentials, which this type of client uses.</source>
        <translation>Fügen Sie client_credentials hinzu; dieser Typ von Client verwendet es.</translation>
    </message>
    <message>
        <source>Add the device code grant, which this type of client uses.</source>
        <translation>Fügen Sie den Grant-Typ Device Code hinzu; dieser Typ von Client verwendet ihn.</translation>
    </message>
    <message>
        <source>A PKCE client is public and cannot keep a secret: turn this off, or choose the type Authorization Code.</source>
        <translation>Ein PKCE-Client ist öffentlich und kann kein Secret hüten: Schalten Sie dies aus oder wählen Sie den Typ Authorization Code.</translation>
    </message>
    <message>
        <source>Turn this on, or choose the type Authorization Code + PKCE for a public client.</source>
        <translation>Schalten Sie dies ein oder wählen Sie für einen öffentlichen Client den Typ Authorization Code + PKCE.</translation>
    </message>
    <message>
        <source>Remove client_credentials: a client without a secret cannot use it.</source>
        <translation>Entfernen Sie client_credentials: Ein Client ohne Secret kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>Turn this on: client_credentials works for clients with a secret only.</source>
        <translation>Schalten Sie dies ein: client_credentials funktioniert nur für Clients mit Secret.</translation>
    </message>
    <message>
        <source>Turn this off: client_credentials has no user who could be offline, and gets no refresh token.</source>
        <translation>Schalten Sie dies aus: Bei client_credentials gibt es keinen Benutzer, der offline sein könnte, und kein Refresh-Token.</translation>
    </message>
    <message>
        <source>Add refresh_token, or turn offline access off.</source>
        <translation>Fügen Sie refresh_token hinzu oder schalten Sie den Offline-Zugriff aus.</translation>
    </message>
    <message>
        <source>Remove refresh_token, or turn offline access on.</source>
        <translation>Entfernen Sie refresh_token oder schalten Sie den Offline-Zugriff ein.</translation>
    </message>
    <message>
        <source>Add the URL to return to after signing in, such as https://app.example.com/callback. Without one, authorization_code cannot work.</source>
        <translation>Fügen Sie die URL hinzu, zu der nach der Anmeldung zurückgekehrt wird, etwa https://app.example.com/callback. Ohne sie kann authorization_code nicht funktionieren.</translation>
    </message>
    <message>
        <source>Remove the redirect URIs: only authorization_code uses them.</source>
        <translation>Entfernen Sie die Redirect-URIs: Nur authorization_code verwendet sie.</translation>
    </message>
    <message>
        <source>Use https. Custom schemes need the type Authorization Code + PKCE.</source>
        <translation>Verwenden Sie https. Eigene Schemata erfordern den Typ Authorization Code + PKCE.</translation>
    </message>
    <message>
        <source>Enter the host, such as https://app.example.com/callback.</source>
        <translation>Geben Sie den Host ein, etwa https://app.example.com/callback.</translation>
    </message>
    <message>
        <source>Write the host in lower case.</source>
        <translation>Schreiben Sie den Host in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for 127.0.0.1 and [::1] only.</source>
        <translation>Verwenden Sie https. Einfaches http wird nur für 127.0.0.1 und [::1] angenommen.</translation>
    </message>
    <message>
        <source>Use https, or a custom scheme with a dot, such as com.example.app:/callback.</source>
        <translation>Verwenden Sie https oder ein eigenes Schema mit Punkt, etwa com.example.app:/callback.</translation>
    </message>
    <message>
        <source>Begin the path with /, such as com.example.app:/callback.</source>
        <translation>Beginnen Sie den Pfad mit /, etwa com.example.app:/callback.</translation>
    </message>
    <message>
        <source>Write each URL in full: wildcards are not accepted.</source>
        <translation>Schreiben Sie jede URL vollständig: Platzhalter werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Remove the fragment: # and what follows it.</source>
        <translation>Entfernen Sie das Fragment: # und was darauf folgt.</translation>
    </message>
    <message>
        <source>Remove the @, or write it as %40.</source>
        <translation>Entfernen Sie das @ oder schreiben Sie es als %40.</translation>
    </message>
    <message>
        <source>Write the scheme in lower case.</source>
        <translation>Schreiben Sie das Schema in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Remove the path segments . and .. (also when percent-encoded).</source>
        <translation>Entfernen Sie die Pfadteile . und .. (auch prozentcodiert).</translation>
    </message>
    <message>
        <source>Remove the percent-encoded control characters.</source>
        <translation>Entfernen Sie die prozentcodierten Steuerzeichen.</translation>
    </message>
    <message>
        <source>Prefer 127.0.0.1: localhost may resolve to another machine, and its port must match exactly.</source>
        <translation>Besser 127.0.0.1: localhost kann zu einem anderen Rechner führen, und der Port muss genau übereinstimmen.</translation>
    </message>
    <message>
        <source>Matching is exact: the client must send the port %1 too.</source>
        <translation>Verglichen wird genau: Der Client muss auch den Port %1 senden.</translation>
    </message>
    <message>
        <source>Write each origin in full: wildcards are not accepted.</source>
        <translation>Schreiben Sie jeden Origin vollständig: Platzhalter werden nicht angenommen.</translation>
    </message>
    <message>
        <source>null stands for any unknown page and is not accepted.</source>
        <translation>null steht für jede unbekannte Seite und wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Write scheme and host, such as https://app.example.com.</source>
        <translation>Schreiben Sie Schema und Host, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>Remove the slash at the end.</source>
        <translation>Entfernen Sie den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Remove what follows the host and port.</source>
        <translation>Entfernen Sie, was auf Host und Port folgt.</translation>
    </message>
    <message>
        <source>Write the origin in lower case.</source>
        <translation>Schreiben Sie den Origin in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Remove the port %1: browsers leave it out of the origin.</source>
        <translation>Entfernen Sie den Port %1: Browser lassen ihn im Origin weg.</translation>
    </message>
    <message>
        <source>Enter a name, such as sensor:read.</source>
        <translation>Geben Sie einen Namen ein, etwa sensor:read.</translation>
    </message>
    <message>
        <source>Use ASCII letters, digits and punctuation; no spaces, no &quot; and no \.</source>
        <translation>Verwenden Sie ASCII-Buchstaben, Ziffern und Satzzeichen; keine Leerzeichen, kein &quot; und kein \.</translation>
    </message>
    <message>
        <source>Sign in with OpenID Connect: the user&apos;s identifier</source>
        <translation>Anmeldung mit OpenID Connect: die Kennung des Benutzers</translation>
    </message>
    <message>
        <source>The user&apos;s profile, such as the name</source>
        <translation>Das Profil des Benutzers, etwa der Name</translation>
    </message>
    <message>
        <source>The user&apos;s email address</source>
        <translation>Die E-Mail-Adresse des Benutzers</translation>
    </message>
    <message>
        <source>The user&apos;s roles</source>
        <translation>Die Rollen des Benutzers</translation>
    </message>
    <message>
        <source>Access while the user is away: refresh tokens</source>
        <translation>Zugriff, während der Benutzer abwesend ist: Refresh-Tokens</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a single line.</source>
        <translation>Verwenden Sie nur eine Zeile.</translation>
    </message>
    <message>
        <source>Remove the invisible character U+%1.</source>
        <extracomment>%1 is the number of a character, such as 202E</extracomment>
        <translation>Entfernen Sie das unsichtbare Zeichen U+%1.</translation>
    </message>
    <message>
        <source>Begin with https:// or http://.</source>
        <translation>Beginnen Sie mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Enter the host, such as https://app.example.com.</source>
        <translation>Geben Sie den Host ein, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>Remove spaces and control characters.</source>
        <translation>Entfernen Sie Leerzeichen und Steuerzeichen.</translation>
    </message>
    <message>
        <source>Use ASCII only: a host in its xn-- form, other letters percent-encoded.</source>
        <translation>Verwenden Sie nur ASCII: einen Host in seiner xn---Form, andere Buchstaben prozentcodiert.</translation>
    </message>
    <message>
        <source>Use / in place of \.</source>
        <translation>Verwenden Sie / statt \.</translation>
    </message>
    <message>
        <source>Percent-encode the character %1.</source>
        <translation>Schreiben Sie das Zeichen %1 prozentcodiert.</translation>
    </message>
    <message>
        <source>Follow % by two hexadecimal digits, or write it as %25.</source>
        <translation>Auf % müssen zwei Hexadezimalziffern folgen; sonst schreiben Sie es als %25.</translation>
    </message>
    <message>
        <source>Remove the user name and password before the @.</source>
        <translation>Entfernen Sie Benutzername und Passwort vor dem @.</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535, or leave it out.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Write the full URL, such as https://app.example.com/callback.</source>
        <translation>Schreiben Sie die vollständige URL, etwa https://app.example.com/callback.</translation>
    </message>
    <message>
        <source>Percent-encode [ as %5B and ] as %5D.</source>
        <translation>Schreiben Sie [ als %5B und ] als %5D.</translation>
    </message>
    <message>
        <source>Remove the query and the fragment: ?, # and what follows.</source>
        <translation>Entfernen Sie Abfrage und Fragment: ?, # und was darauf folgt.</translation>
    </message>
    <message>
        <source>The token and its holder have the same role here.</source>
        <translation>Das Token und sein Inhaber haben hier dieselbe Rolle.</translation>
    </message>
    <message>
        <source>Limited by the token&apos;s maximum role.</source>
        <translation>Begrenzt durch die Höchstrolle des Tokens.</translation>
    </message>
    <message>
        <source>Limited by the token&apos;s override.</source>
        <translation>Begrenzt durch die Ausnahme des Tokens.</translation>
    </message>
    <message>
        <source>Limited by the holder&apos;s own role here.</source>
        <translation>Begrenzt durch die eigene Rolle des Inhabers.</translation>
    </message>
    <message>
        <source>The holder is not a member here.</source>
        <translation>Der Inhaber ist hier kein Mitglied.</translation>
    </message>
    <message>
        <source>The holder is not active.</source>
        <translation>Der Inhaber ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The token is not active.</source>
        <translation>Das Token ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Enter the name before the @.</source>
        <translation>Geben Sie den Namen vor dem @ ein.</translation>
    </message>
    <message>
        <source>Use at most %1 bytes before the @.</source>
        <translation>Verwenden Sie höchstens %1 Bytes vor dem @.</translation>
    </message>
    <message>
        <source>Use single dots, and only between other characters.</source>
        <translation>Verwenden Sie nur einzelne Punkte zwischen anderen Zeichen.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not allowed before the @.</source>
        <translation>„%1“ ist vor dem @ nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter the host after the @, such as example.com.</source>
        <translation>Geben Sie den Host nach dem @ ein, etwa example.com.</translation>
    </message>
    <message>
        <source>Use single dots in the host, and none at its ends.</source>
        <translation>Verwenden Sie im Host nur einzelne Punkte und keinen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>“%1” is not a valid part of a host name.</source>
        <translation>„%1“ ist kein gültiger Teil eines Hostnamens.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in a host name.</source>
        <translation>„%1“ ist in einem Hostnamen nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter an email address, such as ana@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.</translation>
    </message>
    <message>
        <source>Use at most %1 bytes.</source>
        <translation>Verwenden Sie höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Enter one @ between the name and the host.</source>
        <translation>Geben Sie ein @ zwischen Name und Host ein.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be nested %n level(s) deep at most.</source>
        <translation>
            <numerusform>Gruppen können höchstens %n Ebene tief liegen.</numerusform>
            <numerusform>Gruppen können höchstens %n Ebenen tief liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name before and after each “/”.</source>
        <translation>Geben Sie vor und nach jedem „/“ einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter only the host, such as mail.example.com.</source>
        <translation>Geben Sie nur den Host ein, etwa mail.example.com.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Only a mail server on this machine may be reached without encryption. Choose STARTTLS or TLS.</source>
        <translation>Nur ein Mailserver auf diesem Rechner darf unverschlüsselt erreicht werden. Wählen Sie STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>Enter an account name or an email address.</source>
        <translation>Geben Sie einen Kontonamen oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose fewer actions, or all.</source>
        <translation>Wählen Sie weniger Aktionen oder alle.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>„%1“ kommt doppelt vor.</translation>
    </message>
    <message numerus="yes">
        <source>A type has at most %n action(s).</source>
        <translation>
            <numerusform>Ein Typ hat höchstens %n Aktion.</numerusform>
            <numerusform>Ein Typ hat höchstens %n Aktionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token has at most %n permission(s).</source>
        <translation>
            <numerusform>Ein Token hat höchstens %n Berechtigung.</numerusform>
            <numerusform>Ein Token hat höchstens %n Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a permission. Use Type:resource:Action,Action; * means all.</source>
        <translation>„%1“ ist keine Berechtigung. Verwenden Sie Type:resource:Action,Action; * steht für alle.</translation>
    </message>
    <message>
        <source>This permission occurs twice.</source>
        <translation>Diese Berechtigung kommt doppelt vor.</translation>
    </message>
    <message numerus="yes">
        <source>A catalogue has at most %n type(s).</source>
        <translation>
            <numerusform>Ein Katalog hat höchstens %n Typ.</numerusform>
            <numerusform>Ein Katalog hat höchstens %n Typen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a token ID, such as read-pump-7.</source>
        <translation>Geben Sie eine Token-ID ein, etwa read-pump-7.</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, and - . _ ~ only.</source>
        <translation>Verwenden Sie nur Buchstaben von A bis Z, Ziffern und - . _ ~.</translation>
    </message>
    <message>
        <source>“%1” is not a scope, or occurs twice.</source>
        <translation>„%1“ ist kein Scope oder kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Choose an organization or an application.</source>
        <translation>Wählen Sie eine Organisation oder eine Anwendung.</translation>
    </message>
    <message>
        <source>Only API tokens have permissions.</source>
        <translation>Nur API-Tokens haben Berechtigungen.</translation>
    </message>
    <message>
        <source>Only OAuth tokens have scopes and overrides.</source>
        <translation>Nur OAuth-Tokens haben Scopes und Ausnahmen.</translation>
    </message>
    <message>
        <source>Choose the role User or Admin.</source>
        <translation>Wählen Sie die Rolle Benutzer oder Admin.</translation>
    </message>
    <message>
        <source>Choose from 10 minutes to 7 days.</source>
        <translation>Wählen Sie 10 Minuten bis 7 Tage.</translation>
    </message>
    <message>
        <source>Use at least %1 characters. Several words are easier to remember than symbols.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen. Mehrere Wörter merkt man sich leichter als Sonderzeichen.</translation>
    </message>
    <message>
        <source>Do not repeat one character: such a passphrase is easy to guess.</source>
        <translation>Wiederholen Sie nicht ein einzelnes Zeichen: Eine solche Passphrase ist leicht zu erraten.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv, .xlsx or .pdf.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .csv, .xlsx oder .pdf endet.</translation>
    </message>
    <message>
        <source>A list cannot be exported as %1. Use .csv, .xlsx or .pdf.</source>
        <extracomment>%1 is the end of a file name, such as .txt</extracomment>
        <translation>Eine Liste kann nicht als %1 exportiert werden. Verwenden Sie .csv, .xlsx oder .pdf.</translation>
    </message>
    <message>
        <source>the printer or file does not accept it.</source>
        <translation>Der Drucker oder die Datei nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file name.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Workspace changed</source>
        <translation>Arbeitsbereich geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Sample data made</source>
        <translation>Beispieldaten erzeugt</translation>
    </message>
    <message>
        <source>Scope created</source>
        <translation>Scope angelegt</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Scope geändert</translation>
    </message>
    <message>
        <source>Scope deleted</source>
        <translation>Scope gelöscht</translation>
    </message>
    <message>
        <source>Client created</source>
        <translation>Client angelegt</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>Client geändert</translation>
    </message>
    <message>
        <source>Client enabled</source>
        <translation>Client aktiviert</translation>
    </message>
    <message>
        <source>Client disabled</source>
        <translation>Client deaktiviert</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>Client gelöscht</translation>
    </message>
    <message>
        <source>Secret added</source>
        <translation>Secret hinzugefügt</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Secret entfernt</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Authorization Code + PKCE</source>
        <translation>Authorization Code + PKCE</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>Authorization Code</translation>
    </message>
    <message>
        <source>Client Credentials</source>
        <translation>Client Credentials</translation>
    </message>
    <message>
        <source>Device Code</source>
        <translation>Device Code</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Newest secret</source>
        <translation>Neuestes Secret</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>Erlaubte Scopes</translation>
    </message>
    <message>
        <source>Grant types</source>
        <translation>Grant-Typen</translation>
    </message>
    <message>
        <source>Requires a secret</source>
        <translation>Verlangt ein Secret</translation>
    </message>
    <message>
        <source>Offline access</source>
        <translation>Offline-Zugriff</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Post-logout redirect URIs</source>
        <translation>Post-Logout-Redirect-URIs</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>CORS-Origins</translation>
    </message>
    <message>
        <source>Logo URI</source>
        <translation>Logo-URI</translation>
    </message>
    <message>
        <source>Terms of service URI</source>
        <translation>URI der Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Privacy policy URI</source>
        <translation>URI der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read.</source>
        <translation>Der Wert von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no field “%1” that could be set.</source>
        <translation>Es gibt kein Feld „%1“, das gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Newest hash</source>
        <translation>Neuester Hash</translation>
    </message>
    <message>
        <source>First bad entry</source>
        <translation>Erster falscher Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>UUID (aud)</source>
        <translation>UUID (aud)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Request without scope</source>
        <translation>Anfrage ohne Scope</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>User invited</source>
        <translation>Benutzer eingeladen</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>Einladung erneut gesendet</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Invitation mailed</source>
        <translation>Einladung per E-Mail gesendet</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation>Scopes gewährt</translation>
    </message>
    <message>
        <source>Scopes revoked</source>
        <translation>Scopes entzogen</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>Organisation angelegt</translation>
    </message>
    <message>
        <source>Organization changed</source>
        <translation>Organisation geändert</translation>
    </message>
    <message>
        <source>Organization deleted</source>
        <translation>Organisation gelöscht</translation>
    </message>
    <message>
        <source>Group created</source>
        <translation>Gruppe angelegt</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>Gruppe geändert</translation>
    </message>
    <message>
        <source>Group deleted</source>
        <translation>Gruppe gelöscht</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Anwendung angelegt</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Anwendung geändert</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Anwendung gelöscht</translation>
    </message>
    <message>
        <source>Membership set</source>
        <translation>Mitgliedschaft festgelegt</translation>
    </message>
    <message>
        <source>Membership removed</source>
        <translation>Mitgliedschaft entfernt</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token angelegt</translation>
    </message>
    <message>
        <source>Token granted by consent</source>
        <translation>Token durch Zustimmung erteilt</translation>
    </message>
    <message>
        <source>Token changed</source>
        <translation>Token geändert</translation>
    </message>
    <message>
        <source>Token activated</source>
        <translation>Token aktiviert</translation>
    </message>
    <message>
        <source>Token deactivated</source>
        <translation>Token deaktiviert</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Token gelöscht</translation>
    </message>
    <message>
        <source>Permission catalogue changed</source>
        <translation>Berechtigungskatalog geändert</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Mitglied geändert</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Technical user</source>
        <translation>Technischer Benutzer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Maximum role</source>
        <translation>Höchstrolle</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Einladung läuft ab</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Effective roles</source>
        <translation>Wirksame Rollen</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Invitations work for</source>
        <translation>Einladungen gelten</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail server&apos;s port</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Mail security</source>
        <translation>Schutz der Verbindung</translation>
    </message>
    <message>
        <source>Mail login</source>
        <translation>Anmeldung am Mailserver</translation>
    </message>
    <message>
        <source>Mail sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>Wiederherstellungscode erneuert</translation>
    </message>
    <message>
        <source>Keychain added</source>
        <translation>Schlüsselbund hinzugefügt</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Weg zum Entsperren entfernt</translation>
    </message>
    <message>
        <source>Data key rotated</source>
        <translation>Datenschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Mail password set</source>
        <translation>Mail-Passwort gesetzt</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key activated</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Schlüssel ausgemustert</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>Privater Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Ausgemustert am</translation>
    </message>
    <message>
        <source>Last token expires</source>
        <translation>Letztes Token läuft ab</translation>
    </message>
    <message>
        <source>Tokens signed</source>
        <translation>Signierte Tokens</translation>
    </message>
    <message>
        <source>Tokens without end</source>
        <translation>Tokens ohne Ende</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>Grund des Widerrufs</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Secrets were opened</source>
        <translation>Geheimnisse wurden geöffnet</translation>
    </message>
    <message>
        <source>Replaced file</source>
        <translation>Ersetzte Datei</translation>
    </message>
    <message>
        <source>Unlocked by</source>
        <translation>Entsperrt durch</translation>
    </message>
    <message>
        <source>A guess of the passphrase costs</source>
        <translation>Ein Rateversuch der Passphrase kostet</translation>
    </message>
    <message>
        <source>Data key no.</source>
        <translation>Datenschlüssel Nr.</translation>
    </message>
</context>
<context>
    <name>FilterForms</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is older than</source>
        <translation>ist älter als</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>ist in den letzten</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is never</source>
        <translation>ist nie</translation>
    </message>
    <message>
        <source>is at some time</source>
        <translation>ist irgendwann</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>hat nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>ist innerhalb der nächsten</translation>
    </message>
</context>
<context>
    <name>ImpactText</name>
    <message>
        <source>No client uses it.</source>
        <translation>Kein Client verwendet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) may no longer ask for it:</source>
        <translation>
            <numerusform>%n Client darf ihn nicht mehr anfordern:</numerusform>
            <numerusform>%n Clients dürfen ihn nicht mehr anfordern:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) stop working</source>
        <translation>
            <numerusform>%n Client-Secret wird ungültig</numerusform>
            <numerusform>%n Client-Secrets werden ungültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>Never used so far</source>
        <translation>Bisher nie verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be disabled: no other scope is left to them, and an empty list would allow all</source>
        <translation>
            <numerusform>%n davon wird deaktiviert: Kein anderer Scope bleibt übrig, und eine leere Liste würde alle erlauben</numerusform>
            <numerusform>%n davon werden deaktiviert: Kein anderer Scope bleibt übrig, und eine leere Liste würde alle erlauben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) lose it:</source>
        <translation>
            <numerusform>%n Benutzer verliert ihn:</numerusform>
            <numerusform>%n Benutzer verlieren ihn:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lose it:</source>
        <translation>
            <numerusform>%n Token verliert ihn:</numerusform>
            <numerusform>%n Tokens verlieren ihn:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client, user or token has it.</source>
        <translation>Kein Client, Benutzer oder Token hat ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n OAuth token(s) end:</source>
        <translation>
            <numerusform>%n OAuth-Token endet:</numerusform>
            <numerusform>%n OAuth-Tokens enden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) inside</source>
        <translation>
            <numerusform>%n Gruppe darin</numerusform>
            <numerusform>%n Gruppen darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) lose their membership:</source>
        <translation>
            <numerusform>%n Benutzer verliert die Mitgliedschaft:</numerusform>
            <numerusform>%n Benutzer verlieren ihre Mitgliedschaft:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lose the role they have for it:</source>
        <translation>
            <numerusform>%n Token verliert die Rolle, die es dafür hat:</numerusform>
            <numerusform>%n Tokens verlieren die Rolle, die sie dafür haben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access token(s) stop working:</source>
        <translation>
            <numerusform>%n Access-Token funktioniert nicht mehr:</numerusform>
            <numerusform>%n Access-Tokens funktionieren nicht mehr:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody and nothing depends on it.</source>
        <translation>Niemand und nichts hängt davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s) in organizations and groups end</source>
        <translation>
            <numerusform>%n Mitgliedschaft in Organisationen und Gruppen endet</numerusform>
            <numerusform>%n Mitgliedschaften in Organisationen und Gruppen enden</numerusform>
        </translation>
    </message>
    <message>
        <source>No token and no membership ends with it</source>
        <translation>Kein Token und keine Mitgliedschaft endet damit</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Letzte Anmeldung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working</source>
        <translation>
            <numerusform>%n Token funktioniert nicht mehr</numerusform>
            <numerusform>%n Tokens funktionieren nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation link(s) stop working</source>
        <translation>
            <numerusform>%n Einladungslink funktioniert nicht mehr</numerusform>
            <numerusform>%n Einladungslinks funktionieren nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical user(s) go with it</source>
        <translation>
            <numerusform>%n technischer Benutzer verschwindet mit</numerusform>
            <numerusform>%n technische Benutzer verschwinden mit</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of it can be valid any more.</source>
        <translation>Kein Token von ihm kann mehr gültig sein.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is what an import did (&quot;Left out: client a&quot;), %2 is a sentence that says why</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Its protocol is %1, not OpenID Connect.</source>
        <translation>Sein Protokoll ist %1, nicht OpenID Connect.</translation>
    </message>
    <message>
        <source>It is only a resource server and requests no tokens.</source>
        <translation>Er ist nur ein Resource-Server und fordert keine Tokens an.</translation>
    </message>
    <message>
        <source>grant %1 of client %2</source>
        <translation>Grant-Typ %1 von Client %2</translation>
    </message>
    <message>
        <source>It passes tokens in URLs; use authorization_code (RFC 9700, 2.1.2).</source>
        <translation>Er gibt Tokens in URLs weiter; verwenden Sie authorization_code (RFC 9700, 2.1.2).</translation>
    </message>
    <message>
        <source>It reveals users&apos; passwords to the client (RFC 9700, 2.4).</source>
        <translation>Er zeigt dem Client die Passwörter der Benutzer (RFC 9700, 2.4).</translation>
    </message>
    <message>
        <source>A public client cannot use it.</source>
        <translation>Ein öffentlicher Client kann ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>URI %1 of client %2</source>
        <translation>URI %1 von Client %2</translation>
    </message>
    <message>
        <source>logo URI %1 of client %2</source>
        <translation>Logo-URI %1 von Client %2</translation>
    </message>
    <message>
        <source>terms URI %1 of client %2</source>
        <translation>Nutzungsbedingungs-URI %1 von Client %2</translation>
    </message>
    <message>
        <source>policy URI %1 of client %2</source>
        <translation>Datenschutz-URI %1 von Client %2</translation>
    </message>
    <message>
        <source>name %1 of client %2</source>
        <translation>Name %1 von Client %2</translation>
    </message>
    <message>
        <source>redirect URI %1 of client %2</source>
        <translation>Redirect-URI %1 von Client %2</translation>
    </message>
    <message>
        <source>post-logout redirect URI %1 of client %2</source>
        <translation>Post-Logout-Redirect-URI %1 von Client %2</translation>
    </message>
    <message>
        <source>web origin %1 of client %2</source>
        <translation>Web-Origin %1 von Client %2</translation>
    </message>
    <message>
        <source>scope %1 of client %2</source>
        <translation>Scope %1 von Client %2</translation>
    </message>
    <message>
        <source>It is relative, and the file contains no root URL.</source>
        <translation>Sie ist relativ, und die Datei enthält keine Root-URL.</translation>
    </message>
    <message>
        <source>The file contains no OpenID Connect scope of that name.</source>
        <translation>Die Datei enthält keinen OpenID-Connect-Scope dieses Namens.</translation>
    </message>
    <message>
        <source>Only clients with authorization_code use one.</source>
        <translation>Nur Clients mit authorization_code verwenden eine.</translation>
    </message>
    <message>
        <source>Set a new secret: secrets are not imported.</source>
        <translation>Setzen Sie ein neues Secret: Secrets werden nicht importiert.</translation>
    </message>
    <message>
        <source>From now on it must use PKCE with S256.</source>
        <translation>Er muss von nun an PKCE mit S256 verwenden.</translation>
    </message>
    <message>
        <source>Disabled: add a redirect URI, then enable it.</source>
        <translation>Deaktiviert: Fügen Sie eine Redirect-URI hinzu und aktivieren Sie ihn dann.</translation>
    </message>
    <message>
        <source>It does not use authorization code, client credentials or device code.</source>
        <translation>Er verwendet weder Authorization Code noch Client Credentials noch Device Code.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a realm export.</source>
        <translation>Die Datei ist zu tief verschachtelt für einen Realm-Export.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: there is an error in line %1.</source>
        <translation>Die Datei ist kein gültiges JSON: In Zeile %1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>The file contains several realms: export one at a time.</source>
        <translation>Die Datei enthält mehrere Realms: Exportieren Sie jeweils einen.</translation>
    </message>
    <message>
        <source>This is not a Keycloak realm export.</source>
        <translation>Dies ist kein Keycloak-Realm-Export.</translation>
    </message>
    <message>
        <source>Every workspace has it already.</source>
        <translation>Jeder Arbeitsbereich hat ihn bereits.</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>description of scope %1</source>
        <translation>Beschreibung von Scope %1</translation>
    </message>
    <message>
        <source>Gatehouse has no counterpart for it.</source>
        <translation>Gatehouse hat keine Entsprechung dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol mapper(s)</source>
        <translation>
            <numerusform>%n Protocol-Mapper</numerusform>
            <numerusform>%n Protocol-Mapper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity provider(s)</source>
        <translation>
            <numerusform>%n Identity-Provider</numerusform>
            <numerusform>%n Identity-Provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication flow(s)</source>
        <translation>
            <numerusform>%n Authentication-Flow</numerusform>
            <numerusform>%n Authentication-Flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required action(s)</source>
        <translation>
            <numerusform>%n Required Action</numerusform>
            <numerusform>%n Required Actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file contains the client %1 twice.</source>
        <translation>Die Datei enthält den Client %1 zweimal.</translation>
    </message>
    <message>
        <source>The file contains the scope %1 twice.</source>
        <translation>Die Datei enthält den Scope %1 zweimal.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>“/” in its name was replaced by “-”.</source>
        <translation>„/“ im Namen wurde durch „-“ ersetzt.</translation>
    </message>
    <message>
        <source>Its parent group is skipped.</source>
        <translation>Ihre übergeordnete Gruppe wird übersprungen.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Ohne Namen.</translation>
    </message>
    <message>
        <source>There is another group of that name.</source>
        <translation>Es gibt eine andere Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>roles of group %1</source>
        <translation>Rollen der Gruppe %1</translation>
    </message>
    <message>
        <source>attributes of group %1</source>
        <translation>Attribute der Gruppe %1</translation>
    </message>
    <message>
        <source>The file contains the user %1 twice.</source>
        <translation>Die Datei enthält den Benutzer %1 doppelt.</translation>
    </message>
    <message>
        <source>The file contains the organization %1 twice.</source>
        <translation>Die Datei enthält die Organisation %1 doppelt.</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>It contains the groups of the realm.</source>
        <translation>Sie enthält die Gruppen des Realms.</translation>
    </message>
    <message>
        <source>It is disabled, which is not possible for an organization here.</source>
        <translation>Sie ist deaktiviert, was hier bei einer Organisation nicht möglich ist.</translation>
    </message>
    <message>
        <source>domains of organization %1</source>
        <translation>Domains der Organisation %1</translation>
    </message>
    <message>
        <source>attributes of organization %1</source>
        <translation>Attribute der Organisation %1</translation>
    </message>
    <message>
        <source>identity providers of organization %1</source>
        <translation>Identity-Provider der Organisation %1</translation>
    </message>
    <message>
        <source>The file contains no such user that could be imported.</source>
        <translation>Die Datei enthält keinen solchen Benutzer, der importiert werden könnte.</translation>
    </message>
    <message>
        <source>membership of %1 in %2</source>
        <extracomment>%1 is a user, %2 an organization or a group</extracomment>
        <translation>Mitgliedschaft von %1 in %2</translation>
    </message>
    <message>
        <source>It is the service account of client %1, which gets its own tokens.</source>
        <translation>Es ist das Dienstkonto des Clients %1, der eigene Tokens erhält.</translation>
    </message>
    <message>
        <source>It has no email address.</source>
        <translation>Ohne E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Another user has the same email address.</source>
        <translation>Ein anderer Benutzer hat dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Its email address looks like %1, but is different.</source>
        <translation>Die E-Mail-Adresse sieht aus wie %1, ist aber eine andere.</translation>
    </message>
    <message>
        <source>Its user name is used as its email address.</source>
        <translation>Der Benutzername wird als E-Mail-Adresse verwendet.</translation>
    </message>
    <message>
        <source>name of user %1</source>
        <translation>Name des Benutzers %1</translation>
    </message>
    <message>
        <source>credentials of user %1</source>
        <translation>Anmeldedaten des Benutzers %1</translation>
    </message>
    <message>
        <source>Passwords and keys are never imported.</source>
        <translation>Passwörter und Schlüssel werden nie importiert.</translation>
    </message>
    <message>
        <source>roles of user %1</source>
        <translation>Rollen des Benutzers %1</translation>
    </message>
    <message>
        <source>Grant scopes instead.</source>
        <translation>Gewähren Sie stattdessen Scopes.</translation>
    </message>
    <message>
        <source>attributes of user %1</source>
        <translation>Attribute des Benutzers %1</translation>
    </message>
    <message>
        <source>identity provider links of user %1</source>
        <translation>Identity-Provider-Verknüpfungen des Benutzers %1</translation>
    </message>
    <message>
        <source>The file contains no such group that could be imported.</source>
        <translation>Die Datei enthält keine solche Gruppe, die importiert werden könnte.</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <translation>Bereits vorhanden: %1</translation>
    </message>
    <message>
        <source>The user is left out.</source>
        <translation>Der Benutzer wird ausgelassen.</translation>
    </message>
    <message>
        <source>description of group %1</source>
        <translation>Beschreibung der Gruppe %1</translation>
    </message>
    <message>
        <source>description of organization %1</source>
        <translation>Beschreibung der Organisation %1</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>Type of token</source>
        <translation>Typ des Tokens</translation>
    </message>
    <message>
        <source>ID of the signing key</source>
        <translation>ID des Signaturschlüssels</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>Kritische Erweiterungen</translation>
    </message>
    <message>
        <source>URL of keys (ignored)</source>
        <translation>URL von Schlüsseln (ignoriert)</translation>
    </message>
    <message>
        <source>Embedded key (ignored)</source>
        <translation>Eingebetteter Schlüssel (ignoriert)</translation>
    </message>
    <message>
        <source>URL of certificates (ignored)</source>
        <translation>URL von Zertifikaten (ignoriert)</translation>
    </message>
    <message>
        <source>Certificates (ignored)</source>
        <translation>Zertifikate (ignoriert)</translation>
    </message>
    <message>
        <source>Thumbprint of a certificate</source>
        <translation>Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Time of sign-in</source>
        <translation>Zeitpunkt der Anmeldung</translation>
    </message>
    <message>
        <source>Time of the last profile change</source>
        <translation>Zeitpunkt der letzten Profiländerung</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Authorized client</source>
        <translation>Autorisierter Client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Position in the status list</source>
        <translation>Position in der Statusliste</translation>
    </message>
    <message>
        <source>Bound to this key or certificate</source>
        <translation>An diesen Schlüssel oder dieses Zertifikat gebunden</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Nonce of the request</source>
        <translation>Nonce der Anfrage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>Authentifizierungsstufe</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Authentifizierungsmethoden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Seconds it may be cached</source>
        <translation>Sekunden, die es zwischengespeichert werden darf</translation>
    </message>
    <message>
        <source>Status list</source>
        <translation>Statusliste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a permission: &quot;Device pump-7: ListDevices, GetDeviceStats&quot;</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>no. %1 in %2</source>
        <translation>Nr. %1 in %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, the next key, which is not active yet.</source>
        <translation>Signiert mit „%1“, dem nächsten Schlüssel, der noch nicht aktiv ist.</translation>
    </message>
    <message>
        <source>Signed by “%1”, the active key.</source>
        <translation>Signiert mit „%1“, dem aktiven Schlüssel.</translation>
    </message>
    <message>
        <source>Signed by “%1”, a retired key. Its tokens stay valid.</source>
        <translation>Signiert mit „%1“, einem ausgemusterten Schlüssel. Seine Tokens bleiben gültig.</translation>
    </message>
    <message>
        <source>Signed by “%1”, which was revoked: none of its tokens is valid.</source>
        <translation>Signiert mit „%1“. Der Schlüssel wurde widerrufen: Keines seiner Tokens ist gültig.</translation>
    </message>
    <message>
        <source>It does not name the key that signed it.</source>
        <translation>Es nennt nicht den Schlüssel, der es signiert hat.</translation>
    </message>
    <message>
        <source>This workspace has no key with the ID that it names.</source>
        <translation>Dieser Arbeitsbereich hat keinen Schlüssel mit der ID, die es nennt.</translation>
    </message>
    <message>
        <source>The workspace knows it as “%1”, active.</source>
        <translation>Der Arbeitsbereich kennt es als „%1“, aktiv.</translation>
    </message>
    <message>
        <source>The workspace knows it as “%1”, expired.</source>
        <translation>Der Arbeitsbereich kennt es als „%1“, abgelaufen.</translation>
    </message>
    <message>
        <source>The workspace knows it as “%1”, inactive.</source>
        <translation>Der Arbeitsbereich kennt es als „%1“, inaktiv.</translation>
    </message>
    <message>
        <source>The workspace does not know it.</source>
        <translation>Der Arbeitsbereich kennt es nicht.</translation>
    </message>
    <message>
        <source>It was deleted, and another token has its ID now.</source>
        <translation>Es wurde gelöscht, und ein anderes Token hat jetzt seine ID.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>A key of this workspace signed it, but the workspace does not know it.</source>
        <translation>Ein Schlüssel dieses Arbeitsbereichs hat es signiert, aber der Arbeitsbereich kennt es nicht.</translation>
    </message>
    <message>
        <source>It is an access token.</source>
        <translation>Es ist ein Access-Token.</translation>
    </message>
    <message>
        <source>This workspace is its issuer.</source>
        <translation>Dieser Arbeitsbereich ist sein Aussteller.</translation>
    </message>
    <message>
        <source>This workspace is its audience.</source>
        <translation>Dieser Arbeitsbereich ist seine Audience.</translation>
    </message>
    <message>
        <source>It has not expired.</source>
        <translation>Es ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <extracomment>%1 is a sentence with the reason</extracomment>
        <translation>Nicht gültig. %1</translation>
    </message>
    <message>
        <source>Valid now.</source>
        <translation>Jetzt gültig.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a length of time: &quot;2 days left&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invited · %1</source>
        <extracomment>%1 is how long the invitation works still: &quot;Invited · 2 days left&quot;</extracomment>
        <translation>Eingeladen · %1</translation>
    </message>
</context>
<context>
    <name>InvitationLinks</name>
    <message>
        <source>Invitation for “%1”</source>
        <translation>Einladung für „%1“</translation>
    </message>
    <message>
        <source>Invitation for “%1” (%2 of %3)</source>
        <extracomment>%2 and %3 are numbers</extracomment>
        <translation>Einladung für „%1“ (%2 von %3)</translation>
    </message>
    <message>
        <source>Pass this link on</source>
        <translation>Geben Sie diesen Link weiter</translation>
    </message>
    <message>
        <source>It works once, within %1. It is stored as a hash and cannot be shown again.</source>
        <translation>Er gilt einmal, binnen %1. Er ist als Hash gespeichert und kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;I have passed the link on, or saved it</source>
        <translation>&amp;Ich habe den Link weitergegeben oder gesichert</translation>
    </message>
    <message>
        <source>Close without having passed the link on?</source>
        <translation>Schließen, ohne den Link weitergegeben zu haben?</translation>
    </message>
    <message>
        <source>It cannot be shown again. “Resend invitation” makes a new one.</source>
        <translation>Er kann nicht noch einmal gezeigt werden. „Einladung erneut senden“ macht einen neuen.</translation>
    </message>
    <message>
        <source>&amp;Save as mail…</source>
        <translation>Als E-Mail &amp;sichern …</translation>
    </message>
</context>
<context>
    <name>KeyDetails</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a date and time, and how far that is from now: &quot;22/11/2026 14:05 · 3 days ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
</context>
<context>
    <name>KeyPlan</name>
    <message>
        <source>It signs every new token from now on. Publish right after that, or verifiers refuse what it signs.</source>
        <translation>Er signiert ab jetzt jedes neue Token. Veröffentlichen Sie gleich danach, sonst lehnen Prüfer ab, was er signiert.</translation>
    </message>
    <message>
        <source>It signs every new token from now on.</source>
        <translation>Er signiert ab jetzt jedes neue Token.</translation>
    </message>
    <message>
        <source>Publish it now; it signs from %1.</source>
        <translation>Veröffentlichen Sie ihn jetzt; er signiert ab %1.</translation>
    </message>
    <message>
        <source>Publish it now, so that every verifier knows it; it signs when you choose “Activate now”.</source>
        <translation>Veröffentlichen Sie ihn jetzt, damit jeder Prüfer ihn kennt; er signiert, sobald Sie „Jetzt aktivieren“ wählen.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In the key set of the last publication</source>
        <translation>Im Schlüsselsatz der letzten Veröffentlichung</translation>
    </message>
    <message>
        <source>Still in the key set: publish again to take it out</source>
        <translation>Noch im Schlüsselsatz: Veröffentlichen Sie erneut, um ihn herauszunehmen</translation>
    </message>
    <message>
        <source>Not yet: verifiers do not know it before you publish</source>
        <translation>Noch nicht: Prüfer kennen ihn erst, wenn Sie veröffentlichen</translation>
    </message>
    <message>
        <source>Not in the key set any more</source>
        <translation>Nicht mehr im Schlüsselsatz</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Never signed</source>
        <translation>Hat nie signiert</translation>
    </message>
    <message>
        <source>When you choose “Activate now”</source>
        <translation>Sobald Sie „Jetzt aktivieren“ wählen</translation>
    </message>
    <message>
        <source>Last token ends</source>
        <translation>Letztes Token endet</translation>
    </message>
    <message numerus="yes">
        <source>Never: %Ln token(s) of it have no end</source>
        <translation>
            <numerusform>Nie: %Ln seiner Tokens hat kein Ende</numerusform>
            <numerusform>Nie: %Ln seiner Tokens haben kein Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>It has signed no token</source>
        <translation>Er hat kein Token signiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date with its day of the week, %2 a time
----------
two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” then retires and stays published for good, since tokens of it never expire.</source>
        <translation>„%1“ wird dann ausgemustert und bleibt für immer veröffentlicht, weil Tokens von ihm nie ablaufen.</translation>
    </message>
    <message>
        <source>“%1” then retires and stays published until the last token of it has expired: as of now on %2.</source>
        <translation>„%1“ wird dann ausgemustert und bleibt veröffentlicht, bis das letzte Token von ihm abgelaufen ist: nach jetzigem Stand am %2.</translation>
    </message>
    <message>
        <source>“%1” then retires; no token of it is valid any more.</source>
        <translation>„%1“ wird dann ausgemustert; kein Token von ihm ist mehr gültig.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>Ausmusterung</translation>
    </message>
    <message>
        <source>When another key signs</source>
        <translation>Wenn ein anderer Schlüssel signiert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>KeyRecord</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 what there is to say besides</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signing key record</source>
        <translation>Protokoll zum Signaturschlüssel</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>SHA-1 of the public key</source>
        <translation>SHA-1 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Workspace UUID</source>
        <translation>UUID des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Those present compared the key ID above with the one on the screen, and sign for it.</source>
        <translation>Die Anwesenden haben die Schlüssel-ID oben mit der auf dem Bildschirm verglichen und bestätigen das mit ihrer Unterschrift.</translation>
    </message>
    <message>
        <source>Made by Gatehouse on %1. The private key is not on this sheet.</source>
        <translation>Von Gatehouse erstellt am %1. Der private Schlüssel steht nicht auf diesem Blatt.</translation>
    </message>
    <message>
        <source>The page cannot be printed.</source>
        <translation>Die Seite kann nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>KeySelection</name>
    <message>
        <source>It signs already.</source>
        <translation>Er signiert schon.</translation>
    </message>
    <message>
        <source>It is retired: a key that has stopped signing does not begin again. Rotate to a new one.</source>
        <translation>Er ist ausgemustert: Ein Schlüssel, der nicht mehr signiert, fängt nicht wieder an. Wechseln Sie zu einem neuen.</translation>
    </message>
    <message>
        <source>It is revoked for good.</source>
        <translation>Er ist endgültig widerrufen.</translation>
    </message>
    <message>
        <source>The active key signs: let another one sign first, or revoke it.</source>
        <translation>Der aktive Schlüssel signiert: Lassen Sie zuerst einen anderen signieren oder widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>Tokens that it signed may still be valid: revoke it first, or wait until the last one has expired.</source>
        <translation>Tokens, die er signiert hat, können noch gültig sein: Widerrufen Sie ihn zuerst oder warten Sie, bis das letzte abgelaufen ist.</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Er ist schon widerrufen.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain has no entry for this workspace.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>No keychain is available.</source>
        <translation>Es ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Der Schlüsselbund konnte nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The keychain does not respond.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>ListQuery</name>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem gefiltert werden kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by %2.</source>
        <translation>„%1“ kann nicht mit %2 verglichen werden.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation>„%1“ ist kein Wert von „%2“.</translation>
    </message>
    <message>
        <source>%1: never</source>
        <translation>%1: nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: at some time</source>
        <translation>%1: irgendwann</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 kleiner als %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 größer als %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>“%1” is not a filter. Use FIELD=VALUE, FIELD!=VALUE, FIELD~VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE or, for times from now on, FIELD&lt;+30d.</source>
        <translation>„%1“ ist kein Filter. Verwenden Sie FELD=WERT, FELD!=WERT, FELD~WERT, FELD&lt;WERT, FELD&gt;WERT oder, für Zeiten ab jetzt, FELD&lt;+30d.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days, such as 30d.</source>
        <translation>„%1“ ist keine Zahl von Tagen wie 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the next %n day(s)</source>
        <translation>
            <numerusform>%1 innerhalb von %n Tag</numerusform>
            <numerusform>%1 innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Invitations are being mailed already.</source>
        <translation>Einladungen werden schon versandt.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>%1 is a day such as 22 November 2026, %2 a time of day such as 14:05</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>You are invited to sign in at “%1”. Open this link to accept the invitation:</source>
        <translation>Sie sind eingeladen, sich bei „%1“ anzumelden. Öffnen Sie diesen Link, um die Einladung anzunehmen:</translation>
    </message>
    <message>
        <source>The link works once, until %1. Do not share it: whoever opens it first can sign in as you.</source>
        <translation>Der Link gilt einmal, bis %1. Geben Sie ihn nicht weiter: Wer ihn zuerst öffnet, kann sich in Ihrem Namen anmelden.</translation>
    </message>
    <message>
        <source>If you did not expect this message, ignore it. Nothing happens until the link is opened.</source>
        <translation>Wenn Sie diese Nachricht nicht erwartet haben, ignorieren Sie sie. Es geschieht nichts, bis der Link geöffnet wird.</translation>
    </message>
    <message>
        <source>Your invitation to %1</source>
        <translation>Ihre Einladung zu %1</translation>
    </message>
    <message>
        <source>Test message from %1</source>
        <translation>Testnachricht von %1</translation>
    </message>
    <message>
        <source>This message confirms that the mail settings of “%1” work.</source>
        <translation>Diese Nachricht bestätigt, dass die E-Mail-Einstellungen von „%1“ funktionieren.</translation>
    </message>
    <message>
        <source>“%1” is not an email address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The mail server rejected the login: %1</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server temporarily rejected the message: %1</source>
        <translation>Der Mailserver hat die Nachricht vorübergehend abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server rejected the message: %1</source>
        <translation>Der Mailserver hat die Nachricht abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server %1 does not respond.</source>
        <translation>Der Mailserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The mail server “%1” cannot be found. Check its name and your network.</source>
        <translation>Der Mailserver „%1“ wurde nicht gefunden. Prüfen Sie seinen Namen und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted: %2</source>
        <translation>Dem Zertifikat des Mailservers %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer STARTTLS. Nothing was sent.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be established.</source>
        <translation>Es konnte keine sichere Verbindung zum Mailserver %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Die Verbindung zum Mailserver %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>Die E-Mail konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The mail server offers no login method that Gatehouse supports.</source>
        <translation>Der Mailserver bietet kein Anmeldeverfahren, das Gatehouse unterstützt.</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in the workspace settings.</source>
        <translation>Es ist kein Mailserver eingerichtet. Geben Sie einen in den Einstellungen des Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>one resource that a token may use: Device “pump-7”</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>all resources of a type: Every Device</extracomment>
        <translation>Jedes %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>%1 exists and is not a folder.</source>
        <translation>%1 existiert und ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be published in a folder: its path may only contain letters, digits and - . _ ~, and no part may begin with a dot.</source>
        <translation>„%1“ kann nicht in einem Ordner veröffentlicht werden: Der Pfad darf nur Buchstaben, Ziffern und - . _ ~ enthalten, und kein Teil darf mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was published.</source>
        <translation>Abgebrochen. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Noch wurde nichts veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to be added.</source>
        <translation>
            <numerusform>%n Schlüssel kommt hinzu.</numerusform>
            <numerusform>%n Schlüssel kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to be removed.</source>
        <translation>
            <numerusform>%n Schlüssel fällt weg.</numerusform>
            <numerusform>%n Schlüssel fallen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked since then; verifiers do not know it yet.</source>
        <translation>
            <numerusform>%Ln Token wurde seitdem widerrufen, und Prüfer wissen es nicht.</numerusform>
            <numerusform>%Ln Tokens wurden seitdem widerrufen, und Prüfer wissen es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were activated again.</source>
        <translation>
            <numerusform>%Ln Token wurde wieder aktiviert.</numerusform>
            <numerusform>%Ln Tokens wurden wieder aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The issuer has changed.</source>
        <translation>Der Aussteller hat sich geändert.</translation>
    </message>
    <message>
        <source>Tokens were issued that the published status list does not contain.</source>
        <translation>Es wurden Tokens ausgestellt, die die veröffentlichte Statusliste nicht enthält.</translation>
    </message>
    <message>
        <source>The published status list has expired: verifiers refuse every token.</source>
        <translation>Die veröffentlichte Statusliste ist abgelaufen: Prüfer lehnen jedes Token ab.</translation>
    </message>
    <message>
        <source>The published status list expires soon.</source>
        <translation>Die veröffentlichte Statusliste läuft bald ab.</translation>
    </message>
    <message>
        <source>The workspace was restored from a backup: tokens issued after the backup are revoked.</source>
        <translation>Der Arbeitsbereich wurde aus einer Sicherung wiederhergestellt: Nach der Sicherung ausgestellte Tokens sind widerrufen.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of the workspace “%1”</source>
        <translation>Wiederherstellungscode des Arbeitsbereichs „%1“</translation>
    </message>
    <message>
        <source>UUID %1, made on %2</source>
        <translation>UUID %1, erstellt am %2</translation>
    </message>
    <message>
        <source>It opens the workspace&apos;s secrets when the passphrase is forgotten, and replaces it by a new one. Keep it where the passphrase and the file are not. A newer code makes this one useless.</source>
        <translation>Er öffnet die Geheimnisse des Arbeitsbereichs, wenn die Passphrase vergessen ist, und ersetzt sie durch eine neue. Bewahren Sie ihn dort auf, wo Passphrase und Datei nicht sind. Ein neuerer Code macht diesen wertlos.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>in 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>in 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>RevealSecretDialog</name>
    <message>
        <source>Secret, not read aloud. Use Copy.</source>
        <translation>Secret, wird nicht vorgelesen. Verwenden Sie Kopieren.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ScopeListEdit</name>
    <message>
        <source>Remove scope %1</source>
        <translation>Scope %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ScopeNames</name>
    <message>
        <source>namespace:action, such as sensor:read. Cannot be changed later.</source>
        <translation>namespace:action, etwa sensor:read. Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Consider namespace:action, such as %1:read.</source>
        <translation>Erwägen Sie namespace:action, etwa %1:read.</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>„%1“ existiert bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>„%1“ kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>There is no client “%1”.</source>
        <translation>Es gibt keinen Client „%1“.</translation>
    </message>
    <message>
        <source>There is a client “%1” already.</source>
        <translation>Es gibt bereits einen Client „%1“.</translation>
    </message>
    <message>
        <source>The client has no such secret.</source>
        <translation>Der Client hat kein solches Secret.</translation>
    </message>
    <message>
        <source>There is no scope “%1”. Create it first.</source>
        <translation>Es gibt keinen Scope „%1“. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>Die Arbeitsbereichsdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Try again.</source>
        <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace file is read-only. Nothing was changed.</source>
        <translation>Die Arbeitsbereichsdatei ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>Die Arbeitsbereichsdatei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A value is too long to be stored.</source>
        <translation>Ein Wert ist zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed.</source>
        <translation>Der Datenträger meldete einen Fehler. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1”, the copy from before the upgrade, cannot be created.</source>
        <translation>„%1“, die Kopie von vor der Aktualisierung, kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The workspace was created by a newer version of Gatehouse (format %1; this version supports up to %2). Update Gatehouse to open it.</source>
        <translation>Der Arbeitsbereich stammt von einer neueren Version von Gatehouse (Format %1; diese Version unterstützt bis %2). Aktualisieren Sie Gatehouse, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The workspace file contains something that Gatehouse did not create. Restore it from a backup.</source>
        <translation>Die Arbeitsbereichsdatei enthält etwas, das nicht von Gatehouse stammt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A part of the workspace file is missing. Restore it from a backup.</source>
        <translation>Ein Teil der Arbeitsbereichsdatei fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The lock file beside the workspace cannot be created.</source>
        <translation>Die Sperrdatei neben dem Arbeitsbereich kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The workspace is in use by %1 (process %2 on %3). It can be read but not changed.</source>
        <translation>Der Arbeitsbereich wird von %1 verwendet (Prozess %2 auf %3). Er kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no scope “%1”.</source>
        <translation>Es gibt keinen Scope „%1“.</translation>
    </message>
    <message>
        <source>There is a scope “%1” already.</source>
        <translation>Es gibt bereits einen Scope „%1“.</translation>
    </message>
    <message>
        <source>The workspace has an older format and must be opened for writing once before it can be read.</source>
        <translation>Der Arbeitsbereich hat ein älteres Format und muss einmal zum Schreiben geöffnet werden, bevor er gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” is read-only. It can be read, not changed.</source>
        <translation>„%1“ ist schreibgeschützt. Der Arbeitsbereich kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The disk reported an error earlier. Nothing is written until the workspace is opened again.</source>
        <translation>Der Datenträger meldete zuvor einen Fehler. Bis der Arbeitsbereich neu geöffnet wird, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is empty, not a Gatehouse workspace.</source>
        <translation>„%1“ ist leer und kein Gatehouse-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is not a Gatehouse workspace.</source>
        <translation>„%1“ ist kein Gatehouse-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is truncated. Restore it from a backup.</source>
        <translation>„%1“ ist abgeschnitten. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Gatehouse workspace.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Gatehouse-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the workspace file itself.</source>
        <translation>„%1“ ist ein symbolischer Link. Öffnen Sie die Arbeitsbereichsdatei selbst.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>„%1“ ist ein Ordner, keine Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>„%1“ ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>“%1” has more than one name (hard link). Keep one and remove the others.</source>
        <translation>„%1“ hat mehr als einen Namen (Hardlink). Behalten Sie einen und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user.</source>
        <translation>„%1“ gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Other users may read or write “%1”. Make it private first: chmod 600 FILE</source>
        <translation>Andere Benutzer dürfen „%1“ lesen oder schreiben. Machen Sie die Datei zuerst privat: chmod 600 DATEI</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a workspace is not safe. Copy it to a local disk.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo ein Arbeitsbereich nicht sicher ist. Kopieren Sie die Datei auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Der Ordner „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>No file can be created in “%1”.</source>
        <translation>In „%1“ kann keine Datei angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>„%1“ ist in diesem Programm bereits geöffnet.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>Es gibt keine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>There is an application “%1” already.</source>
        <translation>Es gibt schon eine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Es gibt schon eine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no member “%1”.</source>
        <translation>Es gibt kein Mitglied „%1“.</translation>
    </message>
    <message>
        <source>There is a member “%1” already.</source>
        <translation>Es gibt schon ein Mitglied „%1“.</translation>
    </message>
    <message>
        <source>There is no such membership.</source>
        <translation>Diese Mitgliedschaft gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>There is an organization “%1” already.</source>
        <translation>Es gibt schon eine Organisation „%1“.</translation>
    </message>
    <message>
        <source>This mail no longer waits to be sent.</source>
        <translation>Diese E-Mail wartet nicht mehr auf den Versand.</translation>
    </message>
    <message>
        <source>There is no organization or application “%1”.</source>
        <translation>Es gibt keine Organisation oder Anwendung „%1“.</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>Es gibt kein Token „%1“.</translation>
    </message>
    <message>
        <source>There is a token “%1” already.</source>
        <translation>Es gibt schon ein Token „%1“.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>Es gibt schon einen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>It looks like “%1”, a user that exists, but has other letters. Type it anew.</source>
        <translation>Sie sieht aus wie „%1“, ein Benutzer, den es gibt, hat aber andere Buchstaben. Tippen Sie sie neu.</translation>
    </message>
    <message>
        <source>This workspace has issued as many tokens as one status list can tell of. Make a new workspace for more.</source>
        <translation>Dieser Arbeitsbereich hat so viele Tokens ausgestellt, wie eine Statusliste aufnehmen kann. Legen Sie für weitere einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>There is no signing key “%1”.</source>
        <translation>Es gibt keinen Signaturschlüssel „%1“.</translation>
    </message>
    <message>
        <source>Several signing keys are meant by “%1”. Give the key ID.</source>
        <translation>Mit „%1“ sind mehrere Signaturschlüssel gemeint. Geben Sie die Schlüssel-ID an.</translation>
    </message>
    <message>
        <source>The signing key “%1” is damaged. Restore the workspace from a backup.</source>
        <translation>Der Signaturschlüssel „%1“ ist beschädigt. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This key is there already: “%1”.</source>
        <translation>Dieser Schlüssel ist schon vorhanden: „%1“.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This is not a complete JSON Web Key.</source>
        <translation>Das ist kein vollständiger JSON Web Key.</translation>
    </message>
</context>
<context>
    <name>TokenDetails</name>
    <message>
        <source>Technical user</source>
        <translation>Technischer Benutzer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>der Arbeitsbereich</translation>
    </message>
    <message>
        <source>What it may do now</source>
        <translation>Was es jetzt darf</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The client has not completed the authorization yet. Otherwise it is removed %1.</source>
        <translation>Der Client hat die Autorisierung noch nicht abgeschlossen. Sonst wird es %1 entfernt.</translation>
    </message>
    <message>
        <source>Revoked for a time. “Reactivate” undoes it.</source>
        <translation>Vorübergehend widerrufen. „Wieder aktivieren“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Made with the token, holds its role, and is deleted with it.</source>
        <translation>Mit dem Token angelegt, hält seine Rolle und wird mit ihm gelöscht.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing: %1</source>
        <translation>Nichts: %1</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>The permission catalogue does not know this (any more). It is kept.</source>
        <translation>Der Berechtigungskatalog kennt das nicht (mehr). Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>No permissions: nothing.</source>
        <translation>Keine Berechtigungen: nichts.</translation>
    </message>
    <message>
        <source>Cap: %1. Holder: %2.</source>
        <extracomment>of a token, in one place: its own cap and the role of its holder</extracomment>
        <translation>Grenze: %1. Inhaber: %2.</translation>
    </message>
    <message>
        <source>Nothing: its holder belongs to no organization.</source>
        <translation>Nichts: Sein Inhaber gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Its signing key was revoked or deleted, so it never becomes valid again.</source>
        <translation>Sein Signaturschlüssel wurde widerrufen oder gelöscht; es wird nie wieder gültig.</translation>
    </message>
</context>
<context>
    <name>TokenReveal</name>
    <message>
        <source>Access token “%1”</source>
        <translation>Access-Token „%1“</translation>
    </message>
    <message>
        <source>Copy this token now</source>
        <translation>Kopieren Sie dieses Token jetzt</translation>
    </message>
    <message>
        <source>It is stored as a hash and cannot be shown again.</source>
        <translation>Es ist als Hash gespeichert und kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;I have stored the token</source>
        <translation>&amp;Ich habe das Token gesichert</translation>
    </message>
    <message>
        <source>Close without having stored the token?</source>
        <translation>Schließen, ohne das Token gesichert zu haben?</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to delete it and create another one.</source>
        <translation>Es kann nicht noch einmal gezeigt werden. Sie müssten es löschen und ein anderes anlegen.</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In Datei &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>TokenSwitch</name>
    <message numerus="yes">
        <source>%Ln token(s) reactivated.</source>
        <translation>
            <numerusform>%Ln Token wieder aktiviert.</numerusform>
            <numerusform>%Ln Tokens wieder aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked. “Reactivate” undoes it.</source>
        <translation>
            <numerusform>%Ln Token widerrufen. „Wieder aktivieren“ macht es rückgängig.</numerusform>
            <numerusform>%Ln Tokens widerrufen. „Wieder aktivieren“ macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) active.</source>
        <translation>
            <numerusform>%Ln Token aktiv.</numerusform>
            <numerusform>%Ln Tokens aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) inactive.</source>
        <translation>
            <numerusform>%Ln Token inaktiv.</numerusform>
            <numerusform>%Ln Tokens inaktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pending or expired one(s) left as they are.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln ausstehendes oder abgelaufenes bleibt, wie es ist.</numerusform>
            <numerusform>%1 %Ln ausstehende oder abgelaufene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Reactivating tokens</source>
        <translation>Tokens werden wieder aktiviert</translation>
    </message>
    <message>
        <source>Revoking tokens</source>
        <translation>Tokens werden widerrufen</translation>
    </message>
    <message>
        <source>Activating tokens</source>
        <translation>Tokens werden aktiviert</translation>
    </message>
    <message>
        <source>Deactivating tokens</source>
        <translation>Tokens werden deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %Ln token(s) pending or expired.</source>
        <translation>
            <numerusform>Nichts wurde geändert: %Ln Token steht aus oder ist abgelaufen.</numerusform>
            <numerusform>Nichts wurde geändert: %Ln Tokens stehen aus oder sind abgelaufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>OAuth token</source>
        <translation>OAuth-Token</translation>
    </message>
    <message>
        <source>Organization-level token</source>
        <translation>Token einer Organisation</translation>
    </message>
    <message>
        <source>Group-level token</source>
        <translation>Token einer Gruppe</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Wieder &amp;aktivieren</translation>
    </message>
    <message>
        <source>Re&amp;voke (can be undone)</source>
        <translation>&amp;Widerrufen (umkehrbar)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>It has expired and can only be read or deleted.</source>
        <translation>Es ist abgelaufen und kann nur noch gelesen oder gelöscht werden.</translation>
    </message>
    <message>
        <source>It is pending: the client has not completed the authorization yet.</source>
        <translation>Es steht aus: Der Client hat die Autorisierung noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Deact&amp;ivate</source>
        <translation>Deakt&amp;ivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>UserDetails</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>none: tokens carry no scope</source>
        <translation>keine: Tokens tragen keinen Scope</translation>
    </message>
    <message>
        <source>+ scope</source>
        <translation>+ Scope</translation>
    </message>
    <message>
        <source>A change takes effect at the next token refresh. Access tokens that are out stay valid until they expire.</source>
        <translation>Eine Änderung wirkt ab der nächsten Erneuerung des Tokens. Ausgegebene Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>vom Mailserver abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>waits; tried %n time(s)</source>
        <translation>
            <numerusform>wartet; %n Mal versucht</numerusform>
            <numerusform>wartet; %n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>none is out</source>
        <translation>keiner ausgegeben</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Belongs to no organization.</source>
        <translation>Gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A secret of the workspace is missing.</source>
        <translation>Ein Geheimnis des Arbeitsbereichs fehlt.</translation>
    </message>
    <message>
        <source>The workspace&apos;s secrets are locked. Unlock them first.</source>
        <translation>Die Geheimnisse des Arbeitsbereichs sind gesperrt. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase yet. Set one up first.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Passphrase. Richten Sie zuerst eine ein.</translation>
    </message>
    <message>
        <source>The workspace cannot be unlocked by a keychain.</source>
        <translation>Der Arbeitsbereich kann nicht mit einem Schlüsselbund entsperrt werden.</translation>
    </message>
    <message>
        <source>The workspace has no recovery code.</source>
        <translation>Der Arbeitsbereich hat keinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase.</source>
        <translation>Der Arbeitsbereich hat keine Passphrase.</translation>
    </message>
    <message>
        <source>A way to unlock this workspace is damaged.</source>
        <translation>Ein Weg, diesen Arbeitsbereich zu entsperren, ist beschädigt.</translation>
    </message>
    <message>
        <source>The workspace&apos;s secrets are sealed with another key. Restore the workspace from a backup.</source>
        <translation>Die Geheimnisse des Arbeitsbereichs sind mit einem anderen Schlüssel versiegelt. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This way to unlock the workspace no longer exists.</source>
        <translation>Diese Art, den Arbeitsbereich zu entsperren, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The workspace&apos;s secrets were sealed with a new key. Unlock them again.</source>
        <translation>Die Geheimnisse des Arbeitsbereichs wurden mit einem neuen Schlüssel versiegelt. Entsperren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The workspace&apos;s data key has encrypted as much as one key should. Rotate it first.</source>
        <translation>Der Datenschlüssel des Arbeitsbereichs hat so viel verschlüsselt, wie ein Schlüssel sollte. Wechseln Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCheck</name>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that does not exist.</source>
        <translation>Tabelle %1, Zeile %2 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Unknown to Gatehouse: %1</source>
        <translation>Gatehouse unbekannt: %1</translation>
    </message>
    <message>
        <source>Scope %1 counts %2 clients, but %3 have it.</source>
        <translation>Scope %1 zählt %2 Clients, aber %3 haben ihn.</translation>
    </message>
    <message>
        <source>Client %1 counts %2 secrets, but has %3.</source>
        <translation>Client %1 zählt %2 Secrets, hat aber %3.</translation>
    </message>
    <message>
        <source>The search index of “%1” does not match its rows.</source>
        <translation>Der Suchindex von „%1“ passt nicht zu den Zeilen.</translation>
    </message>
    <message>
        <source>The search index of “%1” is damaged.</source>
        <translation>Der Suchindex von „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Scope %1 counts %2 users, but %3 have it.</source>
        <translation>Scope %1 zählt %2 Benutzer, aber %3 haben ihn.</translation>
    </message>
    <message>
        <source>User %1 and the open invitation have different expirations.</source>
        <translation>Benutzer %1 und die offene Einladung haben verschiedene Ablaufzeiten.</translation>
    </message>
    <message>
        <source>%1 counts %2 tokens, but has %3.</source>
        <translation>%1 zählt %2 Tokens, hat aber %3.</translation>
    </message>
    <message>
        <source>Token %1 is held by “%2”, but its technical user is “%3”.</source>
        <translation>Token %1 wird von „%2“ gehalten, sein technischer Benutzer ist aber „%3“.</translation>
    </message>
    <message>
        <source>Organization %1 counts %2 members, but has %3.</source>
        <translation>Organisation %1 zählt %2 Mitglieder, hat aber %3.</translation>
    </message>
    <message>
        <source>Organization %1 counts %2 groups, but has %3.</source>
        <translation>Organisation %1 zählt %2 Gruppen, hat aber %3.</translation>
    </message>
    <message>
        <source>Organization %1 counts %2 applications, but has %3.</source>
        <translation>Organisation %1 zählt %2 Anwendungen, hat aber %3.</translation>
    </message>
    <message>
        <source>Group %1 counts %2 members, but has %3.</source>
        <translation>Gruppe %1 zählt %2 Mitglieder, hat aber %3.</translation>
    </message>
    <message>
        <source>Group %1 is not in the group that its path names.</source>
        <translation>Gruppe %1 liegt nicht in der Gruppe, die ihr Pfad nennt.</translation>
    </message>
    <message>
        <source>%1 belongs to a group of another organization.</source>
        <translation>%1 gehört zu einer Gruppe einer anderen Organisation.</translation>
    </message>
    <message>
        <source>A way to unlock the workspace is stored under the wrong kind.</source>
        <translation>Eine Art, den Arbeitsbereich zu entsperren, ist unter der falschen Art gespeichert.</translation>
    </message>
    <message>
        <source>No passphrase unlocks the workspace&apos;s secrets.</source>
        <translation>Keine Passphrase entsperrt die Geheimnisse des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Table %1 has secrets that nothing can decrypt.</source>
        <translation>Tabelle %1 hat Geheimnisse, die sich mit nichts entschlüsseln lassen.</translation>
    </message>
    <message>
        <source>Table %1, row %2: the secret cannot be decrypted.</source>
        <translation>Tabelle %1, Zeile %2: Das Geheimnis lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The workspace&apos;s data key does not decrypt its secrets.</source>
        <translation>Der Datenschlüssel des Arbeitsbereichs entschlüsselt seine Geheimnisse nicht.</translation>
    </message>
    <message>
        <source>Key %1 counts %2 tokens that never expire, but has %3.</source>
        <translation>Schlüssel %1 zählt %2 Tokens, die nie ablaufen, hat aber %3.</translation>
    </message>
    <message>
        <source>Key %1 says that its last token expires at %2, but that is %3.</source>
        <translation>Schlüssel %1 gibt an, dass sein letztes Token am %2 abläuft, aber das ist %3.</translation>
    </message>
    <message>
        <source>The status list and the list of tokens differ on token no. %1.</source>
        <translation>Statusliste und Liste der Tokens unterscheiden sich bei Token Nr. %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>A desktop console for OAuth 2.0 and OpenID Connect: scopes, clients and who may do what.</source>
        <translation>Eine Desktop-Konsole für OAuth 2.0 und OpenID Connect: Scopes, Clients und wer was darf.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessTokensView</name>
    <message>
        <source>Token %1 created.</source>
        <translation>Token %1 angelegt.</translation>
    </message>
    <message>
        <source>Token %1 saved.</source>
        <translation>Token %1 gespeichert.</translation>
    </message>
    <message>
        <source>Deleting tokens</source>
        <translation>Tokens werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln Token endgültig gelöscht.</numerusform>
            <numerusform>%Ln Tokens endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No access tokens yet</source>
        <translation>Noch keine Access-Tokens</translation>
    </message>
    <message>
        <source>With such a token a program works with all that belongs to the organization.</source>
        <translation>Mit einem solchen Token arbeitet ein Programm mit allem, was zur Organisation gehört.</translation>
    </message>
    <message>
        <source>With such a token a program works with all that belongs to the group.</source>
        <translation>Mit einem solchen Token arbeitet ein Programm mit allem, was zur Gruppe gehört.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::AddMembersDialog</name>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Search users by name or email</source>
        <translation>Benutzer nach Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Invite users on the Users tab first.</source>
        <translation>Laden Sie zuerst im Reiter Benutzer jemanden ein.</translation>
    </message>
    <message>
        <source>Those who belong to it already get the role that is chosen here.</source>
        <translation>Wer schon dazugehört, erhält die hier gewählte Rolle.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Select one user or more.</source>
        <translation>Wählen Sie mindestens einen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) selected</source>
        <translation>
            <numerusform>%Ln Benutzer ausgewählt</numerusform>
            <numerusform>%Ln Benutzer ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationsView</name>
    <message>
        <source>Application saved.</source>
        <translation>Anwendung gespeichert.</translation>
    </message>
    <message>
        <source>Deleting applications</source>
        <translation>Anwendungen werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) deleted.</source>
        <translation>
            <numerusform>%Ln Anwendung gelöscht.</numerusform>
            <numerusform>%Ln Anwendungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>A token can have another maximum role for one application.</source>
        <translation>Ein Token kann für eine Anwendung eine andere Höchstrolle haben.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AuditPage</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Verifying the audit chain</source>
        <translation>Audit-Kette wird geprüft</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change appears here: who made it, when, on what, before and after.</source>
        <translation>Hier erscheint jede Änderung: wer sie wann woran gemacht hat, vorher und nachher.</translation>
    </message>
</context>
<context>
    <name>gatehouse::BackupMenu</name>
    <message>
        <source>Gatehouse workspaces (*.gatehouse)</source>
        <translation>Gatehouse-Arbeitsbereiche (*.gatehouse)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>R&amp;estore from a backup…</source>
        <translation>Aus einer Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>The backup is “%1”.</source>
        <translation>Die Sicherung ist „%1“.</translation>
    </message>
    <message>
        <source>Restore a workspace from a backup</source>
        <translation>Arbeitsbereich aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Looking through the backup</source>
        <translation>Sicherung wird durchgesehen</translation>
    </message>
    <message>
        <source>Restore the workspace</source>
        <translation>Arbeitsbereich wiederherstellen</translation>
    </message>
    <message>
        <source>Put the backup in the place of the workspace that is open?</source>
        <translation>Die Sicherung an die Stelle des geöffneten Arbeitsbereichs setzen?</translation>
    </message>
    <message>
        <source>What was changed since is kept in a file beside it.</source>
        <translation>Was seither geändert wurde, bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1” as</source>
        <translation>„%1“ wiederherstellen als</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>„%1“ ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there is kept as “%1”.</source>
        <translation>Was dort war, bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n Audit-Eintrag</numerusform>
            <numerusform>%n Audit-Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds “%1”, last changed on %2, with %3.</source>
        <translation>Sie enthält „%1“, zuletzt geändert am %2, mit %3.</translation>
    </message>
    <message>
        <source>Looked through: every page, the schema and the audit chain.</source>
        <translation>Durchgesehen: jede Seite, das Schema und die Audit-Kette.</translation>
    </message>
    <message>
        <source>Every sealed secret opens.</source>
        <translation>Jedes versiegelte Geheimnis lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Sealed secrets were not tried: that takes an unlocked workspace.</source>
        <translation>Versiegelte Geheimnisse wurden nicht probiert: Dazu muss der Arbeitsbereich entsperrt sein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::BadgeEditing</name>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>gatehouse::CatalogueDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Permission catalogue</source>
        <translation>Berechtigungskatalog</translation>
    </message>
    <message>
        <source>What API tokens may be permitted: types of resources, and the actions on them. A type without actions is granted as a whole. Permissions that tokens have already stay as they are.</source>
        <translation>Was API-Tokens erlaubt werden kann: Typen von Ressourcen und die Aktionen darauf. Ein Typ ohne Aktionen wird als Ganzes gewährt. Berechtigungen, die Tokens schon haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Type and action</source>
        <translation>Typ und Aktion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Add &amp;type</source>
        <translation>&amp;Typ hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;action</source>
        <translation>&amp;Aktion hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Export the permission catalogue</source>
        <translation>Den Berechtigungskatalog exportieren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Import a permission catalogue</source>
        <translation>Einen Berechtigungskatalog importieren</translation>
    </message>
    <message>
        <source>Read. Nothing is changed until you save.</source>
        <translation>Gelesen. Es ändert sich nichts, bis Sie speichern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a permission type and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The catalogue has not been stored.</source>
        <translation>Der Katalog ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>&amp;Passphrase so far</source>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>The recovery code and keychains stay as they are.</source>
        <translation>Der Wiederherstellungscode und Schlüsselbunde bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Type the passphrase that holds now.</source>
        <translation>Geben Sie die Passphrase ein, die jetzt gilt.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ClientEditor</name>
    <message>
        <source>Edit client</source>
        <translation>Client bearbeiten</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Edit client “%1”</source>
        <translation>Client „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ClientForm</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Redirect URIs</source>
        <translation>&amp;Redirect-URIs</translation>
    </message>
    <message>
        <source>Where the browser returns after signing in. Compared character by character.</source>
        <translation>Wohin der Browser nach der Anmeldung zurückkehrt. Verglichen wird Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Allowed &amp;scopes</source>
        <translation>Erlaubte &amp;Scopes</translation>
    </message>
    <message>
        <source>May ask for refresh &amp;tokens</source>
        <translation>Darf Refresh-&amp;Tokens anfordern</translation>
    </message>
    <message>
        <source>Offline access</source>
        <translation>Offline-Zugriff</translation>
    </message>
    <message>
        <source>&amp;Grant types</source>
        <translation>&amp;Grant-Typen</translation>
    </message>
    <message>
        <source>Re&amp;quire a client secret</source>
        <translation>Ein Client-Secret &amp;verlangen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Shown once, after the client is created.</source>
        <translation>Wird einmal gezeigt, nachdem der Client angelegt ist.</translation>
    </message>
    <message>
        <source>C&amp;ORS origins</source>
        <translation>C&amp;ORS-Origins</translation>
    </message>
    <message>
        <source>Web pages that may call from the browser: scheme and host, no path.</source>
        <translation>Webseiten, die aus dem Browser aufrufen dürfen: Schema und Host, kein Pfad.</translation>
    </message>
    <message>
        <source>Post-&amp;logout URIs</source>
        <translation>Post-&amp;Logout-URIs</translation>
    </message>
    <message>
        <source>Where the browser returns after signing out.</source>
        <translation>Wohin der Browser nach der Abmeldung zurückkehrt.</translation>
    </message>
    <message>
        <source>The client may be used (&amp;enabled)</source>
        <translation>Der Client darf verwendet werden (a&amp;ktiviert)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;URI</source>
        <translation>&amp;URI</translation>
    </message>
    <message>
        <source>The app&apos;s home page.</source>
        <translation>Die Startseite der App.</translation>
    </message>
    <message>
        <source>Logo URI</source>
        <translation>Logo-URI</translation>
    </message>
    <message>
        <source>Terms of service URI</source>
        <translation>URI der Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Privacy policy URI</source>
        <translation>URI der Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>gatehouse::ClientsPage</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>gesetzt %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>Client %1 saved.</source>
        <translation>Client %1 gespeichert.</translation>
    </message>
    <message>
        <source>Secrets changed.</source>
        <translation>Secrets geändert.</translation>
    </message>
    <message>
        <source>Enabling clients</source>
        <translation>Clients werden aktiviert</translation>
    </message>
    <message>
        <source>Disabling clients</source>
        <translation>Clients werden deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) enabled.</source>
        <translation>
            <numerusform>%Ln Client aktiviert.</numerusform>
            <numerusform>%Ln Clients aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) disabled.</source>
        <translation>
            <numerusform>%Ln Client deaktiviert.</numerusform>
            <numerusform>%Ln Clients deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting clients</source>
        <translation>Clients werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) deleted.</source>
        <translation>
            <numerusform>%Ln Client gelöscht.</numerusform>
            <numerusform>%Ln Clients gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>no list: all scopes</source>
        <translation>keine Liste: alle Scopes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuelles</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Eines setzen …</translation>
    </message>
    <message>
        <source>Add a second…</source>
        <translation>Ein zweites hinzufügen …</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>A client is an application or device that asks for tokens. Create the first one, or import a Keycloak realm from the Workspace menu.</source>
        <translation>Ein Client ist eine Anwendung oder ein Gerät, das Tokens anfordert. Legen Sie den ersten an oder importieren Sie über das Menü „Arbeitsbereich“ einen Keycloak-Realm.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConfirmImpactDialog</name>
    <message>
        <source>Delete scope</source>
        <translation>Scope löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scopes</source>
        <translation>
            <numerusform>%n Scope löschen</numerusform>
            <numerusform>%n Scopes löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Client löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients</source>
        <translation>
            <numerusform>%n Client löschen</numerusform>
            <numerusform>%n Clients löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what depends on it…</source>
        <translation>Es wird ermittelt, was davon abhängt …</translation>
    </message>
    <message>
        <source>Disable &amp;instead</source>
        <translation>Stattdessen deakt&amp;ivieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung die Zahl %1 ein</translation>
    </message>
    <message>
        <source>Type the client ID to confirm</source>
        <translation>Geben Sie zur Bestätigung die Client-ID ein</translation>
    </message>
    <message>
        <source>Delete the scope “%1”?</source>
        <translation>Den Scope „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scopes?</source>
        <translation>
            <numerusform>%n Scope löschen?</numerusform>
            <numerusform>%n Scopes löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” (%2)?</source>
        <translation>„%1“ (%2) löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clients?</source>
        <translation>
            <numerusform>%n Client löschen?</numerusform>
            <numerusform>%n Clients löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client loses it at once. This cannot be undone.</source>
        <translation>Alle Clients verlieren ihn sofort. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It stops working at once. This cannot be undone.</source>
        <translation>Er funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>They stop working at once. This cannot be undone.</source>
        <translation>Sie funktionieren sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>All that belongs to it goes with it, at once. This cannot be undone.</source>
        <translation>Alles, was dazugehört, verschwindet sofort mit. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>All that belongs to them goes with them, at once. This cannot be undone.</source>
        <translation>Alles, was dazugehört, verschwindet sofort mit. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>%n Benutzer löschen</numerusform>
            <numerusform>%n Benutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the user “%1”?</source>
        <translation>Den Benutzer „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <translation>
            <numerusform>%n Benutzer löschen?</numerusform>
            <numerusform>%n Benutzer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Grants and memberships go with it, and no token of it works any more. This cannot be undone.</source>
        <translation>Gewährte Scopes und Mitgliedschaften verschwinden mit, und kein Token des Benutzers funktioniert mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens</source>
        <translation>
            <numerusform>%n Token löschen</numerusform>
            <numerusform>%n Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the token “%1” for good?</source>
        <translation>Das Token „%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>%n Token endgültig löschen?</numerusform>
            <numerusform>%n Tokens endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Organisation löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizations</source>
        <translation>
            <numerusform>%n Organisation löschen</numerusform>
            <numerusform>%n Organisationen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the organization “%1”?</source>
        <translation>Die Organisation „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizations?</source>
        <translation>
            <numerusform>%n Organisation löschen?</numerusform>
            <numerusform>%n Organisationen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type its name to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen ein</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups</source>
        <translation>
            <numerusform>%n Gruppe löschen</numerusform>
            <numerusform>%n Gruppen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>Die Gruppe „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups?</source>
        <translation>
            <numerusform>%n Gruppe löschen?</numerusform>
            <numerusform>%n Gruppen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Anwendung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications</source>
        <translation>
            <numerusform>%n Anwendung löschen</numerusform>
            <numerusform>%n Anwendungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the application “%1”?</source>
        <translation>Die Anwendung „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications?</source>
        <translation>
            <numerusform>%n Anwendung löschen?</numerusform>
            <numerusform>%n Anwendungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n keys</source>
        <translation>
            <numerusform>%n Schlüssel löschen</numerusform>
            <numerusform>%n Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the key “%1” for good?</source>
        <translation>Den Schlüssel „%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n keys for good?</source>
        <translation>
            <numerusform>%n Schlüssel endgültig löschen?</numerusform>
            <numerusform>%n Schlüssel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The private part goes with it, and tokens that it signed cannot be verified here any more. This cannot be undone.</source>
        <translation>Der private Teil verschwindet mit, und Tokens, die damit signiert wurden, können hier nicht mehr geprüft werden. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConflictBanner</name>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>not changed by me</source>
        <translation>von mir nicht geändert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>gatehouse::CreateWorkspaceDialog</name>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>One workspace holds one authorization domain.</source>
        <translation>Ein Arbeitsbereich enthält eine Autorisierungsdomäne.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>A file on this computer that only you can read. Works offline.</source>
        <translation>Eine Datei auf diesem Computer, die nur Sie lesen können. Funktioniert offline.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Issuer</translation>
    </message>
    <message>
        <source>Optional: the URL that tokens name as their issuer.</source>
        <translation>Optional: die URL, die Tokens als ihren Issuer nennen.</translation>
    </message>
    <message>
        <source>Gatehouse workspace (*.gatehouse)</source>
        <translation>Gatehouse-Arbeitsbereich (*.gatehouse)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>Geben Sie an, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>gatehouse::EditKeyDialog</name>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people, such as “plant 2027”. May be left empty.</source>
        <translation>Für Menschen, etwa „Werk 2027“. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>The thumbprint of the key (RFC 7638). It never changes.</source>
        <translation>Der Fingerabdruck des Schlüssels (RFC 7638). Er ändert sich nie.</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>&amp;Signiert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Edit key “%1”</source>
        <translation>Schlüssel „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>gatehouse::EditorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you entered has not been stored.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%n Felder brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::EntityTableView</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No row has what you search for and filter by.</source>
        <translation>Keine Zeile hat, wonach Sie suchen und filtern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryChoice</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>%1 (as it is)</source>
        <extracomment>when a token expires, unchanged; %1 is a date and time</extracomment>
        <translation>%1 (wie bisher)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryNotice</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close, and say nothing for a week</source>
        <translation>Schließen und eine Woche lang nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>in: 3 tokens expire within 30 days</extracomment>
        <translation>
            <numerusform>%Ln Tages</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1.</source>
        <extracomment>%1 is &quot;30 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln Token läuft innerhalb von %1 ab.</numerusform>
            <numerusform>%Ln Tokens laufen innerhalb von %1 ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message>
        <source>Export %1 as CSV for Excel</source>
        <translation>%1 als CSV für Excel exportieren</translation>
    </message>
    <message>
        <source>Export %1 as Excel workbook</source>
        <translation>%1 als Excel-Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Export %1 as PDF</source>
        <translation>%1 als PDF exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, in the order on screen</source>
        <translation>Alles, in der Reihenfolge auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message numerus="yes">
        <source>As on screen (%Ln column(s))</source>
        <translation>
            <numerusform>Wie auf dem Bildschirm (%Ln Spalte)</numerusform>
            <numerusform>Wie auf dem Bildschirm (%Ln Spalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1-Dateien</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .%1</source>
        <translation>Der Dateiname muss auf .%1 enden</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportKeyDialog</name>
    <message>
        <source>Export key</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Public key, PEM</source>
        <translation>Öffentlicher Schlüssel, PEM</translation>
    </message>
    <message>
        <source>Public key, JWK</source>
        <translation>Öffentlicher Schlüssel, JWK</translation>
    </message>
    <message>
        <source>All published keys, JWK Set</source>
        <translation>Alle veröffentlichten Schlüssel, JWK Set</translation>
    </message>
    <message>
        <source>Private key, PEM with a passphrase</source>
        <translation>Privater Schlüssel, PEM mit Passphrase</translation>
    </message>
    <message>
        <source>Private key, PKCS#12 with a passphrase</source>
        <translation>Privater Schlüssel, PKCS#12 mit Passphrase</translation>
    </message>
    <message>
        <source>Private key, PEM in clear text</source>
        <translation>Privater Schlüssel, PEM im Klartext</translation>
    </message>
    <message>
        <source>Private key, JWK in clear text</source>
        <translation>Privater Schlüssel, JWK im Klartext</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Of the file. Whoever has both can sign tokens in your name.</source>
        <translation>Die der Datei. Wer beides hat, kann in Ihrem Namen Tokens signieren.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Export key “%1”</source>
        <translation>Schlüssel „%1“ exportieren</translation>
    </message>
    <message>
        <source>Whoever reads that file can sign tokens in your name, and nobody will notice. Type %1 to write it all the same.</source>
        <translation>Wer diese Datei liest, kann in Ihrem Namen Tokens signieren, und niemand bemerkt es. Geben Sie %1 ein, um sie trotzdem zu schreiben.</translation>
    </message>
    <message>
        <source>Public: it verifies tokens and cannot sign any. Give it to anybody.</source>
        <translation>Öffentlich: Er prüft Tokens und kann keine signieren. Sie können ihn jedem geben.</translation>
    </message>
    <message>
        <source>That it was exported is recorded in the audit log.</source>
        <translation>Der Export wird im Audit-Protokoll festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n characters or more.</source>
        <translation>
            <numerusform>Wählen Sie eine mit mindestens %n Zeichen.</numerusform>
            <numerusform>Wählen Sie eine mit mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Eine Ansicht löschen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name for search, filters and order as they are now:</source>
        <translation>Name für Suche, Filter und Reihenfolge, wie sie jetzt sind:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterChip</name>
    <message>
        <source>Filter. Enter changes it, Delete removes it.</source>
        <translation>Filter. Mit der Eingabetaste ändern, mit Entf entfernen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterEditor</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>behind a number of days that is typed</extracomment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GenerateKeyDialog</name>
    <message>
        <source>Signs by ES256: short tokens, and known to practically every verifier. The usual choice.</source>
        <translation>Signiert mit ES256: kurze Tokens, und praktisch jeder Prüfer kennt es. Die übliche Wahl.</translation>
    </message>
    <message>
        <source>Signs by EdDSA: the fastest and the simplest to get right. Make sure that all of your verifiers know it.</source>
        <translation>Signiert mit EdDSA: am schnellsten, und am wenigsten kann schiefgehen. Stellen Sie sicher, dass alle Ihre Prüfer es kennen.</translation>
    </message>
    <message>
        <source>Signs by ES384: where rules ask for 192 bits of security.</source>
        <translation>Signiert mit ES384: wo Vorschriften 192 Bit Sicherheit verlangen.</translation>
    </message>
    <message>
        <source>For verifiers that know RSA alone. Not meant to last beyond 2030.</source>
        <translation>Für Prüfer, die nur RSA kennen. Nicht für die Zeit nach 2030 gedacht.</translation>
    </message>
    <message>
        <source>For verifiers that know RSA alone. Tokens are longer, and slower to sign.</source>
        <translation>Für Prüfer, die nur RSA kennen. Tokens sind länger und werden langsamer signiert.</translation>
    </message>
    <message>
        <source>For verifiers that know RSA alone, where rules ask for 4096 bits. Slow to make and to sign by.</source>
        <translation>Für Prüfer, die nur RSA kennen, wo Vorschriften 4096 Bit verlangen. Langsam beim Erzeugen und beim Signieren.</translation>
    </message>
    <message>
        <source>Rotate the signing key</source>
        <translation>Signaturschlüssel wechseln</translation>
    </message>
    <message>
        <source>Generate a signing key</source>
        <translation>Signaturschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generating the key</source>
        <translation>Schlüssel wird erzeugt</translation>
    </message>
    <message>
        <source>Ne&amp;xt key</source>
        <translation>Nä&amp;chster Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>RS256 is known to every verifier; PS256 is the sounder one, where they know it.</source>
        <translation>RS256 kennt jeder Prüfer; PS256 ist das solidere, wo sie es kennen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people, such as “plant 2027”. May be left empty.</source>
        <translation>Für Menschen, etwa „Werk 2027“. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>&amp;Signiert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>“%1” (%2), which is waiting</source>
        <extracomment>a key that waits: its name and kind</extracomment>
        <translation>„%1“ (%2), der wartet</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Generating the key…</source>
        <translation>Schlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>Key “%1” signs now. Publish it.</source>
        <translation>Schlüssel „%1“ signiert jetzt. Veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>Key “%1” signs from %2. Publish it before.</source>
        <translation>Schlüssel „%1“ signiert ab %2. Veröffentlichen Sie ihn vorher.</translation>
    </message>
    <message>
        <source>Key “%1” is ready. Publish it, and activate it later.</source>
        <translation>Schlüssel „%1“ ist bereit. Veröffentlichen Sie ihn, und aktivieren Sie ihn später.</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupTreeModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Groups divide an organization, such as by plant and line. Members have a role in each.</source>
        <translation>Gruppen unterteilen eine Organisation, etwa nach Werk und Linie. Mitglieder haben in jeder eine Rolle.</translation>
    </message>
    <message>
        <source>Group saved.</source>
        <translation>Gruppe gespeichert.</translation>
    </message>
    <message>
        <source>Deleting groups</source>
        <translation>Gruppen werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) deleted.</source>
        <translation>
            <numerusform>%Ln Gruppe gelöscht.</numerusform>
            <numerusform>%Ln Gruppen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportDialog</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>What is taken over and what is left out</source>
        <translation>Was übernommen und was ausgelassen wird</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s)</source>
        <translation>
            <numerusform>%Ln Scope</numerusform>
            <numerusform>%Ln Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) imported.</source>
        <translation>
            <numerusform>%Ln Element importiert.</numerusform>
            <numerusform>%Ln Elemente importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln existed already.</source>
        <translation>
            <numerusform>%Ln war schon vorhanden.</numerusform>
            <numerusform>%Ln waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1: %2 can be taken over. What exists here already, by name, address or client ID, stays as it is.</source>
        <translation>Realm %1: %2 können übernommen werden. Was es hier schon gibt, nach Name, Adresse oder Client-ID, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln Mitgliedschaft</numerusform>
            <numerusform>%Ln Mitgliedschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1: there is nothing to take over that is not here already.</source>
        <extracomment>%1 is a name, %2 a list: &quot;3 scopes, 4 clients and 12 users&quot;</extracomment>
        <translation>Realm %1: Es gibt nichts zu übernehmen, was nicht schon hier ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportKeyDialog</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Import a signing key</source>
        <translation>Signaturschlüssel importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Or drop a file here. PEM, DER, JWK and PKCS#12 are read; keys that are encrypted, too.</source>
        <translation>Oder legen Sie hier eine Datei ab. PEM, DER, JWK und PKCS#12 werden gelesen, auch verschlüsselte Schlüssel.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The file is encrypted: its own passphrase.</source>
        <translation>Die Datei ist verschlüsselt: ihre eigene Passphrase.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For people, such as “plant 2027”. May be left empty.</source>
        <translation>Für Menschen, etwa „Werk 2027“. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>S&amp;igns</source>
        <translation>&amp;Signiert</translation>
    </message>
    <message>
        <source>Choose a file with a private key</source>
        <translation>Datei mit einem privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.der *.p8 *.pk8 *.jwk *.json *.p12 *.pfx)</source>
        <translation>Schlüssel (*.pem *.key *.der *.p8 *.pk8 *.jwk *.json *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Der Schlüssel wird geöffnet …</translation>
    </message>
    <message>
        <source>Only a public key is in it; signing takes the private one.</source>
        <translation>Sie enthält nur einen öffentlichen Schlüssel; zum Signieren braucht es den privaten.</translation>
    </message>
    <message>
        <source>Private key, %1, that signs by %3
Key ID %2</source>
        <extracomment>%1 is the kind of key, %2 its ID, %3 the algorithm that it signs by</extracomment>
        <translation>Privater Schlüssel, %1, der mit %3 signiert
Schlüssel-ID %2</translation>
    </message>
    <message>
        <source>the algorithm chosen below</source>
        <translation>dem unten gewählten Verfahren</translation>
    </message>
    <message>
        <source>Enter the passphrase and open the file.</source>
        <translation>Geben Sie die Passphrase ein und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose a file with a private key, drop it here, or paste it.</source>
        <translation>Wählen Sie eine Datei mit einem privaten Schlüssel, legen Sie sie hier ab oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Key “%1” imported. Publish it.</source>
        <translation>Schlüssel „%1“ importiert. Veröffentlichen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>gatehouse::InviteDialog</name>
    <message>
        <source>Invite user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Send the invitation by mail</source>
        <translation>Die Einladung per E-Mail senden</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Freiwillig.</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>One at least. The user&apos;s tokens carry exactly these, as far as the client asks for them and may have them.</source>
        <translation>Mindestens einer. Die Tokens des Benutzers tragen genau diese, soweit der Client sie verlangt und haben darf.</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Zustellung</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>The user is added, but no link can be made: the workspace has no issuer that it could lead to. Set it in the workspace settings, then choose “Resend invitation”.</source>
        <translation>Der Benutzer wird hinzugefügt, aber es kann kein Link gemacht werden: Der Arbeitsbereich hat keinen Aussteller, zu dem er führen könnte. Legen Sie ihn in den Einstellungen fest, dann wählen Sie „Einladung erneut senden“.</translation>
    </message>
    <message>
        <source>The user gets a mail with a link. It works once, within %1.</source>
        <translation>Der Benutzer erhält eine E-Mail mit einem Link. Er gilt einmal, binnen %1.</translation>
    </message>
    <message>
        <source>You get a link to pass on. It is shown once, and works once, within %1.</source>
        <translation>Sie erhalten einen Link zum Weitergeben. Er wird einmal gezeigt und gilt einmal, binnen %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Grant one scope at least.</source>
        <translation>Gewähren Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Wird eingeladen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::KeyRecordDialog</name>
    <message>
        <source>Key record</source>
        <translation>Schlüsselprotokoll</translation>
    </message>
    <message>
        <source>Record of the key “%1”</source>
        <translation>Protokoll zum Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Key record written to %1</source>
        <translation>Schlüsselprotokoll in %1 geschrieben</translation>
    </message>
    <message>
        <source>Key record printed.</source>
        <translation>Schlüsselprotokoll gedruckt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::KeysPage</name>
    <message>
        <source>Key “%1” saved.</source>
        <translation>Schlüssel „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Activate key</source>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Let this key sign from now on?</source>
        <translation>Soll dieser Schlüssel ab jetzt signieren?</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activating the key</source>
        <translation>Schlüssel wird aktiviert</translation>
    </message>
    <message>
        <source>The key signs now. Publish it.</source>
        <translation>Der Schlüssel signiert jetzt. Veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>Key written to %1</source>
        <translation>Schlüssel in %1 geschrieben</translation>
    </message>
    <message>
        <source>Revoking keys</source>
        <translation>Schlüssel werden widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) revoked. Publish now, so that verifiers refuse the tokens.</source>
        <translation>
            <numerusform>%Ln Schlüssel widerrufen. Veröffentlichen Sie jetzt, damit Prüfer die Tokens ablehnen.</numerusform>
            <numerusform>%Ln Schlüssel widerrufen. Veröffentlichen Sie jetzt, damit Prüfer die Tokens ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting keys</source>
        <translation>Schlüssel werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) deleted.</source>
        <translation>
            <numerusform>%Ln Schlüssel gelöscht.</numerusform>
            <numerusform>%Ln Schlüssel gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>In %1 veröffentlicht</translation>
    </message>
    <message>
        <source>No signing keys yet</source>
        <translation>Noch keine Signaturschlüssel</translation>
    </message>
    <message>
        <source>A key signs tokens, so that anyone can verify them without a server: generate one, issue tokens by it, and publish its public part.</source>
        <translation>Ein Schlüssel signiert Tokens, sodass jeder sie ohne Server prüfen kann: Erzeugen Sie einen, stellen Sie Tokens damit aus und veröffentlichen Sie seinen öffentlichen Teil.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailNotice</name>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailPasswordDialog</name>
    <message>
        <source>Mail password</source>
        <translation>E-Mail-Passwort</translation>
    </message>
    <message>
        <source>&amp;Password of “%1” at %2</source>
        <translation>&amp;Passwort von „%1“ bei %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept until the workspace is closed, and never stored.</source>
        <translation>Bleibt bis zum Schließen des Arbeitsbereichs und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Keep it in the workspace, sealed by the passphrase</source>
        <translation>Im Arbeitsbereich &amp;behalten, durch die Passphrase versiegelt</translation>
    </message>
    <message>
        <source>Else kept until the workspace is closed or locked, and never stored.</source>
        <translation>Sonst wird es behalten, bis der Arbeitsbereich geschlossen oder gesperrt wird, und nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailSettingsDialog</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Eine &amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Invitations are mailed through it. Empty: you hand the links over yourself.</source>
        <translation>Über ihn werden Einladungen versandt. Leer: Sie geben die Links selbst weiter.</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>V&amp;erschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>Abse&amp;nder</translation>
    </message>
    <message>
        <source>The address that invitations come from.</source>
        <translation>Die Adresse, von der Einladungen kommen.</translation>
    </message>
    <message>
        <source>Tr&amp;y it: send to</source>
        <translation>Pro&amp;be: senden an</translation>
    </message>
    <message>
        <source>Uses what stands above, stored or not. Empty: to the sender.</source>
        <translation>Verwendet, was oben steht, gespeichert oder nicht. Leer: an den Absender.</translation>
    </message>
    <message>
        <source>Encrypted from the first byte, usually on port 465.</source>
        <translation>Vom ersten Byte an verschlüsselt, meist auf Port 465.</translation>
    </message>
    <message>
        <source>Encrypted after a greeting, usually on port 587. Without encryption nothing is sent.</source>
        <translation>Nach einer Begrüßung verschlüsselt, meist auf Port 587. Ohne Verschlüsselung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted: only for a server at localhost.</source>
        <translation>Unverschlüsselt: nur für einen Server auf localhost.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Name a server first.</source>
        <translation>Nennen Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sent. Look into the mailbox of %1.</source>
        <translation>Gesendet. Sehen Sie in das Postfach von %1.</translation>
    </message>
    <message>
        <source>Not set up: you hand the links of invitations over yourself.</source>
        <translation>Nicht eingerichtet: Sie geben die Links von Einladungen selbst weiter.</translation>
    </message>
    <message>
        <source>Invitations are mailed through %1, with STARTTLS.</source>
        <translation>Einladungen werden über %1 versandt, mit STARTTLS.</translation>
    </message>
    <message>
        <source>Invitations are mailed through %1, with TLS.</source>
        <translation>Einladungen werden über %1 versandt, mit TLS.</translation>
    </message>
    <message>
        <source>Invitations are mailed through %1, on this machine.</source>
        <translation>Einladungen werden über %1 versandt, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Empty for a server that asks for none. The password is asked for when mail goes out.</source>
        <translation>Leer für einen Server, der keine Anmeldung verlangt. Nach dem Passwort wird gefragt, wenn Mail hinausgeht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::Mailer</name>
    <message numerus="yes">
        <source>%n invitation(s) wait to be mailed. %1</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand. %1</numerusform>
            <numerusform>%n Einladungen warten auf den Versand. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) were refused by the mail server: %1</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>
            <numerusform>%n Einladung wurde vom Mailserver abgelehnt: %1</numerusform>
            <numerusform>%n Einladungen wurden vom Mailserver abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) could not be mailed yet: %1</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>
            <numerusform>%n Einladung konnte noch nicht versandt werden: %1</numerusform>
            <numerusform>%n Einladungen konnten noch nicht versandt werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait to be mailed.</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand.</numerusform>
            <numerusform>%n Einladungen warten auf den Versand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Mailing invitations</source>
        <translation>Einladungen werden versandt</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) mailed.</source>
        <translation>
            <numerusform>%n Einladung versandt.</numerusform>
            <numerusform>%n Einladungen versandt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) wait to be mailed, and no mail server is set up.</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand, und es ist kein Mailserver eingerichtet.</numerusform>
            <numerusform>%n Einladungen warten auf den Versand, und es ist kein Mailserver eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one up…</source>
        <translation>Einrichten …</translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendete</translation>
    </message>
    <message>
        <source>&amp;Import Keycloak realm…</source>
        <translation>Keycloak-Realm &amp;importieren …</translation>
    </message>
    <message>
        <source>Workspace &amp;settings…</source>
        <translation>Arbeitsbereichs&amp;einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;Über Gatehouse</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Gatehouse workspaces (*.gatehouse)</source>
        <translation>Gatehouse-Arbeitsbereiche (*.gatehouse)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This workspace is open already.</source>
        <translation>Dieser Arbeitsbereich ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Import a Keycloak realm</source>
        <translation>Keycloak-Realm importieren</translation>
    </message>
    <message>
        <source>Realm exports (*.json)</source>
        <translation>Realm-Exporte (*.json)</translation>
    </message>
    <message>
        <source>Work is still running</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>Cancel it and close the window?</source>
        <translation>Abbrechen und das Fenster schließen?</translation>
    </message>
    <message>
        <source>No half-written file stays behind.</source>
        <translation>Es bleibt keine halb geschriebene Datei zurück.</translation>
    </message>
    <message>
        <source>Cancel the work and close</source>
        <translation>Arbeit abbrechen und schließen</translation>
    </message>
    <message>
        <source>Look into a &amp;token…</source>
        <translation>Ein &amp;Token ansehen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::MembersDialog</name>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members work with this console. An Admin does everything, an Editor may edit descriptions and revoke sessions, a Viewer reads.</source>
        <translation>Mitglieder arbeiten mit dieser Konsole. Ein Admin darf alles, ein Bearbeiter darf Beschreibungen bearbeiten und Sitzungen beenden, ein Leser liest.</translation>
    </message>
    <message>
        <source>Account or address</source>
        <translation>Konto oder Adresse</translation>
    </message>
    <message>
        <source>Account or address of a new member</source>
        <translation>Konto oder Adresse eines neuen Mitglieds</translation>
    </message>
    <message>
        <source>Role of a new member</source>
        <translation>Rolle eines neuen Mitglieds</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Role of the selected member</source>
        <translation>Rolle des ausgewählten Mitglieds</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Select a member to change the role, or to remove it.</source>
        <translation>Wählen Sie ein Mitglied, um die Rolle zu ändern oder es zu entfernen.</translation>
    </message>
    <message>
        <source>“%1” is the last Admin. Make somebody else an Admin first.</source>
        <translation>„%1“ ist der letzte Admin. Machen Sie zuerst jemand anderen zum Admin.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The account has no role in this workspace any more.</source>
        <translation>Das Konto hat dann keine Rolle mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::MembersView</name>
    <message>
        <source>Adding members</source>
        <translation>Mitglieder werden hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added.</source>
        <translation>
            <numerusform>%Ln Benutzer hinzugefügt.</numerusform>
            <numerusform>%Ln Benutzer hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing roles</source>
        <translation>Rollen werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>The role of %Ln member(s) is changed, for their tokens as well.</source>
        <translation>
            <numerusform>Die Rolle von %Ln Mitglied ist geändert, auch für seine Tokens.</numerusform>
            <numerusform>Die Rolle von %Ln Mitgliedern ist geändert, auch für ihre Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the organization</source>
        <translation>Aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Aus der Gruppe entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)?</source>
        <translation>
            <numerusform>%n Mitglied entfernen?</numerusform>
            <numerusform>%n Mitglieder entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave its groups as well. Their tokens lose their role here at once.</source>
        <translation>Sie verlassen auch die Gruppen darin. Ihre Tokens verlieren hier sofort ihre Rolle.</translation>
    </message>
    <message>
        <source>They stay in the organization. Their tokens lose their role in this group at once.</source>
        <translation>Sie bleiben in der Organisation. Ihre Tokens verlieren in dieser Gruppe sofort ihre Rolle.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing members</source>
        <translation>Mitglieder werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed.</source>
        <translation>
            <numerusform>%Ln Mitglied entfernt.</numerusform>
            <numerusform>%Ln Mitglieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Members have a role here, admin or user. Their tokens may do no more than that.</source>
        <translation>Mitglieder haben hier eine Rolle, Admin oder Benutzer. Ihre Tokens dürfen nicht mehr als das.</translation>
    </message>
</context>
<context>
    <name>gatehouse::NameEditor</name>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>As its people know it. Two cannot share a name.</source>
        <translation>Wie ihre Leute sie kennen. Zwei können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New group in “%1”</source>
        <translation>Neue Gruppe in „%1“</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>The paths of the groups inside change with it.</source>
        <translation>Die Pfade der Gruppen darin ändern sich mit.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Tokens can be given a role of their own for it.</source>
        <translation>Tokens können dafür eine eigene Rolle erhalten.</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Anwendung bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::NewPassphrase</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
    <message>
        <source>Weak: guessed in days by whoever has the file. Add a word or two.</source>
        <translation>Schwach: Wer die Datei hat, errät sie in Tagen. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair: another word makes it strong.</source>
        <translation>Mittel: Ein weiteres Wort macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationDialog</name>
    <message>
        <source>Organization “%1”</source>
        <translation>Organisation „%1“</translation>
    </message>
    <message>
        <source>Group “%1” of “%2”</source>
        <translation>Gruppe „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Access-Tokens</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationsPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an email address, %2 a role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organization saved.</source>
        <translation>Organisation gespeichert.</translation>
    </message>
    <message>
        <source>Deleting organizations</source>
        <translation>Organisationen werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) deleted.</source>
        <translation>
            <numerusform>%Ln Organisation gelöscht.</numerusform>
            <numerusform>%Ln Organisationen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %L1…</source>
        <translation>Alle %L1 zeigen …</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten …</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Users belong to organizations with a role, and tokens are limited by it. Create the first one.</source>
        <translation>Benutzer gehören mit einer Rolle zu Organisationen, und Tokens sind durch sie begrenzt. Legen Sie die erste an.</translation>
    </message>
</context>
<context>
    <name>gatehouse::OverridesEdit</name>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>Remove the override for %1</source>
        <translation>Die Ausnahme für %1 entfernen</translation>
    </message>
    <message>
        <source>The holder&apos;s own role here is %1: the token has no more.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Die eigene Rolle des Inhabers ist hier %1: Mehr hat das Token nicht.</translation>
    </message>
    <message>
        <source>The holder does not belong here: the token can do nothing.</source>
        <translation>Der Inhaber gehört nicht dazu: Das Token kann nichts.</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1 (Organisation)</translation>
    </message>
    <message>
        <source>%1 (application)</source>
        <translation>%1 (Anwendung)</translation>
    </message>
    <message>
        <source>The holder belongs to no organization.</source>
        <translation>Der Inhaber gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Every place has an override.</source>
        <translation>Jeder Ort hat eine Ausnahme.</translation>
    </message>
    <message>
        <source>+ Add override…</source>
        <translation>+ Ausnahme hinzufügen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::PageToolBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionDialog</name>
    <message>
        <source>Change permission</source>
        <translation>Berechtigung ändern</translation>
    </message>
    <message>
        <source>Add permission</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ll actions, also those that are added to the catalogue later</source>
        <translation>A&amp;lle Aktionen, auch später in den Katalog aufgenommene</translation>
    </message>
    <message>
        <source>Not in the permission catalogue (any more).</source>
        <translation>Nicht (mehr) im Berechtigungskatalog.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>identifier, such as pump-7</source>
        <translation>Kennung, etwa pump-7</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Every %1</source>
        <translation>&amp;Jedes %1</translation>
    </message>
    <message>
        <source>&amp;One %1:</source>
        <translation>&amp;Ein %1:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an action and what it does</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The permission catalogue is empty.</source>
        <translation>Der Berechtigungskatalog ist leer.</translation>
    </message>
    <message>
        <source>Enter the identifier.</source>
        <translation>Geben Sie die Kennung ein.</translation>
    </message>
    <message>
        <source>Choose an action, or all.</source>
        <translation>Wählen Sie eine Aktion oder alle.</translation>
    </message>
    <message>
        <source>This permission is there already.</source>
        <translation>Diese Berechtigung gibt es schon.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionsEdit</name>
    <message>
        <source>None yet: the token can do nothing.</source>
        <translation>Noch keine: Das Token kann nichts.</translation>
    </message>
    <message>
        <source>+ Add permission…</source>
        <translation>+ Berechtigung hinzufügen …</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the permission %1</source>
        <extracomment>%1 is a permission such as: Device “pump-7”</extracomment>
        <translation>Die Berechtigung %1 ändern</translation>
    </message>
    <message>
        <source>Remove the permission %1</source>
        <translation>Die Berechtigung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PillList</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>gatehouse::PlaceList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PrintPreview</name>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>%1 wird gedruckt</translation>
    </message>
</context>
<context>
    <name>gatehouse::PublicationNotice</name>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What verifiers read is out of date: %1</source>
        <extracomment>%1 is a sentence that says what changed</extracomment>
        <translation>Was Prüfer lesen, ist veraltet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>%1 is the sentence before, which ends in a full stop</extracomment>
        <translation>
            <numerusform>%1 Und %n weiterer Punkt.</numerusform>
            <numerusform>%1 Und %n weitere Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PublishDialog</name>
    <message>
        <source>After that verifiers refuse the list, and with it every token, until you publish again: publish more often than that.</source>
        <translation>Danach lehnen Prüfer die Liste und damit jedes Token ab, bis Sie erneut veröffentlichen: Veröffentlichen Sie öfter als das.</translation>
    </message>
    <message>
        <source>There is no status list without an issuer, so verifiers cannot learn of revoked tokens. Set the issuer in the workspace settings.</source>
        <translation>Ohne Aussteller gibt es keine Statusliste, sodass Prüfer nichts von widerrufenen Tokens erfahren. Legen Sie den Aussteller in den Einstellungen des Arbeitsbereichs fest.</translation>
    </message>
    <message>
        <source>There is no status list: no key is active that could sign it.</source>
        <translation>Es gibt keine Statusliste: Kein Schlüssel ist aktiv, der sie signieren könnte.</translation>
    </message>
    <message>
        <source>Publish keys and token status</source>
        <translation>Schlüssel und Tokenstatus veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>What a web host serves as the root of the issuer. It is made when it is not there.</source>
        <translation>Was ein Webhost als Wurzel des Ausstellers ausliefert. Er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Status &amp;list holds</source>
        <translation>Status&amp;liste gilt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing: what was published last is up to date.</source>
        <translation>Nichts: Das zuletzt Veröffentlichte ist aktuell.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Choose the folder to publish into</source>
        <translation>Ordner wählen, in den veröffentlicht wird</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Write the whole path, or choose the folder by Browse.</source>
        <translation>Geben Sie den ganzen Pfad an oder wählen Sie den Ordner mit „Durchsuchen“.</translation>
    </message>
    <message>
        <source>There is no key to publish. Generate one first.</source>
        <translation>Es gibt keinen Schlüssel zu veröffentlichen. Erzeugen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht …</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecoverDialog</name>
    <message>
        <source>Unlock by the recovery code</source>
        <translation>Mit dem Wiederherstellungscode entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits. Hyphens and capitals do not matter.</source>
        <translation>Acht Gruppen aus fünf Buchstaben und Ziffern. Bindestriche und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Replaces the one that is forgotten. The recovery code stays.</source>
        <translation>Ersetzt die vergessene. Der Wiederherstellungscode bleibt.</translation>
    </message>
    <message>
        <source>The passphrase stays as it is: only an Admin can change it, on a workspace that is open for writing.</source>
        <translation>Die Passphrase bleibt, wie sie ist: Nur ein Admin kann sie ändern, und nur in einem Arbeitsbereich, der zum Schreiben geöffnet ist.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Die neue Passphrase wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Write this code down, or keep it elsewhere</source>
        <translation>Schreiben Sie diesen Code auf oder bewahren Sie ihn woanders auf</translation>
    </message>
    <message>
        <source>It opens the workspace when the passphrase is forgotten, and it is shown only now. Without both, the secrets are lost for good.</source>
        <translation>Er öffnet den Arbeitsbereich, wenn die Passphrase vergessen ist, und wird nur jetzt angezeigt. Ohne beide sind die Geheimnisse für immer verloren.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Type two groups of the code</source>
        <translation>Geben Sie zwei Gruppen des Codes ein</translation>
    </message>
    <message>
        <source>From your copy: so that it is sure to be there when it is needed.</source>
        <translation>Von Ihrer Kopie: damit sie sicher da ist, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Zurück zum Code</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>I have a copy</source>
        <translation>Ich habe eine Kopie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This is not what the code says there. Look at your copy again.</source>
        <translation>Das steht an dieser Stelle nicht im Code. Sehen Sie noch einmal auf Ihre Kopie.</translation>
    </message>
    <message>
        <source>Close without a copy of the code?</source>
        <translation>Ohne eine Kopie des Codes schließen?</translation>
    </message>
    <message>
        <source>It cannot be shown again. A new one can be made in the workspace&apos;s settings.</source>
        <translation>Er kann nicht noch einmal angezeigt werden. Ein neuer lässt sich in den Einstellungen des Arbeitsbereichs erzeugen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The printer does not take it.</source>
        <translation>Der Drucker nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ResourcePage</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt.</numerusform>
            <numerusform>%Ln Zeilen ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed.</source>
        <translation>
            <numerusform>%Ln Seite gedruckt.</numerusform>
            <numerusform>%Ln Seiten gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved, but the search or the filters hide it.</source>
        <translation>Gespeichert, aber die Suche oder die Filter blenden es aus.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RevealSecretDialog</name>
    <message>
        <source>Client secret for “%1”</source>
        <translation>Client-Secret für „%1“</translation>
    </message>
    <message>
        <source>&amp;I have stored the secret</source>
        <translation>&amp;Ich habe das Secret gespeichert</translation>
    </message>
    <message>
        <source>Copy this secret now</source>
        <translation>Kopieren Sie dieses Secret jetzt</translation>
    </message>
    <message>
        <source>It is stored as a hash and cannot be shown again.</source>
        <translation>Es ist als Hash gespeichert und kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without having stored the secret?</source>
        <translation>Schließen, ohne das Secret gespeichert zu haben?</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to set a new one.</source>
        <translation>Es kann nicht noch einmal gezeigt werden. Sie müssten ein neues setzen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared %n second(s) after copying.</source>
        <translation>
            <numerusform>Die Zwischenablage wird %n Sekunde nach dem Kopieren geleert.</numerusform>
            <numerusform>Die Zwischenablage wird %n Sekunden nach dem Kopieren geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RevokeKeyDialog</name>
    <message>
        <source>Some of them would never have expired.</source>
        <translation>Einige davon wären nie abgelaufen.</translation>
    </message>
    <message>
        <source>By themselves, the last of them would have expired on %1.</source>
        <translation>Von selbst wäre das letzte davon am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys</source>
        <translation>
            <numerusform>%n Schlüssel widerrufen</numerusform>
            <numerusform>%n Schlüssel widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what depends on it…</source>
        <translation>Es wird ermittelt, was davon abhängt …</translation>
    </message>
    <message>
        <source>For a key that others may have. From the next publication on verifiers refuse every token of it. This cannot be undone.</source>
        <translation>Für einen Schlüssel, den andere haben könnten. Ab der nächsten Veröffentlichung lehnen Prüfer jedes Token davon ab. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Such as: laptop with a copy stolen</source>
        <translation>Etwa: Laptop mit einer Kopie gestohlen</translation>
    </message>
    <message>
        <source>&amp;Reason, for the audit log</source>
        <translation>&amp;Grund, für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key “%1”?</source>
        <translation>Den Schlüssel „%1“ widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys?</source>
        <translation>
            <numerusform>%n Schlüssel widerrufen?</numerusform>
            <numerusform>%n Schlüssel widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of it is active.</source>
        <translation>Kein Token davon ist aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) end at once:</source>
        <translation>
            <numerusform>%Ln Token endet sofort:</numerusform>
            <numerusform>%Ln Tokens enden sofort:</numerusform>
        </translation>
    </message>
    <message>
        <source>No key signs then: generate or activate another one.</source>
        <translation>Dann signiert kein Schlüssel: Erzeugen oder aktivieren Sie einen anderen.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung die Zahl %1 ein</translation>
    </message>
</context>
<context>
    <name>gatehouse::RollbackNotice</name>
    <message>
        <source>Go on with this file</source>
        <translation>Mit dieser Datei weitermachen</translation>
    </message>
    <message>
        <source>This file is older than the workspace was here before: changes are missing, and what was revoked since may work again.</source>
        <translation>Diese Datei ist älter, als der Arbeitsbereich hier schon war: Änderungen fehlen, und was seither widerrufen wurde, gilt vielleicht wieder.</translation>
    </message>
    <message>
        <source>This file has another history than the workspace had here before.</source>
        <translation>Diese Datei hat eine andere Geschichte, als der Arbeitsbereich hier hatte.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RotateDataKeyDialog</name>
    <message>
        <source>Rotate the data key</source>
        <translation>Datenschlüssel wechseln</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Wird versiegelt</translation>
    </message>
    <message>
        <source>Every secret is sealed anew by another key. The passphrase stays; the recovery code is replaced by a new one, and keychains are to be added again.</source>
        <translation>Jedes Geheimnis wird mit einem anderen Schlüssel neu versiegelt. Die Passphrase bleibt; der Wiederherstellungscode wird durch einen neuen ersetzt, und Schlüsselbunde müssen neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopeEditor</name>
    <message>
        <source>New scope</source>
        <translation>Neuer Scope</translation>
    </message>
    <message>
        <source>Edit scope</source>
        <translation>Scope bearbeiten</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>In plain words: what it allows. People read it when they are asked for consent.</source>
        <translation>In einfachen Worten: was er erlaubt. Menschen lesen es, wenn sie um Zustimmung gebeten werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Edit scope “%1”</source>
        <translation>Scope „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopeListEdit</name>
    <message>
        <source>+ scope</source>
        <translation>+ Scope</translation>
    </message>
    <message>
        <source>Scope to add</source>
        <translation>Scope, der hinzugefügt wird</translation>
    </message>
    <message>
        <source>There is no scope “%1”. Choose one of the list, or create it first.</source>
        <translation>Es gibt keinen Scope „%1“. Wählen Sie einen aus der Liste oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopesPage</name>
    <message>
        <source>Scope saved.</source>
        <translation>Scope gespeichert.</translation>
    </message>
    <message>
        <source>Deleting scopes</source>
        <translation>Scopes werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s) deleted.</source>
        <translation>
            <numerusform>%Ln Scope gelöscht.</numerusform>
            <numerusform>%Ln Scopes gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client names this scope.</source>
        <translation>Kein Client nennt diesen Scope.</translation>
    </message>
    <message>
        <source>Show all %L1…</source>
        <translation>Alle %L1 anzeigen …</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>A scope is a named permission, such as sensor:read. It appears in tokens, and resource servers check it.</source>
        <translation>Ein Scope ist eine benannte Berechtigung, etwa sensor:read. Er steht in Tokens, und Resource-Server prüfen ihn.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Granted to no user.</source>
        <translation>Keinem Benutzer gewährt.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer gewährt</numerusform>
            <numerusform>%Ln Benutzern gewährt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Zeigen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretChoice</name>
    <message>
        <source>Generate (recommended)</source>
        <translation>Erzeugen (empfohlen)</translation>
    </message>
    <message>
        <source>Type my own</source>
        <translation>Selbst eingeben</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters, or let one be generated.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen oder lassen Sie eines erzeugen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen oder lassen Sie eines erzeugen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretDialog</name>
    <message>
        <source>Client secrets</source>
        <translation>Client-Secrets</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>Es gibt noch kein Secret.</translation>
    </message>
    <message>
        <source>Secrets in use</source>
        <translation>Verwendete Secrets</translation>
    </message>
    <message>
        <source>Several may overlap, so that a new one can be rolled out before the old one goes.</source>
        <translation>Mehrere dürfen sich überschneiden, damit ein neues verteilt werden kann, bevor das alte wegfällt.</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>To tell it from others, such as “production 2026”.</source>
        <translation>Zur Unterscheidung von anderen, etwa „Produktion 2026“.</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Set new secret</source>
        <translation>Neues Secret &amp;setzen</translation>
    </message>
    <message>
        <source>Client secrets of “%1”</source>
        <translation>Client-Secrets von „%1“</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Secret entfernen</translation>
    </message>
    <message>
        <source>Remove the secret “%1”?</source>
        <translation>Das Secret „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused at once. This cannot be undone.</source>
        <translation>Wer es verwendet, wird sofort abgewiesen. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretTable</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ohne Bezeichnung)</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>gatehouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SigningStart</name>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Ab einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Later, when I say so</source>
        <translation>Später, auf meine Anweisung</translation>
    </message>
</context>
<context>
    <name>gatehouse::StatusLine</name>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>embedded · %1</source>
        <translation>eingebettet · %1</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked. Lock the workspace</source>
        <translation>Entsperrt. Arbeitsbereich sperren</translation>
    </message>
    <message>
        <source>Locked. Unlock the workspace</source>
        <translation>Gesperrt. Arbeitsbereich entsperren</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys and secrets can be used. Click to lock them.</source>
        <translation>Die Schlüssel und Geheimnisse des Arbeitsbereichs sind verwendbar. Klicken Sie, um sie zu sperren.</translation>
    </message>
    <message>
        <source>The workspace&apos;s keys and secrets are sealed. Click to unlock them.</source>
        <translation>Die Schlüssel und Geheimnisse des Arbeitsbereichs sind versiegelt. Klicken Sie, um sie zu entsperren.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokenEditor</name>
    <message>
        <source>Edit token</source>
        <translation>Token bearbeiten</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Neues Access-Token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>kind and name: API token “Reader”</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>New access token for “%1”</source>
        <translation>Neues Access-Token für „%1“</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place and the role there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokenForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Token &amp;ID</source>
        <translation>Token-&amp;ID</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Leave it empty to have one made. Cannot be changed later.</source>
        <translation>Leer lassen, um eine machen zu lassen. Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Assign the &amp;admin role</source>
        <translation>Die &amp;Admin-Rolle geben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Given by the consent. For others the client asks again.</source>
        <translation>Durch die Zustimmung gegeben. Für andere fragt der Client erneut.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Maximum &amp;role</source>
        <translation>Höchst&amp;rolle</translation>
    </message>
    <message>
        <source>In every organization, unless overridden below. Never more than the holder&apos;s own role there.</source>
        <translation>In jeder Organisation, wenn unten keine Ausnahme steht. Nie mehr als die eigene Rolle des Inhabers dort.</translation>
    </message>
    <message>
        <source>O&amp;verrides</source>
        <translation>A&amp;usnahmen</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Berechtigungen</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Läuft a&amp;b</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>An inactive token is refused until it is active again.</source>
        <translation>Ein inaktives Token wird abgelehnt, bis es wieder aktiv ist.</translation>
    </message>
    <message>
        <source>There is no organization yet. Make one on the Organizations tab.</source>
        <translation>Es gibt noch keine Organisation. Legen Sie im Reiter Organisationen eine an.</translation>
    </message>
    <message>
        <source>The organization has no groups.</source>
        <translation>Die Organisation hat keine Gruppen.</translation>
    </message>
    <message>
        <source>Group “%1” of “%2”</source>
        <translation>Gruppe „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Organization “%1”</source>
        <translation>Organisation „%1“</translation>
    </message>
    <message>
        <source>Held by the technical user %1, which came and goes with it.</source>
        <translation>Gehalten vom technischen Benutzer %1, der mit ihm kam und geht.</translation>
    </message>
    <message>
        <source>A technical user is made with it, which holds its role.</source>
        <translation>Mit ihm entsteht ein technischer Benutzer, der seine Rolle hält.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Erteilt von %1.</translation>
    </message>
    <message>
        <source>%1, as the consent says</source>
        <translation>%1, wie die Zustimmung sagt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Group admin, for this group alone. Without it: group user.</source>
        <translation>Gruppen-Admin, nur für diese Gruppe. Sonst: Gruppen-Benutzer.</translation>
    </message>
    <message>
        <source>Organization admin. Without it: organization user.</source>
        <translation>Organisations-Admin. Sonst: Organisations-Benutzer.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Wählen Sie eine Gruppe.</translation>
    </message>
    <message>
        <source>For a program that works with all that belongs to an organization. Shown once.</source>
        <translation>Für ein Programm, das mit allem arbeitet, was zu einer Organisation gehört. Wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>For a program that works with all that belongs to one group. Shown once.</source>
        <translation>Für ein Programm, das mit allem arbeitet, was zu einer Gruppe gehört. Wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>For a program that may do what its permissions say. Shown once, after it is created.</source>
        <translation>Für ein Programm, das darf, was seine Berechtigungen sagen. Wird einmal gezeigt, nachdem es angelegt ist.</translation>
    </message>
    <message>
        <source>Si&amp;gned token (JWT) that verifies without a server</source>
        <translation>Si&amp;gniertes Token (JWT), das sich ohne Server prüfen lässt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Signed by the key “%1” (%2). Verifiers need the published files alone.</source>
        <translation>Signiert mit dem Schlüssel „%1“ (%2). Prüfer brauchen nur die veröffentlichten Dateien.</translation>
    </message>
    <message>
        <source>No signing key is active. Generate one on the Keys tab first.</source>
        <translation>Kein Signaturschlüssel ist aktiv. Erzeugen Sie zuerst einen im Reiter Schlüssel.</translation>
    </message>
    <message>
        <source>Written in the signed token, so it cannot be changed.</source>
        <translation>Steht im signierten Token und lässt sich daher nicht ändern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokenInspectorDialog</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whether a check passed (&quot;Good&quot;, &quot;Bad&quot;, &quot;Unknown&quot;), and a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a date and time, and how far that is from now</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>&amp;Token (JWT): paste it, or drop a file</source>
        <translation>&amp;Token (JWT): einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing leaves this machine, and nothing is kept.</source>
        <translation>Nichts verlässt diesen Rechner, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A signed token has three parts with points between: header, claims, signature.</source>
        <translation>Ein signiertes Token hat drei Teile mit Punkten dazwischen: Header, Claims, Signatur.</translation>
    </message>
    <message>
        <source>Valid here and now</source>
        <translation>Hier und jetzt gültig</translation>
    </message>
    <message>
        <source>Not to be accepted</source>
        <translation>Darf nicht angenommen werden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>What it says, who signed it, and whether it is valid will be shown here.</source>
        <translation>Was es sagt, wer es signiert hat und ob es gültig ist, wird hier angezeigt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokenStrip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Läuft binnen %n Tag ab</numerusform>
            <numerusform>Läuft binnen %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission catalogue…</source>
        <translation>Berechtigungskatalog …</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokensPage</name>
    <message>
        <source>Deleting tokens</source>
        <translation>Tokens werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) deleted.</source>
        <translation>
            <numerusform>%Ln Token gelöscht.</numerusform>
            <numerusform>%Ln Tokens gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>Token %1 created.</source>
        <translation>Token %1 angelegt.</translation>
    </message>
    <message>
        <source>Token %1 saved.</source>
        <translation>Token %1 gespeichert.</translation>
    </message>
    <message>
        <source>Permission catalogue saved.</source>
        <translation>Berechtigungskatalog gespeichert.</translation>
    </message>
    <message>
        <source>API tokens, organization- and group-level tokens are made here; OAuth tokens come from the consent of a user.</source>
        <translation>API-Tokens sowie Tokens von Organisationen und Gruppen entstehen hier; OAuth-Tokens stammen aus der Zustimmung eines Benutzers.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open a page at %1 in the browser?</source>
        <translation>Eine Seite bei %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::UnlockDialog</name>
    <message>
        <source>Unlock workspace</source>
        <translation>Arbeitsbereich entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Its keys and secrets are sealed. Everything else can be read without the passphrase.</source>
        <translation>Seine Schlüssel und Geheimnisse sind versiegelt. Alles andere kann ohne die Passphrase gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code instead…</source>
        <translation>Stattdessen den &amp;Wiederherstellungscode verwenden …</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::UriListEdit</name>
    <message>
        <source>+ Add another</source>
        <translation>+ Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserEditor</name>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>A change takes effect at the next token refresh. Access tokens that are out stay valid until they expire.</source>
        <translation>Eine Änderung wirkt ab der nächsten Erneuerung des Tokens. Ausgegebene Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Edit user “%1”</source>
        <translation>Benutzer „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserScopesDialog</name>
    <message numerus="yes">
        <source>Grant scopes to %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer Scopes gewähren</numerusform>
            <numerusform>%Ln Benutzern Scopes gewähren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke scopes of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer Scopes entziehen</numerusform>
            <numerusform>%Ln Benutzern Scopes entziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Gewähren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>They are granted besides those that a user has. It takes effect at the next token refresh.</source>
        <translation>Sie kommen zu denen hinzu, die ein Benutzer hat. Es wirkt ab der nächsten Erneuerung des Tokens.</translation>
    </message>
    <message>
        <source>It takes effect at the next token refresh. Access tokens that are out stay valid until they expire.</source>
        <translation>Es wirkt ab der nächsten Erneuerung des Tokens. Ausgegebene Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Grant scopes to “%1”</source>
        <translation>„%1“ Scopes gewähren</translation>
    </message>
    <message>
        <source>Revoke scopes of “%1”</source>
        <translation>„%1“ Scopes entziehen</translation>
    </message>
    <message>
        <source>The user has every scope that there is.</source>
        <translation>Der Benutzer hat jeden Scope, den es gibt.</translation>
    </message>
    <message>
        <source>The user has no scope.</source>
        <translation>Der Benutzer hat keinen Scope.</translation>
    </message>
    <message>
        <source>Choose a scope.</source>
        <translation>Wählen Sie einen Scope.</translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPage</name>
    <message>
        <source>+ scope</source>
        <translation>+ Scope</translation>
    </message>
    <message>
        <source>%1 invited. The mail waits to be sent.</source>
        <translation>%1 eingeladen. Die E-Mail wartet auf den Versand.</translation>
    </message>
    <message>
        <source>%1 invited.</source>
        <translation>%1 eingeladen.</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Granting scopes</source>
        <translation>Scopes werden gewährt</translation>
    </message>
    <message numerus="yes">
        <source>%1 granted to %Ln user(s).</source>
        <translation>
            <numerusform>%1 %Ln Benutzer gewährt.</numerusform>
            <numerusform>%1 %Ln Benutzern gewährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 granted to %2.</source>
        <translation>%1 an %2 gewährt.</translation>
    </message>
    <message>
        <source>Revoking scopes</source>
        <translation>Scopes werden entzogen</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken from %Ln user(s).</source>
        <translation>
            <numerusform>%1 %Ln Benutzer entzogen.</numerusform>
            <numerusform>%1 %Ln Benutzern entzogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken from %2.</source>
        <translation>%1 von %2 entzogen.</translation>
    </message>
    <message>
        <source>None of them is invited still.</source>
        <translation>Keiner von ihnen ist noch eingeladen.</translation>
    </message>
    <message>
        <source>No link can be made: the workspace has no issuer that it could lead to. Set it in the workspace settings.</source>
        <translation>Es kann kein Link gemacht werden: Der Arbeitsbereich hat keinen Aussteller, zu dem er führen könnte. Legen Sie ihn in den Einstellungen des Arbeitsbereichs fest.</translation>
    </message>
    <message numerus="yes">
        <source>Each link has to be passed on by hand. Select %n user(s) at most, or have invitations mailed: see the workspace settings.</source>
        <translation>
            <numerusform>Jeder Link muss von Hand weitergegeben werden. Wählen Sie höchstens %n Benutzer, oder lassen Sie Einladungen versenden: siehe Einstellungen des Arbeitsbereichs.</numerusform>
            <numerusform>Jeder Link muss von Hand weitergegeben werden. Wählen Sie höchstens %n Benutzer, oder lassen Sie Einladungen versenden: siehe Einstellungen des Arbeitsbereichs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting again</source>
        <translation>Wird erneut eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) invited again.</source>
        <translation>
            <numerusform>%Ln Benutzer erneut eingeladen.</numerusform>
            <numerusform>%Ln Benutzer erneut eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking invitations</source>
        <translation>Einladungen werden widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked.</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen.</numerusform>
            <numerusform>%Ln Einladungen widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling users</source>
        <translation>Benutzer werden aktiviert</translation>
    </message>
    <message>
        <source>Disabling users</source>
        <translation>Benutzer werden deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) enabled.</source>
        <translation>
            <numerusform>%Ln Benutzer aktiviert.</numerusform>
            <numerusform>%Ln Benutzer aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) disabled.</source>
        <translation>
            <numerusform>%Ln Benutzer deaktiviert.</numerusform>
            <numerusform>%Ln Benutzer deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln users?</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren?</numerusform>
            <numerusform>%Ln Benutzer deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in with it, and its grants are kept, until it is enabled again.</source>
        <translation>Niemand meldet sich damit an, und das Gewährte bleibt erhalten, bis er wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Deleting users</source>
        <translation>Benutzer werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted.</source>
        <translation>
            <numerusform>%Ln Benutzer gelöscht.</numerusform>
            <numerusform>%Ln Benutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>An end-user signs in to your clients and gets tokens with the scopes granted here. Invite the first one.</source>
        <translation>Ein Endbenutzer meldet sich an Ihren Clients an und erhält Tokens mit den hier gewährten Scopes. Laden Sie den ersten ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultLock</name>
    <message>
        <source>Locked: nobody has used the console for a while.</source>
        <translation>Gesperrt: Die Konsole wurde eine Weile nicht benutzt.</translation>
    </message>
    <message>
        <source>Locked with the screen.</source>
        <translation>Mit dem Bildschirm gesperrt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultMenu</name>
    <message>
        <source>&amp;Passphrase and recovery…</source>
        <translation>&amp;Passphrase und Wiederherstellung …</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultSettingsDialog</name>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Passphrase und Wiederherstellung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Make a &amp;new one…</source>
        <translation>&amp;Neuen erzeugen …</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>Remove the recovery code</source>
        <translation>Wiederherstellungscode entfernen</translation>
    </message>
    <message>
        <source>Keychains</source>
        <translation>Schlüsselbunde</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Datenschlüssel</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Wechseln …</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <translation>
            <numerusform>Nach %n Minute ohne Taste oder Klick</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself while nobody is there</source>
        <translation>Nicht von selbst, während niemand da ist</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>It locks with the screen and before the computer sleeps in any case.</source>
        <translation>Er sperrt in jedem Fall mit dem Bildschirm und bevor der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>There is none: who forgets the passphrase loses the secrets.</source>
        <translation>Es gibt keinen: Wer die Passphrase vergisst, verliert die Geheimnisse.</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Gesetzt am %1.</translation>
    </message>
    <message>
        <source>Made on %1. A new one makes it useless.</source>
        <translation>Erzeugt am %1. Ein neuer macht ihn wertlos.</translation>
    </message>
    <message>
        <source>Seals every secret; number %1 of this workspace. Rotate it when somebody may have got at it.</source>
        <translation>Versiegelt jedes Geheimnis; Nummer %1 dieses Arbeitsbereichs. Wechseln Sie ihn, wenn jemand an ihn gelangt sein könnte.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove the keychain of %1</source>
        <translation>Den Schlüsselbund von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the keychain of %1?</source>
        <translation>Den Schlüsselbund von %1 entfernen?</translation>
    </message>
    <message>
        <source>There, the passphrase is asked for again. Other ways to unlock stay.</source>
        <translation>Dort wird wieder nach der Passphrase gefragt. Andere Wege zu entsperren bleiben.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Einen neuen Wiederherstellungscode erzeugen?</translation>
    </message>
    <message>
        <source>It is shown once. The one before stops working at once.</source>
        <translation>Er wird einmal angezeigt. Der bisherige wird sofort ungültig.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen erzeugen</translation>
    </message>
    <message>
        <source>Remove the recovery code?</source>
        <translation>Den Wiederherstellungscode entfernen?</translation>
    </message>
    <message>
        <source>Only the passphrase opens the secrets then: who forgets it loses them for good.</source>
        <translation>Dann öffnet nur die Passphrase die Geheimnisse: Wer sie vergisst, verliert sie für immer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Every secret is sealed by a new data key.</source>
        <translation>Jedes Geheimnis ist mit einem neuen Datenschlüssel versiegelt.</translation>
    </message>
    <message>
        <source>&amp;Add the keychain of this computer…</source>
        <translation>Den Schlüsselbund dieses Computers &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Unlocks the workspace when that user opens it, without a question. Other programs of that user can read the keychain, too.</source>
        <translation>Entsperrt den Arbeitsbereich ohne Frage, wenn dieser Benutzer ihn öffnet. Auch andere Programme dieses Benutzers können den Schlüsselbund lesen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultSetupDialog</name>
    <message>
        <source>Protect the secrets of this workspace</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs schützen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Passphrase wird gesetzt</translation>
    </message>
    <message>
        <source>Signing keys and the mail password are sealed in the workspace&apos;s file. The passphrase opens them; whoever steals the file without it gets none of them.</source>
        <translation>Signaturschlüssel und das Passwort des Mailservers sind in der Datei des Arbeitsbereichs versiegelt. Die Passphrase öffnet sie; wer die Datei ohne sie stiehlt, erhält nichts davon.</translation>
    </message>
    <message>
        <source>Several words that do not belong together. Nobody can look it up for you; a recovery code for when it is forgotten follows.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören. Niemand kann sie für Sie nachsehen; ein Wiederherstellungscode für den Fall, dass sie vergessen wird, folgt.</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>Passphrase wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::VerdictDialog</name>
    <message>
        <source>Audit chain</source>
        <translation>Audit-Kette</translation>
    </message>
    <message>
        <source>The audit chain is whole</source>
        <translation>Die Audit-Kette ist unversehrt</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>Die Audit-Kette ist unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written.</source>
        <translation>
            <numerusform>Der %Ln Eintrag ist, wie er geschrieben wurde.</numerusform>
            <numerusform>Alle %Ln Einträge sind, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting off the newest entries can only be noticed from outside: keep the number of entries and this fingerprint of the newest one elsewhere.</source>
        <translation>Ein Abschneiden der neuesten Einträge lässt sich nur von außen bemerken: Bewahren Sie die Zahl der Einträge und diesen Fingerabdruck des neuesten an anderer Stelle auf.</translation>
    </message>
    <message>
        <source>Fingerprint of the newest entry (SHA-256)</source>
        <translation>Fingerabdruck des neuesten Eintrags (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before it are as they were written. Compare the workspace with a backup.</source>
        <translation>
            <numerusform>%Ln Eintrag davor ist, wie er geschrieben wurde. Vergleichen Sie den Arbeitsbereich mit einer Sicherung.</numerusform>
            <numerusform>%Ln Einträge davor sind, wie sie geschrieben wurden. Vergleichen Sie den Arbeitsbereich mit einer Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::WelcomePage</name>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>Scopes, clients and their secrets, in a workspace that is a file of yours.</source>
        <translation>Scopes, Clients und ihre Secrets, in einem Arbeitsbereich, der Ihre eigene Datei ist.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Einen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>A file on this computer. Works offline.</source>
        <translation>Eine Datei auf diesem Computer. Funktioniert offline.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Choose a .gatehouse file.</source>
        <translation>Wählen Sie eine .gatehouse-Datei.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Forget this workspace (the file stays)</source>
        <translation>Diesen Arbeitsbereich vergessen (die Datei bleibt)</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>&amp;Restore a workspace from a backup…</source>
        <translation>Arbeitsbereich aus einer Sicherung &amp;wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceSettingsDialog</name>
    <message>
        <source>Workspace settings</source>
        <translation>Arbeitsbereichseinstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Issuer</translation>
    </message>
    <message>
        <source>The URL that tokens name as their issuer. Empty while there is no server.</source>
        <translation>Die URL, die Tokens als ihren Issuer nennen. Leer, solange es keinen Server gibt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the workspace UUID</source>
        <translation>Die UUID des Arbeitsbereichs kopieren</translation>
    </message>
    <message>
        <source>&amp;UUID</source>
        <translation>&amp;UUID</translation>
    </message>
    <message>
        <source>The audience (aud) that resource servers check. Cannot be changed.</source>
        <translation>Die Audience (aud), die Resource-Server prüfen. Kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Gets every scope that the client is allowed</source>
        <translation>Erhält jeden Scope, der dem Client erlaubt ist</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Wird abgewiesen</translation>
    </message>
    <message>
        <source>Request without &amp;scope</source>
        <translation>Anfrage ohne &amp;Scope</translation>
    </message>
    <message>
        <source>A Client Credentials request that names no scope gets all of the client&apos;s allowed scopes; all scopes there are, when the client has no list of its own.</source>
        <translation>Eine Client-Credentials-Anfrage, die keinen Scope nennt, erhält alle erlaubten Scopes des Clients; hat er keine eigene Liste, alle Scopes, die es gibt.</translation>
    </message>
    <message>
        <source>A Client Credentials request has to name the scopes that it wants. Stricter: a client never gets more than it asked for.</source>
        <translation>Eine Client-Credentials-Anfrage muss die gewünschten Scopes nennen. Strenger: Ein Client erhält nie mehr, als er angefordert hat.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>In&amp;vitations work for</source>
        <translation>Einladungen &amp;gelten</translation>
    </message>
    <message>
        <source>How long after it was made the link in an invitation can be used.</source>
        <translation>Wie lange der Link in einer Einladung benutzt werden kann.</translation>
    </message>
    <message>
        <source>&amp;Members…</source>
        <translation>&amp;Mitglieder …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Who works with this workspace, and in which role. Changes there are stored at once.</source>
        <translation>Wer mit diesem Arbeitsbereich arbeitet und in welcher Rolle. Änderungen dort werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Mail s&amp;erver…</source>
        <translation>Mails&amp;erver …</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::WorkspaceStrip</name>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Copy the issuer</source>
        <translation>Den Issuer kopieren</translation>
    </message>
    <message>
        <source>Copy the audience</source>
        <translation>Die Audience kopieren</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Audience (aud)</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Issuer (iss)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console for OAuth 2.0 and OpenID Connect authorization.</source>
        <translation>Konsole für die Autorisierung mit OAuth 2.0 und OpenID Connect.</translation>
    </message>
    <message>
        <source>Workspace file to open.</source>
        <translation>Arbeitsbereichsdatei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Do no more than this role may: viewer, editor or admin.</source>
        <translation>Nicht mehr tun, als diese Rolle darf: viewer, editor oder admin.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
</context>
</TS>
