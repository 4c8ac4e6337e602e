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
        <source>Re&amp;activate</source>
        <translation>Wieder &amp;aktivieren</translation>
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
    <message>
        <source>A technical user is deleted with its token.</source>
        <translation>Ein technischer Benutzer wird mit seinem Token gelöscht.</translation>
    </message>
    <message>
        <source>Only for users with a pending invitation.</source>
        <translation>Nur für Benutzer mit einer offenen Einladung.</translation>
    </message>
    <message>
        <source>In&amp;spect token…</source>
        <translation>Token prü&amp;fen…</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
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
        <translation>Einladungen führen zum Issuer, und der Arbeitsbereich hat keinen. Nennen Sie ihn in den Einstellungen des Arbeitsbereichs.</translation>
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
        <source>“%1” cannot be written to the disk.</source>
        <translation>„%1“ kann nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
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
        <source>Administer OAuth 2.0 and OpenID Connect authorization from scripts.</source>
        <translation>OAuth 2.0 und OpenID Connect per Skript verwalten.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>“%1” is not valid UTF-8.</source>
        <translation>„%1“ ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>For help: %1 --help</source>
        <translation>Hilfe: %1 --help</translation>
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
        <source>%1: true or false.</source>
        <extracomment>help of an option; %1 is the field&apos;s title</extracomment>
        <translation>%1: true oder false.</translation>
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
        <source>There is no column “%1”. Choose from %2.</source>
        <translation>Es gibt keine Spalte „%1“. Wählen Sie aus %2.</translation>
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
        <source>Standard output cannot be written: %1</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>progress of long work: done, total, per cent</extracomment>
        <translation>%1 von %2 (%3 %)</translation>
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
        <source>The secret is empty.</source>
        <translation>Das Secret ist leer.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>Die Arbeitsbereichsdatei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The secret is too long.</source>
        <translation>Das Secret ist zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n type(s) written.</source>
        <translation>
            <numerusform>%1: %n Typ geschrieben.</numerusform>
            <numerusform>%1: %n Typen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Passwort von %1 bei %2: </translation>
    </message>
    <message>
        <source>%1: sent</source>
        <translation>%1: gesendet</translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation>%1: abgelehnt: %2</translation>
    </message>
    <message>
        <source>Add a member.</source>
        <translation>Ein Mitglied hinzufügen.</translation>
    </message>
    <message>
        <source>The organization&apos;s name.</source>
        <translation>Der Name der Organisation.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The token has no permission “%1”.</source>
        <translation>Das Token hat keine Berechtigung „%1“.</translation>
    </message>
    <message>
        <source>The token has no override for “%1”.</source>
        <translation>Das Token hat keine Ausnahme für „%1“.</translation>
    </message>
    <message>
        <source>none, user or admin.</source>
        <translation>none, user oder admin.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>the role of a token in an organization or application: &quot;Acme: user. Limited by the holder&apos;s own role here.&quot;</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>No mail is due.</source>
        <translation>Keine E-Mail ist fällig.</translation>
    </message>
    <message>
        <source>Add sample scopes, clients, users and tokens.</source>
        <translation>Beispiel-Scopes, -Clients, -Benutzer und -Tokens hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the key file: </source>
        <translation>Passphrase der Schlüsseldatei: </translation>
    </message>
    <message>
        <source>New passphrase of the key file: </source>
        <translation>Neue Passphrase der Schlüsseldatei: </translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Die Datei, die geschrieben wird; - für die Standardausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) published in %1.</source>
        <translation>
            <numerusform>%n Schlüssel in %1 veröffentlicht.</numerusform>
            <numerusform>%n Schlüssel in %1 veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of the workspace: </source>
        <translation>Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>The backup to restore.</source>
        <translation>Die Sicherung, die wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>New passphrase of the workspace: </source>
        <translation>Neue Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>Show help and exit.</source>
        <translation>Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation>Die Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>Ausgabeformat: table, json oder csv.</translation>
    </message>
    <message>
        <source>Act with this role at most: viewer, editor or admin.</source>
        <translation>Höchstens mit dieser Rolle arbeiten: viewer, editor oder admin.</translation>
    </message>
    <message>
        <source>Give the workspace file: --workspace FILE</source>
        <translation>Geben Sie die Datei des Arbeitsbereichs an: --workspace DATEI</translation>
    </message>
    <message>
        <source>Fail if the row has changed since this revision.</source>
        <translation>Abbrechen, wenn die Zeile seit dieser Revision geändert wurde.</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1: minutes, hours or days, such as 30m, 24h or 7d.</source>
        <translation>%1: Minuten, Stunden oder Tage, etwa 30m, 24h oder 7d.</translation>
    </message>
    <message>
        <source>%1; may be repeated. An empty text for none.</source>
        <translation>%1; darf wiederholt werden. Ein leerer Text für keine.</translation>
    </message>
    <message>
        <source>Enter a time such as 2027-01-31T12:00:00Z.</source>
        <translation>Geben Sie einen Zeitpunkt wie 2027-01-31T12:00:00Z ein.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read the secret from the first line of this file; - for standard input.</source>
        <translation>Das Secret aus der ersten Zeile dieser Datei lesen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Add --yes to continue without confirmation.</source>
        <translation>Mit --yes geht es ohne Nachfrage weiter.</translation>
    </message>
    <message>
        <source>Continue?</source>
        <translation>Fortfahren?</translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>Passphrase wiederholen: </translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Only rows with FIELD=VALUE; also !=, ~ (contains), &lt; and &gt;. May be repeated.</source>
        <translation>Nur Zeilen mit FELD=WERT; auch !=, ~ (enthält), &lt; und &gt;. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Sort by this FIELD; -FIELD for descending order.</source>
        <translation>Nach diesem FELD sortieren; -FELD für absteigende Reihenfolge.</translation>
    </message>
    <message>
        <source>At most this number of rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Columns to show, comma-separated: %1.</source>
        <translation>Anzuzeigende Spalten, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The file to write; its suffix selects the format.</source>
        <translation>Die Zieldatei; ihre Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>Delimiter of a .csv file: , ; | or tab.</source>
        <translation>Trennzeichen einer .csv-Datei: , ; | oder tab.</translation>
    </message>
    <message>
        <source>List rows.</source>
        <translation>Zeilen auflisten.</translation>
    </message>
    <message>
        <source>Export rows to a .csv, .xlsx or .pdf file.</source>
        <translation>Zeilen in eine .csv-, .xlsx- oder .pdf-Datei exportieren.</translation>
    </message>
    <message>
        <source>Show all fields of one row.</source>
        <translation>Alle Felder einer Zeile anzeigen.</translation>
    </message>
    <message>
        <source>Delete permanently, including everything that depends on it.</source>
        <translation>Endgültig löschen, mit allem, was davon abhängt.</translation>
    </message>
    <message>
        <source>Applications of an organization, for which tokens can have roles.</source>
        <translation>Anwendungen einer Organisation, für die Tokens Rollen haben können.</translation>
    </message>
    <message>
        <source>Create an application.</source>
        <translation>Eine Anwendung anlegen.</translation>
    </message>
    <message>
        <source>Change fields of an application.</source>
        <translation>Felder einer Anwendung ändern.</translation>
    </message>
    <message>
        <source>The log of all changes.</source>
        <translation>Das Protokoll aller Änderungen.</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or reordered.</source>
        <translation>Prüfen, dass kein Eintrag geändert, entfernt oder umgestellt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue now has %n type(s).</source>
        <translation>
            <numerusform>Der Katalog hat jetzt %n Typ.</numerusform>
            <numerusform>Der Katalog hat jetzt %n Typen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show, export or replace the permission catalogue of API tokens.</source>
        <translation>Den Berechtigungskatalog der API-Tokens anzeigen, exportieren oder ersetzen.</translation>
    </message>
    <message>
        <source>Export the catalogue to this JSON file.</source>
        <translation>Den Katalog in diese JSON-Datei exportieren.</translation>
    </message>
    <message>
        <source>Replace the catalogue with this JSON file.</source>
        <translation>Den Katalog durch diese JSON-Datei ersetzen.</translation>
    </message>
    <message>
        <source>Create a client. Its secret, if any, is shown only once.</source>
        <translation>Einen Client anlegen. Sein Secret, falls er eines hat, wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Create a copy of a client, with another client ID.</source>
        <translation>Eine Kopie eines Clients mit anderer Client-ID anlegen.</translation>
    </message>
    <message>
        <source>Programs that request tokens.</source>
        <translation>Programme, die Tokens anfordern.</translation>
    </message>
    <message>
        <source>Change fields of a client.</source>
        <translation>Felder eines Clients ändern.</translation>
    </message>
    <message>
        <source>Allow clients to request tokens again.</source>
        <translation>Clients wieder erlauben, Tokens anzufordern.</translation>
    </message>
    <message>
        <source>Prevent clients from requesting tokens, without deleting them.</source>
        <translation>Clients daran hindern, Tokens anzufordern, ohne sie zu löschen.</translation>
    </message>
    <message>
        <source>Add a secret, which is shown only once. Older secrets keep working until removed.</source>
        <translation>Ein Secret hinzufügen, das nur einmal angezeigt wird. Ältere gelten, bis sie entfernt werden.</translation>
    </message>
    <message>
        <source>A label for the secret.</source>
        <translation>Eine Bezeichnung für das Secret.</translation>
    </message>
    <message>
        <source>When the secret expires (RFC 3339).</source>
        <translation>Wann das Secret abläuft (RFC 3339).</translation>
    </message>
    <message>
        <source>Remove secrets. They stop working immediately.</source>
        <translation>Secrets entfernen. Sie werden sofort ungültig.</translation>
    </message>
    <message>
        <source>Numbers of secrets, as listed by “secrets”.</source>
        <translation>Nummern von Secrets, wie „secrets“ sie auflistet.</translation>
    </message>
    <message>
        <source>List the secrets of a client, without their values.</source>
        <translation>Die Secrets eines Clients auflisten, ohne ihre Werte.</translation>
    </message>
    <message>
        <source>Groups of an organization; groups can have subgroups.</source>
        <translation>Gruppen einer Organisation; Gruppen können Untergruppen haben.</translation>
    </message>
    <message>
        <source>Create a group; its path starts with the groups that it is in.</source>
        <translation>Eine Gruppe anlegen; ihr Pfad beginnt mit den Gruppen, in denen sie liegt.</translation>
    </message>
    <message>
        <source>Change fields of a group.</source>
        <translation>Felder einer Gruppe ändern.</translation>
    </message>
    <message>
        <source>Read the passphrase of the key file from the first line of this file; - for standard input.</source>
        <translation>Die Passphrase der Schlüsseldatei aus der ersten Zeile dieser Datei lesen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” holds only a public key; signing needs the private key.</source>
        <translation>„%1“ enthält nur einen öffentlichen Schlüssel; zum Signieren wird der private benötigt.</translation>
    </message>
    <message>
        <source>Give a file with the passphrase of the new key file: --key-passphrase-file</source>
        <translation>Geben Sie eine Datei mit der Passphrase der neuen Schlüsseldatei an: --key-passphrase-file</translation>
    </message>
    <message>
        <source>Give the file to write the private key to: --output FILE</source>
        <translation>Geben Sie die Datei an, in die der private Schlüssel geschrieben wird: --output DATEI</translation>
    </message>
    <message>
        <source>The private key is in clear text: anyone who can read it can sign tokens. Move it to a safe location.</source>
        <translation>Der private Schlüssel ist im Klartext: Wer ihn lesen kann, kann Tokens signieren. Bringen Sie ihn an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Export the public or the private part of a key.</source>
        <translation>Den öffentlichen oder den privaten Teil eines Schlüssels exportieren.</translation>
    </message>
    <message>
        <source>Format of the public part: pem or jwk.</source>
        <translation>Format des öffentlichen Teils: pem oder jwk.</translation>
    </message>
    <message>
        <source>Format of the private part: encrypted-pem, pkcs12, pem or jwk. The last two are clear text.</source>
        <translation>Format des privaten Teils: encrypted-pem, pkcs12, pem oder jwk. Die letzten beiden sind Klartext.</translation>
    </message>
    <message>
        <source>Import a private key from a PEM, DER, JWK or PKCS#12 file.</source>
        <translation>Einen privaten Schlüssel aus einer PEM-, DER-, JWK- oder PKCS#12-Datei importieren.</translation>
    </message>
    <message>
        <source>The key file; - for standard input.</source>
        <translation>Die Schlüsseldatei; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print the published public keys as a JWK Set.</source>
        <translation>Die veröffentlichten öffentlichen Schlüssel als JWK Set ausgeben.</translation>
    </message>
    <message>
        <source>Generate a key.</source>
        <translation>Einen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The kind of key; default: p-256.</source>
        <translation>Die Art des Schlüssels; Vorgabe: p-256.</translation>
    </message>
    <message>
        <source>Give the kind of the key: --kind</source>
        <translation>Geben Sie die Art des Schlüssels an: --kind</translation>
    </message>
    <message>
        <source>Generate the key that signs from now or a given time on; the active key is retired.</source>
        <translation>Den Schlüssel erzeugen, der ab jetzt oder einem Zeitpunkt signiert; der aktive wird ausgemustert.</translation>
    </message>
    <message>
        <source>The kind of key; default: that of the active key.</source>
        <translation>Die Art des Schlüssels; Vorgabe: die des aktiven Schlüssels.</translation>
    </message>
    <message>
        <source>Publish now: verifiers accept tokens of the new key only after they have read it.</source>
        <translation>Veröffentlichen Sie jetzt: Prüfer akzeptieren Tokens des neuen Schlüssels erst, wenn sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>Sign with a next key from now on; the active key is retired.</source>
        <translation>Ab jetzt mit einem nächsten Schlüssel signieren; der aktive wird ausgemustert.</translation>
    </message>
    <message numerus="yes">
        <source>Permanently revokes %n signing key(s): %1.</source>
        <translation>
            <numerusform>Widerruft %n Signaturschlüssel endgültig: %1.</numerusform>
            <numerusform>Widerruft %n Signaturschlüssel endgültig: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now: until then, verifiers still accept tokens of the revoked keys.</source>
        <translation>Veröffentlichen Sie jetzt: Bis dahin akzeptieren Prüfer noch Tokens der widerrufenen Schlüssel.</translation>
    </message>
    <message>
        <source>Permanently revoke compromised keys and every token that was signed with them.</source>
        <translation>Kompromittierte Schlüssel und alle damit signierten Tokens endgültig widerrufen.</translation>
    </message>
    <message>
        <source>The reason, for the audit log.</source>
        <translation>Der Grund, für das Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Keys that sign tokens, and their publication.</source>
        <translation>Schlüssel, die Tokens signieren, und ihre Veröffentlichung.</translation>
    </message>
    <message>
        <source>The key&apos;s ID, the beginning of its ID, or its name.</source>
        <translation>Die ID des Schlüssels, deren Anfang, oder sein Name.</translation>
    </message>
    <message>
        <source>Change the name of a key, or when a next key starts to sign.</source>
        <translation>Den Namen eines Schlüssels ändern, oder ab wann ein nächster signiert.</translation>
    </message>
    <message>
        <source>A name for the key.</source>
        <translation>Ein Name für den Schlüssel.</translation>
    </message>
    <message>
        <source>Signature algorithm: ES256, RS256, PS256, EdDSA, …; default: by the kind of key.</source>
        <translation>Signaturalgorithmus: ES256, RS256, PS256, EdDSA, …; Vorgabe: je nach Art des Schlüssels.</translation>
    </message>
    <message>
        <source>Sign with this key now; the active key is retired.</source>
        <translation>Sofort mit diesem Schlüssel signieren; der aktive wird ausgemustert.</translation>
    </message>
    <message>
        <source>Publish the key now and sign with it from this time on (RFC 3339).</source>
        <translation>Den Schlüssel jetzt veröffentlichen und ab diesem Zeitpunkt damit signieren (RFC 3339).</translation>
    </message>
    <message>
        <source>The mail server needs a password. Give a file with it: --smtp-password-file</source>
        <translation>Der Mailserver verlangt ein Passwort. Geben Sie eine Datei damit an: --smtp-password-file</translation>
    </message>
    <message>
        <source>Read the password of the mail server from the first line of this file; - for standard input.</source>
        <translation>Das Passwort des Mailservers aus der ersten Zeile dieser Datei lesen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>No mail server is configured. Set it with “workspace update --smtp-host HOST”.</source>
        <translation>Es ist kein Mailserver eingerichtet. Legen Sie ihn mit „workspace update --smtp-host HOST“ fest.</translation>
    </message>
    <message>
        <source>%1: not sent, will be tried again: %2</source>
        <translation>%1: nicht gesendet, wird erneut versucht: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) were not sent.</source>
        <translation>
            <numerusform>%n Einladung wurde nicht gesendet.</numerusform>
            <numerusform>%n Einladungen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who administer this workspace, and their roles.</source>
        <translation>Personen, die diesen Arbeitsbereich verwalten, und ihre Rollen.</translation>
    </message>
    <message>
        <source>Change the role of a member.</source>
        <translation>Die Rolle eines Mitglieds ändern.</translation>
    </message>
    <message>
        <source>“%1” is not a member of “%2”.</source>
        <translation>„%1“ ist kein Mitglied von „%2“.</translation>
    </message>
    <message>
        <source>The email addresses of the users.</source>
        <translation>Die E-Mail-Adressen der Benutzer.</translation>
    </message>
    <message>
        <source>List members, including technical users.</source>
        <translation>Mitglieder auflisten, auch technische Benutzer.</translation>
    </message>
    <message>
        <source>Add members, or change their role.</source>
        <translation>Mitglieder hinzufügen oder ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>The role of the members: user or admin.</source>
        <translation>Die Rolle der Mitglieder: user oder admin.</translation>
    </message>
    <message>
        <source>Remove members, also from groups and subgroups.</source>
        <translation>Mitglieder entfernen, auch aus Gruppen und Untergruppen.</translation>
    </message>
    <message>
        <source>Organizations of users.</source>
        <translation>Organisationen von Benutzern.</translation>
    </message>
    <message>
        <source>Create an organization.</source>
        <translation>Eine Organisation anlegen.</translation>
    </message>
    <message>
        <source>Change fields of an organization.</source>
        <translation>Felder einer Organisation ändern.</translation>
    </message>
    <message>
        <source>The published files are up to date.</source>
        <translation>Die veröffentlichten Dateien sind aktuell.</translation>
    </message>
    <message>
        <source>The published files are out of date. Publish them with “key publish”.</source>
        <translation>Die veröffentlichten Dateien sind veraltet. Veröffentlichen Sie sie mit „key publish“.</translation>
    </message>
    <message>
        <source>No status list was published because the workspace has no issuer: verifiers cannot learn which tokens are revoked. Set the issuer with “workspace update --issuer URL”.</source>
        <translation>Es wurde keine Statusliste veröffentlicht, weil der Arbeitsbereich keinen Issuer hat: Prüfer erfahren nicht, welche Tokens widerrufen sind. Legen Sie den Issuer mit „workspace update --issuer URL“ fest.</translation>
    </message>
    <message>
        <source>No status list was published because no key is active to sign it.</source>
        <translation>Es wurde keine Statusliste veröffentlicht, weil kein aktiver Schlüssel sie signieren kann.</translation>
    </message>
    <message>
        <source>Give the folder to publish into.</source>
        <translation>Geben Sie den Ordner an, in den veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Write the files that verifiers need into a folder: key set, discovery documents, status list.</source>
        <translation>Die Dateien, die Prüfer brauchen, in einen Ordner schreiben: Schlüsselsatz, Discovery-Dokumente, Statusliste.</translation>
    </message>
    <message>
        <source>The root folder of the issuer&apos;s web site; default: the last one used.</source>
        <translation>Der Stammordner der Website des Issuers; Vorgabe: der zuletzt benutzte.</translation>
    </message>
    <message>
        <source>How long the status list is valid, such as 12h or 30d; default: 30d.</source>
        <translation>Wie lange die Statusliste gilt, etwa 12h oder 30d; Vorgabe: 30d.</translation>
    </message>
    <message>
        <source>Do not write; show what would change. Exit code 1 if something would.</source>
        <translation>Nicht schreiben; anzeigen, was sich ändern würde. Exit-Code 1, wenn sich etwas ändern würde.</translation>
    </message>
    <message>
        <source>Enter how long the status list is valid as 12h or 30d.</source>
        <translation>Geben Sie die Gültigkeit der Statusliste als 12h oder 30d ein.</translation>
    </message>
    <message>
        <source>Permissions that clients request.</source>
        <translation>Berechtigungen, die Clients anfordern.</translation>
    </message>
    <message>
        <source>Create a scope.</source>
        <translation>Einen Scope anlegen.</translation>
    </message>
    <message>
        <source>Change the description of a scope.</source>
        <translation>Die Beschreibung eines Scopes ändern.</translation>
    </message>
    <message>
        <source>Decode and verify a JWT; exit code 1 if it is not valid.</source>
        <translation>Ein JWT dekodieren und prüfen; Exit-Code 1, wenn es nicht gültig ist.</translation>
    </message>
    <message>
        <source>The file with the JWT; - for standard input.</source>
        <translation>Die Datei mit dem JWT; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Whether an organization or group token has the admin role: true or false.</source>
        <translation>Ob ein Organisations- oder Gruppen-Token die Rolle admin hat: true oder false.</translation>
    </message>
    <message>
        <source>Whether the token is active: true or false. Default: true.</source>
        <translation>Ob das Token aktiv ist: true oder false. Vorgabe: true.</translation>
    </message>
    <message>
        <source>Create a token. It is shown only once.</source>
        <translation>Ein Token anlegen. Es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Create a token as a JWT, signed with the active key, which verifiers check without a server. It is shown only once.</source>
        <translation>Ein Token als JWT anlegen, mit dem aktiven Schlüssel signiert, das Prüfer ohne Server prüfen. Es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Change fields of a token. The token itself does not change.</source>
        <translation>Felder eines Tokens ändern. Das Token selbst bleibt gleich.</translation>
    </message>
    <message>
        <source>API and OAuth tokens.</source>
        <translation>API- und OAuth-Tokens.</translation>
    </message>
    <message>
        <source>Activate inactive tokens.</source>
        <translation>Inaktive Tokens aktivieren.</translation>
    </message>
    <message>
        <source>Deactivate tokens; “activate” reverses it.</source>
        <translation>Tokens deaktivieren; „activate“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Type:resource:Action,Action with * for all, for example Device:pump-7:ListDevices.</source>
        <translation>Typ:Ressource:Aktion,Aktion mit * für alle, zum Beispiel Device:pump-7:ListDevices.</translation>
    </message>
    <message>
        <source>ORGANIZATION or ORGANIZATION/APPLICATION.</source>
        <translation>ORGANISATION oder ORGANISATION/ANWENDUNG.</translation>
    </message>
    <message>
        <source>Set another maximum role of an OAuth token for one organization or application.</source>
        <translation>Für eine Organisation oder Anwendung eine andere Höchstrolle eines OAuth-Tokens festlegen.</translation>
    </message>
    <message>
        <source>Remove an override; the maximum role applies again.</source>
        <translation>Eine Ausnahme entfernen; die Höchstrolle gilt wieder.</translation>
    </message>
    <message>
        <source>Add permissions to an API token.</source>
        <translation>Einem API-Token Berechtigungen hinzufügen.</translation>
    </message>
    <message>
        <source>Remove permissions from an API token.</source>
        <translation>Berechtigungen aus einem API-Token entfernen.</translation>
    </message>
    <message>
        <source>The invitation is queued: send it with “workspace send-mail”.</source>
        <translation>Die Einladung ist eingereiht: Senden Sie sie mit „workspace send-mail“.</translation>
    </message>
    <message>
        <source>No link was created because the workspace has no issuer. Set it with “workspace update --issuer URL”, then use “user resend”.</source>
        <translation>Es wurde kein Link erzeugt, weil der Arbeitsbereich keinen Issuer hat. Legen Sie ihn mit „workspace update --issuer URL“ fest, und verwenden Sie dann „user resend“.</translation>
    </message>
    <message>
        <source>Do not mail the link; print it.</source>
        <translation>Den Link nicht per E-Mail senden, sondern ausgeben.</translation>
    </message>
    <message>
        <source>Save the invitation as an unsent mail in this file instead of printing the link.</source>
        <translation>Die Einladung als ungesendete E-Mail in dieser Datei speichern, statt den Link auszugeben.</translation>
    </message>
    <message>
        <source>Invite a user. The link is mailed, or shown only once.</source>
        <translation>Einen Benutzer einladen. Der Link wird per E-Mail gesendet oder nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Send a new link; the previous one stops working.</source>
        <translation>Einen neuen Link senden; der vorige wird ungültig.</translation>
    </message>
    <message>
        <source>Revoke invitation links.</source>
        <translation>Einladungslinks widerrufen.</translation>
    </message>
    <message>
        <source>A scope; may be repeated.</source>
        <translation>Ein Scope; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>People who sign in to clients, and their scopes.</source>
        <translation>Personen, die sich bei Clients anmelden, und ihre Scopes.</translation>
    </message>
    <message>
        <source>Change fields of a user.</source>
        <translation>Felder eines Benutzers ändern.</translation>
    </message>
    <message>
        <source>Grant scopes; effective at the next token refresh.</source>
        <translation>Scopes gewähren; wirksam ab der nächsten Token-Erneuerung.</translation>
    </message>
    <message>
        <source>Revoke scopes. Access tokens already issued stay valid until they expire.</source>
        <translation>Scopes entziehen. Bereits ausgestellte Access-Tokens gelten, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Allow users to sign in again.</source>
        <translation>Benutzern die Anmeldung wieder erlauben.</translation>
    </message>
    <message>
        <source>Prevent users from signing in, without deleting them.</source>
        <translation>Benutzer an der Anmeldung hindern, ohne sie zu löschen.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase yet. Set it with “workspace passphrase”.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Passphrase. Legen Sie sie mit „workspace passphrase“ fest.</translation>
    </message>
    <message>
        <source>Read the passphrase of the workspace from the first line of this file; - for standard input.</source>
        <translation>Die Passphrase des Arbeitsbereichs aus der ersten Zeile dieser Datei lesen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 Reads the passphrase of the workspace from the first line of this file; - for standard input.</source>
        <extracomment>%1 says what the passphrase enables</extracomment>
        <translation>%1 Liest die Passphrase des Arbeitsbereichs aus der ersten Zeile dieser Datei; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The passphrase of the workspace is needed. Give a file with it: --passphrase-file</source>
        <translation>Die Passphrase des Arbeitsbereichs wird benötigt. Geben Sie eine Datei damit an: --passphrase-file</translation>
    </message>
    <message>
        <source>The backup replaces “%1”. The current file is kept in the same folder.</source>
        <translation>Die Sicherung ersetzt „%1“. Die jetzige Datei bleibt im selben Ordner erhalten.</translation>
    </message>
    <message>
        <source>Back up the workspace into one file, and check it.</source>
        <translation>Den Arbeitsbereich in eine Datei sichern und diese prüfen.</translation>
    </message>
    <message>
        <source>The file to create.</source>
        <translation>Die Datei, die angelegt wird.</translation>
    </message>
    <message>
        <source>Replace an existing backup.</source>
        <translation>Eine vorhandene Sicherung ersetzen.</translation>
    </message>
    <message>
        <source>Also check every encrypted secret of the backup.</source>
        <translation>Auch jedes verschlüsselte Secret der Sicherung prüfen.</translation>
    </message>
    <message>
        <source>Replace the workspace with a backup; the current file is kept under another name.</source>
        <translation>Den Arbeitsbereich durch eine Sicherung ersetzen; die jetzige Datei bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>Import scopes, clients, users, groups and organizations from a Keycloak realm export.</source>
        <translation>Scopes, Clients, Benutzer, Gruppen und Organisationen aus einem Keycloak-Realm-Export importieren.</translation>
    </message>
    <message>
        <source>The realm export, a JSON file.</source>
        <translation>Der Realm-Export, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Sent: %1. Will be tried again: %2. Refused: %3.</source>
        <translation>Gesendet: %1. Wird erneut versucht: %2. Abgelehnt: %3.</translation>
    </message>
    <message>
        <source>Test message sent. Check the mailbox of %1.</source>
        <translation>Testnachricht gesendet. Prüfen Sie das Postfach von %1.</translation>
    </message>
    <message>
        <source>Send queued invitations that are due.</source>
        <translation>Fällige eingereihte Einladungen senden.</translation>
    </message>
    <message>
        <source>Also send those that are due later or were refused.</source>
        <translation>Auch solche senden, die erst später fällig sind oder abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Send a test message to this address.</source>
        <translation>Eine Testnachricht an diese Adresse senden.</translation>
    </message>
    <message>
        <source>Create a workspace file.</source>
        <translation>Einen Arbeitsbereich als Datei anlegen.</translation>
    </message>
    <message>
        <source>The name of the workspace.</source>
        <translation>Der Name des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The URL of the issuer.</source>
        <translation>Die URL des Issuers.</translation>
    </message>
    <message>
        <source>Change the settings of the workspace.</source>
        <translation>Die Einstellungen des Arbeitsbereichs ändern.</translation>
    </message>
    <message>
        <source>The workspace file, its settings and backups.</source>
        <translation>Die Datei des Arbeitsbereichs, ihre Einstellungen und Sicherungen.</translation>
    </message>
    <message>
        <source>Show the settings of the workspace and how many rows it has.</source>
        <translation>Die Einstellungen des Arbeitsbereichs und die Zahl seiner Zeilen anzeigen.</translation>
    </message>
    <message>
        <source>Number of clients to add.</source>
        <translation>Zahl der hinzuzufügenden Clients.</translation>
    </message>
    <message>
        <source>Number of users to add.</source>
        <translation>Zahl der hinzuzufügenden Benutzer.</translation>
    </message>
    <message>
        <source>Number of tokens to add.</source>
        <translation>Zahl der hinzuzufügenden Tokens.</translation>
    </message>
    <message>
        <source>Give at least one of --clients N, --users N and --tokens N.</source>
        <translation>Geben Sie mindestens eines von --clients N, --users N und --tokens N an.</translation>
    </message>
    <message>
        <source>Check the whole file for damage.</source>
        <translation>Die ganze Datei auf Schäden prüfen.</translation>
    </message>
    <message>
        <source>Also check every encrypted secret.</source>
        <translation>Auch jedes verschlüsselte Secret prüfen.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give a file with it: --new-passphrase-file</source>
        <translation>Eine neue Passphrase wird benötigt. Geben Sie eine Datei damit an: --new-passphrase-file</translation>
    </message>
    <message>
        <source>Keep the recovery code in a safe place: it unlocks the workspace if you forget the passphrase. It is not shown again.</source>
        <translation>Bewahren Sie den Wiederherstellungscode sicher auf: Er entsperrt den Arbeitsbereich, wenn Sie die Passphrase vergessen. Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Current passphrase of the workspace: </source>
        <translation>Bisherige Passphrase des Arbeitsbereichs: </translation>
    </message>
    <message>
        <source>This option takes only the current passphrase: --passphrase-file</source>
        <translation>Diese Option erlaubt nur die bisherige Passphrase: --passphrase-file</translation>
    </message>
    <message>
        <source>Keychains can no longer unlock the workspace. The passphrase is needed from now on.</source>
        <translation>Schlüsselbunde können den Arbeitsbereich nicht mehr entsperren. Ab jetzt wird die Passphrase benötigt.</translation>
    </message>
    <message>
        <source>Already locked: no keychain can unlock the workspace.</source>
        <translation>Bereits gesperrt: Kein Schlüsselbund kann den Arbeitsbereich entsperren.</translation>
    </message>
    <message>
        <source>Set or change the passphrase that protects the secrets of the workspace.</source>
        <translation>Die Passphrase festlegen oder ändern, die die Secrets des Arbeitsbereichs schützt.</translation>
    </message>
    <message>
        <source>Read the new passphrase from the first line of this file; - for standard input.</source>
        <translation>Die neue Passphrase aus der ersten Zeile dieser Datei lesen; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Use the recovery code in the first line of this file instead of the current passphrase.</source>
        <translation>Statt der bisherigen Passphrase den Wiederherstellungscode in der ersten Zeile dieser Datei verwenden.</translation>
    </message>
    <message>
        <source>Keep the passphrase, and create a new recovery code.</source>
        <translation>Die Passphrase behalten und einen neuen Wiederherstellungscode erzeugen.</translation>
    </message>
    <message>
        <source>Keep the passphrase, encrypt every secret with a new key, and create a new recovery code.</source>
        <translation>Die Passphrase behalten, jedes Secret mit einem neuen Schlüssel verschlüsseln und einen neuen Wiederherstellungscode erzeugen.</translation>
    </message>
    <message>
        <source>Require the passphrase: keychains can no longer unlock the workspace.</source>
        <translation>Die Passphrase verlangen: Schlüsselbunde können den Arbeitsbereich nicht mehr entsperren.</translation>
    </message>
