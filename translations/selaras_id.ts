<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>%1 is not JSON: write null, true, 5 or &quot;text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit the column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no value for the column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has several columns; give it as a JSON object with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the form COL=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;op&quot; must be update, insert or delete, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in pixels, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: selaras %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selaras shows a SQLite row beside the Redis keys that cache it.

selaras [WORKSPACE]                    open the window
selaras demo                           the window on a demo workspace
selaras tour [WORKSPACE] --out DIR     a PNG of every page; without a workspace, of the demo
selaras keys WORKSPACE TABLE PK        the keys of a row and whether they are fresh
selaras edit WORKSPACE TABLE PK COL=VALUE…
                                       change a row and remove the keys that cache it
selaras apply WORKSPACE EDITS.jsonl    many edits in one transaction
selaras drain WORKSPACE                deliver the invalidations that are pending

PK is the value of the primary key; where the key has several columns, a JSON object.
COL=VALUE is read as the column&apos;s type says; COL:=JSON gives null, true, 5 or &quot;text&quot;.

--json                 print one JSON object
--dry-run              edit, apply: say what would be done
--out DIR              tour: the folder of the pictures
--language en|id       the language of the program
--theme light|dark     the colours of the window
--size WIDTHxHEIGHT    tour: the size of the window, 1440x900 by default
-h, --help             this text
-v, --version          the version

The password of Redis comes from SELARAS_REDIS_PASSWORD or the keychain.
Exit status: 0 fine, 1 a finding, 2 bad input, 3 cannot connect.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n invalidation(s) delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still pending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditOutcome</name>
    <message>
        <source>Edit %1: the row is no longer there; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1: the row was changed meanwhile (%2); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>would remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “readOnly” to false in the workspace file, or get the right to write to the database file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this version can do in the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, the path and the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk and save again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs, and that host and port (or the socket path) in the workspace are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how its name is written, the DNS and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the firewall, and whether the server is busy with a slow command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the server&apos;s log if it stays away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not a Redis server (asked: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: another program listens there, or it wants TLS (rediss://).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your authority&apos;s certificate in “redis.tls.ca”, and use the host name that the certificate was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server speaks TLS on this port, and the client certificate and key of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace again and enter the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, or set SELARAS_REDIS_PASSWORD before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Redis user may not do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant it the right with ACL SETUSER, or use another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number at the end of the URL, or raise “databases” in the server&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 holds another type of value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the keys and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still loading its data into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has started; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise “maxmemory”, choose an eviction policy, or remove keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a replica, which takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the workspace to the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too large to be read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its beginning, or use redis-cli for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the message up in the Redis documentation or in the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; a relative one counts from the workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file and enter its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the application&apos;s database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted databases (SQLCipher, SEE) are not supported: choose a plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds a lock on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its transaction ends, or close it, and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy, run PRAGMA integrity_check on it, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the tables: the schema may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the table: its columns may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not accept this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value so that the rule is kept; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of %1 cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view, or a table without a key, is for looking only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite reports: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in a text editor and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the application profile does not fit (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the profile, or choose the one that belongs to this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace says something that cannot be right (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the workspace file and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application profile of this name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a built-in profile, or the path of a profile file, in “application”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of invalidations cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable. Without it nothing is saved, for a stale key could be left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or set SELARAS_REDIS_PASSWORD before starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install %1) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cached value says what the row says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cached value differs from the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not cached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is there, but its row is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cached value cannot be compared with the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staging environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The production environment: saving always shows first what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A development environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say what the value is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has another shape than the profile says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has no field that is a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too large to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes only true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a date, such as 2024-05-01 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds binary data, which cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is computed by the database and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for looking only here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::DifferenceModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::IntentModel</name>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::KeyTreeModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::LinkedKeysModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::PreviewModel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::items::SchemaModel</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selaras::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
