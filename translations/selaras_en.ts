<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n left out: another tenant&apos;s, or nobody&apos;s.</source>
        <translation>
            <numerusform>%n left out: another tenant&apos;s, or nobody&apos;s.</numerusform>
            <numerusform>%n left out: other tenants&apos;, or nobody&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>The newest %n were told.</source>
        <translation>
            <numerusform>The newest %n was told.</numerusform>
            <numerusform>The newest %n were told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%n change(s) in the log.</source>
        <translation>
            <numerusform>%n change in the log.</numerusform>
            <numerusform>%n changes in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureText</name>
    <message numerus="yes">
        <source>the same on %n more tables</source>
        <translation>
            <numerusform>the same on one more table</numerusform>
            <numerusform>the same on %n more tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capture the changes of %n tables?</source>
        <translation>
            <numerusform>Capture the changes of %n table?</numerusform>
            <numerusform>Capture the changes of %n tables?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop capturing %n tables in production?</source>
        <translation>
            <numerusform>Stop capturing %n table in production?</numerusform>
            <numerusform>Stop capturing %n tables in production?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables captured</source>
        <translation>
            <numerusform>%1 of %n table captured</numerusform>
            <numerusform>%1 of %n tables captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the log</source>
        <translation>
            <numerusform>%n change in the log</numerusform>
            <numerusform>%n changes in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n point(s) to be changed.</source>
        <translation>
            <numerusform>%n point to be changed.</numerusform>
            <numerusform>%n points to be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be asked.</source>
        <translation>
            <numerusform>%n point could not be asked.</numerusform>
            <numerusform>%n points could not be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>Intact, %n entry</numerusform>
            <numerusform>Intact, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed by the noted hashes</source>
        <translation>
            <numerusform>%n not confirmed by the noted hashes</numerusform>
            <numerusform>%n not confirmed by the noted hashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n invalidation(s) delivered.</source>
        <translation>
            <numerusform>%n invalidation delivered.</numerusform>
            <numerusform>%n invalidations delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still pending.</source>
        <translation>
            <numerusform>%n still pending.</numerusform>
            <numerusform>%n still pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key removed.</numerusform>
            <numerusform>%n keys removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pending.</source>
        <translation>
            <numerusform>%n key pending.</numerusform>
            <numerusform>%n keys pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditOutcome</name>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n row changed.</numerusform>
            <numerusform>%n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n row would change.</numerusform>
            <numerusform>%n rows would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n channel(s) heard</source>
        <translation>
            <numerusform>%n channel heard</numerusform>
            <numerusform>%n channels heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were.</source>
        <translation>
            <numerusform>%n row is as it was.</numerusform>
            <numerusform>%n rows are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are as they were.</source>
        <translation>
            <numerusform>%n key is as it was.</numerusform>
            <numerusform>%n keys are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and left alone.</source>
        <translation>
            <numerusform>%n key was changed since and left alone.</numerusform>
            <numerusform>%n keys were changed since and left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would have expired by now.</source>
        <translation>
            <numerusform>%n key would have expired by now.</numerusform>
            <numerusform>%n keys would have expired by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message numerus="yes">
        <source>%n at the limit.</source>
        <translation>
            <numerusform>%n at the limit.</numerusform>
            <numerusform>%n at the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset.</source>
        <translation>
            <numerusform>%n limit reset.</numerusform>
            <numerusform>%n limits reset.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lockouts</name>
    <message numerus="yes">
        <source>%n account(s) locked.</source>
        <translation>
            <numerusform>%n account locked.</numerusform>
            <numerusform>%n accounts locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key removed.</numerusform>
            <numerusform>%n keys removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message numerus="yes">
        <source>%n lock(s) held.</source>
        <translation>
            <numerusform>%n lock held.</numerusform>
            <numerusform>%n locks held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>%n session(s) would end.</source>
        <translation>
            <numerusform>%n session would end.</numerusform>
            <numerusform>%n sessions would end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n bytes (a letter beyond a to z takes two or more)</source>
        <translation>
            <numerusform>at most %n byte (a letter beyond a to z takes two or more)</numerusform>
            <numerusform>at most %n bytes (a letter beyond a to z takes two or more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersistenceFacts</name>
    <message numerus="yes">
        <source>%1 changes in %2</source>
        <translation>
            <numerusform>%1 change in %2</numerusform>
            <numerusform>%1 changes in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remove</name>
    <message numerus="yes">
        <source>%n key(s) would be removed.</source>
        <translation>
            <numerusform>%n key would be removed.</numerusform>
            <numerusform>%n keys would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key removed.</numerusform>
            <numerusform>%n keys removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n key(s) like %1 belong to no rule.</source>
        <translation>
            <numerusform>%n key like %1 belongs to no rule.</numerusform>
            <numerusform>%n keys like %1 belong to no rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) begin alike and match no rule, as %1</source>
        <translation>
            <numerusform>%n key begins alike and matches no rule, as %1</numerusform>
            <numerusform>%n keys begin alike and match no rule, as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) without a key</source>
        <translation>
            <numerusform>%n value without a key</numerusform>
            <numerusform>%n values without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) like %1: no proposal</source>
        <translation>
            <numerusform>%n key like %1: no proposal</numerusform>
            <numerusform>%n keys like %1: no proposal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
            <numerusform>%1 keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 patterns (about %2)</source>
        <translation>
            <numerusform>%1 pattern (about %2)</numerusform>
            <numerusform>%1 patterns (about %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were changed meanwhile</source>
        <translation>
            <numerusform>%n row was changed meanwhile</numerusform>
            <numerusform>%n rows were changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys removed</source>
        <translation>
            <numerusform>%n key removed</numerusform>
            <numerusform>%n keys removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalidations delivered</source>
        <translation>
            <numerusform>%n invalidation delivered</numerusform>
            <numerusform>%n invalidations delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys will be removed as soon as Redis is back</source>
        <translation>
            <numerusform>%n key will be removed as soon as Redis is back</numerusform>
            <numerusform>%n keys will be removed as soon as Redis is back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are fresh by now and stay</source>
        <translation>
            <numerusform>%n key is fresh by now and stays</numerusform>
            <numerusform>%n keys are fresh by now and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys refreshed</source>
        <comment>they have their row&apos;s new content</comment>
        <translation>
            <numerusform>%n key refreshed</numerusform>
            <numerusform>%n keys refreshed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more users</source>
        <translation>
            <numerusform>%1 and %n more user</numerusform>
            <numerusform>%1 and %n more users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n session was revoked.</numerusform>
            <numerusform>%n sessions were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n had ended already.</numerusform>
            <numerusform>%n had ended already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are somebody else&apos;s by now and were left alone.</source>
        <translation>
            <numerusform>%n is somebody else&apos;s by now and was left alone.</numerusform>
            <numerusform>%n are somebody else&apos;s by now and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed at each attempt: try again.</source>
        <translation>
            <numerusform>%n was changed at each attempt: try again.</numerusform>
            <numerusform>%n were changed at each attempt: try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) extended.</source>
        <translation>
            <numerusform>%n session extended.</numerusform>
            <numerusform>%n sessions extended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index entry(s) without a session.</source>
        <translation>
            <numerusform>%n index entry without a session.</numerusform>
            <numerusform>%n index entries without a session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n removed.</numerusform>
            <numerusform>%n removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revoked.</numerusform>
            <numerusform>%n tokens revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ttl</name>
    <message numerus="yes">
        <source>%n key(s) live longer than the profile lets them.</source>
        <translation>
            <numerusform>%n key lives longer than the profile lets it.</numerusform>
            <numerusform>%n keys live longer than the profile lets them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a time to live.</source>
        <translation>
            <numerusform>%n of them got a time to live.</numerusform>
            <numerusform>%n of them got a time to live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n key(s) pending</source>
        <translation>
            <numerusform>%n key pending</numerusform>
            <numerusform>%n keys pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalidation(s) delivered</source>
        <translation>
            <numerusform>%n invalidation delivered</numerusform>
            <numerusform>%n invalidations delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pending</source>
        <translation>
            <numerusform>stopped, %n pending</numerusform>
            <numerusform>stopped, %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::AccessPane</name>
    <message numerus="yes">
        <source>%n left out: another tenant&apos;s, or nobody&apos;s</source>
        <translation>
            <numerusform>%n left out: another tenant&apos;s, or nobody&apos;s</numerusform>
            <numerusform>%n left out: other tenants&apos;, or nobody&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::AlertsPage</name>
    <message numerus="yes">
        <source>%n alerts are firing</source>
        <translation>
            <numerusform>%n alert is firing</numerusform>
            <numerusform>%n alerts are firing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditPane</name>
    <message numerus="yes">
        <source>%1 events in %n keys</source>
        <translation>
            <numerusform>%1 events in %n key</numerusform>
            <numerusform>%1 events in %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be read</source>
        <translation>
            <numerusform>%n key could not be read</numerusform>
            <numerusform>%n keys could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is new is seen within %n seconds</source>
        <translation>
            <numerusform>what is new is seen within %n second</numerusform>
            <numerusform>what is new is seen within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::CapturePage</name>
    <message numerus="yes">
        <source>The changes of %n tables are captured from now on.</source>
        <translation>
            <numerusform>The changes of %n table are captured from now on.</numerusform>
            <numerusform>The changes of %n tables are captured from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n tables are not captured any more.</source>
        <translation>
            <numerusform>The changes of %n table are not captured any more.</numerusform>
            <numerusform>The changes of %n tables are not captured any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChecklistTab</name>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n to be changed</numerusform>
            <numerusform>%n to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked</source>
        <translation>
            <numerusform>%n could not be asked</numerusform>
            <numerusform>%n could not be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be better</source>
        <translation>
            <numerusform>%n could be better</numerusform>
            <numerusform>%n could be better</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ClientsTab</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle for more than 10 minutes</source>
        <translation>
            <numerusform>%n idle for more than 10 minutes</numerusform>
            <numerusform>%n idle for more than 10 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConflictPanel</name>
    <message numerus="yes">
        <source>Nothing was saved: %n rows were changed by others meanwhile.</source>
        <translation>
            <numerusform>Nothing was saved: %n row was changed by others meanwhile.</numerusform>
            <numerusform>Nothing was saved: %n rows were changed by others meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeedDetail</name>
    <message numerus="yes">
        <source>%n keys were too many, too large or not to be read beforehand, and cannot be put back.</source>
        <translation>
            <numerusform>%n key was too large or not to be read beforehand, and cannot be put back.</numerusform>
            <numerusform>%n keys were too many, too large or not to be read beforehand, and cannot be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::DriftPage</name>
    <message numerus="yes">
        <source>Invalidate %n keys in production?</source>
        <translation>
            <numerusform>Invalidate %n key in production?</numerusform>
            <numerusform>Invalidate %n keys in production?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::EventChooser</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::FootBar</name>
    <message numerus="yes">
        <source>%n invalidations pending</source>
        <translation>
            <numerusform>%n invalidation pending</numerusform>
            <numerusform>%n invalidations pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys drifted, %1</source>
        <comment>2 keys drifted, 5 min ago</comment>
        <translation>
            <numerusform>%n key drifted, %1</numerusform>
            <numerusform>%n keys drifted, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are as they were.</source>
        <translation>
            <numerusform>%n row is as it was.</numerusform>
            <numerusform>%n rows are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are as they were.</source>
        <translation>
            <numerusform>%n key is as it was.</numerusform>
            <numerusform>%n keys are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left alone.</source>
        <translation>
            <numerusform>%n was changed since and left alone.</numerusform>
            <numerusform>%n were changed since and left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have expired by now.</source>
        <translation>
            <numerusform>%n would have expired by now.</numerusform>
            <numerusform>%n would have expired by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeyPane</name>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
            <numerusform>%1 keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keys</source>
        <translation>
            <numerusform>%1 of %2 key</numerusform>
            <numerusform>%1 of %2 keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::KindsTab</name>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
            <numerusform>%1 keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys were removed.</source>
        <translation>
            <numerusform>%1 key was removed.</numerusform>
            <numerusform>%1 keys were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 keys?</source>
        <translation>
            <numerusform>Remove %1 key?</numerusform>
            <numerusform>Remove %1 keys?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 keys of %2 go, also those of other programs: sessions, locks, limits.</source>
        <translation>
            <numerusform>The %1 key of %2 goes, also if it is another program&apos;s: a session, a lock, a limit.</numerusform>
            <numerusform>All %1 keys of %2 go, also those of other programs: sessions, locks, limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys go at once. There is no undo.</source>
        <translation>
            <numerusform>%1 key goes at once. There is no undo.</numerusform>
            <numerusform>%1 keys go at once. There is no undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out: another tenant&apos;s, or nobody&apos;s</source>
        <translation>
            <numerusform>%1 left out: another tenant&apos;s, or nobody&apos;s</numerusform>
            <numerusform>%1 left out: other tenants&apos;, or nobody&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LifetimesTab</name>
    <message numerus="yes">
        <source>%1 keys live longer than the profile lets them</source>
        <translation>
            <numerusform>%1 key lives longer than the profile lets it</numerusform>
            <numerusform>%1 keys live longer than the profile lets them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 keys a time to live?</source>
        <translation>
            <numerusform>Give %1 key a time to live?</numerusform>
            <numerusform>Give %1 keys a time to live?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys got a time to live.</source>
        <translation>
            <numerusform>%1 key got a time to live.</numerusform>
            <numerusform>%1 keys got a time to live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LimitsPane</name>
    <message numerus="yes">
        <source>Reset %n limits?</source>
        <translation>
            <numerusform>Reset %n limit?</numerusform>
            <numerusform>Reset %n limits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits were reset.</source>
        <translation>
            <numerusform>%n limit was reset.</numerusform>
            <numerusform>%n limits were reset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at their limit</source>
        <translation>
            <numerusform>%n at its limit</numerusform>
            <numerusform>%n at their limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LinkStrip</name>
    <message numerus="yes">
        <source>%1 more…</source>
        <translation>
            <numerusform>%1 more…</numerusform>
            <numerusform>%1 more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LockoutsPane</name>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed logins</source>
        <translation>
            <numerusform>%n with failed logins</numerusform>
            <numerusform>%n with failed logins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::LocksPane</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::MainWindow</name>
    <message numerus="yes">
        <source>Discard %n changes?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::MemoryTab</name>
    <message numerus="yes">
        <source>All %n keys were measured: %1</source>
        <translation>
            <numerusform>%n key was measured: %1</numerusform>
            <numerusform>All %n keys were measured: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PasswordDialog</name>
    <message numerus="yes">
        <source>Saving removes %n keys.</source>
        <translation>
            <numerusform>Saving removes %n key.</numerusform>
            <numerusform>Saving removes %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewDelegate</name>
    <message numerus="yes">
        <source>%n keys now</source>
        <translation>
            <numerusform>%n key now</numerusform>
            <numerusform>%n keys now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ProfilePage</name>
    <message numerus="yes">
        <source>%n rules added to the profile, which is not saved yet.</source>
        <translation>
            <numerusform>%n rule added to the profile, which is not saved yet.</numerusform>
            <numerusform>%n rules added to the profile, which is not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ProposalsPane</name>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::PublishBar</name>
    <message numerus="yes">
        <source>Published: %n subscribers got it.</source>
        <translation>
            <numerusform>Published: %n subscriber got it.</numerusform>
            <numerusform>Published: %n subscribers got it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReplicationTab</name>
    <message numerus="yes">
        <source>%n other servers</source>
        <translation>
            <numerusform>%n other server</numerusform>
            <numerusform>%n other servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleMatchesView</name>
    <message numerus="yes">
        <source>%n keys match</source>
        <translation>
            <numerusform>%n key matches</numerusform>
            <numerusform>%n keys match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys begin alike and match no rule</source>
        <translation>
            <numerusform>%n key begins alike and matches no rule</numerusform>
            <numerusform>%n keys begin alike and match no rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::RulesPane</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::SessionDetail</name>
    <message numerus="yes">
        <source>%n other sessions of this user</source>
        <translation>
            <numerusform>%n other session of this user</numerusform>
            <numerusform>%n other sessions of this user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions selected</source>
        <translation>
            <numerusform>%n session selected</numerusform>
            <numerusform>%n sessions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n users</source>
        <translation>
            <numerusform>of %n user</numerusform>
            <numerusform>of %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::SessionsPane</name>
    <message numerus="yes">
        <source>Revoke %n sessions?</source>
        <translation>
            <numerusform>Revoke %n session?</numerusform>
            <numerusform>Revoke %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %n sessions of this user?</source>
        <translation>
            <numerusform>Revoke the %n session of this user?</numerusform>
            <numerusform>Revoke all %n sessions of this user?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n other sessions of this user?</source>
        <translation>
            <numerusform>Revoke %n other session of this user?</numerusform>
            <numerusform>Revoke %n other sessions of this user?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %n sessions of the tenant %1?</source>
        <translation>
            <numerusform>Revoke the %n session of the tenant %1?</numerusform>
            <numerusform>Revoke all %n sessions of the tenant %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n sessions, all but the selected?</source>
        <translation>
            <numerusform>Revoke %n session, all but the selected?</numerusform>
            <numerusform>Revoke %n sessions, all but the selected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions now end in %1.</source>
        <translation>
            <numerusform>%n session now ends in %1.</numerusform>
            <numerusform>%n sessions now end in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries from the indexes?</source>
        <translation>
            <numerusform>Remove %n entry from the indexes?</numerusform>
            <numerusform>Remove %n entries from the indexes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %n indexes, and the sessions that they name are gone. Nobody is signed out.</source>
        <translation>
            <numerusform>They are in %n index, and the sessions that they name are gone. Nobody is signed out.</numerusform>
            <numerusform>They are in %n indexes, and the sessions that they name are gone. Nobody is signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed.</source>
        <translation>
            <numerusform>%n entry was removed.</numerusform>
            <numerusform>%n entries were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users over the limit</source>
        <translation>
            <numerusform>%n user over the limit</numerusform>
            <numerusform>%n users over the limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::SlowLogTab</name>
    <message numerus="yes">
        <source>%n entries are removed from the server for everyone, and cannot be brought back.</source>
        <translation>
            <numerusform>%n entry is removed from the server for everyone, and cannot be brought back.</numerusform>
            <numerusform>%n entries are removed from the server for everyone, and cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::TokensPane</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work again too early</source>
        <translation>
            <numerusform>%n works again too early</numerusform>
            <numerusform>%n work again too early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ValueBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ValuePane</name>
    <message numerus="yes">
        <source>Only the first %n elements are shown.</source>
        <translation>
            <numerusform>Only the first element is shown.</numerusform>
            <numerusform>Only the first %n elements are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>Discard %n changes?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys removed.</source>
        <translation>
            <numerusform>%n key removed.</numerusform>
            <numerusform>%n keys removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