</context>
<context>
    <name>ClientTypes</name>
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
        <source>Only for the Authorization Code types.</source>
        <translation>Nur für die Typen mit Authorization Code.</translation>
    </message>
    <message>
        <source>Use the type Device Code for devices on which users sign in.</source>
        <translation>Verwenden Sie den Typ Device Code für Geräte, an denen sich Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Not needed: the client requests a new token with its secret.</source>
        <translation>Nicht nötig: Der Client fordert mit seinem Secret ein neues Token an.</translation>
    </message>
    <message>
        <source>Only for clients with a secret.</source>
        <translation>Nur für Clients mit einem Secret.</translation>
    </message>
    <message>
        <source>Authorization Code + PKCE. Public client without a secret. Users sign in through the browser.</source>
        <translation>Authorization Code + PKCE. Öffentlicher Client ohne Secret. Benutzer melden sich im Browser an.</translation>
    </message>
    <message>
        <source>Authorization Code. Confidential client: its server keeps a secret. Users sign in through the browser.</source>
        <translation>Authorization Code. Vertraulicher Client: Sein Server bewahrt ein Secret auf. Benutzer melden sich im Browser an.</translation>
    </message>
    <message>
        <source>Client Credentials. Confidential client: it uses its secret to act for itself. No user signs in.</source>
        <translation>Client Credentials. Vertraulicher Client: Er handelt mit seinem Secret für sich selbst. Kein Benutzer meldet sich an.</translation>
    </message>
    <message>
        <source>Device Code. For devices without a browser. Users sign in on their phone or computer.</source>
        <translation>Device Code. Für Geräte ohne Browser. Benutzer melden sich an Telefon oder Computer an.</translation>
    </message>
    <message>
        <source>Required for this type of client.</source>
        <translation>Für diesen Client-Typ erforderlich.</translation>
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
        <source>RSA keys of more than two primes are not supported.</source>
        <translation>RSA-Schlüssel mit mehr als zwei Primzahlen werden nicht unterstützt.</translation>
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
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
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
        <source>A secret was sealed by a newer version of Gatehouse.</source>
        <translation>Ein Geheimnis wurde von einer neueren Version von Gatehouse versiegelt.</translation>
    </message>
    <message>
        <source>This is not a token status list.</source>
        <translation>Das ist keine Token-Statusliste.</translation>
    </message>
    <message>
        <source>The token could not be signed.</source>
        <translation>Das Token konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>The numbers of this key do not match: the key is invalid.</source>
        <translation>Die Zahlen dieses Schlüssels passen nicht zusammen: Der Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>This type of key cannot sign tokens. Use RSA, P-256, P-384, P-521 or Ed25519.</source>
        <translation>Dieser Schlüsseltyp kann keine Tokens signieren. Verwenden Sie RSA, P-256, P-384, P-521 oder Ed25519.</translation>
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
        <source>Its issue time is in the future.</source>
        <translation>Sein Ausstellungszeitpunkt liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The published status list has expired. Publish it again.</source>
        <translation>Die veröffentlichte Statusliste ist abgelaufen. Veröffentlichen Sie sie neu.</translation>
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
        <source>This file contains a certificate but no key.</source>
        <translation>Diese Datei enthält ein Zertifikat, aber keinen Schlüssel.</translation>
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
        <source>Checking this passphrase would take too much memory or time.</source>
        <translation>Diese Passphrase zu prüfen würde zu viel Speicher oder Zeit kosten.</translation>
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
        <source>A recovery code has %1 letters and digits, but this one has %2.</source>
        <translation>Ein Wiederherstellungscode hat %1 Buchstaben und Ziffern, dieser aber %2.</translation>
    </message>
    <message>
        <source>A secret of this workspace is damaged, or was copied from another place.</source>
        <translation>Ein Geheimnis dieses Arbeitsbereichs ist beschädigt oder wurde von anderswo kopiert.</translation>
    </message>
