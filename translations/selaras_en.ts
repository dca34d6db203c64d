<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
