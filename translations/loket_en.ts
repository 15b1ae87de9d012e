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
        <name>FieldMark</name>
        <message>
            <source>%1, differs at %2</source>
            <translation>%1, differs at %2</translation>
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
    </context>
    <context>
        <name>LetterPages</name>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
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
        <message>
            <source>Who signs official letters</source>
            <translation>Who signs official letters</translation>
        </message>
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
            <source>In one's own right</source>
            <translation>In one's own right</translation>
        </message>
        <message>
            <source>With u.b. the post between is named.</source>
            <translation>With u.b. the post between is named.</translation>
        </message>
        <message>
            <source>The twelfth letter would be %1</source>
            <translation>The twelfth letter would be %1</translation>
        </message>
        <message>
            <source>Nobody is named yet: the officer signs as Admin Agency.</source>
            <translation>Nobody is named yet: the officer signs as Admin Agency.</translation>
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
            <source>Letter %1 with the password comes out once. Put the sheet into its cover at once; afterwards the password is nowhere but on the paper.</source>
            <translation>Letter %1 with the password comes out once. Put the sheet into its cover at once; afterwards the password is nowhere but on the paper.</translation>
        </message>
        <message>
            <source>If nothing came out, print again: the password is still the same. If a sheet came out, even a part of one, destroy it and reset again.</source>
            <translation>If nothing came out, print again: the password is still the same. If a sheet came out, even a part of one, destroy it and reset again.</translation>
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
            <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
            <translation>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</translation>
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
            <source>This printer is reached over the network. Stand beside it while the letter comes out.</source>
            <translation>This printer is reached over the network. Stand beside it while the letter comes out.</translation>
        </message>
        <message>
            <source>It is not known where this printer stands. Look before a password is printed there.</source>
            <translation>It is not known where this printer stands. Look before a password is printed there.</translation>
        </message>
        <message>
            <source>Other computers print on it as well: take the letter at once.</source>
            <translation>Other computers print on it as well: take the letter at once.</translation>
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
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>%1, %2 requests</source>
            <translation>%1, %2 requests</translation>
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
            <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
            <translation>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</translation>
        </message>
        <message>
            <source>first registration</source>
            <translation>first registration</translation>
        </message>
    </context>
    <context>
        <name>ReportsView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Asked for</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Minutes in each step / standard</source>
            <translation>Minutes in each step / standard</translation>
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
            <source>Copy the table</source>
            <translation>Copy the table</translation>
        </message>
        <message>
            <source>The table is copied: paste it into a spreadsheet.</source>
            <translation>The table is copied: paste it into a spreadsheet.</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Register book</translation>
        </message>
        <message>
            <source>This month is the last one so far.</source>
            <translation>This month is the last one so far.</translation>
        </message>
        <message>
            <source>Read the register book</source>
            <translation>Read the register book</translation>
        </message>
        <message>
            <source>No request was received in this month.</source>
            <translation>No request was received in this month.</translation>
        </message>
        <message>
            <source>There is nothing to copy.</source>
            <translation>There is nothing to copy.</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 open</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s): </source>
            <translation>
                <numerusform>%n request(s): </numerusform>
                <numerusform>%n request(s): </numerusform>
            </translation>
        </message>
        <message>
            <source>The newest %1 requests of the month are shown.</source>
            <translation>The newest %1 requests of the month are shown.</translation>
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
            <source>Print the receipt</source>
            <translation>Print the receipt</translation>
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
            <source>Another desk has changed the settings meanwhile. Discard what you typed to see them.</source>
            <translation>Another desk has changed the settings meanwhile. Discard what you typed to see them.</translation>
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
    </context>
    <context>
        <name>Sop</name>
        <message>
            <source>The SOP cannot be read. Restore its file or ask the keeper.</source>
            <translation>The SOP cannot be read. Restore its file or ask the keeper.</translation>
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
            <source>not yet set</source>
            <translation>not yet set</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restricted</translation>
        </message>
        <message>
            <source>Say where the paper lies (room, box and folder), or choose "electronic only".</source>
            <translation>Say where the paper lies (room, box and folder), or choose "electronic only".</translation>
        </message>
        <message>
            <source>The classification is missing.</source>
            <translation>The classification is missing.</translation>
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
            <source>The letter number %1 is in use already.</source>
            <translation>The letter number %1 is in use already.</translation>
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
            <source>The field "%1" of the letter is not written as it must be.</source>
            <translation>The field "%1" of the letter is not written as it must be.</translation>
        </message>
        <message>
            <source>The letter cannot be made yet: "%1" is empty.</source>
            <translation>The letter cannot be made yet: "%1" is empty.</translation>
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
            <source>There is no letter called "%1".</source>
            <translation>There is no letter called "%1".</translation>
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
            <source>The font "%1" is not installed. Choose another one in the settings.</source>
            <translation>The font "%1" is not installed. Choose another one in the settings.</translation>
        </message>
        <message>
            <source>The letter cannot be drawn. Look whether the printer is there.</source>
            <translation>The letter cannot be drawn. Look whether the printer is there.</translation>
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
        <name>letterwriting</name>
        <message>
            <source>sent as a soft copy</source>
            <translation>sent as a soft copy</translation>
        </message>
        <message>
            <source>sent by post</source>
            <translation>sent by post</translation>
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
            <source>This file is not a PDF, JPEG, PNG or TIFF, whatever its name says. Scan the paper again or save it as PDF.</source>
            <translation>This file is not a PDF, JPEG, PNG or TIFF, whatever its name says. Scan the paper again or save it as PDF.</translation>
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
    </context>
</TS>