</context>
<context>
    <name>CryptoText</name>
    <message>
        <source>This is not a complete JSON Web Key.</source>
        <translation>Das ist kein vollständiger JSON Web Key.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Removed from %Ln user(s): %1.</source>
        <translation>
            <numerusform>Wird %Ln Benutzer entzogen: %1.</numerusform>
            <numerusform>Wird %Ln Benutzern entzogen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %Ln token(s): %1.</source>
        <translation>
            <numerusform>Wird aus %Ln Token entfernt: %1.</numerusform>
            <numerusform>Wird aus %Ln Tokens entfernt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %Ln client(s): %1.</source>
        <translation>
            <numerusform>Wird aus %Ln Client entfernt: %1.</numerusform>
            <numerusform>Wird aus %Ln Clients entfernt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disables %Ln client(s) because no allowed scope is left.</source>
        <translation>
            <numerusform>Deaktiviert %Ln Client, weil ihm kein erlaubter Scope bleibt.</numerusform>
            <numerusform>Deaktiviert %Ln Clients, weil ihnen kein erlaubter Scope bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client secret(s) stop working.</source>
        <translation>
            <numerusform>%Ln Client-Secret wird ungültig.</numerusform>
            <numerusform>%Ln Client-Secrets werden ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln OAuth token(s): %1.</source>
        <translation>
            <numerusform>Löscht auch %Ln OAuth-Token: %1.</numerusform>
            <numerusform>Löscht auch %Ln OAuth-Tokens: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stop working.</source>
        <translation>
            <numerusform>%Ln Token wird ungültig.</numerusform>
            <numerusform>%Ln Tokens werden ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation link(s) stop working.</source>
        <translation>
            <numerusform>%Ln Einladungslink wird ungültig.</numerusform>
            <numerusform>%Ln Einladungslinks werden ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln membership(s) in organizations and groups.</source>
        <translation>
            <numerusform>Löscht auch %Ln Mitgliedschaft in Organisationen und Gruppen.</numerusform>
            <numerusform>Löscht auch %Ln Mitgliedschaften in Organisationen und Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln technical user(s).</source>
        <translation>
            <numerusform>Löscht auch %Ln technischen Benutzer.</numerusform>
            <numerusform>Löscht auch %Ln technische Benutzer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln group(s).</source>
        <translation>
            <numerusform>Löscht auch %Ln Gruppe.</numerusform>
            <numerusform>Löscht auch %Ln Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This also deletes %Ln application(s).</source>
        <translation>
            <numerusform>Löscht auch %Ln Anwendung.</numerusform>
            <numerusform>Löscht auch %Ln Anwendungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose their membership: %1.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert die Mitgliedschaft: %1.</numerusform>
            <numerusform>%Ln Benutzer verlieren ihre Mitgliedschaft: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access token(s) stop working: %1.</source>
        <translation>
            <numerusform>%Ln Access-Token wird ungültig: %1.</numerusform>
            <numerusform>%Ln Access-Tokens werden ungültig: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) lose their role for the application: %1.</source>
        <translation>
            <numerusform>%Ln Token verliert die Rolle für die Anwendung: %1.</numerusform>
            <numerusform>%Ln Tokens verlieren ihre Rolle für die Anwendung: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active token(s) stop working: %1.</source>
        <translation>
            <numerusform>%Ln aktives Token wird ungültig: %1.</numerusform>
            <numerusform>%Ln aktive Tokens werden ungültig: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie verwendet.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt verwendet: %1.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen ein</translation>
    </message>
    <message>
        <source>Delete scope</source>
        <translation>Scope löschen</translation>
    </message>
    <message>
        <source>Delete the scope “%1”?</source>
        <translation>Den Scope „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln scopes?</source>
        <translation>
            <numerusform>%Ln Scope löschen?</numerusform>
            <numerusform>%Ln Scopes löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients can no longer request the scope(s). This cannot be undone.</source>
        <translation>
            <numerusform>Clients können den Scope nicht mehr anfordern. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Clients können die Scopes nicht mehr anfordern. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Client löschen</translation>
    </message>
    <message>
        <source>Delete “%2” (%1)?</source>
        <translation>„%2“ (%1) löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation>
            <numerusform>%Ln Client löschen?</numerusform>
            <numerusform>%Ln Clients löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client(s) can no longer get tokens. This cannot be undone.</source>
        <translation>
            <numerusform>Der Client erhält keine Tokens mehr. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Die Clients erhalten keine Tokens mehr. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the client ID to confirm</source>
        <translation>Geben Sie zur Bestätigung die Client-ID ein</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete the user “%1”?</source>
        <translation>Den Benutzer „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users?</source>
        <translation>
            <numerusform>%Ln Benutzer löschen?</numerusform>
            <numerusform>%Ln Benutzer löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user(s) can no longer sign in. This cannot be undone.</source>
        <translation>
            <numerusform>Der Benutzer kann sich nicht mehr anmelden. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Die Benutzer können sich nicht mehr anmelden. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>Letzte Anmeldung: %1.</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Organisation löschen</translation>
    </message>
    <message>
        <source>Delete the organization “%1”?</source>
        <translation>Die Organisation „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizations?</source>
        <translation>
            <numerusform>%Ln Organisation löschen?</numerusform>
            <numerusform>%Ln Organisationen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that belongs to the organization(s) is deleted immediately. This cannot be undone.</source>
        <translation>
            <numerusform>Alles, was zur Organisation gehört, wird sofort gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Alles, was zu den Organisationen gehört, wird sofort gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Delete the token “%1”?</source>
        <translation>Das Token „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tokens?</source>
        <translation>
            <numerusform>%Ln Token löschen?</numerusform>
            <numerusform>%Ln Tokens löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token(s) stop working immediately. This cannot be undone.</source>
        <translation>
            <numerusform>Das Token wird sofort ungültig. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Die Tokens werden sofort ungültig. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>Den Schlüssel „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys?</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen?</numerusform>
            <numerusform>%Ln Schlüssel löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private key(s) are deleted, and tokens signed with them can no longer be verified here. This cannot be undone.</source>
        <translation>
            <numerusform>Der private Schlüssel wird gelöscht, und damit signierte Tokens können hier nicht mehr geprüft werden. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Die privaten Schlüssel werden gelöscht, und damit signierte Tokens können hier nicht mehr geprüft werden. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No valid token depends on it.</source>
        <translation>Kein gültiges Token hängt davon ab.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete the group “%1”?</source>
        <translation>Die Gruppe „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln groups?</source>
        <translation>
            <numerusform>%Ln Gruppe löschen?</numerusform>
            <numerusform>%Ln Gruppen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that belongs to the group(s) is deleted immediately. This cannot be undone.</source>
        <translation>
            <numerusform>Alles, was zur Gruppe gehört, wird sofort gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Alles, was zu den Gruppen gehört, wird sofort gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Anwendung löschen</translation>
    </message>
    <message>
        <source>Delete the application “%1”?</source>
        <translation>Die Anwendung „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln applications?</source>
        <translation>
            <numerusform>%Ln Anwendung löschen?</numerusform>
            <numerusform>%Ln Anwendungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Remove the member “%1”?</source>
        <translation>Das Mitglied „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln members?</source>
        <translation>
            <numerusform>%Ln Mitglied entfernen?</numerusform>
            <numerusform>%Ln Mitglieder entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The member(s) can no longer administer this workspace.</source>
        <translation>
            <numerusform>Das Mitglied kann diesen Arbeitsbereich nicht mehr verwalten.</numerusform>
            <numerusform>Die Mitglieder können diesen Arbeitsbereich nicht mehr verwalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer Eintrag</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Already deleted.</source>
        <translation>Bereits gelöscht.</translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung die Zahl %1 ein</translation>
    </message>
    <message>
        <source>No active token is affected.</source>
        <translation>Kein aktives Token ist betroffen.</translation>
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
        <source>Write the host in lower case.</source>
        <translation>Schreiben Sie den Host in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Use https. Plain http is accepted for 127.0.0.1 and [::1] only.</source>
        <translation>Verwenden Sie https. Einfaches http wird nur für 127.0.0.1 und [::1] angenommen.</translation>
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
        <source>Limited by the holder&apos;s own role here.</source>
        <translation>Begrenzt durch die eigene Rolle des Inhabers.</translation>
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
        <source>Use at most %1 bytes before the @.</source>
        <translation>Verwenden Sie höchstens %1 Bytes vor dem @.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter an email address, such as ana@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.</translation>
    </message>
    <message>
        <source>Use at most %1 bytes.</source>
        <translation>Verwenden Sie höchstens %1 Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>Groups can be nested %n level(s) deep at most.</source>
        <translation>
            <numerusform>Gruppen können höchstens %n Ebene tief liegen.</numerusform>
            <numerusform>Gruppen können höchstens %n Ebenen tief liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a mail server on this machine may be reached without encryption. Choose STARTTLS or TLS.</source>
        <translation>Nur ein Mailserver auf diesem Rechner darf unverschlüsselt erreicht werden. Wählen Sie STARTTLS oder TLS.</translation>
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
        <source>Gatehouse does not support the grant type %1.</source>
        <translation>Gatehouse unterstützt den Grant-Typ %1 nicht.</translation>
    </message>
    <message>
        <source>Turn this off: client_credentials has no user who could be offline, and gets no refresh token.</source>
        <translation>Schalten Sie dies aus: Bei client_credentials gibt es keinen Benutzer, der offline sein könnte, und kein Refresh-Token.</translation>
    </message>
    <message>
        <source>Use https. Custom schemes need the type Authorization Code + PKCE.</source>
        <translation>Verwenden Sie https. Eigene Schemata erfordern den Typ Authorization Code + PKCE.</translation>
    </message>
    <message>
        <source>Limited by the token&apos;s override.</source>
        <translation>Begrenzt durch die Ausnahme des Tokens.</translation>
    </message>
    <message>
        <source>The holder is not a member here.</source>
        <translation>Der Inhaber ist hier kein Mitglied.</translation>
    </message>
    <message>
        <source>Enter the name before the @.</source>
        <translation>Geben Sie den Namen vor dem @ ein.</translation>
    </message>
    <message>
        <source>Use single dots, and only between other characters.</source>
        <translation>Verwenden Sie nur einzelne Punkte zwischen anderen Zeichen.</translation>
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
        <source>Enter one @ between the name and the host.</source>
        <translation>Geben Sie ein @ zwischen Name und Host ein.</translation>
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
        <source>Enter an account name or an email address.</source>
        <translation>Geben Sie einen Kontonamen oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Use at least %1 characters. Several words are easier to remember than symbols.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen. Mehrere Wörter merkt man sich leichter als Sonderzeichen.</translation>
    </message>
    <message>
        <source>Do not repeat one character: such a passphrase is easy to guess.</source>
        <translation>Wiederholen Sie nicht ein einzelnes Zeichen: Eine solche Passphrase ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Choose fewer actions, or all.</source>
        <translation>Wählen Sie weniger Aktionen oder alle.</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>„%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>“%1” is not a permission. Use Type:resource:Action,Action; * means all.</source>
        <translation>„%1“ ist keine Berechtigung. Verwenden Sie Type:resource:Action,Action; * steht für alle.</translation>
    </message>
    <message>
        <source>This permission occurs twice.</source>
        <translation>Diese Berechtigung kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Enter the host, such as https://app.example.com/callback.</source>
        <translation>Geben Sie den Host ein, etwa https://app.example.com/callback.</translation>
    </message>
    <message>
        <source>Use https, or a custom scheme with a dot, such as com.example.app:/callback.</source>
        <translation>Verwenden Sie https oder ein eigenes Schema mit Punkt, etwa com.example.app:/callback.</translation>
    </message>
    <message>
        <source>Prefer 127.0.0.1: localhost may resolve to another machine, and its port must match exactly.</source>
        <translation>Besser 127.0.0.1: localhost kann zu einem anderen Rechner führen, und der Port muss genau übereinstimmen.</translation>
    </message>
    <message>
        <source>Use a single line.</source>
        <translation>Verwenden Sie nur eine Zeile.</translation>
    </message>
    <message>
        <source>Enter the host, such as https://app.example.com.</source>
        <translation>Geben Sie den Host ein, etwa https://app.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a scope, or occurs twice.</source>
        <translation>„%1“ ist kein Scope oder kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535, or leave it out.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein oder lassen Sie ihn weg.</translation>
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
        <source>A list cannot be exported as %1. Use .csv, .xlsx or .pdf.</source>
        <extracomment>%1 is the end of a file name, such as .txt</extracomment>
        <translation>Eine Liste kann nicht als %1 exportiert werden. Verwenden Sie .csv, .xlsx oder .pdf.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv, .xlsx or .pdf.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .csv, .xlsx oder .pdf endet.</translation>
    </message>
    <message>
        <source>the printer or file does not accept it.</source>
        <translation>Der Drucker oder die Datei nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file name.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
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
        <source>Issuer</source>
        <translation>Issuer</translation>
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
        <source>Mail server</source>
        <translation>Mailserver</translation>
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
        <source>Client enabled or disabled</source>
        <translation>Client aktiviert oder deaktiviert</translation>
    </message>
    <message>
        <source>Key created</source>
        <translation>Schlüssel angelegt</translation>
    </message>
    <message>
        <source>Planned key activated</source>
        <translation>Geplanter Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Token activated or deactivated</source>
        <translation>Token aktiviert oder deaktiviert</translation>
    </message>
    <message>
        <source>User enabled or disabled</source>
        <translation>Benutzer aktiviert oder deaktiviert</translation>
    </message>
    <message>
        <source>Invitation prepared for mailing</source>
        <translation>Einladung zum Versand vorbereitet</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>Passphrase festgelegt</translation>
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
        <source>There is no audit entry %1.</source>
        <translation>Es gibt keinen Audit-Eintrag %1.</translation>
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
        <source>There is no scope “%1”.</source>
        <translation>Es gibt keinen Scope „%1“.</translation>
    </message>
    <message>
        <source>There is a scope “%1” already.</source>
        <translation>Es gibt bereits einen Scope „%1“.</translation>
    </message>
    <message>
        <source>There is no signing key “%1”.</source>
        <translation>Es gibt keinen Signaturschlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is a signing key “%1” already.</source>
        <translation>Es gibt schon einen Signaturschlüssel „%1“.</translation>
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
        <source>There is no user “%1”.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>Es gibt schon einen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>All scopes that the client may request</source>
        <translation>Alle Scopes, die der Client anfordern darf</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Workspace ID</source>
        <translation>Arbeitsbereichs-ID</translation>
    </message>
    <message>
        <source>Without a scope</source>
        <translation>Ohne Scope</translation>
    </message>
    <message>
        <source>Invitation lifetime</source>
        <translation>Gültigkeit von Einladungen</translation>
    </message>
    <message>
        <source>Mail server port</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Mail server security</source>
        <translation>Verschlüsselung des Mailservers</translation>
    </message>
    <message>
        <source>Mail server user</source>
        <translation>Anmeldung am Mailserver</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Passphrase derivation</source>
        <translation>Ableitung aus der Passphrase</translation>
    </message>
    <message>
        <source>Data key number</source>
        <translation>Nummer des Datenschlüssels</translation>
    </message>
