<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>AccountChooser</name>
        <message>
            <source>With which account of the register is the applicant compared?</source>
            <translation>With which account of the register is the applicant compared?</translation>
        </message>
        <message>
            <source>Name, NIP, User ID or Pokja</source>
            <translation>Name, NIP, User ID or Pokja</translation>
        </message>
        <message>
            <source>Search the register of accounts</source>
            <translation>Search the register of accounts</translation>
        </message>
        <message>
            <source>Accounts found; Enter chooses</source>
            <translation>Accounts found; Enter chooses</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Name with titles</source>
            <translation>Name with titles</translation>
        </message>
        <message>
            <source>SPSE user ID</source>
            <translation>SPSE user ID</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Kind of number</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Number of the decree (SK)</source>
            <translation>Number of the decree (SK)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Date of the decree</translation>
        </message>
        <message>
            <source>Decree valid until</source>
            <translation>Decree valid until</translation>
        </message>
        <message>
            <source>The account is active in SPSE</source>
            <translation>The account is active in SPSE</translation>
        </message>
        <message>
            <source>Civil servant (PNS)</source>
            <translation>Civil servant (PNS)</translation>
        </message>
        <message>
            <source>Contract (PPPK)</source>
            <translation>Contract (PPPK)</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Born on %1</source>
            <translation>Born on %1</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>The SPSE user ID is missing.</source>
            <translation>The SPSE user ID is missing.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>The decree ends before it begins. Check the dates.</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Pages of the account</source>
            <translation>Pages of the account</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>First registration</translation>
        </message>
        <message>
            <source>Why it changes</source>
            <translation>Why it changes</translation>
        </message>
        <message>
            <source>For example: letter number 027/15/POKJA-3/2026</source>
            <translation>For example: letter number 027/15/POKJA-3/2026</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Open the account</translation>
        </message>
        <message>
            <source>Read the Pokja</source>
            <translation>Read the Pokja</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>not active</translation>
        </message>
        <message>
            <source>Save the account first.</source>
            <translation>Save the account first.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Only an officer changes the register.</translation>
        </message>
        <message>
            <source>Type the name and the user ID.</source>
            <translation>Type the name and the user ID.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Write down why the account changes, for example the letter's number.</source>
            <translation>Write down why the account changes, for example the letter's number.</translation>
        </message>
        <message>
            <source>Keep the first registration</source>
            <translation>Keep the first registration</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Add the account</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>From which paper it is</source>
            <translation>From which paper it is</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>Save the account</translation>
        </message>
        <message>
            <source>%1 is saved in the register.</source>
            <translation>%1 is saved in the register.</translation>
        </message>
        <message>
            <source>The first registration is kept.</source>
            <translation>The first registration is kept.</translation>
        </message>
        <message>
            <source>What the register said on</source>
            <translation>What the register said on</translation>
        </message>
        <message>
            <source>Read the account</source>
            <translation>Read the account</translation>
        </message>
        <message>
            <source>The account was not in the register yet.</source>
            <translation>The account was not in the register yet.</translation>
        </message>
        <message>
            <source>The account stays as the other desk wrote it.</source>
            <translation>The account stays as the other desk wrote it.</translation>
        </message>
        <message>
            <source>Read the notices</source>
            <translation>Read the notices</translation>
        </message>
    </context>
    <context>
        <name>ArchiveHouse</name>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Sections of the archive</source>
            <translation>Sections of the archive</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Papers on the desk</translation>
        </message>
        <message>
            <source>What lies in no box yet.</source>
            <translation>What lies in no box yet.</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Loans</translation>
        </message>
        <message>
            <source>Who has a file, since when, and until when.</source>
            <translation>Who has a file, since when, and until when.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Rooms, racks, boxes and folders, with a picture of the shelf.</source>
            <translation>Rooms, racks, boxes and folders, with a picture of the shelf.</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stock-take</translation>
        </message>
        <message>
            <source>Is everything where it should be?</source>
            <translation>Is everything where it should be?</translation>
        </message>
        <message>
            <source>Codes and retention</source>
            <translation>Codes and retention</translation>
        </message>
        <message>
            <source>How files are classified, who may see them, how long they are kept.</source>
            <translation>How files are classified, who may see them, how long they are kept.</translation>
        </message>
        <message>
            <source>Archive: %1</source>
            <translation>Archive: %1</translation>
        </message>
        <message>
            <source>Transfer and destruction</source>
            <translation>Transfer and destruction</translation>
        </message>
        <message>
            <source>To the archive unit, or to their end: from the proposal over approvals and minutes.</source>
            <translation>To the archive unit, or to their end: from the proposal over approvals and minutes.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveModel</name>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>rack %1</source>
            <translation>rack %1</translation>
        </message>
        <message>
            <source>box %1</source>
            <translation>box %1</translation>
        </message>
        <message>
            <source>folder %1</source>
            <translation>folder %1</translation>
        </message>
        <message>
            <source>Archive number %1, agenda %2, %3, %4</source>
            <translation>Archive number %1, agenda %2, %3, %4</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
    </context>
    <context>
        <name>ArchivePanel</name>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Electronic only, there is no paper</source>
            <translation>Electronic only, there is no paper</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Access class</source>
            <translation>Access class</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinary</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restricted</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>secret</translation>
        </message>
        <message>
            <source>Not yet: the classification is missing.</source>
            <translation>Not yet: the classification is missing.</translation>
        </message>
        <message>
            <source>Not yet: the description is missing.</source>
            <translation>Not yet: the description is missing.</translation>
        </message>
        <message>
            <source>Not yet: say where the paper lies (room, box and folder), or tick that there is none.</source>
            <translation>Not yet: say where the paper lies (room, box and folder), or tick that there is none.</translation>
        </message>
        <message>
            <source>Filed by classification. The number is taken when it is archived.</source>
            <translation>Filed by classification. The number is taken when it is archived.</translation>
        </message>
        <message>
            <source>top secret</source>
            <translation>top secret</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <source>Read the archive</source>
            <translation>Read the archive</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Search the archive</translation>
        </message>
        <message>
            <source>Agenda or archive number, name, NIP, Pokja</source>
            <translation>Agenda or archive number, name, NIP, Pokja</translation>
        </message>
        <message>
            <source>Archived requests</source>
            <translation>Archived requests</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Open the dossier</translation>
        </message>
        <message>
            <source>The newest %1 that were found.</source>
            <translation>The newest %1 that were found.</translation>
        </message>
        <message>
            <source>%1 found.</source>
            <translation>%1 found.</translation>
        </message>
        <message>
            <source>Nothing in the archive has these words.</source>
            <translation>Nothing in the archive has these words.</translation>
        </message>
        <message>
            <source>Nothing is archived yet. A request comes here in step 9.</source>
            <translation>Nothing is archived yet. A request comes here in step 9.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalDesk</name>
        <message>
            <source>Nobody is logged in: the file is taken later.</source>
            <translation>Nobody is logged in: the file is taken later.</translation>
        </message>
        <message>
            <source>Write down why the file is removed.</source>
            <translation>Write down why the file is removed.</translation>
        </message>
        <message>
            <source>Only a file that was set aside can be removed.</source>
            <translation>Only a file that was set aside can be removed.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPages</name>
        <message>
            <source>It has %1 pages: file it whole, at its request.</source>
            <translation>It has %1 pages: file it whole, at its request.</translation>
        </message>
        <message>
            <source>This page could not be kept.</source>
            <translation>This page could not be kept.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsDialog</name>
        <message>
            <source>Lay here</source>
            <translation>Lay here</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Files that came in</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsModel</name>
        <message>
            <source>filed</source>
            <translation>filed</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>arriving</source>
            <translation>arriving</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>taken</translation>
        </message>
        <message>
            <source>on the table</source>
            <translation>on the table</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>set aside</translation>
        </message>
        <message>
            <source>on the stick</source>
            <translation>on the stick</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsPanel</name>
        <message>
            <source>%1 pages</source>
            <translation>%1 pages</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>signed electronically</source>
            <translation>signed electronically</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Files that came in</translation>
        </message>
        <message>
            <source>Where the files come from</source>
            <translation>Where the files come from</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Copier's folder</source>
            <translation>Copier's folder</translation>
        </message>
        <message>
            <source>Stick %1</source>
            <translation>Stick %1</translation>
        </message>
        <message>
            <source>The stick was pulled out. What was taken from it is safe here.</source>
            <translation>The stick was pulled out. What was taken from it is safe here.</translation>
        </message>
        <message>
            <source>The first %1 papers are shown.</source>
            <translation>The first %1 papers are shown.</translation>
        </message>
        <message>
            <source>from a mail</source>
            <translation>from a mail</translation>
        </message>
        <message>
            <source>Read what came in</source>
            <translation>Read what came in</translation>
        </message>
        <message>
            <source>The stick is being read…</source>
            <translation>The stick is being read…</translation>
        </message>
        <message>
            <source>There is no paper on this stick.</source>
            <translation>There is no paper on this stick.</translation>
        </message>
        <message>
            <source>No folder is watched yet. Say in the settings, under "This desk", where the copier lays its scans.</source>
            <translation>No folder is watched yet. Say in the settings, under "This desk", where the copier lays its scans.</translation>
        </message>
        <message>
            <source>Nothing has come yet. Scan at the copier into this folder; each file shows up here while it arrives.</source>
            <translation>Nothing has come yet. Scan at the copier into this folder; each file shows up here while it arrives.</translation>
        </message>
        <message>
            <source>%1 wait</source>
            <translation>%1 wait</translation>
        </message>
        <message>
            <source>%1 arriving</source>
            <translation>%1 arriving</translation>
        </message>
        <message>
            <source>Files are still being taken.</source>
            <translation>Files are still being taken.</translation>
        </message>
        <message>
            <source>Mark the files first.</source>
            <translation>Mark the files first.</translation>
        </message>
        <message>
            <source>Only files that are taken, or lie on a stick, can be laid.</source>
            <translation>Only files that are taken, or lie on a stick, can be laid.</translation>
        </message>
        <message>
            <source>Mark files that wait first.</source>
            <translation>Mark files that wait first.</translation>
        </message>
        <message>
            <source>%1 files were copied and checked; the stick is as it was.</source>
            <translation>%1 files were copied and checked; the stick is as it was.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove the marked files</source>
            <translation>Remove the marked files</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>Remove %1 files</source>
            <translation>Remove %1 files</translation>
        </message>
        <message>
            <source>Loket forgets what is in it; the file stays whole in the folder %1, under today's date. The history says who removed it and why.</source>
            <translation>Loket forgets what is in it; the file stays whole in the folder %1, under today's date. The history says who removed it and why.</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>Why is it removed?</translation>
        </message>
        <message>
            <source>%1 files were removed. They lie in %2.</source>
            <translation>%1 files were removed. They lie in %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupForm</name>
        <message>
            <source>Name of the stick</source>
            <translation>Name of the stick</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Encrypt with a pass phrase</source>
            <translation>Encrypt with a pass phrase</translation>
        </message>
        <message>
            <source>Pass phrase of the backup</source>
            <translation>Pass phrase of the backup</translation>
        </message>
        <message>
            <source>Pass phrase: without it nobody opens the backup again</source>
            <translation>Pass phrase: without it nobody opens the backup again</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Check everything now</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>No folder is chosen yet.</translation>
        </message>
        <message>
            <source>Never backed up to this place.</source>
            <translation>Never backed up to this place.</translation>
        </message>
        <message numerus="yes">
            <source>Last backup: %1, %n days ago.</source>
            <translation>
                <numerusform>Last backup: %1, %n days ago.</numerusform>
                <numerusform>Last backup: %1, %n days ago.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not plugged in now.</source>
            <translation>It is not plugged in now.</translation>
        </message>
        <message>
            <source>Read the last check</source>
            <translation>Read the last check</translation>
        </message>
        <message>
            <source>The papers were never checked in full at this place.</source>
            <translation>The papers were never checked in full at this place.</translation>
        </message>
        <message>
            <source>Last full check: %1, %2 papers, nothing was changed.</source>
            <translation>Last full check: %1, %2 papers, nothing was changed.</translation>
        </message>
        <message>
            <source>Last full check: %1, %2 papers, something was changed or damaged.</source>
            <translation>Last full check: %1, %2 papers, something was changed or damaged.</translation>
        </message>
        <message>
            <source>Something is running already.</source>
            <translation>Something is running already.</translation>
        </message>
        <message>
            <source>Only an administrator makes a backup here.</source>
            <translation>Only an administrator makes a backup here.</translation>
        </message>
        <message>
            <source>Choose the folder first.</source>
            <translation>Choose the folder first.</translation>
        </message>
        <message>
            <source>The pass phrase needs at least %1 characters.</source>
            <translation>The pass phrase needs at least %1 characters.</translation>
        </message>
        <message>
            <source>Decided by the first backup in this folder.</source>
            <translation>Decided by the first backup in this folder.</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Folder of the backup</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Back up</translation>
        </message>
        <message numerus="yes">
            <source>The backup is made, but %n papers were damaged in the database already. Check everything and call the administrator.</source>
            <translation>
                <numerusform>The backup is made, but %n papers were damaged in the database already. Check everything and call the administrator.</numerusform>
                <numerusform>The backup is made, but %n papers were damaged in the database already. Check everything and call the administrator.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up and read back: %1 rows and %2 papers, %3 of them new.</source>
            <translation>Backed up and read back: %1 rows and %2 papers, %3 of them new.</translation>
        </message>
        <message>
            <source>Backing up to %1</source>
            <translation>Backing up to %1</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Check everything</translation>
        </message>
        <message>
            <source>Something was changed or damaged: %1 of %2 papers, %3 records or entries. Restore the last backup beside this database and compare.</source>
            <translation>Something was changed or damaged: %1 of %2 papers, %3 records or entries. Restore the last backup beside this database and compare.</translation>
        </message>
        <message>
            <source>All %1 papers, the records and the trail are as they were filed.</source>
            <translation>All %1 papers, the records and the trail are as they were filed.</translation>
        </message>
        <message>
            <source>Checking everything</source>
            <translation>Checking everything</translation>
        </message>
        <message numerus="yes">
            <source>%n papers of the last backup were damaged there and were written anew: get a new stick.</source>
            <translation>
                <numerusform>%n papers of the last backup were damaged there and were written anew: get a new stick.</numerusform>
                <numerusform>%n papers of the last backup were damaged there and were written anew: get a new stick.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BehindPanel</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close what stands behind</source>
            <translation>Close what stands behind</translation>
        </message>
        <message>
            <source>What stands behind the number</source>
            <translation>What stands behind the number</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 lines</translation>
        </message>
        <message>
            <source>%1 intervals, together %2 minutes</source>
            <translation>%1 intervals, together %2 minutes</translation>
        </message>
    </context>
    <context>
        <name>BreachForm</name>
        <message>
            <source>No breach of personal data is on record. May it stay so.</source>
            <translation>No breach of personal data is on record. May it stay so.</translation>
        </message>
        <message>
            <source>Record another one</source>
            <translation>Record another one</translation>
        </message>
        <message>
            <source>The persons were told</source>
            <translation>The persons were told</translation>
        </message>
        <message>
            <source>The authority was told</source>
            <translation>The authority was told</translation>
        </message>
        <message>
            <source>Written notice</source>
            <translation>Written notice</translation>
        </message>
        <message>
            <source>The breach is on record.</source>
            <translation>The breach is on record.</translation>
        </message>
        <message>
            <source>It is noted that the persons were told.</source>
            <translation>It is noted that the persons were told.</translation>
        </message>
        <message>
            <source>It is noted that the authority was told.</source>
            <translation>It is noted that the authority was told.</translation>
        </message>
        <message>
            <source>Breaches of personal data</source>
            <translation>Breaches of personal data</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Data exposed</source>
            <translation>Data exposed</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>When it was found</source>
            <translation>When it was found</translation>
        </message>
        <message>
            <source>How many persons it concerns</source>
            <translation>How many persons it concerns</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Found on</translation>
        </message>
        <message>
            <source>a. Personal data that was exposed</source>
            <translation>a. Personal data that was exposed</translation>
        </message>
        <message>
            <source>For example: names, NIP and phone numbers of three applicants</source>
            <translation>For example: names, NIP and phone numbers of three applicants</translation>
        </message>
        <message>
            <source>b. When and how it was exposed</source>
            <translation>b. When and how it was exposed</translation>
        </message>
        <message>
            <source>For example: a stick with an unencrypted backup was lost on 3 March 2026</source>
            <translation>For example: a stick with an unencrypted backup was lost on 3 March 2026</translation>
        </message>
        <message>
            <source>c. Handling and recovery</source>
            <translation>c. Handling and recovery</translation>
        </message>
        <message>
            <source>For example: passwords reset, the stick reported lost, backups encrypted from now on</source>
            <translation>For example: passwords reset, the stick reported lost, backups encrypted from now on</translation>
        </message>
        <message>
            <source>Persons concerned</source>
            <translation>Persons concerned</translation>
        </message>
        <message>
            <source>told too late</source>
            <translation>told too late</translation>
        </message>
        <message>
            <source>told in time</source>
            <translation>told in time</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n hours</source>
            <translation>
                <numerusform>overdue by %n hours</numerusform>
                <numerusform>overdue by %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>%n hours left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the breaches</source>
            <translation>Read the breaches</translation>
        </message>
        <message>
            <source>Record the breach</source>
            <translation>Record the breach</translation>
        </message>
        <message>
            <source>Notice of a breach</source>
            <translation>Notice of a breach</translation>
        </message>
        <message>
            <source>Notice of breach %1.pdf</source>
            <translation>Notice of breach %1.pdf</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Record it first.</source>
            <translation>Record it first.</translation>
        </message>
        <message>
            <source>Told on %1.</source>
            <translation>Told on %1.</translation>
        </message>
        <message>
            <source>Save the change first.</source>
            <translation>Save the change first.</translation>
        </message>
        <message>
            <source>From the moment it is found there are 72 hours to tell the persons and the authority.</source>
            <translation>From the moment it is found there are 72 hours to tell the persons and the authority.</translation>
        </message>
        <message>
            <source>Breach %1: %2, until %3</source>
            <translation>Breach %1: %2, until %3</translation>
        </message>
    </context>
    <context>
        <name>CalendarForm</name>
        <message>
            <source>Working hours</source>
            <translation>Working hours</translation>
        </message>
        <message>
            <source>National holiday</source>
            <translation>National holiday</translation>
        </message>
        <message>
            <source>Collective leave</source>
            <translation>Collective leave</translation>
        </message>
        <message>
            <source>Regional holiday</source>
            <translation>Regional holiday</translation>
        </message>
        <message>
            <source>Version of the calendar</source>
            <translation>Version of the calendar</translation>
        </message>
        <message>
            <source>Working hours of the weekdays</source>
            <translation>Working hours of the weekdays</translation>
        </message>
        <message>
            <source>Period with other hours</source>
            <translation>Period with other hours</translation>
        </message>
        <message>
            <source>Name of the period</source>
            <translation>Name of the period</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>First day of the period</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Last day of the period</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Add a period</translation>
        </message>
        <message>
            <source>Remove the period</source>
            <translation>Remove the period</translation>
        </message>
        <message>
            <source>Working hours of the period</source>
            <translation>Working hours of the period</translation>
        </message>
        <message>
            <source>Ramadan and other periods</source>
            <translation>Ramadan and other periods</translation>
        </message>
        <message>
            <source>Ramadan</source>
            <translation>Ramadan</translation>
        </message>
        <message>
            <source>Holidays and collective leave</source>
            <translation>Holidays and collective leave</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Add a day</translation>
        </message>
        <message>
            <source>Remove the day</source>
            <translation>Remove the day</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Why it is changed</source>
            <translation>Why it is changed</translation>
        </message>
        <message>
            <source>Why it is changed, the decree's number</source>
            <translation>Why it is changed, the decree's number</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>Save as a new version</translation>
        </message>
        <message>
            <source>Reason to count anew</source>
            <translation>Reason to count anew</translation>
        </message>
        <message>
            <source>Reason, at least ten letters</source>
            <translation>Reason, at least ten letters</translation>
        </message>
        <message>
            <source>Count them anew</source>
            <translation>Count them anew</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>From %1: %2</translation>
        </message>
        <message>
            <source>The date "%1" cannot be read.</source>
            <translation>The date "%1" cannot be read.</translation>
        </message>
        <message>
            <source>%1 h %2 min a week without breaks</source>
            <translation>%1 h %2 min a week without breaks</translation>
        </message>
        <message>
            <source>Only an administrator changes the calendar.</source>
            <translation>Only an administrator changes the calendar.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Say from which day on the calendar is valid.</source>
            <translation>Say from which day on the calendar is valid.</translation>
        </message>
        <message>
            <source>Write down why the calendar is changed.</source>
            <translation>Write down why the calendar is changed.</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Save the calendar</translation>
        </message>
        <message>
            <source>The calendar is saved. What was counted before stays as it is.</source>
            <translation>The calendar is saved. What was counted before stays as it is.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) received since then would have other minutes by this calendar.</source>
            <translation>
                <numerusform>%n request(s) received since then would have other minutes by this calendar.</numerusform>
                <numerusform>%n request(s) received since then would have other minutes by this calendar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were counted anew.</source>
            <translation>
                <numerusform>%n request(s) were counted anew.</numerusform>
                <numerusform>%n request(s) were counted anew.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: write the hours as 07.30-12.00, 13.00-16.00.</source>
            <translation>%1: write the hours as 07.30-12.00, 13.00-16.00.</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>No paper has been filed with this request yet.</source>
            <translation>No paper has been filed with this request yet.</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Value to be changed</source>
            <translation>Value to be changed</translation>
        </message>
        <message>
            <source>New value, as the letter says</source>
            <translation>New value, as the letter says</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>New value</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Remove this change</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>%1: from %2 to %3, %4</source>
            <translation>%1: from %2 to %3, %4</translation>
        </message>
        <message>
            <source>not yet done in SPSE</source>
            <translation>not yet done in SPSE</translation>
        </message>
        <message>
            <source>done in SPSE</source>
            <translation>done in SPSE</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>In SPSE</source>
            <translation>In SPSE</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDialog</name>
        <message>
            <source>Checklist of the papers</source>
            <translation>Checklist of the papers</translation>
        </message>
        <message>
            <source>Agenda %1  ·  %2</source>
            <translation>Agenda %1  ·  %2</translation>
        </message>
        <message>
            <source>No paper is shown beside.</source>
            <translation>No paper is shown beside.</translation>
        </message>
        <message>
            <source>Shown beside: %1. Page up and Page down turn.</source>
            <translation>Shown beside: %1. Page up and Page down turn.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPanel</name>
        <message>
            <source>Checklist of the papers</source>
            <translation>Checklist of the papers</translation>
        </message>
        <message>
            <source>Hide what was complete already</source>
            <translation>Hide what was complete already</translation>
        </message>
        <message>
            <source>%1 paper(s) were complete already; show them</source>
            <translation>%1 paper(s) were complete already; show them</translation>
        </message>
        <message>
            <source>%1 papers are not decided yet.</source>
            <translation>%1 papers are not decided yet.</translation>
        </message>
        <message>
            <source>The letter bears no number.</source>
            <translation>The letter bears no number.</translation>
        </message>
        <message>
            <source>Letter %1 bears no date.</source>
            <translation>Letter %1 bears no date.</translation>
        </message>
        <message>
            <source>Letter %1 is dated %2, after the day it came in.</source>
            <translation>Letter %1 is dated %2, after the day it came in.</translation>
        </message>
        <message>
            <source>Letter %1 of %2.</source>
            <translation>Letter %1 of %2.</translation>
        </message>
        <message>
            <source>Complete, incomplete, not there</source>
            <translation>Complete, incomplete, not there</translation>
        </message>
        <message>
            <source>The page now shown is the evidence</source>
            <translation>The page now shown is the evidence</translation>
        </message>
    </context>
    <context>
        <name>ChecklistRow</name>
        <message>
            <source>Use this page (H)</source>
            <translation>Use this page (H)</translation>
        </message>
        <message>
            <source>Note, may stay empty</source>
            <translation>Note, may stay empty</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Incomplete</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Not there</translation>
        </message>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (key %2)</translation>
        </message>
        <message>
            <source>%1 (if there is one)</source>
            <translation>%1 (if there is one)</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note: %1</translation>
        </message>
        <message>
            <source>Use the page now shown as evidence: %1</source>
            <translation>Use the page now shown as evidence: %1</translation>
        </message>
        <message>
            <source>Choose a reason…</source>
            <translation>Choose a reason…</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Evidence: %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
    </context>
    <context>
        <name>ComparisonModel</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>needs a note</source>
            <translation>needs a note</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>not looked at</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>First reg.</source>
            <translation>First reg.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>%1: request %2, register %3, first registration %4; %5</source>
            <translation>%1: request %2, register %3, first registration %4; %5</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>note: %1</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Comparison, one row a field</source>
            <translation>Comparison, one row a field</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Up, Down</translation>
        </message>
        <message>
            <source>Look at the fields one after the other</source>
            <translation>Look at the fields one after the other</translation>
        </message>
        <message>
            <source>Agrees, differs, not stated</source>
            <translation>Agrees, differs, not stated</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>By the rule, and on to the next field</source>
            <translation>By the rule, and on to the next field</translation>
        </message>
        <message>
            <source>The page now shown is the evidence</source>
            <translation>The page now shown is the evidence</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationCard</name>
        <message>
            <source>Show the confirmation card</source>
            <translation>Show the confirmation card</translation>
        </message>
        <message>
            <source>Who answered or came</source>
            <translation>Who answered or came</translation>
        </message>
        <message>
            <source>Note on the confirmation</source>
            <translation>Note on the confirmation</translation>
        </message>
        <message>
            <source>Note, e.g. the card that was seen</source>
            <translation>Note, e.g. the card that was seen</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Reached by phone and confirmed</source>
            <translation>Reached by phone and confirmed</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Called, no answer</source>
            <translation>Called, no answer</translation>
        </message>
        <message>
            <source>Came in person</source>
            <translation>Came in person</translation>
        </message>
        <message>
            <source>Came in person and confirmed</source>
            <translation>Came in person and confirmed</translation>
        </message>
        <message>
            <source>Denied…</source>
            <translation>Denied…</translation>
        </message>
        <message>
            <source>Denied, doubtful or number dead</source>
            <translation>Denied, doubtful or number dead</translation>
        </message>
        <message>
            <source>Confirmation by phone or in person</source>
            <translation>Confirmation by phone or in person</translation>
        </message>
        <message>
            <source>Denies the request</source>
            <translation>Denies the request</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Doubtful</translation>
        </message>
        <message>
            <source>The number is dead</source>
            <translation>The number is dead</translation>
        </message>
        <message>
            <source>The register has no number: only a meeting in person confirms.</source>
            <translation>The register has no number: only a meeting in person confirms.</translation>
        </message>
        <message>
            <source>Call the number of the register: %1</source>
            <translation>Call the number of the register: %1</translation>
        </message>
        <message>
            <source>Number in the letter, not to be called: %1</source>
            <translation>Number in the letter, not to be called: %1</translation>
        </message>
        <message>
            <source>✓ Confirmed</source>
            <translation>✓ Confirmed</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Confirm by phone or in person (if needed)</source>
            <translation>Confirm by phone or in person (if needed)</translation>
        </message>
        <message>
            <source>Write who answered or came first.</source>
            <translation>Write who answered or came first.</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>denied</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>doubtful</translation>
        </message>
        <message>
            <source>number dead</source>
            <translation>number dead</translation>
        </message>
        <message>
            <source>recorded by %1</source>
            <translation>recorded by %1</translation>
        </message>
    </context>
    <context>
        <name>ConflictPanel</name>
        <message>
            <source>Another desk has changed the same</source>
            <translation>Another desk has changed the same</translation>
        </message>
        <message>
            <source>Choose for each field what shall stand. What you typed is still there.</source>
            <translation>Choose for each field what shall stand. What you typed is still there.</translation>
        </message>
        <message>
            <source>Write what is chosen</source>
            <translation>Write what is chosen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Yours</translation>
        </message>
        <message>
            <source>The other desk's</source>
            <translation>The other desk's</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <source>Where the data lies</source>
            <translation>Where the data lies</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Password of the database</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Another place</translation>
        </message>
    </context>
    <context>
        <name>ContentHash</name>
        <message>
            <source>The fingerprint of a paper could not be computed.</source>
            <translation>The fingerprint of a paper could not be computed.</translation>
        </message>
    </context>
    <context>
        <name>CopierFolderForm</name>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translation>Watch none</translation>
        </message>
        <message>
            <source>Folder in which the copier lays its scans</source>
            <translation>Folder in which the copier lays its scans</translation>
        </message>
        <message>
            <source>None is watched</source>
            <translation>None is watched</translation>
        </message>
        <message>
            <source>Choose the copier's folder</source>
            <translation>Choose the copier's folder</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>Watch no folder</translation>
        </message>
        <message>
            <source>The copier's folder</source>
            <translation>The copier's folder</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>No folder is watched.</translation>
        </message>
        <message>
            <source>The folder is being tried…</source>
            <translation>The folder is being tried…</translation>
        </message>
        <message>
            <source>It can be read and written. What is taken moves to its folder "%1", what is refused to "%2".</source>
            <translation>It can be read and written. What is taken moves to its folder "%1", what is refused to "%2".</translation>
        </message>
    </context>
    <context>
        <name>CornersDialog</name>
        <message>
            <source>Use the straight sheet</source>
            <translation>Use the straight sheet</translation>
        </message>
        <message>
            <source>Straighten a photographed sheet</source>
            <translation>Straighten a photographed sheet</translation>
        </message>
        <message>
            <source>Drag the four corners onto the sheet, or choose one by 1 to 4 and move it by the arrows. The photo itself is kept as it came.</source>
            <translation>Drag the four corners onto the sheet, or choose one by 1 to 4 and move it by the arrows. The photo itself is kept as it came.</translation>
        </message>
        <message>
            <source>The sheet, straight</source>
            <translation>The sheet, straight</translation>
        </message>
        <message>
            <source>Keep as it came</source>
            <translation>Keep as it came</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>As it came</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Straight</translation>
        </message>
        <message>
            <source>The corners go round the sheet: 1 top left, 2 top right, 3 bottom right, 4 bottom left.</source>
            <translation>The corners go round the sheet: 1 top left, 2 top right, 3 bottom right, 4 bottom left.</translation>
        </message>
    </context>
    <context>
        <name>CornersView</name>
        <message>
            <source>Corners of the sheet</source>
            <translation>Corners of the sheet</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>top left</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>top right</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>bottom right</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>bottom left</translation>
        </message>
        <message>
            <source>Corner %1, %2. Arrows move it.</source>
            <translation>Corner %1, %2. Arrows move it.</translation>
        </message>
        <message>
            <source>Choose a corner; the arrows move it, with Shift by ten</source>
            <translation>Choose a corner; the arrows move it, with Shift by ten</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>7 January 2022 or 7/1/2022</source>
            <translation>7 January 2022 or 7/1/2022</translation>
        </message>
    </context>
    <context>
        <name>DeskForm</name>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Where the data lies</translation>
        </message>
        <message>
            <source>Use another place</source>
            <translation>Use another place</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Takes effect at the next start. Letters are always in Indonesian.</source>
            <translation>Takes effect at the next start. Letters are always in Indonesian.</translation>
        </message>
        <message>
            <source>A practice database has its own place.</source>
            <translation>A practice database has its own place.</translation>
        </message>
    </context>
    <context>
        <name>DeviationLine</name>
        <message>
            <source>What deviated</source>
            <translation>What deviated</translation>
        </message>
        <message>
            <source>Why it deviated</source>
            <translation>Why it deviated</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Record the deviation</source>
            <translation>Record the deviation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>DeviationQuestion</name>
        <message>
            <source>Say why the standard was passed</source>
            <translation>Say why the standard was passed</translation>
        </message>
        <message>
            <source>Note on the deviation</source>
            <translation>Note on the deviation</translation>
        </message>
        <message>
            <source>Note, mandatory with 6</source>
            <translation>Note, mandatory with 6</translation>
        </message>
    </context>
    <context>
        <name>DeviationsModel</name>
        <message>
            <source>%1 (late entry)</source>
            <translation>%1 (late entry)</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 of %2 min</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Noticed</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
    </context>
    <context>
        <name>DeviationsView</name>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>The month's page...</source>
            <translation>The month's page...</translation>
        </message>
        <message>
            <source>Deviations from the standard</source>
            <translation>Deviations from the standard</translation>
        </message>
        <message>
            <source>Register of deviations</source>
            <translation>Register of deviations</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>All steps</translation>
        </message>
        <message>
            <source>All reasons</source>
            <translation>All reasons</translation>
        </message>
        <message>
            <source>This month is the last one so far.</source>
            <translation>This month is the last one so far.</translation>
        </message>
        <message>
            <source>Read the register of deviations</source>
            <translation>Read the register of deviations</translation>
        </message>
        <message>
            <source>No deviation from the standard in this month.</source>
            <translation>No deviation from the standard in this month.</translation>
        </message>
        <message numerus="yes">
            <source>%n deviation(s)</source>
            <translation>
                <numerusform>%n deviation(s)</numerusform>
                <numerusform>%n deviation(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not explained yet</source>
            <translation>
                <numerusform>%n not explained yet</numerusform>
                <numerusform>%n not explained yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda %1: step %2 passed its standard of %3 minutes. Why?</source>
            <translation>Agenda %1: step %2 passed its standard of %3 minutes. Why?</translation>
        </message>
        <message>
            <source>Explain the deviation</source>
            <translation>Explain the deviation</translation>
        </message>
        <message>
            <source>The month's page</source>
            <translation>The month's page</translation>
        </message>
    </context>
    <context>
        <name>DisposalView</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Files of the list</source>
            <translation>Files of the list</translation>
        </message>
        <message>
            <source>Taken off because</source>
            <translation>Taken off because</translation>
        </message>
        <message>
            <source>New list...</source>
            <translation>New list...</translation>
        </message>
        <message>
            <source>Take off the list...</source>
            <translation>Take off the list...</translation>
        </message>
        <message>
            <source>Withdraw...</source>
            <translation>Withdraw...</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>Print the minutes</source>
            <translation>Print the minutes</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Destroy</translation>
        </message>
        <message>
            <source>Choose a list.</source>
            <translation>Choose a list.</translation>
        </message>
        <message>
            <source>Read the lists</source>
            <translation>Read the lists</translation>
        </message>
        <message>
            <source>destroyed, not cleared away yet</source>
            <translation>destroyed, not cleared away yet</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have reached the end of their retention and are on no list.</source>
            <translation>
                <numerusform>%n file(s) have reached the end of their retention and are on no list.</numerusform>
                <numerusform>%n file(s) have reached the end of their retention and are on no list.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
        <message>
            <source>What was destroyed may still be readable in the database's files: clear it away.</source>
            <translation>What was destroyed may still be readable in the database's files: clear it away.</translation>
        </message>
        <message>
            <source>Read the list</source>
            <translation>Read the list</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Wait until it is done.</translation>
        </message>
        <message>
            <source>Clear away</source>
            <translation>Clear away</translation>
        </message>
        <message>
            <source>Destroy...</source>
            <translation>Destroy...</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>The minutes are signed: the list stays as it is.</source>
            <translation>The minutes are signed: the list stays as it is.</translation>
        </message>
        <message>
            <source>Choose a file of the list.</source>
            <translation>Choose a file of the list.</translation>
        </message>
        <message>
            <source>This list has come to its end already.</source>
            <translation>This list has come to its end already.</translation>
        </message>
        <message>
            <source>There are no minutes yet.</source>
            <translation>There are no minutes yet.</translation>
        </message>
        <message>
            <source>This is a proposal. Approvals and minutes follow; a single file can be taken off the list.</source>
            <translation>This is a proposal. Approvals and minutes follow; a single file can be taken off the list.</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propose</translation>
        </message>
        <message>
            <source>Write down the paper on which it stands.</source>
            <translation>Write down the paper on which it stands.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Minutes of the destruction (berita acara)</source>
            <translation>Minutes of the destruction (berita acara)</translation>
        </message>
        <message>
            <source>Two witnesses at least. The minutes are printed and signed before anything is destroyed.</source>
            <translation>Two witnesses at least. The minutes are printed and signed before anything is destroyed.</translation>
        </message>
        <message>
            <source>How the papers are destroyed</source>
            <translation>How the papers are destroyed</translation>
        </message>
        <message>
            <source>First witness</source>
            <translation>First witness</translation>
        </message>
        <message>
            <source>Second witness</source>
            <translation>Second witness</translation>
        </message>
        <message>
            <source>Record the minutes</source>
            <translation>Record the minutes</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) for good</source>
            <translation>
                <numerusform>Destroy %n file(s) for good</numerusform>
                <numerusform>Destroy %n file(s) for good</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows, papers, letters and texts leave the database; number, date, hash and authority stay. Nothing brings them back. Make sure that the minutes are signed and the papers are destroyed. Type the number of the minutes to confirm.</source>
            <translation>Rows, papers, letters and texts leave the database; number, date, hash and authority stay. Nothing brings them back. Make sure that the minutes are signed and the papers are destroyed. Type the number of the minutes to confirm.</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Number of the minutes</translation>
        </message>
        <message>
            <source>This is not the number of the minutes. Nothing was destroyed.</source>
            <translation>This is not the number of the minutes. Nothing was destroyed.</translation>
        </message>
        <message>
            <source>The files are destroyed, and nothing of them is left in the database. Back up now: older backups still hold them.</source>
            <translation>The files are destroyed, and nothing of them is left in the database. Back up now: older backups still hold them.</translation>
        </message>
        <message>
            <source>Destroying</source>
            <translation>Destroying</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Take %1 off the list</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>Withdraw list %1</source>
            <translation>Withdraw list %1</translation>
        </message>
        <message>
            <source>Its files can be proposed again.</source>
            <translation>Its files can be proposed again.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message numerus="yes">
            <source>Hand over to the archive unit: %n file(s)</source>
            <translation>
                <numerusform>Hand over to the archive unit: %n file(s)</numerusform>
                <numerusform>Hand over to the archive unit: %n file(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Destroy: %n file(s)</source>
            <translation>
                <numerusform>Destroy: %n file(s)</numerusform>
                <numerusform>Destroy: %n file(s)</numerusform>
            </translation>
        </message>
        <message>
            <source>Propose a list</source>
            <translation>Propose a list</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>What is proposed</translation>
        </message>
        <message>
            <source>Minutes of the transfer (berita acara)</source>
            <translation>Minutes of the transfer (berita acara)</translation>
        </message>
        <message>
            <source>Both sides sign the printed minutes when the boxes are handed over; then the list is closed.</source>
            <translation>Both sides sign the printed minutes when the boxes are handed over; then the list is closed.</translation>
        </message>
        <message>
            <source>Archive that receives them</source>
            <translation>Archive that receives them</translation>
        </message>
        <message>
            <source>Who receives them</source>
            <translation>Who receives them</translation>
        </message>
        <message>
            <source>Lists of transfer and destruction</source>
            <translation>Lists of transfer and destruction</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>There is no list yet. Files that have become inactive can be proposed for the archive unit here, and those whose retention has ended for destruction.</source>
            <translation>There is no list yet. Files that have become inactive can be proposed for the archive unit here, and those whose retention has ended for destruction.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have become inactive and are on no list.</source>
            <translation>
                <numerusform>%n file(s) have become inactive and are on no list.</numerusform>
                <numerusform>%n file(s) have become inactive and are on no list.</numerusform>
            </translation>
        </message>
        <message>
            <source>No other file is to be proposed today. Nothing is ever destroyed or handed over by itself.</source>
            <translation>No other file is to be proposed today. Nothing is ever destroyed or handed over by itself.</translation>
        </message>
        <message>
            <source>No file has become inactive or reached the end of its retention.</source>
            <translation>No file has become inactive or reached the end of its retention.</translation>
        </message>
        <message>
            <source>Close as handed over...</source>
            <translation>Close as handed over...</translation>
        </message>
        <message numerus="yes">
            <source>Close list %1 as handed over: %n file(s)</source>
            <translation>
                <numerusform>Close list %1 as handed over: %n file(s)</numerusform>
                <numerusform>Close list %1 as handed over: %n file(s)</numerusform>
            </translation>
        </message>
        <message>
            <source>Both sides have signed the minutes, and the boxes are there. From now on these papers lie in the receiving archive, in their boxes and folders; what is stored here stays.</source>
            <translation>Both sides have signed the minutes, and the boxes are there. From now on these papers lie in the receiving archive, in their boxes and folders; what is stored here stays.</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Close as handed over</source>
            <translation>Close as handed over</translation>
        </message>
        <message>
            <source>No file has reached the end of its retention.</source>
            <translation>No file has reached the end of its retention.</translation>
        </message>
    </context>
    <context>
        <name>DossierExport</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export dossiers</source>
            <translation>Export dossiers</translation>
        </message>
        <message>
            <source>The dossier of agenda %1…</source>
            <translation>The dossier of agenda %1…</translation>
        </message>
        <message>
            <source>All dossiers of %1…</source>
            <translation>All dossiers of %1…</translation>
        </message>
        <message>
            <source>All dossiers…</source>
            <translation>All dossiers…</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>Where to?</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are not closed yet.</source>
            <translation>
                <numerusform>%n requests are not closed yet.</numerusform>
                <numerusform>%n requests are not closed yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dossiers lie in %2, read back and compared.</source>
            <translation>%1 dossiers lie in %2, read back and compared.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
    </context>
    <context>
        <name>FieldMark</name>
        <message>
            <source>%1, differs at %2</source>
            <translation>%1, differs at %2</translation>
        </message>
    </context>
    <context>
        <name>FieldSuggestionModel</name>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Compare it with the paper.</translation>
        </message>
        <message>
            <source>Register: %1</source>
            <translation>Register: %1</translation>
        </message>
    </context>
    <context>
        <name>FieldSuggestions</name>
        <message>
            <source>Read from the papers; Enter takes the marked one</source>
            <translation>Read from the papers; Enter takes the marked one</translation>
        </message>
        <message>
            <source>Take this value</source>
            <translation>Take this value</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Number of the SK</source>
            <translation>Number of the SK</translation>
        </message>
        <message>
            <source>Date of the SK</source>
            <translation>Date of the SK</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK valid until</translation>
        </message>
        <message numerus="yes">
            <source>Read from the papers: Enter takes the marked value (%n)</source>
            <translation>
                <numerusform>Read from the papers: Enter takes the marked value (%n)</numerusform>
                <numerusform>Read from the papers: Enter takes the marked value (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Read from the papers: all taken</source>
            <translation>Read from the papers: all taken</translation>
        </message>
    </context>
    <context>
        <name>FieldsQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Archive number %1</source>
            <translation>Archive number %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Move...</source>
            <translation>Move...</translation>
        </message>
        <message>
            <source>Lend...</source>
            <translation>Lend...</translation>
        </message>
        <message>
            <source>Hold...</source>
            <translation>Hold...</translation>
        </message>
        <message>
            <source>Code...</source>
            <translation>Code...</translation>
        </message>
        <message>
            <source>Choose a file in the list.</source>
            <translation>Choose a file in the list.</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Read the file</translation>
        </message>
        <message>
            <source>Electronic only: it lies on no shelf.</source>
            <translation>Electronic only: it lies on no shelf.</translation>
        </message>
        <message>
            <source>Code %1, %2.</source>
            <translation>Code %1, %2.</translation>
        </message>
        <message>
            <source>Retention: not yet set.</source>
            <translation>Retention: not yet set.</translation>
        </message>
        <message>
            <source>Retention: %1, active until %2, inactive until %3, then: %4.</source>
            <translation>Retention: %1, active until %2, inactive until %3, then: %4.</translation>
        </message>
        <message>
            <source>OVERDUE: %1 has it since %2, due %3.</source>
            <translation>OVERDUE: %1 has it since %2, due %3.</translation>
        </message>
        <message>
            <source>%1 has it since %2, due %3.</source>
            <translation>%1 has it since %2, due %3.</translation>
        </message>
        <message>
            <source>On hold (%1): %2, %3.</source>
            <translation>On hold (%1): %2, %3.</translation>
        </message>
        <message>
            <source>Read the picture</source>
            <translation>Read the picture</translation>
        </message>
        <message>
            <source>Picture of %1</source>
            <translation>Picture of %1</translation>
        </message>
        <message>
            <source>There is no picture of this place yet (Places).</source>
            <translation>There is no picture of this place yet (Places).</translation>
        </message>
        <message>
            <source>Take back...</source>
            <translation>Take back...</translation>
        </message>
        <message>
            <source>Lift the hold...</source>
            <translation>Lift the hold...</translation>
        </message>
        <message>
            <source>This file is electronic only: there is nothing to lend.</source>
            <translation>This file is electronic only: there is nothing to lend.</translation>
        </message>
        <message>
            <source>Where does it lie now?</source>
            <translation>Where does it lie now?</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Move the file</source>
            <translation>Move the file</translation>
        </message>
        <message>
            <source>Lend file %1</source>
            <translation>Lend file %1</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Borrower</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Needed for</translation>
        </message>
        <message>
            <source>Back by</source>
            <translation>Back by</translation>
        </message>
        <message>
            <source>Lend</source>
            <translation>Lend</translation>
        </message>
        <message>
            <source>Lend the file</source>
            <translation>Lend the file</translation>
        </message>
        <message>
            <source>Is the file back whole?</source>
            <translation>Is the file back whole?</translation>
        </message>
        <message>
            <source>%1 had it. What is missing or damaged is written down here.</source>
            <translation>%1 had it. What is missing or damaged is written down here.</translation>
        </message>
        <message>
            <source>It is back</source>
            <translation>It is back</translation>
        </message>
        <message>
            <source>Take the file back</source>
            <translation>Take the file back</translation>
        </message>
        <message>
            <source>Keep this file whatever the schedule says</source>
            <translation>Keep this file whatever the schedule says</translation>
        </message>
        <message>
            <source>As long as the hold stands, the file can be on no list of destruction.</source>
            <translation>As long as the hold stands, the file can be on no list of destruction.</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Because of</translation>
        </message>
        <message>
            <source>Asked for by (document)</source>
            <translation>Asked for by (document)</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Put on hold</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Lift the hold</translation>
        </message>
        <message>
            <source>Why it ends</source>
            <translation>Why it ends</translation>
        </message>
        <message>
            <source>Classification and access</source>
            <translation>Classification and access</translation>
        </message>
    </context>
    <context>
        <name>FirstStartWizard</name>
        <message>
            <source>This office works with Loket already: connect to its server</source>
            <translation>This office works with Loket already: connect to its server</translation>
        </message>
        <message>
            <source>Loket: first start</source>
            <translation>Loket: first start</translation>
        </message>
        <message>
            <source>Letters carry these lines. All of them can be changed later.</source>
            <translation>Letters carry these lines. All of them can be changed later.</translation>
        </message>
        <message>
            <source>You log in with this name. Others are added later in the settings.</source>
            <translation>You log in with this name. Others are added later in the settings.</translation>
        </message>
        <message>
            <source>One computer needs no server. Several desks share one database.</source>
            <translation>One computer needs no server. Several desks share one database.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>1  Office</source>
            <translation>1  Office</translation>
        </message>
        <message>
            <source>2  First operator</source>
            <translation>2  First operator</translation>
        </message>
        <message>
            <source>3  Place of the data</source>
            <translation>3  Place of the data</translation>
        </message>
        <message>
            <source>Which office is this?</source>
            <translation>Which office is this?</translation>
        </message>
        <message>
            <source>Who works here first?</source>
            <translation>Who works here first?</translation>
        </message>
        <message>
            <source>Where does the data lie?</source>
            <translation>Where does the data lie?</translation>
        </message>
        <message>
            <source>The password is being sealed.</source>
            <translation>The password is being sealed.</translation>
        </message>
        <message>
            <source>No office works there yet. Go back and fill in the first two pages.</source>
            <translation>No office works there yet. Go back and fill in the first two pages.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Open Loket</source>
            <translation>Open Loket</translation>
        </message>
        <message>
            <source>The data of Loket is on this computer already: open it</source>
            <translation>The data of Loket is on this computer already: open it</translation>
        </message>
        <message>
            <source>There is a backup of this office: restore it</source>
            <translation>There is a backup of this office: restore it</translation>
        </message>
        <message>
            <source>Every byte of it is checked before anything is restored.</source>
            <translation>Every byte of it is checked before anything is restored.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>Which backup?</translation>
        </message>
        <message>
            <source>The backup is being restored.</source>
            <translation>The backup is being restored.</translation>
        </message>
        <message>
            <source>An office works there already. A backup goes into an empty place.</source>
            <translation>An office works there already. A backup goes into an empty place.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are restored.</source>
            <translation>%1 rows and %2 papers are restored.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restoring</translation>
        </message>
    </context>
    <context>
        <name>FollowBar</name>
        <message>
            <source>Note a reminder …</source>
            <translation>Note a reminder …</translation>
        </message>
        <message>
            <source>Draft of the letter …</source>
            <translation>Draft of the letter …</translation>
        </message>
        <message>
            <source>Note that the applicant was reminded</source>
            <translation>Note that the applicant was reminded</translation>
        </message>
        <message>
            <source>Draft of the letter to the head of the Pokja</source>
            <translation>Draft of the letter to the head of the Pokja</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Choose a line first.</translation>
        </message>
        <message>
            <source>This account is of no Pokja: nobody to write to.</source>
            <translation>This account is of no Pokja: nobody to write to.</translation>
        </message>
        <message>
            <source>The applicant was reminded to change the password</source>
            <translation>The applicant was reminded to change the password</translation>
        </message>
        <message>
            <source>The change is still awaited; the list says how often and when somebody asked.</source>
            <translation>The change is still awaited; the list says how often and when somebody asked.</translation>
        </message>
        <message>
            <source>How they were reminded</source>
            <translation>How they were reminded</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by WhatsApp, without personal data</source>
            <translation>by WhatsApp, without personal data</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>by letter</translation>
        </message>
        <message>
            <source>Note the reminder</source>
            <translation>Note the reminder</translation>
        </message>
        <message>
            <source>Note a reminder</source>
            <translation>Note a reminder</translation>
        </message>
        <message>
            <source>The reminder is noted.</source>
            <translation>The reminder is noted.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Save the draft</translation>
        </message>
        <message>
            <source>Draft SK %1.pdf</source>
            <translation>Draft SK %1.pdf</translation>
        </message>
        <message>
            <source>Draft of the letter</source>
            <translation>Draft of the letter</translation>
        </message>
        <message>
            <source>The draft is saved as %1. Number and sign it by hand.</source>
            <translation>The draft is saved as %1. Number and sign it by hand.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPanel</name>
        <message>
            <source>Handover</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>The applicant</source>
            <translation>The applicant</translation>
        </message>
        <message>
            <source>Somebody with authority</source>
            <translation>Somebody with authority</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the receiver</source>
            <translation>Name of the receiver</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>NIP of the receiver</source>
            <translation>NIP of the receiver</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Letter of authority</translation>
        </message>
        <message>
            <source>Letter of authority, number and date</source>
            <translation>Letter of authority, number and date</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identity seen</translation>
        </message>
        <message>
            <source>Last 4 characters of the identity</source>
            <translation>Last 4 characters of the identity</translation>
        </message>
        <message>
            <source>last 4</source>
            <translation>last 4</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Seal number</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Time of the handover</source>
            <translation>Time of the handover</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>civil servant's card</source>
            <translation>civil servant's card</translation>
        </message>
        <message>
            <source>identity card (KTP)</source>
            <translation>identity card (KTP)</translation>
        </message>
        <message>
            <source>driving licence (SIM)</source>
            <translation>driving licence (SIM)</translation>
        </message>
        <message>
            <source>known in person</source>
            <translation>known in person</translation>
        </message>
        <message>
            <source>card that was shown</source>
            <translation>card that was shown</translation>
        </message>
        <message>
            <source>the name of the receiver</source>
            <translation>the name of the receiver</translation>
        </message>
        <message>
            <source>the letter of authority</source>
            <translation>the letter of authority</translation>
        </message>
        <message>
            <source>which identity was seen</source>
            <translation>which identity was seen</translation>
        </message>
        <message>
            <source>the last 4 characters of the identity</source>
            <translation>the last 4 characters of the identity</translation>
        </message>
        <message>
            <source>Not yet: %1 missing.</source>
            <translation>Not yet: %1 missing.</translation>
        </message>
        <message>
            <source>Have the slip of the office's copy signed, and say that the password must be changed.</source>
            <translation>Have the slip of the office's copy signed, and say that the password must be changed.</translation>
        </message>
        <message>
            <source>Have the slip of the office's copy signed.</source>
            <translation>Have the slip of the office's copy signed.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>TIME OF EACH STEP</source>
            <translation>TIME OF EACH STEP</translation>
        </message>
        <message>
            <source>Time of each step and the stretches behind it</source>
            <translation>Time of each step and the stretches behind it</translation>
        </message>
        <message>
            <source>LETTERS AND CONFIRMATIONS</source>
            <translation>LETTERS AND CONFIRMATIONS</translation>
        </message>
        <message>
            <source>Letters and confirmations</source>
            <translation>Letters and confirmations</translation>
        </message>
        <message>
            <source>WHAT HAPPENED</source>
            <translation>WHAT HAPPENED</translation>
        </message>
        <message>
            <source>What happened, oldest first</source>
            <translation>What happened, oldest first</translation>
        </message>
        <message>
            <source>Intake receipt</source>
            <translation>Intake receipt</translation>
        </message>
        <message>
            <source>Notice to complete the papers</source>
            <translation>Notice to complete the papers</translation>
        </message>
        <message>
            <source>Notice of refusal</source>
            <translation>Notice of refusal</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Notice of referral</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Notice of the result</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Copy the history</translation>
        </message>
        <message>
            <source>Copy the marked lines</source>
            <translation>Copy the marked lines</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Read the history</source>
            <translation>Read the history</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>no. %1</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>void: %1</translation>
        </message>
        <message>
            <source>told to %1</source>
            <translation>told to %1</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>The history was copied.</source>
            <translation>The history was copied.</translation>
        </message>
    </context>
    <context>
        <name>HoursTable</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Working hours</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>%1: write the hours as 07.30-12.00, 13.00-16.00.</source>
            <translation>%1: write the hours as 07.30-12.00, 13.00-16.00.</translation>
        </message>
    </context>
    <context>
        <name>ImportHistory</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Earlier imports</translation>
        </message>
        <message>
            <source>Read the earlier imports</source>
            <translation>Read the earlier imports</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>taken back on %1</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>in the register</translation>
        </message>
        <message>
            <source>Choose an import in the list.</source>
            <translation>Choose an import in the list.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>This import was taken back already.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Why it is refused</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Import into the register</source>
            <translation>Import into the register</translation>
        </message>
        <message>
            <source>What the file would do</source>
            <translation>What the file would do</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Choose the list</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
            <translation>Tables (*.csv *.txt *.xlsx);;All files (*)</translation>
        </message>
        <message>
            <source>Drop one file at a time.</source>
            <translation>Drop one file at a time.</translation>
        </message>
        <message>
            <source>Compare with the register</source>
            <translation>Compare with the register</translation>
        </message>
        <message>
            <source>%1, parted by %2</source>
            <translation>%1, parted by %2</translation>
        </message>
        <message>
            <source>TAB</source>
            <translation>TAB</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>sheet %1</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
            <translation>%1 new, %2 changed, %3 unchanged, %4 refused</translation>
        </message>
        <message>
            <source>Columns: %1.</source>
            <translation>Columns: %1.</translation>
        </message>
        <message>
            <source>Not kept: %1.</source>
            <translation>Not kept: %1.</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>The file is being read.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Choose a file first.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are refused: nothing is written. Correct the file and choose it again.</source>
            <translation>
                <numerusform>%n row(s) are refused: nothing is written. Correct the file and choose it again.</numerusform>
                <numerusform>%n row(s) are refused: nothing is written. Correct the file and choose it again.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has all of this already.</source>
            <translation>The register has all of this already.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Only an officer changes the register.</translation>
        </message>
        <message>
            <source>Reading %1 ...</source>
            <translation>Reading %1 ...</translation>
        </message>
        <message>
            <source>Drop a CSV or XLSX file here, or choose one. Nothing is written before you have seen what it does.</source>
            <translation>Drop a CSV or XLSX file here, or choose one. Nothing is written before you have seen what it does.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>%1 is in the register: %2 new, %3 changed.</source>
            <translation>%1 is in the register: %2 new, %3 changed.</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Take the import back</translation>
        </message>
        <message>
            <source>The import is taken back: the register is as it was before.</source>
            <translation>The import is taken back: the register is as it was before.</translation>
        </message>
        <message>
            <source>Paste the list</source>
            <translation>Paste the list</translation>
        </message>
        <message>
            <source>There is no file on the clipboard. Copy one first.</source>
            <translation>There is no file on the clipboard. Copy one first.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <source>Read the requests</source>
            <translation>Read the requests</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Read the request</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
    </context>
    <context>
        <name>InboxPanel</name>
        <message>
            <source>Fold the list</source>
            <translation>Fold the list</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Up, Down</translation>
        </message>
        <message>
            <source>Walk through the list</source>
            <translation>Walk through the list</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Unfold the list</source>
            <translation>Unfold the list</translation>
        </message>
        <message>
            <source>Nothing found for "%1". Every word may be a part of a name, NIP, User ID, number or Pokja.</source>
            <translation>Nothing found for "%1". Every word may be a part of a name, NIP, User ID, number or Pokja.</translation>
        </message>
        <message>
            <source>Nothing to do. Ctrl+N takes in the next request.</source>
            <translation>Nothing to do. Ctrl+N takes in the next request.</translation>
        </message>
        <message>
            <source>No request waits for its applicant.</source>
            <translation>No request waits for its applicant.</translation>
        </message>
        <message>
            <source>No letter waits to be fetched.</source>
            <translation>No letter waits to be fetched.</translation>
        </message>
        <message>
            <source>Everything is archived.</source>
            <translation>Everything is archived.</translation>
        </message>
        <message>
            <source>Everybody has changed the password that was handed over.</source>
            <translation>Everybody has changed the password that was handed over.</translation>
        </message>
        <message>
            <source>No request is closed yet.</source>
            <translation>No request is closed yet.</translation>
        </message>
    </context>
    <context>
        <name>InlineQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Tick at least one reason.</source>
            <translation>Tick at least one reason.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>Say why, in at least %1 letters.</source>
            <translation>Say why, in at least %1 letters.</translation>
        </message>
    </context>
    <context>
        <name>IntakeApplicant</name>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Part of a name, NIP, user ID or Pokja</source>
            <translation>Part of a name, NIP, user ID or Pokja</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Kind of number</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>appointed %1 %2</source>
            <translation>appointed %1 %2</translation>
        </message>
        <message>
            <source>male</source>
            <translation>male</translation>
        </message>
        <message>
            <source>female</source>
            <translation>female</translation>
        </message>
        <message>
            <source>PNS</source>
            <translation>PNS</translation>
        </message>
        <message>
            <source>PPPK</source>
            <translation>PPPK</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>Hide the details</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Show the details</translation>
        </message>
        <message>
            <source>User ID %1</source>
            <translation>User ID %1</translation>
        </message>
        <message>
            <source>From the register</source>
            <translation>From the register</translation>
        </message>
        <message>
            <source>Not from the register</source>
            <translation>Not from the register</translation>
        </message>
        <message>
            <source>Choose from the list with Enter, or type on.</source>
            <translation>Choose from the list with Enter, or type on.</translation>
        </message>
    </context>
    <context>
        <name>IntakeLetter</name>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>Reset password</source>
            <translation>Reset password</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>User ID information</translation>
        </message>
        <message>
            <source>Change of information</source>
            <translation>Change of information</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Letter number</translation>
        </message>
        <message>
            <source>Letter date</source>
            <translation>Letter date</translation>
        </message>
        <message>
            <source>Subject (optional)</source>
            <translation>Subject (optional)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Tried "Lupa Password" already?</source>
            <translation>Tried "Lupa Password" already?</translation>
        </message>
        <message>
            <source>Reason in the applicant's words</source>
            <translation>Reason in the applicant's words</translation>
        </message>
        <message>
            <source>Decree (SK Penetapan)</source>
            <translation>Decree (SK Penetapan)</translation>
        </message>
        <message>
            <source>Decree number</source>
            <translation>Decree number</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Decree date</source>
            <translation>Decree date</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>How it came</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Brought by</translation>
        </message>
        <message>
            <source>NIP of the carrier</source>
            <translation>NIP of the carrier</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Forgotten</translation>
        </message>
        <message>
            <source>The e-mail cannot be opened</source>
            <translation>The e-mail cannot be opened</translation>
        </message>
        <message>
            <source>The account is locked</source>
            <translation>The account is locked</translation>
        </message>
        <message>
            <source>Perhaps misused by others</source>
            <translation>Perhaps misused by others</translation>
        </message>
        <message>
            <source>Transferred to another post</source>
            <translation>Transferred to another post</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Yes, without success</source>
            <translation>Yes, without success</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Brought by the applicant</source>
            <translation>Brought by the applicant</translation>
        </message>
        <message>
            <source>Brought by somebody else</source>
            <translation>Brought by somebody else</translation>
        </message>
        <message>
            <source>Sent as files</source>
            <translation>Sent as files</translation>
        </message>
        <message>
            <source>Sent by post</source>
            <translation>Sent by post</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Show the decree's fields</source>
            <translation>Show the decree's fields</translation>
        </message>
        <message>
            <source>Fold the decree's fields</source>
            <translation>Fold the decree's fields</translation>
        </message>
        <message>
            <source>No decree noted yet.</source>
            <translation>No decree noted yet.</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valid until %1</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <source>New request</source>
            <translation>New request</translation>
        </message>
        <message>
            <source>Look a person up</source>
            <translation>Look a person up</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What is typed is kept (Ctrl+W)</source>
            <translation>What is typed is kept (Ctrl+W)</translation>
        </message>
        <message>
            <source>Save and print the receipt</source>
            <translation>Save and print the receipt</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Add papers</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>Close, and keep what is typed</source>
            <translation>Close, and keep what is typed</translation>
        </message>
        <message>
            <source>Keep what is typed</source>
            <translation>Keep what is typed</translation>
        </message>
        <message>
            <source>Kept at %1</source>
            <translation>Kept at %1</translation>
        </message>
        <message>
            <source>Check what is typed</source>
            <translation>Check what is typed</translation>
        </message>
        <message>
            <source>Nothing is typed yet.</source>
            <translation>Nothing is typed yet.</translation>
        </message>
        <message>
            <source>A paper is still being read.</source>
            <translation>A paper is still being read.</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>Save the request</translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation>Discarded.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Look for drafts</source>
            <translation>Look for drafts</translation>
        </message>
        <message>
            <source>There is an entry of %1 that was not saved.</source>
            <translation>There is an entry of %1 that was not saved.</translation>
        </message>
        <message>
            <source>There is an entry of %1 that was not saved: %2</source>
            <translation>There is an entry of %1 that was not saved: %2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Request taken in</source>
            <translation>Request taken in</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Next request</source>
            <translation>Next request</translation>
        </message>
        <message>
            <source>Make the receipt</source>
            <translation>Make the receipt</translation>
        </message>
        <message>
            <source>Scan papers (Ctrl+Shift+S)</source>
            <translation>Scan papers (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Scan the papers</source>
            <translation>Scan the papers</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Show the paper</translation>
        </message>
    </context>
    <context>
        <name>InterleavePanel</name>
        <message>
            <source>The whole stack was turned over</source>
            <translation>The whole stack was turned over</translation>
        </message>
        <message>
            <source>The sheets were turned one by one</source>
            <translation>The sheets were turned one by one</translation>
        </message>
        <message>
            <source>Fronts and backs: how was the stack turned?</source>
            <translation>Fronts and backs: how was the stack turned?</translation>
        </message>
        <message>
            <source>This order would come:</source>
            <translation>This order would come:</translation>
        </message>
        <message>
            <source>Put into this order</source>
            <translation>Put into this order</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Order: %1</translation>
        </message>
        <message>
            <source>%1 (back)</source>
            <translation>%1 (back)</translation>
        </message>
    </context>
    <context>
        <name>JobLine</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>KeyHelp</name>
        <message>
            <source>Keys of this page</source>
            <translation>Keys of this page</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Close the list of keys</source>
            <translation>Close the list of keys</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Put the question or message away; nothing is done</source>
            <translation>Put the question or message away; nothing is done</translation>
        </message>
        <message>
            <source>Tab, Space</source>
            <translation>Tab, Space</translation>
        </message>
        <message>
            <source>To the next field or button, and press it</source>
            <translation>To the next field or button, and press it</translation>
        </message>
        <message>
            <source>Close this window</source>
            <translation>Close this window</translation>
        </message>
    </context>
    <context>
        <name>LateCode</name>
        <message>
            <source>A part of Loket is missing. Install Loket again.</source>
            <translation>A part of Loket is missing. Install Loket again.</translation>
        </message>
    </context>
    <context>
        <name>LateEntryBand</name>
        <message>
            <source>Completeness was checked on the slip, from and to:</source>
            <translation>Completeness was checked on the slip, from and to:</translation>
        </message>
        <message>
            <source>Number of the slip</source>
            <translation>Number of the slip</translation>
        </message>
        <message>
            <source>Completeness was checked on the slip</source>
            <translation>Completeness was checked on the slip</translation>
        </message>
        <message>
            <source>Received, the true time</source>
            <translation>Received, the true time</translation>
        </message>
        <message>
            <source>Begin of the check on the slip</source>
            <translation>Begin of the check on the slip</translation>
        </message>
        <message>
            <source>End of the check on the slip</source>
            <translation>End of the check on the slip</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>received (true time)</source>
            <translation>received (true time)</translation>
        </message>
        <message>
            <source>No late entry: received now</source>
            <translation>No late entry: received now</translation>
        </message>
        <message>
            <source>Late entry from a paper slip...</source>
            <translation>Late entry from a paper slip...</translation>
        </message>
        <message>
            <source>No free slip: they are made in the settings, "Slips".</source>
            <translation>No free slip: they are made in the settings, "Slips".</translation>
        </message>
    </context>
    <context>
        <name>LetterCheckDialog</name>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Is this letter ours?</source>
            <translation>Is this letter ours?</translation>
        </message>
        <message>
            <source>Check code or number</source>
            <translation>Check code or number</translation>
        </message>
        <message>
            <source>for example KRT-MWX, at the foot of the letter</source>
            <translation>for example KRT-MWX, at the foot of the letter</translation>
        </message>
        <message>
            <source>Check word that was said</source>
            <translation>Check word that was said</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>On the phone: type the check word that the member says. It stands beside the password on the member's copy alone; never ask for the password.</source>
            <translation>On the phone: type the check word that the member says. It stands beside the password on the member's copy alone; never ask for the password.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Check code of six letters, or the letter's number</source>
            <translation>Check code of six letters, or the letter's number</translation>
        </message>
        <message>
            <source>Check the letter</source>
            <translation>Check the letter</translation>
        </message>
        <message>
            <source>First a letter that Loket made must be found.</source>
            <translation>First a letter that Loket made must be found.</translation>
        </message>
        <message>
            <source>Compare the word</source>
            <translation>Compare the word</translation>
        </message>
        <message>
            <source>That is the word of this letter: the caller has it open.</source>
            <translation>That is the word of this letter: the caller has it open.</translation>
        </message>
        <message>
            <source>That is not the word of this letter.</source>
            <translation>That is not the word of this letter.</translation>
        </message>
    </context>
    <context>
        <name>LetterMaking</name>
        <message>
            <source>Letter number by hand</source>
            <translation>Letter number by hand</translation>
        </message>
        <message>
            <source>number from the office's book</source>
            <translation>number from the office's book</translation>
        </message>
        <message>
            <source>Service sheet</source>
            <translation>Service sheet</translation>
        </message>
        <message>
            <source>Official letter</source>
            <translation>Official letter</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Not yet: type the letter's number, or let it be taken automatically.</source>
            <translation>Not yet: type the letter's number, or let it be taken automatically.</translation>
        </message>
        <message>
            <source>Reserved number</source>
            <translation>Reserved number</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>Closing line</source>
            <translation>Closing line</translation>
        </message>
        <message>
            <source>as the letter's text says</source>
            <translation>as the letter's text says</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserved</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>The Setda keeps the book of numbers.</source>
            <translation>The Setda keeps the book of numbers.</translation>
        </message>
        <message>
            <source>Not yet: type the number that the Setda gave.</source>
            <translation>Not yet: type the number that the Setda gave.</translation>
        </message>
        <message>
            <source>Not yet: the date of the letter is not understood.</source>
            <translation>Not yet: the date of the letter is not understood.</translation>
        </message>
        <message>
            <source>Not yet: a letter cannot bear a date that is yet to come.</source>
            <translation>Not yet: a letter cannot bear a date that is yet to come.</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Seal number</translation>
        </message>
        <message>
            <source>on the seal that will close the letter</source>
            <translation>on the seal that will close the letter</translation>
        </message>
        <message>
            <source>Not yet: type the number of the seal that will close the letter.</source>
            <translation>Not yet: type the number of the seal that will close the letter.</translation>
        </message>
    </context>
    <context>
        <name>LetterPages</name>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
    </context>
    <context>
        <name>LetterSheet</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>The letter as it will be printed</translation>
        </message>
        <message>
            <source>A letter with a password is never shown.</source>
            <translation>A letter with a password is never shown.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page(s)</numerusform>
                <numerusform>%n page(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LetterTextPanel</name>
        <message>
            <source>Save the text</source>
            <translation>Save the text</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Back to Loket's own text</source>
            <translation>Back to Loket's own text</translation>
        </message>
        <message>
            <source>Notice of completeness</source>
            <translation>Notice of completeness</translation>
        </message>
        <message>
            <source>Notice of rejection</source>
            <translation>Notice of rejection</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Notice of referral</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Notice of the result</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Version of the text</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Text of the letter</translation>
        </message>
        <message>
            <source>Fields of this letter</source>
            <translation>Fields of this letter</translation>
        </message>
        <message>
            <source>Enter or a double click puts the field into the text.</source>
            <translation>Enter or a double click puts the field into the text.</translation>
        </message>
        <message>
            <source>Fields: a double click puts one into the text</source>
            <translation>Fields: a double click puts one into the text</translation>
        </message>
        <message>
            <source>Read the text</source>
            <translation>Read the text</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>In force: %1</translation>
        </message>
        <message>
            <source>Loket's own text</source>
            <translation>Loket's own text</translation>
        </message>
        <message>
            <source>the office's text</source>
            <translation>the office's text</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Version %1, %2, %3</translation>
        </message>
        <message>
            <source>Only an administrator changes the texts of letters.</source>
            <translation>Only an administrator changes the texts of letters.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>This is Loket's own text already.</source>
            <translation>This is Loket's own text already.</translation>
        </message>
        <message>
            <source>Changed and not saved yet. Letters still say what is in force.</source>
            <translation>Changed and not saved yet. Letters still say what is in force.</translation>
        </message>
        <message>
            <source>Letters say what Loket brings.</source>
            <translation>Letters say what Loket brings.</translation>
        </message>
        <message>
            <source>Letters say what the office wrote.</source>
            <translation>Letters say what the office wrote.</translation>
        </message>
        <message>
            <source>The text is saved. Letters that were made keep the text they had.</source>
            <translation>The text is saved. Letters that were made keep the text they had.</translation>
        </message>
        <message>
            <source>Letters say again what Loket brings. The office's text is kept among the versions.</source>
            <translation>Letters say again what Loket brings. The office's text is kept among the versions.</translation>
        </message>
    </context>
    <context>
        <name>LettersForm</name>
        <message>
            <source>Number of a letter</source>
            <translation>Number of a letter</translation>
        </message>
        <message>
            <source>Pattern: {klas}, {urut}, {unit}, {tahun}, {bulan}</source>
            <translation>Pattern: {klas}, {urut}, {unit}, {tahun}, {bulan}</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>Code of the unit</source>
            <translation>Code of the unit</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Who signs official letters</source>
            <translation>Who signs official letters</translation>
        </message>
        <message>
            <source>Also in letters</source>
            <translation>Also in letters</translation>
        </message>
        <message>
            <source>Copy to (tembusan)</source>
            <translation>Copy to (tembusan)</translation>
        </message>
        <message>
            <source>Counter hours</source>
            <translation>Counter hours</translation>
        </message>
        <message>
            <source>Address of SPSE</source>
            <translation>Address of SPSE</translation>
        </message>
        <message>
            <source>The twelfth letter would be %1</source>
            <translation>The twelfth letter would be %1</translation>
        </message>
        <message>
            <source>The Setda keeps the book: every number is typed</source>
            <translation>The Setda keeps the book: every number is typed</translation>
        </message>
        <message>
            <source>Letters are entered in SRIKANDI as well</source>
            <translation>Letters are entered in SRIKANDI as well</translation>
        </message>
        <message>
            <source>Letters with a password, a book of their own (empty: the same book)</source>
            <translation>Letters with a password, a book of their own (empty: the same book)</translation>
        </message>
        <message>
            <source>Pattern of letters with a password</source>
            <translation>Pattern of letters with a password</translation>
        </message>
        <message>
            <source>Two books need two patterns, or two letters would have the same number.</source>
            <translation>Two books need two patterns, or two letters would have the same number.</translation>
        </message>
        <message>
            <source>In one's own right</source>
            <translation>In one's own right</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Nobody is named yet: the officer signs as Admin Agency.</source>
            <translation>Nobody is named yet: the officer signs as Admin Agency.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>With u.b. the post between is named.</source>
            <translation>With u.b. the post between is named.</translation>
        </message>
    </context>
    <context>
        <name>LettersModel</name>
        <message>
            <source>Receipt of papers</source>
            <translation>Receipt of papers</translation>
        </message>
        <message>
            <source>Completion notice no. %1</source>
            <translation>Completion notice no. %1</translation>
        </message>
        <message>
            <source>Rejection notice</source>
            <translation>Rejection notice</translation>
        </message>
        <message>
            <source>Referral notice</source>
            <translation>Referral notice</translation>
        </message>
        <message>
            <source>Result notice with a password</source>
            <translation>Result notice with a password</translation>
        </message>
        <message>
            <source>Result notice</source>
            <translation>Result notice</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>Void: %1</translation>
        </message>
        <message>
            <source>Told to %1, %2</source>
            <translation>Told to %1, %2</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Printed %1</translation>
        </message>
        <message>
            <source>Made %1, not printed yet</source>
            <translation>Made %1, not printed yet</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Make the letter</source>
            <translation>Make the letter</translation>
        </message>
        <message>
            <source>Print the letter...</source>
            <translation>Print the letter...</translation>
        </message>
        <message>
            <source>Record the notification</source>
            <translation>Record the notification</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Reset again...</source>
            <translation>Reset again...</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Print the office's copy...</source>
            <translation>Print the office's copy...</translation>
        </message>
        <message>
            <source>Void the letter...</source>
            <translation>Void the letter...</translation>
        </message>
        <message>
            <source>Letters of this request</source>
            <translation>Letters of this request</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>There is no letter yet. Notices belong to the steps 3, 7 and 8.</source>
            <translation>There is no letter yet. Notices belong to the steps 3, 7 and 8.</translation>
        </message>
        <message>
            <source>Show the letter</source>
            <translation>Show the letter</translation>
        </message>
        <message>
            <source>Printed %1 days ago and not fetched. If it is not fetched any more, reset again: the letter is void.</source>
            <translation>Printed %1 days ago and not fetched. If it is not fetched any more, reset again: the letter is void.</translation>
        </message>
        <message>
            <source>The password is in the memory of another desk or of a program that ended. Print it there, or reset again.</source>
            <translation>The password is in the memory of another desk or of a program that ended. Print it there, or reset again.</translation>
        </message>
        <message>
            <source>The password is not in memory any more, and it is kept nowhere else. Reset again.</source>
            <translation>The password is not in memory any more, and it is kept nowhere else. Reset again.</translation>
        </message>
        <message>
            <source>Not yet: nobody is named in the settings who signs official letters. A service sheet is possible.</source>
            <translation>Not yet: nobody is named in the settings who signs official letters. A service sheet is possible.</translation>
        </message>
        <message>
            <source>The letter has not been made yet.</source>
            <translation>The letter has not been made yet.</translation>
        </message>
        <message>
            <source>A print is on its way.</source>
            <translation>A print is on its way.</translation>
        </message>
        <message>
            <source>Record that it was printed</source>
            <translation>Record that it was printed</translation>
        </message>
        <message>
            <source>Print the applicant's copy...</source>
            <translation>Print the applicant's copy...</translation>
        </message>
        <message>
            <source>Answer the question first, or cancel it.</source>
            <translation>Answer the question first, or cancel it.</translation>
        </message>
        <message>
            <source>Choose a letter in the list.</source>
            <translation>Choose a letter in the list.</translation>
        </message>
        <message>
            <source>This letter is void already.</source>
            <translation>This letter is void already.</translation>
        </message>
        <message>
            <source>Letter %1 was not printed: %2</source>
            <translation>Letter %1 was not printed: %2</translation>
        </message>
        <message>
            <source>The applicant's copy of letter %1 comes out.</source>
            <translation>The applicant's copy of letter %1 comes out.</translation>
        </message>
        <message>
            <source>Letter %1 comes out.</source>
            <translation>Letter %1 comes out.</translation>
        </message>
        <message>
            <source>The office's copy of letter %1 comes out, without a password.</source>
            <translation>The office's copy of letter %1 comes out, without a password.</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Print the letter</translation>
        </message>
        <message>
            <source>Letter %1 is printed.</source>
            <translation>Letter %1 is printed.</translation>
        </message>
        <message>
            <source>Record the print</source>
            <translation>Record the print</translation>
        </message>
        <message>
            <source>The letter is printed. The password is no longer in this computer.</source>
            <translation>The letter is printed. The password is no longer in this computer.</translation>
        </message>
        <message>
            <source>The letter is printed.</source>
            <translation>The letter is printed.</translation>
        </message>
        <message>
            <source>It is recorded that %1 was told.</source>
            <translation>It is recorded that %1 was told.</translation>
        </message>
        <message>
            <source>Void letter %1</source>
            <translation>Void letter %1</translation>
        </message>
        <message>
            <source>Its number stays in the book with this reason, and is not used again.</source>
            <translation>Its number stays in the book with this reason, and is not used again.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Void the letter</source>
            <translation>Void the letter</translation>
        </message>
        <message>
            <source>Reset again</source>
            <translation>Reset again</translation>
        </message>
        <message>
            <source>The letter becomes void with its number, its password is worthless, and step 6 begins again. Destroy the sheet if there is one.</source>
            <translation>The letter becomes void with its number, its password is worthless, and step 6 begins again. Destroy the sheet if there is one.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>not fetched</source>
            <translation>not fetched</translation>
        </message>
        <message>
            <source>the cover came back opened</source>
            <translation>the cover came back opened</translation>
        </message>
        <message>
            <source>paper jam or a spoilt sheet</source>
            <translation>paper jam or a spoilt sheet</translation>
        </message>
        <message>
            <source>the password was lost before it was printed</source>
            <translation>the password was lost before it was printed</translation>
        </message>
        <message>
            <source>The letter for %1 is handed over. Now the dossier is archived.</source>
            <translation>The letter for %1 is handed over. Now the dossier is archived.</translation>
        </message>
        <message>
            <source>Read the numbers</source>
            <translation>Read the numbers</translation>
        </message>
        <message>
            <source>it came out in the wrong tray</source>
            <translation>it came out in the wrong tray</translation>
        </message>
        <message>
            <source>a second copy was asked for</source>
            <translation>a second copy was asked for</translation>
        </message>
        <message>
            <source>This letter did not come out whole. A letter with a password is never printed a second time: destroy what came out and reset again; the letter becomes void with its number.</source>
            <translation>This letter did not come out whole. A letter with a password is never printed a second time: destroy what came out and reset again; the letter becomes void with its number.</translation>
        </message>
        <message>
            <source>Letter %1 with the password comes out once, with a patterned outer side: on a printer for one side that is a sheet of its own, to be folded around the letter. Fold and seal it at once; afterwards the password is nowhere but on the paper. If it does not come out whole, the letter is void and the reset begins again.</source>
            <translation>Letter %1 with the password comes out once, with a patterned outer side: on a printer for one side that is a sheet of its own, to be folded around the letter. Fold and seal it at once; afterwards the password is nowhere but on the paper. If it does not come out whole, the letter is void and the reset begins again.</translation>
        </message>
        <message>
            <source>The print system took nothing of the letter. Print again: the password is still the same.</source>
            <translation>The print system took nothing of the letter. Print again: the password is still the same.</translation>
        </message>
        <message>
            <source>not printed: %1</source>
            <translation>not printed: %1</translation>
        </message>
        <message>
            <source>Letter %1 was not printed and is void: %2 Destroy what came out, and do the reset again.</source>
            <translation>Letter %1 was not printed and is void: %2 Destroy what came out, and do the reset again.</translation>
        </message>
        <message>
            <source>nothing came out, or it is not readable</source>
            <translation>nothing came out, or it is not readable</translation>
        </message>
    </context>
    <context>
        <name>LoansView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Open the dossier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>out</source>
            <translation>out</translation>
        </message>
        <message>
            <source>Files on loan</source>
            <translation>Files on loan</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Borrower</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Lent</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Needed for</translation>
        </message>
        <message>
            <source>Take back...</source>
            <translation>Take back...</translation>
        </message>
        <message>
            <source>Slip of the loan</source>
            <translation>Slip of the loan</translation>
        </message>
        <message>
            <source>No file is on loan. A file is lent in the list "Files".</source>
            <translation>No file is on loan. A file is lent in the list "Files".</translation>
        </message>
        <message>
            <source>Read the loans</source>
            <translation>Read the loans</translation>
        </message>
        <message>
            <source>OVERDUE</source>
            <translation>OVERDUE</translation>
        </message>
        <message>
            <source>%1 on loan, %2 of them overdue.</source>
            <translation>%1 on loan, %2 of them overdue.</translation>
        </message>
        <message>
            <source>The file is lent: print the slip, it is signed and lies in the place of the file.</source>
            <translation>The file is lent: print the slip, it is signed and lies in the place of the file.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No file is chosen.</translation>
        </message>
        <message>
            <source>Is the file back whole?</source>
            <translation>Is the file back whole?</translation>
        </message>
        <message>
            <source>%1, agenda %2. What is missing or damaged is written down here.</source>
            <translation>%1, agenda %2. What is missing or damaged is written down here.</translation>
        </message>
        <message>
            <source>It is back</source>
            <translation>It is back</translation>
        </message>
        <message>
            <source>Take the file back</source>
            <translation>Take the file back</translation>
        </message>
        <message>
            <source>Letter of reminder</source>
            <translation>Letter of reminder</translation>
        </message>
        <message>
            <source>This loan is not overdue.</source>
            <translation>This loan is not overdue.</translation>
        </message>
    </context>
    <context>
        <name>LockScreen</name>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Loket is locked</source>
            <translation>Loket is locked</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Too many wrong passwords. Try again in %1 seconds.</translation>
        </message>
        <message>
            <source>The password is being checked.</source>
            <translation>The password is being checked.</translation>
        </message>
    </context>
    <context>
        <name>LoginPage</name>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>Log in</translation>
        </message>
        <message>
            <source>The password is being checked.</source>
            <translation>The password is being checked.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Too many wrong passwords. Try again in %1 seconds.</translation>
        </message>
        <message>
            <source>Type the user name.</source>
            <translation>Type the user name.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Type the password.</translation>
        </message>
    </context>
    <context>
        <name>LongJob</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Something unexpected happened.</translation>
        </message>
    </context>
    <context>
        <name>LookalikeDialog</name>
        <message>
            <source>Open agenda %1</source>
            <translation>Open agenda %1</translation>
        </message>
        <message>
            <source>Is this the same page?</source>
            <translation>Is this the same page?</translation>
        </message>
        <message>
            <source>A page that looks the same was filed on %1: agenda %2, %3, %4, page %5.</source>
            <translation>A page that looks the same was filed on %1: agenda %2, %3, %4, page %5.</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>This page</translation>
        </message>
        <message>
            <source>Filed before</source>
            <translation>Filed before</translation>
        </message>
        <message>
            <source>The same: leave it out</source>
            <translation>The same: leave it out</translation>
        </message>
        <message>
            <source>Another page: keep it</source>
            <translation>Another page: keep it</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Choose a request: Enter opens it. F1 lists the keys.</source>
            <translation>Choose a request: Enter opens it. F1 lists the keys.</translation>
        </message>
        <message>
            <source>Loket - PRACTICE</source>
            <translation>Loket - PRACTICE</translation>
        </message>
        <message>
            <source>Only an officer or the head takes in requests.</source>
            <translation>Only an officer or the head takes in requests.</translation>
        </message>
        <message>
            <source>Count the queues</source>
            <translation>Count the queues</translation>
        </message>
        <message>
            <source>Loket was closed</source>
            <translation>Loket was closed</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>the desk was locked</source>
            <translation>the desk was locked</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Another request is taken in</source>
            <translation>Another request is taken in</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something unexpected happened; nothing was changed.</source>
            <translation>Something unexpected happened; nothing was changed.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Close this message (Esc)</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Mind</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>Nip</name>
        <message>
            <source>Digits 5 and 6 of the NIP (%1) are no month. Compare the birth date, digits 1 to 8, with the paper.</source>
            <translation>Digits 5 and 6 of the NIP (%1) are no month. Compare the birth date, digits 1 to 8, with the paper.</translation>
        </message>
        <message>
            <source>Digits 1 to 8 of the NIP (%1) are no date of birth. Compare them with the paper.</source>
            <translation>Digits 1 to 8 of the NIP (%1) are no date of birth. Compare them with the paper.</translation>
        </message>
        <message>
            <source>The NIP is empty. Type its 18 digits.</source>
            <translation>The NIP is empty. Type its 18 digits.</translation>
        </message>
        <message>
            <source>The NIP has "%1" as its character %2. Type digits only.</source>
            <translation>The NIP has "%1" as its character %2. Type digits only.</translation>
        </message>
        <message>
            <source>The NIP has %1 digits instead of 18. Compare it with the paper.</source>
            <translation>The NIP has %1 digits instead of 18. Compare it with the paper.</translation>
        </message>
        <message>
            <source>Digits 9 to 12 of the number (%1) are a year to come. Compare them with the paper.</source>
            <translation>Digits 9 to 12 of the number (%1) are a year to come. Compare them with the paper.</translation>
        </message>
        <message>
            <source>Digits 13 and 14 of the NIP (%1) are no month. Compare them with the paper, or choose PPPK if the number is one of a PPPK.</source>
            <translation>Digits 13 and 14 of the NIP (%1) are no month. Compare them with the paper, or choose PPPK if the number is one of a PPPK.</translation>
        </message>
        <message>
            <source>Digits 9 to 14 of the NIP (%1) are a month to come. Compare them with the paper.</source>
            <translation>Digits 9 to 14 of the NIP (%1) are a month to come. Compare them with the paper.</translation>
        </message>
        <message>
            <source>By digits 1 to 14 of the NIP the first appointment came before the age of 18. Compare them with the paper.</source>
            <translation>By digits 1 to 14 of the NIP the first appointment came before the age of 18. Compare them with the paper.</translation>
        </message>
        <message>
            <source>By digits 1 to 8 of the NIP the holder is %1 years old. Compare them with the paper.</source>
            <translation>By digits 1 to 8 of the NIP the holder is %1 years old. Compare them with the paper.</translation>
        </message>
        <message>
            <source>The identity number is empty. Type it as it stands on the paper.</source>
            <translation>The identity number is empty. Type it as it stands on the paper.</translation>
        </message>
        <message>
            <source>The identity number is longer than 30 characters. Type the number alone.</source>
            <translation>The identity number is longer than 30 characters. Type the number alone.</translation>
        </message>
        <message>
            <source>The identity number holds a character that cannot be printed. Type it anew.</source>
            <translation>The identity number holds a character that cannot be printed. Type it anew.</translation>
        </message>
        <message>
            <source>Digit 15 of the NIP (%1) must be 1 for a man or 2 for a woman. Compare it with the paper.</source>
            <translation>Digit 15 of the NIP (%1) must be 1 for a man or 2 for a woman. Compare it with the paper.</translation>
        </message>
        <message>
            <source>Digits 16 to 18 of the NIP are 000, but they count from 001. Compare them with the paper; a spreadsheet may have rounded the number.</source>
            <translation>Digits 16 to 18 of the NIP are 000, but they count from 001. Compare them with the paper; a spreadsheet may have rounded the number.</translation>
        </message>
    </context>
    <context>
        <name>NumbersView</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>SRIKANDI</source>
            <translation>SRIKANDI</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>SRIKANDI number...</source>
            <translation>SRIKANDI number...</translation>
        </message>
        <message>
            <source>Reserve numbers...</source>
            <translation>Reserve numbers...</translation>
        </message>
        <message>
            <source>Used elsewhere...</source>
            <translation>Used elsewhere...</translation>
        </message>
        <message>
            <source>Void the number...</source>
            <translation>Void the number...</translation>
        </message>
        <message>
            <source>Print the book...</source>
            <translation>Print the book...</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Year of the book</source>
            <translation>Year of the book</translation>
        </message>
        <message>
            <source>Class of letters</source>
            <translation>Class of letters</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Ordinary letters</source>
            <translation>Ordinary letters</translation>
        </message>
        <message>
            <source>Letters with a password</source>
            <translation>Letters with a password</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Which lines</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>All lines</translation>
        </message>
        <message>
            <source>Still to enter in SRIKANDI</source>
            <translation>Still to enter in SRIKANDI</translation>
        </message>
        <message>
            <source>Void numbers</source>
            <translation>Void numbers</translation>
        </message>
        <message>
            <source>Reserved numbers</source>
            <translation>Reserved numbers</translation>
        </message>
        <message>
            <source>Search the book</source>
            <translation>Search the book</translation>
        </message>
        <message>
            <source>Number, subject, name, agenda, reason</source>
            <translation>Number, subject, name, agenda, reason</translation>
        </message>
        <message>
            <source>Number book</source>
            <translation>Number book</translation>
        </message>
        <message>
            <source>Numbers of the year</source>
            <translation>Numbers of the year</translation>
        </message>
        <message>
            <source>Read the book</source>
            <translation>Read the book</translation>
        </message>
        <message>
            <source>not through it</source>
            <translation>not through it</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number(s)</numerusform>
                <numerusform>%n number(s)</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter of this year has a number yet.</source>
            <translation>No letter of this year has a number yet.</translation>
        </message>
        <message>
            <source>No line of the book is like that.</source>
            <translation>No line of the book is like that.</translation>
        </message>
        <message>
            <source>Choose a line of the book.</source>
            <translation>Choose a line of the book.</translation>
        </message>
        <message>
            <source>This is not a reserved number that is still free.</source>
            <translation>This is not a reserved number that is still free.</translation>
        </message>
        <message>
            <source>A reserved number has no request.</source>
            <translation>A reserved number has no request.</translation>
        </message>
        <message>
            <source>A reserved number has no letter in Loket.</source>
            <translation>A reserved number has no letter in Loket.</translation>
        </message>
        <message>
            <source>A letter with a password does not go through SRIKANDI.</source>
            <translation>A letter with a password does not go through SRIKANDI.</translation>
        </message>
        <message>
            <source>This letter is void.</source>
            <translation>This letter is void.</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>There is nothing to print.</translation>
        </message>
        <message>
            <source>SRIKANDI number of %1</source>
            <translation>SRIKANDI number of %1</translation>
        </message>
        <message>
            <source>The number under which this letter was entered there.</source>
            <translation>The number under which this letter was entered there.</translation>
        </message>
        <message>
            <source>SRIKANDI number</source>
            <translation>SRIKANDI number</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Reserve numbers</source>
            <translation>Reserve numbers</translation>
        </message>
        <message>
            <source>The next numbers of this year are put aside. Each keeps its line in the book.</source>
            <translation>The next numbers of this year are put aside. Each keeps its line in the book.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>%1 is reserved.</source>
            <translation>%1 is reserved.</translation>
        </message>
        <message>
            <source>%1 to %2 are reserved.</source>
            <translation>%1 to %2 are reserved.</translation>
        </message>
        <message>
            <source>Void number %1</source>
            <translation>Void number %1</translation>
        </message>
        <message>
            <source>Number %1 was used</source>
            <translation>Number %1 was used</translation>
        </message>
        <message>
            <source>It stays in the book with what you write, and is not used again.</source>
            <translation>It stays in the book with what you write, and is not used again.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>For which letter</source>
            <translation>For which letter</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Void the number</translation>
        </message>
        <message>
            <source>Settle the number</source>
            <translation>Settle the number</translation>
        </message>
        <message>
            <source>Print the book</source>
            <translation>Print the book</translation>
        </message>
        <message numerus="yes">
            <source>The lines that are shown come out: %n number(s).</source>
            <translation>
                <numerusform>The lines that are shown come out: %n number(s).</numerusform>
                <numerusform>The lines that are shown come out: %n number(s).</numerusform>
            </translation>
        </message>
        <message>
            <source>The book is printed.</source>
            <translation>The book is printed.</translation>
        </message>
    </context>
    <context>
        <name>OfferLine</name>
        <message>
            <source>Way on</source>
            <translation>Way on</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>The SOP %1 is not in the database.</source>
            <translation>The SOP %1 is not in the database.</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>Government (first line of the letterhead)</source>
            <translation>Government (first line of the letterhead)</translation>
        </message>
        <message>
            <source>Body (second line)</source>
            <translation>Body (second line)</translation>
        </message>
        <message>
            <source>Unit (third line, may stay empty)</source>
            <translation>Unit (third line, may stay empty)</translation>
        </message>
        <message>
            <source>Short name in the window</source>
            <translation>Short name in the window</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Web site</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Logo of the letterhead</source>
            <translation>Logo of the letterhead</translation>
        </message>
        <message>
            <source>Choose a PNG picture</source>
            <translation>Choose a PNG picture</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Without a logo</translation>
        </message>
        <message>
            <source>The first line of the letterhead is missing.</source>
            <translation>The first line of the letterhead is missing.</translation>
        </message>
        <message>
            <source>The second line of the letterhead is missing.</source>
            <translation>The second line of the letterhead is missing.</translation>
        </message>
        <message>
            <source>The short name of the office is missing.</source>
            <translation>The short name of the office is missing.</translation>
        </message>
        <message>
            <source>The city is missing: it stands before the date of a letter.</source>
            <translation>The city is missing: it stands before the date of a letter.</translation>
        </message>
        <message>
            <source>This line is needed.</source>
            <translation>This line is needed.</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Choose the logo</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG pictures (*.png)</translation>
        </message>
        <message>
            <source>A logo is a PNG file of at most 4 MB. Choose another picture.</source>
            <translation>A logo is a PNG file of at most 4 MB. Choose another picture.</translation>
        </message>
        <message>
            <source>This is no PNG picture of at most 4000 by 4000 pixels. Choose another one.</source>
            <translation>This is no PNG picture of at most 4000 by 4000 pixels. Choose another one.</translation>
        </message>
        <message>
            <source>This PNG picture is damaged. Choose another one.</source>
            <translation>This PNG picture is damaged. Choose another one.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>No logo</translation>
        </message>
        <message>
            <source>The logo</source>
            <translation>The logo</translation>
        </message>
    </context>
    <context>
        <name>OnDeskView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Papers on the desk</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Papers without a place: 0. Everything lies in its box.</source>
            <translation>Papers without a place: 0. Everything lies in its box.</translation>
        </message>
        <message>
            <source>Read the papers on the desk</source>
            <translation>Read the papers on the desk</translation>
        </message>
        <message>
            <source>archived as electronic only: put it into a box</source>
            <translation>archived as electronic only: put it into a box</translation>
        </message>
        <message>
            <source>Papers without a place: %1. %2 of them can be put into a box today.</source>
            <translation>Papers without a place: %1. %2 of them can be put into a box today.</translation>
        </message>
        <message>
            <source>There is nothing on the desk.</source>
            <translation>There is nothing on the desk.</translation>
        </message>
    </context>
    <context>
        <name>OperatorForm</name>
        <message>
            <source>Full name with titles</source>
            <translation>Full name with titles</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Own SPSE user ID, if any</source>
            <translation>Own SPSE user ID, if any</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Also administrator</source>
            <translation>Also administrator</translation>
        </message>
        <message>
            <source>Password, at least 15 characters</source>
            <translation>Password, at least 15 characters</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>The same password again</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Archivist</source>
            <translation>Archivist</translation>
        </message>
        <message>
            <source>Auditor (reads only)</source>
            <translation>Auditor (reads only)</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>The two passwords differ. Type the same one twice.</translation>
        </message>
        <message>
            <source>The full name is missing.</source>
            <translation>The full name is missing.</translation>
        </message>
        <message>
            <source>The user name needs at least one letter and no spaces.</source>
            <translation>The user name needs at least one letter and no spaces.</translation>
        </message>
        <message>
            <source>18 digits; may stay empty.</source>
            <translation>18 digits; may stay empty.</translation>
        </message>
        <message>
            <source>%1 of 18 digits</source>
            <translation>%1 of 18 digits</translation>
        </message>
        <message>
            <source>Born on %1</source>
            <translation>Born on %1</translation>
        </message>
        <message>
            <source>%1 of %2 characters. A sentence is easy to remember.</source>
            <translation>%1 of %2 characters. A sentence is easy to remember.</translation>
        </message>
        <message>
            <source>%1 characters: this password will do.</source>
            <translation>%1 characters: this password will do.</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Both are the same.</translation>
        </message>
        <message>
            <source>Not yet the same.</source>
            <translation>Not yet the same.</translation>
        </message>
        <message>
            <source>A user name has no spaces.</source>
            <translation>A user name has no spaces.</translation>
        </message>
        <message>
            <source>Nobody takes in a request for their own account.</source>
            <translation>Nobody takes in a request for their own account.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsPanel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Add an operator</source>
            <translation>Add an operator</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Disable</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Set the password</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Operators</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Read the operators</source>
            <translation>Read the operators</translation>
        </message>
        <message>
            <source>, administrator</source>
            <translation>, administrator</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>disabled</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>Only an administrator changes operators.</source>
            <translation>Only an administrator changes operators.</translation>
        </message>
        <message>
            <source>Choose an operator in the list.</source>
            <translation>Choose an operator in the list.</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Enable</translation>
        </message>
        <message>
            <source>You cannot disable yourself.</source>
            <translation>You cannot disable yourself.</translation>
        </message>
        <message>
            <source>The password is being sealed.</source>
            <translation>The password is being sealed.</translation>
        </message>
        <message>
            <source>New operator</source>
            <translation>New operator</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Change %1</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>New password for %1</translation>
        </message>
        <message>
            <source>Save the operator</source>
            <translation>Save the operator</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
        <message>
            <source>The password of %1 is set. Hand it over in person.</source>
            <translation>The password of %1 is set. Hand it over in person.</translation>
        </message>
        <message>
            <source>%1 can log in now.</source>
            <translation>%1 can log in now.</translation>
        </message>
        <message>
            <source>%1 can log in again.</source>
            <translation>%1 can log in again.</translation>
        </message>
        <message>
            <source>%1 can no longer log in.</source>
            <translation>%1 can no longer log in.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>The page is being read ...</source>
            <translation>The page is being read ...</translation>
        </message>
    </context>
    <context>
        <name>PageStripModel</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>PaperArrival</name>
        <message>
            <source>%1 files</source>
            <translation>%1 files</translation>
        </message>
        <message>
            <source>The file ends too early: look whether all pages are there.</source>
            <translation>The file ends too early: look whether all pages are there.</translation>
        </message>
    </context>
    <context>
        <name>PaperTools</name>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Fit the page</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Turn to the right</translation>
        </message>
    </context>
    <context>
        <name>PaperTray</name>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Decree</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Add files ...</source>
            <translation>Add files ...</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Papers of this request</source>
            <translation>Papers of this request</translation>
        </message>
        <message>
            <source>Drop scans and files here, or paste them.</source>
            <translation>Drop scans and files here, or paste them.</translation>
        </message>
        <message>
            <source>File as %1</source>
            <translation>File as %1</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>The paper is the original</source>
            <translation>The paper is the original</translation>
        </message>
        <message>
            <source>Sheets handed in</source>
            <translation>Sheets handed in</translation>
        </message>
        <message>
            <source> sheets</source>
            <translation> sheets</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove this paper</source>
            <translation>Remove this paper</translation>
        </message>
        <message>
            <source>Open the request it was filed with</source>
            <translation>Open the request it was filed with</translation>
        </message>
        <message>
            <source>Paste papers</source>
            <translation>Paste papers</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Add papers</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>pasted</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>There is no file and no picture on the clipboard. Copy one first.</translation>
        </message>
        <message>
            <source>This paper lies here already.</source>
            <translation>This paper lies here already.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Removed: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Open agenda %1</source>
            <translation>Open agenda %1</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>dropped</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <source>Compare with the filed page</source>
            <translation>Compare with the filed page</translation>
        </message>
        <message>
            <source>Straighten…</source>
            <translation>Straighten…</translation>
        </message>
        <message>
            <source>Straighten the photographed sheet</source>
            <translation>Straighten the photographed sheet</translation>
        </message>
        <message>
            <source>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</source>
            <translation>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</translation>
        </message>
        <message>
            <source>Files that came in (%1) …</source>
            <translation>Files that came in (%1) …</translation>
        </message>
        <message>
            <source>Files that came in …</source>
            <translation>Files that came in …</translation>
        </message>
        <message>
            <source>%1 lies here straight; the photo is kept in it.</source>
            <translation>%1 lies here straight; the photo is kept in it.</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>As it came</translation>
        </message>
    </context>
    <context>
        <name>PaperTrayModel</name>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>%1 sheets</source>
            <translation>%1 sheets</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1 pages</translation>
        </message>
        <message>
            <source>signed electronically</source>
            <translation>signed electronically</translation>
        </message>
        <message>
            <source>Filed before: agenda %1, %2</source>
            <translation>Filed before: agenda %1, %2</translation>
        </message>
        <message>
            <source>Page %1 looks like one of agenda %2, %3</source>
            <translation>Page %1 looks like one of agenda %2, %3</translation>
        </message>
        <message>
            <source>A photo with a sheet on it: it can be straightened</source>
            <translation>A photo with a sheet on it: it can be straightened</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>No paper yet.</source>
            <translation>No paper yet.</translation>
        </message>
        <message>
            <source>Use this page as evidence</source>
            <translation>Use this page as evidence</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Papers of this request</source>
            <translation>Papers of this request</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Page of the paper</source>
            <translation>Page of the paper</translation>
        </message>
        <message>
            <source>Hidden while Loket is locked.</source>
            <translation>Hidden while Loket is locked.</translation>
        </message>
        <message>
            <source>The paper is being read ...</source>
            <translation>The paper is being read ...</translation>
        </message>
        <message>
            <source>This file ends too early; what is left of it is shown. Compare it with the paper.</source>
            <translation>This file ends too early; what is left of it is shown. Compare it with the paper.</translation>
        </message>
        <message>
            <source>Signed electronically (TTE). Loket shows the page and keeps the file unchanged; it does not check the signature.</source>
            <translation>Signed electronically (TTE). Loket shows the page and keeps the file unchanged; it does not check the signature.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>There is no page to point at: %1</source>
            <translation>There is no page to point at: %1</translation>
        </message>
    </context>
    <context>
        <name>PapersModel</name>
        <message>
            <source>WITH THE REQUEST</source>
            <translation>WITH THE REQUEST</translation>
        </message>
        <message>
            <source>BROUGHT LATER, ROUND %1</source>
            <translation>BROUGHT LATER, ROUND %1</translation>
        </message>
        <message>
            <source>%1 page(s)</source>
            <translation>%1 page(s)</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>fingerprint %1</translation>
        </message>
        <message>
            <source>filed %1 by %2</source>
            <translation>filed %1 by %2</translation>
        </message>
        <message>
            <source>also filed with agenda %1</source>
            <translation>also filed with agenda %1</translation>
        </message>
        <message>
            <source>TTE – original</source>
            <translation>TTE – original</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>COMPLETENESS</source>
            <translation>COMPLETENESS</translation>
        </message>
        <message>
            <source>PAPERS</source>
            <translation>PAPERS</translation>
        </message>
        <message>
            <source>File the papers laid here with the request</source>
            <translation>File the papers laid here with the request</translation>
        </message>
        <message>
            <source>File these papers</source>
            <translation>File these papers</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Add papers</translation>
        </message>
        <message>
            <source>Add papers…</source>
            <translation>Add papers…</translation>
        </message>
        <message>
            <source>Papers of the request</source>
            <translation>Papers of the request</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Check completeness…</source>
            <translation>Check completeness…</translation>
        </message>
        <message>
            <source>Go on with a reason…</source>
            <translation>Go on with a reason…</translation>
        </message>
        <message>
            <source>Look where else the papers are filed</source>
            <translation>Look where else the papers are filed</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>No request is open.</translation>
        </message>
        <message>
            <source>A paper is still being read.</source>
            <translation>A paper is still being read.</translation>
        </message>
        <message>
            <source>Lay the papers here first.</source>
            <translation>Lay the papers here first.</translation>
        </message>
        <message>
            <source>Lay here what the applicant brought.</source>
            <translation>Lay here what the applicant brought.</translation>
        </message>
        <message>
            <source>Further papers of this request</source>
            <translation>Further papers of this request</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Scan further papers</source>
            <translation>Scan further papers</translation>
        </message>
        <message>
            <source>Scan…</source>
            <translation>Scan…</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Show the paper</translation>
        </message>
    </context>
    <context>
        <name>PasswordCheck</name>
        <message>
            <source>The password could not be checked.</source>
            <translation>The password could not be checked.</translation>
        </message>
    </context>
    <context>
        <name>PasswordHash</name>
        <message>
            <source>There is not enough memory to check the password. Close other programs and try again.</source>
            <translation>There is not enough memory to check the password. Close other programs and try again.</translation>
        </message>
        <message>
            <source>The stored password of this operator is damaged. The administrator must set a new one.</source>
            <translation>The stored password of this operator is damaged. The administrator must set a new one.</translation>
        </message>
    </context>
    <context>
        <name>PasswordPanel</name>
        <message>
            <source>Copied: %1 s</source>
            <translation>Copied: %1 s</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Temporary password</source>
            <translation>Temporary password</translation>
        </message>
        <message>
            <source>Make it here</source>
            <translation>Make it here</translation>
        </message>
        <message>
            <source>Take it from SPSE</source>
            <translation>Take it from SPSE</translation>
        </message>
        <message>
            <source>Make a password</source>
            <translation>Make a password</translation>
        </message>
        <message>
            <source>Password from SPSE</source>
            <translation>Password from SPSE</translation>
        </message>
        <message>
            <source>Type or paste</source>
            <translation>Type or paste</translation>
        </message>
        <message>
            <source>Hold to see</source>
            <translation>Hold to see</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Copies it for 15 seconds, then the clipboard is emptied.</source>
            <translation>Copies it for 15 seconds, then the clipboard is emptied.</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Another one</translation>
        </message>
        <message>
            <source>Makes %1 characters without look-alikes. Type or paste it in SPSE as the new password.</source>
            <translation>Makes %1 characters without look-alikes. Type or paste it in SPSE as the new password.</translation>
        </message>
        <message>
            <source>Type or paste the password first.</source>
            <translation>Type or paste the password first.</translation>
        </message>
        <message>
            <source>Typed from SPSE.</source>
            <translation>Typed from SPSE.</translation>
        </message>
        <message>
            <source>Made here.</source>
            <translation>Made here.</translation>
        </message>
        <message>
            <source>It is only in this computer's locked memory until its letter is printed. Loket cannot prevent a picture of the screen: look whether you are alone.</source>
            <translation>It is only in this computer's locked memory until its letter is printed. Loket cannot prevent a picture of the screen: look whether you are alone.</translation>
        </message>
    </context>
    <context>
        <name>PasswordPolicy</name>
        <message>
            <source>The password needs a lower case letter.</source>
            <translation>The password needs a lower case letter.</translation>
        </message>
        <message>
            <source>The password needs an upper case letter.</source>
            <translation>The password needs an upper case letter.</translation>
        </message>
        <message>
            <source>The password needs a digit.</source>
            <translation>The password needs a digit.</translation>
        </message>
        <message>
            <source>The password needs a sign such as ! ? # or +.</source>
            <translation>The password needs a sign such as ! ? # or +.</translation>
        </message>
        <message>
            <source>Use only letters, digits and signs of the keyboard, and no space.</source>
            <translation>Use only letters, digits and signs of the keyboard, and no space.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>The password needs at least %1 characters.</translation>
        </message>
        <message>
            <source>The password must not contain the user ID.</source>
            <translation>The password must not contain the user ID.</translation>
        </message>
        <message>
            <source>The password must not contain a part of the name.</source>
            <translation>The password must not contain a part of the name.</translation>
        </message>
        <message>
            <source>The password must not contain digits of the NIP.</source>
            <translation>The password must not contain digits of the NIP.</translation>
        </message>
        <message>
            <source>The password must not contain a year such as 1987 or 2026.</source>
            <translation>The password must not contain a year such as 1987 or 2026.</translation>
        </message>
        <message>
            <source>a lower case letter</source>
            <translation>a lower case letter</translation>
        </message>
        <message>
            <source>an upper case letter</source>
            <translation>an upper case letter</translation>
        </message>
        <message>
            <source>a digit</source>
            <translation>a digit</translation>
        </message>
        <message>
            <source>a sign such as ! ? # or +</source>
            <translation>a sign such as ! ? # or +</translation>
        </message>
        <message>
            <source>At least %1 characters</source>
            <translation>At least %1 characters</translation>
        </message>
        <message>
            <source>At least %1 characters with %2</source>
            <translation>At least %1 characters with %2</translation>
        </message>
        <message>
            <source>%1; no space, no user ID, no name, no NIP and no year.</source>
            <translation>%1; no space, no user ID, no name, no NIP and no year.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters. A sentence that you can remember is best.</source>
            <translation>The password needs at least %1 characters. A sentence that you can remember is best.</translation>
        </message>
        <message>
            <source>The password must not be one character over and over.</source>
            <translation>The password must not be one character over and over.</translation>
        </message>
        <message>
            <source>The password must not contain the user name.</source>
            <translation>The password must not contain the user name.</translation>
        </message>
        <message>
            <source>The password must not contain your name.</source>
            <translation>The password must not contain your name.</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>Kind of period</source>
            <translation>Kind of period</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Own days</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Period before</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>Next period</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>The last day lies before the first.</translation>
        </message>
        <message>
            <source>Type both days, such as 7 January 2026.</source>
            <translation>Type both days, such as 7 January 2026.</translation>
        </message>
    </context>
    <context>
        <name>PersonBand</name>
        <message>
            <source>Everything about this person …</source>
            <translation>Everything about this person …</translation>
        </message>
        <message>
            <source>The person was told …</source>
            <translation>The person was told …</translation>
        </message>
        <message>
            <source>Save everything about this person as one file</source>
            <translation>Save everything about this person as one file</translation>
        </message>
        <message>
            <source>Data, versions, papers, requests and who looked at them, as PDF, JSON or ZIP</source>
            <translation>Data, versions, papers, requests and who looked at them, as PDF, JSON or ZIP</translation>
        </message>
        <message>
            <source>Note that the person was told of the correction</source>
            <translation>Note that the person was told of the correction</translation>
        </message>
        <message>
            <source>Save everything about the person</source>
            <translation>Save everything about the person</translation>
        </message>
        <message>
            <source>Read the notices</source>
            <translation>Read the notices</translation>
        </message>
        <message>
            <source>Nobody has told the person of the change of %1; the 3 x 24 hours ended on %2.</source>
            <translation>Nobody has told the person of the change of %1; the 3 x 24 hours ended on %2.</translation>
        </message>
        <message>
            <source>The person is to be told of the change of %1 until %2 (3 x 24 hours).</source>
            <translation>The person is to be told of the change of %1 until %2 (3 x 24 hours).</translation>
        </message>
        <message>
            <source>The file is being made.</source>
            <translation>The file is being made.</translation>
        </message>
        <message>
            <source>Everything about this person</source>
            <translation>Everything about this person</translation>
        </message>
        <message>
            <source>PDF to be read (*.pdf)</source>
            <translation>PDF to be read (*.pdf)</translation>
        </message>
        <message>
            <source>ZIP with the papers (*.zip)</source>
            <translation>ZIP with the papers (*.zip)</translation>
        </message>
        <message>
            <source>JSON for programs (*.json)</source>
            <translation>JSON for programs (*.json)</translation>
        </message>
        <message>
            <source>Personal data %1.pdf</source>
            <translation>Personal data %1.pdf</translation>
        </message>
        <message>
            <source>The name of the file ends in .pdf, .json or .zip.</source>
            <translation>The name of the file ends in .pdf, .json or .zip.</translation>
        </message>
        <message>
            <source>Everything about this person is in %1.</source>
            <translation>Everything about this person is in %1.</translation>
        </message>
        <message>
            <source>Gathering everything about this person</source>
            <translation>Gathering everything about this person</translation>
        </message>
        <message>
            <source>The person was told of the correction</source>
            <translation>The person was told of the correction</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>How they were told</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>by letter</translation>
        </message>
        <message>
            <source>by WhatsApp, without personal data</source>
            <translation>by WhatsApp, without personal data</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Who was told</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>Note the notice</source>
            <translation>Note the notice</translation>
        </message>
        <message>
            <source>It is noted that the person was told.</source>
            <translation>It is noted that the person was told.</translation>
        </message>
        <message>
            <source>Letter about the correction …</source>
            <translation>Letter about the correction …</translation>
        </message>
        <message>
            <source>Save the letter that tells the person of the correction</source>
            <translation>Save the letter that tells the person of the correction</translation>
        </message>
        <message>
            <source>What it was and what it is now, as PDF: to be numbered, signed and handed over</source>
            <translation>What it was and what it is now, as PDF: to be numbered, signed and handed over</translation>
        </message>
        <message>
            <source>Letter about the correction</source>
            <translation>Letter about the correction</translation>
        </message>
        <message>
            <source>The letter is in %1. Note here when the person was told.</source>
            <translation>The letter is in %1. Note here when the person was told.</translation>
        </message>
    </context>
    <context>
        <name>PersonLookUp</name>
        <message>
            <source>People found</source>
            <translation>People found</translation>
        </message>
        <message numerus="yes">
            <source>%n people found; Down and Enter choose</source>
            <translation>
                <numerusform>%n people found; Down and Enter choose</numerusform>
                <numerusform>%n people found; Down and Enter choose</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>On this computer</source>
            <translation>On this computer</translation>
        </message>
        <message>
            <source>On the PostgreSQL server of the office</source>
            <translation>On the PostgreSQL server of the office</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>User of the database</source>
            <translation>User of the database</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Password of the database</translation>
        </message>
        <message>
            <source>Certificate of the authority (TLS)</source>
            <translation>Certificate of the authority (TLS)</translation>
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation>Choose the certificate</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer)</source>
            <translation>Certificates (*.crt *.pem *.cer)</translation>
        </message>
        <message>
            <source>%1
This file is there already: Loket opens it and keeps what is in it.</source>
            <translation>%1
This file is there already: Loket opens it and keeps what is in it.</translation>
        </message>
        <message>
            <source>The name of the server is missing.</source>
            <translation>The name of the server is missing.</translation>
        </message>
        <message>
            <source>The name of the database is missing.</source>
            <translation>The name of the database is missing.</translation>
        </message>
        <message>
            <source>The user of the database is missing.</source>
            <translation>The user of the database is missing.</translation>
        </message>
        <message>
            <source>The certificate cannot be read: choose the file again.</source>
            <translation>The certificate cannot be read: choose the file again.</translation>
        </message>
        <message>
            <source>The connection is being tested.</source>
            <translation>The connection is being tested.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Test the connection first.</translation>
        </message>
        <message>
            <source>Without it the line is encrypted, but nothing proves that the server is the office's.</source>
            <translation>Without it the line is encrypted, but nothing proves that the server is the office's.</translation>
        </message>
        <message>
            <source>The server answers. An office works there already: this desk joins it.</source>
            <translation>The server answers. An office works there already: this desk joins it.</translation>
        </message>
        <message>
            <source>The server answers, the database is empty.</source>
            <translation>The server answers, the database is empty.</translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>The picture could not be written.</source>
            <translation>The picture could not be written.</translation>
        </message>
        <message>
            <source>Places of the archive</source>
            <translation>Places of the archive</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Add a place...</source>
            <translation>Add a place...</translation>
        </message>
        <message>
            <source>Picture...</source>
            <translation>Picture...</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Remove the picture</translation>
        </message>
        <message>
            <source>Note...</source>
            <translation>Note...</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Print labels</translation>
        </message>
        <message>
            <source>No place is known yet. The first file that is archived makes its place, or add one here.</source>
            <translation>No place is known yet. The first file that is archived makes its place, or add one here.</translation>
        </message>
        <message>
            <source>Read the places</source>
            <translation>Read the places</translation>
        </message>
        <message>
            <source>Read the picture</source>
            <translation>Read the picture</translation>
        </message>
        <message>
            <source>There is no picture of %1 yet. Photograph the open shelf with its labels.</source>
            <translation>There is no picture of %1 yet. Photograph the open shelf with its labels.</translation>
        </message>
        <message>
            <source>Picture of %1</source>
            <translation>Picture of %1</translation>
        </message>
        <message>
            <source>Choose a place in the table.</source>
            <translation>Choose a place in the table.</translation>
        </message>
        <message>
            <source>This place has no picture of its own.</source>
            <translation>This place has no picture of its own.</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Add a place</translation>
        </message>
        <message>
            <source>From the room down; what it has not stays empty.</source>
            <translation>From the room down; what it has not stays empty.</translation>
        </message>
        <message>
            <source>Note about %1</source>
            <translation>Note about %1</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Keep the note</translation>
        </message>
        <message>
            <source>Picture of the place</source>
            <translation>Picture of the place</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png)</source>
            <translation>Pictures (*.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>This picture cannot be read or is too large.</source>
            <translation>This picture cannot be read or is too large.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>Keep the picture</translation>
        </message>
        <message>
            <source>The picture of %1 is kept.</source>
            <translation>The picture of %1 is kept.</translation>
        </message>
    </context>
    <context>
        <name>PokjaForm</name>
        <message>
            <source>Name of the Pokja</source>
            <translation>Name of the Pokja</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Number of the decree (SK)</source>
            <translation>Number of the decree (SK)</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Date of the decree</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Remove the row</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet</source>
            <translation>Paste from a spreadsheet</translation>
        </message>
        <message>
            <source>Members of the Pokja</source>
            <translation>Members of the Pokja</translation>
        </message>
    </context>
    <context>
        <name>PokjaMembers</name>
        <message>
            <source>Row %1: the name is missing.</source>
            <translation>Row %1: the name is missing.</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Row %1: %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
    </context>
    <context>
        <name>PokjaView</name>
        <message>
            <source>New Pokja</source>
            <translation>New Pokja</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>List of Pokja</source>
            <translation>List of Pokja</translation>
        </message>
        <message>
            <source>Read the Pokja</source>
            <translation>Read the Pokja</translation>
        </message>
        <message>
            <source>%1 (decree over since %2)</source>
            <translation>%1 (decree over since %2)</translation>
        </message>
        <message>
            <source>There is no Pokja yet.</source>
            <translation>There is no Pokja yet.</translation>
        </message>
        <message>
            <source>Choose a Pokja, or add one.</source>
            <translation>Choose a Pokja, or add one.</translation>
        </message>
        <message>
            <source>The open Pokja has changes that are not saved.</source>
            <translation>The open Pokja has changes that are not saved.</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Discard them</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Only an officer changes the register.</translation>
        </message>
        <message>
            <source>The name of the Pokja is missing.</source>
            <translation>The name of the Pokja is missing.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>The decree ends before it begins. Check the dates.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Save the Pokja</source>
            <translation>Save the Pokja</translation>
        </message>
        <message>
            <source>Add the Pokja</source>
            <translation>Add the Pokja</translation>
        </message>
        <message>
            <source>The clipboard holds no table. Copy the rows in the spreadsheet first.</source>
            <translation>The clipboard holds no table. Copy the rows in the spreadsheet first.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were pasted. Look through them and save.</source>
            <translation>
                <numerusform>%n member(s) were pasted. Look through them and save.</numerusform>
                <numerusform>%n member(s) were pasted. Look through them and save.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row was removed.</source>
            <translation>The row was removed.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE</source>
            <translation>PRACTICE</translation>
        </message>
    </context>
    <context>
        <name>PrintChoices</name>
        <message>
            <source>Label sheet</source>
            <translation>Label sheet</translation>
        </message>
        <message>
            <source>Size of the cover</source>
            <translation>Size of the cover</translation>
        </message>
        <message>
            <source>First free label</source>
            <translation>First free label</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source> of %1</source>
            <translation> of %1</translation>
        </message>
        <message>
            <source>Further to the right</source>
            <translation>Further to the right</translation>
        </message>
        <message>
            <source>Further down</source>
            <translation>Further down</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>What is printed</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Check list</source>
            <translation>Check list</translation>
        </message>
        <message>
            <source>History of the request</source>
            <translation>History of the request</translation>
        </message>
        <message>
            <source>Separator sheets</source>
            <translation>Separator sheets</translation>
        </message>
        <message>
            <source>Folder label</source>
            <translation>Folder label</translation>
        </message>
        <message>
            <source>Shelf label</source>
            <translation>Shelf label</translation>
        </message>
        <message>
            <source>Inner cover</source>
            <translation>Inner cover</translation>
        </message>
        <message>
            <source>Outer cover</source>
            <translation>Outer cover</translation>
        </message>
        <message>
            <source>Print: agenda %1</source>
            <translation>Print: agenda %1</translation>
        </message>
        <message>
            <source>Agenda book</source>
            <translation>Agenda book</translation>
        </message>
        <message>
            <source>agenda book</source>
            <translation>agenda book</translation>
        </message>
        <message>
            <source>separators</source>
            <translation>separators</translation>
        </message>
        <message>
            <source>Labels are counted along the rows, from the top left.</source>
            <translation>Labels are counted along the rows, from the top left.</translation>
        </message>
        <message>
            <source>No password is on the covers. The outer one tells nothing of what lies inside.</source>
            <translation>No password is on the covers. The outer one tells nothing of what lies inside.</translation>
        </message>
        <message>
            <source>Labels of places</source>
            <translation>Labels of places</translation>
        </message>
        <message>
            <source>labels of places</source>
            <translation>labels of places</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Sending to %1 ...</source>
            <translation>Sending to %1 ...</translation>
        </message>
        <message>
            <source>Taking the print back ...</source>
            <translation>Taking the print back ...</translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF ...</source>
            <translation>Save as PDF ...</translation>
        </message>
        <message>
            <source>Cancel the print</source>
            <translation>Cancel the print</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Progress of the print</source>
            <translation>Progress of the print</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Choose a printer.</source>
            <translation>Choose a printer.</translation>
        </message>
        <message>
            <source>A print is on its way.</source>
            <translation>A print is on its way.</translation>
        </message>
        <message>
            <source>Choose a printer first.</source>
            <translation>Choose a printer first.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
    </context>
    <context>
        <name>PrintQuestion</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Print progress</source>
            <translation>Print progress</translation>
        </message>
        <message>
            <source>Choose the printer.</source>
            <translation>Choose the printer.</translation>
        </message>
        <message>
            <source>Asking for the printers ...</source>
            <translation>Asking for the printers ...</translation>
        </message>
        <message>
            <source>Print once on %1</source>
            <translation>Print once on %1</translation>
        </message>
        <message>
            <source>Print on %1</source>
            <translation>Print on %1</translation>
        </message>
        <message>
            <source>Take the print back</source>
            <translation>Take the print back</translation>
        </message>
        <message>
            <source>Letters with a password are printed on %1 alone, and this computer has no such printer. Print on the computer that has it, or let an administrator choose another one.</source>
            <translation>Letters with a password are printed on %1 alone, and this computer has no such printer. Print on the computer that has it, or let an administrator choose another one.</translation>
        </message>
        <message>
            <source>Take it back: the letter becomes void</source>
            <translation>Take it back: the letter becomes void</translation>
        </message>
    </context>
    <context>
        <name>PrintService</name>
        <message>
            <source>The printer is out of paper: fill it, it goes on.</source>
            <translation>The printer is out of paper: fill it, it goes on.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer.</source>
            <translation>Paper is jammed in the printer.</translation>
        </message>
        <message>
            <source>The printer has no toner.</source>
            <translation>The printer has no toner.</translation>
        </message>
        <message>
            <source>The printer has no ink or toner.</source>
            <translation>The printer has no ink or toner.</translation>
        </message>
        <message>
            <source>The printer's cover is open.</source>
            <translation>The printer's cover is open.</translation>
        </message>
        <message>
            <source>The printer is off or not connected: switch it on.</source>
            <translation>The printer is off or not connected: switch it on.</translation>
        </message>
        <message>
            <source>%1 is stopped. Start it, or cancel.</source>
            <translation>%1 is stopped. Start it, or cancel.</translation>
        </message>
        <message>
            <source>%1 is stopped: %2</source>
            <translation>%1 is stopped: %2</translation>
        </message>
        <message>
            <source>%1 is printing ...</source>
            <translation>%1 is printing ...</translation>
        </message>
        <message>
            <source>Waiting for %1 ...</source>
            <translation>Waiting for %1 ...</translation>
        </message>
        <message>
            <source>The print system (CUPS) does not answer. Start it or tell the administrator, then print again.</source>
            <translation>The print system (CUPS) does not answer. Start it or tell the administrator, then print again.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Add one in the system's settings.</source>
            <translation>No printer is set up on this computer. Add one in the system's settings.</translation>
        </message>
        <message>
            <source>%1 does not take the print: %2</source>
            <translation>%1 does not take the print: %2</translation>
        </message>
        <message>
            <source>The print system no longer knows the print. It counts as not printed.</source>
            <translation>The print system no longer knows the print. It counts as not printed.</translation>
        </message>
        <message>
            <source>Printed on %1.</source>
            <translation>Printed on %1.</translation>
        </message>
        <message>
            <source>The print was cancelled at the printer.</source>
            <translation>The print was cancelled at the printer.</translation>
        </message>
        <message>
            <source>%1 gave up the print. %2</source>
            <translation>%1 gave up the print. %2</translation>
        </message>
        <message>
            <source>%1 holds the print back. Release it there or cancel.</source>
            <translation>%1 holds the print back. Release it there or cancel.</translation>
        </message>
        <message>
            <source>Sending to %1 ...</source>
            <translation>Sending to %1 ...</translation>
        </message>
        <message>
            <source>The print was taken back.</source>
            <translation>The print was taken back.</translation>
        </message>
        <message>
            <source>The print system (CUPS) does not answer. Trying again ...</source>
            <translation>The print system (CUPS) does not answer. Trying again ...</translation>
        </message>
        <message>
            <source>The print system (CUPS) stopped answering: it is not known whether the print comes out. It counts as not printed; look at the printer and take what lies there.</source>
            <translation>The print system (CUPS) stopped answering: it is not known whether the print comes out. It counts as not printed; look at the printer and take what lies there.</translation>
        </message>
        <message>
            <source>The print cannot be taken back: %1</source>
            <translation>The print cannot be taken back: %1</translation>
        </message>
        <message>
            <source>The print system kept its copy: ask the administrator to purge job %1.</source>
            <translation>The print system kept its copy: ask the administrator to purge job %1.</translation>
        </message>
        <message>
            <source>The letter could not be drawn; nothing was printed.</source>
            <translation>The letter could not be drawn; nothing was printed.</translation>
        </message>
        <message>
            <source>%1 takes no prints now.</source>
            <translation>%1 takes no prints now.</translation>
        </message>
        <message>
            <source>%1 is stopped. Switch it on or choose another printer.</source>
            <translation>%1 is stopped. Switch it on or choose another printer.</translation>
        </message>
        <message>
            <source>It is not known where this printer stands. Look before a password is printed there.</source>
            <translation>It is not known where this printer stands. Look before a password is printed there.</translation>
        </message>
        <message>
            <source>This printer is reached over the network: the letter with the password travels there, may lie in the printer's own memory, and comes out where others can take it. Better a printer with a cable at this desk; else stand beside it while the letter comes out.</source>
            <translation>This printer is reached over the network: the letter with the password travels there, may lie in the printer's own memory, and comes out where others can take it. Better a printer with a cable at this desk; else stand beside it while the letter comes out.</translation>
        </message>
        <message>
            <source>Other computers print on it as well: between their sheets the letter is easily taken along. Take it at once.</source>
            <translation>Other computers print on it as well: between their sheets the letter is easily taken along. Take it at once.</translation>
        </message>
    </context>
    <context>
        <name>PrintersForm</name>
        <message>
            <source>Letters with a password (for the whole office)</source>
            <translation>Letters with a password (for the whole office)</translation>
        </message>
        <message>
            <source>Other letters (this desk)</source>
            <translation>Other letters (this desk)</translation>
        </message>
        <message>
            <source>Receipts (this desk)</source>
            <translation>Receipts (this desk)</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Look for printers again</translation>
        </message>
        <message>
            <source>%1 (not at this desk)</source>
            <translation>%1 (not at this desk)</translation>
        </message>
        <message>
            <source>Any printer that the officer chooses</source>
            <translation>Any printer that the officer chooses</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Ask each time</translation>
        </message>
        <message>
            <source>Looking for printers ...</source>
            <translation>Looking for printers ...</translation>
        </message>
        <message>
            <source>Choose one that stands beside the officer.</source>
            <translation>Choose one that stands beside the officer.</translation>
        </message>
        <message>
            <source>A letter with a password comes out nowhere else.</source>
            <translation>A letter with a password comes out nowhere else.</translation>
        </message>
    </context>
    <context>
        <name>QualityBar</name>
        <message>
            <source>Draw</source>
            <translation>Draw</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>Differs …</source>
            <translation>Differs …</translation>
        </message>
        <message>
            <source>How many requests</source>
            <translation>How many requests</translation>
        </message>
        <message>
            <source>Seed of the draw</source>
            <translation>Seed of the draw</translation>
        </message>
        <message>
            <source>Seed: empty = by chance</source>
            <translation>Seed: empty = by chance</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Choose a drawn request first.</source>
            <translation>Choose a drawn request first.</translation>
        </message>
        <message>
            <source>The verdict stands already and is not changed.</source>
            <translation>The verdict stands already and is not changed.</translation>
        </message>
        <message>
            <source>Draw requests</source>
            <translation>Draw requests</translation>
        </message>
        <message>
            <source>%1 of %2 closed requests are drawn, seed %3.</source>
            <translation>%1 of %2 closed requests are drawn, seed %3.</translation>
        </message>
        <message>
            <source>Keep the verdict</source>
            <translation>Keep the verdict</translation>
        </message>
        <message>
            <source>What would you have decided otherwise?</source>
            <translation>What would you have decided otherwise?</translation>
        </message>
        <message>
            <source>The verdict is kept as it is given and is not changed afterwards.</source>
            <translation>The verdict is kept as it is given and is not changed afterwards.</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In a sentence</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Queues</source>
            <translation>Queues</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Waiting for the applicant</translation>
        </message>
        <message>
            <source>Ready to hand over</source>
            <translation>Ready to hand over</translation>
        </message>
        <message>
            <source>Not archived yet</source>
            <translation>Not archived yet</translation>
        </message>
        <message>
            <source>Password not changed yet</source>
            <translation>Password not changed yet</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Register of accounts</source>
            <translation>Register of accounts</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>New request</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>New request (Ctrl+N)</source>
            <translation>New request (Ctrl+N)</translation>
        </message>
        <message>
            <source>Lock the window (Ctrl+L)</source>
            <translation>Lock the window (Ctrl+L)</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Lock the window</translation>
        </message>
        <message>
            <source>Number book</source>
            <translation>Number book</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Deviations</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Scan a stack</source>
            <translation>Scan a stack</translation>
        </message>
        <message>
            <source>Scan a stack (Ctrl+Shift+S)</source>
            <translation>Scan a stack (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Scan · %1 came in</source>
            <translation>Scan · %1 came in</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>%1, %2 requests</source>
            <translation>%1, %2 requests</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Clip of the paper on which the value was read</source>
            <translation>Clip of the paper on which the value was read</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Signature: %1</source>
            <translation>Signature: %1</translation>
        </message>
        <message>
            <source>Read on the paper: %1</source>
            <translation>Read on the paper: %1</translation>
        </message>
        <message>
            <source>Not found on the papers by the reading.</source>
            <translation>Not found on the papers by the reading.</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message numerus="yes">
            <source>Text of a paper read for the search (%n page(s))</source>
            <translation>
                <numerusform>Text of a paper read for the search (%n page(s))</numerusform>
                <numerusform>Text of a paper read for the search (%n page(s))</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no searchable copy of this paper; its own file is what counts.</source>
            <translation>There is no searchable copy of this paper; its own file is what counts.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>The list of reasons cannot be read. Restore it in the settings or ask the keeper.</source>
            <translation>The list of reasons cannot be read. Restore it in the settings or ask the keeper.</translation>
        </message>
        <message>
            <source>A rejection needs at least one reason. Choose one from the list.</source>
            <translation>A rejection needs at least one reason. Choose one from the list.</translation>
        </message>
        <message>
            <source>"%1" is no reason for a rejection. Choose one from the list.</source>
            <translation>"%1" is no reason for a rejection. Choose one from the list.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
        <message>
            <source>Make the receipt</source>
            <translation>Make the receipt</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPanel</name>
        <message>
            <source>Agenda number</source>
            <translation>Agenda number</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>%1 was taken in on %2. Next: check whether the papers are complete.</source>
            <translation>%1 was taken in on %2. Next: check whether the papers are complete.</translation>
        </message>
        <message>
            <source>%1, received on %2.</source>
            <translation>%1, received on %2.</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Receipt %1</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>not active</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Register of accounts</source>
            <translation>Register of accounts</translation>
        </message>
        <message>
            <source>Search the register</source>
            <translation>Search the register</translation>
        </message>
        <message>
            <source>Any part of a name, NIP, User ID or Pokja</source>
            <translation>Any part of a name, NIP, User ID or Pokja</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Choose an account: who looks at whom is written down.</source>
            <translation>Choose an account: who looks at whom is written down.</translation>
        </message>
        <message>
            <source>Close the scan</source>
            <translation>Close the scan</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Back to the register</translation>
        </message>
        <message>
            <source>Read the register</source>
            <translation>Read the register</translation>
        </message>
        <message>
            <source>Nothing found. Try another part of the name, or the last digits of the NIP.</source>
            <translation>Nothing found. Try another part of the name, or the last digits of the NIP.</translation>
        </message>
        <message>
            <source>The register is empty. Import the list of SPSE accounts, or add one.</source>
            <translation>The register is empty. Import the list of SPSE accounts, or add one.</translation>
        </message>
        <message>
            <source>The open account has changes that are not saved.</source>
            <translation>The open account has changes that are not saved.</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Discard them</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
    </context>
    <context>
        <name>RegistrationPanel</name>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>Where the paper lies (room, rack, box, folder)</source>
            <translation>Where the paper lies (room, rack, box, folder)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What was registered then</source>
            <translation>What was registered then</translation>
        </message>
        <message>
            <source>Copy today's data</source>
            <translation>Copy today's data</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message>
            <source>Add scans</source>
            <translation>Add scans</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Scans of the first registration</source>
            <translation>Scans of the first registration</translation>
        </message>
        <message>
            <source>Drop PDF, JPEG, PNG or TIFF files here.</source>
            <translation>Drop PDF, JPEG, PNG or TIFF files here.</translation>
        </message>
        <message>
            <source>The first registration is compared with every request in step 5.</source>
            <translation>The first registration is compared with every request in step 5.</translation>
        </message>
        <message>
            <source>No first registration is kept yet. Scan the paper or copy what it says.</source>
            <translation>No first registration is kept yet. Scan the paper or copy what it says.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Only an officer changes the register.</translation>
        </message>
        <message>
            <source>A scan that is kept stays; one that was just added can be taken out.</source>
            <translation>A scan that is kept stays; one that was just added can be taken out.</translation>
        </message>
        <message>
            <source>A scan is still being read.</source>
            <translation>A scan is still being read.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1, %n page(s)</numerusform>
                <numerusform>%1, %n page(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s), not kept yet</source>
            <translation>
                <numerusform>%1, %n page(s), not kept yet</numerusform>
                <numerusform>%1, %n page(s), not kept yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose scans</source>
            <translation>Choose scans</translation>
        </message>
        <message>
            <source>first registration</source>
            <translation>first registration</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>There is no file and no picture on the clipboard. Copy one first.</translation>
        </message>
        <message>
            <source>Paste scans</source>
            <translation>Paste scans</translation>
        </message>
        <message>
            <source>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</source>
            <translation>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>ReportsView</name>
        <message>
            <source>The table is copied: paste it into a spreadsheet.</source>
            <translation>The table is copied: paste it into a spreadsheet.</translation>
        </message>
        <message>
            <source>There is nothing to copy.</source>
            <translation>There is nothing to copy.</translation>
        </message>
        <message>
            <source>Cancelled: %1.</source>
            <translation>Cancelled: %1.</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Make the report</translation>
        </message>
        <message>
            <source>Wait: %1.</source>
            <translation>Wait: %1.</translation>
        </message>
        <message>
            <source>There is no report yet.</source>
            <translation>There is no report yet.</translation>
        </message>
        <message>
            <source>What stands behind</source>
            <translation>What stands behind</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Nothing stands behind this line.</source>
            <translation>Nothing stands behind this line.</translation>
        </message>
        <message>
            <source>Read the intervals</source>
            <translation>Read the intervals</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Save as %1</source>
            <translation>Save as %1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Evidence %1</translation>
        </message>
        <message>
            <source>Make the evidence pack</source>
            <translation>Make the evidence pack</translation>
        </message>
        <message>
            <source>%1: %2 files, %3 samples.</source>
            <translation>%1: %2 files, %3 samples.</translation>
        </message>
        <message>
            <source>Lay out the pages</source>
            <translation>Lay out the pages</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>The report is printed.</source>
            <translation>The report is printed.</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Progress of the report</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancel the report</source>
            <translation>Cancel the report</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open what the line stands for (Enter)</source>
            <translation>Open what the line stands for (Enter)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copy the table for a spreadsheet</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Save the table as CSV</source>
            <translation>Save the table as CSV</translation>
        </message>
        <message>
            <source>XLSX</source>
            <translation>XLSX</translation>
        </message>
        <message>
            <source>Save the report as a workbook (XLSX)</source>
            <translation>Save the report as a workbook (XLSX)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Save the report as PDF</translation>
        </message>
        <message>
            <source>Print the report (Ctrl+P)</source>
            <translation>Print the report (Ctrl+P)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Evidence pack …</source>
            <translation>Evidence pack …</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Left, Right</translation>
        </message>
        <message>
            <source>Walk through the figures of the picture; Enter shows the requests behind one</source>
            <translation>Walk through the figures of the picture; Enter shows the requests behind one</translation>
        </message>
        <message>
            <source>New ZIP file or folder for the evidence</source>
            <translation>New ZIP file or folder for the evidence</translation>
        </message>
        <message>
            <source>One ZIP file (*.zip)</source>
            <translation>One ZIP file (*.zip)</translation>
        </message>
        <message>
            <source>A folder (*)</source>
            <translation>A folder (*)</translation>
        </message>
        <message>
            <source>Make the evidence for an assessor</source>
            <translation>Make the evidence for an assessor</translation>
        </message>
        <message>
            <source>For an assessor, as one ZIP file or a folder: SOP, registers, times, samples without persons, checksums</source>
            <translation>For an assessor, as one ZIP file or a folder: SOP, registers, times, samples without persons, checksums</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Register book</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>This month is the last one so far.</source>
            <translation>This month is the last one so far.</translation>
        </message>
    </context>
    <context>
        <name>RequestHeader</name>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>received %1, %2</source>
            <translation>received %1, %2</translation>
        </message>
        <message>
            <source>entered %1 from slip %2</source>
            <translation>entered %1 from slip %2</translation>
        </message>
    </context>
    <context>
        <name>RequestPage</name>
        <message>
            <source>Pages of the request</source>
            <translation>Pages of the request</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Close the request</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>another request was opened</source>
            <translation>another request was opened</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Open the request</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Stop the clock</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Read the request</translation>
        </message>
        <message>
            <source>Receipt, labels and other prints ...</source>
            <translation>Receipt, labels and other prints ...</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
        </message>
    </context>
    <context>
        <name>ResetPanel</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>not active</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>not looked at</translation>
        </message>
        <message>
            <source>Change in SPSE</source>
            <translation>Change in SPSE</translation>
        </message>
        <message>
            <source>Changes, to be ticked when they are done in SPSE</source>
            <translation>Changes, to be ticked when they are done in SPSE</translation>
        </message>
        <message>
            <source>What the letter will tell</source>
            <translation>What the letter will tell</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Write down</translation>
        </message>
        <message>
            <source>Done in SPSE at</source>
            <translation>Done in SPSE at</translation>
        </message>
        <message>
            <source>Account before</source>
            <translation>Account before</translation>
        </message>
        <message>
            <source>Account after</source>
            <translation>Account after</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Never write a password here</source>
            <translation>Never write a password here</translation>
        </message>
        <message>
            <source>User ID: %1</source>
            <translation>User ID: %1</translation>
        </message>
        <message>
            <source>not in the register: look it up in SPSE</source>
            <translation>not in the register: look it up in SPSE</translation>
        </message>
        <message>
            <source>Name: %1</source>
            <translation>Name: %1</translation>
        </message>
        <message>
            <source>NIP: %1</source>
            <translation>NIP: %1</translation>
        </message>
        <message>
            <source>Pokja: %1</source>
            <translation>Pokja: %1</translation>
        </message>
        <message>
            <source>the program ended before the letter was printed, and the password was only in its memory</source>
            <translation>the program ended before the letter was printed, and the password was only in its memory</translation>
        </message>
        <message>
            <source>Reset again: %1. Nothing else is lost. Set a new password in SPSE and go on as usual.</source>
            <translation>Reset again: %1. Nothing else is lost. Set a new password in SPSE and go on as usual.</translation>
        </message>
        <message>
            <source>SPSE is down since %1: %2 so far. This time is counted apart and is not the officer's.</source>
            <translation>SPSE is down since %1: %2 so far. This time is counted apart and is not the officer's.</translation>
        </message>
        <message>
            <source>Not yet: make the temporary password here or type the one from SPSE.</source>
            <translation>Not yet: make the temporary password here or type the one from SPSE.</translation>
        </message>
        <message>
            <source>%1 step(s) in SPSE are not ticked yet.</source>
            <translation>%1 step(s) in SPSE are not ticked yet.</translation>
        </message>
        <message>
            <source>Account before: %1; after: %2.</source>
            <translation>Account before: %1; after: %2.</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>No backup is chosen yet.</source>
            <translation>No backup is chosen yet.</translation>
        </message>
        <message>
            <source>Choose the folder of the backup…</source>
            <translation>Choose the folder of the backup…</translation>
        </message>
        <message>
            <source>Pass phrase of the backup</source>
            <translation>Pass phrase of the backup</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Folder of the backup</translation>
        </message>
        <message>
            <source>%1 holds no backup of Loket.</source>
            <translation>%1 holds no backup of Loket.</translation>
        </message>
        <message>
            <source>Choose the folder of the backup.</source>
            <translation>Choose the folder of the backup.</translation>
        </message>
        <message>
            <source>Type the pass phrase of the backup.</source>
            <translation>Type the pass phrase of the backup.</translation>
        </message>
        <message>
            <source>Restore it all the same: the damage stays on record</source>
            <translation>Restore it all the same: the damage stays on record</translation>
        </message>
        <message>
            <source>Office: %1</source>
            <translation>Office: %1</translation>
        </message>
        <message>
            <source>Backed up on %1%2</source>
            <translation>Backed up on %1%2</translation>
        </message>
        <message>
            <source>, encrypted</source>
            <translation>, encrypted</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers</source>
            <translation>%1 rows and %2 papers</translation>
        </message>
        <message>
            <source>Holds %1</source>
            <translation>Holds %1</translation>
        </message>
        <message>
            <source>Holds %1 requests: %2</source>
            <translation>Holds %1 requests: %2</translation>
        </message>
        <message>
            <source>End of the trail: entry %1, %2</source>
            <translation>End of the trail: entry %1, %2</translation>
        </message>
        <message>
            <source>The chain of the trail is broken.</source>
            <translation>The chain of the trail is broken.</translation>
        </message>
        <message numerus="yes">
            <source>%n records or entries are other than the trail says.</source>
            <translation>
                <numerusform>%n records or entries are other than the trail says.</numerusform>
                <numerusform>%n records or entries are other than the trail says.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trail does not end where the backup says.</source>
            <translation>The trail does not end where the backup says.</translation>
        </message>
        <message numerus="yes">
            <source>%n papers are not as they were filed.</source>
            <translation>
                <numerusform>%n papers are not as they were filed.</numerusform>
                <numerusform>%n papers are not as they were filed.</numerusform>
            </translation>
        </message>
        <message>
            <source>This backup holds together, but something in it was changed or damaged before it was made. Nothing was restored.</source>
            <translation>This backup holds together, but something in it was changed or damaged before it was made. Nothing was restored.</translation>
        </message>
        <message>
            <source>This backup is damaged: choose another one, or tick that it is wanted all the same.</source>
            <translation>This backup is damaged: choose another one, or tick that it is wanted all the same.</translation>
        </message>
        <message>
            <source>List of destroyed files</source>
            <translation>List of destroyed files</translation>
        </message>
        <message>
            <source>What this place knows to be destroyed does not come back.</source>
            <translation>What this place knows to be destroyed does not come back.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n destroyed file(s) on the list. They do not come back.</source>
            <translation>
                <numerusform>%1: %n destroyed file(s) on the list. They do not come back.</numerusform>
                <numerusform>%1: %n destroyed file(s) on the list. They do not come back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a list of destroyed files from another place…</source>
            <translation>Add a list of destroyed files from another place…</translation>
        </message>
        <message>
            <source>Restore without this list</source>
            <translation>Restore without this list</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that were destroyed since that backup are destroyed again.</source>
            <translation>
                <numerusform>%n file(s) that were destroyed since that backup are destroyed again.</numerusform>
                <numerusform>%n file(s) that were destroyed since that backup are destroyed again.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is finished in the archive, section Transfer and destruction, with "Clear away".</source>
            <translation>It is finished in the archive, section Transfer and destruction, with "Clear away".</translation>
        </message>
    </context>
    <context>
        <name>RestorePanel</name>
        <message>
            <source>Restore this backup</source>
            <translation>Restore this backup</translation>
        </message>
        <message>
            <source>Restore a backup in the place of the present data</source>
            <translation>Restore a backup in the place of the present data</translation>
        </message>
        <message>
            <source>Word of confirmation</source>
            <translation>Word of confirmation</translation>
        </message>
        <message>
            <source>Type RESTORE</source>
            <translation>Type RESTORE</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>The backup is being restored.</source>
            <translation>The backup is being restored.</translation>
        </message>
        <message>
            <source>Only an administrator restores a backup.</source>
            <translation>Only an administrator restores a backup.</translation>
        </message>
        <message>
            <source>RESTORE</source>
            <translation>RESTORE</translation>
        </message>
        <message>
            <source>Type the word RESTORE: what was done since that backup is then no longer here.</source>
            <translation>Type the word RESTORE: what was done since that backup is then no longer here.</translation>
        </message>
        <message>
            <source>First the present data is backed up to a new folder in %1 and read back. Everybody else closes Loket. Then the backup takes its place, and Loket starts anew.</source>
            <translation>First the present data is backed up to a new folder in %1 and read back. Everybody else closes Loket. Then the backup takes its place, and Loket starts anew.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restoring</translation>
        </message>
        <message>
            <source>The backup of %1 is restored. What was here before lies in %2. Loket starts anew.</source>
            <translation>The backup of %1 is restored. What was here before lies in %2. Loket starts anew.</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Done in SPSE</source>
            <translation>Done in SPSE</translation>
        </message>
        <message>
            <source>SPSE is back</source>
            <translation>SPSE is back</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE is down</translation>
        </message>
        <message>
            <source>Refused by SPSE...</source>
            <translation>Refused by SPSE...</translation>
        </message>
        <message>
            <source>Refer...</source>
            <translation>Refer...</translation>
        </message>
        <message>
            <source>The applicant has changed the password...</source>
            <translation>The applicant has changed the password...</translation>
        </message>
        <message>
            <source>Archive and finish</source>
            <translation>Archive and finish</translation>
        </message>
        <message>
            <source>Tick the change</source>
            <translation>Tick the change</translation>
        </message>
        <message>
            <source>Save the steps</source>
            <translation>Save the steps</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>There is no result yet. The reset is possible once the papers are declared valid (step 5).</source>
            <translation>There is no result yet. The reset is possible once the papers are declared valid (step 5).</translation>
        </message>
        <message>
            <source>Propose a place</source>
            <translation>Propose a place</translation>
        </message>
        <message>
            <source>Answer the question first, or cancel it.</source>
            <translation>Answer the question first, or cancel it.</translation>
        </message>
        <message>
            <source>Record the reset</source>
            <translation>Record the reset</translation>
        </message>
        <message>
            <source>The note holds the password. Take it out: it must not be kept anywhere.</source>
            <translation>The note holds the password. Take it out: it must not be kept anywhere.</translation>
        </message>
        <message>
            <source>There is no temporary password here to be printed.</source>
            <translation>There is no temporary password here to be printed.</translation>
        </message>
        <message>
            <source>Note that SPSE is down</source>
            <translation>Note that SPSE is down</translation>
        </message>
        <message>
            <source>Note that SPSE is back</source>
            <translation>Note that SPSE is back</translation>
        </message>
        <message>
            <source>Refused by SPSE</source>
            <translation>Refused by SPSE</translation>
        </message>
        <message>
            <source>The request goes to step 7: a rejection notice is made from these reasons.</source>
            <translation>The request goes to step 7: a rejection notice is made from these reasons.</translation>
        </message>
        <message>
            <source>What did SPSE say?</source>
            <translation>What did SPSE say?</translation>
        </message>
        <message>
            <source>Record the refusal</source>
            <translation>Record the refusal</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Refer</translation>
        </message>
        <message>
            <source>Somebody else is responsible for this account. The applicant is told by a referral notice.</source>
            <translation>Somebody else is responsible for this account. The applicant is told by a referral notice.</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>The applicant has changed the password</source>
            <translation>The applicant has changed the password</translation>
        </message>
        <message>
            <source>The SOP obliges the applicant to change the temporary password. How do you know?</source>
            <translation>The SOP obliges the applicant to change the temporary password. How do you know?</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>How it was told</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>logged in at the counter</source>
            <translation>logged in at the counter</translation>
        </message>
        <message>
            <source>with the tear-off slip</source>
            <translation>with the tear-off slip</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Record it</translation>
        </message>
        <message>
            <source>Record that the password was changed</source>
            <translation>Record that the password was changed</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Request %1 is archived under number %2.</source>
            <translation>Request %1 is archived under number %2.</translation>
        </message>
        <message>
            <source>No signed slip...</source>
            <translation>No signed slip...</translation>
        </message>
        <message>
            <source>No signed slip</source>
            <translation>No signed slip</translation>
        </message>
        <message>
            <source>The handover is proven by the slip of the office's copy, signed and scanned back: its code files it by itself. Where it will not come, write down why.</source>
            <translation>The handover is proven by the slip of the office's copy, signed and scanned back: its code files it by itself. Where it will not come, write down why.</translation>
        </message>
        <message>
            <source>Record that there is no signed slip</source>
            <translation>Record that there is no signed slip</translation>
        </message>
    </context>
    <context>
        <name>ResultSummary</name>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reason %1</source>
            <translation>Reason %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Done in SPSE</source>
            <translation>Done in SPSE</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Handed over to</translation>
        </message>
        <message>
            <source>(with authority %1)</source>
            <translation>(with authority %1)</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>Handed over at</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identity seen</translation>
        </message>
        <message>
            <source>%1 ending in %2</source>
            <translation>%1 ending in %2</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Password changed</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>not yet confirmed</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
    </context>
    <context>
        <name>ResumePanel</name>
        <message>
            <source>%1 pages of %2 have not been filed yet</source>
            <translation>%1 pages of %2 have not been filed yet</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Go on with the stack of %1 pages</source>
            <translation>Go on with the stack of %1 pages</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
        <message>
            <source>Throw the stack of %1 pages away</source>
            <translation>Throw the stack of %1 pages away</translation>
        </message>
    </context>
    <context>
        <name>RowDecision</name>
        <message>
            <source>Use this page (H)</source>
            <translation>Use this page (H)</translation>
        </message>
        <message>
            <source>Note on this field</source>
            <translation>Note on this field</translation>
        </message>
        <message>
            <source>Use the page now shown as evidence</source>
            <translation>Use the page now shown as evidence</translation>
        </message>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (key %2)</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Note on %1</translation>
        </message>
        <message>
            <source>Write why, then Enter.</source>
            <translation>Write why, then Enter.</translation>
        </message>
        <message>
            <source>The references do not agree: press S, B or T and write why.</source>
            <translation>The references do not agree: press S, B or T and write why.</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Evidence: %1</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>Lock after minutes without a key</source>
            <translation>Lock after minutes without a key</translation>
        </message>
        <message>
            <source>Length of a generated password</source>
            <translation>Length of a generated password</translation>
        </message>
        <message>
            <source>Days for missing papers (0: no deadline)</source>
            <translation>Days for missing papers (0: no deadline)</translation>
        </message>
        <message>
            <source>Days until a letter counts as uncollected</source>
            <translation>Days until a letter counts as uncollected</translation>
        </message>
        <message>
            <source>Retention of archived files</source>
            <translation>Retention of archived files</translation>
        </message>
        <message>
            <source>Then letters and papers are hidden at once.</source>
            <translation>Then letters and papers are hidden at once.</translation>
        </message>
        <message>
            <source>Characters of a password that Loket makes for SPSE.</source>
            <translation>Characters of a password that Loket makes for SPSE.</translation>
        </message>
        <message>
            <source>Nobody is pressed; a request waits until it is withdrawn.</source>
            <translation>Nobody is pressed; a request waits until it is withdrawn.</translation>
        </message>
        <message>
            <source>After that Loket proposes to close the request; a person decides.</source>
            <translation>After that Loket proposes to close the request; a person decides.</translation>
        </message>
        <message>
            <source>Then the letter is voided and the password is reset again.</source>
            <translation>Then the letter is voided and the password is reset again.</translation>
        </message>
        <message>
            <source>Not set yet: archived files say so. Loket never deletes by itself.</source>
            <translation>Not set yet: archived files say so. Loket never deletes by itself.</translation>
        </message>
        <message>
            <source>Written on every archived file. Loket never deletes by itself.</source>
            <translation>Written on every archived file. Loket never deletes by itself.</translation>
        </message>
        <message>
            <source>What to click in SPSE, a line each</source>
            <translation>What to click in SPSE, a line each</translation>
        </message>
        <message>
            <source>Shown in step 6. "Reset:", "Perubahan:" or "Informasi:" in front: for that kind alone; {User ID} is filled in.</source>
            <translation>Shown in step 6. "Reset:", "Perubahan:" or "Informasi:" in front: for that kind alone; {User ID} is filled in.</translation>
        </message>
    </context>
    <context>
        <name>ScanFiling</name>
        <message>
            <source>A page is not on the disk any more. Scan it again.</source>
            <translation>A page is not on the disk any more. Scan it again.</translation>
        </message>
        <message>
            <source>These pages could not be made into a paper. Scan them again with 300 dpi.</source>
            <translation>These pages could not be made into a paper. Scan them again with 300 dpi.</translation>
        </message>
        <message>
            <source>%1 is signed electronically: its pages stay together, in their order, as a paper of their own.</source>
            <translation>%1 is signed electronically: its pages stay together, in their order, as a paper of their own.</translation>
        </message>
    </context>
    <context>
        <name>ScanPage</name>
        <message>
            <source>Throw the stack away</source>
            <translation>Throw the stack away</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Agenda number of the request that the pages belong to</source>
            <translation>Agenda number of the request that the pages belong to</translation>
        </message>
        <message>
            <source>Agenda number</source>
            <translation>Agenda number</translation>
        </message>
        <message>
            <source>Scan (F8)</source>
            <translation>Scan (F8)</translation>
        </message>
        <message>
            <source>Scan the stack</source>
            <translation>Scan the stack</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop the scanner</source>
            <translation>Stop the scanner</translation>
        </message>
        <message>
            <source>Pages of the stack</source>
            <translation>Pages of the stack</translation>
        </message>
        <message>
            <source>The marked page</source>
            <translation>The marked page</translation>
        </message>
        <message>
            <source>Page %1 · %2 %</source>
            <translation>Page %1 · %2 %</translation>
        </message>
        <message>
            <source>Go on with the stack</source>
            <translation>Go on with the stack</translation>
        </message>
        <message>
            <source>for the request that is being taken in</source>
            <translation>for the request that is being taken in</translation>
        </message>
        <message>
            <source>for</source>
            <translation>for</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Read the request</translation>
        </message>
        <message>
            <source>for request %1, %2</source>
            <translation>for request %1, %2</translation>
        </message>
        <message>
            <source>Find the request</source>
            <translation>Find the request</translation>
        </message>
        <message>
            <source>There is no agenda %1.</source>
            <translation>There is no agenda %1.</translation>
        </message>
        <message>
            <source>The scanner starts…</source>
            <translation>The scanner starts…</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1 pages</translation>
        </message>
        <message>
            <source>Stopped. %1 pages of this run are kept.</source>
            <translation>Stopped. %1 pages of this run are kept.</translation>
        </message>
        <message>
            <source>%1 The %2 pages before it are kept.</source>
            <translation>%1 The %2 pages before it are kept.</translation>
        </message>
        <message>
            <source>Mark a page to see it here.</source>
            <translation>Mark a page to see it here.</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Page %1: %2</translation>
        </message>
        <message>
            <source>Look at pages %1 before filing. Page %2: %3</source>
            <translation>Look at pages %1 before filing. Page %2: %3</translation>
        </message>
        <message>
            <source>The letter names %1 attachments, %2 are here.</source>
            <translation>The letter names %1 attachments, %2 are here.</translation>
        </message>
        <message>
            <source>The scanner is at work.</source>
            <translation>The scanner is at work.</translation>
        </message>
        <message>
            <source>Choose a scanner first.</source>
            <translation>Choose a scanner first.</translation>
        </message>
        <message>
            <source>There is no stack.</source>
            <translation>There is no stack.</translation>
        </message>
        <message>
            <source>The pages are still being looked at.</source>
            <translation>The pages are still being looked at.</translation>
        </message>
        <message>
            <source>No page is left to be filed.</source>
            <translation>No page is left to be filed.</translation>
        </message>
        <message>
            <source>Say whose pages these are: type the agenda number above.</source>
            <translation>Say whose pages these are: type the agenda number above.</translation>
        </message>
        <message>
            <source>File %1 papers with %2 requests</source>
            <translation>File %1 papers with %2 requests</translation>
        </message>
        <message>
            <source>File %1 papers</source>
            <translation>File %1 papers</translation>
        </message>
        <message>
            <source>%1 papers have no kind yet and are filed as other papers. Keys 1 to 5 say it.</source>
            <translation>%1 papers have no kind yet and are filed as other papers. Keys 1 to 5 say it.</translation>
        </message>
        <message>
            <source>Attachments that the letter names</source>
            <translation>Attachments that the letter names</translation>
        </message>
        <message>
            <source>Attachments: </source>
            <translation>Attachments: </translation>
        </message>
        <message>
            <source>Attachments: –</source>
            <translation>Attachments: –</translation>
        </message>
        <message>
            <source>How many attachments the letter names ("Lampiran"): fewer papers are told.</source>
            <translation>How many attachments the letter names ("Lampiran"): fewer papers are told.</translation>
        </message>
        <message>
            <source>Turn to the left</source>
            <translation>Turn to the left</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Turn to the right</translation>
        </message>
        <message>
            <source>Move forward in the stack</source>
            <translation>Move forward in the stack</translation>
        </message>
        <message>
            <source>Move back in the stack</source>
            <translation>Move back in the stack</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Leave out, or take in again</source>
            <translation>Leave out, or take in again</translation>
        </message>
        <message>
            <source>Begin a new paper here, or join</source>
            <translation>Begin a new paper here, or join</translation>
        </message>
        <message>
            <source>Scan into this place</source>
            <translation>Scan into this place</translation>
        </message>
        <message>
            <source>Scan in place of this page</source>
            <translation>Scan in place of this page</translation>
        </message>
        <message>
            <source>Interleave fronts and backs…</source>
            <translation>Interleave fronts and backs…</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Straighten</translation>
        </message>
        <message>
            <source>Crop to what is printed</source>
            <translation>Crop to what is printed</translation>
        </message>
        <message>
            <source>Lift the background</source>
            <translation>Lift the background</translation>
        </message>
        <message>
            <source>Show blue and violet ink</source>
            <translation>Show blue and violet ink</translation>
        </message>
        <message>
            <source>File as %1</source>
            <translation>File as %1</translation>
        </message>
        <message>
            <source>The marked pages are: %1 (key %2)</source>
            <translation>The marked pages are: %1 (key %2)</translation>
        </message>
        <message>
            <source>Change the stack</source>
            <translation>Change the stack</translation>
        </message>
        <message>
            <source>All %1 pages would be gone. Press "Throw the stack away" again to do it.</source>
            <translation>All %1 pages would be gone. Press "Throw the stack away" again to do it.</translation>
        </message>
        <message>
            <source>File the pages</source>
            <translation>File the pages</translation>
        </message>
        <message>
            <source>There is no agenda %1: its pages stay here.</source>
            <translation>There is no agenda %1: its pages stay here.</translation>
        </message>
        <message>
            <source>%1 papers were filed with %2 requests.</source>
            <translation>%1 papers were filed with %2 requests.</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>There is no file and no picture on the clipboard. Copy one first.</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>pasted</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Files that came in</translation>
        </message>
        <message>
            <source>Lay the stack into the scanner and press F8; files can be dropped or pasted here. Every page is safe on the disk before the next one moves.</source>
            <translation>Lay the stack into the scanner and press F8; files can be dropped or pasted here. Every page is safe on the disk before the next one moves.</translation>
        </message>
        <message>
            <source>Files are still being laid on the table.</source>
            <translation>Files are still being laid on the table.</translation>
        </message>
        <message>
            <source>Straighten a photographed sheet…</source>
            <translation>Straighten a photographed sheet…</translation>
        </message>
        <message>
            <source>Compare with the filed page…</source>
            <translation>Compare with the filed page…</translation>
        </message>
        <message>
            <source>Lay on the table</source>
            <translation>Lay on the table</translation>
        </message>
        <message>
            <source>Paste pages</source>
            <translation>Paste pages</translation>
        </message>
        <message>
            <source>Files that came in: %1</source>
            <translation>Files that came in: %1</translation>
        </message>
        <message>
            <source>Looks like page %1 of agenda %2, %3: K compares them.</source>
            <translation>Looks like page %1 of agenda %2, %3: K compares them.</translation>
        </message>
        <message>
            <source>The letter names %1 attached sheets, %2 are here.</source>
            <translation>The letter names %1 attached sheets, %2 are here.</translation>
        </message>
        <message>
            <source>%1 pages of this stack were filed already.</source>
            <translation>%1 pages of this stack were filed already.</translation>
        </message>
    </context>
    <context>
        <name>ScanSettings</name>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolution</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Paper size</translation>
        </message>
        <message>
            <source>What the pages are</source>
            <translation>What the pages are</translation>
        </message>
        <message>
            <source>How the stack falls into papers</source>
            <translation>How the stack falls into papers</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Save profile</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Gray</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Black and white</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Each run a paper</source>
            <translation>Each run a paper</translation>
        </message>
        <message>
            <source>Go on with the paper</source>
            <translation>Go on with the paper</translation>
        </message>
        <message>
            <source>Each page a paper</source>
            <translation>Each page a paper</translation>
        </message>
        <message>
            <source>Search for scanners</source>
            <translation>Search for scanners</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>File as</source>
            <translation>File as</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Glass</translation>
        </message>
        <message>
            <source>Feeder</source>
            <translation>Feeder</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>Choose a profile, or type a name and save the settings under it</source>
            <translation>Choose a profile, or type a name and save the settings under it</translation>
        </message>
        <message>
            <source>Save these settings as a profile</source>
            <translation>Save these settings as a profile</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profile %1</translation>
        </message>
        <message>
            <source>This scanner sees one side at a time: scan the fronts, then the backs, then interleave them.</source>
            <translation>This scanner sees one side at a time: scan the fronts, then the backs, then interleave them.</translation>
        </message>
        <message>
            <source>This scanner has no such source.</source>
            <translation>This scanner has no such source.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <source>The scanners are being searched; that takes some seconds.</source>
            <translation>The scanners are being searched; that takes some seconds.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleView</name>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>Save as a new version</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>not set</translation>
        </message>
        <message>
            <source>the day it was closed</source>
            <translation>the day it was closed</translation>
        </message>
        <message>
            <source>the end of the SK</source>
            <translation>the end of the SK</translation>
        </message>
        <message>
            <source>Codes and retention</source>
            <translation>Codes and retention</translation>
        </message>
        <message>
            <source>Active years</source>
            <translation>Active years</translation>
        </message>
        <message>
            <source>Inactive years</source>
            <translation>Inactive years</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Counted from</translation>
        </message>
        <message>
            <source>Fate</source>
            <translation>Fate</translation>
        </message>
        <message>
            <source>Change the line...</source>
            <translation>Change the line...</translation>
        </message>
        <message>
            <source>New code...</source>
            <translation>New code...</translation>
        </message>
        <message>
            <source>Regulation and approvals...</source>
            <translation>Regulation and approvals...</translation>
        </message>
        <message>
            <source>Save as a new version...</source>
            <translation>Save as a new version...</translation>
        </message>
        <message>
            <source>There is no code yet.</source>
            <translation>There is no code yet.</translation>
        </message>
        <message>
            <source>Read the schedule</source>
            <translation>Read the schedule</translation>
        </message>
        <message>
            <source>Retention is not yet set: write down the regulation that sets it. Until then nothing can be proposed for destruction.</source>
            <translation>Retention is not yet set: write down the regulation that sets it. Until then nothing can be proposed for destruction.</translation>
        </message>
        <message>
            <source>According to %1.</source>
            <translation>According to %1.</translation>
        </message>
        <message>
            <source>Version of %1, valid from %2: %3.</source>
            <translation>Version of %1, valid from %2: %3.</translation>
        </message>
        <message>
            <source>%1 from %2 years on</source>
            <translation>%1 from %2 years on</translation>
        </message>
        <message>
            <source>A destruction needs: %1.</source>
            <translation>A destruction needs: %1.</translation>
        </message>
        <message>
            <source>Choose a line.</source>
            <translation>Choose a line.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>New code</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Years that no regulation gives stay empty.</source>
            <translation>Years that no regulation gives stay empty.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Regulation and approvals</source>
            <translation>Regulation and approvals</translation>
        </message>
        <message>
            <source>Regulation (JRA)</source>
            <translation>Regulation (JRA)</translation>
        </message>
        <message>
            <source>Opinion of the appraisal panel</source>
            <translation>Opinion of the appraisal panel</translation>
        </message>
        <message>
            <source>Decision of the Bupati</source>
            <translation>Decision of the Bupati</translation>
        </message>
        <message>
            <source>ANRI from how many years on</source>
            <translation>ANRI from how many years on</translation>
        </message>
        <message>
            <source>It applies to every file from that day on, whenever the file was closed.</source>
            <translation>It applies to every file from that day on, whenever the file was closed.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save the schedule</source>
            <translation>Save the schedule</translation>
        </message>
        <message>
            <source>The schedule is saved.</source>
            <translation>The schedule is saved.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search requests</source>
            <translation>Search requests</translation>
        </message>
        <message>
            <source>Name, NIP, User ID, number…</source>
            <translation>Name, NIP, User ID, number…</translation>
        </message>
        <message>
            <source>Search by any part of a name, NIP, User ID, agenda or letter number, or Pokja (Ctrl+K)</source>
            <translation>Search by any part of a name, NIP, User ID, agenda or letter number, or Pokja (Ctrl+K)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Clear the search</translation>
        </message>
    </context>
    <context>
        <name>SecretBytes</name>
        <message>
            <source>The password line is too long.</source>
            <translation>The password line is too long.</translation>
        </message>
    </context>
    <context>
        <name>SecretLineEdit</name>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>SecretView</name>
        <message>
            <source>Temporary password, hidden</source>
            <translation>Temporary password, hidden</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Sections of the settings</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>What the letterhead and the window say.</source>
            <translation>What the letterhead and the window say.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>How letters are numbered, laid out and signed.</source>
            <translation>How letters are numbered, laid out and signed.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>What the SOP leaves to the office.</source>
            <translation>What the SOP leaves to the office.</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Printers</translation>
        </message>
        <message>
            <source>Where letters come out.</source>
            <translation>Where letters come out.</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Operators</translation>
        </message>
        <message>
            <source>Who works here, and what they may do.</source>
            <translation>Who works here, and what they may do.</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>This desk</translation>
        </message>
        <message>
            <source>These belong to this computer alone and are kept at once.</source>
            <translation>These belong to this computer alone and are kept at once.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Only an administrator changes the settings.</source>
            <translation>Only an administrator changes the settings.</translation>
        </message>
        <message>
            <source>PostgreSQL %1, database %2</source>
            <translation>PostgreSQL %1, database %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>Save the settings</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>The settings are saved.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>The settings are as they were before.</source>
            <translation>The settings are as they were before.</translation>
        </message>
        <message>
            <source>At its next start Loket asks where the data lies.</source>
            <translation>At its next start Loket asks where the data lies.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Working calendar</translation>
        </message>
        <message>
            <source>Which minutes count as working time. A change is a new version.</source>
            <translation>Which minutes count as working time. A change is a new version.</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>Steps, minutes, papers and legal basis. A revision is valid from its day on.</source>
            <translation>Steps, minutes, papers and legal basis. A revision is valid from its day on.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Slips</translation>
        </message>
        <message>
            <source>Blank numbered slips for days without power, printed in advance.</source>
            <translation>Blank numbered slips for days without power, printed in advance.</translation>
        </message>
        <message>
            <source>Texts of letters</source>
            <translation>Texts of letters</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Two sticks in turn: one lies here, the other elsewhere.</source>
            <translation>Two sticks in turn: one lies here, the other elsewhere.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>Breaches and their 72 hours. Everything about one person is saved on their page of the register.</source>
            <translation>Breaches and their 72 hours. Everything about one person is saved on their page of the register.</translation>
        </message>
        <message>
            <source>The settings stay as the other desk wrote them.</source>
            <translation>The settings stay as the other desk wrote them.</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Font</translation>
        </message>
        <message>
            <source>Size of type (pt)</source>
            <translation>Size of type (pt)</translation>
        </message>
        <message>
            <source>Top margin (mm)</source>
            <translation>Top margin (mm)</translation>
        </message>
        <message>
            <source>Right margin (mm)</source>
            <translation>Right margin (mm)</translation>
        </message>
        <message>
            <source>Bottom margin (mm)</source>
            <translation>Bottom margin (mm)</translation>
        </message>
        <message>
            <source>Left margin (mm)</source>
            <translation>Left margin (mm)</translation>
        </message>
    </context>
    <context>
        <name>SignatoryForm</name>
        <message>
            <source>Manner</source>
            <translation>Manner</translation>
        </message>
        <message>
            <source>Position of the signer</source>
            <translation>Position of the signer</translation>
        </message>
        <message>
            <source>On behalf of (a.n.)</source>
            <translation>On behalf of (a.n.)</translation>
        </message>
        <message>
            <source>Post between (u.b.)</source>
            <translation>Post between (u.b.)</translation>
        </message>
        <message>
            <source>Name with titles</source>
            <translation>Name with titles</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>In one's own right</source>
            <translation>In one's own right</translation>
        </message>
        <message>
            <source>With u.b. the post between is named.</source>
            <translation>With u.b. the post between is named.</translation>
        </message>
        <message>
            <source>Nobody is named yet: the officer signs as Admin Agency.</source>
            <translation>Nobody is named yet: the officer signs as Admin Agency.</translation>
        </message>
        <message>
            <source>An empty frame for an electronic signature (TTE) that is put outside Loket</source>
            <translation>An empty frame for an electronic signature (TTE) that is put outside Loket</translation>
        </message>
        <message>
            <source>[empty frame for the TTE]</source>
            <translation>[empty frame for the TTE]</translation>
        </message>
    </context>
    <context>
        <name>SlipsForm</name>
        <message>
            <source>Make slips</source>
            <translation>Make slips</translation>
        </message>
        <message>
            <source>Void this slip</source>
            <translation>Void this slip</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Print again</translation>
        </message>
        <message>
            <source>How many slips</source>
            <translation>How many slips</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Slips</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What became of the slip</source>
            <translation>What became of the slip</translation>
        </message>
        <message>
            <source>What became of it: spoiled, lost</source>
            <translation>What became of it: spoiled, lost</translation>
        </message>
        <message>
            <source>Read the slips</source>
            <translation>Read the slips</translation>
        </message>
        <message>
            <source>used: agenda %1</source>
            <translation>used: agenda %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
        <message>
            <source>Choose a slip in the table.</source>
            <translation>Choose a slip in the table.</translation>
        </message>
        <message>
            <source>This slip is used or void already.</source>
            <translation>This slip is used or void already.</translation>
        </message>
        <message>
            <source>Write down what became of the slip.</source>
            <translation>Write down what became of the slip.</translation>
        </message>
        <message>
            <source>The slips %1 to %2 are numbered: print them now.</source>
            <translation>The slips %1 to %2 are numbered: print them now.</translation>
        </message>
        <message>
            <source>There is no slip yet. Make some while there is power: each has a number under which it is typed in later.</source>
            <translation>There is no slip yet. Make some while there is power: each has a number under which it is typed in later.</translation>
        </message>
    </context>
    <context>
        <name>Sop</name>
        <message>
            <source>The SOP cannot be read. Restore its file or ask the keeper.</source>
            <translation>The SOP cannot be read. Restore its file or ask the keeper.</translation>
        </message>
    </context>
    <context>
        <name>SopEditor</name>
        <message>
            <source>Print the SOP...</source>
            <translation>Print the SOP...</translation>
        </message>
        <message>
            <source>Version of the SOP</source>
            <translation>Version of the SOP</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Revised on</source>
            <translation>Revised on</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Approved on</translation>
        </message>
        <message>
            <source>Approved by (office)</source>
            <translation>Approved by (office)</translation>
        </message>
        <message>
            <source>Approved by (name)</source>
            <translation>Approved by (name)</translation>
        </message>
        <message>
            <source>Approved by (NIP)</source>
            <translation>Approved by (NIP)</translation>
        </message>
        <message>
            <source>Steps of the SOP</source>
            <translation>Steps of the SOP</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Actor</translation>
        </message>
        <message>
            <source>Papers needed</source>
            <translation>Papers needed</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Our remark</source>
            <translation>Our remark</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Papers that step 2 looks for</source>
            <translation>Papers that step 2 looks for</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Mandatory</translation>
        </message>
        <message>
            <source>Only with a carrier</source>
            <translation>Only with a carrier</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Add a paper</translation>
        </message>
        <message>
            <source>Remove the paper</source>
            <translation>Remove the paper</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Why it is revised</source>
            <translation>Why it is revised</translation>
        </message>
        <message>
            <source>Save as a revision</source>
            <translation>Save as a revision</translation>
        </message>
        <message>
            <source>%1, valid from %2</source>
            <translation>%1, valid from %2</translation>
        </message>
        <message>
            <source>Only an administrator changes the SOP.</source>
            <translation>Only an administrator changes the SOP.</translation>
        </message>
        <message>
            <source>Say from which day on the revision is valid.</source>
            <translation>Say from which day on the revision is valid.</translation>
        </message>
        <message>
            <source>Write down why the SOP is revised.</source>
            <translation>Write down why the SOP is revised.</translation>
        </message>
        <message>
            <source>A step without words, or minutes that are no number from 1 on.</source>
            <translation>A step without words, or minutes that are no number from 1 on.</translation>
        </message>
        <message>
            <source>The revision is saved. Requests that run keep their SOP.</source>
            <translation>The revision is saved. Requests that run keep their SOP.</translation>
        </message>
        <message>
            <source>Which step follows which, and who takes it, is not edited: gates, rights and minutes hang on it. An SOP with other steps comes with a newer Loket.</source>
            <translation>Which step follows which, and who takes it, is not edited: gates, rights and minutes hang on it. An SOP with other steps comes with a newer Loket.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>As the SOP says</source>
            <translation>As the SOP says</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Legal basis and the other sections of the head</source>
            <translation>Legal basis and the other sections of the head</translation>
        </message>
        <message>
            <source>Lines of the section</source>
            <translation>Lines of the section</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Qualification</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Related SOP</source>
            <translation>Related SOP</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <source>Section of the head</source>
            <translation>Section of the head</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
    </context>
    <context>
        <name>SopSections</name>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Qualification</translation>
        </message>
        <message>
            <source>Related SOP</source>
            <translation>Related SOP</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Lines of the section</source>
            <translation>Lines of the section</translation>
        </message>
        <message>
            <source>As the SOP says</source>
            <translation>As the SOP says</translation>
        </message>
        <message>
            <source>Our remark</source>
            <translation>Our remark</translation>
        </message>
        <message>
            <source>Section of the head</source>
            <translation>Section of the head</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remove the line</translation>
        </message>
        <message>
            <source>Legal basis and the other sections of the head</source>
            <translation>Legal basis and the other sections of the head</translation>
        </message>
    </context>
    <context>
        <name>SpseSteps</name>
        <message>
            <source>Change these steps...</source>
            <translation>Change these steps...</translation>
        </message>
        <message>
            <source>In SPSE</source>
            <translation>In SPSE</translation>
        </message>
        <message>
            <source>Steps in SPSE, a line each</source>
            <translation>Steps in SPSE, a line each</translation>
        </message>
        <message>
            <source>A line each. A line that begins with "Reset:", "Perubahan:" or "Informasi:" is shown for that kind alone; {User ID} is filled in.</source>
            <translation>A line each. A line that begins with "Reset:", "Perubahan:" or "Informasi:" is shown for that kind alone; {User ID} is filled in.</translation>
        </message>
        <message>
            <source>Save the steps</source>
            <translation>Save the steps</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>StackDelegate</name>
        <message>
            <source>Stays out</source>
            <translation>Stays out</translation>
        </message>
        <message>
            <source>not said yet</source>
            <translation>not said yet</translation>
        </message>
    </context>
    <context>
        <name>StackModel</name>
        <message>
            <source>The scanner gave up before the end of this page. Scan it again.</source>
            <translation>The scanner gave up before the end of this page. Scan it again.</translation>
        </message>
        <message>
            <source>Too dark. Lift the background, or scan it again.</source>
            <translation>Too dark. Lift the background, or scan it again.</translation>
        </message>
        <message>
            <source>Too pale to be read well. Scan it again.</source>
            <translation>Too pale to be read well. Scan it again.</translation>
        </message>
        <message>
            <source>Text runs into the edge: something may be cut off.</source>
            <translation>Text runs into the edge: something may be cut off.</translation>
        </message>
        <message>
            <source>Below 200 dpi. Scan it again with 300 dpi.</source>
            <translation>Below 200 dpi. Scan it again with 300 dpi.</translation>
        </message>
        <message>
            <source>The code on this page is not one of Loket's; it was not followed.</source>
            <translation>The code on this page is not one of Loket's; it was not followed.</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
        <message>
            <source>Routing slip of request %1</source>
            <translation>Routing slip of request %1</translation>
        </message>
        <message>
            <source>Blank, stays out</source>
            <translation>Blank, stays out</translation>
        </message>
        <message>
            <source>Stays out</source>
            <translation>Stays out</translation>
        </message>
        <message>
            <source>A photo with a sheet on it: P straightens it.</source>
            <translation>A photo with a sheet on it: P straightens it.</translation>
        </message>
    </context>
    <context>
        <name>StandardBadge</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutes</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 of %2 min</translation>
        </message>
        <message>
            <source>%1 of %2 minutes</source>
            <translation>%1 of %2 minutes</translation>
        </message>
        <message>
            <source>%1, over the standard</source>
            <translation>%1, over the standard</translation>
        </message>
        <message>
            <source>%1, near the standard</source>
            <translation>%1, near the standard</translation>
        </message>
        <message>
            <source>%1, within the standard</source>
            <translation>%1, within the standard</translation>
        </message>
    </context>
    <context>
        <name>Startup</name>
        <message>
            <source>Loket is open on this database already. Use that window, or close it first.</source>
            <translation>Loket is open on this database already. Use that window, or close it first.</translation>
        </message>
    </context>
    <context>
        <name>StepTimesModel</name>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Step %1 · %2</source>
            <translation>Step %1 · %2</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Waiting for the applicant</translation>
        </message>
        <message>
            <source>SPSE was down</source>
            <translation>SPSE was down</translation>
        </message>
        <message>
            <source>Waiting for the pick-up</source>
            <translation>Waiting for the pick-up</translation>
        </message>
        <message>
            <source>%1 (round %2)</source>
            <translation>%1 (round %2)</translation>
        </message>
        <message>
            <source>still running</source>
            <translation>still running</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>late entry of %1</source>
            <translation>late entry of %1</translation>
        </message>
        <message>
            <source>the computer's clock was set back</source>
            <translation>the computer's clock was set back</translation>
        </message>
        <message>
            <source>%1 by the wall clock</source>
            <translation>%1 by the wall clock</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Steps of the SOP</source>
            <translation>Steps of the SOP</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Step %1, %2: %3</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Left, Right</translation>
        </message>
        <message>
            <source>Walk along the steps; Enter opens one</source>
            <translation>Walk along the steps; Enter opens one</translation>
        </message>
    </context>
    <context>
        <name>StocktakeView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>What was counted</translation>
        </message>
        <message>
            <source>Scanned or typed</source>
            <translation>Scanned or typed</translation>
        </message>
        <message>
            <source>Should lie in</source>
            <translation>Should lie in</translation>
        </message>
        <message>
            <source>Begin a stock-take...</source>
            <translation>Begin a stock-take...</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Print the report</translation>
        </message>
        <message>
            <source>Code of a slip or agenda number</source>
            <translation>Code of a slip or agenda number</translation>
        </message>
        <message>
            <source>Scan the code of a slip, or type its agenda number, then Enter</source>
            <translation>Scan the code of a slip, or type its agenda number, then Enter</translation>
        </message>
        <message>
            <source>Begin a stock-take: choose a room, a rack, a box or a folder, and scan what lies there.</source>
            <translation>Begin a stock-take: choose a room, a rack, a box or a folder, and scan what lies there.</translation>
        </message>
        <message>
            <source>Read the stock-take</source>
            <translation>Read the stock-take</translation>
        </message>
        <message>
            <source>%1 should lie here: %2 found, %3 not met yet, %4 on loan. In the wrong place: %5. Other: %6.</source>
            <translation>%1 should lie here: %2 found, %3 not met yet, %4 on loan. In the wrong place: %5. Other: %6.</translation>
        </message>
        <message>
            <source>%1 should lie here: %2 found, %3 missing, %4 on loan. In the wrong place: %5. Other: %6.</source>
            <translation>%1 should lie here: %2 found, %3 missing, %4 on loan. In the wrong place: %5. Other: %6.</translation>
        </message>
        <message>
            <source>the whole archive</source>
            <translation>the whole archive</translation>
        </message>
        <message>
            <source>Counting %1, begun by %2</source>
            <translation>Counting %1, begun by %2</translation>
        </message>
        <message>
            <source>Last stock-take: %1, %2</source>
            <translation>Last stock-take: %1, %2</translation>
        </message>
        <message>
            <source>One stock-take goes on: finish it first.</source>
            <translation>One stock-take goes on: finish it first.</translation>
        </message>
        <message>
            <source>No stock-take goes on.</source>
            <translation>No stock-take goes on.</translation>
        </message>
        <message>
            <source>There was no stock-take yet.</source>
            <translation>There was no stock-take yet.</translation>
        </message>
        <message>
            <source>Read the places</source>
            <translation>Read the places</translation>
        </message>
        <message>
            <source>What is counted?</source>
            <translation>What is counted?</translation>
        </message>
        <message>
            <source>What stays empty is not looked at: with all fields empty the whole archive is counted.</source>
            <translation>What stays empty is not looked at: with all fields empty the whole archive is counted.</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Begin a stock-take</source>
            <translation>Begin a stock-take</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stock-take</translation>
        </message>
    </context>
    <context>
        <name>T</name>
        <message>
            <source>Something unexpected happened; no report was made.</source>
            <translation>Something unexpected happened; no report was made.</translation>
        </message>
    </context>
    <context>
        <name>TimeBand</name>
        <message>
            <source>Pause...</source>
            <translation>Pause...</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Times from the slip...</source>
            <translation>Times from the slip...</translation>
        </message>
        <message>
            <source>Deviation...</source>
            <translation>Deviation...</translation>
        </message>
        <message>
            <source>Reason of the pause</source>
            <translation>Reason of the pause</translation>
        </message>
        <message>
            <source>serving another applicant</source>
            <translation>serving another applicant</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telephone</translation>
        </message>
        <message>
            <source>called by the head</source>
            <translation>called by the head</translation>
        </message>
        <message>
            <source>break</source>
            <translation>break</translation>
        </message>
        <message>
            <source>network trouble</source>
            <translation>network trouble</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Stop the clock</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Pause, because of</source>
            <translation>Pause, because of</translation>
        </message>
        <message>
            <source>Begin, from the slip</source>
            <translation>Begin, from the slip</translation>
        </message>
        <message>
            <source>End, from the slip</source>
            <translation>End, from the slip</translation>
        </message>
        <message>
            <source>Keep these times</source>
            <translation>Keep these times</translation>
        </message>
        <message>
            <source>This step on the slip: from</source>
            <translation>This step on the slip: from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>The officer's clock stands.</source>
            <translation>The officer's clock stands.</translation>
        </message>
        <message>
            <source>Paused since %1.</source>
            <translation>Paused since %1.</translation>
        </message>
        <message>
            <source>Paused since %1: %2.</source>
            <translation>Paused since %1: %2.</translation>
        </message>
        <message>
            <source>The officer's clock stands: this time is not the officer's.</source>
            <translation>The officer's clock stands: this time is not the officer's.</translation>
        </message>
        <message>
            <source>The times of this step are those of slip %1.</source>
            <translation>The times of this step are those of slip %1.</translation>
        </message>
        <message>
            <source>The computer's clock was set back: 0 minutes count until it has caught up.</source>
            <translation>The computer's clock was set back: 0 minutes count until it has caught up.</translation>
        </message>
        <message>
            <source>The officer's clock runs.</source>
            <translation>The officer's clock runs.</translation>
        </message>
        <message>
            <source>%1: no minutes count now.</source>
            <translation>%1: no minutes count now.</translation>
        </message>
        <message>
            <source>Applicant: %1</source>
            <translation>Applicant: %1</translation>
        </message>
        <message>
            <source>SPSE down: %1</source>
            <translation>SPSE down: %1</translation>
        </message>
        <message>
            <source>Pick-up: %1</source>
            <translation>Pick-up: %1</translation>
        </message>
        <message>
            <source>Not the officer's time:  %1</source>
            <translation>Not the officer's time:  %1</translation>
        </message>
        <message>
            <source>Read the deviations</source>
            <translation>Read the deviations</translation>
        </message>
        <message>
            <source>Step %1 passed its standard of %2 minutes. Why?</source>
            <translation>Step %1 passed its standard of %2 minutes. Why?</translation>
        </message>
        <message>
            <source>Say why you pause.</source>
            <translation>Say why you pause.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Explain the deviation</source>
            <translation>Explain the deviation</translation>
        </message>
        <message>
            <source>The deviation is in the register: %1.</source>
            <translation>The deviation is in the register: %1.</translation>
        </message>
        <message>
            <source>Times from the slip</source>
            <translation>Times from the slip</translation>
        </message>
        <message>
            <source>The times of the slip are kept; the entry's own time stands beside them.</source>
            <translation>The times of the slip are kept; the entry's own time stands beside them.</translation>
        </message>
        <message>
            <source>Record the deviation</source>
            <translation>Record the deviation</translation>
        </message>
    </context>
    <context>
        <name>ToldPanel</name>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Tell the applicant</source>
            <translation>Tell the applicant</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Who was told</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>By letter</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Request %1 has been examined. The notice can be fetched at the counter.</source>
            <translation>Request %1 has been examined. The notice can be fetched at the counter.</translation>
        </message>
        <message>
            <source>Request %1 is not complete yet: %2.</source>
            <translation>Request %1 is not complete yet: %2.</translation>
        </message>
        <message>
            <source>Not yet: write down who was told.</source>
            <translation>Not yet: write down who was told.</translation>
        </message>
        <message>
            <source>Not yet: choose how the applicant was told.</source>
            <translation>Not yet: choose how the applicant was told.</translation>
        </message>
    </context>
    <context>
        <name>ValidationPanel</name>
        <message>
            <source>Compare with another account of the register</source>
            <translation>Compare with another account of the register</translation>
        </message>
        <message>
            <source>Compare with another account of the register (F7)</source>
            <translation>Compare with another account of the register (F7)</translation>
        </message>
        <message>
            <source>Another account…</source>
            <translation>Another account…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validity</translation>
        </message>
        <message>
            <source>First registration beside the request</source>
            <translation>First registration beside the request</translation>
        </message>
        <message>
            <source>Compare with another account</source>
            <translation>Compare with another account</translation>
        </message>
        <message>
            <source>Compare again with the register</source>
            <translation>Compare again with the register</translation>
        </message>
        <message>
            <source>Down looks at the next field; S, B, T decide; F6 shows the first registration.</source>
            <translation>Down looks at the next field; S, B, T decide; F6 shows the first registration.</translation>
        </message>
        <message>
            <source>Look into the register</source>
            <translation>Look into the register</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Compare  ·  %1 of %2 looked at</source>
            <translation>Compare  ·  %1 of %2 looked at</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>No request is open.</translation>
        </message>
        <message>
            <source>Search the register</source>
            <translation>Search the register</translation>
        </message>
        <message>
            <source>Compare with the register</source>
            <translation>Compare with the register</translation>
        </message>
        <message>
            <source>The applicant is not linked to an account of the register yet.</source>
            <translation>The applicant is not linked to an account of the register yet.</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>First registration</translation>
        </message>
        <message>
            <source>First registration of %1</source>
            <translation>First registration of %1</translation>
        </message>
        <message>
            <source>No scan of the first registration is kept, and no place of the paper.</source>
            <translation>No scan of the first registration is kept, and no place of the paper.</translation>
        </message>
        <message>
            <source>No scan of the first registration is kept. The paper lies at: %1</source>
            <translation>No scan of the first registration is kept. The paper lies at: %1</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>Who is responsible</source>
            <translation>Who is responsible</translation>
        </message>
        <message>
            <source>Note on the decision</source>
            <translation>Note on the decision</translation>
        </message>
        <message>
            <source>Close without deciding</source>
            <translation>Close without deciding</translation>
        </message>
        <message>
            <source>Close without deciding (Esc)</source>
            <translation>Close without deciding (Esc)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Tick at least one reason.</source>
            <translation>Tick at least one reason.</translation>
        </message>
        <message>
            <source>Say who is responsible.</source>
            <translation>Say who is responsible.</translation>
        </message>
        <message>
            <source>The note needs %1 more letter(s).</source>
            <translation>The note needs %1 more letter(s).</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanel</name>
        <message>
            <source>STILL MISSING</source>
            <translation>STILL MISSING</translation>
        </message>
        <message>
            <source>A deadline for the missing papers</source>
            <translation>A deadline for the missing papers</translation>
        </message>
        <message>
            <source>The SOP sets no deadline. After it nothing happens by itself: a person decides.</source>
            <translation>The SOP sets no deadline. After it nothing happens by itself: a person decides.</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Last day for the missing papers</source>
            <translation>Last day for the missing papers</translation>
        </message>
        <message>
            <source>Set the deadline</source>
            <translation>Set the deadline</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Waiting for the applicant</translation>
        </message>
        <message>
            <source>Waiting for the applicant since %1</source>
            <translation>Waiting for the applicant since %1</translation>
        </message>
        <message>
            <source>Waiting for the applicant since %1 (%2 days)</source>
            <translation>Waiting for the applicant since %1 (%2 days)</translation>
        </message>
        <message>
            <source>Nothing is noted as missing.</source>
            <translation>Nothing is noted as missing.</translation>
        </message>
        <message>
            <source>Nobody has been told yet.</source>
            <translation>Nobody has been told yet.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>by letter</translation>
        </message>
        <message>
            <source>by WhatsApp</source>
            <translation>by WhatsApp</translation>
        </message>
        <message>
            <source>%1 was told %2 on %3 by letter no. %4 (notice no. %5).</source>
            <translation>%1 was told %2 on %3 by letter no. %4 (notice no. %5).</translation>
        </message>
        <message>
            <source>▲ It ended on %1. What follows is a person's decision.</source>
            <translation>▲ It ended on %1. What follows is a person's decision.</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Until %1</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>None is set.</translation>
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>The program ended before these letters were printed, their passwords are gone: agenda %1. Reset them again.</source>
            <translation>The program ended before these letters were printed, their passwords are gone: agenda %1. Reset them again.</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <translation>Sign of life</translation>
        </message>
        <message>
            <source>Read the last check</source>
            <translation>Read the last check</translation>
        </message>
        <message>
            <source>Full check: %1</source>
            <translation>Full check: %1</translation>
        </message>
        <message>
            <source>Never checked in full</source>
            <translation>Never checked in full</translation>
        </message>
        <message>
            <source>Prints of the office ...</source>
            <translation>Prints of the office ...</translation>
        </message>
        <message>
            <source>Is this letter ours? ...</source>
            <translation>Is this letter ours? ...</translation>
        </message>
        <message>
            <source>%1 scanned pages have not been filed yet. Open "Scan" (Ctrl+Shift+S) to go on.</source>
            <translation>%1 scanned pages have not been filed yet. Open "Scan" (Ctrl+Shift+S) to go on.</translation>
        </message>
        <message>
            <source>Count the loans</source>
            <translation>Count the loans</translation>
        </message>
        <message>
            <source>overdue loans</source>
            <translation>overdue loans</translation>
        </message>
        <message>
            <source>The stick %1 is plugged in. Its papers can be chosen under "Scan" (Ctrl+Shift+S).</source>
            <translation>The stick %1 is plugged in. Its papers can be chosen under "Scan" (Ctrl+Shift+S).</translation>
        </message>
    </context>
    <context>
        <name>accountstory</name>
        <message>
            <source>%1 became %2</source>
            <translation>%1 became %2</translation>
        </message>
        <message>
            <source>%1 %2 was taken out</source>
            <translation>%1 %2 was taken out</translation>
        </message>
        <message>
            <source>%1 became %2 (before: %3)</source>
            <translation>%1 became %2 (before: %3)</translation>
        </message>
        <message>
            <source>nothing in the data</source>
            <translation>nothing in the data</translation>
        </message>
        <message>
            <source> from the file %1</source>
            <translation> from the file %1</translation>
        </message>
        <message>
            <source> by request %1</source>
            <translation> by request %1</translation>
        </message>
        <message>
            <source> because: %1</source>
            <translation> because: %1</translation>
        </message>
        <message>
            <source>On %1 the account was entered by %2%3.</source>
            <translation>On %1 the account was entered by %2%3.</translation>
        </message>
        <message>
            <source>On %1: %2. Changed by %3%4.</source>
            <translation>On %1: %2. Changed by %3%4.</translation>
        </message>
        <message>
            <source>%1 was told on %2.</source>
            <translation>%1 was told on %2.</translation>
        </message>
    </context>
    <context>
        <name>archivedesk</name>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>room %1, rack %2, box %3, folder %4</source>
            <translation>room %1, rack %2, box %3, folder %4</translation>
        </message>
        <message>
            <source>Request of %1, agenda %2, %3</source>
            <translation>Request of %1, agenda %2, %3</translation>
        </message>
        <message>
            <source>Say where the paper lies (room, box and folder), or choose "electronic only".</source>
            <translation>Say where the paper lies (room, box and folder), or choose "electronic only".</translation>
        </message>
        <message>
            <source>The classification is missing.</source>
            <translation>The classification is missing.</translation>
        </message>
        <message>
            <source>not yet set</source>
            <translation>not yet set</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restricted</translation>
        </message>
    </context>
    <context>
        <name>archiverights</name>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>An auditor reads and changes nothing.</translation>
        </message>
        <message>
            <source>This is for the archivist or the head.</source>
            <translation>This is for the archivist or the head.</translation>
        </message>
        <message>
            <source>Only the head lifts a hold.</source>
            <translation>Only the head lifts a hold.</translation>
        </message>
        <message>
            <source>Only the head of the unit approves a list.</source>
            <translation>Only the head of the unit approves a list.</translation>
        </message>
        <message>
            <source>Only an administrator carries a destruction out.</source>
            <translation>Only an administrator carries a destruction out.</translation>
        </message>
    </context>
    <context>
        <name>archiving</name>
        <message>
            <source>audit</source>
            <translation>audit</translation>
        </message>
        <message>
            <source>found</source>
            <translation>found</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>in the wrong place</source>
            <translation>in the wrong place</translation>
        </message>
        <message>
            <source>unknown code</source>
            <translation>unknown code</translation>
        </message>
        <message>
            <source>on loan</source>
            <translation>on loan</translation>
        </message>
        <message>
            <source>noted as lent, but here</source>
            <translation>noted as lent, but here</translation>
        </message>
        <message>
            <source>has no place yet</source>
            <translation>has no place yet</translation>
        </message>
        <message>
            <source>legal case</source>
            <translation>legal case</translation>
        </message>
        <message>
            <source>other reason</source>
            <translation>other reason</translation>
        </message>
    </context>
    <context>
        <name>audit</name>
        <message>
            <source>office %1</source>
            <translation>office %1</translation>
        </message>
        <message>
            <source>operator %1</source>
            <translation>operator %1</translation>
        </message>
        <message>
            <source>request %1</source>
            <translation>request %1</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>account %1</translation>
        </message>
        <message>
            <source>Pokja %1</source>
            <translation>Pokja %1</translation>
        </message>
        <message>
            <source>import %1</source>
            <translation>import %1</translation>
        </message>
        <message>
            <source>settings %1</source>
            <translation>settings %1</translation>
        </message>
        <message>
            <source>SOP %1</source>
            <translation>SOP %1</translation>
        </message>
        <message>
            <source>calendar %1</source>
            <translation>calendar %1</translation>
        </message>
        <message>
            <source>slips %1</source>
            <translation>slips %1</translation>
        </message>
        <message>
            <source>reserved number %1</source>
            <translation>reserved number %1</translation>
        </message>
        <message>
            <source>letter text %1</source>
            <translation>letter text %1</translation>
        </message>
        <message>
            <source>quality draw %1</source>
            <translation>quality draw %1</translation>
        </message>
        <message>
            <source>archive place %1</source>
            <translation>archive place %1</translation>
        </message>
        <message>
            <source>archive schedule %1</source>
            <translation>archive schedule %1</translation>
        </message>
        <message>
            <source>stock-take %1</source>
            <translation>stock-take %1</translation>
        </message>
        <message>
            <source>disposal %1</source>
            <translation>disposal %1</translation>
        </message>
        <message>
            <source>breach %1</source>
            <translation>breach %1</translation>
        </message>
        <message>
            <source>arrival %1</source>
            <translation>arrival %1</translation>
        </message>
        <message>
            <source>unknown record %1</source>
            <translation>unknown record %1</translation>
        </message>
        <message>
            <source>%1: changed outside of Loket</source>
            <translation>%1: changed outside of Loket</translation>
        </message>
        <message>
            <source>%1: has no entry in the trail</source>
            <translation>%1: has no entry in the trail</translation>
        </message>
        <message>
            <source>entry %1 of the trail: an entry before it is missing</source>
            <translation>entry %1 of the trail: an entry before it is missing</translation>
        </message>
        <message>
            <source>entry %1 of the trail: does not follow the entry before</source>
            <translation>entry %1 of the trail: does not follow the entry before</translation>
        </message>
        <message>
            <source>entry %1 of the trail: was changed</source>
            <translation>entry %1 of the trail: was changed</translation>
        </message>
        <message>
            <source>entry %1 of the trail: its text was changed</source>
            <translation>entry %1 of the trail: its text was changed</translation>
        </message>
        <message>
            <source>entry %1 of the trail: the last one; entries were cut off or added behind it</source>
            <translation>entry %1 of the trail: the last one; entries were cut off or added behind it</translation>
        </message>
        <message>
            <source>entry %1 of the trail: there are texts that belong to no entry</source>
            <translation>entry %1 of the trail: there are texts that belong to no entry</translation>
        </message>
        <message>
            <source>agenda numbers of %1: gap or double</source>
            <translation>agenda numbers of %1: gap or double</translation>
        </message>
        <message>
            <source>slip numbers of %1: gap or double</source>
            <translation>slip numbers of %1: gap or double</translation>
        </message>
        <message>
            <source>letter numbers of %1: gap or double</source>
            <translation>letter numbers of %1: gap or double</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>%1 holds an export, not a backup. Choose another folder.</source>
            <translation>%1 holds an export, not a backup. Choose another folder.</translation>
        </message>
        <message>
            <source>The backup in %1 is encrypted. Give its pass phrase.</source>
            <translation>The backup in %1 is encrypted. Give its pass phrase.</translation>
        </message>
        <message>
            <source>The backup in %1 is not encrypted. Choose another folder for an encrypted one.</source>
            <translation>The backup in %1 is not encrypted. Choose another folder for an encrypted one.</translation>
        </message>
        <message>
            <source>The backup does not count what the database holds. It was not made.</source>
            <translation>The backup does not count what the database holds. It was not made.</translation>
        </message>
        <message>
            <source>The backup does not hold together. It was not made.</source>
            <translation>The backup does not hold together. It was not made.</translation>
        </message>
        <message>
            <source>The backup in %1 reads back other than it was written: the disk or stick is bad. Use another one.</source>
            <translation>The backup in %1 reads back other than it was written: the disk or stick is bad. Use another one.</translation>
        </message>
        <message>
            <source>This database is empty: there is nothing to back up.</source>
            <translation>This database is empty: there is nothing to back up.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more.</source>
            <translation>
                <numerusform>and %n more.</numerusform>
                <numerusform>and %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup is damaged and was not restored: %1</source>
            <translation>The backup is damaged and was not restored: %1</translation>
        </message>
        <message>
            <source>%1 holds no backup. Choose the folder that a backup made.</source>
            <translation>%1 holds no backup. Choose the folder that a backup made.</translation>
        </message>
        <message>
            <source>This backup was made by a newer Loket. Install the newer Loket here.</source>
            <translation>This backup was made by a newer Loket. Install the newer Loket here.</translation>
        </message>
        <message>
            <source>The restored database does not count what the backup holds. It was not restored.</source>
            <translation>The restored database does not count what the backup holds. It was not restored.</translation>
        </message>
        <message>
            <source>An office works in this database already. Restore into an empty one.</source>
            <translation>An office works in this database already. Restore into an empty one.</translation>
        </message>
        <message>
            <source>The restored database does not hold together. It was not restored.</source>
            <translation>The restored database does not hold together. It was not restored.</translation>
        </message>
        <message>
            <source>This database was made by a newer Loket. Install the newer Loket here.</source>
            <translation>This database was made by a newer Loket. Install the newer Loket here.</translation>
        </message>
        <message>
            <source>%1 is at work at %2. Everybody else closes Loket before a backup is restored.</source>
            <translation>%1 is at work at %2. Everybody else closes Loket before a backup is restored.</translation>
        </message>
        <message>
            <source>Somebody worked on while the present state was backed up. Nothing was changed; try again when nobody works.</source>
            <translation>Somebody worked on while the present state was backed up. Nothing was changed; try again when nobody works.</translation>
        </message>
        <message>
            <source>Backup of %1; what was there before ended at %2 and is kept as a backup</source>
            <translation>Backup of %1; what was there before ended at %2 and is kept as a backup</translation>
        </message>
        <message>
            <source>%1 is left over of an older database. Move it away first.</source>
            <translation>%1 is left over of an older database. Move it away first.</translation>
        </message>
        <message>
            <source>The backup of the present state is damaged. Nothing was restored.</source>
            <translation>The backup of the present state is damaged. Nothing was restored.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 is damaged.</translation>
        </message>
    </context>
    <context>
        <name>backupplaces</name>
        <message>
            <source>%1: never</source>
            <translation>%1: never</translation>
        </message>
        <message>
            <source>%1: today</source>
            <translation>%1: today</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n days</source>
            <translation>
                <numerusform>%1: %n days</numerusform>
                <numerusform>%1: %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Stick A</source>
            <translation>Stick A</translation>
        </message>
        <message>
            <source>Stick B</source>
            <translation>Stick B</translation>
        </message>
        <message>
            <source>No backup is set up</source>
            <translation>No backup is set up</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>Backup: %1</translation>
        </message>
    </context>
    <context>
        <name>bag</name>
        <message>
            <source>Line %1 of the manifest is none.</source>
            <translation>Line %1 of the manifest is none.</translation>
        </message>
        <message>
            <source>%1 is in the manifest twice.</source>
            <translation>%1 is in the manifest twice.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>%1 is one too many: it is in no list.</source>
            <translation>%1 is one too many: it is in no list.</translation>
        </message>
        <message>
            <source>%1 is only a link.</source>
            <translation>%1 is only a link.</translation>
        </message>
        <message>
            <source>%1 was changed or damaged.</source>
            <translation>%1 was changed or damaged.</translation>
        </message>
        <message>
            <source>The bag says %1 bytes.files, and holds %2: it is cut short or was added to.</source>
            <translation>The bag says %1 bytes.files, and holds %2: it is cut short or was added to.</translation>
        </message>
        <message>
            <source>%1 is not there. Look whether the stick is plugged in.</source>
            <translation>%1 is not there. Look whether the stick is plugged in.</translation>
        </message>
        <message>
            <source>%1 is no bag: it has no bagit.txt. Choose the folder that a backup or an export made.</source>
            <translation>%1 is no bag: it has no bagit.txt. Choose the folder that a backup or an export made.</translation>
        </message>
        <message>
            <source>%1 holds other things. Choose an empty folder.</source>
            <translation>%1 holds other things. Choose an empty folder.</translation>
        </message>
        <message>
            <source>%1 reads back other than it was written: the disk or stick is bad. Use another one.</source>
            <translation>%1 reads back other than it was written: the disk or stick is bad. Use another one.</translation>
        </message>
        <message>
            <source>The last backup in %1 was cut off at its end. Plug it in so that it may be written, and try again: Loket brings it to its end.</source>
            <translation>The last backup in %1 was cut off at its end. Plug it in so that it may be written, and try again: Loket brings it to its end.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new folder.</source>
            <translation>%1 is there already. Choose a new folder.</translation>
        </message>
        <message>
            <source>%1 is in the backup's folder and in none of its lists. Take it away from there and back up again.</source>
            <translation>%1 is in the backup's folder and in none of its lists. Take it away from there and back up again.</translation>
        </message>
        <message>
            <source>%1 is damaged: the last backup in this folder cannot be brought to its end. Back up into another folder.</source>
            <translation>%1 is damaged: the last backup in this folder cannot be brought to its end. Back up into another folder.</translation>
        </message>
    </context>
    <context>
        <name>calendardesk</name>
        <message>
            <source>Only an administrator changes the calendar.</source>
            <translation>Only an administrator changes the calendar.</translation>
        </message>
        <message>
            <source>Say from which day on the calendar is valid.</source>
            <translation>Say from which day on the calendar is valid.</translation>
        </message>
        <message>
            <source>Write down why the calendar is changed, the decree's number for example.</source>
            <translation>Write down why the calendar is changed, the decree's number for example.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>valid from %1: %2</source>
            <translation>valid from %1: %2</translation>
        </message>
        <message>
            <source>Only the head or an administrator has minutes counted anew.</source>
            <translation>Only the head or an administrator has minutes counted anew.</translation>
        </message>
        <message>
            <source>Give the reason in at least ten letters.</source>
            <translation>Give the reason in at least ten letters.</translation>
        </message>
        <message>
            <source>%1 minutes before, %2 now – %3</source>
            <translation>%1 minutes before, %2 now – %3</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message>
            <source>The checklist is empty. Ask the keeper to check the SOP.</source>
            <translation>The checklist is empty. Ask the keeper to check the SOP.</translation>
        </message>
        <message>
            <source>"%1" has not been checked yet.</source>
            <translation>"%1" has not been checked yet.</translation>
        </message>
        <message>
            <source>The note on "%1" says nothing. Write it out or leave it empty.</source>
            <translation>The note on "%1" says nothing. Write it out or leave it empty.</translation>
        </message>
        <message>
            <source>"%1" needs a reason. Choose one from the list.</source>
            <translation>"%1" needs a reason. Choose one from the list.</translation>
        </message>
        <message>
            <source>Reason %1 speaks of another paper than "%2". Choose one that fits.</source>
            <translation>Reason %1 speaks of another paper than "%2". Choose one that fits.</translation>
        </message>
        <message>
            <source>Reason %1 says that "%2" is not there at all. Choose one that fits.</source>
            <translation>Reason %1 says that "%2" is not there at all. Choose one that fits.</translation>
        </message>
        <message>
            <source>"%2" is not there at all, but reason %1 says what is wrong in it. Choose one that fits.</source>
            <translation>"%2" is not there at all, but reason %1 says what is wrong in it. Choose one that fits.</translation>
        </message>
        <message>
            <source>Not complete yet: %1.</source>
            <translation>Not complete yet: %1.</translation>
        </message>
        <message>
            <source>Every required paper is complete, so there is nothing to ask for.</source>
            <translation>Every required paper is complete, so there is nothing to ask for.</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>not checked</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>not there</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>SK number</source>
            <translation>SK number</translation>
        </message>
        <message>
            <source>SK date</source>
            <translation>SK date</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK valid until</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>%1 row(s) are not in the comparison: %2.</source>
            <translation>%1 row(s) are not in the comparison: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) not looked at yet: %2.</source>
            <translation>%1 row(s) not looked at yet: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) agree with no reference and are not decided: %2.</source>
            <translation>%1 row(s) agree with no reference and are not decided: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) were decided to differ, so the request is not valid: %2.</source>
            <translation>%1 row(s) were decided to differ, so the request is not valid: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) differ and need a note: %2.</source>
            <translation>%1 row(s) differ and need a note: %2.</translation>
        </message>
    </context>
    <context>
        <name>conflictfields</name>
        <message>
            <source>not decided</source>
            <translation>not decided</translation>
        </message>
        <message>
            <source>%1: decision</source>
            <translation>%1: decision</translation>
        </message>
        <message>
            <source>%1: note</source>
            <translation>%1: note</translation>
        </message>
    </context>
    <context>
        <name>databaseprobe</name>
        <message>
            <source>A newer Loket made this database. Install the newer Loket here.</source>
            <translation>A newer Loket made this database. Install the newer Loket here.</translation>
        </message>
    </context>
    <context>
        <name>db</name>
        <message>
            <source>Another program is holding the database. Nothing was changed; try again in a moment.</source>
            <translation>Another program is holding the database. Nothing was changed; try again in a moment.</translation>
        </message>
        <message>
            <source>The database cannot be written: the folder or the file is read-only. Nothing was changed.</source>
            <translation>The database cannot be written: the folder or the file is read-only. Nothing was changed.</translation>
        </message>
        <message>
            <source>The disk reports a read or write fault. Nothing was changed; stop working and call the administrator.</source>
            <translation>The disk reports a read or write fault. Nothing was changed; stop working and call the administrator.</translation>
        </message>
        <message>
            <source>The database file is damaged. Restore the last backup.</source>
            <translation>The database file is damaged. Restore the last backup.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; free some space and try again.</source>
            <translation>The disk is full. Nothing was changed; free some space and try again.</translation>
        </message>
        <message>
            <source>The database file cannot be opened. Check that the folder exists and may be written.</source>
            <translation>The database file cannot be opened. Check that the folder exists and may be written.</translation>
        </message>
        <message>
            <source>This file is not a Loket database. Choose another file or restore a backup.</source>
            <translation>This file is not a Loket database. Choose another file or restore a backup.</translation>
        </message>
        <message>
            <source>The database server refused the user name or the password.</source>
            <translation>The database server refused the user name or the password.</translation>
        </message>
        <message>
            <source>The database server has no free connection. Try again in a moment.</source>
            <translation>The database server has no free connection. Try again in a moment.</translation>
        </message>
        <message>
            <source>The database server is out of space or memory. Nothing was changed; call the administrator.</source>
            <translation>The database server is out of space or memory. Nothing was changed; call the administrator.</translation>
        </message>
        <message>
            <source>The database user lacks a right for this. Nothing was changed; call the administrator.</source>
            <translation>The database user lacks a right for this. Nothing was changed; call the administrator.</translation>
        </message>
        <message>
            <source>The database server took too long. Nothing was changed; try again.</source>
            <translation>The database server took too long. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>The database %1 is not there. Nothing was made in its place: bring the disk back or restore a backup.</source>
            <translation>The database %1 is not there. Nothing was made in its place: bring the disk back or restore a backup.</translation>
        </message>
        <message>
            <source>The database %1 is empty. Restore the last backup.</source>
            <translation>The database %1 is empty. Restore the last backup.</translation>
        </message>
        <message>
            <source>The database %1 lies on a network share, where it would be damaged. Put it on this computer's own disk, or use PostgreSQL for several desks.</source>
            <translation>The database %1 lies on a network share, where it would be damaged. Put it on this computer's own disk, or use PostgreSQL for several desks.</translation>
        </message>
        <message>
            <source>The database server does not answer. Check the network, the address and the password.</source>
            <translation>The database server does not answer. Check the network, the address and the password.</translation>
        </message>
        <message>
            <source>The connection to the database server was lost. Nothing was changed; try again.</source>
            <translation>The connection to the database server was lost. Nothing was changed; try again.</translation>
        </message>
        <message>
            <source>The database did not answer as expected. Nothing was changed.</source>
            <translation>The database did not answer as expected. Nothing was changed.</translation>
        </message>
        <message>
            <source>Write the database as sqlite:FILE or postgresql://USER@HOST:PORT/NAME.</source>
            <translation>Write the database as sqlite:FILE or postgresql://USER@HOST:PORT/NAME.</translation>
        </message>
        <message>
            <source>This database was made by a newer Loket. Install the newer Loket on this computer.</source>
            <translation>This database was made by a newer Loket. Install the newer Loket on this computer.</translation>
        </message>
        <message>
            <source>This operator was changed meanwhile. Look at it again.</source>
            <translation>This operator was changed meanwhile. Look at it again.</translation>
        </message>
        <message>
            <source>Another desk has changed this account. It is shown as it is now.</source>
            <translation>Another desk has changed this account. It is shown as it is now.</translation>
        </message>
        <message>
            <source>Another desk has changed this request. It is shown as it is now.</source>
            <translation>Another desk has changed this request. It is shown as it is now.</translation>
        </message>
        <message>
            <source>Another desk has changed this entry meanwhile. Look at it again.</source>
            <translation>Another desk has changed this entry meanwhile. Look at it again.</translation>
        </message>
    </context>
    <context>
        <name>decree</name>
        <message>
            <source>The number of the SK is missing.</source>
            <translation>The number of the SK is missing.</translation>
        </message>
        <message>
            <source>The date of the SK is missing.</source>
            <translation>The date of the SK is missing.</translation>
        </message>
        <message>
            <source>The date on which the SK must be in force is missing.</source>
            <translation>The date on which the SK must be in force is missing.</translation>
        </message>
        <message>
            <source>The SK ends on %1, before its own date %2. Compare both dates with the paper.</source>
            <translation>The SK ends on %1, before its own date %2. Compare both dates with the paper.</translation>
        </message>
        <message>
            <source>The SK is not yet in force on %1; it is dated %2.</source>
            <translation>The SK is not yet in force on %1; it is dated %2.</translation>
        </message>
        <message>
            <source>The SK is no longer in force on %1; it ended on %2.</source>
            <translation>The SK is no longer in force on %1; it ended on %2.</translation>
        </message>
        <message>
            <source>The SK is in force on %1; it states no end.</source>
            <translation>The SK is in force on %1; it states no end.</translation>
        </message>
        <message>
            <source>The SK is in force on %1, until %2.</source>
            <translation>The SK is in force on %1, until %2.</translation>
        </message>
    </context>
    <context>
        <name>deviation</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>not explained yet</source>
            <translation>not explained yet</translation>
        </message>
        <message>
            <source>SPSE down</source>
            <translation>SPSE down</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>No network</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Complex case</source>
            <translation>Complex case</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrupted</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Choose one of the six reasons.</source>
            <translation>Choose one of the six reasons.</translation>
        </message>
        <message>
            <source>"Other" needs a note: write down why.</source>
            <translation>"Other" needs a note: write down why.</translation>
        </message>
    </context>
    <context>
        <name>deviationdesk</name>
        <message>
            <source>Only an officer or the head explains deviations.</source>
            <translation>Only an officer or the head explains deviations.</translation>
        </message>
        <message>
            <source>step %1, %2: %3</source>
            <translation>step %1, %2: %3</translation>
        </message>
        <message>
            <source>This deviation is in the register already.</source>
            <translation>This deviation is in the register already.</translation>
        </message>
        <message>
            <source>This deviation is not in the register.</source>
            <translation>This deviation is not in the register.</translation>
        </message>
        <message>
            <source>This deviation is explained already.</source>
            <translation>This deviation is explained already.</translation>
        </message>
        <message>
            <source>Deviations of time come from the clock alone.</source>
            <translation>Deviations of time come from the clock alone.</translation>
        </message>
        <message>
            <source>Choose the step of the SOP.</source>
            <translation>Choose the step of the SOP.</translation>
        </message>
        <message>
            <source>Write down what deviated.</source>
            <translation>Write down what deviated.</translation>
        </message>
    </context>
    <context>
        <name>disposal</name>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>minutes signed</source>
            <translation>minutes signed</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
        <message>
            <source>Approval by the head of the unit</source>
            <translation>Approval by the head of the unit</translation>
        </message>
        <message>
            <source>Opinion of the appraisal panel</source>
            <translation>Opinion of the appraisal panel</translation>
        </message>
        <message>
            <source>Decision of the Bupati</source>
            <translation>Decision of the Bupati</translation>
        </message>
        <message>
            <source>Approval by ANRI</source>
            <translation>Approval by ANRI</translation>
        </message>
        <message>
            <source>Minutes of the destruction</source>
            <translation>Minutes of the destruction</translation>
        </message>
        <message>
            <source>Another desk has gone on with this list. Look again.</source>
            <translation>Another desk has gone on with this list. Look again.</translation>
        </message>
        <message>
            <source>The files are destroyed, but another desk still reads the database, so that what is left of them could not be cleared away yet. Finish it in a moment.</source>
            <translation>The files are destroyed, but another desk still reads the database, so that what is left of them could not be cleared away yet. Finish it in a moment.</translation>
        </message>
        <message>
            <source>%1 still holds what was destroyed and could not be removed. Remove it by hand.</source>
            <translation>%1 still holds what was destroyed and could not be removed. Remove it by hand.</translation>
        </message>
        <message>
            <source>There is no file on this list any more.</source>
            <translation>There is no file on this list any more.</translation>
        </message>
        <message>
            <source>Choose a place in the table.</source>
            <translation>Choose a place in the table.</translation>
        </message>
        <message>
            <source>The minutes are not written down yet.</source>
            <translation>The minutes are not written down yet.</translation>
        </message>
        <message>
            <source>Write down the number of the document.</source>
            <translation>Write down the number of the document.</translation>
        </message>
        <message>
            <source>Write down the date of the document; it must not lie in the future.</source>
            <translation>Write down the date of the document; it must not lie in the future.</translation>
        </message>
        <message>
            <source>The document is older than what it follows from (%1).</source>
            <translation>The document is older than what it follows from (%1).</translation>
        </message>
        <message>
            <source>%1 is on hold.</source>
            <translation>%1 is on hold.</translation>
        </message>
        <message>
            <source>%1 is on loan.</source>
            <translation>%1 is on loan.</translation>
        </message>
        <message>
            <source>%1: the retention is not yet set.</source>
            <translation>%1: the retention is not yet set.</translation>
        </message>
        <message>
            <source>%1 is kept until %2.</source>
            <translation>%1 is kept until %2.</translation>
        </message>
        <message>
            <source>%1: its fate is "%2".</source>
            <translation>%1: its fate is "%2".</translation>
        </message>
        <message>
            <source>Request (%1), agenda %2, %3</source>
            <translation>Request (%1), agenda %2, %3</translation>
        </message>
        <message>
            <source>Choose between 1 and %1 files.</source>
            <translation>Choose between 1 and %1 files.</translation>
        </message>
        <message>
            <source>A file of the list is not archived.</source>
            <translation>A file of the list is not archived.</translation>
        </message>
        <message>
            <source>%1 is on another list already.</source>
            <translation>%1 is on another list already.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file(s)</numerusform>
                <numerusform>%n file(s)</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down why the file is taken off the list.</source>
            <translation>Write down why the file is taken off the list.</translation>
        </message>
        <message>
            <source>The minutes are signed: the list stays as it is.</source>
            <translation>The minutes are signed: the list stays as it is.</translation>
        </message>
        <message>
            <source>This file is not on the list.</source>
            <translation>This file is not on the list.</translation>
        </message>
        <message>
            <source>This list was withdrawn.</source>
            <translation>This list was withdrawn.</translation>
        </message>
        <message>
            <source>The files of this list are destroyed.</source>
            <translation>The files of this list are destroyed.</translation>
        </message>
        <message>
            <source>You proposed this list yourself: somebody else approves it.</source>
            <translation>You proposed this list yourself: somebody else approves it.</translation>
        </message>
        <message>
            <source>This list waits for no approval.</source>
            <translation>This list waits for no approval.</translation>
        </message>
        <message>
            <source>The minutes need at least %1 witnesses.</source>
            <translation>The minutes need at least %1 witnesses.</translation>
        </message>
        <message>
            <source>Write down where and how the papers are destroyed.</source>
            <translation>Write down where and how the papers are destroyed.</translation>
        </message>
        <message>
            <source>Not all approvals are there yet.</source>
            <translation>Not all approvals are there yet.</translation>
        </message>
        <message>
            <source>Write down why the list is withdrawn.</source>
            <translation>Write down why the list is withdrawn.</translation>
        </message>
        <message>
            <source>This list has come to its end already.</source>
            <translation>This list has come to its end already.</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 is not there any more.</translation>
        </message>
        <message>
            <source>Nothing is destroyed before the minutes are signed.</source>
            <translation>Nothing is destroyed before the minutes are signed.</translation>
        </message>
        <message>
            <source>Type the number of the minutes, exactly as it stands there: %1</source>
            <translation>Type the number of the minutes, exactly as it stands there: %1</translation>
        </message>
        <message>
            <source>Minutes %1 of %2</source>
            <translation>Minutes %1 of %2</translation>
        </message>
        <message>
            <source>There is nothing left to clear away.</source>
            <translation>There is nothing left to clear away.</translation>
        </message>
        <message>
            <source>%1 is no list of destroyed files.</source>
            <translation>%1 is no list of destroyed files.</translation>
        </message>
        <message>
            <source>destroyed before this backup was restored</source>
            <translation>destroyed before this backup was restored</translation>
        </message>
        <message>
            <source>proposed transfer</source>
            <translation>proposed transfer</translation>
        </message>
        <message>
            <source>proposed destruction</source>
            <translation>proposed destruction</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>handed over</translation>
        </message>
        <message>
            <source>Minutes of the transfer</source>
            <translation>Minutes of the transfer</translation>
        </message>
        <message>
            <source>This loan is not overdue.</source>
            <translation>This loan is not overdue.</translation>
        </message>
        <message>
            <source>Write down which archive receives the files.</source>
            <translation>Write down which archive receives the files.</translation>
        </message>
        <message>
            <source>Write down who receives the files.</source>
            <translation>Write down who receives the files.</translation>
        </message>
        <message>
            <source>Write down where the files are handed over.</source>
            <translation>Write down where the files are handed over.</translation>
        </message>
        <message>
            <source>The files of this list are handed over.</source>
            <translation>The files of this list are handed over.</translation>
        </message>
        <message>
            <source>electronic only; handed over to %1</source>
            <translation>electronic only; handed over to %1</translation>
        </message>
        <message>
            <source>Nothing is handed over before the minutes are signed.</source>
            <translation>Nothing is handed over before the minutes are signed.</translation>
        </message>
        <message>
            <source>%1 is active until %2.</source>
            <translation>%1 is active until %2.</translation>
        </message>
        <message>
            <source>%1: its retention has ended already.</source>
            <translation>%1: its retention has ended already.</translation>
        </message>
        <message>
            <source>%1 was handed over already.</source>
            <translation>%1 was handed over already.</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message>
            <source>The dossier could not be put together.</source>
            <translation>The dossier could not be put together.</translation>
        </message>
        <message>
            <source>Dossier of agenda %1</source>
            <translation>Dossier of agenda %1</translation>
        </message>
        <message>
            <source>This paper cannot be shown as a page. The original lies in the dossier's folder, SHA-256 %1.</source>
            <translation>This paper cannot be shown as a page. The original lies in the dossier's folder, SHA-256 %1.</translation>
        </message>
        <message>
            <source>Receipt of the papers</source>
            <translation>Receipt of the papers</translation>
        </message>
        <message>
            <source>DOSSIER</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>Agenda number %1</source>
            <translation>Agenda number %1</translation>
        </message>
        <message>
            <source>Archive number %1</source>
            <translation>Archive number %1</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Made by Loket on %1. The originals of the papers lie unchanged in the dossier's folder.</source>
            <translation>Made by Loket on %1. The originals of the papers lie unchanged in the dossier's folder.</translation>
        </message>
        <message>
            <source>Agenda %1 is not closed yet. A dossier is made of closed requests.</source>
            <translation>Agenda %1 is not closed yet. A dossier is made of closed requests.</translation>
        </message>
        <message>
            <source>There is nothing to export: no request is closed.</source>
            <translation>There is nothing to export: no request is closed.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>The checksums stand in SHA256SUMS.txt too. This folder needs no program but a browser.</source>
            <translation>The checksums stand in SHA256SUMS.txt too. This folder needs no program but a browser.</translation>
        </message>
        <message>
            <source>Archive of the requests</source>
            <translation>Archive of the requests</translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers</source>
            <translation>
                <numerusform>%n dossiers</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda number</source>
            <translation>Agenda number</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Made by Loket on %1. %2 lists all letters with the fields of SRIKANDI.</source>
            <translation>Made by Loket on %1. %2 lists all letters with the fields of SRIKANDI.</translation>
        </message>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>Password reset</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>User ID information</translation>
        </message>
        <message>
            <source>Change of information</source>
            <translation>Change of information</translation>
        </message>
        <message>
            <source>work</source>
            <translation>work</translation>
        </message>
        <message>
            <source>waiting for papers</source>
            <translation>waiting for papers</translation>
        </message>
        <message>
            <source>SPSE down</source>
            <translation>SPSE down</translation>
        </message>
        <message>
            <source>waiting for pick-up</source>
            <translation>waiting for pick-up</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>Request letter</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>SK</source>
            <translation>SK</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Brought by</translation>
        </message>
        <message>
            <source>the applicant</source>
            <translation>the applicant</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>No papers were filed.</source>
            <translation>No papers were filed.</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>Completeness (step 2)</source>
            <translation>Completeness (step 2)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing was checked.</source>
            <translation>Nothing was checked.</translation>
        </message>
        <message>
            <source>Validity (step 5)</source>
            <translation>Validity (step 5)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>SPSE register</source>
            <translation>SPSE register</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>First registration</translation>
        </message>
        <message>
            <source>Nothing was compared.</source>
            <translation>Nothing was compared.</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Who answered</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Nobody was asked.</source>
            <translation>Nobody was asked.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>not confirmed</translation>
        </message>
        <message>
            <source>Changes in SPSE (step 6)</source>
            <translation>Changes in SPSE (step 6)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>No letter was made.</source>
            <translation>No letter was made.</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>void: %1</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>Handover (step 8)</source>
            <translation>Handover (step 8)</translation>
        </message>
        <message>
            <source>Nothing was handed over.</source>
            <translation>Nothing was handed over.</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identity seen</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Letter of authority</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Seal</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>No time was kept.</source>
            <translation>No time was kept.</translation>
        </message>
        <message>
            <source>Archive (step 9)</source>
            <translation>Archive (step 9)</translation>
        </message>
        <message>
            <source>Not archived.</source>
            <translation>Not archived.</translation>
        </message>
        <message>
            <source>room %1, rack %2, box %3, folder %4</source>
            <translation>room %1, rack %2, box %3, folder %4</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Nothing happened.</source>
            <translation>Nothing happened.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Handover, times, archive</source>
            <translation>Handover, times, archive</translation>
        </message>
    </context>
    <context>
        <name>durablewrite</name>
        <message>
            <source>The disk is full: %1 was not written. Free some space and try again.</source>
            <translation>The disk is full: %1 was not written. Free some space and try again.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose another name.</source>
            <translation>%1 is there already. Choose another name.</translation>
        </message>
        <message>
            <source>The folder of %1 is not there.</source>
            <translation>The folder of %1 is not there.</translation>
        </message>
        <message>
            <source>%1 may not be written here. Choose another folder.</source>
            <translation>%1 may not be written here. Choose another folder.</translation>
        </message>
        <message>
            <source>%1 was not written: the disk reports a fault.</source>
            <translation>%1 was not written: the disk reports a fault.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Look whether the folder or the stick is there.</source>
            <translation>%1 cannot be read. Look whether the folder or the stick is there.</translation>
        </message>
        <message>
            <source>%1 cannot be read: the disk reports a fault.</source>
            <translation>%1 cannot be read: the disk reports a fault.</translation>
        </message>
        <message>
            <source>Another Loket is writing to %1. Wait until it is done.</source>
            <translation>Another Loket is writing to %1. Wait until it is done.</translation>
        </message>
    </context>
    <context>
        <name>durations</name>
        <message>
            <source>less than 1 minute</source>
            <translation>less than 1 minute</translation>
        </message>
        <message>
            <source>%1 days %2 hours</source>
            <translation>%1 days %2 hours</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>email</name>
        <message>
            <source>The e-mail address is empty. Type it, such as nama@contoh.go.id.</source>
            <translation>The e-mail address is empty. Type it, such as nama@contoh.go.id.</translation>
        </message>
        <message>
            <source>The e-mail address is not complete. Type one address, such as nama@contoh.go.id.</source>
            <translation>The e-mail address is not complete. Type one address, such as nama@contoh.go.id.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>Evidence of the service, %1</source>
            <translation>Evidence of the service, %1</translation>
        </message>
        <message>
            <source>Anchor of the audit trail: entries and chain value. The trail can be checked against it at any later time.</source>
            <translation>Anchor of the audit trail: entries and chain value. The trail can be checked against it at any later time.</translation>
        </message>
        <message>
            <source>Sample: request %1</source>
            <translation>Sample: request %1</translation>
        </message>
        <message>
            <source>The SOP as data</source>
            <translation>The SOP as data</translation>
        </message>
        <message>
            <source>Evidence pack, %1</source>
            <translation>Evidence pack, %1</translation>
        </message>
        <message>
            <source>Anchor of the audit trail</source>
            <translation>Anchor of the audit trail</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new name.</source>
            <translation>%1 is there already. Choose a new name.</translation>
        </message>
        <message>
            <source>The folder of %1 is not there.</source>
            <translation>The folder of %1 is not there.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new folder.</source>
            <translation>%1 is there already. Choose a new folder.</translation>
        </message>
    </context>
    <context>
        <name>folderlook</name>
        <message>
            <source>There are too many files named %1 in %2.</source>
            <translation>There are too many files named %1 in %2.</translation>
        </message>
        <message>
            <source>%1 has changed or gone meanwhile.</source>
            <translation>%1 has changed or gone meanwhile.</translation>
        </message>
        <message>
            <source>%1 could not be moved. See whether the folder may be written to.</source>
            <translation>%1 could not be moved. See whether the folder may be written to.</translation>
        </message>
        <message>
            <source>The folder %1 may not be read by you. Tell the administrator.</source>
            <translation>The folder %1 may not be read by you. Tell the administrator.</translation>
        </message>
        <message>
            <source>The folder %1 is not there now. The share or the copier may be off; files are taken as soon as it is back.</source>
            <translation>The folder %1 is not there now. The share or the copier may be off; files are taken as soon as it is back.</translation>
        </message>
        <message>
            <source>Nothing may be written into %1, so that taken files could not be moved away. Choose another folder or tell the administrator.</source>
            <translation>Nothing may be written into %1, so that taken files could not be moved away. Choose another folder or tell the administrator.</translation>
        </message>
        <message>
            <source>The end of this file never came. Scan or copy the paper again.</source>
            <translation>The end of this file never came. Scan or copy the paper again.</translation>
        </message>
    </context>
    <context>
        <name>importnotes</name>
        <message>
            <source>The spreadsheet has rounded this number. Make the column a text column and type it again.</source>
            <translation>The spreadsheet has rounded this number. Make the column a text column and type it again.</translation>
        </message>
        <message>
            <source>The cell holds an error of the spreadsheet. Correct it there.</source>
            <translation>The cell holds an error of the spreadsheet. Correct it there.</translation>
        </message>
        <message>
            <source>The cell holds characters that cannot be seen.</source>
            <translation>The cell holds characters that cannot be seen.</translation>
        </message>
        <message>
            <source>A word mixes letters of different alphabets.</source>
            <translation>A word mixes letters of different alphabets.</translation>
        </message>
        <message>
            <source>The formula in this cell was never computed. Save the file in the spreadsheet.</source>
            <translation>The formula in this cell was never computed. Save the file in the spreadsheet.</translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>agenda %1</source>
            <translation>agenda %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>received %1</translation>
        </message>
        <message>
            <source>step %1: %2</source>
            <translation>step %1: %2</translation>
        </message>
        <message>
            <source>officer %1</source>
            <translation>officer %1</translation>
        </message>
    </context>
    <context>
        <name>intakedesk</name>
        <message>
            <source>Type the applicant's name.</source>
            <translation>Type the applicant's name.</translation>
        </message>
        <message>
            <source>Choose what is asked for: reset, user ID information or a change.</source>
            <translation>Choose what is asked for: reset, user ID information or a change.</translation>
        </message>
        <message>
            <source>Write down which value is to be changed, and into what.</source>
            <translation>Write down which value is to be changed, and into what.</translation>
        </message>
        <message>
            <source>The new value of %1 is missing.</source>
            <translation>The new value of %1 is missing.</translation>
        </message>
        <message>
            <source>Type the name of the person who brings the papers.</source>
            <translation>Type the name of the person who brings the papers.</translation>
        </message>
        <message>
            <source>The letter's date lies in the future. Check the date.</source>
            <translation>The letter's date lies in the future. Check the date.</translation>
        </message>
        <message>
            <source>This is your own account: hand the request to Admin PPE or to another officer.</source>
            <translation>This is your own account: hand the request to Admin PPE or to another officer.</translation>
        </message>
        <message>
            <source>Still open: agenda %1 of %2, step "%3".</source>
            <translation>Still open: agenda %1 of %2, step "%3".</translation>
        </message>
        <message>
            <source>Recent: agenda %1 of %2, %3.</source>
            <translation>Recent: agenda %1 of %2, %3.</translation>
        </message>
        <message>
            <source>Reset number %1 of this person within 90 days.</source>
            <translation>Reset number %1 of this person within 90 days.</translation>
        </message>
        <message>
            <source>The phone number differs from the register's beside a reset.</source>
            <translation>The phone number differs from the register's beside a reset.</translation>
        </message>
        <message>
            <source>Not chosen from the register: step 5 will look for the account.</source>
            <translation>Not chosen from the register: step 5 will look for the account.</translation>
        </message>
        <message>
            <source>The confirmation will be mandatory: %1</source>
            <translation>The confirmation will be mandatory: %1</translation>
        </message>
        <message>
            <source>Only an officer takes in requests.</source>
            <translation>Only an officer takes in requests.</translation>
        </message>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>from slip %1</source>
            <translation>from slip %1</translation>
        </message>
        <message>
            <source>Agenda %1, late entry from slip %2</source>
            <translation>Agenda %1, late entry from slip %2</translation>
        </message>
    </context>
    <context>
        <name>keyring</name>
        <message>
            <source>The key ring does not hold the password of the database yet.</source>
            <translation>The key ring does not hold the password of the database yet.</translation>
        </message>
        <message>
            <source>The key ring was not opened. Loket asks for the password of the database at each start.</source>
            <translation>The key ring was not opened. Loket asks for the password of the database at each start.</translation>
        </message>
        <message>
            <source>No key ring runs on this computer. Loket asks for the password of the database at each start.</source>
            <translation>No key ring runs on this computer. Loket asks for the password of the database at each start.</translation>
        </message>
    </context>
    <context>
        <name>letterchecking</name>
        <message>
            <source>Type the letter's number or its check code of six letters.</source>
            <translation>Type the letter's number or its check code of six letters.</translation>
        </message>
        <message>
            <source>Not ours: Loket made no letter %1.</source>
            <translation>Not ours: Loket made no letter %1.</translation>
        </message>
        <message>
            <source>The code is right, but letter %1 is not in this database. Was an older backup restored? Tell the administrator.</source>
            <translation>The code is right, but letter %1 is not in this database. Was an older backup restored? Tell the administrator.</translation>
        </message>
        <message>
            <source>Not ours: no letter of Loket bears the code %1. Read it once more; if it stays, keep the letter and tell the head.</source>
            <translation>Not ours: no letter of Loket bears the code %1. Read it once more; if it stays, keep the letter and tell the head.</translation>
        </message>
        <message>
            <source>%1 of %2, number %3, agenda %4</source>
            <translation>%1 of %2, number %3, agenda %4</translation>
        </message>
        <message>
            <source>Loket made it before letters bore a code: %1. Compare it with the office's copy.</source>
            <translation>Loket made it before letters bore a code: %1. Compare it with the office's copy.</translation>
        </message>
        <message>
            <source>Not ours: this code does not belong to that number. Loket's letter is %1.</source>
            <translation>Not ours: this code does not belong to that number. Loket's letter is %1.</translation>
        </message>
        <message>
            <source>Void: %1 (%2). It is worth nothing any more.</source>
            <translation>Void: %1 (%2). It is worth nothing any more.</translation>
        </message>
        <message>
            <source>The number is ours: %1. Its check code must be %2.</source>
            <translation>The number is ours: %1. Its check code must be %2.</translation>
        </message>
        <message>
            <source>Ours: %1. Compare its text with the office's copy.</source>
            <translation>Ours: %1. Compare its text with the office's copy.</translation>
        </message>
    </context>
    <context>
        <name>letterdesk</name>
        <message>
            <source>This request has no such letter.</source>
            <translation>This request has no such letter.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>by letter</translation>
        </message>
        <message>
            <source>by WhatsApp</source>
            <translation>by WhatsApp</translation>
        </message>
        <message>
            <source>This letter does not belong to the present step.</source>
            <translation>This letter does not belong to the present step.</translation>
        </message>
        <message>
            <source>Write down who was told.</source>
            <translation>Write down who was told.</translation>
        </message>
        <message>
            <source>Write down why the letter is void: its number stays in the book.</source>
            <translation>Write down why the letter is void: its number stays in the book.</translation>
        </message>
        <message>
            <source>Write down who received the letter.</source>
            <translation>Write down who received the letter.</translation>
        </message>
        <message>
            <source>Write down which identity card was shown.</source>
            <translation>Write down which identity card was shown.</translation>
        </message>
        <message>
            <source>A carrier needs a letter of authority: write down its number.</source>
            <translation>A carrier needs a letter of authority: write down its number.</translation>
        </message>
        <message>
            <source>The time of the handover cannot be right. Check the time.</source>
            <translation>The time of the handover cannot be right. Check the time.</translation>
        </message>
        <message>
            <source>Write down how you know that the password was changed.</source>
            <translation>Write down how you know that the password was changed.</translation>
        </message>
        <message>
            <source>Values of this letter have changed since it was shown: %1. Look at it again; a letter that was made already is made void and written anew.</source>
            <translation>Values of this letter have changed since it was shown: %1. Look at it again; a letter that was made already is made void and written anew.</translation>
        </message>
        <message>
            <source>A letter cannot bear a date that is yet to come.</source>
            <translation>A letter cannot bear a date that is yet to come.</translation>
        </message>
        <message>
            <source>A letter cannot be older than the request that it answers.</source>
            <translation>A letter cannot be older than the request that it answers.</translation>
        </message>
        <message>
            <source>Letter void: %1</source>
            <translation>Letter void: %1</translation>
        </message>
        <message>
            <source>Write down why there is no signed slip.</source>
            <translation>Write down why there is no signed slip.</translation>
        </message>
        <message>
            <source>no signed slip</source>
            <translation>no signed slip</translation>
        </message>
        <message>
            <source>Write down how the applicant was reminded.</source>
            <translation>Write down how the applicant was reminded.</translation>
        </message>
        <message>
            <source>No change of a password is awaited any more.</source>
            <translation>No change of a password is awaited any more.</translation>
        </message>
        <message>
            <source>The letter number %1 is in use already.</source>
            <translation>The letter number %1 is in use already.</translation>
        </message>
    </context>
    <context>
        <name>letternumber</name>
        <message>
            <source>The pattern is longer than 80 characters. Shorten it.</source>
            <translation>The pattern is longer than 80 characters. Shorten it.</translation>
        </message>
        <message>
            <source>The pattern holds a character that cannot be printed. Type it anew.</source>
            <translation>The pattern holds a character that cannot be printed. Type it anew.</translation>
        </message>
        <message>
            <source>{%1} is unknown. Use {klas}, {urut}, {unit}, {tahun} and {bulan}.</source>
            <translation>{%1} is unknown. Use {klas}, {urut}, {unit}, {tahun} and {bulan}.</translation>
        </message>
        <message>
            <source>A brace of the pattern has no partner. Write tokens as {urut}.</source>
            <translation>A brace of the pattern has no partner. Write tokens as {urut}.</translation>
        </message>
        <message>
            <source>The pattern must hold {urut} once, or two letters would have the same number.</source>
            <translation>The pattern must hold {urut} once, or two letters would have the same number.</translation>
        </message>
        <message>
            <source>{urut} must not touch another number or token. Put a sign such as / between them.</source>
            <translation>{urut} must not touch another number or token. Put a sign such as / between them.</translation>
        </message>
        <message>
            <source>The letter number lacks its {%1}. Fill it in in the settings.</source>
            <translation>The letter number lacks its {%1}. Fill it in in the settings.</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>The letter could not be written as a PDF.</source>
            <translation>The letter could not be written as a PDF.</translation>
        </message>
        <message>
            <source>No QR code can be made of "%1".</source>
            <translation>No QR code can be made of "%1".</translation>
        </message>
        <message>
            <source>A block of the template is not closed: "%1".</source>
            <translation>A block of the template is not closed: "%1".</translation>
        </message>
        <message>
            <source>A gap of the template is not closed: "%1".</source>
            <translation>A gap of the template is not closed: "%1".</translation>
        </message>
        <message>
            <source>A part of Loket is missing. Install it again.</source>
            <translation>A part of Loket is missing. Install it again.</translation>
        </message>
        <message>
            <source>Choose at least one reason: the letter has to say why.</source>
            <translation>Choose at least one reason: the letter has to say why.</translation>
        </message>
        <message>
            <source>Nothing is missing: there is no completion notice to write.</source>
            <translation>Nothing is missing: there is no completion notice to write.</translation>
        </message>
        <message>
            <source>The data of a letter cannot be read.</source>
            <translation>The data of a letter cannot be read.</translation>
        </message>
        <message>
            <source>The letter has no field "%1".</source>
            <translation>The letter has no field "%1".</translation>
        </message>
        <message>
            <source>The template has a "%1" too many.</source>
            <translation>The template has a "%1" too many.</translation>
        </message>
        <message>
            <source>The template has an unknown instruction: "%1".</source>
            <translation>The template has an unknown instruction: "%1".</translation>
        </message>
        <message>
            <source>The template includes itself: "%1".</source>
            <translation>The template includes itself: "%1".</translation>
        </message>
        <message>
            <source>The template uses an unknown field: "%1".</source>
            <translation>The template uses an unknown field: "%1".</translation>
        </message>
        <message>
            <source>The font "%1" is not installed. Choose another one in the settings.</source>
            <translation>The font "%1" is not installed. Choose another one in the settings.</translation>
        </message>
        <message>
            <source>The letter cannot be drawn. Look whether the printer is there.</source>
            <translation>The letter cannot be drawn. Look whether the printer is there.</translation>
        </message>
        <message>
            <source>This letter is addressed to nobody.</source>
            <translation>This letter is addressed to nobody.</translation>
        </message>
        <message>
            <source>This sheet has the labels 1 to %1.</source>
            <translation>This sheet has the labels 1 to %1.</translation>
        </message>
        <message>
            <source>The data of the letter is no JSON object.</source>
            <translation>The data of the letter is no JSON object.</translation>
        </message>
        <message>
            <source>The letter cannot be made yet. Empty: %1.</source>
            <translation>The letter cannot be made yet. Empty: %1.</translation>
        </message>
        <message>
            <source>The pages cannot be drawn.</source>
            <translation>The pages cannot be drawn.</translation>
        </message>
        <message>
            <source>A letter shows no other picture than Loket's own: %1</source>
            <translation>A letter shows no other picture than Loket's own: %1</translation>
        </message>
        <message>
            <source>This does not belong in a letter: %1</source>
            <translation>This does not belong in a letter: %1</translation>
        </message>
        <message>
            <source>The place of the password stands once, in the result for the applicant and nowhere else. Leave it as it is in Loket's own text.</source>
            <translation>The place of the password stands once, in the result for the applicant and nowhere else. Leave it as it is in Loket's own text.</translation>
        </message>
        <message>
            <source>The letter must say {{%1}}, whatever else it says.</source>
            <translation>The letter must say {{%1}}, whatever else it says.</translation>
        </message>
        <message>
            <source>The text of the letter is too long.</source>
            <translation>The text of the letter is too long.</translation>
        </message>
        <message>
            <source>There is no letter called "%1". There are completion, rejection, referral, result and receipt.</source>
            <translation>There is no letter called "%1". There are completion, rejection, referral, result and receipt.</translation>
        </message>
        <message>
            <source>The field "%1" must be a list of rows: [{"column": "text"}].</source>
            <translation>The field "%1" must be a list of rows: [{"column": "text"}].</translation>
        </message>
        <message>
            <source>The field "%1" must be a date such as 23 November 2026 or 2026-11-23.</source>
            <translation>The field "%1" must be a date such as 23 November 2026 or 2026-11-23.</translation>
        </message>
        <message>
            <source>The field "%1" must be a time such as 09.30.</source>
            <translation>The field "%1" must be a time such as 09.30.</translation>
        </message>
        <message>
            <source>The field "%1" must be a whole number such as 12.</source>
            <translation>The field "%1" must be a whole number such as 12.</translation>
        </message>
        <message>
            <source>The field "%1" must be a text in quotes.</source>
            <translation>The field "%1" must be a text in quotes.</translation>
        </message>
        <message>
            <source>A letter is signed u.b. only behind a.n.</source>
            <translation>A letter is signed u.b. only behind a.n.</translation>
        </message>
        <message>
            <source>A letter signed u.b. or a.n. names the one in whose name it is signed.</source>
            <translation>A letter signed u.b. or a.n. names the one in whose name it is signed.</translation>
        </message>
        <message>
            <source>A letter with a password is printed and never made a file.</source>
            <translation>A letter with a password is printed and never made a file.</translation>
        </message>
        <message>
            <source>The signature has an unknown mark: "%1". There are a.n. and u.b.</source>
            <translation>The signature has an unknown mark: "%1". There are a.n. and u.b.</translation>
        </message>
        <message>
            <source>The signer has no name. Enter it in the settings.</source>
            <translation>The signer has no name. Enter it in the settings.</translation>
        </message>
        <message>
            <source>The signer has no position. Enter it in the settings.</source>
            <translation>The signer has no position. Enter it in the settings.</translation>
        </message>
        <message>
            <source>There is no password to print. Reset it again.</source>
            <translation>There is no password to print. Reset it again.</translation>
        </message>
    </context>
    <context>
        <name>lettertextdesk</name>
        <message>
            <source>Only an administrator changes the texts of letters.</source>
            <translation>Only an administrator changes the texts of letters.</translation>
        </message>
        <message>
            <source>The text of this letter is not in the database.</source>
            <translation>The text of this letter is not in the database.</translation>
        </message>
        <message>
            <source>Another desk has changed this text meanwhile. Discard what you typed to see it.</source>
            <translation>Another desk has changed this text meanwhile. Discard what you typed to see it.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>This is Loket's own text already.</source>
            <translation>This is Loket's own text already.</translation>
        </message>
    </context>
    <context>
        <name>letterwriting</name>
        <message>
            <source>sent as a soft copy</source>
            <translation>sent as a soft copy</translation>
        </message>
        <message>
            <source>sent by post</source>
            <translation>sent by post</translation>
        </message>
        <message>
            <source>Nobody is named in the settings who signs official letters. A service sheet is possible.</source>
            <translation>Nobody is named in the settings who signs official letters. A service sheet is possible.</translation>
        </message>
    </context>
    <context>
        <name>loketctl</name>
        <message>
            <source>The role is one of officer, head, archivist, auditor.</source>
            <translation>The role is one of officer, head, archivist, auditor.</translation>
        </message>
        <message>
            <source>This database has an operator already. Log in.</source>
            <translation>This database has an operator already. Log in.</translation>
        </message>
        <message>
            <source>There is no operator %1.</source>
            <translation>There is no operator %1.</translation>
        </message>
        <message>
            <source>%1 practice requests were made.</source>
            <translation>%1 practice requests were made.</translation>
        </message>
        <message>
            <source>An anchor looks like 1234:hash, as "anchor" printed it.</source>
            <translation>An anchor looks like 1234:hash, as "anchor" printed it.</translation>
        </message>
        <message>
            <source>%1 papers checked, %2 damaged; %3 entries in the trail.</source>
            <translation>%1 papers checked, %2 damaged; %3 entries in the trail.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Something was changed or damaged.</source>
            <translation>Something was changed or damaged.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>The stage %1 is not known; for example validity-check, handover, closed.</source>
            <translation>The stage %1 is not known; for example validity-check, handover, closed.</translation>
        </message>
        <message>
            <source>There is no agenda %1.</source>
            <translation>There is no agenda %1.</translation>
        </message>
        <message>
            <source>There is no letter %1.</source>
            <translation>There is no letter %1.</translation>
        </message>
        <message>
            <source>There is no paper %1.</source>
            <translation>There is no paper %1.</translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 unchanged, %4 refused.</source>
            <translation>%1 added, %2 changed, %3 unchanged, %4 refused.</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Row %1, %2: %3</translation>
        </message>
        <message>
            <source>No database is set up on this computer. Name one with --database.</source>
            <translation>No database is set up on this computer. Name one with --database.</translation>
        </message>
        <message>
            <source>Give the password on the first line of standard input.</source>
            <translation>Give the password on the first line of standard input.</translation>
        </message>
        <message>
            <source>This shows personal data: name yourself with --operator, the password on standard input.</source>
            <translation>This shows personal data: name yourself with --operator, the password on standard input.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are backed up and read back; %3 papers are new, %4 bytes were written.</source>
            <translation>%1 rows and %2 papers are backed up and read back; %3 papers are new, %4 bytes were written.</translation>
        </message>
        <message>
            <source>Damaged in the database already: %1</source>
            <translation>Damaged in the database already: %1</translation>
        </message>
        <message>
            <source>The trail does not end where the backup says.</source>
            <translation>The trail does not end where the backup says.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are restored.</source>
            <translation>%1 rows and %2 papers are restored.</translation>
        </message>
        <message>
            <source>Damaged already when it was backed up: %1</source>
            <translation>Damaged already when it was backed up: %1</translation>
        </message>
        <message>
            <source>%1 dossiers, %2 files were exported and read back; %3 requests are not closed yet.</source>
            <translation>%1 dossiers, %2 files were exported and read back; %3 requests are not closed yet.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The file %1 holds no JSON object.</source>
            <translation>The file %1 holds no JSON object.</translation>
        </message>
        <message>
            <source>The settings have no "%1".</source>
            <translation>The settings have no "%1".</translation>
        </message>
        <message>
            <source>* the letter is refused without it</source>
            <translation>* the letter is refused without it</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page(s)</numerusform>
                <numerusform>%n page(s)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 files checked: the bag is whole.</source>
            <translation>%1 files checked: the bag is whole.</translation>
        </message>
        <message>
            <source>The bag is damaged.</source>
            <translation>The bag is damaged.</translation>
        </message>
        <message>
            <source>There is no report "%1"; --list names them.</source>
            <translation>There is no report "%1"; --list names them.</translation>
        </message>
        <message>
            <source>%1, %2: %3 lines.</source>
            <translation>%1, %2: %3 lines.</translation>
        </message>
        <message>
            <source>Seed %1, %2 of %3: %4</source>
            <translation>Seed %1, %2 of %3: %4</translation>
        </message>
        <message>
            <source>%1: %2 files, %3 samples, seed %4.</source>
            <translation>%1: %2 files, %3 samples, seed %4.</translation>
        </message>
        <message>
            <source>The paper %1 is not known: a4 or f4.</source>
            <translation>The paper %1 is not known: a4 or f4.</translation>
        </message>
        <message>
            <source>Full name with titles</source>
            <translation>Full name with titles</translation>
        </message>
        <message>
            <source>NIP, 18 digits</source>
            <translation>NIP, 18 digits</translation>
        </message>
        <message>
            <source>User name for the login</source>
            <translation>User name for the login</translation>
        </message>
        <message>
            <source>The operator's own SPSE user ID</source>
            <translation>The operator's own SPSE user ID</translation>
        </message>
        <message>
            <source>officer, head, archivist or auditor</source>
            <translation>officer, head, archivist or auditor</translation>
        </message>
        <message>
            <source>Found a new database; the password on standard input</source>
            <translation>Found a new database; the password on standard input</translation>
        </message>
        <message>
            <source>Operators of this database</source>
            <translation>Operators of this database</translation>
        </message>
        <message>
            <source>Add one; the second line of input is the new password</source>
            <translation>Add one; the second line of input is the new password</translation>
        </message>
        <message>
            <source>May change operators and settings</source>
            <translation>May change operators and settings</translation>
        </message>
        <message>
            <source>List all</source>
            <translation>List all</translation>
        </message>
        <message>
            <source>Disable one</source>
            <translation>Disable one</translation>
        </message>
        <message>
            <source>Fill an empty database with invented people, for practice</source>
            <translation>Fill an empty database with invented people, for practice</translation>
        </message>
        <message>
            <source>How many requests</source>
            <translation>How many requests</translation>
        </message>
        <message>
            <source>The same seed makes the same data</source>
            <translation>The same seed makes the same data</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>OPTIONS</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMAND</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>COMMANDS</translation>
        </message>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
        <message>
            <source>Only with</source>
            <translation>Only with</translation>
        </message>
        <message>
            <source>Never with</source>
            <translation>Never with</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMBER</translation>
        </message>
        <message>
            <source>Which command?</source>
            <translation>Which command?</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>Missing: %1.</translation>
        </message>
        <message>
            <source>Not understood: %1.</source>
            <translation>Not understood: %1.</translation>
        </message>
        <message>
            <source>This value does not fit: %1.</source>
            <translation>This value does not fit: %1.</translation>
        </message>
        <message>
            <source>The value of %1 does not fit.</source>
            <translation>The value of %1 does not fit.</translation>
        </message>
        <message>
            <source>A value is missing or too much at %1.</source>
            <translation>A value is missing or too much at %1.</translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 and %2 exclude each other.</translation>
        </message>
        <message>
            <source>The command line cannot be understood.</source>
            <translation>The command line cannot be understood.</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>Show this help</translation>
        </message>
        <message>
            <source>%1 See --help after the command.</source>
            <translation>%1 See --help after the command.</translation>
        </message>
        <message>
            <source>Back up into a folder; the next time only what is new</source>
            <translation>Back up into a folder; the next time only what is new</translation>
        </message>
        <message>
            <source>New, empty, or a backup</source>
            <translation>New, empty, or a backup</translation>
        </message>
        <message>
            <source>Encrypt; the pass phrase on standard input</source>
            <translation>Encrypt; the pass phrase on standard input</translation>
        </message>
        <message>
            <source>Restore a backup into an empty database</source>
            <translation>Restore a backup into an empty database</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>The backup</translation>
        </message>
        <message>
            <source>sqlite:FILE or postgresql://..., empty</source>
            <translation>sqlite:FILE or postgresql://..., empty</translation>
        </message>
        <message>
            <source>Closed requests as folders that open without Loket</source>
            <translation>Closed requests as folders that open without Loket</translation>
        </message>
        <message>
            <source>Agenda number; with --year or --all the new folder</source>
            <translation>Agenda number; with --year or --all the new folder</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>New folder</translation>
        </message>
        <message>
            <source>All of that agenda year</source>
            <translation>All of that agenda year</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Whether Loket made a letter: by its check code, its number, or both in quotes</source>
            <translation>Whether Loket made a letter: by its check code, its number, or both in quotes</translation>
        </message>
        <message>
            <source>KRT-MWX, 000.3.5/12/PBJ, or "000.3.5/12/PBJ KRT-MWX"</source>
            <translation>KRT-MWX, 000.3.5/12/PBJ, or "000.3.5/12/PBJ KRT-MWX"</translation>
        </message>
        <message>
            <source>A letter from data, as PDF, without a database</source>
            <translation>A letter from data, as PDF, without a database</translation>
        </message>
        <message>
            <source>JSON file with the letter's fields</source>
            <translation>JSON file with the letter's fields</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>JSON file with the office's settings</source>
            <translation>JSON file with the office's settings</translation>
        </message>
        <message>
            <source>F4, F4-210 or A4; else the settings'</source>
            <translation>F4, F4-210 or A4; else the settings'</translation>
        </message>
        <message>
            <source>The fields of a letter with types and an example</source>
            <translation>The fields of a letter with types and an example</translation>
        </message>
        <message>
            <source>Loket: the keeper's command</source>
            <translation>Loket: the keeper's command</translation>
        </message>
        <message>
            <source>sqlite:FILE or postgresql://...; else this computer's settings</source>
            <translation>sqlite:FILE or postgresql://...; else this computer's settings</translation>
        </message>
        <message>
            <source>User name; the password is read from standard input</source>
            <translation>User name; the password is read from standard input</translation>
        </message>
        <message>
            <source>One JSON object a line</source>
            <translation>One JSON object a line</translation>
        </message>
        <message>
            <source>Papers as intake reads them: kind, text and fields</source>
            <translation>Papers as intake reads them: kind, text and fields</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or TIFF</source>
            <translation>PDF, JPEG, PNG or TIFF</translation>
        </message>
        <message>
            <source>Folder for searchable PDF/A files of scanned papers</source>
            <translation>Folder for searchable PDF/A files of scanned papers</translation>
        </message>
        <message>
            <source>The audit trail, newest first</source>
            <translation>The audit trail, newest first</translation>
        </message>
        <message>
            <source>Count and chain value of the trail, to be kept outside</source>
            <translation>Count and chain value of the trail, to be kept outside</translation>
        </message>
        <message>
            <source>Check papers, records and the trail, or a bag; exit 1 when anything is wrong</source>
            <translation>Check papers, records and the trail, or a bag; exit 1 when anything is wrong</translation>
        </message>
        <message>
            <source>A folder that backup or export made</source>
            <translation>A folder that backup or export made</translation>
        </message>
        <message>
            <source>An anchor that was printed earlier</source>
            <translation>An anchor that was printed earlier</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Requests, newest first</translation>
        </message>
        <message>
            <source>Only those in this stage</source>
            <translation>Only those in this stage</translation>
        </message>
        <message>
            <source>Only those in which these words occur</source>
            <translation>Only those in which these words occur</translation>
        </message>
        <message>
            <source>At most so many</source>
            <translation>At most so many</translation>
        </message>
        <message>
            <source>Everything kept of one request, as JSON</source>
            <translation>Everything kept of one request, as JSON</translation>
        </message>
        <message>
            <source>Agenda number, such as 0042/2026</source>
            <translation>Agenda number, such as 0042/2026</translation>
        </message>
        <message>
            <source>The office's copy of a letter, as PDF</source>
            <translation>The office's copy of a letter, as PDF</translation>
        </message>
        <message>
            <source>A paper's bytes as they came</source>
            <translation>A paper's bytes as they came</translation>
        </message>
        <message>
            <source>The register of accounts</source>
            <translation>The register of accounts</translation>
        </message>
        <message>
            <source>Import a CSV or XLSX file, all or nothing</source>
            <translation>Import a CSV or XLSX file, all or nothing</translation>
        </message>
        <message>
            <source>Only say what would be done</source>
            <translation>Only say what would be done</translation>
        </message>
        <message>
            <source>First day; else of this year</source>
            <translation>First day; else of this year</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>How many closed requests, without persons; 10</source>
            <translation>How many closed requests, without persons; 10</translation>
        </message>
        <message>
            <source>Draw closed requests for a second look by the head</source>
            <translation>Draw closed requests for a second look by the head</translation>
        </message>
        <message>
            <source>First day of closing; else of this month</source>
            <translation>First day of closing; else of this month</translation>
        </message>
        <message>
            <source>How many; 10</source>
            <translation>How many; 10</translation>
        </message>
        <message>
            <source>The same seed draws the same requests; else by chance</source>
            <translation>The same seed draws the same requests; else by chance</translation>
        </message>
        <message>
            <source>A report of a period as a new file</source>
            <translation>A report of a period as a new file</translation>
        </message>
        <message>
            <source>Name the reports</source>
            <translation>Name the reports</translation>
        </message>
        <message>
            <source>Such as register, summary, times; --list names all</source>
            <translation>Such as register, summary, times; --list names all</translation>
        </message>
        <message>
            <source>First day, such as 2026-01-01; else of this month</source>
            <translation>First day, such as 2026-01-01; else of this month</translation>
        </message>
        <message>
            <source>csv, xlsx, pdf or json</source>
            <translation>csv, xlsx, pdf or json</translation>
        </message>
        <message>
            <source>Scan pages into a folder; each is safe before the next moves</source>
            <translation>Scan pages into a folder; each is safe before the next moves</translation>
        </message>
        <message>
            <source>As "scanners" names it</source>
            <translation>As "scanners" names it</translation>
        </message>
        <message>
            <source>flatbed, feeder, both; or the device's own word</source>
            <translation>flatbed, feeder, both; or the device's own word</translation>
        </message>
        <message>
            <source>colour, gray, lineart; or the device's own word</source>
            <translation>colour, gray, lineart; or the device's own word</translation>
        </message>
        <message>
            <source>dpi</source>
            <translation>dpi</translation>
        </message>
        <message>
            <source>a4, f4</source>
            <translation>a4, f4</translation>
        </message>
        <message>
            <source>NAME=VALUE of the device's own options</source>
            <translation>NAME=VALUE of the device's own options</translation>
        </message>
        <message>
            <source>Folder, made where it is missing</source>
            <translation>Folder, made where it is missing</translation>
        </message>
        <message>
            <source>The scanners that are there; takes some seconds</source>
            <translation>The scanners that are there; takes some seconds</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Subcommands</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>%1 needs %2.</translation>
        </message>
        <message>
            <source>%1 papers of the last backup were damaged in the folder and were written anew: the disk or stick may be going bad.</source>
            <translation>%1 papers of the last backup were damaged in the folder and were written anew: the disk or stick may be going bad.</translation>
        </message>
        <message>
            <source>The name of the file ends in .pdf, .json or .zip.</source>
            <translation>The name of the file ends in .pdf, .json or .zip.</translation>
        </message>
        <message>
            <source>The register has no user ID %1.</source>
            <translation>The register has no user ID %1.</translation>
        </message>
        <message>
            <source>Everything about %1 is in %2.</source>
            <translation>Everything about %1 is in %2.</translation>
        </message>
        <message>
            <source>Everything that is kept about one person, as a new file</source>
            <translation>Everything that is kept about one person, as a new file</translation>
        </message>
        <message>
            <source>Of the account in the register</source>
            <translation>Of the account in the register</translation>
        </message>
        <message>
            <source>New .pdf, .json, or .zip with the papers as well</source>
            <translation>New .pdf, .json, or .zip with the papers as well</translation>
        </message>
        <message>
            <source>For an assessor: registers, SOP, samples, a restore that is tried, anchor</source>
            <translation>For an assessor: registers, SOP, samples, a restore that is tried, anchor</translation>
        </message>
        <message>
            <source>New folder, or a new .zip file</source>
            <translation>New folder, or a new .zip file</translation>
        </message>
        <message>
            <source>%1 files that were destroyed since were taken out again.</source>
            <translation>%1 files that were destroyed since were taken out again.</translation>
        </message>
        <message>
            <source>%1 destroyed files are on the list.</source>
            <translation>%1 destroyed files are on the list.</translation>
        </message>
        <message>
            <source>List of destroyed files: they do not come back</source>
            <translation>List of destroyed files: they do not come back</translation>
        </message>
        <message>
            <source>The list of destroyed files, for restoring elsewhere</source>
            <translation>The list of destroyed files, for restoring elsewhere</translation>
        </message>
        <message>
            <source>attachment %1</source>
            <translation>attachment %1</translation>
        </message>
        <message>
            <source>What was destroyed is not cleared away yet: %1</source>
            <translation>What was destroyed is not cleared away yet: %1</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Open the practice database (LATIHAN).</source>
            <translation>Open the practice database (LATIHAN).</translation>
        </message>
        <message>
            <source>Print when the window was painted, and end.</source>
            <translation>Print when the window was painted, and end.</translation>
        </message>
        <message>
            <source>Open this database: sqlite:FILE or postgresql://...</source>
            <translation>Open this database: sqlite:FILE or postgresql://...</translation>
        </message>
    </context>
    <context>
        <name>membership</name>
        <message>
            <source>The request names no Pokja.</source>
            <translation>The request names no Pokja.</translation>
        </message>
        <message>
            <source>The register has no list of %1: look the membership up in the SK beside.</source>
            <translation>The register has no list of %1: look the membership up in the SK beside.</translation>
        </message>
        <message>
            <source>member</source>
            <translation>member</translation>
        </message>
        <message>
            <source>Listed in %1 as %2 (SK %3).</source>
            <translation>Listed in %1 as %2 (SK %3).</translation>
        </message>
        <message>
            <source>Not among the %1 members of %2 in the register (SK %3).</source>
            <translation>Not among the %1 members of %2 in the register (SK %3).</translation>
        </message>
    </context>
    <context>
        <name>numberdesk</name>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>An auditor reads and changes nothing.</translation>
        </message>
        <message>
            <source>This number of the block is used already. Choose another one.</source>
            <translation>This number of the block is used already. Choose another one.</translation>
        </message>
        <message>
            <source>This number was reserved for another year or another kind of letter.</source>
            <translation>This number was reserved for another year or another kind of letter.</translation>
        </message>
        <message>
            <source>The Setda keeps the book: type the number that it gave.</source>
            <translation>The Setda keeps the book: type the number that it gave.</translation>
        </message>
        <message>
            <source>The letter number %1 is in use already.</source>
            <translation>The letter number %1 is in use already.</translation>
        </message>
        <message>
            <source>Loket counts this number itself; the next one is %1. Let it be taken automatically.</source>
            <translation>Loket counts this number itself; the next one is %1. Let it be taken automatically.</translation>
        </message>
        <message>
            <source>The number %1 is reserved. Choose it from the block.</source>
            <translation>The number %1 is reserved. Choose it from the block.</translation>
        </message>
        <message>
            <source>Reserve from 1 to %1 numbers at once.</source>
            <translation>Reserve from 1 to %1 numbers at once.</translation>
        </message>
        <message>
            <source>Write down what the numbers are reserved for.</source>
            <translation>Write down what the numbers are reserved for.</translation>
        </message>
        <message>
            <source>The Setda keeps the book: Loket has no numbers to reserve.</source>
            <translation>The Setda keeps the book: Loket has no numbers to reserve.</translation>
        </message>
        <message>
            <source>A reserved number was used elsewhere, or it is void.</source>
            <translation>A reserved number was used elsewhere, or it is void.</translation>
        </message>
        <message>
            <source>Write down why the number is void: it stays in the book.</source>
            <translation>Write down why the number is void: it stays in the book.</translation>
        </message>
        <message>
            <source>Write down for which letter the number was used.</source>
            <translation>Write down for which letter the number was used.</translation>
        </message>
        <message>
            <source>There is no such letter.</source>
            <translation>There is no such letter.</translation>
        </message>
        <message>
            <source>A letter with a password does not go through SRIKANDI: others could read it.</source>
            <translation>A letter with a password does not go through SRIKANDI: others could read it.</translation>
        </message>
        <message>
            <source>This letter is void.</source>
            <translation>This letter is void.</translation>
        </message>
        <message>
            <source>Another letter has the SRIKANDI number %1.</source>
            <translation>Another letter has the SRIKANDI number %1.</translation>
        </message>
    </context>
    <context>
        <name>operatordesk</name>
        <message>
            <source>The user name needs at least one letter and no spaces.</source>
            <translation>The user name needs at least one letter and no spaces.</translation>
        </message>
        <message>
            <source>The full name is missing.</source>
            <translation>The full name is missing.</translation>
        </message>
        <message>
            <source>Only an administrator changes operators.</source>
            <translation>Only an administrator changes operators.</translation>
        </message>
        <message>
            <source>program ended</source>
            <translation>program ended</translation>
        </message>
        <message>
            <source>This database has an operator already. Log in.</source>
            <translation>This database has an operator already. Log in.</translation>
        </message>
        <message>
            <source>The user name %1 is taken.</source>
            <translation>The user name %1 is taken.</translation>
        </message>
        <message>
            <source>You cannot disable yourself.</source>
            <translation>You cannot disable yourself.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Ask an administrator for a new password.</source>
            <translation>Too many wrong passwords. Ask an administrator for a new password.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Too many wrong passwords. Try again in %1 seconds.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>The user name or the password is wrong.</translation>
        </message>
        <message>
            <source>Only a practice database opens without a password.</source>
            <translation>Only a practice database opens without a password.</translation>
        </message>
        <message>
            <source>The practice database has no operator.</source>
            <translation>The practice database has no operator.</translation>
        </message>
        <message>
            <source>logged out</source>
            <translation>logged out</translation>
        </message>
    </context>
    <context>
        <name>pagestack</name>
        <message>
            <source>Scan the fronts first, then turn the stack over and scan the backs.</source>
            <translation>Scan the fronts first, then turn the stack over and scan the backs.</translation>
        </message>
        <message>
            <source>The last two runs have %1 and %2 pages; fronts and backs must be equally many.</source>
            <translation>The last two runs have %1 and %2 pages; fronts and backs must be equally many.</translation>
        </message>
    </context>
    <context>
        <name>paperfiling</name>
        <message>
            <source>The bytes of this paper are missing from the database. Restore the last backup.</source>
            <translation>The bytes of this paper are missing from the database. Restore the last backup.</translation>
        </message>
        <message>
            <source>This paper was changed or damaged since it was filed. Restore it from a backup.</source>
            <translation>This paper was changed or damaged since it was filed. Restore it from a backup.</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>Request letter</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>Decree</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Letter of authority</translation>
        </message>
        <message>
            <source>Proof of receipt</source>
            <translation>Proof of receipt</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Other paper</translation>
        </message>
        <message>
            <source>The file %1 is empty. Choose it again.</source>
            <translation>The file %1 is empty. Choose it again.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB. Scan it again with 300 dpi.</source>
            <translation>The file %1 is larger than 64 MB. Scan it again with 300 dpi.</translation>
        </message>
    </context>
    <context>
        <name>paperopening</name>
        <message>
            <source>The file ends too early: look whether all pages are there.</source>
            <translation>The file ends too early: look whether all pages are there.</translation>
        </message>
        <message>
            <source>attachment %1</source>
            <translation>attachment %1</translation>
        </message>
    </context>
    <context>
        <name>paperpdf</name>
        <message>
            <source>A page without a picture cannot be kept as PDF.</source>
            <translation>A page without a picture cannot be kept as PDF.</translation>
        </message>
        <message>
            <source>The PDF of this paper could not be written.</source>
            <translation>The PDF of this paper could not be written.</translation>
        </message>
    </context>
    <context>
        <name>papersdate</name>
        <message>
            <source>There is no month %1. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>There is no month %1. Type day, month and year, such as 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The year %1 cannot be right. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>The year %1 cannot be right. Type day, month and year, such as 7 Januari 2022.</translation>
        </message>
        <message>
            <source>%1 %2 has no day %3. Compare the date with the paper.</source>
            <translation>%1 %2 has no day %3. Compare the date with the paper.</translation>
        </message>
        <message>
            <source>The date %1 can be read in more than one way. Type the year with four digits, such as 7/1/2022 for 7 Januari 2022.</source>
            <translation>The date %1 can be read in more than one way. Type the year with four digits, such as 7/1/2022 for 7 Januari 2022.</translation>
        </message>
        <message>
            <source>"%1" is no month. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>"%1" is no month. Type day, month and year, such as 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The year of %1 is not complete. Type it with four digits, such as 7 Januari 2022.</source>
            <translation>The year of %1 is not complete. Type it with four digits, such as 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The date is empty. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>The date is empty. Type day, month and year, such as 7 Januari 2022.</translation>
        </message>
        <message>
            <source>"%1" is no date. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>"%1" is no date. Type day, month and year, such as 7 Januari 2022.</translation>
        </message>
    </context>
    <context>
        <name>paperwords</name>
        <message>
            <source>Request letter</source>
            <translation>Request letter</translation>
        </message>
        <message>
            <source>SK of appointment</source>
            <translation>SK of appointment</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Letter of authority</translation>
        </message>
        <message>
            <source>Proof of handover</source>
            <translation>Proof of handover</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Other paper</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <translation>%1, p. %2</translation>
        </message>
    </context>
    <context>
        <name>person</name>
        <message>
            <source>because: %1</source>
            <translation>because: %1</translation>
        </message>
        <message>
            <source>%1 was told on %2</source>
            <translation>%1 was told on %2</translation>
        </message>
        <message>
            <source>Entered by %1</source>
            <translation>Entered by %1</translation>
        </message>
        <message>
            <source>Changed by %1</source>
            <translation>Changed by %1</translation>
        </message>
        <message>
            <source>no remark</source>
            <translation>no remark</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>Place of the paper</source>
            <translation>Place of the paper</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Letter of the applicant</source>
            <translation>Letter of the applicant</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Handed in by</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Handed over to</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Personal data of %1</source>
            <translation>Personal data of %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Account now</source>
            <translation>Account now</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>First registration</translation>
        </message>
        <message>
            <source>Processing trail</source>
            <translation>Processing trail</translation>
        </message>
        <message>
            <source>%1 requests, %2 versions of the account, %3 entries of the processing trail.</source>
            <translation>%1 requests, %2 versions of the account, %3 entries of the processing trail.</translation>
        </message>
        <message>
            <source>Kept for the service of SPSE accounts, by legal duty and public service (UU 27/2022, article 20). A password is never kept. The person may ask for a correction; it is made within 3 x 24 hours, and they are told of it.</source>
            <translation>Kept for the service of SPSE accounts, by legal duty and public service (UU 27/2022, article 20). A password is never kept. The person may ask for a correction; it is made within 3 x 24 hours, and they are told of it.</translation>
        </message>
    </context>
    <context>
        <name>phone</name>
        <message>
            <source>The phone number starts with %1, which no mobile phone and no area does. Compare it with the paper.</source>
            <translation>The phone number starts with %1, which no mobile phone and no area does. Compare it with the paper.</translation>
        </message>
        <message>
            <source>The phone number has %1 digits; it needs 10 to 13 with the leading 0. Compare it with the paper.</source>
            <translation>The phone number has %1 digits; it needs 10 to 13 with the leading 0. Compare it with the paper.</translation>
        </message>
        <message>
            <source>The phone number is empty. Type it with its leading 0.</source>
            <translation>The phone number is empty. Type it with its leading 0.</translation>
        </message>
        <message>
            <source>The phone number holds something other than digits. Type one number, such as 0812-3456-7890.</source>
            <translation>The phone number holds something other than digits. Type one number, such as 0812-3456-7890.</translation>
        </message>
        <message>
            <source>The phone number is not an Indonesian one. Type a number that starts with 0 or +62.</source>
            <translation>The phone number is not an Indonesian one. Type a number that starts with 0 or +62.</translation>
        </message>
        <message>
            <source>The phone number lacks its leading 0 or area code. Type it as it is dialled.</source>
            <translation>The phone number lacks its leading 0 or area code. Type it as it is dialled.</translation>
        </message>
        <message>
            <source>The phone number had lost its leading 0; it was added.</source>
            <translation>The phone number had lost its leading 0; it was added.</translation>
        </message>
    </context>
    <context>
        <name>practicedata</name>
        <message>
            <source>This database is in use. Practice data goes into an empty database only.</source>
            <translation>This database is in use. Practice data goes into an empty database only.</translation>
        </message>
    </context>
    <context>
        <name>printdesk</name>
        <message>
            <source>These are more than %1 requests. Choose fewer days.</source>
            <translation>These are more than %1 requests. Choose fewer days.</translation>
        </message>
        <message>
            <source>Choose the first and the last day of the agenda book.</source>
            <translation>Choose the first and the last day of the agenda book.</translation>
        </message>
        <message>
            <source>The dossier has no place yet: archive it first.</source>
            <translation>The dossier has no place yet: archive it first.</translation>
        </message>
        <message>
            <source>This dossier is electronic only: it stands on no shelf.</source>
            <translation>This dossier is electronic only: it stands on no shelf.</translation>
        </message>
        <message>
            <source>There is no result letter yet for which a cover could be printed.</source>
            <translation>There is no result letter yet for which a cover could be printed.</translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>A paper is missing: %1. Check everything and call the administrator.</source>
            <translation>A paper is missing: %1. Check everything and call the administrator.</translation>
        </message>
        <message>
            <source>everything about the person</source>
            <translation>everything about the person</translation>
        </message>
        <message>
            <source>Write down who was told, for example the person themselves.</source>
            <translation>Write down who was told, for example the person themselves.</translation>
        </message>
        <message>
            <source>It was noted already that %1 was told.</source>
            <translation>It was noted already that %1 was told.</translation>
        </message>
        <message>
            <source>When was it found? The clock of 72 hours begins there.</source>
            <translation>When was it found? The clock of 72 hours begins there.</translation>
        </message>
        <message>
            <source>Write down which personal data was exposed.</source>
            <translation>Write down which personal data was exposed.</translation>
        </message>
        <message>
            <source>Write down when and how it was exposed.</source>
            <translation>Write down when and how it was exposed.</translation>
        </message>
        <message>
            <source>Write down what is done to handle it and to recover.</source>
            <translation>Write down what is done to handle it and to recover.</translation>
        </message>
        <message>
            <source>Nobody can be told before it was found, or in the future. Check the times.</source>
            <translation>Nobody can be told before it was found, or in the future. Check the times.</translation>
        </message>
        <message>
            <source>Record the breach first: its notice names its number.</source>
            <translation>Record the breach first: its notice names its number.</translation>
        </message>
        <message>
            <source>There is no change that the person still has to be told of.</source>
            <translation>There is no change that the person still has to be told of.</translation>
        </message>
    </context>
    <context>
        <name>quality</name>
        <message>
            <source>Only the head draws and judges: the second look is not the officers' own.</source>
            <translation>Only the head draws and judges: the second look is not the officers' own.</translation>
        </message>
        <message>
            <source>Draw between 1 and %1 requests.</source>
            <translation>Draw between 1 and %1 requests.</translation>
        </message>
        <message>
            <source>A seed has at most %1 letters.</source>
            <translation>A seed has at most %1 letters.</translation>
        </message>
        <message>
            <source>No request was closed in this period: there is nothing to draw.</source>
            <translation>No request was closed in this period: there is nothing to draw.</translation>
        </message>
        <message>
            <source>Write down in at least 10 letters what you would have decided otherwise.</source>
            <translation>Write down in at least 10 letters what you would have decided otherwise.</translation>
        </message>
        <message>
            <source>This request was not drawn.</source>
            <translation>This request was not drawn.</translation>
        </message>
        <message>
            <source>The verdict stands already and is not changed.</source>
            <translation>The verdict stands already and is not changed.</translation>
        </message>
        <message>
            <source>You worked on this request yourself: somebody else looks at it again.</source>
            <translation>You worked on this request yourself: somebody else looks at it again.</translation>
        </message>
    </context>
    <context>
        <name>rank</name>
        <message>
            <source>"%1" is no golongan of a PPPK. Type one from I to XVII.</source>
            <translation>"%1" is no golongan of a PPPK. Type one from I to XVII.</translation>
        </message>
        <message>
            <source>There is no golongan %1. Type one from I/a to IV/e.</source>
            <translation>There is no golongan %1. Type one from I/a to IV/e.</translation>
        </message>
        <message>
            <source>"%1" is no rank. Type one such as "Penata Tingkat I, III/d".</source>
            <translation>"%1" is no rank. Type one such as "Penata Tingkat I, III/d".</translation>
        </message>
        <message>
            <source>%1 is golongan %2, not %3. Compare the rank with the paper.</source>
            <translation>%1 is golongan %2, not %3. Compare the rank with the paper.</translation>
        </message>
        <message>
            <source>The rank is empty. Choose one from the list.</source>
            <translation>The rank is empty. Choose one from the list.</translation>
        </message>
        <message>
            <source>Somebody outside the civil service has no rank. Leave the field empty.</source>
            <translation>Somebody outside the civil service has no rank. Leave the field empty.</translation>
        </message>
        <message>
            <source>The golongan %1 lacks its letter. Type it in full, such as III/d.</source>
            <translation>The golongan %1 lacks its letter. Type it in full, such as III/d.</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <source>A cell in row %1 has more than %2 characters. Correct the row and choose the file again.</source>
            <translation>A cell in row %1 has more than %2 characters. Correct the row and choose the file again.</translation>
        </message>
        <message>
            <source>A quotation mark that opens in row %1 is never closed. Correct the row and choose the file again.</source>
            <translation>A quotation mark that opens in row %1 is never closed. Correct the row and choose the file again.</translation>
        </message>
        <message>
            <source>Loket is not installed completely: its reader is missing. Tell the administrator.</source>
            <translation>Loket is not installed completely: its reader is missing. Tell the administrator.</translation>
        </message>
        <message>
            <source>Reading this file took too long and was stopped. Scan the paper again or ask for the file again.</source>
            <translation>Reading this file took too long and was stopped. Scan the paper again or ask for the file again.</translation>
        </message>
        <message>
            <source>Row %1 holds a NUL character, so this is not a clean text file. Save the table as CSV UTF-8 again.</source>
            <translation>Row %1 holds a NUL character, so this is not a clean text file. Save the table as CSV UTF-8 again.</translation>
        </message>
        <message>
            <source>These are %1 files; at most %2 are taken at once. Choose only the papers of this request.</source>
            <translation>These are %1 files; at most %2 are taken at once. Choose only the papers of this request.</translation>
        </message>
        <message>
            <source>This XLSX file holds what no spreadsheet program writes, and was refused. Save the table as CSV.</source>
            <translation>This XLSX file holds what no spreadsheet program writes, and was refused. Save the table as CSV.</translation>
        </message>
        <message>
            <source>This XLSX file is too large once unpacked, and was refused. Save the table as CSV.</source>
            <translation>This XLSX file is too large once unpacked, and was refused. Save the table as CSV.</translation>
        </message>
        <message>
            <source>This computer cannot shut in the reader of foreign files, so nothing was opened. Tell the administrator.</source>
            <translation>This computer cannot shut in the reader of foreign files, so nothing was opened. Tell the administrator.</translation>
        </message>
        <message>
            <source>This file could not be opened. Look whether the stick or the folder is still connected.</source>
            <translation>This file could not be opened. Look whether the stick or the folder is still connected.</translation>
        </message>
        <message>
            <source>This file could not be read to its end. Copy it again or try another stick.</source>
            <translation>This file could not be read to its end. Copy it again or try another stick.</translation>
        </message>
        <message>
            <source>This file has %1 pages; at most %2 are taken. Split it and take in what belongs to the request.</source>
            <translation>This file has %1 pages; at most %2 are taken. Split it and take in what belongs to the request.</translation>
        </message>
        <message>
            <source>This file has no page that can be shown. Scan the paper again or ask for the file again.</source>
            <translation>This file has no page that can be shown. Scan the paper again or ask for the file again.</translation>
        </message>
        <message>
            <source>This file is a program and not a paper. It was not opened; ask for the paper itself.</source>
            <translation>This file is a program and not a paper. It was not opened; ask for the paper itself.</translation>
        </message>
        <message>
            <source>This file is damaged and cannot be read. Scan the paper again or ask for the file again.</source>
            <translation>This file is damaged and cannot be read. Scan the paper again or ask for the file again.</translation>
        </message>
        <message>
            <source>This file is empty (0 bytes). Scan the paper again or ask for the file again.</source>
            <translation>This file is empty (0 bytes). Scan the paper again or ask for the file again.</translation>
        </message>
        <message>
            <source>This file is larger than %1 MB. Scan at 300 dpi or split it, then take it in again.</source>
            <translation>This file is larger than %1 MB. Scan at 300 dpi or split it, then take it in again.</translation>
        </message>
        <message>
            <source>This file is locked with a password. Ask for a copy without a password.</source>
            <translation>This file is locked with a password. Ask for a copy without a password.</translation>
        </message>
        <message>
            <source>This file is neither CSV nor XLSX, whatever its name says. Save the table as XLSX or CSV.</source>
            <translation>This file is neither CSV nor XLSX, whatever its name says. Save the table as XLSX or CSV.</translation>
        </message>
        <message>
            <source>This file is no longer there. Look whether the stick or the folder is still connected.</source>
            <translation>This file is no longer there. Look whether the stick or the folder is still connected.</translation>
        </message>
        <message>
            <source>This file is still being written. Wait until the scanner or the copy is done, then choose it again.</source>
            <translation>This file is still being written. Wait until the scanner or the copy is done, then choose it again.</translation>
        </message>
        <message>
            <source>This file may not be read by you. Ask its owner or copy it to your own folder.</source>
            <translation>This file may not be read by you. Ask its owner or copy it to your own folder.</translation>
        </message>
        <message>
            <source>This file stopped its reader and was refused; nothing else was touched. Scan the paper again or ask for the file again.</source>
            <translation>This file stopped its reader and was refused; nothing else was touched. Scan the paper again or ask for the file again.</translation>
        </message>
        <message>
            <source>This image has %1 megapixels; at most %2 are taken. Scan the paper again at 300 dpi.</source>
            <translation>This image has %1 megapixels; at most %2 are taken. Scan the paper again at 300 dpi.</translation>
        </message>
        <message>
            <source>This image is of a rare kind that cannot be shown. Save it as PDF or JPEG and take it in again.</source>
            <translation>This image is of a rare kind that cannot be shown. Save it as PDF or JPEG and take it in again.</translation>
        </message>
        <message>
            <source>This is a folder. Choose the papers in it.</source>
            <translation>This is a folder. Choose the papers in it.</translation>
        </message>
        <message>
            <source>This is a link to another file. Choose the file itself.</source>
            <translation>This is a link to another file. Choose the file itself.</translation>
        </message>
        <message>
            <source>This is an OpenDocument table. Save it as XLSX or CSV.</source>
            <translation>This is an OpenDocument table. Save it as XLSX or CSV.</translation>
        </message>
        <message>
            <source>This is an old or locked Excel file. Save it as XLSX without a password.</source>
            <translation>This is an old or locked Excel file. Save it as XLSX without a password.</translation>
        </message>
        <message>
            <source>This is not a file. Choose the paper itself.</source>
            <translation>This is not a file. Choose the paper itself.</translation>
        </message>
        <message>
            <source>This paper has no such page.</source>
            <translation>This paper has no such page.</translation>
        </message>
        <message>
            <source>This table has more than %1 rows. Split it into several files.</source>
            <translation>This table has more than %1 rows. Split it into several files.</translation>
        </message>
        <message>
            <source>This table is empty. Choose the file with the data on its first sheet.</source>
            <translation>This table is empty. Choose the file with the data on its first sheet.</translation>
        </message>
        <message>
            <source>This table is too wide or too large at row %1. Remove the columns that are not needed.</source>
            <translation>This table is too wide or too large at row %1. Remove the columns that are not needed.</translation>
        </message>
        <message>
            <source>Loket is not installed completely: its text recognition is missing. Tell the administrator.</source>
            <translation>Loket is not installed completely: its text recognition is missing. Tell the administrator.</translation>
        </message>
        <message>
            <source>This computer has no text recognition for Indonesian. Have the administrator install the package tesseract-ocr-ind.</source>
            <translation>This computer has no text recognition for Indonesian. Have the administrator install the package tesseract-ocr-ind.</translation>
        </message>
        <message>
            <source>This file is not a PDF, JPEG, PNG, TIFF or mail, whatever its name says. Scan the paper again or save it as PDF.</source>
            <translation>This file is not a PDF, JPEG, PNG, TIFF or mail, whatever its name says. Scan the paper again or save it as PDF.</translation>
        </message>
        <message>
            <source>This mail holds more parts than any mail program writes, and was refused. Ask for the papers themselves.</source>
            <translation>This mail holds more parts than any mail program writes, and was refused. Ask for the papers themselves.</translation>
        </message>
        <message>
            <source>This attachment is a winmail.dat parcel that only Outlook opens. Ask the sender for the papers as PDF.</source>
            <translation>This attachment is a winmail.dat parcel that only Outlook opens. Ask the sender for the papers as PDF.</translation>
        </message>
    </context>
    <context>
        <name>registerdesk</name>
        <message>
            <source>The name is missing.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Only an officer changes the register.</translation>
        </message>
        <message>
            <source>The register has the user ID %1 already.</source>
            <translation>The register has the user ID %1 already.</translation>
        </message>
        <message>
            <source>Write down why the account changes, for example the letter's number.</source>
            <translation>Write down why the account changes, for example the letter's number.</translation>
        </message>
        <message>
            <source>first registration</source>
            <translation>first registration</translation>
        </message>
        <message>
            <source>%1 row(s) are refused: nothing was written. Mend the file and import it again.</source>
            <translation>%1 row(s) are refused: nothing was written. Mend the file and import it again.</translation>
        </message>
        <message>
            <source>The register has changed since the preview. Look at the preview again.</source>
            <translation>The register has changed since the preview. Look at the preview again.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>This import was taken back already.</translation>
        </message>
        <message>
            <source>The account %1 was changed after the import: it cannot be taken back whole.</source>
            <translation>The account %1 was changed after the import: it cannot be taken back whole.</translation>
        </message>
        <message>
            <source>import taken back: %1</source>
            <translation>import taken back: %1</translation>
        </message>
        <message>
            <source>The name of the Pokja is missing.</source>
            <translation>The name of the Pokja is missing.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>The decree ends before it begins. Check the dates.</translation>
        </message>
        <message>
            <source>There is a Pokja named %1 already.</source>
            <translation>There is a Pokja named %1 already.</translation>
        </message>
    </context>
    <context>
        <name>registerimport</name>
        <message>
            <source>The columns "%1" and "%2" seem to be swapped. Put them right in the file.</source>
            <translation>The columns "%1" and "%2" seem to be swapped. Put them right in the file.</translation>
        </message>
        <message>
            <source>Most cells of the column "%1" hold something else (%2 expected). Put the column right in the file.</source>
            <translation>Most cells of the column "%1" hold something else (%2 expected). Put the column right in the file.</translation>
        </message>
        <message>
            <source>The name is empty. Fill it in.</source>
            <translation>The name is empty. Fill it in.</translation>
        </message>
        <message>
            <source>The name "%1" holds a digit. Put it right.</source>
            <translation>The name "%1" holds a digit. Put it right.</translation>
        </message>
        <message>
            <source>The NIP is empty. Fill it in.</source>
            <translation>The NIP is empty. Fill it in.</translation>
        </message>
        <message>
            <source>A spreadsheet turned the NIP into the rounded number %1. Format the column as text and type the NIP anew.</source>
            <translation>A spreadsheet turned the NIP into the rounded number %1. Format the column as text and type the NIP anew.</translation>
        </message>
        <message>
            <source>The SK ends on %1, before its own date %2. Compare both dates with the paper.</source>
            <translation>The SK ends on %1, before its own date %2. Compare both dates with the paper.</translation>
        </message>
        <message>
            <source>"%1" is neither "aktif" nor "tidak aktif". Write one of them.</source>
            <translation>"%1" is neither "aktif" nor "tidak aktif". Write one of them.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>not active</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header %2. Put texts that hold the delimiter in quotation marks.</source>
            <translation>The row has %1 cells, the header %2. Put texts that hold the delimiter in quotation marks.</translation>
        </message>
        <message>
            <source>The user ID "%1" stands in row %2 already. Leave one of the two rows out.</source>
            <translation>The user ID "%1" stands in row %2 already. Leave one of the two rows out.</translation>
        </message>
        <message>
            <source>The NIP stands in row %1 too. One person may have two accounts; check it.</source>
            <translation>The NIP stands in row %1 too. One person may have two accounts; check it.</translation>
        </message>
        <message>
            <source>No column is named "%1". Name it so in the first row of the file.</source>
            <translation>No column is named "%1". Name it so in the first row of the file.</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of employee</source>
            <translation>Kind of employee</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>SK number</source>
            <translation>SK number</translation>
        </message>
        <message>
            <source>SK date</source>
            <translation>SK date</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK valid until</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Both "%1" and "%2" may be the %3. Rename one of the columns.</source>
            <translation>Both "%1" and "%2" may be the %3. Rename one of the columns.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>The file is empty. Choose another one.</translation>
        </message>
        <message>
            <source>The file has a header and no rows. Choose another one.</source>
            <translation>The file has a header and no rows. Choose another one.</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Seen by,</source>
            <translation>Seen by,</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Register book</translation>
        </message>
        <message>
            <source>Every request of the period and what became of it.</source>
            <translation>Every request of the period and what became of it.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>How many requests came in, by kind and by result.</source>
            <translation>How many requests came in, by kind and by result.</translation>
        </message>
        <message>
            <source>Time for each step</source>
            <translation>Time for each step</translation>
        </message>
        <message>
            <source>Officers' minutes for each step, officer and month, with the intervals behind them.</source>
            <translation>Officers' minutes for each step, officer and month, with the intervals behind them.</translation>
        </message>
        <message>
            <source>Intervals of work</source>
            <translation>Intervals of work</translation>
        </message>
        <message>
            <source>Every interval that the minutes are made of.</source>
            <translation>Every interval that the minutes are made of.</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Deviations</translation>
        </message>
        <message>
            <source>What passed the standard, why, and who said so.</source>
            <translation>What passed the standard, why, and who said so.</translation>
        </message>
        <message>
            <source>Rejections by reason</source>
            <translation>Rejections by reason</translation>
        </message>
        <message>
            <source>Why requests were turned down.</source>
            <translation>Why requests were turned down.</translation>
        </message>
        <message>
            <source>Outgoing letters</source>
            <translation>Outgoing letters</translation>
        </message>
        <message>
            <source>The number book: every letter, also the void ones.</source>
            <translation>The number book: every letter, also the void ones.</translation>
        </message>
        <message>
            <source>Passwords not changed</source>
            <translation>Passwords not changed</translation>
        </message>
        <message>
            <source>Who got a new password and has not confirmed the change.</source>
            <translation>Who got a new password and has not confirmed the change.</translation>
        </message>
        <message>
            <source>SK that end soon</source>
            <translation>SK that end soon</translation>
        </message>
        <message>
            <source>Decrees of Pokja and accounts that end until the last day.</source>
            <translation>Decrees of Pokja and accounts that end until the last day.</translation>
        </message>
        <message>
            <source>Second look</source>
            <translation>Second look</translation>
        </message>
        <message>
            <source>Closed requests drawn by chance, and what the head thinks.</source>
            <translation>Closed requests drawn by chance, and what the head thinks.</translation>
        </message>
        <message>
            <source>Who may get in</source>
            <translation>Who may get in</translation>
        </message>
        <message>
            <source>The operators and what they may do.</source>
            <translation>The operators and what they may do.</translation>
        </message>
        <message>
            <source>Table of the SOP</source>
            <translation>Table of the SOP</translation>
        </message>
        <message>
            <source>Steps, minutes and outputs, as the SOP has them.</source>
            <translation>Steps, minutes and outputs, as the SOP has them.</translation>
        </message>
        <message>
            <source>The last day of the period lies before its first.</source>
            <translation>The last day of the period lies before its first.</translation>
        </message>
        <message>
            <source>There is no report "%1".</source>
            <translation>There is no report "%1".</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validity</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>confirmed after %1 attempts</source>
            <translation>confirmed after %1 attempts</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>not confirmed</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>%1, round %2</source>
            <translation>%1, round %2</translation>
        </message>
        <message>
            <source>%1 minutes, standard %2</source>
            <translation>%1 minutes, standard %2</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutes</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>%1 seen</source>
            <translation>%1 seen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Names of applicants are initials; numbers, values and notes are left out.</source>
            <translation>Names of applicants are initials; numbers, values and notes are left out.</translation>
        </message>
        <message>
            <source>late entry</source>
            <translation>late entry</translation>
        </message>
        <message>
            <source>Deviations from the standard (mutu baku)</source>
            <translation>Deviations from the standard (mutu baku)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Entered</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Nothing deviated from the standard in this period.</source>
            <translation>Nothing deviated from the standard in this period.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>%1 deviations, %2 of them not explained yet.</source>
            <translation>%1 deviations, %2 of them not explained yet.</translation>
        </message>
        <message>
            <source>Deviations by reason</source>
            <translation>Deviations by reason</translation>
        </message>
        <message>
            <source>deviations</source>
            <translation>deviations</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Archivist</source>
            <translation>Archivist</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>void: %1</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>made</source>
            <translation>made</translation>
        </message>
        <message>
            <source>Requests that were turned down</source>
            <translation>Requests that were turned down</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Share of the rejections</source>
            <translation>Share of the rejections</translation>
        </message>
        <message>
            <source>No request of this period was turned down.</source>
            <translation>No request of this period was turned down.</translation>
        </message>
        <message>
            <source>Requests by reason</source>
            <translation>Requests by reason</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requests</translation>
        </message>
        <message>
            <source>no reason recorded</source>
            <translation>no reason recorded</translation>
        </message>
        <message>
            <source>%1 requests were turned down.</source>
            <translation>%1 requests were turned down.</translation>
        </message>
        <message>
            <source>A request with several reasons counts with each, so that the shares may exceed 100 %.</source>
            <translation>A request with several reasons counts with each, so that the shares may exceed 100 %.</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Letter number</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Told or given to</source>
            <translation>Told or given to</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>No letter bears a date of this period.</source>
            <translation>No letter bears a date of this period.</translation>
        </message>
        <message>
            <source>official letter</source>
            <translation>official letter</translation>
        </message>
        <message>
            <source>service sheet</source>
            <translation>service sheet</translation>
        </message>
        <message>
            <source>Letters by kind</source>
            <translation>Letters by kind</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>letters</translation>
        </message>
        <message>
            <source>%1 letters, %2 of them void.</source>
            <translation>%1 letters, %2 of them void.</translation>
        </message>
        <message>
            <source>Passwords not changed yet</source>
            <translation>Passwords not changed yet</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>Days since</source>
            <translation>Days since</translation>
        </message>
        <message>
            <source>No new password was handed over in this period.</source>
            <translation>No new password was handed over in this period.</translation>
        </message>
        <message>
            <source>All %1 of this period have changed their password.</source>
            <translation>All %1 of this period have changed their password.</translation>
        </message>
        <message>
            <source>%1 of %2 letters with a password are not confirmed.</source>
            <translation>%1 of %2 letters with a password are not confirmed.</translation>
        </message>
        <message>
            <source>The SOP obliges the applicant to change the standard password (step 8). User ID and phone are masked.</source>
            <translation>The SOP obliges the applicant to change the standard password (step 8). User ID and phone are masked.</translation>
        </message>
        <message>
            <source>Decrees (SK) that end soon</source>
            <translation>Decrees (SK) that end soon</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number of the decree</source>
            <translation>Number of the decree</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Date of the decree</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Days left</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>has ended</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>ends soon</translation>
        </message>
        <message>
            <source>No decree ends before %1.</source>
            <translation>No decree ends before %1.</translation>
        </message>
        <message>
            <source>%1 end until %2, %3 of them have ended already.</source>
            <translation>%1 end until %2, %3 of them have ended already.</translation>
        </message>
        <message>
            <source>Of accounts only those that are active. Ask for a new decree, or close the account in SPSE.</source>
            <translation>Of accounts only those that are active. Ask for a new decree, or close the account in SPSE.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>Last here</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>disabled</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>Nobody may get in yet.</source>
            <translation>Nobody may get in yet.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Executor</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Officer's time of a granted request: %1 minutes.</source>
            <translation>Officer's time of a granted request: %1 minutes.</translation>
        </message>
        <message>
            <source>Made by Loket on %1</source>
            <translation>Made by Loket on %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>The report could not be drawn.</source>
            <translation>The report could not be drawn.</translation>
        </message>
        <message>
            <source>The font "%1" is not installed. Choose another one in the settings.</source>
            <translation>The font "%1" is not installed. Choose another one in the settings.</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>not looked at yet</translation>
        </message>
        <message>
            <source>%1, seed %2: %3 of %4 closed requests drawn; %5 agree, %6 differ, %7 are still to be looked at.</source>
            <translation>%1, seed %2: %3 of %4 closed requests drawn; %5 agree, %6 differ, %7 are still to be looked at.</translation>
        </message>
        <message>
            <source>Agreement %1 %.</source>
            <translation>Agreement %1 %.</translation>
        </message>
        <message>
            <source>Draw for a second look</source>
            <translation>Draw for a second look</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>Looked at by</translation>
        </message>
        <message>
            <source>No draw was made for this period yet.</source>
            <translation>No draw was made for this period yet.</translation>
        </message>
        <message>
            <source>Who repeats the draw finds the same requests: the closed requests of the period in the order of the SHA-256 of "seed:agenda", from the first on.</source>
            <translation>Who repeats the draw finds the same requests: the closed requests of the period in the order of the SHA-256 of "seed:agenda", from the first on.</translation>
        </message>
        <message>
            <source>Requests by month and result</source>
            <translation>Requests by month and result</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Register book of requests</source>
            <translation>Register book of requests</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Number of the answer</source>
            <translation>Number of the answer</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Archive number and place</source>
            <translation>Archive number and place</translation>
        </message>
        <message>
            <source>No request was received in this period.</source>
            <translation>No request was received in this period.</translation>
        </message>
        <message>
            <source>%1 requests were received.</source>
            <translation>%1 requests were received.</translation>
        </message>
        <message>
            <source>Minutes are the officers' minutes and seconds of work, without waiting.</source>
            <translation>Minutes are the officers' minutes and seconds of work, without waiting.</translation>
        </message>
        <message>
            <source>Summary of requests</source>
            <translation>Summary of requests</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>User ID information</translation>
        </message>
        <message>
            <source>Change of data</source>
            <translation>Change of data</translation>
        </message>
        <message>
            <source>A request that asks for several things counts in the column of each.</source>
            <translation>A request that asks for several things counts in the column of each.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>Receipt of papers</translation>
        </message>
        <message>
            <source>Notice: papers to complete</source>
            <translation>Notice: papers to complete</translation>
        </message>
        <message>
            <source>Notice of rejection</source>
            <translation>Notice of rejection</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Notice of referral</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Notice of the result</translation>
        </message>
        <message>
            <source>Mean minutes of each step beside the standard</source>
            <translation>Mean minutes of each step beside the standard</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Handled</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Intervals</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Longest</translation>
        </message>
        <message>
            <source>Within the standard</source>
            <translation>Within the standard</translation>
        </message>
        <message>
            <source>No work was finished in this period.</source>
            <translation>No work was finished in this period.</translation>
        </message>
        <message>
            <source>Minutes and seconds of the officers' work: the sum of its intervals, each in whole seconds. Waiting, SPSE outages and pick-up are not in it; an interval counts when it has ended.</source>
            <translation>Minutes and seconds of the officers' work: the sum of its intervals, each in whole seconds. Waiting, SPSE outages and pick-up are not in it; an interval counts when it has ended.</translation>
        </message>
        <message>
            <source>Handled: what one officer did for one request in one step and round. The standard is for the step as a whole; a begun minute does not count against it.</source>
            <translation>Handled: what one officer did for one request in one step and round. The standard is for the step as a whole; a begun minute does not count against it.</translation>
        </message>
        <message>
            <source>%1 of %2 were within the standard.</source>
            <translation>%1 of %2 were within the standard.</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Why it ended</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Carried over</translation>
        </message>
        <message>
            <source>Total of this page</source>
            <translation>Total of this page</translation>
        </message>
        <message>
            <source>Total so far</source>
            <translation>Total so far</translation>
        </message>
        <message>
            <source>The workbook could not be made.</source>
            <translation>The workbook could not be made.</translation>
        </message>
        <message>
            <source>Nothing of this Pokja ends until that day.</source>
            <translation>Nothing of this Pokja ends until that day.</translation>
        </message>
        <message>
            <source>These are the first %1 lines, until %2. Begin another file on that day.</source>
            <translation>These are the first %1 lines, until %2. Begin another file on that day.</translation>
        </message>
        <message>
            <source>Shown are the first %1 lines, until %2. A file holds all of them; to see the others, begin the period on that day.</source>
            <translation>Shown are the first %1 lines, until %2. A file holds all of them; to see the others, begin the period on that day.</translation>
        </message>
        <message>
            <source>Corrections of personal data</source>
            <translation>Corrections of personal data</translation>
        </message>
        <message>
            <source>Whose data was changed, and who was told of it within 72 hours.</source>
            <translation>Whose data was changed, and who was told of it within 72 hours.</translation>
        </message>
        <message>
            <source>Breaches of personal data</source>
            <translation>Breaches of personal data</translation>
        </message>
        <message>
            <source>What was exposed, and who was told of it within 72 hours.</source>
            <translation>What was exposed, and who was told of it within 72 hours.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>Last reminder</translation>
        </message>
        <message>
            <source>told in time</source>
            <translation>told in time</translation>
        </message>
        <message>
            <source>told too late</source>
            <translation>told too late</translation>
        </message>
        <message>
            <source>overdue by %1 hours</source>
            <translation>overdue by %1 hours</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>%1 hours left</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>To be told until</source>
            <translation>To be told until</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Told</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Who was told</translation>
        </message>
        <message>
            <source>Nobody's data was changed by hand in this period.</source>
            <translation>Nobody's data was changed by hand in this period.</translation>
        </message>
        <message>
            <source>%1 corrections; of %2 nobody was told yet.</source>
            <translation>%1 corrections; of %2 nobody was told yet.</translation>
        </message>
        <message>
            <source>Who asked for a correction is told of it within 3 x 24 hours (UU 27/2022, article 30). The register's page of the account notes it.</source>
            <translation>Who asked for a correction is told of it within 3 x 24 hours (UU 27/2022, article 30). The register's page of the account notes it.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>a. Data exposed</source>
            <translation>a. Data exposed</translation>
        </message>
        <message>
            <source>b. When and how</source>
            <translation>b. When and how</translation>
        </message>
        <message>
            <source>c. Handling and recovery</source>
            <translation>c. Handling and recovery</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>End of 72 hours</source>
            <translation>End of 72 hours</translation>
        </message>
        <message>
            <source>Persons told</source>
            <translation>Persons told</translation>
        </message>
        <message>
            <source>Authority told</source>
            <translation>Authority told</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Recorded by</translation>
        </message>
        <message>
            <source>No breach is on record for this period, and none is open.</source>
            <translation>No breach is on record for this period, and none is open.</translation>
        </message>
        <message>
            <source>%1 breaches; of %2 the persons or the authority were not told yet.</source>
            <translation>%1 breaches; of %2 the persons or the authority were not told yet.</translation>
        </message>
        <message>
            <source>To be told in writing within 3 x 24 hours to the persons and to the authority, with the items a, b and c (UU 27/2022, article 46).</source>
            <translation>To be told in writing within 3 x 24 hours to the persons and to the authority, with the items a, b and c (UU 27/2022, article 46).</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Letter of authority</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Other paper</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>back</source>
            <translation>back</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>out</source>
            <translation>out</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>List of files</translation>
        </message>
        <message>
            <source>Daftar Berkas: the files archived in the period.</source>
            <translation>Daftar Berkas: the files archived in the period.</translation>
        </message>
        <message>
            <source>List of contents of files</source>
            <translation>List of contents of files</translation>
        </message>
        <message>
            <source>Daftar Isi Berkas: every paper and letter of these files.</source>
            <translation>Daftar Isi Berkas: every paper and letter of these files.</translation>
        </message>
        <message>
            <source>Inactive archives</source>
            <translation>Inactive archives</translation>
        </message>
        <message>
            <source>Daftar Arsip Inaktif: files whose active time is over on the last day.</source>
            <translation>Daftar Arsip Inaktif: files whose active time is over on the last day.</translation>
        </message>
        <message>
            <source>Proposed for transfer</source>
            <translation>Proposed for transfer</translation>
        </message>
        <message>
            <source>Usul pindah: what goes from the unit to the archive unit.</source>
            <translation>Usul pindah: what goes from the unit to the archive unit.</translation>
        </message>
        <message>
            <source>Proposed for destruction</source>
            <translation>Proposed for destruction</translation>
        </message>
        <message>
            <source>Usul musnah: files whose retention has ended and that nothing keeps.</source>
            <translation>Usul musnah: files whose retention has ended and that nothing keeps.</translation>
        </message>
        <message>
            <source>Destroyed archives</source>
            <translation>Destroyed archives</translation>
        </message>
        <message>
            <source>What was destroyed, when, and by what authority.</source>
            <translation>What was destroyed, when, and by what authority.</translation>
        </message>
        <message>
            <source>Loans of archives</source>
            <translation>Loans of archives</translation>
        </message>
        <message>
            <source>Who borrowed which file, and what is overdue.</source>
            <translation>Who borrowed which file, and what is overdue.</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Papers on the desk</translation>
        </message>
        <message>
            <source>Papers that lie in no box yet.</source>
            <translation>Papers that lie in no box yet.</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stock-take</translation>
        </message>
        <message>
            <source>The last stock-take that began in the period.</source>
            <translation>The last stock-take that began in the period.</translation>
        </message>
        <message>
            <source>original and copy</source>
            <translation>original and copy</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>electronic</translation>
        </message>
        <message>
            <source>textual and electronic</source>
            <translation>textual and electronic</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>on loan until %1</source>
            <translation>on loan until %1</translation>
        </message>
        <message>
            <source>Letter of request</source>
            <translation>Letter of request</translation>
        </message>
        <message>
            <source>Decree (SK)</source>
            <translation>Decree (SK)</translation>
        </message>
        <message>
            <source>Signed receipt of the result</source>
            <translation>Signed receipt of the result</translation>
        </message>
        <message>
            <source>Creator of the archive: %1.</source>
            <translation>Creator of the archive: %1.</translation>
        </message>
        <message>
            <source>Processing unit: %1.</source>
            <translation>Processing unit: %1.</translation>
        </message>
        <message>
            <source>Retention: not yet set. The office has not written down the regulation that sets the years.</source>
            <translation>Retention: not yet set. The office has not written down the regulation that sets the years.</translation>
        </message>
        <message>
            <source>Retention according to %1.</source>
            <translation>Retention according to %1.</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Classification code</source>
            <translation>Classification code</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>File number</translation>
        </message>
        <message>
            <source>Processing unit</source>
            <translation>Processing unit</translation>
        </message>
        <message>
            <source>Description of the file</source>
            <translation>Description of the file</translation>
        </message>
        <message>
            <source>Period of time</source>
            <translation>Period of time</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>No file was archived in this period.</source>
            <translation>No file was archived in this period.</translation>
        </message>
        <message>
            <source>Item number</source>
            <translation>Item number</translation>
        </message>
        <message>
            <source>Description of the item</source>
            <translation>Description of the item</translation>
        </message>
        <message>
            <source>%1, number %2 (office's copy)</source>
            <translation>%1, number %2 (office's copy)</translation>
        </message>
        <message>
            <source>List of inactive archives</source>
            <translation>List of inactive archives</translation>
        </message>
        <message>
            <source>State of development</source>
            <translation>State of development</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>No file has become inactive yet.</source>
            <translation>No file has become inactive yet.</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <source>Archives proposed for transfer</source>
            <translation>Archives proposed for transfer</translation>
        </message>
        <message>
            <source>From the processing unit to the archive unit.</source>
            <translation>From the processing unit to the archive unit.</translation>
        </message>
        <message>
            <source>Archives proposed for destruction</source>
            <translation>Archives proposed for destruction</translation>
        </message>
        <message>
            <source>No file has reached the end of its retention.</source>
            <translation>No file has reached the end of its retention.</translation>
        </message>
        <message>
            <source>This list only proposes. Nothing is destroyed without approvals and minutes.</source>
            <translation>This list only proposes. Nothing is destroyed without approvals and minutes.</translation>
        </message>
        <message>
            <source>%1 more are kept by a hold or a loan.</source>
            <translation>%1 more are kept by a hold or a loan.</translation>
        </message>
        <message>
            <source>Archives that were destroyed</source>
            <translation>Archives that were destroyed</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Hash of the record</source>
            <translation>Hash of the record</translation>
        </message>
        <message>
            <source>Nothing was destroyed in this period.</source>
            <translation>Nothing was destroyed in this period.</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Borrower</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Needed for</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Lent</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>No file was lent in this period.</source>
            <translation>No file was lent in this period.</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>%1 loans, %2 still out, %3 of them overdue.</source>
            <translation>%1 loans, %2 still out, %3 of them overdue.</translation>
        </message>
        <message>
            <source>Papers still on the desk</source>
            <translation>Papers still on the desk</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Papers without a place: 0.</source>
            <translation>Papers without a place: 0.</translation>
        </message>
        <message>
            <source>archived as electronic only, paper without a place</source>
            <translation>archived as electronic only, paper without a place</translation>
        </message>
        <message>
            <source>Papers without a place: %1.</source>
            <translation>Papers without a place: %1.</translation>
        </message>
        <message>
            <source>Stock-take of the archive</source>
            <translation>Stock-take of the archive</translation>
        </message>
        <message>
            <source>Scanned or typed</source>
            <translation>Scanned or typed</translation>
        </message>
        <message>
            <source>Should lie in</source>
            <translation>Should lie in</translation>
        </message>
        <message>
            <source>No stock-take was made in this period.</source>
            <translation>No stock-take was made in this period.</translation>
        </message>
        <message>
            <source>Nothing lies in this place, and nothing was scanned.</source>
            <translation>Nothing lies in this place, and nothing was scanned.</translation>
        </message>
        <message>
            <source>Counted: %1.</source>
            <translation>Counted: %1.</translation>
        </message>
        <message>
            <source>the whole archive</source>
            <translation>the whole archive</translation>
        </message>
        <message>
            <source>Begun %1 by %2.</source>
            <translation>Begun %1 by %2.</translation>
        </message>
        <message>
            <source>It still goes on.</source>
            <translation>It still goes on.</translation>
        </message>
        <message>
            <source>Finished %1.</source>
            <translation>Finished %1.</translation>
        </message>
        <message>
            <source>There is no file on this list any more.</source>
            <translation>There is no file on this list any more.</translation>
        </message>
        <message>
            <source>These are the first %1 lines. Choose a shorter period to see the others.</source>
            <translation>These are the first %1 lines. Choose a shorter period to see the others.</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>Lies in</translation>
        </message>
        <message>
            <source>Archives that are destroyed</source>
            <translation>Archives that are destroyed</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Attachment to the minutes of destruction number %1 of %2.</source>
            <translation>Attachment to the minutes of destruction number %1 of %2.</translation>
        </message>
        <message>
            <source>Proposal %1 of %2, by %3.</source>
            <translation>Proposal %1 of %2, by %3.</translation>
        </message>
        <message>
            <source>Archives that are handed over</source>
            <translation>Archives that are handed over</translation>
        </message>
        <message>
            <source>Attachment to the minutes of transfer number %1 of %2.</source>
            <translation>Attachment to the minutes of transfer number %1 of %2.</translation>
        </message>
        <message>
            <source>People of these decrees</source>
            <translation>People of these decrees</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Last agenda</source>
            <translation>Last agenda</translation>
        </message>
        <message>
            <source>no request yet</source>
            <translation>no request yet</translation>
        </message>
    </context>
    <context>
        <name>requestdesk</name>
        <message>
            <source>Choose at least one reason.</source>
            <translation>Choose at least one reason.</translation>
        </message>
        <message>
            <source>The reason code %1 is not known.</source>
            <translation>The reason code %1 is not known.</translation>
        </message>
        <message>
            <source>Give the reason in at least ten letters.</source>
            <translation>Give the reason in at least ten letters.</translation>
        </message>
        <message>
            <source>Write down how the applicant withdrew the request.</source>
            <translation>Write down how the applicant withdrew the request.</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Deadline %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <source>This request has no such row.</source>
            <translation>This request has no such row.</translation>
        </message>
        <message>
            <source>The register has no number for this account: confirm in person.</source>
            <translation>The register has no number for this account: confirm in person.</translation>
        </message>
        <message>
            <source>Write down who confirmed.</source>
            <translation>Write down who confirmed.</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>denied</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>doubtful</translation>
        </message>
        <message>
            <source>number out of service</source>
            <translation>number out of service</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>Say to whom the applicant is referred.</source>
            <translation>Say to whom the applicant is referred.</translation>
        </message>
        <message>
            <source>Compared with the register account %1</source>
            <translation>Compared with the register account %1</translation>
        </message>
    </context>
    <context>
        <name>requestwords</name>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notice</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validity</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Refusal</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>Password reset</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>User ID information</translation>
        </message>
        <message>
            <source>Change of data</source>
            <translation>Change of data</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by a carrier</source>
            <translation>by a carrier</translation>
        </message>
        <message>
            <source>soft copy</source>
            <translation>soft copy</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>by post</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>today, %1</translation>
        </message>
        <message>
            <source>yesterday, %1</source>
            <translation>yesterday, %1</translation>
        </message>
        <message>
            <source>Confirmation mandatory</source>
            <translation>Confirmation mandatory</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE is down</translation>
        </message>
        <message>
            <source>Brought by a carrier</source>
            <translation>Brought by a carrier</translation>
        </message>
        <message>
            <source>waiting for papers</source>
            <translation>waiting for papers</translation>
        </message>
        <message>
            <source>waiting for SPSE</source>
            <translation>waiting for SPSE</translation>
        </message>
        <message>
            <source>waiting to be fetched</source>
            <translation>waiting to be fetched</translation>
        </message>
        <message>
            <source>password not changed yet</source>
            <translation>password not changed yet</translation>
        </message>
        <message>
            <source>Late entry</source>
            <translation>Late entry</translation>
        </message>
    </context>
    <context>
        <name>resetdesk</name>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>This request has no such change.</source>
            <translation>This request has no such change.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>The time in SPSE lies in the future. Check the time.</source>
            <translation>The time in SPSE lies in the future. Check the time.</translation>
        </message>
        <message>
            <source>The time in SPSE lies before the request came in. Check the time.</source>
            <translation>The time in SPSE lies before the request came in. Check the time.</translation>
        </message>
        <message>
            <source>Write down what SPSE said.</source>
            <translation>Write down what SPSE said.</translation>
        </message>
        <message>
            <source>Write down why the reset is done again.</source>
            <translation>Write down why the reset is done again.</translation>
        </message>
        <message>
            <source>The program ended before the letter was printed; the password is gone.</source>
            <translation>The program ended before the letter was printed; the password is gone.</translation>
        </message>
    </context>
    <context>
        <name>restoretest</name>
        <message>
            <source>Protocol of a restore test</source>
            <translation>Protocol of a restore test</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>What was tested</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Tried on</source>
            <translation>Tried on</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>Backed up and read back</translation>
        </message>
        <message>
            <source>%1 rows in %2 tables, %3 papers</source>
            <translation>%1 rows in %2 tables, %3 papers</translation>
        </message>
        <message>
            <source>Restored into a new database</source>
            <translation>Restored into a new database</translation>
        </message>
        <message>
            <source>%1 rows, %2 papers</source>
            <translation>%1 rows, %2 papers</translation>
        </message>
        <message>
            <source>Papers against their SHA-256</source>
            <translation>Papers against their SHA-256</translation>
        </message>
        <message>
            <source>all as they were filed</source>
            <translation>all as they were filed</translation>
        </message>
        <message>
            <source>%1 changed or damaged</source>
            <translation>%1 changed or damaged</translation>
        </message>
        <message>
            <source>Audit trail of the restored database</source>
            <translation>Audit trail of the restored database</translation>
        </message>
        <message>
            <source>whole, and ends where the backup says</source>
            <translation>whole, and ends where the backup says</translation>
        </message>
        <message>
            <source>broken or changed: %1 findings</source>
            <translation>broken or changed: %1 findings</translation>
        </message>
        <message>
            <source>End of the trail</source>
            <translation>End of the trail</translation>
        </message>
        <message>
            <source>Schema of the data</source>
            <translation>Schema of the data</translation>
        </message>
        <message>
            <source>Time needed</source>
            <translation>Time needed</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 seconds</translation>
        </message>
        <message>
            <source>Last full check at this place</source>
            <translation>Last full check at this place</translation>
        </message>
        <message>
            <source>%1, %2 papers</source>
            <translation>%1, %2 papers</translation>
        </message>
        <message>
            <source>The data can be restored: everything is as it was.</source>
            <translation>The data can be restored: everything is as it was.</translation>
        </message>
        <message>
            <source>The restored data is not what it should be. See below.</source>
            <translation>The restored data is not what it should be. See below.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>inactive</translation>
        </message>
        <message>
            <source>not yet set</source>
            <translation>not yet set</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restricted</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>secret</translation>
        </message>
        <message>
            <source>Every line needs a code and a title.</source>
            <translation>Every line needs a code and a title.</translation>
        </message>
        <message>
            <source>The code %1 stands twice.</source>
            <translation>The code %1 stands twice.</translation>
        </message>
        <message>
            <source>The access class of %1 is not one of the office's.</source>
            <translation>The access class of %1 is not one of the office's.</translation>
        </message>
        <message>
            <source>%1: give both numbers of years, or neither.</source>
            <translation>%1: give both numbers of years, or neither.</translation>
        </message>
        <message>
            <source>Write down the regulation that sets the years; without one nothing is set.</source>
            <translation>Write down the regulation that sets the years; without one nothing is set.</translation>
        </message>
        <message>
            <source>A schedule needs at least one code.</source>
            <translation>A schedule needs at least one code.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>destroy</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>appraise again</source>
            <translation>appraise again</translation>
        </message>
        <message>
            <source>retention ended</source>
            <translation>retention ended</translation>
        </message>
        <message>
            <source>active %1 years, inactive %2 years, then %3</source>
            <translation>active %1 years, inactive %2 years, then %3</translation>
        </message>
        <message>
            <source>ordinary, open</source>
            <translation>ordinary, open</translation>
        </message>
        <message>
            <source>top secret</source>
            <translation>top secret</translation>
        </message>
    </context>
    <context>
        <name>scanend</name>
        <message>
            <source>There is no paper in the feeder. Lay the stack in and scan again.</source>
            <translation>There is no paper in the feeder. Lay the stack in and scan again.</translation>
        </message>
        <message>
            <source>A sheet is stuck in the feeder. Take it out, lay it on top of the rest and go on.</source>
            <translation>A sheet is stuck in the feeder. Take it out, lay it on top of the rest and go on.</translation>
        </message>
        <message>
            <source>The scanner's cover is open. Close it and go on.</source>
            <translation>The scanner's cover is open. Close it and go on.</translation>
        </message>
        <message>
            <source>Another program is using the scanner. Close that program and go on.</source>
            <translation>Another program is using the scanner. Close that program and go on.</translation>
        </message>
        <message>
            <source>The scanner does not answer any more. Look at its plug and its switch, then go on.</source>
            <translation>The scanner does not answer any more. Look at its plug and its switch, then go on.</translation>
        </message>
        <message>
            <source>Scanning was stopped at the scanner itself. Go on with the next sheet.</source>
            <translation>Scanning was stopped at the scanner itself. Go on with the next sheet.</translation>
        </message>
        <message>
            <source>The scanner is still warming up. Wait a moment and go on.</source>
            <translation>The scanner is still warming up. Wait a moment and go on.</translation>
        </message>
        <message>
            <source>The scanner's transport lock is closed. Open it and go on.</source>
            <translation>The scanner's transport lock is closed. Open it and go on.</translation>
        </message>
        <message>
            <source>The scanner sent a page without a picture. Lay the sheet in again and go on.</source>
            <translation>The scanner sent a page without a picture. Lay the sheet in again and go on.</translation>
        </message>
        <message>
            <source>The scanner has been silent for too long and was given up. Switch it off and on, then go on.</source>
            <translation>The scanner has been silent for too long and was given up. Switch it off and on, then go on.</translation>
        </message>
        <message>
            <source>The scanner's driver broke down. The window was not touched; go on with the next sheet.</source>
            <translation>The scanner's driver broke down. The window was not touched; go on with the next sheet.</translation>
        </message>
        <message>
            <source>The scanner has not enough memory for this page. Choose a lower resolution and go on.</source>
            <translation>The scanner has not enough memory for this page. Choose a lower resolution and go on.</translation>
        </message>
        <message>
            <source>This user may not use the scanner. Ask the administrator for the right to scan.</source>
            <translation>This user may not use the scanner. Ask the administrator for the right to scan.</translation>
        </message>
        <message>
            <source>There is no such scanner, or it refuses these settings. Choose the scanner again.</source>
            <translation>There is no such scanner, or it refuses these settings. Choose the scanner again.</translation>
        </message>
        <message>
            <source>The scanner cannot do this. Choose another mode or source.</source>
            <translation>The scanner cannot do this. Choose another mode or source.</translation>
        </message>
        <message>
            <source>This page would have too many pixels. Choose at most 300 dpi and go on.</source>
            <translation>This page would have too many pixels. Choose at most 300 dpi and go on.</translation>
        </message>
        <message>
            <source>The page could not be written to the disk. Free some space and go on.</source>
            <translation>The page could not be written to the disk. Free some space and go on.</translation>
        </message>
        <message>
            <source>This scanner has no such source. Choose another one.</source>
            <translation>This scanner has no such source. Choose another one.</translation>
        </message>
        <message>
            <source>The program loket-scanner is missing. Install Loket again.</source>
            <translation>The program loket-scanner is missing. Install Loket again.</translation>
        </message>
    </context>
    <context>
        <name>scanprofiles</name>
        <message>
            <source>Stack, gray 300 dpi</source>
            <translation>Stack, gray 300 dpi</translation>
        </message>
        <message>
            <source>Request letter, colour 300 dpi</source>
            <translation>Request letter, colour 300 dpi</translation>
        </message>
        <message>
            <source>Signed receipt from the glass</source>
            <translation>Signed receipt from the glass</translation>
        </message>
    </context>
    <context>
        <name>scanrun</name>
        <message>
            <source>This stack is open in another window, or it is not there any more.</source>
            <translation>This stack is open in another window, or it is not there any more.</translation>
        </message>
        <message>
            <source>The page %1 is not on the disk any more. Scan it again.</source>
            <translation>The page %1 is not on the disk any more. Scan it again.</translation>
        </message>
    </context>
    <context>
        <name>scheduledesk</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>valid from %1: %2</source>
            <translation>valid from %1: %2</translation>
        </message>
        <message>
            <source>Say from which day on the schedule is valid.</source>
            <translation>Say from which day on the schedule is valid.</translation>
        </message>
        <message>
            <source>Write down why the schedule is changed.</source>
            <translation>Write down why the schedule is changed.</translation>
        </message>
        <message>
            <source>The code %1 is not on the office's list.</source>
            <translation>The code %1 is not on the office's list.</translation>
        </message>
        <message>
            <source>This access class is not one of the office's.</source>
            <translation>This access class is not one of the office's.</translation>
        </message>
        <message>
            <source>This request is not archived yet.</source>
            <translation>This request is not archived yet.</translation>
        </message>
    </context>
    <context>
        <name>seal</name>
        <message>
            <source>The encrypted backup is damaged: a part of it does not open. Use another backup.</source>
            <translation>The encrypted backup is damaged: a part of it does not open. Use another backup.</translation>
        </message>
        <message>
            <source>There is not enough memory for the pass phrase. Close other programs and try again.</source>
            <translation>There is not enough memory for the pass phrase. Close other programs and try again.</translation>
        </message>
        <message>
            <source>The pass phrase needs at least %1 characters.</source>
            <translation>The pass phrase needs at least %1 characters.</translation>
        </message>
        <message>
            <source>This backup was encrypted by a newer Loket. Install the newer Loket here.</source>
            <translation>This backup was encrypted by a newer Loket. Install the newer Loket here.</translation>
        </message>
        <message>
            <source>The pass phrase does not open this backup.</source>
            <translation>The pass phrase does not open this backup.</translation>
        </message>
    </context>
    <context>
        <name>settingsconflict</name>
        <message>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Letter number</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>no logo</source>
            <translation>no logo</translation>
        </message>
        <message>
            <source>a logo of %1 kB</source>
            <translation>a logo of %1 kB</translation>
        </message>
        <message>
            <source>Letterhead, first line</source>
            <translation>Letterhead, first line</translation>
        </message>
        <message>
            <source>Letterhead, second line</source>
            <translation>Letterhead, second line</translation>
        </message>
        <message>
            <source>Letterhead, third line</source>
            <translation>Letterhead, third line</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>SPSE address</source>
            <translation>SPSE address</translation>
        </message>
        <message>
            <source>Hours of the counter</source>
            <translation>Hours of the counter</translation>
        </message>
        <message>
            <source>Number of letters with a password</source>
            <translation>Number of letters with a password</translation>
        </message>
        <message>
            <source>Numbers by hand (1 = yes)</source>
            <translation>Numbers by hand (1 = yes)</translation>
        </message>
        <message>
            <source>SRIKANDI (1 = yes)</source>
            <translation>SRIKANDI (1 = yes)</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>Unit code</translation>
        </message>
        <message>
            <source>Top margin, mm</source>
            <translation>Top margin, mm</translation>
        </message>
        <message>
            <source>Right margin, mm</source>
            <translation>Right margin, mm</translation>
        </message>
        <message>
            <source>Bottom margin, mm</source>
            <translation>Bottom margin, mm</translation>
        </message>
        <message>
            <source>Left margin, mm</source>
            <translation>Left margin, mm</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Typeface</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Type size</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signatory</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Copy to</translation>
        </message>
        <message>
            <source>Minutes until the lock</source>
            <translation>Minutes until the lock</translation>
        </message>
        <message>
            <source>Length of passwords</source>
            <translation>Length of passwords</translation>
        </message>
        <message>
            <source>Days to complete the papers</source>
            <translation>Days to complete the papers</translation>
        </message>
        <message>
            <source>Days until a letter counts as not fetched</source>
            <translation>Days until a letter counts as not fetched</translation>
        </message>
        <message>
            <source>Printer of secret letters</source>
            <translation>Printer of secret letters</translation>
        </message>
        <message>
            <source>Steps in SPSE</source>
            <translation>Steps in SPSE</translation>
        </message>
    </context>
    <context>
        <name>settingsdesk</name>
        <message>
            <source>This database holds requests already: it cannot become a practice database.</source>
            <translation>This database holds requests already: it cannot become a practice database.</translation>
        </message>
        <message>
            <source>Only an administrator changes the settings.</source>
            <translation>Only an administrator changes the settings.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known.</source>
            <translation>The time zone %1 is not known.</translation>
        </message>
        <message>
            <source>Two books need two patterns, or two letters would have the same number.</source>
            <translation>Two books need two patterns, or two letters would have the same number.</translation>
        </message>
    </context>
    <context>
        <name>shelfdesk</name>
        <message>
            <source>electronic only</source>
            <translation>electronic only</translation>
        </message>
        <message>
            <source>There is no such place yet: add it first.</source>
            <translation>There is no such place yet: add it first.</translation>
        </message>
        <message>
            <source>A place begins with its room.</source>
            <translation>A place begins with its room.</translation>
        </message>
        <message>
            <source>This place is known already.</source>
            <translation>This place is known already.</translation>
        </message>
        <message>
            <source>The picture is too large. Take it at a lower quality.</source>
            <translation>The picture is too large. Take it at a lower quality.</translation>
        </message>
        <message>
            <source>This request is not archived yet.</source>
            <translation>This request is not archived yet.</translation>
        </message>
        <message>
            <source>Say where the paper lies: room, box and folder.</source>
            <translation>Say where the paper lies: room, box and folder.</translation>
        </message>
        <message>
            <source>The file lies there already.</source>
            <translation>The file lies there already.</translation>
        </message>
        <message>
            <source>Say who borrows the file.</source>
            <translation>Say who borrows the file.</translation>
        </message>
        <message>
            <source>Say what the file is needed for.</source>
            <translation>Say what the file is needed for.</translation>
        </message>
        <message>
            <source>Say until when; the day must not lie in the past.</source>
            <translation>Say until when; the day must not lie in the past.</translation>
        </message>
        <message>
            <source>This file is electronic only: there is nothing to lend. Export its dossier.</source>
            <translation>This file is electronic only: there is nothing to lend. Export its dossier.</translation>
        </message>
        <message>
            <source>%1 has this file until %2.</source>
            <translation>%1 has this file until %2.</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, until %2</translation>
        </message>
        <message>
            <source>This file is back already.</source>
            <translation>This file is back already.</translation>
        </message>
        <message>
            <source>Say why the file must be kept.</source>
            <translation>Say why the file must be kept.</translation>
        </message>
        <message>
            <source>Say who asked for it, with the number of the document.</source>
            <translation>Say who asked for it, with the number of the document.</translation>
        </message>
        <message>
            <source>Say why the hold ends.</source>
            <translation>Say why the hold ends.</translation>
        </message>
        <message>
            <source>This hold is lifted already.</source>
            <translation>This hold is lifted already.</translation>
        </message>
    </context>
    <context>
        <name>shelfplace</name>
        <message>
            <source>box %1</source>
            <translation>box %1</translation>
        </message>
        <message>
            <source>folder %1</source>
            <translation>folder %1</translation>
        </message>
        <message>
            <source>rack %1</source>
            <translation>rack %1</translation>
        </message>
    </context>
    <context>
        <name>slipdesk</name>
        <message>
            <source>Only an officer or the head works with slips.</source>
            <translation>Only an officer or the head works with slips.</translation>
        </message>
        <message>
            <source>Between 1 and %1 slips at once.</source>
            <translation>Between 1 and %1 slips at once.</translation>
        </message>
        <message>
            <source>Write down what became of the slip.</source>
            <translation>Write down what became of the slip.</translation>
        </message>
        <message>
            <source>This slip is used or void already.</source>
            <translation>This slip is used or void already.</translation>
        </message>
        <message>
            <source>Choose the slip's number.</source>
            <translation>Choose the slip's number.</translation>
        </message>
        <message>
            <source>The time of receipt on the slip lies in the future. Check the time.</source>
            <translation>The time of receipt on the slip lies in the future. Check the time.</translation>
        </message>
        <message>
            <source>The check has a begin and an end, or neither.</source>
            <translation>The check has a begin and an end, or neither.</translation>
        </message>
        <message>
            <source>The check cannot begin before the papers were received.</source>
            <translation>The check cannot begin before the papers were received.</translation>
        </message>
        <message>
            <source>The check's end cannot be right. Check the times.</source>
            <translation>The check's end cannot be right. Check the times.</translation>
        </message>
        <message>
            <source>Only a request from a slip has times that are typed in.</source>
            <translation>Only a request from a slip has times that are typed in.</translation>
        </message>
        <message>
            <source>In this step no officer's time counts.</source>
            <translation>In this step no officer's time counts.</translation>
        </message>
        <message>
            <source>These times cannot be right: from the receipt on, and not in the future.</source>
            <translation>These times cannot be right: from the receipt on, and not in the future.</translation>
        </message>
        <message>
            <source>times from the slip instead</source>
            <translation>times from the slip instead</translation>
        </message>
        <message>
            <source>from slip %1</source>
            <translation>from slip %1</translation>
        </message>
        <message>
            <source>step %1: %2 to %3</source>
            <translation>step %1: %2 to %3</translation>
        </message>
    </context>
    <context>
        <name>sopdesk</name>
        <message>
            <source>A revision is valid from today on at the earliest: requests that run keep their SOP.</source>
            <translation>A revision is valid from today on at the earliest: requests that run keep their SOP.</translation>
        </message>
        <message>
            <source>The newest version is valid from %1 on: a later revision cannot begin before it.</source>
            <translation>The newest version is valid from %1 on: a later revision cannot begin before it.</translation>
        </message>
        <message>
            <source>The way of the steps is built in: a revision changes words, minutes and papers.</source>
            <translation>The way of the steps is built in: a revision changes words, minutes and papers.</translation>
        </message>
        <message>
            <source>Every paper needs a title and a code of its own.</source>
            <translation>Every paper needs a title and a code of its own.</translation>
        </message>
        <message>
            <source>The paper "%1" is needed by the rules: it can be renamed, not taken away.</source>
            <translation>The paper "%1" is needed by the rules: it can be renamed, not taken away.</translation>
        </message>
        <message>
            <source>The version %1 exists already.</source>
            <translation>The version %1 exists already.</translation>
        </message>
        <message>
            <source>Only an administrator changes the SOP.</source>
            <translation>Only an administrator changes the SOP.</translation>
        </message>
        <message>
            <source>Write down why the SOP is revised.</source>
            <translation>Write down why the SOP is revised.</translation>
        </message>
        <message>
            <source>%1, valid from %2: %3</source>
            <translation>%1, valid from %2: %3</translation>
        </message>
    </context>
    <context>
        <name>stickfiles</name>
        <message>
            <source>This file reads differently each time: the stick is failing. Ask for another copy.</source>
            <translation>This file reads differently each time: the stick is failing. Ask for another copy.</translation>
        </message>
    </context>
    <context>
        <name>stocktake</name>
        <message>
            <source>This stock-take is finished.</source>
            <translation>This stock-take is finished.</translation>
        </message>
        <message>
            <source>%1 is being counted by %2. Finish that first.</source>
            <translation>%1 is being counted by %2. Finish that first.</translation>
        </message>
        <message>
            <source>The whole archive</source>
            <translation>The whole archive</translation>
        </message>
        <message>
            <source>Scan the code of a slip, or type its agenda number.</source>
            <translation>Scan the code of a slip, or type its agenda number.</translation>
        </message>
        <message>
            <source>%1 was scanned already.</source>
            <translation>%1 was scanned already.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>finished</translation>
        </message>
    </context>
    <context>
        <name>story</name>
        <message>
            <source>%1 created the record.</source>
            <translation>%1 created the record.</translation>
        </message>
        <message>
            <source>%1 changed the record.</source>
            <translation>%1 changed the record.</translation>
        </message>
        <message>
            <source>%1 looked at the file.</source>
            <translation>%1 looked at the file.</translation>
        </message>
        <message>
            <source>%1 logged in.</source>
            <translation>%1 logged in.</translation>
        </message>
        <message>
            <source>A login was refused.</source>
            <translation>A login was refused.</translation>
        </message>
        <message>
            <source>%1 logged out.</source>
            <translation>%1 logged out.</translation>
        </message>
        <message>
            <source>%1 locked the desk.</source>
            <translation>%1 locked the desk.</translation>
        </message>
        <message>
            <source>%1 set an operator's password.</source>
            <translation>%1 set an operator's password.</translation>
        </message>
        <message>
            <source>%1 disabled an operator.</source>
            <translation>%1 disabled an operator.</translation>
        </message>
        <message>
            <source>%1 took in the request.</source>
            <translation>%1 took in the request.</translation>
        </message>
        <message>
            <source>%1 filed papers.</source>
            <translation>%1 filed papers.</translation>
        </message>
        <message>
            <source>%1 checked an item.</source>
            <translation>%1 checked an item.</translation>
        </message>
        <message>
            <source>%1 declared the papers complete.</source>
            <translation>%1 declared the papers complete.</translation>
        </message>
        <message>
            <source>%1 declared the papers incomplete.</source>
            <translation>%1 declared the papers incomplete.</translation>
        </message>
        <message>
            <source>%1 made a letter.</source>
            <translation>%1 made a letter.</translation>
        </message>
        <message>
            <source>%1 printed a letter.</source>
            <translation>%1 printed a letter.</translation>
        </message>
        <message>
            <source>%1 voided a letter.</source>
            <translation>%1 voided a letter.</translation>
        </message>
        <message>
            <source>%1 told the applicant.</source>
            <translation>%1 told the applicant.</translation>
        </message>
        <message>
            <source>%1 took in what was missing.</source>
            <translation>%1 took in what was missing.</translation>
        </message>
        <message>
            <source>%1 compared a value.</source>
            <translation>%1 compared a value.</translation>
        </message>
        <message>
            <source>%1 tried to confirm.</source>
            <translation>%1 tried to confirm.</translation>
        </message>
        <message>
            <source>%1 declared the papers valid.</source>
            <translation>%1 declared the papers valid.</translation>
        </message>
        <message>
            <source>%1 turned the request down.</source>
            <translation>%1 turned the request down.</translation>
        </message>
        <message>
            <source>%1 referred the request.</source>
            <translation>%1 referred the request.</translation>
        </message>
        <message>
            <source>%1 noted that SPSE is down.</source>
            <translation>%1 noted that SPSE is down.</translation>
        </message>
        <message>
            <source>%1 noted that SPSE is back.</source>
            <translation>%1 noted that SPSE is back.</translation>
        </message>
        <message>
            <source>%1 changed a value in SPSE.</source>
            <translation>%1 changed a value in SPSE.</translation>
        </message>
        <message>
            <source>%1 did the work in SPSE.</source>
            <translation>%1 did the work in SPSE.</translation>
        </message>
        <message>
            <source>SPSE refused; %1 noted it.</source>
            <translation>SPSE refused; %1 noted it.</translation>
        </message>
        <message>
            <source>The password was lost before it was printed; the reset is to be done again.</source>
            <translation>The password was lost before it was printed; the reset is to be done again.</translation>
        </message>
        <message>
            <source>%1 handed the letter over.</source>
            <translation>%1 handed the letter over.</translation>
        </message>
        <message>
            <source>%1 noted that the applicant changed the password.</source>
            <translation>%1 noted that the applicant changed the password.</translation>
        </message>
        <message>
            <source>%1 archived the dossier and closed the request.</source>
            <translation>%1 archived the dossier and closed the request.</translation>
        </message>
        <message>
            <source>%1 noted that the applicant withdrew the request.</source>
            <translation>%1 noted that the applicant withdrew the request.</translation>
        </message>
        <message>
            <source>%1 went on working.</source>
            <translation>%1 went on working.</translation>
        </message>
        <message>
            <source>%1 paused.</source>
            <translation>%1 paused.</translation>
        </message>
        <message>
            <source>%1 let the request go on although something was missing.</source>
            <translation>%1 let the request go on although something was missing.</translation>
        </message>
        <message>
            <source>%1 imported a file.</source>
            <translation>%1 imported a file.</translation>
        </message>
        <message>
            <source>%1 took an import back.</source>
            <translation>%1 took an import back.</translation>
        </message>
        <message>
            <source>%1 printed the trail's anchor.</source>
            <translation>%1 printed the trail's anchor.</translation>
        </message>
        <message>
            <source>%1 exported data.</source>
            <translation>%1 exported data.</translation>
        </message>
        <message>
            <source>%1 acted.</source>
            <translation>%1 acted.</translation>
        </message>
        <message>
            <source>Loket</source>
            <translation>Loket</translation>
        </message>
        <message>
            <source>The trail does not hold the anchor %1: entries were cut off or rewritten.</source>
            <translation>The trail does not hold the anchor %1: entries were cut off or rewritten.</translation>
        </message>
        <message>
            <source>%1 recorded a deviation from the standard.</source>
            <translation>%1 recorded a deviation from the standard.</translation>
        </message>
        <message>
            <source>%1 explained a deviation from the standard.</source>
            <translation>%1 explained a deviation from the standard.</translation>
        </message>
        <message>
            <source>%1 entered times from a paper slip.</source>
            <translation>%1 entered times from a paper slip.</translation>
        </message>
        <message>
            <source>%1 had the minutes counted anew.</source>
            <translation>%1 had the minutes counted anew.</translation>
        </message>
        <message>
            <source>%1 reminded the applicant to change the password.</source>
            <translation>%1 reminded the applicant to change the password.</translation>
        </message>
        <message>
            <source>%1 restored a backup.</source>
            <translation>%1 restored a backup.</translation>
        </message>
        <message>
            <source>%1 put the file in another place.</source>
            <translation>%1 put the file in another place.</translation>
        </message>
        <message>
            <source>%1 changed the picture of a place.</source>
            <translation>%1 changed the picture of a place.</translation>
        </message>
        <message>
            <source>%1 lent the file.</source>
            <translation>%1 lent the file.</translation>
        </message>
        <message>
            <source>%1 took the file back.</source>
            <translation>%1 took the file back.</translation>
        </message>
        <message>
            <source>%1 put the file on hold.</source>
            <translation>%1 put the file on hold.</translation>
        </message>
        <message>
            <source>%1 lifted a hold.</source>
            <translation>%1 lifted a hold.</translation>
        </message>
        <message>
            <source>%1 gave the file another code or access class.</source>
            <translation>%1 gave the file another code or access class.</translation>
        </message>
        <message>
            <source>%1 counted a file in a stock-take.</source>
            <translation>%1 counted a file in a stock-take.</translation>
        </message>
        <message>
            <source>%1 took a file off a list.</source>
            <translation>%1 took a file off a list.</translation>
        </message>
        <message>
            <source>%1 carried a destruction out.</source>
            <translation>%1 carried a destruction out.</translation>
        </message>
        <message>
            <source>%1 cleared away what a destruction had left.</source>
            <translation>%1 cleared away what a destruction had left.</translation>
        </message>
        <message>
            <source>%1 destroyed again what an old backup had brought back.</source>
            <translation>%1 destroyed again what an old backup had brought back.</translation>
        </message>
        <message>
            <source>%1 had a file kept that came in.</source>
            <translation>%1 had a file kept that came in.</translation>
        </message>
        <message>
            <source>%1 laid a file on the table that came in.</source>
            <translation>%1 laid a file on the table that came in.</translation>
        </message>
        <message>
            <source>%1 filed a file that came in.</source>
            <translation>%1 filed a file that came in.</translation>
        </message>
        <message>
            <source>%1 set a file aside that came in.</source>
            <translation>%1 set a file aside that came in.</translation>
        </message>
        <message>
            <source>%1 put a file that came in back among those that wait.</source>
            <translation>%1 put a file that came in back among those that wait.</translation>
        </message>
        <message>
            <source>%1 removed a file that came in.</source>
            <translation>%1 removed a file that came in.</translation>
        </message>
        <message>
            <source>A file that came in earlier is told of from now on (%1).</source>
            <translation>A file that came in earlier is told of from now on (%1).</translation>
        </message>
        <message>
            <source>%1 proposed a list of files that leave the unit.</source>
            <translation>%1 proposed a list of files that leave the unit.</translation>
        </message>
        <message>
            <source>%1 recorded an approval of such a list.</source>
            <translation>%1 recorded an approval of such a list.</translation>
        </message>
        <message>
            <source>%1 recorded the minutes of such a list.</source>
            <translation>%1 recorded the minutes of such a list.</translation>
        </message>
        <message>
            <source>%1 handed the files of a list over to the archive unit.</source>
            <translation>%1 handed the files of a list over to the archive unit.</translation>
        </message>
    </context>
    <context>
        <name>userid</name>
        <message>
            <source>The user ID is empty. Type it as SPSE shows it.</source>
            <translation>The user ID is empty. Type it as SPSE shows it.</translation>
        </message>
        <message>
            <source>The user ID is longer than 80 characters. Type it alone.</source>
            <translation>The user ID is longer than 80 characters. Type it alone.</translation>
        </message>
        <message>
            <source>The user ID "%1" holds a space. Type it as SPSE shows it.</source>
            <translation>The user ID "%1" holds a space. Type it as SPSE shows it.</translation>
        </message>
    </context>
    <context>
        <name>verdictquestions</name>
        <message>
            <source>Not valid: why?</source>
            <translation>Not valid: why?</translation>
        </message>
        <message>
            <source>The letter of refusal lists each reason that is ticked.</source>
            <translation>The letter of refusal lists each reason that is ticked.</translation>
        </message>
        <message>
            <source>Note, may stay empty</source>
            <translation>Note, may stay empty</translation>
        </message>
        <message>
            <source>Declare not valid</source>
            <translation>Declare not valid</translation>
        </message>
        <message>
            <source>Refer: who is responsible?</source>
            <translation>Refer: who is responsible?</translation>
        </message>
        <message>
            <source>The applicant is told by letter where to turn to. A referral is no refusal.</source>
            <translation>The applicant is told by letter where to turn to. A referral is no refusal.</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Refer</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>Withdrawn by the applicant</translation>
        </message>
        <message>
            <source>How the applicant withdrew it, and why</source>
            <translation>How the applicant withdrew it, and why</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Record the withdrawal</translation>
        </message>
        <message>
            <source>Reject as incomplete: why?</source>
            <translation>Reject as incomplete: why?</translation>
        </message>
        <message>
            <source>The applicant is told by letter. Only a person decides this; no deadline does.</source>
            <translation>The applicant is told by letter. Only a person decides this; no deadline does.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Go on although something is missing</source>
            <translation>Go on although something is missing</translation>
        </message>
        <message>
            <source>The reason stands in the monthly report.</source>
            <translation>The reason stands in the monthly report.</translation>
        </message>
        <message>
            <source>Reason of the head, at least ten letters</source>
            <translation>Reason of the head, at least ten letters</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Go on with this reason</translation>
        </message>
    </context>
    <context>
        <name>workflow</name>
        <message>
            <source>This operator has been disabled.</source>
            <translation>This operator has been disabled.</translation>
        </message>
        <message>
            <source>Only the head may go on although something is missing.</source>
            <translation>Only the head may go on although something is missing.</translation>
        </message>
        <message>
            <source>An archivist can only archive. Ask an officer.</source>
            <translation>An archivist can only archive. Ask an officer.</translation>
        </message>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>An auditor reads and changes nothing.</translation>
        </message>
        <message>
            <source>This is your own account: hand the request to Admin PPE or to another officer.</source>
            <translation>This is your own account: hand the request to Admin PPE or to another officer.</translation>
        </message>
        <message>
            <source>The confirmation is not recorded yet.</source>
            <translation>The confirmation is not recorded yet.</translation>
        </message>
        <message>
            <source>Not yet: the confirmation is mandatory and no one has confirmed. %1</source>
            <translation>Not yet: the confirmation is mandatory and no one has confirmed. %1</translation>
        </message>
        <message>
            <source>Not yet: %1</source>
            <translation>Not yet: %1</translation>
        </message>
        <message>
            <source>Not yet: a confirmation was denied or doubtful. Confirm again or declare the papers not valid.</source>
            <translation>Not yet: a confirmation was denied or doubtful. Confirm again or declare the papers not valid.</translation>
        </message>
        <message>
            <source>SPSE is marked as down. Mark it as back first.</source>
            <translation>SPSE is marked as down. Mark it as back first.</translation>
        </message>
        <message>
            <source>%1 change(s) are not ticked as done in SPSE.</source>
            <translation>%1 change(s) are not ticked as done in SPSE.</translation>
        </message>
        <message>
            <source>The letter has not been made yet.</source>
            <translation>The letter has not been made yet.</translation>
        </message>
        <message>
            <source>The applicant's copy has not been printed yet.</source>
            <translation>The applicant's copy has not been printed yet.</translation>
        </message>
        <message>
            <source>The letter has its number already.</source>
            <translation>The letter has its number already.</translation>
        </message>
        <message>
            <source>A letter with a password is printed once. Void it and reset again.</source>
            <translation>A letter with a password is printed once. Void it and reset again.</translation>
        </message>
        <message>
            <source>No password of this request waits to be changed.</source>
            <translation>No password of this request waits to be changed.</translation>
        </message>
        <message>
            <source>Nothing is missing: declare the papers complete.</source>
            <translation>Nothing is missing: declare the papers complete.</translation>
        </message>
        <message>
            <source>SPSE is marked as down already.</source>
            <translation>SPSE is marked as down already.</translation>
        </message>
        <message>
            <source>SPSE is not marked as down.</source>
            <translation>SPSE is not marked as down.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>The request is closed.</translation>
        </message>
        <message>
            <source>"%1" is not possible in the step "%2".</source>
            <translation>"%1" is not possible in the step "%2".</translation>
        </message>
        <message>
            <source>Decide an item</source>
            <translation>Decide an item</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Add papers</translation>
        </message>
        <message>
            <source>Declare complete</source>
            <translation>Declare complete</translation>
        </message>
        <message>
            <source>Go on although incomplete</source>
            <translation>Go on although incomplete</translation>
        </message>
        <message>
            <source>Ask for what is missing</source>
            <translation>Ask for what is missing</translation>
        </message>
        <message>
            <source>Reject as incomplete</source>
            <translation>Reject as incomplete</translation>
        </message>
        <message>
            <source>Record that the applicant was told</source>
            <translation>Record that the applicant was told</translation>
        </message>
        <message>
            <source>Set a deadline</source>
            <translation>Set a deadline</translation>
        </message>
        <message>
            <source>Take in what was missing</source>
            <translation>Take in what was missing</translation>
        </message>
        <message>
            <source>Decide a row</source>
            <translation>Decide a row</translation>
        </message>
        <message>
            <source>Record a confirmation</source>
            <translation>Record a confirmation</translation>
        </message>
        <message>
            <source>Declare valid</source>
            <translation>Declare valid</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Not valid</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Refer</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE is down</translation>
        </message>
        <message>
            <source>SPSE is back</source>
            <translation>SPSE is back</translation>
        </message>
        <message>
            <source>Tick a change</source>
            <translation>Tick a change</translation>
        </message>
        <message>
            <source>Done in SPSE</source>
            <translation>Done in SPSE</translation>
        </message>
        <message>
            <source>Refused by SPSE</source>
            <translation>Refused by SPSE</translation>
        </message>
        <message>
            <source>Make the letter</source>
            <translation>Make the letter</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Print the letter</translation>
        </message>
        <message>
            <source>Print the applicant's copy</source>
            <translation>Print the applicant's copy</translation>
        </message>
        <message>
            <source>Reset again</source>
            <translation>Reset again</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Record that the applicant was told of the refusal</source>
            <translation>Record that the applicant was told of the refusal</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>Withdrawn by the applicant</translation>
        </message>
        <message>
            <source>Password was changed</source>
            <translation>Password was changed</translation>
        </message>
        <message>
            <source>Archive and close</source>
            <translation>Archive and close</translation>
        </message>
        <message>
            <source>Void the letter</source>
            <translation>Void the letter</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Check completeness</source>
            <translation>Check completeness</translation>
        </message>
        <message>
            <source>Ask for missing papers</source>
            <translation>Ask for missing papers</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>Check validity</source>
            <translation>Check validity</translation>
        </message>
        <message>
            <source>Reset in SPSE</source>
            <translation>Reset in SPSE</translation>
        </message>
        <message>
            <source>Tell the refusal</source>
            <translation>Tell the refusal</translation>
        </message>
        <message>
            <source>Hand over the result</source>
            <translation>Hand over the result</translation>
        </message>
        <message>
            <source>Archive the dossier</source>
            <translation>Archive the dossier</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Referred</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>To act on</source>
            <translation>To act on</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Waiting for the applicant</translation>
        </message>
        <message>
            <source>Ready for handover</source>
            <translation>Ready for handover</translation>
        </message>
        <message>
            <source>Not yet archived</source>
            <translation>Not yet archived</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Password not yet changed</source>
            <translation>Password not yet changed</translation>
        </message>
        <message>
            <source>Not yet: the signed slip of the handover is not filed. Scan it back, or write down why there is none.</source>
            <translation>Not yet: the signed slip of the handover is not filed. Scan it back, or write down why there is none.</translation>
        </message>
        <message>
            <source>Nothing was handed over: no slip is missing.</source>
            <translation>Nothing was handed over: no slip is missing.</translation>
        </message>
        <message>
            <source>The signed slip is filed already.</source>
            <translation>The signed slip is filed already.</translation>
        </message>
        <message>
            <source>Say why there is no signed slip</source>
            <translation>Say why there is no signed slip</translation>
        </message>
    </context>
    <context>
        <name>workingcalendar</name>
        <message>
            <source>The working calendar cannot be read. Restore its file or ask the keeper.</source>
            <translation>The working calendar cannot be read. Restore its file or ask the keeper.</translation>
        </message>
        <message>
            <source>The hours %1 to %2 end before they begin.</source>
            <translation>The hours %1 to %2 end before they begin.</translation>
        </message>
        <message>
            <source>The hours from %1 on overlap with those before.</source>
            <translation>The hours from %1 on overlap with those before.</translation>
        </message>
        <message>
            <source>A week without any working hours cannot be counted in.</source>
            <translation>A week without any working hours cannot be counted in.</translation>
        </message>
        <message>
            <source>The period "%1" ends before it begins.</source>
            <translation>The period "%1" ends before it begins.</translation>
        </message>
        <message>
            <source>The period "%1" overlaps with the one before.</source>
            <translation>The period "%1" overlaps with the one before.</translation>
        </message>
        <message>
            <source>A holiday needs a date and a name.</source>
            <translation>A holiday needs a date and a name.</translation>
        </message>
        <message>
            <source>The holiday of %1 stands there twice.</source>
            <translation>The holiday of %1 stands there twice.</translation>
        </message>
        <message>
            <source>Holiday: %1</source>
            <translation>Holiday: %1</translation>
        </message>
        <message>
            <source>No working day</source>
            <translation>No working day</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Outside working hours</source>
            <translation>Outside working hours</translation>
        </message>
    </context>
    <context>
        <name>zip</name>
        <message>
            <source>This is too much for one ZIP file. Choose a folder instead.</source>
            <translation>This is too much for one ZIP file. Choose a folder instead.</translation>
        </message>
    </context>
    <context>
        <name>ReportJob</name>
        <message>
            <source>Something unexpected happened; no report was made.</source>
            <translation>Something unexpected happened; no report was made.</translation>
        </message>
    </context>
</TS>