</context>
<context>
    <name>FilterOperators</name>
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
        <source>is within the next</source>
        <translation>ist innerhalb der nächsten</translation>
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
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>does not have</source>
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
</context>
<context>
    <name>Import</name>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
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
        <source>grant %1 of client %2</source>
        <translation>Grant-Typ %1 von Client %2</translation>
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
        <source>Only clients with authorization_code use one.</source>
        <translation>Nur Clients mit authorization_code verwenden eine.</translation>
    </message>
    <message>
        <source>Disabled: add a redirect URI, then enable it.</source>
        <translation>Deaktiviert: Fügen Sie eine Redirect-URI hinzu und aktivieren Sie ihn dann.</translation>
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
        <source>This is not a Keycloak realm export.</source>
        <translation>Dies ist kein Keycloak-Realm-Export.</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>description of scope %1</source>
        <translation>Beschreibung von Scope %1</translation>
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
        <source>group %1</source>
        <translation>Gruppe %1</translation>
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
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
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
        <source>membership of %1 in %2</source>
        <extracomment>%1 is a user, %2 an organization or a group</extracomment>
        <translation>Mitgliedschaft von %1 in %2</translation>
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
        <source>name of user %1</source>
        <translation>Name des Benutzers %1</translation>
    </message>
    <message>
        <source>credentials of user %1</source>
        <translation>Anmeldedaten des Benutzers %1</translation>
    </message>
    <message>
        <source>roles of user %1</source>
        <translation>Rollen des Benutzers %1</translation>
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
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Already exists: %1</source>
        <translation>Bereits vorhanden: %1</translation>
    </message>
    <message>
        <source>Its email address looks like %1, but is different.</source>
        <translation>Die E-Mail-Adresse sieht aus wie %1, ist aber eine andere.</translation>
    </message>
    <message>
        <source>It is only a resource server and requests no tokens.</source>
        <translation>Er ist nur ein Resource-Server und fordert keine Tokens an.</translation>
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
        <source>It is relative, and the file contains no root URL.</source>
        <translation>Sie ist relativ, und die Datei enthält keine Root-URL.</translation>
    </message>
    <message>
        <source>The file contains no OpenID Connect scope of that name.</source>
        <translation>Die Datei enthält keinen OpenID-Connect-Scope dieses Namens.</translation>
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
        <source>It does not use authorization code, client credentials or device code.</source>
        <translation>Er verwendet weder Authorization Code noch Client Credentials noch Device Code.</translation>
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
        <source>Gatehouse has no counterpart for it.</source>
        <translation>Gatehouse hat keine Entsprechung dafür.</translation>
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
        <source>The file contains the client %1 twice.</source>
        <translation>Die Datei enthält den Client %1 zweimal.</translation>
    </message>
    <message>
        <source>The file contains the scope %1 twice.</source>
        <translation>Die Datei enthält den Scope %1 zweimal.</translation>
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
        <source>Every workspace has it already.</source>
        <translation>Jeder Arbeitsbereich hat ihn bereits.</translation>
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
        <source>The file contains no such user that could be imported.</source>
        <translation>Die Datei enthält keinen solchen Benutzer, der importiert werden könnte.</translation>
    </message>
    <message>
        <source>It is the service account of client %1, which gets its own tokens.</source>
        <translation>Es ist das Dienstkonto des Clients %1, der eigene Tokens erhält.</translation>
    </message>
    <message>
        <source>Its user name is used as its email address.</source>
        <translation>Der Benutzername wird als E-Mail-Adresse verwendet.</translation>
    </message>
    <message>
        <source>Passwords and keys are never imported.</source>
        <translation>Passwörter und Schlüssel werden nie importiert.</translation>
    </message>
    <message>
        <source>Grant scopes instead.</source>
        <translation>Gewähren Sie stattdessen Scopes.</translation>
    </message>
    <message>
        <source>The file contains no such group that could be imported.</source>
        <translation>Die Datei enthält keine solche Gruppe, die importiert werden könnte.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
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
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
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
        <source>Session</source>
        <translation>Sitzung</translation>
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
        <source>Signed by “%1”, the active key.</source>
        <translation>Signiert mit „%1“, dem aktiven Schlüssel.</translation>
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
        <translation>Dieser Arbeitsbereich ist sein Issuer.</translation>
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
        <source>Audience</source>
        <translation>Audience</translation>
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
        <source>Authorized client</source>
        <translation>Autorisierter Client</translation>
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
        <source>Authentication level</source>
        <translation>Authentifizierungsstufe</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Authentifizierungsmethoden</translation>
    </message>
    <message>
        <source>Seconds it may be cached</source>
        <translation>Sekunden, die es zwischengespeichert werden darf</translation>
    </message>
    <message>
        <source>Signed by “%1”, the next key, which is not active yet.</source>
        <translation>Signiert mit „%1“, dem nächsten Schlüssel, der noch nicht aktiv ist.</translation>
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
        <source>The workspace does not know it.</source>
        <translation>Der Arbeitsbereich kennt es nicht.</translation>
    </message>
    <message>
        <source>It was deleted, and another token has its ID now.</source>
        <translation>Es wurde gelöscht, und ein anderes Token hat jetzt seine ID.</translation>
    </message>
    <message>
        <source>This workspace is its audience.</source>
        <translation>Dieser Arbeitsbereich ist seine Audience.</translation>
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
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In the key set of the last publication</source>
        <translation>Im Schlüsselsatz der letzten Veröffentlichung</translation>
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
        <source>%1 %2</source>
        <extracomment>%1 is a date with its day of the week, %2 a time
----------
two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
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
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>It signs all new tokens from now on. Publish immediately, or verifiers will refuse these tokens.</source>
        <translation>Er signiert ab jetzt alle neuen Tokens. Veröffentlichen Sie sofort, sonst lehnen Prüfer diese Tokens ab.</translation>
    </message>
    <message>
        <source>It signs all new tokens from now on.</source>
        <translation>Er signiert ab jetzt alle neuen Tokens.</translation>
    </message>
    <message>
        <source>Publish it now. It signs from %1.</source>
        <translation>Veröffentlichen Sie ihn jetzt. Er signiert ab %1.</translation>
    </message>
    <message>
        <source>Publish it now so that verifiers know it. It signs once you choose “Activate now”.</source>
        <translation>Veröffentlichen Sie ihn jetzt, damit Prüfer ihn kennen. Er signiert, sobald Sie „Jetzt aktivieren“ wählen.</translation>
    </message>
    <message>
        <source>Still in the key set. Publish again to remove it.</source>
        <translation>Noch im Schlüsselsatz. Veröffentlichen Sie erneut, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Not yet. Verifiers know it only after you publish.</source>
        <translation>Noch nicht. Prüfer kennen ihn erst, nachdem Sie veröffentlicht haben.</translation>
    </message>
    <message>
        <source>No longer in the key set</source>
        <translation>Nicht mehr im Schlüsselsatz</translation>
    </message>
    <message>
        <source>Last token expires</source>
        <translation>Letztes Token läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>Never: %Ln token(s) do not expire</source>
        <translation>
            <numerusform>Nie: %Ln Token läuft nicht ab</numerusform>
            <numerusform>Nie: %Ln Tokens laufen nicht ab</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not signed any token</source>
        <translation>Er hat kein Token signiert</translation>
    </message>
    <message>
        <source>“%1” is then retired and stays published, because some of its tokens never expire.</source>
        <translation>„%1“ wird dann ausgemustert und bleibt veröffentlicht, weil einige seiner Tokens nie ablaufen.</translation>
    </message>
    <message>
        <source>“%1” is then retired and stays published until its last token expires, currently on %2.</source>
        <translation>„%1“ wird dann ausgemustert und bleibt veröffentlicht, bis sein letztes Token abläuft, derzeit am %2.</translation>
    </message>
    <message>
        <source>“%1” is then retired. None of its tokens is valid any more.</source>
        <translation>„%1“ wird dann ausgemustert. Keines seiner Tokens ist noch gültig.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>When another key is activated</source>
        <translation>Wenn ein anderer Schlüssel aktiviert wird</translation>
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
        <extracomment>%1 is a date, %2 a remark</extracomment>
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
        <source>The page cannot be printed.</source>
        <translation>Die Seite kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The undersigned have compared the key ID above with the key ID on the screen.</source>
        <translation>Die Unterzeichnenden haben die obige Schlüssel-ID mit der Schlüssel-ID auf dem Bildschirm verglichen.</translation>
    </message>
    <message>
        <source>Created with Gatehouse on %1. This sheet does not contain the private key.</source>
        <translation>Mit Gatehouse erstellt am %1. Dieses Blatt enthält den privaten Schlüssel nicht.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Der Schlüsselbund konnte nicht verwendet werden: %1</translation>
    </message>
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
    <message numerus="yes">
        <source>%1 within the next %n day(s)</source>
        <translation>
            <numerusform>%1 innerhalb von %n Tag</numerusform>
            <numerusform>%1 innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a filter. Use FIELD=VALUE, FIELD!=VALUE, FIELD~VALUE, FIELD&lt;VALUE, FIELD&gt;VALUE or, for times from now on, FIELD&lt;+30d.</source>
        <translation>„%1“ ist kein Filter. Verwenden Sie FELD=WERT, FELD!=WERT, FELD~WERT, FELD&lt;WERT, FELD&gt;WERT oder, für Zeiten ab jetzt, FELD&lt;+30d.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days, such as 30d.</source>
        <translation>„%1“ ist keine Zahl von Tagen wie 30d.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>A scope is a named permission, such as sensor:read. Tokens contain scopes, and resource servers check them.</source>
        <translation>Ein Scope ist eine benannte Berechtigung, etwa sensor:read. Tokens enthalten Scopes, und Resource-Server prüfen sie.</translation>
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
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>A client is an application or device that requests tokens. Create one, or import a Keycloak realm from the Workspace menu.</source>
        <translation>Ein Client ist eine Anwendung oder ein Gerät, das Tokens anfordert. Legen Sie einen an, oder importieren Sie über das Menü Arbeitsbereich einen Keycloak-Realm.</translation>
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
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Users sign in to your clients and get tokens with the scopes that are granted here. Invite the first one.</source>
        <translation>Benutzer melden sich an Ihren Clients an und erhalten Tokens mit den hier gewährten Scopes. Laden Sie den ersten ein.</translation>
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
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Users belong to organizations with a role, and tokens are limited by that role. Create the first one.</source>
        <translation>Benutzer gehören mit einer Rolle zu Organisationen, und Tokens sind durch diese Rolle begrenzt. Legen Sie die erste an.</translation>
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
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>Create API tokens, organization tokens and group tokens here. OAuth tokens come from the consent of a user.</source>
        <translation>Legen Sie hier API-, Organisations- und Gruppen-Tokens an. OAuth-Tokens entstehen aus der Zustimmung eines Benutzers.</translation>
    </message>
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
        <source>No signing keys yet</source>
        <translation>Noch keine Signaturschlüssel</translation>
    </message>
    <message>
        <source>A signing key signs tokens, so that anyone can verify them without a server. Generate a key, issue tokens, and publish its public key.</source>
        <translation>Ein Signaturschlüssel signiert Tokens, sodass jeder sie ohne Server prüfen kann. Erzeugen Sie einen Schlüssel, stellen Sie Tokens aus, und veröffentlichen Sie seinen öffentlichen Teil.</translation>
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
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Every change is recorded here: who made it, when, and the values before and after.</source>
        <translation>Hier wird jede Änderung aufgezeichnet: wer sie wann gemacht hat, mit den Werten davor und danach.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Groups divide an organization, such as by plant and line. Members have a role in each group.</source>
        <translation>Gruppen gliedern eine Organisation, etwa nach Werk und Linie. Mitglieder haben in jeder Gruppe eine Rolle.</translation>
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
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>A token can have a different role in each application.</source>
        <translation>Ein Token kann in jeder Anwendung eine andere Rolle haben.</translation>
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
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Members have a role here, admin or user. Their tokens never have a higher role.</source>
        <translation>Mitglieder haben hier eine Rolle, Admin oder Benutzer. Ihre Tokens haben nie eine höhere Rolle.</translation>
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
        <source>Members administer this workspace.</source>
        <translation>Mitglieder verwalten diesen Arbeitsbereich.</translation>
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
        <source>If you did not expect this message, ignore it. Nothing happens until the link is opened.</source>
        <translation>Wenn Sie diese Nachricht nicht erwartet haben, ignorieren Sie sie. Es geschieht nichts, bis der Link geöffnet wird.</translation>
    </message>
    <message>
        <source>Your invitation to %1</source>
        <translation>Ihre Einladung zu %1</translation>
    </message>
    <message>
        <source>“%1” is not an email address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted: %2</source>
        <translation>Dem Zertifikat des Mailservers %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>Die E-Mail konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The link works once, until %1. Do not share it: whoever opens it first can sign in as you.</source>
        <translation>Der Link gilt einmal, bis %1. Geben Sie ihn nicht weiter: Wer ihn zuerst öffnet, kann sich in Ihrem Namen anmelden.</translation>
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
        <source>The mail server %1 does not offer STARTTLS. Nothing was sent.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be established.</source>
        <translation>Es konnte keine sichere Verbindung zum Mailserver %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 was lost.</source>
        <translation>Die Verbindung zum Mailserver %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The mail server offers no login method that Gatehouse supports.</source>
        <translation>Der Mailserver bietet kein Anmeldeverfahren, das Gatehouse unterstützt.</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in the workspace settings.</source>
        <translation>Es ist kein Mailserver eingerichtet. Geben Sie einen in den Einstellungen des Arbeitsbereichs ein.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>New group in “%1”</source>
        <translation>Neue Gruppe in „%1“</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Edit organization “%1”</source>
        <translation>Organisation „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Must be unique.</source>
        <translation>Muss eindeutig sein.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Rename group “%1”</source>
        <translation>Gruppe „%1“ umbenennen</translation>
    </message>
    <message>
        <source>The paths of its subgroups change with it.</source>
        <translation>Die Pfade ihrer Untergruppen ändern sich mit.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Edit application “%1”</source>
        <translation>Anwendung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>A token can have a different role in this application.</source>
        <translation>Ein Token kann in dieser Anwendung eine andere Rolle haben.</translation>
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
    <message>
        <source>The issuer has changed.</source>
        <translation>Der Issuer hat sich geändert.</translation>
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
        <source>Tokens were issued that the published status list does not contain.</source>
        <translation>Es wurden Tokens ausgestellt, die die veröffentlichte Statusliste nicht enthält.</translation>
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
        <source>UUID %1, created on %2</source>
        <translation>UUID %1, erzeugt am %2</translation>
    </message>
    <message>
        <source>It unlocks the secrets of the workspace and sets a new passphrase if the old one is forgotten. Keep it apart from the passphrase and the file. A newer code makes this one invalid.</source>
        <translation>Er entsperrt die Geheimnisse des Arbeitsbereichs und setzt eine neue Passphrase, wenn die alte vergessen ist. Bewahren Sie ihn getrennt von der Passphrase und der Datei auf. Ein neuerer Code macht diesen ungültig.</translation>
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
    <name>Reveal</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the title of a window, its number, and how many there are</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
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
    <message>
        <source>Invitation for “%1”</source>
        <translation>Einladung für „%1“</translation>
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
    <name>RevealSecretDialog</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Secret. It is not read aloud. Use the Copy button.</source>
        <translation>Secret. Es wird nicht vorgelesen. Verwenden Sie die Schaltfläche „Kopieren“.</translation>
    </message>
</context>
<context>
    <name>Store</name>
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
        <source>A part of the workspace file is missing. Restore it from a backup.</source>
        <translation>Ein Teil der Arbeitsbereichsdatei fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
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
        <source>“%1” is a database of another program, not a Gatehouse workspace.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Gatehouse-Arbeitsbereich.</translation>
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
        <source>“%1” is on a network drive, where a workspace is not safe. Copy it to a local disk.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo ein Arbeitsbereich nicht sicher ist. Kopieren Sie die Datei auf einen lokalen Datenträger.</translation>
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
        <source>The signing key “%1” is damaged. Restore the workspace from a backup.</source>
        <translation>Der Signaturschlüssel „%1“ ist beschädigt. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This key is there already: “%1”.</source>
        <translation>Dieser Schlüssel ist schon vorhanden: „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>„%1“ kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>„%1“ existiert bereits. Wählen Sie einen anderen Namen.</translation>
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
        <source>The lock file beside the workspace cannot be created.</source>
        <translation>Die Sperrdatei neben dem Arbeitsbereich kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The workspace is in use by %1 (process %2 on %3). It can be read but not changed.</source>
        <translation>Der Arbeitsbereich wird von %1 verwendet (Prozess %2 auf %3). Er kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is truncated. Restore it from a backup.</source>
        <translation>„%1“ ist abgeschnitten. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is the local copy of a server&apos;s data, not a workspace. Open the server instead.</source>
        <translation>„%1“ ist die lokale Kopie der Daten eines Servers, kein Arbeitsbereich. Öffnen Sie stattdessen den Server.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Other users may read or write “%1”. Make it private first: chmod 600 FILE</source>
        <translation>Andere Benutzer dürfen „%1“ lesen oder schreiben. Machen Sie die Datei zuerst privat: chmod 600 DATEI</translation>
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
        <source>The local copy has another format. Fetch it again.</source>
        <translation>Die lokale Kopie hat ein anderes Format. Rufen Sie sie neu ab.</translation>
    </message>
    <message>
        <source>Several signing keys match “%1”. Give the key ID.</source>
        <translation>Mehrere Signaturschlüssel passen zu „%1“. Geben Sie die Schlüssel-ID an.</translation>
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
    <name>TokenActions</name>
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
        <source>%Ln token(s) reactivated.</source>
        <translation>
            <numerusform>%Ln Token reaktiviert.</numerusform>
            <numerusform>%Ln Tokens reaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Tokens widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) activated.</source>
        <translation>
            <numerusform>%Ln Token aktiviert.</numerusform>
            <numerusform>%Ln Tokens aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) deactivated.</source>
        <translation>
            <numerusform>%Ln Token deaktiviert.</numerusform>
            <numerusform>%Ln Tokens deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pending or expired token(s) not changed.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>
            <numerusform>%1 %Ln ausstehendes oder abgelaufenes Token nicht geändert.</numerusform>
            <numerusform>%1 %Ln ausstehende oder abgelaufene Tokens nicht geändert.</numerusform>
        </translation>
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
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
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
        <source>Revoked. You can reactivate it.</source>
        <translation>Widerrufen. Sie können es reaktivieren.</translation>
    </message>
    <message>
        <source>Created with the token, has its role, and is deleted with it.</source>
        <translation>Wird mit dem Token angelegt, hat dessen Rolle und wird mit ihm gelöscht.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Not effective: %1</source>
        <translation>Nicht wirksam: %1</translation>
    </message>
    <message>
        <source>Not in the permission catalogue. The token keeps the permission.</source>
        <translation>Nicht im Berechtigungskatalog. Das Token behält die Berechtigung.</translation>
    </message>
    <message>
        <source>No permissions.</source>
        <translation>Keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Effective roles</source>
        <translation>Wirksame Rollen</translation>
    </message>
    <message>
        <source>Maximum: %1. Holder: %2.</source>
        <extracomment>of a token, in one organization or application: its maximum role and the role of its holder</extracomment>
        <translation>Höchstens: %1. Inhaber: %2.</translation>
    </message>
    <message>
        <source>None: the holder belongs to no organization.</source>
        <translation>Keine: Der Inhaber gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Maximum roles</source>
        <translation>Höchstrollen</translation>
    </message>
    <message>
        <source>Its signing key was revoked or deleted. The token cannot become valid again.</source>
        <translation>Sein Signaturschlüssel wurde widerrufen oder gelöscht. Das Token kann nicht wieder gültig werden.</translation>
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
        <source>Re&amp;activate</source>
        <translation>Wieder &amp;aktivieren</translation>
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
        <source>Organization token</source>
        <translation>Organisations-Token</translation>
    </message>
    <message>
        <source>Group token</source>
        <translation>Gruppen-Token</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>An expired token cannot be changed.</source>
        <translation>Ein abgelaufenes Token kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>A pending token cannot be changed: the client has not completed the authorization yet.</source>
        <translation>Ein ausstehendes Token kann nicht geändert werden: Der Client hat die Autorisierung noch nicht abgeschlossen.</translation>
    </message>
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
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
    <message>
        <source>A change takes effect at the next token refresh. Access tokens already issued stay valid until they expire.</source>
        <translation>Eine Änderung gilt ab der nächsten Token-Erneuerung. Bereits ausgestellte Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message numerus="yes">
        <source>queued; tried %n time(s)</source>
        <translation>
            <numerusform>in der Warteschlange; %n Versuch</numerusform>
            <numerusform>in der Warteschlange; %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
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
        <source>A secret of the workspace is missing.</source>
        <translation>Ein Geheimnis des Arbeitsbereichs fehlt.</translation>
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
        <source>%1 belongs to a group of another organization.</source>
        <translation>%1 gehört zu einer Gruppe einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Key %1 says that its last token expires at %2, but that is %3.</source>
        <translation>Schlüssel %1 gibt an, dass sein letztes Token am %2 abläuft, aber das ist %3.</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a row of %3 that does not exist.</source>
        <translation>Tabelle %1, Zeile %2 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Key %1 counts %2 tokens that never expire, but has %3.</source>
        <translation>Schlüssel %1 zählt %2 Tokens, die nie ablaufen, hat aber %3.</translation>
    </message>
    <message>
        <source>User %1 and the open invitation have different expirations.</source>
        <translation>Benutzer %1 und die offene Einladung haben verschiedene Ablaufzeiten.</translation>
    </message>
    <message>
        <source>The status list and the list of tokens differ on token no. %1.</source>
        <translation>Statusliste und Liste der Tokens unterscheiden sich bei Token Nr. %1.</translation>
    </message>
    <message>
        <source>Group %1 is not in the group that its path names.</source>
        <translation>Gruppe %1 liegt nicht in der Gruppe, die ihr Pfad nennt.</translation>
    </message>
    <message>
        <source>The search index of “%1” does not match its rows.</source>
        <translation>Der Suchindex von „%1“ passt nicht zu den Zeilen.</translation>
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
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A desktop console to administer OAuth 2.0 and OpenID Connect authorization.</source>
        <translation>Eine Desktop-Konsole zur Verwaltung der Autorisierung mit OAuth 2.0 und OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessTokensView</name>
    <message>
        <source>A program with such a token can access everything that belongs to the organization.</source>
        <translation>Ein Programm mit einem solchen Token hat Zugriff auf alles, was zur Organisation gehört.</translation>
    </message>
    <message>
        <source>A program with such a token can access everything that belongs to the group.</source>
        <translation>Ein Programm mit einem solchen Token hat Zugriff auf alles, was zur Gruppe gehört.</translation>
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
    <message>
        <source>Existing members get the role that you choose here.</source>
        <translation>Vorhandene Mitglieder erhalten die hier gewählte Rolle.</translation>
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
        <source>Restore a workspace from a backup</source>
        <translation>Arbeitsbereich aus einer Sicherung wiederherstellen</translation>
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
        <source>Backup created</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <source>The backup was saved as “%1”.</source>
        <translation>Die Sicherung wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Restore workspace</source>
        <translation>Arbeitsbereich wiederherstellen</translation>
    </message>
    <message>
        <source>Replace the open workspace with the backup?</source>
        <translation>Den geöffneten Arbeitsbereich durch die Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>The current workspace is kept in a file beside it.</source>
        <translation>Der jetzige Arbeitsbereich bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>„%1“ wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The previous file was kept as “%1”.</source>
        <translation>Die bisherige Datei wurde als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>It contains “%1”, last changed on %2, with %3.</source>
        <translation>Sie enthält „%1“, zuletzt geändert am %2, mit %3.</translation>
    </message>
    <message>
        <source>Checked: every page, the schema and the audit chain.</source>
        <translation>Geprüft: jede Seite, das Schema und die Audit-Kette.</translation>
    </message>
    <message>
        <source>Every encrypted secret can be decrypted.</source>
        <translation>Jedes verschlüsselte Geheimnis lässt sich entschlüsseln.</translation>
    </message>
    <message>
        <source>Encrypted secrets were not checked: the workspace must be unlocked for that.</source>
        <translation>Verschlüsselte Geheimnisse wurden nicht geprüft: Dazu muss der Arbeitsbereich entsperrt sein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::BadgeButton</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::BadgeEditing</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::BadgeList</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>%1: %2</source>
        <extracomment>a permission type and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The permissions that API tokens can have: resource types and their actions. A type without actions is granted as a whole. Existing tokens keep their permissions.</source>
        <translation>Die Berechtigungen, die API-Tokens haben können: Ressourcentypen und ihre Aktionen. Ein Typ ohne Aktionen wird als Ganzes gewährt. Vorhandene Tokens behalten ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>File read. Save to apply it.</source>
        <translation>Datei gelesen. Speichern Sie, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>You have unsaved changes.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangePassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Current &amp;passphrase</source>
        <translation>Aktuelle &amp;Passphrase</translation>
    </message>
    <message>
        <source>The recovery code and keychains remain valid.</source>
        <translation>Der Wiederherstellungscode und die Schlüsselbunde bleiben gültig.</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Geben Sie die aktuelle Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ClientEditor</name>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>Edit client “%1”</source>
        <translation>Client „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
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
        <source>Allowed &amp;scopes</source>
        <translation>Erlaubte &amp;Scopes</translation>
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
        <source>Post-&amp;logout URIs</source>
        <translation>Post-&amp;Logout-URIs</translation>
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
        <source>Where the browser returns after sign-in. Must match exactly.</source>
        <translation>Wohin der Browser nach der Anmeldung zurückkehrt. Muss genau übereinstimmen.</translation>
    </message>
    <message>
        <source>Can request refresh &amp;tokens</source>
        <translation>Kann Refresh-&amp;Tokens anfordern</translation>
    </message>
    <message>
        <source>Origins of web pages that call the server: scheme and host, without a path.</source>
        <translation>Ursprünge von Webseiten, die den Server aufrufen: Schema und Host, ohne Pfad.</translation>
    </message>
    <message>
        <source>Where the browser returns after sign-out.</source>
        <translation>Wohin der Browser nach der Abmeldung zurückkehrt.</translation>
    </message>
    <message>
        <source>The client is &amp;enabled</source>
        <translation>Der Client ist akti&amp;viert</translation>
    </message>
    <message>
        <source>The home page of the app.</source>
        <translation>Die Startseite der App.</translation>
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
        <source>Scopes</source>
        <translation>Scopes</translation>
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
        <source>not limited: all scopes</source>
        <translation>nicht begrenzt: alle Scopes</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConfirmImpactDialog</name>
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
        <source>Looking for dependencies…</source>
        <translation>Abhängigkeiten werden gesucht …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConflictBanner</name>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
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
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Deren Fassung verwenden</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
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
        <source>Gatehouse workspace (*.gatehouse)</source>
        <translation>Gatehouse-Arbeitsbereich (*.gatehouse)</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>A workspace is one authorization domain.</source>
        <translation>Ein Arbeitsbereich ist eine Autorisierungsdomäne.</translation>
    </message>
    <message>
        <source>Optional. The URL that tokens contain as their issuer (iss).</source>
        <translation>Optional. Die URL, die Tokens als Issuer (iss) enthalten.</translation>
    </message>
    <message>
        <source>Choose where to save the file.</source>
        <translation>Wählen Sie, wo die Datei gespeichert wird.</translation>
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
    <message>
        <source>You have unsaved changes.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>gatehouse::EmbeddedList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
        <source>No results</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No rows match your search and filters.</source>
        <translation>Keine Zeile passt zu Suche und Filtern.</translation>
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
        <source>%1 (unchanged)</source>
        <extracomment>the stored expiration of a token; %1 is a date and time</extracomment>
        <translation>%1 (unverändert)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryNotice</name>
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
    <message>
        <source>Show tokens</source>
        <translation>Tokens anzeigen</translation>
    </message>
    <message>
        <source>Close, and hide for a week</source>
        <translation>Schließen und eine Woche lang ausblenden</translation>
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
    <message>
        <source>All rows, in the order shown</source>
        <translation>Alle Zeilen, in der angezeigten Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>Visible columns (%Ln)</source>
        <translation>
            <numerusform>Sichtbare Spalten (%Ln)</numerusform>
            <numerusform>Sichtbare Spalten (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name must end in .%1</source>
        <translation>Der Dateiname muss auf .%1 enden</translation>
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
        <source>&amp;Again</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigung</translation>
    </message>
    <message>
        <source>Export key “%1”</source>
        <translation>Schlüssel „%1“ exportieren</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>For the file. Anyone with the file and its passphrase can sign tokens in your name.</source>
        <translation>Für die Datei. Wer die Datei und ihre Passphrase hat, kann in Ihrem Namen Tokens signieren.</translation>
    </message>
    <message>
        <source>Anyone who reads this file can sign tokens in your name. Type %1 to confirm.</source>
        <translation>Wer diese Datei liest, kann in Ihrem Namen Tokens signieren. Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>Public keys verify tokens and cannot sign them. They are safe to share.</source>
        <translation>Öffentliche Schlüssel prüfen Tokens und können sie nicht signieren. Sie können unbesorgt weitergegeben werden.</translation>
    </message>
    <message>
        <source>The export is recorded in the audit log.</source>
        <translation>Der Export wird im Audit-Protokoll aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter. Press Enter to change it, Delete to remove it.</source>
        <translation>Filter. Eingabetaste ändert ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Aktuelle Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name for the current search, filters and sorting:</source>
        <translation>Name für Suche, Filter und Sortierung, wie sie jetzt sind:</translation>
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
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GenerateKeyDialog</name>
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
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>&amp;Signiert</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
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
        <source>Signs with ES256. Short tokens, supported by nearly every verifier. Recommended.</source>
        <translation>Signiert mit ES256. Kurze Tokens, von fast jedem Prüfer unterstützt. Empfohlen.</translation>
    </message>
    <message>
        <source>Signs with EdDSA. The fastest. Make sure that all your verifiers support it.</source>
        <translation>Signiert mit EdDSA. Am schnellsten. Stellen Sie sicher, dass alle Ihre Prüfer es unterstützen.</translation>
    </message>
    <message>
        <source>Signs with ES384, for policies that require 192-bit security.</source>
        <translation>Signiert mit ES384, für Richtlinien, die 192 Bit Sicherheit verlangen.</translation>
    </message>
    <message>
        <source>For verifiers that support only RSA. Not recommended after 2030.</source>
        <translation>Für Prüfer, die nur RSA unterstützen. Nach 2030 nicht mehr empfohlen.</translation>
    </message>
    <message>
        <source>For verifiers that support only RSA. Tokens are longer and slower to sign.</source>
        <translation>Für Prüfer, die nur RSA unterstützen. Tokens sind länger, und das Signieren dauert länger.</translation>
    </message>
    <message>
        <source>For verifiers that support only RSA, and policies that require 4096 bits. Slow to generate and to sign with.</source>
        <translation>Für Prüfer, die nur RSA unterstützen, und Richtlinien, die 4096 Bit verlangen. Erzeugen und Signieren sind langsam.</translation>
    </message>
    <message>
        <source>Every verifier supports RS256. PS256 is stronger, where verifiers support it.</source>
        <translation>RS256 unterstützt jeder Prüfer. PS256 ist stärker, wo Prüfer es unterstützen.</translation>
    </message>
    <message>
        <source>Optional, such as “plant 2027”.</source>
        <translation>Optional, etwa „Werk 2027“.</translation>
    </message>
    <message>
        <source>“%1” (%2), next key</source>
        <extracomment>a key that is to sign later: its name and kind</extracomment>
        <translation>„%1“ (%2), nächster Schlüssel</translation>
    </message>
    <message>
        <source>Key “%1” activated. Publish it.</source>
        <translation>Schlüssel „%1“ aktiviert. Veröffentlichen Sie ihn.</translation>
    </message>
    <message>
        <source>Key “%1” signs from %2. Publish it before then.</source>
        <translation>Schlüssel „%1“ signiert ab %2. Veröffentlichen Sie ihn vorher.</translation>
    </message>
    <message>
        <source>Key “%1” created. Publish it, and activate it later.</source>
        <translation>Schlüssel „%1“ angelegt. Veröffentlichen Sie ihn, und aktivieren Sie ihn später.</translation>
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
        <source>Loading file…</source>
        <translation>Datei wird geladen …</translation>
    </message>
    <message>
        <source>What is imported and what is left out</source>
        <translation>Was importiert und was ausgelassen wird</translation>
    </message>
    <message>
        <source>Realm %1: everything that can be imported exists already.</source>
        <extracomment>%1 is a name, %2 a list: &quot;3 scopes, 4 clients and 12 users&quot;</extracomment>
        <translation>Realm %1: Alles, was importiert werden kann, existiert schon.</translation>
    </message>
    <message>
        <source>Realm %1: %2 can be imported. Items whose name, address or client ID exists already are not changed.</source>
        <translation>Realm %1: %2 können importiert werden. Was nach Name, Adresse oder Client-ID schon existiert, wird nicht geändert.</translation>
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
    <message>
        <source>Or drop a file here: PEM, DER, JWK or PKCS#12, encrypted or not.</source>
        <translation>Oder ziehen Sie eine Datei hierher: PEM, DER, JWK oder PKCS#12, verschlüsselt oder nicht.</translation>
    </message>
    <message>
        <source>The passphrase of the encrypted file.</source>
        <translation>Die Passphrase der verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Optional, such as “plant 2027”.</source>
        <translation>Optional, etwa „Werk 2027“.</translation>
    </message>
    <message>
        <source>The file contains only a public key. Signing needs the private key.</source>
        <translation>Die Datei enthält nur einen öffentlichen Schlüssel. Zum Signieren wird der private Schlüssel benötigt.</translation>
    </message>
    <message>
        <source>Private key, %1, signs with %3
Key ID %2</source>
        <extracomment>%1 is the kind of key, %2 its ID, %3 the algorithm that it signs with</extracomment>
        <translation>Privater Schlüssel, %1, signiert mit %3
Schlüssel-ID %2</translation>
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
    <name>gatehouse::KeyEditor</name>
    <message>
        <source>Edit key “%1”</source>
        <translation>Schlüssel „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Optional, such as “plant 2027”.</source>
        <translation>Optional, etwa „Werk 2027“.</translation>
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
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
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
        <source>Activate key</source>
        <translation>Schlüssel aktivieren</translation>
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
        <source>Key written to %1</source>
        <translation>Schlüssel in %1 geschrieben</translation>
    </message>
    <message>
        <source>Revoking keys</source>
        <translation>Schlüssel werden widerrufen</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>In %1 veröffentlicht</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Er ist bereits aktiv.</translation>
    </message>
    <message>
        <source>A retired key cannot be activated again. Rotate to a new key.</source>
        <translation>Ein ausgemusterter Schlüssel kann nicht erneut aktiviert werden. Wechseln Sie zu einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A revoked key cannot be activated again.</source>
        <translation>Ein widerrufener Schlüssel kann nicht erneut aktiviert werden.</translation>
    </message>
    <message>
        <source>The active key cannot be deleted. Activate another key first, or revoke this one.</source>
        <translation>Der aktive Schlüssel kann nicht gelöscht werden. Aktivieren Sie zuerst einen anderen, oder widerrufen Sie diesen.</translation>
    </message>
    <message>
        <source>Tokens of this key may still be valid. Revoke the key first, or wait until its last token has expired.</source>
        <translation>Tokens dieses Schlüssels sind möglicherweise noch gültig. Widerrufen Sie zuerst den Schlüssel, oder warten Sie, bis sein letztes Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>Activate this key now?</source>
        <translation>Diesen Schlüssel jetzt aktivieren?</translation>
    </message>
    <message>
        <source>Key activated. Publish it.</source>
        <translation>Schlüssel aktiviert. Veröffentlichen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) revoked. Publish now so that verifiers refuse their tokens.</source>
        <translation>
            <numerusform>%Ln Schlüssel widerrufen. Veröffentlichen Sie jetzt, damit Prüfer seine Tokens ablehnen.</numerusform>
            <numerusform>%Ln Schlüssel widerrufen. Veröffentlichen Sie jetzt, damit Prüfer ihre Tokens ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Er ist schon widerrufen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailNotice</name>
    <message>
        <source>Dismiss this message</source>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Kept in memory until the workspace is closed. Never stored.</source>
        <translation>Bleibt im Speicher, bis der Arbeitsbereich geschlossen wird. Wird nie abgelegt.</translation>
    </message>
    <message>
        <source>&amp;Save it in the workspace, encrypted</source>
        <translation>Verschlüsselt im Arbeitsbereich &amp;speichern</translation>
    </message>
    <message>
        <source>Otherwise kept in memory until the workspace is closed or locked, and never stored.</source>
        <translation>Sonst bleibt es im Speicher, bis der Arbeitsbereich geschlossen oder gesperrt wird, und wird nie abgelegt.</translation>
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
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sends invitations. Leave empty to pass on invitation links yourself.</source>
        <translation>Versendet Einladungen. Leer lassen, um Einladungslinks selbst weiterzugeben.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Keine (nur auf diesem Computer)</translation>
    </message>
    <message>
        <source>Leave empty if the server requires no login. You are asked for the password when mail is sent.</source>
        <translation>Leer lassen, wenn der Server keine Anmeldung verlangt. Nach dem Passwort werden Sie beim Senden gefragt.</translation>
    </message>
    <message>
        <source>The sender address of invitations.</source>
        <translation>Die Absenderadresse der Einladungen.</translation>
    </message>
    <message>
        <source>Test &amp;recipient</source>
        <translation>Testempfän&amp;ger</translation>
    </message>
    <message>
        <source>Encrypted from the start, usually on port 465.</source>
        <translation>Von Beginn an verschlüsselt, meist auf Port 465.</translation>
    </message>
    <message>
        <source>Switches to encryption after connecting, usually on port 587. Nothing is sent unencrypted.</source>
        <translation>Wechselt nach dem Verbinden zur Verschlüsselung, meist auf Port 587. Nichts wird unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted. Only for a server on localhost.</source>
        <translation>Nicht verschlüsselt. Nur für einen Server auf localhost.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Enter a server first.</source>
        <translation>Geben Sie zuerst einen Server ein.</translation>
    </message>
    <message>
        <source>Sent. Check the mailbox of %1.</source>
        <translation>Gesendet. Sehen Sie im Postfach von %1 nach.</translation>
    </message>
    <message>
        <source>Uses the settings above, even if they are not saved. Leave empty to send to the sender.</source>
        <translation>Verwendet die Einstellungen oben, auch wenn sie nicht gespeichert sind. Leer lassen, um an den Absender zu senden.</translation>
    </message>
    <message>
        <source>Not configured. You pass on invitation links yourself.</source>
        <translation>Nicht eingerichtet. Sie geben Einladungslinks selbst weiter.</translation>
    </message>
    <message>
        <source>Invitations are sent through %1 with STARTTLS.</source>
        <translation>Einladungen werden über %1 mit STARTTLS gesendet.</translation>
    </message>
    <message>
        <source>Invitations are sent through %1 with TLS.</source>
        <translation>Einladungen werden über %1 mit TLS gesendet.</translation>
    </message>
    <message>
        <source>Invitations are sent through %1 on this computer.</source>
        <translation>Einladungen werden über %1 auf diesem Computer gesendet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::Mailer</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent. No mail server is configured.</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand. Es ist kein Mailserver eingerichtet.</numerusform>
            <numerusform>%n Einladungen warten auf den Versand. Es ist kein Mailserver eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configure…</source>
        <translation>Einrichten …</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent. %1</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand. %1</numerusform>
            <numerusform>%n Einladungen warten auf den Versand. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) rejected by the mail server: %1</source>
        <extracomment>%1 is the answer of the mail server</extracomment>
        <translation>
            <numerusform>%n Einladung wurde vom Mailserver abgelehnt: %1</numerusform>
            <numerusform>%n Einladungen wurden vom Mailserver abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) could not be sent yet: %1</source>
        <extracomment>%1 is the answer of the mail server</extracomment>
        <translation>
            <numerusform>%n Einladung konnte noch nicht gesendet werden: %1</numerusform>
            <numerusform>%n Einladungen konnten noch nicht gesendet werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n Einladung wartet auf den Versand.</numerusform>
            <numerusform>%n Einladungen warten auf den Versand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending invitations</source>
        <translation>Einladungen werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n Einladung gesendet.</numerusform>
            <numerusform>%n Einladungen gesendet.</numerusform>
        </translation>
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
        <source>Cancel it and close the window?</source>
        <translation>Abbrechen und das Fenster schließen?</translation>
    </message>
    <message>
        <source>Inspect &amp;token…</source>
        <translation>Token &amp;untersuchen …</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>No recent workspaces</source>
        <translation>Keine zuletzt verwendeten Arbeitsbereiche</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>Ein Vorgang läuft noch</translation>
    </message>
    <message>
        <source>No incomplete file is left behind.</source>
        <translation>Es bleibt keine unvollständige Datei zurück.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Members administer this workspace. Admins can do everything, Editors can edit descriptions and revoke sessions, Viewers can only read.</source>
        <translation>Mitglieder verwalten diesen Arbeitsbereich. Admins dürfen alles, Bearbeiter dürfen Beschreibungen ändern und Sitzungen widerrufen, Betrachter dürfen nur lesen.</translation>
    </message>
    <message>
        <source>Select a member to change the role or remove the member.</source>
        <translation>Wählen Sie ein Mitglied aus, um seine Rolle zu ändern oder es zu entfernen.</translation>
    </message>
    <message>
        <source>The account loses its role in this workspace.</source>
        <translation>Das Konto verliert seine Rolle in diesem Arbeitsbereich.</translation>
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
    <message numerus="yes">
        <source>Role of %Ln member(s) changed. Their tokens follow.</source>
        <translation>
            <numerusform>Rolle von %Ln Mitglied geändert. Seine Tokens folgen.</numerusform>
            <numerusform>Rolle von %Ln Mitgliedern geändert. Ihre Tokens folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave its groups as well. Their tokens lose their role here immediately.</source>
        <translation>Sie verlassen auch ihre Gruppen. Ihre Tokens verlieren ihre Rolle hier sofort.</translation>
    </message>
</context>
<context>
    <name>gatehouse::NewPassphraseFields</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Confirm passphrase</source>
        <translation>Passphrase &amp;bestätigen</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Weak. Anyone with the file can guess it within days. Add a word or two.</source>
        <translation>Schwach. Wer die Datei hat, errät sie in wenigen Tagen. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. Add another word to make it strong.</source>
        <translation>Mittel. Ein weiteres Wort macht sie stark.</translation>
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
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
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
        <source>Members</source>
        <translation>Mitglieder</translation>
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
        <source>Contents</source>
        <translation>Inhalt</translation>
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
        <source>+ Add override…</source>
        <translation>+ Ausnahme hinzufügen …</translation>
    </message>
    <message>
        <source>The holder&apos;s role here is %1, so the token has no higher role.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Die Rolle des Inhabers ist hier %1, daher hat das Token keine höhere.</translation>
    </message>
    <message>
        <source>The holder is not a member here, so the token has no access.</source>
        <translation>Der Inhaber ist hier kein Mitglied, daher hat das Token keinen Zugriff.</translation>
    </message>
    <message>
        <source>Every organization and application has an override.</source>
        <translation>Jede Organisation und Anwendung hat eine Ausnahme.</translation>
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
        <source>A&amp;ll actions, including those added to the catalogue later</source>
        <translation>A&amp;lle Aktionen, auch später in den Katalog aufgenommene</translation>
    </message>
    <message>
        <source>Not in the permission catalogue.</source>
        <translation>Nicht im Berechtigungskatalog.</translation>
    </message>
    <message>
        <source>Choose at least one action, or all.</source>
        <translation>Wählen Sie mindestens eine Aktion oder alle.</translation>
    </message>
    <message>
        <source>The token already has this permission.</source>
        <translation>Das Token hat diese Berechtigung bereits.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionsEdit</name>
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
    <message>
        <source>No permissions yet.</source>
        <translation>Noch keine Berechtigungen.</translation>
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
    <message>
        <source>Preparing pages…</source>
        <translation>Seiten werden vorbereitet …</translation>
    </message>
    <message>
        <source>Preparing pages</source>
        <translation>Seiten werden vorbereitet</translation>
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
        <source>The published files are out of date: %1</source>
        <extracomment>%1 is a sentence that says what changed</extracomment>
        <translation>Die veröffentlichten Dateien sind veraltet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more change(s).</source>
        <extracomment>%1 is the sentence before, which ends in a full stop</extracomment>
        <translation>
            <numerusform>%1 Und %n weitere Änderung.</numerusform>
            <numerusform>%1 Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PublishDialog</name>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
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
        <source>Publishing…</source>
        <translation>Wird veröffentlicht …</translation>
    </message>
    <message>
        <source>Verifiers refuse an expired list, and with it every token. Publish again before it expires.</source>
        <translation>Prüfer lehnen eine abgelaufene Liste ab und mit ihr jedes Token. Veröffentlichen Sie erneut, bevor sie abläuft.</translation>
    </message>
    <message>
        <source>Without an issuer there is no status list, and verifiers do not know which tokens are revoked. Set the issuer in the workspace settings.</source>
        <translation>Ohne Issuer gibt es keine Statusliste, und Prüfer wissen nicht, welche Tokens widerrufen sind. Legen Sie den Issuer in den Einstellungen des Arbeitsbereichs fest.</translation>
    </message>
    <message>
        <source>There is no status list because no key is active to sign it.</source>
        <translation>Es gibt keine Statusliste, weil kein aktiver Schlüssel sie signieren kann.</translation>
    </message>
    <message>
        <source>The folder that a web server publishes as the root of the issuer. Created if it does not exist.</source>
        <translation>Der Ordner, den ein Webserver als Wurzel des Issuers veröffentlicht. Er wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Status &amp;list expires after</source>
        <translation>Status&amp;liste läuft ab nach</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Nothing. The published files are up to date.</source>
        <translation>Nichts. Die veröffentlichten Dateien sind aktuell.</translation>
    </message>
    <message>
        <source>Enter an absolute path, or choose the folder with Browse.</source>
        <translation>Geben Sie einen absoluten Pfad ein, oder wählen Sie den Ordner mit „Durchsuchen“.</translation>
    </message>
    <message>
        <source>There is no key to publish. Generate a key first.</source>
        <translation>Es gibt keinen Schlüssel zu veröffentlichen. Erzeugen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordEditorBase</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
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
    <name>gatehouse::RecoverDialog</name>
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
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Die neue Passphrase wird gesetzt …</translation>
    </message>
    <message>
        <source>Unlock with recovery code</source>
        <translation>Mit Wiederherstellungscode entsperren</translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits. Hyphens and case do not matter.</source>
        <translation>Acht Gruppen aus fünf Buchstaben und Ziffern. Bindestriche und Groß- oder Kleinschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Replaces the forgotten passphrase. The recovery code remains valid.</source>
        <translation>Ersetzt die vergessene Passphrase. Der Wiederherstellungscode bleibt gültig.</translation>
    </message>
    <message>
        <source>The passphrase does not change: that requires the Admin role and a workspace that is open for writing.</source>
        <translation>Die Passphrase ändert sich nicht: Dazu braucht es die Rolle Admin und einen Arbeitsbereich, der zum Schreiben geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
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
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Save this recovery code</source>
        <translation>Bewahren Sie diesen Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>It unlocks the workspace if you forget the passphrase. It is shown only once. If you lose both, the secrets are lost for good.</source>
        <translation>Er entsperrt den Arbeitsbereich, wenn Sie die Passphrase vergessen. Er wird nur einmal angezeigt. Wenn Sie beide verlieren, sind die Geheimnisse endgültig verloren.</translation>
    </message>
    <message>
        <source>Confirm the recovery code</source>
        <translation>Wiederherstellungscode bestätigen</translation>
    </message>
    <message>
        <source>Enter two groups from your copy. This makes sure that you have it when you need it.</source>
        <translation>Geben Sie zwei Gruppen aus Ihrer Kopie ein. So ist sicher, dass Sie sie haben, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>This does not match the code. Check your copy.</source>
        <translation>Das stimmt nicht mit dem Code überein. Prüfen Sie Ihre Kopie.</translation>
    </message>
    <message>
        <source>Close without saving the code?</source>
        <translation>Schließen, ohne den Code aufzubewahren?</translation>
    </message>
    <message>
        <source>It cannot be shown again. You can create a new one under “Passphrase and recovery”.</source>
        <translation>Er kann nicht noch einmal angezeigt werden. Unter „Passphrase und Wiederherstellung“ können Sie einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>The printer does not respond.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ResourceList</name>
    <message>
        <source>“%1” created.</source>
        <translation>„%1“ angelegt.</translation>
    </message>
    <message>
        <source>“%1” saved.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
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
        <source>Saved, but hidden by the search or the filters.</source>
        <translation>Gespeichert, aber durch Suche oder Filter ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RevealSecretDialog</name>
    <message>
        <source>Client secret for “%1”</source>
        <translation>Client-Secret für „%1“</translation>
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
    <message>
        <source>&amp;I have saved the secret</source>
        <translation>&amp;Ich habe das Secret gespeichert</translation>
    </message>
    <message>
        <source>Close without saving the secret?</source>
        <translation>Schließen, ohne das Secret zu speichern?</translation>
    </message>
</context>
<context>
    <name>gatehouse::RevokeKeyDialog</name>
    <message>
        <source>Some of them would never have expired.</source>
        <translation>Einige davon wären nie abgelaufen.</translation>
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
        <source>Type %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Type the number %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung die Zahl %1 ein</translation>
    </message>
    <message>
        <source>The last of them would have expired on %1.</source>
        <translation>Das letzte davon wäre am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Checking what depends on it…</source>
        <translation>Abhängigkeiten werden geprüft…</translation>
    </message>
    <message>
        <source>For a key that may be compromised. After the next publication verifiers refuse all its tokens. This cannot be undone.</source>
        <translation>Für einen Schlüssel, der kompromittiert sein könnte. Nach der nächsten Veröffentlichung lehnen Prüfer alle seine Tokens ab. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Such as “laptop with a copy stolen”</source>
        <translation>Etwa „Laptop mit einer Kopie gestohlen“</translation>
    </message>
    <message>
        <source>No key will be active. Generate or activate another one.</source>
        <translation>Danach ist kein Schlüssel aktiv. Erzeugen oder aktivieren Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RollbackNotice</name>
    <message>
        <source>Continue with this file</source>
        <translation>Mit dieser Datei fortfahren</translation>
    </message>
    <message>
        <source>This file is older than the one last used here. Changes are missing, and what was revoked since may be valid again.</source>
        <translation>Diese Datei ist älter als die zuletzt hier verwendete. Änderungen fehlen, und seither Widerrufenes kann wieder gültig sein.</translation>
    </message>
    <message>
        <source>The history of this file differs from the one last used here.</source>
        <translation>Der Verlauf dieser Datei unterscheidet sich von dem der zuletzt hier verwendeten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RotateDataKeyDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Rotate data key</source>
        <translation>Datenschlüssel wechseln</translation>
    </message>
    <message>
        <source>Rotating the data key</source>
        <translation>Datenschlüssel wird gewechselt</translation>
    </message>
    <message>
        <source>Encrypts every secret with a new key. The passphrase stays the same. The recovery code is replaced, and keychains must be added again.</source>
        <translation>Verschlüsselt jedes Geheimnis mit einem neuen Schlüssel. Die Passphrase bleibt gleich. Der Wiederherstellungscode wird ersetzt, und Schlüsselbunde müssen neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Wird gewechselt …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopeEditor</name>
    <message>
        <source>New scope</source>
        <translation>Neuer Scope</translation>
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
        <source>Edit scope “%1”</source>
        <translation>Scope „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>What the scope allows, in plain words. Users read it on the consent page.</source>
        <translation>Was der Scope erlaubt, in einfachen Worten. Benutzer lesen es auf der Zustimmungsseite.</translation>
    </message>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no scope “%1”. Choose one from the list, or create it first.</source>
        <translation>Es gibt keinen Scope „%1“. Wählen Sie einen aus der Liste, oder legen Sie ihn zuerst an.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ScopesPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
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
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer gewährt</numerusform>
            <numerusform>%Ln Benutzern gewährt</numerusform>
        </translation>
    </message>
    <message>
        <source>No client lists this scope.</source>
        <translation>Kein Client führt diesen Scope auf.</translation>
    </message>
    <message>
        <source>Not granted to any user.</source>
        <translation>Keinem Benutzer gewährt.</translation>
    </message>
    <message>
        <source>Show users…</source>
        <translation>Benutzer anzeigen…</translation>
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
        <source>Use at least %n characters, or generate one.</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen, oder erzeugen Sie eines.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen, oder erzeugen Sie eines.</numerusform>
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
        <source>Secrets in use</source>
        <translation>Verwendete Secrets</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No secrets yet.</source>
        <translation>Noch keine Secrets.</translation>
    </message>
    <message>
        <source>A client can have several secrets, so that a new one can be deployed before the old one is removed.</source>
        <translation>Ein Client kann mehrere Secrets haben, sodass ein neues verteilt werden kann, bevor das alte entfernt wird.</translation>
    </message>
    <message>
        <source>Optional, such as “production 2026”.</source>
        <translation>Optional, etwa „Produktion 2026“.</translation>
    </message>
    <message>
        <source>Clients that use it are refused immediately. This cannot be undone.</source>
        <translation>Clients, die es verwenden, werden sofort abgelehnt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>Text verbergen</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text anzeigen</translation>
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
        <source>Later, by “Activate now”</source>
        <translation>Später, mit „Jetzt aktivieren“</translation>
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
        <source>Signing keys and secrets can be used. Click to lock.</source>
        <translation>Signaturschlüssel und Geheimnisse können verwendet werden. Klicken Sie zum Sperren.</translation>
    </message>
    <message>
        <source>Signing keys and secrets are encrypted. Click to unlock.</source>
        <translation>Signaturschlüssel und Geheimnisse sind verschlüsselt. Klicken Sie zum Entsperren.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TokenEditor</name>
    <message>
        <source>New access token</source>
        <translation>Neues Access-Token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
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
        <source>%1: %2</source>
        <extracomment>an organization or application, and the role there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Edit token “%1”</source>
        <translation>Token „%1“ bearbeiten</translation>
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
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Maximum &amp;role</source>
        <translation>Höchst&amp;rolle</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Erteilt von %1.</translation>
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
        <source>Si&amp;gned token (JWT) that verifies without a server</source>
        <translation>Si&amp;gniertes Token (JWT), das sich ohne Server prüfen lässt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>No signing key is active. Generate one on the Keys tab first.</source>
        <translation>Kein Signaturschlüssel ist aktiv. Erzeugen Sie zuerst einen im Reiter Schlüssel.</translation>
    </message>
    <message>
        <source>For a program that accesses everything of an organization. Shown once.</source>
        <translation>Für ein Programm mit Zugriff auf alles in einer Organisation. Wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>For a program that accesses everything of one group. Shown once.</source>
        <translation>Für ein Programm mit Zugriff auf alles in einer Gruppe. Wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>For a program with the permissions that you choose. Shown once, after it is created.</source>
        <translation>Für ein Programm mit den Berechtigungen, die Sie wählen. Wird einmal angezeigt, nachdem es angelegt ist.</translation>
    </message>
    <message>
        <source>Leave empty to generate one. Cannot be changed later.</source>
        <translation>Leer lassen, um eine zu erzeugen. Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>From the user&apos;s consent. The client must ask again for other scopes.</source>
        <translation>Aus der Zustimmung des Benutzers. Für andere Scopes muss der Client erneut fragen.</translation>
    </message>
    <message>
        <source>In every organization without an override. Never higher than the holder&apos;s own role there.</source>
        <translation>In jeder Organisation ohne Ausnahme. Nie höher als die eigene Rolle des Inhabers dort.</translation>
    </message>
    <message>
        <source>An inactive token is refused.</source>
        <translation>Ein inaktives Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>Signed by the key “%1” (%2). Verifiers need only the published files.</source>
        <translation>Vom Schlüssel „%1“ (%2) signiert. Prüfer brauchen nur die veröffentlichten Dateien.</translation>
    </message>
    <message>
        <source>There are no organizations. Create one on the Organizations tab.</source>
        <translation>Es gibt keine Organisationen. Legen Sie eine auf der Registerkarte Organisationen an.</translation>
    </message>
    <message>
        <source>Part of the signed token, so it cannot be changed.</source>
        <translation>Teil des signierten Tokens, daher nicht änderbar.</translation>
    </message>
    <message>
        <source>Held by the technical user %1, which is deleted with the token.</source>
        <translation>Inhaber ist der technische Benutzer %1, der mit dem Token gelöscht wird.</translation>
    </message>
    <message>
        <source>A technical user with this role is created.</source>
        <translation>Ein technischer Benutzer mit dieser Rolle wird angelegt.</translation>
    </message>
    <message>
        <source>%1, set by the consent</source>
        <translation>%1, durch die Zustimmung festgelegt</translation>
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
        <source>&amp;Token (JWT): paste it, or drop a file</source>
        <translation>&amp;Token (JWT): einfügen oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Inspect token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>The token is neither sent nor stored.</source>
        <translation>Das Token wird weder gesendet noch gespeichert.</translation>
    </message>
    <message>
        <source>A signed token has three parts separated by dots: header, claims and signature.</source>
        <translation>Ein signiertes Token hat drei durch Punkte getrennte Teile: Header, Claims und Signatur.</translation>
    </message>
    <message>
        <source>Valid now</source>
        <translation>Jetzt gültig</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht akzeptiert</translation>
    </message>
    <message>
        <source>The claims, the signing key and the result of each check are shown here.</source>
        <translation>Hier erscheinen die Claims, der Signaturschlüssel und das Ergebnis jeder Prüfung.</translation>
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
        <source>Permission catalogue saved.</source>
        <translation>Berechtigungskatalog gespeichert.</translation>
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
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code instead…</source>
        <translation>Stattdessen den &amp;Wiederherstellungscode verwenden …</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Its signing keys and secrets are encrypted. Everything else can be read without the passphrase.</source>
        <translation>Seine Signaturschlüssel und Geheimnisse sind verschlüsselt. Alles andere kann ohne die Passphrase gelesen werden.</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
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
        <source>Edit user “%1”</source>
        <translation>Benutzer „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Invite user</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Freiwillig.</translation>
    </message>
    <message>
        <source>At least one. Tokens of the user contain those of them that the client requests and is allowed.</source>
        <translation>Mindestens einer. Tokens des Benutzers enthalten diejenigen davon, die der Client anfordert und haben darf.</translation>
    </message>
    <message>
        <source>A change takes effect at the next token refresh. Access tokens already issued stay valid until they expire.</source>
        <translation>Eine Änderung gilt ab der nächsten Token-Erneuerung. Bereits ausgestellte Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Send the invitation by mail</source>
        <translation>Die Einladung per E-Mail senden</translation>
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
        <source>The user is added, but no link can be made because the workspace has no issuer. Set the issuer in the workspace settings, then choose “Resend invitation”.</source>
        <translation>Der Benutzer wird angelegt, aber es kann kein Link erzeugt werden, weil der Arbeitsbereich keinen Issuer hat. Legen Sie den Issuer in den Einstellungen des Arbeitsbereichs fest, und wählen Sie dann „Einladung erneut senden“.</translation>
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
        <source>Grant at least one scope.</source>
        <translation>Gewähren Sie mindestens einen Scope.</translation>
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
        <source>Grant scopes to “%1”</source>
        <translation>„%1“ Scopes gewähren</translation>
    </message>
    <message>
        <source>Revoke scopes of “%1”</source>
        <translation>„%1“ Scopes entziehen</translation>
    </message>
    <message>
        <source>Choose a scope.</source>
        <translation>Wählen Sie einen Scope.</translation>
    </message>
    <message>
        <source>Added to the scopes that a user has. The change takes effect at the next token refresh.</source>
        <translation>Kommt zu den Scopes des Benutzers hinzu. Die Änderung gilt ab der nächsten Token-Erneuerung.</translation>
    </message>
    <message>
        <source>The change takes effect at the next token refresh. Access tokens already issued stay valid until they expire.</source>
        <translation>Die Änderung gilt ab der nächsten Token-Erneuerung. Bereits ausgestellte Access-Tokens bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The user already has every scope.</source>
        <translation>Der Benutzer hat bereits jeden Scope.</translation>
    </message>
    <message>
        <source>The user has no scopes.</source>
        <translation>Der Benutzer hat keine Scopes.</translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPage</name>
    <message>
        <source>+ scope</source>
        <translation>+ Scope</translation>
    </message>
    <message>
        <source>%1 invited.</source>
        <translation>%1 eingeladen.</translation>
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
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>%1 invited. The mail is queued.</source>
        <translation>%1 eingeladen. Die E-Mail ist in der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked from %Ln user(s).</source>
        <translation>
            <numerusform>%1 %Ln Benutzer entzogen.</numerusform>
            <numerusform>%1 %Ln Benutzern entzogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked from %2.</source>
        <translation>%1 entzogen: %2.</translation>
    </message>
    <message>
        <source>None of the selected users has a pending invitation.</source>
        <translation>Keiner der ausgewählten Benutzer hat eine offene Einladung.</translation>
    </message>
    <message>
        <source>No link can be made because the workspace has no issuer. Set the issuer in the workspace settings.</source>
        <translation>Es kann kein Link erzeugt werden, weil der Arbeitsbereich keinen Issuer hat. Legen Sie den Issuer in den Einstellungen des Arbeitsbereichs fest.</translation>
    </message>
    <message numerus="yes">
        <source>You have to pass on each link by hand. Select at most %n user(s), or set up a mail server in the workspace settings.</source>
        <translation>
            <numerusform>Sie müssen jeden Link selbst weitergeben. Wählen Sie höchstens %n Benutzer aus, oder richten Sie in den Einstellungen des Arbeitsbereichs einen Mailserver ein.</numerusform>
            <numerusform>Sie müssen jeden Link selbst weitergeben. Wählen Sie höchstens %n Benutzer aus, oder richten Sie in den Einstellungen des Arbeitsbereichs einen Mailserver ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resending invitations</source>
        <translation>Einladungen werden erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) resent.</source>
        <translation>
            <numerusform>%Ln Einladung erneut gesendet.</numerusform>
            <numerusform>%Ln Einladungen erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A disabled user cannot sign in. Granted scopes are kept.</source>
        <translation>Ein deaktivierter Benutzer kann sich nicht anmelden. Gewährte Scopes bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::VaultLock</name>
    <message>
        <source>Locked after inactivity.</source>
        <translation>Nach Inaktivität gesperrt.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Zusammen mit dem Bildschirm gesperrt.</translation>
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
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation>Gesetzt am %1.</translation>
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
        <source>Remove the recovery code?</source>
        <translation>Den Wiederherstellungscode entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Create &amp;new code…</source>
        <translation>&amp;Neuen Code erzeugen …</translation>
    </message>
    <message>
        <source>&amp;Add this computer&apos;s keychain…</source>
        <translation>Schlüsselbund dieses Computers &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Unlocks the workspace without a passphrase when that user opens it. Other programs of that user can read the keychain too.</source>
        <translation>Entsperrt den Arbeitsbereich ohne Passphrase, wenn dieser Benutzer ihn öffnet. Auch andere Programme dieses Benutzers können den Schlüsselbund lesen.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) of inactivity</source>
        <translation>
            <numerusform>Nach %n Minute Inaktivität</numerusform>
            <numerusform>Nach %n Minuten Inaktivität</numerusform>
        </translation>
    </message>
    <message>
        <source>Not after inactivity</source>
        <translation>Nicht nach Inaktivität</translation>
    </message>
    <message>
        <source>Always locks with the screen and before the computer sleeps.</source>
        <translation>Sperrt immer mit dem Bildschirm und bevor der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>None. If you forget the passphrase, the secrets are lost.</source>
        <translation>Keiner. Wenn Sie die Passphrase vergessen, sind die Geheimnisse verloren.</translation>
    </message>
    <message>
        <source>Created on %1. A new code makes it invalid.</source>
        <translation>Erzeugt am %1. Ein neuer Code macht ihn ungültig.</translation>
    </message>
    <message>
        <source>Encrypts every secret. Version %1. Rotate it if someone may have obtained it.</source>
        <translation>Verschlüsselt jedes Geheimnis. Version %1. Wechseln Sie ihn, wenn jemand ihn erlangt haben könnte.</translation>
    </message>
    <message>
        <source>The passphrase is required there again. Other unlock methods remain.</source>
        <translation>Dort wird wieder die Passphrase verlangt. Andere Entsperrmethoden bleiben.</translation>
    </message>
    <message>
        <source>Passphrase changed.</source>
        <translation>Passphrase geändert.</translation>
    </message>
    <message>
        <source>Create a new recovery code?</source>
        <translation>Einen neuen Wiederherstellungscode erzeugen?</translation>
    </message>
    <message>
        <source>It is shown only once. The previous code stops working immediately.</source>
        <translation>Er wird nur einmal angezeigt. Der bisherige wird sofort ungültig.</translation>
    </message>
    <message>
        <source>Create new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
    <message>
        <source>Then only the passphrase unlocks the secrets. If you forget it, they are lost for good.</source>
        <translation>Dann entsperrt nur die Passphrase die Geheimnisse. Wenn Sie sie vergessen, sind sie endgültig verloren.</translation>
    </message>
    <message>
        <source>Data key rotated.</source>
        <translation>Datenschlüssel gewechselt.</translation>
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
        <source>Setting the passphrase…</source>
        <translation>Passphrase wird gesetzt …</translation>
    </message>
    <message>
        <source>Signing keys and the mail password are stored encrypted in the workspace file. Only the passphrase decrypts them.</source>
        <translation>Signaturschlüssel und das Passwort des Mailservers sind verschlüsselt in der Datei des Arbeitsbereichs gespeichert. Nur die Passphrase entschlüsselt sie.</translation>
    </message>
    <message>
        <source>Use several unrelated words. Nobody can look it up for you. A recovery code follows in case you forget it.</source>
        <translation>Verwenden Sie mehrere Wörter ohne Zusammenhang. Niemand kann sie für Sie nachsehen. Für den Fall, dass Sie sie vergessen, folgt ein Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>gatehouse::VerdictDialog</name>
    <message>
        <source>Audit chain</source>
        <translation>Audit-Kette</translation>
    </message>
    <message>
        <source>The audit chain is broken</source>
        <translation>Die Audit-Kette ist unterbrochen</translation>
    </message>
    <message>
        <source>Fingerprint of the newest entry (SHA-256)</source>
        <translation>Fingerabdruck des neuesten Eintrags (SHA-256)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>Die Audit-Kette ist unversehrt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are unchanged.</source>
        <translation>
            <numerusform>%Ln Eintrag ist unverändert.</numerusform>
            <numerusform>Alle %Ln Einträge sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file alone cannot show that its newest entries were removed. Keep the number of entries and this fingerprint of the newest entry elsewhere.</source>
        <translation>Die Datei allein kann nicht zeigen, dass ihre neuesten Einträge entfernt wurden. Bewahren Sie die Anzahl der Einträge und diesen Fingerabdruck des neuesten Eintrags an anderer Stelle auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before it are unchanged. Compare the workspace with a backup.</source>
        <translation>
            <numerusform>%Ln Eintrag davor ist unverändert. Vergleichen Sie den Arbeitsbereich mit einer Sicherung.</numerusform>
            <numerusform>%Ln Einträge davor sind unverändert. Vergleichen Sie den Arbeitsbereich mit einer Sicherung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::WelcomePage</name>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
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
        <source>&amp;Restore a workspace from a backup…</source>
        <translation>Arbeitsbereich aus einer Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Manage clients, users, tokens and keys in a workspace file.</source>
        <translation>Verwalten Sie Clients, Benutzer, Tokens und Schlüssel in einer Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>Remove from the list (the file is kept)</source>
        <translation>Aus der Liste entfernen (die Datei bleibt erhalten)</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
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
        <source>Request without &amp;scope</source>
        <translation>Anfrage ohne &amp;Scope</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
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
        <source>Mail s&amp;erver…</source>
        <translation>Mails&amp;erver …</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Grant all allowed scopes</source>
        <translation>Alle erlaubten Scopes gewähren</translation>
    </message>
    <message>
        <source>In&amp;vitations expire after</source>
        <translation>&amp;Gültigkeit von Einladungen</translation>
    </message>
    <message>
        <source>The URL that tokens contain as issuer (iss). Leave empty while there is no server.</source>
        <translation>Die URL, die Tokens als Issuer (iss) enthalten. Leer lassen, solange es keinen Server gibt.</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>Anfrage ablehnen</translation>
    </message>
    <message>
        <source>How long the link in an invitation is valid.</source>
        <translation>Wie lange der Link in einer Einladung gültig ist.</translation>
    </message>
    <message>
        <source>Who can administer this workspace, and in which role. Changes are saved immediately.</source>
        <translation>Wer diesen Arbeitsbereich in welcher Rolle verwalten darf. Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>A client credentials request without scopes gets all scopes that the client is allowed, or every scope if the client is not limited.</source>
        <translation>Eine Client-Credentials-Anfrage ohne Scopes erhält alle Scopes, die der Client haben darf, oder jeden Scope, wenn der Client nicht begrenzt ist.</translation>
    </message>
    <message>
        <source>A client credentials request must name its scopes. Stricter: a client never gets more than it requests.</source>
        <translation>Eine Client-Credentials-Anfrage muss ihre Scopes nennen. Strenger: Ein Client erhält nie mehr, als er anfordert.</translation>
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
        <source>There is no role “%1”.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Limit what the console may do to a role: viewer, editor or admin.</source>
        <translation>Die Rechte der Konsole auf eine Rolle beschränken: viewer, editor oder admin.</translation>
    </message>
</context>
</TS>
