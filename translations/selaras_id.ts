<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>Nobody may log in as this user.</source>
        <translation>Tidak ada yang boleh masuk sebagai pengguna ini.</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>tanpa kata sandi</translation>
    </message>
    <message>
        <source>Whoever reaches the server is let in.</source>
        <translation>Siapa pun yang menjangkau server diterima.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>Logs in with a password.</source>
        <translation>Masuk dengan kata sandi.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Memory is running out</source>
        <translation>Memori hampir habis</translation>
    </message>
    <message>
        <source>The hit rate is low</source>
        <translation>Tingkat hit rendah</translation>
    </message>
    <message>
        <source>Connections are piling up</source>
        <translation>Koneksi menumpuk</translation>
    </message>
    <message>
        <source>Unusually many commands</source>
        <translation>Perintah luar biasa banyak</translation>
    </message>
    <message>
        <source>Slow commands</source>
        <translation>Perintah lambat</translation>
    </message>
    <message>
        <source>Invalidations are pending</source>
        <translation>Invalidasi tertunda</translation>
    </message>
    <message>
        <source>Stale keys</source>
        <translation>Key basi</translation>
    </message>
    <message>
        <source>A replica lags behind</source>
        <translation>Sebuah replika tertinggal</translation>
    </message>
    <message>
        <source>Redis cannot save its data</source>
        <translation>Redis tidak dapat menyimpan datanya</translation>
    </message>
    <message>
        <source>A burst of failed logins</source>
        <translation>Ledakan login gagal</translation>
    </message>
    <message>
        <source>%1 of maxmemory was used; the limit is %2.</source>
        <translation>%1 dari maxmemory terpakai; batasnya %2.</translation>
    </message>
    <message>
        <source>Over a minute, %1 of the reads were hits; it should be %2 at least.</source>
        <translation>Selama satu menit, %1 pembacaan berupa hit; seharusnya paling sedikit %2.</translation>
    </message>
    <message>
        <source>%1 more clients than ten minutes before, and none of the minutes between had fewer; the limit is %2.</source>
        <translation>%1 klien lebih banyak daripada sepuluh menit sebelumnya, dan tak satu pun menit di antaranya punya lebih sedikit; batasnya %2.</translation>
    </message>
    <message>
        <source>%1 over a minute; the limit is %2.</source>
        <translation>%1 selama satu menit; batasnya %2.</translation>
    </message>
    <message>
        <source>%1 entries in the slow log within a minute; the limit is %2.</source>
        <translation>%1 entri di slow log dalam satu menit; batasnya %2.</translation>
    </message>
    <message>
        <source>%1 invalidations were not delivered; the limit is %2.</source>
        <translation>%1 invalidasi tidak terkirim; batasnya %2.</translation>
    </message>
    <message>
        <source>The last drift scan found %1 stale or orphaned keys; the limit is %2.</source>
        <translation>Pemindaian drift terakhir menemukan %1 key basi atau yatim; batasnya %2.</translation>
    </message>
    <message>
        <source>The slowest replica was %1 behind; the limit is %2.</source>
        <translation>Replika paling lambat tertinggal %1; batasnya %2.</translation>
    </message>
    <message>
        <source>The last snapshot or write of the append-only file failed.</source>
        <translation>Snapshot terakhir atau penulisan append-only file gagal.</translation>
    </message>
    <message>
        <source>%1 logins failed within a minute; the limit is %2.</source>
        <translation>%1 login gagal dalam satu menit; batasnya %2.</translation>
    </message>
    <message>
        <source>See under Server, Memory, which keys are the biggest; give keys a time to live, or raise maxmemory where the machine has room.</source>
        <translation>Lihat di Server, Memori, key mana yang terbesar; beri key time to live, atau naikkan maxmemory jika mesin masih punya ruang.</translation>
    </message>
    <message>
        <source>Measure the hit rate by rule on the Live page: a rule that misses much has too short a time to live, or is invalidated too often.</source>
        <translation>Ukur tingkat hit per aturan di halaman Langsung: aturan yang banyak miss punya time to live terlalu pendek, atau terlalu sering diinvalidasi.</translation>
    </message>
    <message>
        <source>See under Server, Clients, whose connections are idle. The application may open one a request and not close it; a timeout on the server closes idle ones.</source>
        <translation>Lihat di Server, Klien, koneksi siapa yang menganggur. Aplikasi mungkin membuka satu koneksi per permintaan dan tidak menutupnya; timeout pada server menutup yang menganggur.</translation>
    </message>
    <message>
        <source>See on the Live page which commands they are, and from which client.</source>
        <translation>Lihat di halaman Langsung perintah apa saja itu, dan dari klien mana.</translation>
    </message>
    <message>
        <source>See under Server, Slow log, which commands they are: KEYS, SMEMBERS and LRANGE of big keys hold up every other client.</source>
        <translation>Lihat di Server, Slow log, perintah apa saja itu: KEYS, SMEMBERS, dan LRANGE pada key besar menahan semua klien lain.</translation>
    </message>
    <message>
        <source>They are delivered as soon as Redis takes them. See the page Invalidations for what it says.</source>
        <translation>Semuanya dikirim begitu Redis menerimanya. Lihat halaman Invalidasi untuk keterangannya.</translation>
    </message>
    <message>
        <source>See the page Drift and invalidate what it found. Capture tells of the changes of other programs at once.</source>
        <translation>Lihat halaman Selisih dan invalidasi temuannya. Penangkapan langsung memberi tahu perubahan oleh program lain.</translation>
    </message>
    <message>
        <source>See under Server, Replication. The network or the replica&apos;s disk may be slow; a failover now would bring stale keys back.</source>
        <translation>Lihat di Server, Replikasi. Jaringan atau disk replika mungkin lambat; failover sekarang akan mengembalikan key basi.</translation>
    </message>
    <message>
        <source>See under Server, Persistence. Usually the disk is full or the folder cannot be written; until then a restart loses data.</source>
        <translation>Lihat di Server, Persistensi. Biasanya disk penuh atau foldernya tidak dapat ditulisi; selama itu, mulai ulang menghilangkan data.</translation>
    </message>
    <message>
        <source>Somebody may be guessing passwords. See who is locked, and from which addresses it comes.</source>
        <translation>Mungkin ada yang menebak kata sandi. Lihat siapa yang terkunci, dan dari alamat mana asalnya.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%1 is not JSON: write null, true, 5 or &quot;text&quot;.</source>
        <translation>%1 bukan JSON: tulis null, true, 5, atau &quot;teks&quot;.</translation>
    </message>
    <message>
        <source>The value does not fit the column %1.</source>
        <translation>Nilai itu tidak sesuai dengan kolom %1.</translation>
    </message>
    <message>
        <source>The key has no value for the column %1.</source>
        <translation>Primary key tidak memuat nilai untuk kolom %1.</translation>
    </message>
    <message>
        <source>The key has several columns; give it as a JSON object with %1.</source>
        <translation>Primary key terdiri atas beberapa kolom; berikan sebagai objek JSON dengan %1.</translation>
    </message>
    <message>
        <source>%1 is not of the form COL=VALUE.</source>
        <translation>%1 tidak berbentuk COL=VALUE.</translation>
    </message>
    <message>
        <source>&quot;op&quot; must be update, insert or delete, not %1.</source>
        <translation>&quot;op&quot; harus update, insert, atau delete, bukan %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; tidak ada.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>%1	not captured any more: %2</source>
        <translation>%1	tidak ditangkap lagi: %2</translation>
    </message>
    <message>
        <source>%1	captured</source>
        <translation>%1	ditangkap</translation>
    </message>
    <message>
        <source>%1	captured, but its triggers are not as they should be</source>
        <translation>%1	ditangkap, tetapi trigger-nya tidak sebagaimana mestinya</translation>
    </message>
    <message>
        <source>%1	not captured</source>
        <translation>%1	tidak ditangkap</translation>
    </message>
    <message>
        <source>%1	cannot be captured</source>
        <translation>%1	tidak dapat ditangkap</translation>
    </message>
    <message>
        <source>	Its keys are found through %1: capture that too, or what is deleted there is missed.</source>
        <translation>	Key-nya ditemukan melalui %1: tangkaplah itu juga, jika tidak yang dihapus di sana akan terlewat.</translation>
    </message>
    <message>
        <source>Captured for another workspace: %1.</source>
        <translation>Ditangkap untuk workspace lain: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the log.</source>
        <translation>
            <numerusform>%n perubahan dalam log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say “on” with the tables, or “off”.</source>
        <translation>Tulislah “on” beserta tabelnya, atau “off”.</translation>
    </message>
</context>
<context>
    <name>CaptureText</name>
    <message>
        <source>To the application&apos;s database: one table, %1, which is the log of all that is captured, and triggers:</source>
        <translation>Pada database aplikasi: satu tabel, %1, yaitu log dari semua yang ditangkap, dan trigger:</translation>
    </message>
    <message numerus="yes">
        <source>the same on %n more tables</source>
        <translation>
            <numerusform>hal yang sama pada %n tabel lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the log goes, a changed row, what its keys are made of, before and after; nothing else of the row.</source>
        <translation>Untuk tiap baris yang diubah, log mencatat apa yang membentuk key-nya, sebelum dan sesudahnya; tidak ada yang lain dari baris itu.</translation>
    </message>
    <message>
        <source>About 1 µs for each row that is updated and 2.4 µs for each that is inserted; little beside the commit where rows are committed one by one. DELETE without WHERE visits each row. The log grows until a watch has delivered it.</source>
        <translation>Sekitar 1 µs untuk tiap baris yang diubah dan 2,4 µs untuk tiap baris yang disisipkan; kecil dibanding commit-nya bila baris di-commit satu per satu. DELETE tanpa WHERE mengunjungi setiap baris. Log terus tumbuh sampai sebuah watch mengirimkannya.</translation>
    </message>
    <message>
        <source>“migrate dev” finds a table that no migration made and offers to reset the database: decline. “db push” wants to drop it, and with it gone every write to a captured table fails until a watch has made it again. “migrate deploy” does not look. Newer versions leave it alone if prisma.config.ts names it in “tables.external”; otherwise switch capture off before them.</source>
        <translation>“migrate dev” menemukan tabel yang tidak dibuat oleh migrasi mana pun dan menawarkan untuk mereset database: tolaklah. “db push” ingin menghapusnya, dan tanpa tabel itu setiap penulisan ke tabel yang ditangkap gagal sampai sebuah watch membuatnya kembali. “migrate deploy” tidak memeriksanya. Versi yang lebih baru membiarkannya bila prisma.config.ts menyebutnya dalam “tables.external”; jika tidak, matikan penangkapan sebelum menjalankannya.</translation>
    </message>
    <message>
        <source>Switching off delivers what is in the log and drops the triggers, and with the last table the log. The schema is then what it was, byte for byte.</source>
        <translation>Saat dimatikan, isi log dikirimkan dan trigger dihapus, dan bersama tabel terakhir juga log-nya. Skema lalu kembali seperti semula, byte demi byte.</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Yang ditambahkan</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Biayanya</translation>
    </message>
    <message>
        <source>What Prisma says</source>
        <translation>Kata Prisma</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cara menghilangkannya</translation>
    </message>
    <message>
        <source>Capture the changes of %1?</source>
        <translation>Tangkap perubahan pada %1?</translation>
    </message>
    <message numerus="yes">
        <source>Capture the changes of %n tables?</source>
        <translation>
            <numerusform>Tangkap perubahan pada %n tabel?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Tangkap</translation>
    </message>
    <message numerus="yes">
        <source>Stop capturing %n tables in production?</source>
        <translation>
            <numerusform>Berhenti menangkap %n tabel di produksi?</numerusform>
        </translation>
    </message>
    <message>
        <source>What other programs change in them is then found by drift scans only. What is in the log is delivered first.</source>
        <translation>Yang diubah program lain di dalamnya lalu hanya ditemukan oleh pemindaian selisih. Isi log dikirimkan lebih dahulu.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Matikan</translation>
    </message>
    <message>
        <source>Its keys are found through %1: capture that too, or what is deleted there is missed.</source>
        <translation>Key-nya ditemukan melalui %1: tangkaplah itu juga, jika tidak yang dihapus di sana akan terlewat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables captured</source>
        <translation>
            <numerusform>%1 dari %n tabel ditangkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in the log</source>
        <translation>
            <numerusform>%n perubahan di dalam log</numerusform>
        </translation>
    </message>
    <message>
        <source>A migration took its triggers. A watch puts them back and removes all keys of the table, for what was missed; to switch it on again only puts them back.</source>
        <translation>Sebuah migrasi membawa pergi trigger-nya. Sebuah watch memasangnya kembali dan menghapus semua key tabel itu, untuk yang terlewat; menyalakannya lagi hanya memasangnya kembali.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Hit rate</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Commands and cache reads</source>
        <translation>Perintah dan pembacaan cache</translation>
    </message>
    <message>
        <source>Round trip of a PING</source>
        <translation>Waktu bolak-balik PING</translation>
    </message>
    <message>
        <source>Pending invalidations and drift</source>
        <translation>Invalidasi tertunda dan drift</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys by rule</source>
        <translation>Key per aturan</translation>
    </message>
    <message>
        <source>Keys by tenant</source>
        <translation>Key per tenant</translation>
    </message>
    <message>
        <source>Sessions by tenant</source>
        <translation>Sesi per tenant</translation>
    </message>
    <message>
        <source>Sessions by role</source>
        <translation>Sesi per peran</translation>
    </message>
    <message>
        <source>Evictions and expirations</source>
        <translation>Eviction dan kedaluwarsa</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Memory fragmentation</source>
        <translation>Fragmentasi memori</translation>
    </message>
    <message>
        <source>Keys invalidated</source>
        <translation>Key yang diinvalidasi</translation>
    </message>
    <message>
        <source>Hit rate by rule, as measured</source>
        <translation>Tingkat hit per aturan, hasil pengukuran</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Kueri lambat</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Login gagal</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n point(s) to be changed.</source>
        <translation>
            <numerusform>%n butir perlu diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be asked.</source>
        <translation>
            <numerusform>%n butir tidak dapat ditanyakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>No user gets in without a password.</source>
        <translation>Tidak ada pengguna yang masuk tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The server listens to chosen addresses, or is in protected mode.</source>
        <translation>Server hanya mendengarkan alamat terpilih, atau memakai protected mode.</translation>
    </message>
    <message>
        <source>All connections are encrypted.</source>
        <translation>Semua koneksi terenkripsi.</translation>
    </message>
    <message>
        <source>The default user cannot empty, stop or reconfigure the server.</source>
        <translation>Pengguna default tidak dapat mengosongkan, menghentikan, atau mengatur ulang server.</translation>
    </message>
    <message>
        <source>The data comes back after a restart.</source>
        <translation>Data kembali setelah server dimulai ulang.</translation>
    </message>
    <message>
        <source>At most the last second is lost in a crash.</source>
        <translation>Paling banyak detik terakhir yang hilang bila server mati mendadak.</translation>
    </message>
    <message>
        <source>Snapshots that can be copied away are written.</source>
        <translation>Snapshot yang dapat disalin ke tempat lain ditulis.</translation>
    </message>
    <message>
        <source>The last write to the disk went well.</source>
        <translation>Penulisan terakhir ke disk berhasil.</translation>
    </message>
    <message>
        <source>The server cannot take more memory than this.</source>
        <translation>Server tidak dapat memakai memori lebih dari ini.</translation>
    </message>
    <message>
        <source>When the memory is full, old keys give way.</source>
        <translation>Bila memori penuh, key lama mengalah.</translation>
    </message>
    <message>
        <source>Less than 80 % of the memory is in use.</source>
        <translation>Kurang dari 80 % memori terpakai.</translation>
    </message>
    <message>
        <source>The memory is used well, and nothing is swapped out.</source>
        <translation>Memori dipakai dengan baik, dan tidak ada yang dipindahkan ke swap.</translation>
    </message>
    <message>
        <source>In the sample every key that should expire does.</source>
        <translation>Dalam sampel, setiap key yang seharusnya kedaluwarsa memang kedaluwarsa.</translation>
    </message>
    <message>
        <source>More than 80 % of the reads find their key.</source>
        <translation>Lebih dari 80 % pembacaan menemukan key-nya.</translation>
    </message>
    <message>
        <source>Commands that take longer than this are logged.</source>
        <translation>Perintah yang lebih lama dari ini dicatat.</translation>
    </message>
    <message>
        <source>Delays longer than this are recorded.</source>
        <translation>Jeda yang lebih lama dari ini direkam.</translation>
    </message>
    <message>
        <source>There is room for more clients.</source>
        <translation>Masih ada tempat untuk klien lain.</translation>
    </message>
    <message>
        <source>A subscriber that is too slow is disconnected in time.</source>
        <translation>Pelanggan pub/sub yang terlalu lambat diputus pada waktunya.</translation>
    </message>
    <message>
        <source>Master and replicas keep up with each other.</source>
        <translation>Master dan replika saling mengikuti.</translation>
    </message>
    <message>
        <source>There is more than one server.</source>
        <translation>Ada lebih dari satu server.</translation>
    </message>
    <message>
        <source>This version is maintained.</source>
        <translation>Versi ini masih dipelihara.</translation>
    </message>
    <message>
        <source>The server cannot be reached over a network.</source>
        <translation>Server tidak dapat dijangkau lewat jaringan.</translation>
    </message>
    <message>
        <source>Nothing is persisted: see “Persistence”.</source>
        <translation>Tidak ada yang disimpan: lihat “Persistensi”.</translation>
    </message>
    <message>
        <source>Without a memory limit nothing is evicted: see “Memory limit”.</source>
        <translation>Tanpa batas memori tidak ada yang digusur: lihat “Batas memori”.</translation>
    </message>
    <message>
        <source>There were fewer than 100 reads since the start.</source>
        <translation>Kurang dari 100 pembacaan sejak server dimulai.</translation>
    </message>
    <message>
        <source>The application profile names no keys that expire.</source>
        <translation>Profil aplikasi tidak menyebut key yang kedaluwarsa.</translation>
    </message>
    <message>
        <source>The sample holds no key that should expire.</source>
        <translation>Sampel tidak memuat key yang seharusnya kedaluwarsa.</translation>
    </message>
    <message>
        <source>The server has no replicas.</source>
        <translation>Server tidak memiliki replika.</translation>
    </message>
    <message>
        <source>Whoever reaches the server may read, change and remove everything.</source>
        <translation>Siapa pun yang menjangkau server boleh membaca, mengubah, dan menghapus semuanya.</translation>
    </message>
    <message>
        <source>Set “requirepass” to a long random password (or ACL SETUSER default &gt;…), and give it to the application as REDIS_PASSWORD.</source>
        <translation>Setel “requirepass” dengan kata sandi acak yang panjang (atau ACL SETUSER default &gt;…), dan berikan kepada aplikasi sebagai REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The server listens on all network interfaces and protected mode is off: nothing but the password keeps others out.</source>
        <translation>Server mendengarkan semua antarmuka jaringan dan protected mode mati: hanya kata sandi yang menghalangi pihak lain.</translation>
    </message>
    <message>
        <source>Set “bind” to the addresses that the application uses, such as “127.0.0.1 ::1”, or set “protected-mode” to yes.</source>
        <translation>Setel “bind” ke alamat yang dipakai aplikasi, misalnya “127.0.0.1 ::1”, atau setel “protected-mode” menjadi yes.</translation>
    </message>
    <message>
        <source>This workspace talks to the server over a network unencrypted: the password and the data can be read on the way.</source>
        <translation>Ruang kerja ini berbicara dengan server lewat jaringan tanpa enkripsi: kata sandi dan data dapat dibaca di jalan.</translation>
    </message>
    <message>
        <source>Set “tls-port” with a certificate on the server and “port 0”, and use rediss:// in the workspace and the application.</source>
        <translation>Setel “tls-port” dengan sertifikat di server dan “port 0”, lalu pakai rediss:// di ruang kerja dan aplikasi.</translation>
    </message>
    <message>
        <source>Clients from other machines may connect unencrypted.</source>
        <translation>Klien dari mesin lain dapat tersambung tanpa enkripsi.</translation>
    </message>
    <message>
        <source>Bind to the loopback interface, or set “tls-port” with a certificate and “port 0”.</source>
        <translation>Ikat ke antarmuka loopback, atau setel “tls-port” dengan sertifikat dan “port 0”.</translation>
    </message>
    <message>
        <source>The default user may run commands that empty, stop, block or reconfigure the server; a mistake in the application can too.</source>
        <translation>Pengguna default boleh menjalankan perintah yang mengosongkan, menghentikan, menahan, atau mengatur ulang server; kesalahan di aplikasi pun bisa.</translation>
    </message>
    <message>
        <source>Make an admin user of your own, and then: ACL SETUSER default -@dangerous +info +client</source>
        <translation>Buat pengguna admin tersendiri, lalu: ACL SETUSER default -@dangerous +info +client</translation>
    </message>
    <message>
        <source>After a restart everything is gone: sessions, lockouts, and all that was cached.</source>
        <translation>Setelah dimulai ulang semuanya hilang: sesi, penguncian, dan semua yang di-cache.</translation>
    </message>
    <message>
        <source>Set “appendonly yes”, and “save 900 1 300 10 60 1000” for snapshots.</source>
        <translation>Setel “appendonly yes”, dan “save 900 1 300 10 60 1000” untuk snapshot.</translation>
    </message>
    <message>
        <source>Only snapshots are written: what changed since the last one is lost in a crash.</source>
        <translation>Hanya snapshot yang ditulis: perubahan sejak snapshot terakhir hilang bila server mati mendadak.</translation>
    </message>
    <message>
        <source>Set “appendonly yes” and “appendfsync everysec”.</source>
        <translation>Setel “appendonly yes” dan “appendfsync everysec”.</translation>
    </message>
    <message>
        <source>The append-only file is left to the operating system, which may lose half a minute in a crash.</source>
        <translation>Berkas append-only diserahkan kepada sistem operasi, yang dapat kehilangan setengah menit bila mati mendadak.</translation>
    </message>
    <message>
        <source>Set “appendfsync everysec”.</source>
        <translation>Setel “appendfsync everysec”.</translation>
    </message>
    <message>
        <source>No snapshot is written that could be copied away as a backup.</source>
        <translation>Tidak ada snapshot yang dapat disalin sebagai cadangan.</translation>
    </message>
    <message>
        <source>Set “save 900 1 300 10 60 1000”, or run BGSAVE every day, and copy dump.rdb to another machine.</source>
        <translation>Setel “save 900 1 300 10 60 1000”, atau jalankan BGSAVE setiap hari, dan salin dump.rdb ke mesin lain.</translation>
    </message>
    <message>
        <source>The last snapshot is older than a day, and there were changes since.</source>
        <translation>Snapshot terakhir lebih tua dari sehari, dan ada perubahan sejak itu.</translation>
    </message>
    <message>
        <source>Run BGSAVE, and see that it runs every day; copy dump.rdb to another machine.</source>
        <translation>Jalankan BGSAVE, dan pastikan ia berjalan setiap hari; salin dump.rdb ke mesin lain.</translation>
    </message>
    <message>
        <source>The last snapshot could not be written. With “stop-writes-on-bgsave-error” the server refuses to write until one can.</source>
        <translation>Snapshot terakhir tidak dapat ditulis. Dengan “stop-writes-on-bgsave-error” server menolak menulis sampai snapshot berhasil.</translation>
    </message>
    <message>
        <source>See the server&apos;s log; check the free disk space, the memory (overcommit_memory=1) and the permissions of “dir”, then run BGSAVE.</source>
        <translation>Lihat log server; periksa ruang disk, memori (overcommit_memory=1), dan izin “dir”, lalu jalankan BGSAVE.</translation>
    </message>
    <message>
        <source>The append-only file could not be written: changes are refused.</source>
        <translation>Berkas append-only tidak dapat ditulis: perubahan ditolak.</translation>
    </message>
    <message>
        <source>Check the free disk space and the disk&apos;s health; see the server&apos;s log.</source>
        <translation>Periksa ruang disk dan kesehatan disk; lihat log server.</translation>
    </message>
    <message>
        <source>The append-only file could not be rewritten, and grows without end.</source>
        <translation>Berkas append-only tidak dapat ditulis ulang, dan terus membesar.</translation>
    </message>
    <message>
        <source>Check the free disk space and the memory, then run BGREWRITEAOF.</source>
        <translation>Periksa ruang disk dan memori, lalu jalankan BGREWRITEAOF.</translation>
    </message>
    <message>
        <source>The server may grow until the machine is out of memory and the system ends it.</source>
        <translation>Server dapat membesar sampai memori mesin habis dan sistem mengakhirinya.</translation>
    </message>
    <message>
        <source>Set “maxmemory” to what the machine can spare, such as 2gb.</source>
        <translation>Setel “maxmemory” sesuai kemampuan mesin, misalnya 2gb.</translation>
    </message>
    <message>
        <source>The limit is over 90 % of the machine&apos;s memory: none is left for snapshots and other programs.</source>
        <translation>Batasnya di atas 90 % memori mesin: tidak ada sisa untuk snapshot dan program lain.</translation>
    </message>
    <message>
        <source>Lower “maxmemory” to about 60 to 75 % of the machine.</source>
        <translation>Turunkan “maxmemory” ke sekitar 60 sampai 75 % memori mesin.</translation>
    </message>
    <message>
        <source>When the memory is full every write fails with an OOM error.</source>
        <translation>Bila memori penuh, setiap penulisan gagal dengan galat OOM.</translation>
    </message>
    <message>
        <source>Set “maxmemory-policy allkeys-lru” for a cache.</source>
        <translation>Setel “maxmemory-policy allkeys-lru” untuk cache.</translation>
    </message>
    <message>
        <source>Only keys with a time to live may give way, and most of these have none: they are cached until they are invalidated. Writes fail when the memory is full.</source>
        <translation>Hanya key dengan TTL yang boleh digusur, dan kebanyakan tidak memilikinya: key di-cache sampai diinvalidasi. Penulisan gagal bila memori penuh.</translation>
    </message>
    <message>
        <source>Set “maxmemory-policy allkeys-lru”.</source>
        <translation>Setel “maxmemory-policy allkeys-lru”.</translation>
    </message>
    <message>
        <source>More than 80 % of the memory is in use.</source>
        <translation>Lebih dari 80 % memori terpakai.</translation>
    </message>
    <message>
        <source>Raise “maxmemory”, shorten times to live, or remove what takes most: see the biggest keys under Memory.</source>
        <translation>Naikkan “maxmemory”, perpendek TTL, atau hapus yang paling besar: lihat key terbesar di Memori.</translation>
    </message>
    <message>
        <source>The server takes half as much memory again as its data needs.</source>
        <translation>Server memakai memori setengah lebih banyak daripada kebutuhan datanya.</translation>
    </message>
    <message>
        <source>Set “activedefrag yes” where the server can, or restart it in a quiet hour.</source>
        <translation>Setel “activedefrag yes” bila server mendukungnya, atau mulai ulang pada jam sepi.</translation>
    </message>
    <message>
        <source>A part of the data is swapped out: reading it takes milliseconds.</source>
        <translation>Sebagian data dipindahkan ke swap: membacanya perlu beberapa milidetik.</translation>
    </message>
    <message>
        <source>Give the machine more memory, or lower “maxmemory”.</source>
        <translation>Tambah memori mesin, atau turunkan “maxmemory”.</translation>
    </message>
    <message>
        <source>Keys that should expire by the profile have no time to live, such as %1. They stay for ever.</source>
        <translation>Key yang menurut profil harus kedaluwarsa tidak memiliki TTL, misalnya %1. Key itu tinggal selamanya.</translation>
    </message>
    <message>
        <source>Find where the application writes them without EX, and give the keys a time to live with EXPIRE, or remove them.</source>
        <translation>Cari tempat aplikasi menulisnya tanpa EX, dan beri key itu TTL dengan EXPIRE, atau hapus.</translation>
    </message>
    <message>
        <source>Fewer than 80 % of the reads since the start find their key: the cache saves little.</source>
        <translation>Kurang dari 80 % pembacaan sejak server dimulai menemukan key-nya: cache sedikit manfaatnya.</translation>
    </message>
    <message>
        <source>Look for keys that are invalidated too often or expire too soon, and for evicted ones.</source>
        <translation>Cari key yang terlalu sering diinvalidasi atau terlalu cepat kedaluwarsa, dan yang tergusur.</translation>
    </message>
    <message>
        <source>Slow commands leave no trace.</source>
        <translation>Perintah lambat tidak meninggalkan jejak.</translation>
    </message>
    <message>
        <source>Set “slowlog-log-slower-than 10000” and “slowlog-max-len 128”.</source>
        <translation>Setel “slowlog-log-slower-than 10000” dan “slowlog-max-len 128”.</translation>
    </message>
    <message>
        <source>Only commands longer than a tenth of a second are logged, which nearly none are.</source>
        <translation>Hanya perintah di atas sepersepuluh detik yang dicatat, dan hampir tidak ada yang begitu.</translation>
    </message>
    <message>
        <source>Set “slowlog-log-slower-than 10000”.</source>
        <translation>Setel “slowlog-log-slower-than 10000”.</translation>
    </message>
    <message>
        <source>Delays by forks, the disk or expiring keys are not recorded.</source>
        <translation>Jeda karena fork, disk, atau key yang kedaluwarsa tidak direkam.</translation>
    </message>
    <message>
        <source>Set “latency-monitor-threshold 100”; it costs next to nothing.</source>
        <translation>Setel “latency-monitor-threshold 100”; biayanya hampir nol.</translation>
    </message>
    <message>
        <source>More than 80 % of “maxclients” are connected; those above it are refused.</source>
        <translation>Lebih dari 80 % “maxclients” tersambung; yang melebihinya ditolak.</translation>
    </message>
    <message>
        <source>Look for connections that are never closed under Clients; raise “maxclients” only if there are none.</source>
        <translation>Cari koneksi yang tak pernah ditutup di Klien; naikkan “maxclients” hanya bila tidak ada.</translation>
    </message>
    <message>
        <source>A slow subscriber may fill the whole memory with messages that it does not read.</source>
        <translation>Pelanggan yang lambat dapat memenuhi seluruh memori dengan pesan yang tidak dibacanya.</translation>
    </message>
    <message>
        <source>Set “client-output-buffer-limit pubsub 32mb 8mb 60”.</source>
        <translation>Setel “client-output-buffer-limit pubsub 32mb 8mb 60”.</translation>
    </message>
    <message>
        <source>This replica has lost its master, and its data grows old.</source>
        <translation>Replika ini kehilangan master-nya, dan datanya menua.</translation>
    </message>
    <message>
        <source>Check that the master runs and can be reached, and “masterauth”.</source>
        <translation>Periksa apakah master berjalan dan dapat dijangkau, serta “masterauth”.</translation>
    </message>
    <message>
        <source>A replica is behind: a failover now would lose writes.</source>
        <translation>Sebuah replika tertinggal: failover sekarang akan kehilangan penulisan.</translation>
    </message>
    <message>
        <source>Check the network between them and how busy the replica is; raise “repl-backlog-size” if it has to start over again and again.</source>
        <translation>Periksa jaringan di antaranya dan kesibukan replika; naikkan “repl-backlog-size” bila ia berulang kali harus mulai dari awal.</translation>
    </message>
    <message>
        <source>When this server stops, there is no other. Optional for a cache: the application must then do without it.</source>
        <translation>Bila server ini berhenti, tidak ada yang lain. Opsional untuk cache: aplikasi harus bisa tanpa cache.</translation>
    </message>
    <message>
        <source>Add a replica and Redis Sentinel, or use a cluster.</source>
        <translation>Tambahkan replika dan Redis Sentinel, atau pakai cluster.</translation>
    </message>
    <message>
        <source>This version gets no security fixes any more.</source>
        <translation>Versi ini tidak lagi mendapat perbaikan keamanan.</translation>
    </message>
    <message>
        <source>Update to Redis 7 or newer.</source>
        <translation>Perbarui ke Redis 7 atau lebih baru.</translation>
    </message>
    <message>
        <source>This version still works, but is fixed only by distributions.</source>
        <translation>Versi ini masih bekerja, tetapi hanya diperbaiki oleh distribusi.</translation>
    </message>
    <message>
        <source>Plan an update to Redis 7 or newer.</source>
        <translation>Rencanakan pembaruan ke Redis 7 atau lebih baru.</translation>
    </message>
    <message>
        <source>The server does not tell “%1”.</source>
        <translation>Server tidak memberi tahu “%1”.</translation>
    </message>
    <message>
        <source>Look at it where the server is run.</source>
        <translation>Periksa langsung di tempat server dijalankan.</translation>
    </message>
    <message>
        <source>The server does not know the command, or it was renamed: %1.</source>
        <translation>Server tidak mengenal perintah itu, atau namanya diubah: %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Terjangkau dari luar</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Enkripsi (TLS)</translation>
    </message>
    <message>
        <source>Dangerous commands</source>
        <translation>Perintah berbahaya</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistensi</translation>
    </message>
    <message>
        <source>Append-only file</source>
        <translation>Berkas append-only</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Saving works</source>
        <translation>Penyimpanan berhasil</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Batas memori</translation>
    </message>
    <message>
        <source>Eviction policy</source>
        <translation>Kebijakan penggusuran</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memori terpakai</translation>
    </message>
    <message>
        <source>Fragmentation and swap</source>
        <translation>Fragmentasi dan swap</translation>
    </message>
    <message>
        <source>Keys that should expire</source>
        <translation>Key yang harus kedaluwarsa</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>Slow log</source>
        <translation>Slow log</translation>
    </message>
    <message>
        <source>Latency monitor</source>
        <translation>Pemantau latensi</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Output buffers</source>
        <translation>Buffer keluaran</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikasi</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Ketersediaan tinggi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>tanpa enkripsi</translation>
    </message>
    <message>
        <source>replicated</source>
        <translation>direplikasi</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>tunggal</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>belum sejak dimulai</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <translation>Seperti seharusnya.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>temuan</translation>
    </message>
    <message>
        <source>This should be changed.</source>
        <translation>Ini perlu diubah.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>saran</translation>
    </message>
    <message>
        <source>It is good as it is, and could be better.</source>
        <translation>Sudah cukup, dan bisa lebih baik.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>It does not concern this server.</source>
        <translation>Tidak menyangkut server ini.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>The server did not say.</source>
        <translation>Server tidak memberi tahu.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The server is too small for the ratio to say anything.</source>
        <translation>Server terlalu kecil sehingga rasionya tidak berarti.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 harus salah satu dari: %2.</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in pixels, such as 1440x900.</source>
        <translation>--size harus LEBARxTINGGI dalam piksel, misalnya 1440x900.</translation>
    </message>
    <message>
        <source>Usage: selaras %1</source>
        <translation>Cara pakai: selaras %1</translation>
    </message>
    <message>
        <source>--drift-every must be a number of seconds, 0 for never.</source>
        <translation>--drift-every harus berupa jumlah detik, 0 untuk tidak pernah.</translation>
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
selaras drift WORKSPACE                hold every cached key against its row
selaras drain WORKSPACE                deliver the invalidations that are pending
selaras capture WORKSPACE [on TABLE… | off [TABLE…]]
                                       whether the changes of other writers are captured
selaras check WORKSPACE                health and the production checklist of the server
selaras watch WORKSPACE                stay, deliver, and follow other writers

PK is the value of the primary key; where the key has several columns, a JSON object.
COL=VALUE is read as the column&apos;s type says; COL:=JSON gives null, true, 5 or &quot;text&quot;.

--json                 print one JSON object
--dry-run              edit, apply: say what would be done
--repair               drift: remove the keys that are stale or have no row
--drift-every SECONDS  watch: at most how often what is not captured is scanned, 60 by
                       default, 0 for never
--out DIR              tour: the folder of the pictures
--after SECONDS        tour: how long the workspace is open before; the demo is at work
                       then
--language en|id       the language of the program
--theme light|dark     the colours of the window
--size WIDTHxHEIGHT    tour: the size of the window, 1440x900 by default
-h, --help             this text
-v, --version          the version

The password of Redis comes from SELARAS_REDIS_PASSWORD or the keychain.
Exit status: 0 fine, 1 a finding, 2 bad input, 3 cannot connect.
</source>
        <translation>Selaras menampilkan baris SQLite di samping key Redis yang menyimpan cache-nya.

selaras [WORKSPACE]                    buka jendela
selaras demo                           jendela dengan ruang kerja demo
selaras tour [WORKSPACE] --out DIR     PNG setiap halaman; tanpa ruang kerja, dari demo
selaras keys WORKSPACE TABLE PK        key milik suatu baris dan apakah masih segar
selaras edit WORKSPACE TABLE PK COL=VALUE…
                                       ubah baris dan hapus key yang menyimpan cache-nya
selaras apply WORKSPACE EDITS.jsonl    banyak suntingan dalam satu transaksi
selaras drift WORKSPACE                bandingkan setiap key dengan barisnya
selaras drain WORKSPACE                kirim invalidasi yang tertunda
selaras capture WORKSPACE [on TABLE… | off [TABLE…]]
                                       apakah perubahan penulis lain ditangkap
selaras check WORKSPACE                kesehatan server dan daftar periksa produksinya
selaras watch WORKSPACE                tetap berjalan, mengirim, dan mengikuti penulis lain

PK adalah nilai primary key; jika terdiri atas beberapa kolom, berupa objek JSON.
COL=VALUE dibaca menurut tipe kolom; COL:=JSON memberi null, true, 5, atau &quot;teks&quot;.

--json                 cetak satu objek JSON
--dry-run              edit, apply: sebutkan apa yang akan dilakukan
--repair               drift: hapus key yang basi atau tanpa baris
--drift-every SECONDS  watch: paling sering tiap sekian detik memindai yang tidak ditangkap,
                       bawaannya 60, 0 untuk tidak pernah
--out DIR              tour: folder untuk gambar
--after SECONDS        tour: berapa lama workspace dibuka sebelumnya; demo bekerja selama itu
--language en|id       bahasa program
--theme light|dark     warna jendela
--size LEBARxTINGGI    tour: ukuran jendela, bawaan 1440x900
-h, --help             teks ini
-v, --version          versi

Kata sandi Redis diambil dari SELARAS_REDIS_PASSWORD atau keychain.
Status keluar: 0 baik, 1 ada temuan, 2 masukan salah, 3 tidak dapat terhubung.
</translation>
    </message>
    <message>
        <source>--after must be a number of seconds.</source>
        <translation>--after harus berupa jumlah detik.</translation>
    </message>
</context>
<context>
    <name>ConfigurationWords</name>
    <message>
        <source>Moves values together while it runs, to give memory back</source>
        <translation>Merapatkan nilai selagi berjalan, untuk mengembalikan memori</translation>
    </message>
    <message>
        <source>The file that users are kept in</source>
        <translation>Berkas tempat pengguna disimpan</translation>
    </message>
    <message>
        <source>When the append-only file reaches the disk: always, everysec or no</source>
        <translation>Kapan berkas append-only sampai ke disk: always, everysec, atau no</translation>
    </message>
    <message>
        <source>Logs every change to a file that is read at the next start</source>
        <translation>Mencatat setiap perubahan ke berkas yang dibaca saat dimulai berikutnya</translation>
    </message>
    <message>
        <source>An append-only file smaller than this is not rewritten by itself</source>
        <translation>Berkas append-only yang lebih kecil dari ini tidak ditulis ulang sendiri</translation>
    </message>
    <message>
        <source>By how much it may grow before it is rewritten</source>
        <translation>Seberapa jauh ia boleh membesar sebelum ditulis ulang</translation>
    </message>
    <message>
        <source>The addresses that the server listens to</source>
        <translation>Alamat yang didengarkan server</translation>
    </message>
    <message>
        <source>A class of clients, hard limit, soft limit and its seconds: who reads too slowly is disconnected</source>
        <translation>Kelas klien, batas keras, batas lunak beserta detiknya: yang membaca terlalu lambat diputus</translation>
    </message>
    <message>
        <source>Whether it is a node of a cluster</source>
        <translation>Apakah ia node sebuah cluster</translation>
    </message>
    <message>
        <source>How many numbered databases there are</source>
        <translation>Jumlah basis data bernomor</translation>
    </message>
    <message>
        <source>The file of snapshots</source>
        <translation>Berkas snapshot</translation>
    </message>
    <message>
        <source>The folder of snapshots and of the append-only file</source>
        <translation>Folder snapshot dan berkas append-only</translation>
    </message>
    <message>
        <source>How often a second it looks for expired keys and dead clients</source>
        <translation>Berapa kali per detik ia mencari key kedaluwarsa dan klien mati</translation>
    </message>
    <message>
        <source>Threads that read from and write to the network; commands run in one</source>
        <translation>Thread yang membaca dan menulis jaringan; perintah berjalan di satu thread</translation>
    </message>
    <message>
        <source>Delays of so many milliseconds are recorded; 0 records none</source>
        <translation>Jeda selama sekian milidetik direkam; 0 tidak merekam</translation>
    </message>
    <message>
        <source>Frees evicted keys in the background</source>
        <translation>Membebaskan key yang digusur di latar belakang</translation>
    </message>
    <message>
        <source>Frees expired keys in the background</source>
        <translation>Membebaskan key kedaluwarsa di latar belakang</translation>
    </message>
    <message>
        <source>Makes DEL behave as UNLINK</source>
        <translation>Membuat DEL bekerja seperti UNLINK</translation>
    </message>
    <message>
        <source>Minutes after which a key counts as used less, for allkeys-lfu</source>
        <translation>Menit setelah sebuah key dianggap makin jarang dipakai, untuk allkeys-lfu</translation>
    </message>
    <message>
        <source>Where the log goes; empty: the standard output</source>
        <translation>Tujuan log; kosong: keluaran standar</translation>
    </message>
    <message>
        <source>debug, verbose, notice or warning</source>
        <translation>debug, verbose, notice, atau warning</translation>
    </message>
    <message>
        <source>The password that a replica gives to its master</source>
        <translation>Kata sandi yang diberikan replika kepada master-nya</translation>
    </message>
    <message>
        <source>More connections than this are refused</source>
        <translation>Koneksi melebihi ini ditolak</translation>
    </message>
    <message>
        <source>The limit of the data in bytes; 0 is none</source>
        <translation>Batas data dalam byte; 0 berarti tidak ada</translation>
    </message>
    <message>
        <source>Which keys give way at the limit: allkeys-lru for a cache, noeviction fails writes</source>
        <translation>Key mana yang mengalah pada batasnya: allkeys-lru untuk cache, noeviction menggagalkan penulisan</translation>
    </message>
    <message>
        <source>How many keys are compared to find the one to evict</source>
        <translation>Berapa key yang dibandingkan untuk mencari yang digusur</translation>
    </message>
    <message>
        <source>Writes are refused with fewer good replicas than this</source>
        <translation>Penulisan ditolak bila replika yang baik kurang dari ini</translation>
    </message>
    <message>
        <source>What is told on __keyspace__ channels; costs processor time</source>
        <translation>Yang diberitahukan di channel __keyspace__; memakan waktu prosesor</translation>
    </message>
    <message>
        <source>The unencrypted port; 0 closes it</source>
        <translation>Port tanpa enkripsi; 0 menutupnya</translation>
    </message>
    <message>
        <source>Refuses other machines while there is no password</source>
        <translation>Menolak mesin lain selama tidak ada kata sandi</translation>
    </message>
    <message>
        <source>Compresses snapshots</source>
        <translation>Memampatkan snapshot</translation>
    </message>
    <message>
        <source>What a replica may miss without starting over</source>
        <translation>Yang boleh dilewatkan replika tanpa mulai dari awal</translation>
    </message>
    <message>
        <source>Sends a new replica its data without writing a file first</source>
        <translation>Mengirim data ke replika baru tanpa menulis berkas dahulu</translation>
    </message>
    <message>
        <source>Seconds of silence after which a link counts as lost</source>
        <translation>Detik tanpa kabar sebelum sambungan dianggap putus</translation>
    </message>
    <message>
        <source>A replica refuses writes</source>
        <translation>Replika menolak penulisan</translation>
    </message>
    <message>
        <source>A replica without its master still answers, with old data</source>
        <translation>Replika tanpa master tetap menjawab, dengan data lama</translation>
    </message>
    <message>
        <source>The master that it follows</source>
        <translation>Master yang diikutinya</translation>
    </message>
    <message>
        <source>The password of the default user</source>
        <translation>Kata sandi pengguna default</translation>
    </message>
    <message>
        <source>Snapshots by themselves: seconds and changes, in pairs</source>
        <translation>Snapshot otomatis: detik dan perubahan, berpasangan</translation>
    </message>
    <message>
        <source>Commands of so many microseconds are logged; -1 logs none</source>
        <translation>Perintah selama sekian mikrodetik dicatat; -1 tidak mencatat</translation>
    </message>
    <message>
        <source>How many entries the slow log holds</source>
        <translation>Berapa entri yang dimuat slow log</translation>
    </message>
    <message>
        <source>Refuses writes while snapshots fail, so that it is noticed</source>
        <translation>Menolak penulisan selama snapshot gagal, agar ketahuan</translation>
    </message>
    <message>
        <source>Connections that may wait to be accepted</source>
        <translation>Koneksi yang boleh menunggu diterima</translation>
    </message>
    <message>
        <source>Seconds after which a silent connection is probed</source>
        <translation>Detik sebelum koneksi yang diam diperiksa</translation>
    </message>
    <message>
        <source>Seconds after which an idle client is disconnected; 0 never</source>
        <translation>Detik sebelum klien yang diam diputus; 0 tidak pernah</translation>
    </message>
    <message>
        <source>Whether clients need a certificate</source>
        <translation>Apakah klien perlu sertifikat</translation>
    </message>
    <message>
        <source>The authority that clients are checked against</source>
        <translation>Otoritas untuk memeriksa klien</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Sertifikat server</translation>
    </message>
    <message>
        <source>The encrypted port; 0 closes it</source>
        <translation>Port terenkripsi; 0 menutupnya</translation>
    </message>
    <message>
        <source>Keys that client-side caching remembers</source>
        <translation>Key yang diingat untuk cache di sisi klien</translation>
    </message>
    <message>
        <source>The socket for clients of the same machine</source>
        <translation>Soket untuk klien di mesin yang sama</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>Siapa yang boleh memakai soket</translation>
    </message>
</context>
<context>
    <name>Drain</name>
    <message numerus="yes">
        <source>%n invalidation(s) delivered.</source>
        <translation>
            <numerusform>%n invalidasi terkirim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still pending.</source>
        <translation>
            <numerusform>%n masih tertunda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>%1 compared: %2 fresh, %3 stale, %4 without a row. %5 opaque, %6 unmapped.</source>
        <translation>%1 dibandingkan: %2 segar, %3 basi, %4 tanpa baris. %5 tak terbandingkan, %6 tidak terpetakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pending.</source>
        <translation>
            <numerusform>%n key tertunda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditOutcome</name>
    <message>
        <source>Edit %1: the row is no longer there; nothing was changed.</source>
        <translation>Suntingan %1: baris sudah tidak ada; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Edit %1: the row was changed meanwhile (%2); nothing was changed.</source>
        <translation>Suntingan %1: baris sementara itu sudah diubah pihak lain (%2); tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n baris diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>dihapus %1</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>tertunda %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n baris akan diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>would remove %1</source>
        <translation>akan menghapus %1</translation>
    </message>
    <message>
        <source>warmed %1</source>
        <translation>disegarkan %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Terjadi kesalahan yang tidak terduga.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Coba lagi.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Redis at %1</source>
        <translation>Redis di %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas ini</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Ini</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>tanpa keterangan</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>This cannot be understood: %1.</source>
        <translation>Ini tidak dapat dipahami: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 sudah tidak ada lagi.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Segarkan untuk melihat yang ada sekarang.</translation>
    </message>
    <message>
        <source>%1 takes no changes.</source>
        <translation>%1 tidak menerima perubahan.</translation>
    </message>
    <message>
        <source>Set “readOnly” to false in the workspace file, or get the right to write to the database file and its folder.</source>
        <translation>Ubah “readOnly” menjadi false di berkas ruang kerja, atau dapatkan hak tulis untuk berkas basis data dan foldernya.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 tidak didukung.</translation>
    </message>
    <message>
        <source>See what this version can do in the README.</source>
        <translation>Lihat kemampuan versi ini di README.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 tidak dapat dibaca atau ditulis: %2.</translation>
    </message>
    <message>
        <source>Check the disk, the path and the file&apos;s permissions.</source>
        <translation>Periksa disk, path, dan izin berkas.</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>%1 tidak dapat ditulis: ruang disk habis.</translation>
    </message>
    <message>
        <source>Free some space on that disk and save again; nothing was changed.</source>
        <translation>Kosongkan sebagian ruang di disk itu lalu simpan lagi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 tidak menerima koneksi.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that host and port (or the socket path) in the workspace are right.</source>
        <translation>Pastikan server berjalan, dan host serta port (atau path socket) di ruang kerja sudah benar.</translation>
    </message>
    <message>
        <source>The host of %1 is not known.</source>
        <translation>Host %1 tidak dikenal.</translation>
    </message>
    <message>
        <source>Check how its name is written, the DNS and the VPN.</source>
        <translation>Periksa penulisan namanya, DNS, dan VPN.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>Check the network and the firewall, and whether the server is busy with a slow command.</source>
        <translation>Periksa jaringan dan firewall, dan apakah server sedang sibuk dengan perintah yang lambat.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Koneksi ke %1 terputus.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the server&apos;s log if it stays away.</source>
        <translation>Koneksi dicoba lagi secara otomatis. Periksa log server jika tetap terputus.</translation>
    </message>
    <message>
        <source>What answers is not a Redis server (asked: %1).</source>
        <translation>Yang menjawab bukan server Redis (ditanya: %1).</translation>
    </message>
    <message>
        <source>Check the port: another program listens there, or it wants TLS (rediss://).</source>
        <translation>Periksa port: program lain memakainya, atau server meminta TLS (rediss://).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Sertifikat %1 tidak tepercaya.</translation>
    </message>
    <message>
        <source>Name your authority&apos;s certificate in “redis.tls.ca”, and use the host name that the certificate was made for.</source>
        <translation>Sebutkan sertifikat CA Anda di “redis.tls.ca”, dan gunakan nama host yang tercantum pada sertifikat.</translation>
    </message>
    <message>
        <source>%1 could not be reached over TLS.</source>
        <translation>%1 tidak dapat dijangkau melalui TLS.</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS on this port, and the client certificate and key of the workspace.</source>
        <translation>Pastikan server memakai TLS di port ini, dan periksa sertifikat klien serta kunci privat di ruang kerja.</translation>
    </message>
    <message>
        <source>%1 did not take the user name or the password.</source>
        <translation>%1 menolak nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>Open the workspace again and enter the right password.</source>
        <translation>Buka lagi ruang kerja dan masukkan kata sandi yang benar.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 meminta kata sandi.</translation>
    </message>
    <message>
        <source>Enter one, or set SELARAS_REDIS_PASSWORD before starting.</source>
        <translation>Masukkan kata sandi, atau atur SELARAS_REDIS_PASSWORD sebelum menjalankan program.</translation>
    </message>
    <message>
        <source>The Redis user may not do this: %1.</source>
        <translation>Pengguna Redis tidak berhak melakukan ini: %1.</translation>
    </message>
    <message>
        <source>Grant it the right with ACL SETUSER, or use another user.</source>
        <translation>Berikan haknya dengan ACL SETUSER, atau gunakan pengguna lain.</translation>
    </message>
    <message>
        <source>%1 has no database of this number.</source>
        <translation>%1 tidak memiliki basis data bernomor ini.</translation>
    </message>
    <message>
        <source>Correct the number at the end of the URL, or raise “databases” in the server&apos;s configuration.</source>
        <translation>Perbaiki nomor di akhir URL, atau naikkan “databases” di konfigurasi server.</translation>
    </message>
    <message>
        <source>The key %1 holds another type of value now.</source>
        <translation>Tipe nilai pada key %1 kini berbeda.</translation>
    </message>
    <message>
        <source>Refresh the keys and open it again.</source>
        <translation>Segarkan daftar key lalu buka lagi.</translation>
    </message>
    <message>
        <source>%1 is still loading its data into memory.</source>
        <translation>%1 masih memuat datanya ke memori.</translation>
    </message>
    <message>
        <source>Wait until it has started; it is tried again by itself.</source>
        <translation>Tunggu sampai siap; koneksi dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>%1 is out of memory.</source>
        <translation>%1 kehabisan memori.</translation>
    </message>
    <message>
        <source>Raise “maxmemory”, choose an eviction policy, or remove keys.</source>
        <translation>Naikkan “maxmemory”, pilih kebijakan eviction, atau hapus sebagian key.</translation>
    </message>
    <message>
        <source>%1 is a replica, which takes no changes.</source>
        <translation>%1 adalah replica, yang tidak menerima perubahan.</translation>
    </message>
    <message>
        <source>Point the workspace to the master.</source>
        <translation>Arahkan ruang kerja ke master.</translation>
    </message>
    <message>
        <source>The value is too large to be read whole.</source>
        <translation>Nilai terlalu besar untuk dibaca seluruhnya.</translation>
    </message>
    <message>
        <source>Look at its beginning, or use redis-cli for the rest.</source>
        <translation>Lihat bagian awalnya, atau gunakan redis-cli untuk sisanya.</translation>
    </message>
    <message>
        <source>%1 answered with an error: %2.</source>
        <translation>%1 menjawab dengan galat: %2.</translation>
    </message>
    <message>
        <source>Look the message up in the Redis documentation or in the server&apos;s log.</source>
        <translation>Cari pesan itu di dokumentasi Redis atau di log server.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 tidak ada.</translation>
    </message>
    <message>
        <source>Check the path; a relative one counts from the workspace file.</source>
        <translation>Periksa path; path relatif dihitung dari berkas ruang kerja.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Check that you may read the file and enter its folder.</source>
        <translation>Pastikan Anda berhak membaca berkas dan masuk ke foldernya.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 bukan basis data SQLite.</translation>
    </message>
    <message>
        <source>Choose the application&apos;s database file.</source>
        <translation>Pilih berkas basis data aplikasi.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted.</source>
        <translation>%1 bukan basis data SQLite, atau terenkripsi.</translation>
    </message>
    <message>
        <source>Encrypted databases (SQLCipher, SEE) are not supported: choose a plain one.</source>
        <translation>Basis data terenkripsi (SQLCipher, SEE) tidak didukung: pilih yang tidak terenkripsi.</translation>
    </message>
    <message>
        <source>Another program holds a lock on %1.</source>
        <translation>%1 sedang dikunci oleh program lain.</translation>
    </message>
    <message>
        <source>Wait until its transaction ends, or close it, and try again; nothing was changed.</source>
        <translation>Tunggu sampai transaksinya selesai, atau tutup program itu, lalu coba lagi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 rusak.</translation>
    </message>
    <message>
        <source>Make a copy, run PRAGMA integrity_check on it, and restore a backup.</source>
        <translation>Buat salinan, jalankan PRAGMA integrity_check padanya, dan pulihkan cadangan.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Tabel %1 tidak ada.</translation>
    </message>
    <message>
        <source>Refresh the tables: the schema may have changed.</source>
        <translation>Segarkan daftar tabel: skemanya mungkin berubah.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Kolom %1 tidak ada.</translation>
    </message>
    <message>
        <source>Refresh the table: its columns may have changed.</source>
        <translation>Segarkan tabel: kolomnya mungkin berubah.</translation>
    </message>
    <message>
        <source>The database does not accept this: %1.</source>
        <translation>Basis data tidak menerima ini: %1.</translation>
    </message>
    <message>
        <source>Change the value so that the rule is kept; nothing was saved.</source>
        <translation>Ubah nilainya agar aturan itu terpenuhi; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be told apart.</source>
        <translation>Baris-baris %1 tidak dapat dibedakan.</translation>
    </message>
    <message>
        <source>A view, or a table without a key, is for looking only.</source>
        <translation>View, atau tabel tanpa primary key, hanya untuk dilihat.</translation>
    </message>
    <message>
        <source>SQLite reports: %1.</source>
        <translation>SQLite melaporkan: %1.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>Segarkan lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 bukan JSON yang sah: %2.</translation>
    </message>
    <message>
        <source>Correct it in a text editor and open it again.</source>
        <translation>Perbaiki di penyunting teks lalu buka lagi.</translation>
    </message>
    <message>
        <source>A rule of the application profile does not fit (%1): %2.</source>
        <translation>Ada aturan profil aplikasi yang tidak sesuai (%1): %2.</translation>
    </message>
    <message>
        <source>Correct the profile, or choose the one that belongs to this database.</source>
        <translation>Perbaiki profil, atau pilih profil yang sesuai dengan basis data ini.</translation>
    </message>
    <message>
        <source>The workspace says something that cannot be right (%1): %2.</source>
        <translation>Ada isi ruang kerja yang tidak mungkin benar (%1): %2.</translation>
    </message>
    <message>
        <source>Correct the workspace file and open it again.</source>
        <translation>Perbaiki berkas ruang kerja lalu buka lagi.</translation>
    </message>
    <message>
        <source>There is no application profile of this name: %1.</source>
        <translation>Profil aplikasi dengan nama ini tidak ada: %1.</translation>
    </message>
    <message>
        <source>Name a built-in profile, or the path of a profile file, in “application”.</source>
        <translation>Sebutkan profil bawaan, atau path berkas profil, di “application”.</translation>
    </message>
    <message>
        <source>The journal of invalidations cannot be written: %1.</source>
        <translation>Jurnal invalidasi tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>Make its folder writable. Without it nothing is saved, for a stale key could be left behind.</source>
        <translation>Jadikan foldernya dapat ditulis. Tanpa jurnal tidak ada yang disimpan, sebab key basi bisa tertinggal.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>Keychain sistem tidak tersedia.</translation>
    </message>
    <message>
        <source>Unlock it, or set SELARAS_REDIS_PASSWORD before starting.</source>
        <translation>Buka kuncinya, atau atur SELARAS_REDIS_PASSWORD sebelum menjalankan program.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install %1) and try again.</source>
        <translation>Pasang dahulu (di Debian: apt install %1) lalu coba lagi.</translation>
    </message>
    <message>
        <source>Far more keys are concerned than the preview said: %1.</source>
        <translation>Jauh lebih banyak key yang terkena daripada kata pratinjau: %1.</translation>
    </message>
    <message>
        <source>The rows are saved, and no key of a pattern was removed yet. Look at Invalidations and remove them there, if that is what you want.</source>
        <translation>Baris-barisnya sudah disimpan, dan belum ada key pola yang dihapus. Lihat Invalidasi dan hapus di sana bila memang itu yang Anda inginkan.</translation>
    </message>
    <message>
        <source>The changes of %1 cannot be captured.</source>
        <translation>Perubahan pada %1 tidak dapat ditangkap.</translation>
    </message>
    <message>
        <source>A view and a virtual table take no triggers: capture the tables that it is made of.</source>
        <translation>View dan tabel virtual tidak menerima trigger: tangkaplah tabel-tabel asalnya.</translation>
    </message>
    <message>
        <source>No rule of the application profile names the table %1.</source>
        <translation>Tidak ada aturan pada profil aplikasi yang menyebut tabel %1.</translation>
    </message>
    <message>
        <source>Only a table that keys are made of can be captured.</source>
        <translation>Hanya tabel yang menjadi asal key yang dapat ditangkap.</translation>
    </message>
    <message>
        <source>The changes of this database are captured for %1.</source>
        <translation>Perubahan basis data ini ditangkap untuk %1.</translation>
    </message>
    <message>
        <source>Switch capture off first, or open that workspace.</source>
        <translation>Matikan dahulu penangkapannya, atau buka workspace tersebut.</translation>
    </message>
    <message>
        <source>A row would refer to one that is not there: %1.</source>
        <translation>Sebuah baris akan merujuk ke baris yang tidak ada: %1.</translation>
    </message>
    <message>
        <source>Add that row, in the same save if you like, or change what refers to it; nothing was saved.</source>
        <translation>Tambahkan baris itu, boleh dalam penyimpanan yang sama, atau ubah yang merujuk kepadanya; tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 dari %2 baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n elemen</numerusform>
        </translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>selamanya</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 dtk lalu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 mnt lalu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 jam lalu</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1 ms</source>
        <translation>di bawah %1 ms</translation>
    </message>
</context>
<context>
    <name>InfoWords</name>
    <message>
        <source>The version of the server</source>
        <translation>Versi server</translation>
    </message>
    <message>
        <source>standalone, sentinel or cluster</source>
        <translation>standalone, sentinel, atau cluster</translation>
    </message>
    <message>
        <source>Changes with every start</source>
        <translation>Berubah setiap kali dimulai</translation>
    </message>
    <message>
        <source>Since the server was started</source>
        <translation>Sejak server dimulai</translation>
    </message>
    <message>
        <source>How often a second it looks for expired keys and dead clients</source>
        <translation>Berapa kali per detik ia mencari key kedaluwarsa dan klien mati</translation>
    </message>
    <message>
        <source>Its configuration file; empty: none, so that nothing can be rewritten</source>
        <translation>Berkas konfigurasinya; kosong: tidak ada, sehingga tidak dapat ditulis ulang</translation>
    </message>
    <message>
        <source>Connections now; one that only grows is a leak</source>
        <translation>Koneksi saat ini; yang hanya bertambah adalah kebocoran</translation>
    </message>
    <message>
        <source>More connections than this are refused</source>
        <translation>Koneksi melebihi ini ditolak</translation>
    </message>
    <message>
        <source>Clients that wait in BLPOP, WAIT and the like</source>
        <translation>Klien yang menunggu di BLPOP, WAIT, dan sejenisnya</translation>
    </message>
    <message>
        <source>Clients that are told when keys change</source>
        <translation>Klien yang diberi tahu bila key berubah</translation>
    </message>
    <message>
        <source>What the data and everything around it take</source>
        <translation>Yang dipakai data dan semua di sekitarnya</translation>
    </message>
    <message>
        <source>What the operating system gave to it</source>
        <translation>Yang diberikan sistem operasi</translation>
    </message>
    <message>
        <source>The most since the start</source>
        <translation>Yang tertinggi sejak dimulai</translation>
    </message>
    <message>
        <source>Of it for managing keys, clients and replication</source>
        <translation>Bagian untuk mengelola key, klien, dan replikasi</translation>
    </message>
    <message>
        <source>Of it for keys and values</source>
        <translation>Bagian untuk key dan nilai</translation>
    </message>
    <message>
        <source>What an empty server takes</source>
        <translation>Yang dipakai server kosong</translation>
    </message>
    <message>
        <source>Of the machine</source>
        <translation>Milik mesin</translation>
    </message>
    <message>
        <source>The limit; 0 is none</source>
        <translation>Batasnya; 0 berarti tidak ada</translation>
    </message>
    <message>
        <source>Which keys give way when the limit is reached</source>
        <translation>Key mana yang mengalah bila batas tercapai</translation>
    </message>
    <message>
        <source>Given by the system to used; over 1.5 is wasteful, under 1 is swapped out</source>
        <translation>Diberikan sistem dibanding terpakai; di atas 1,5 boros, di bawah 1 masuk swap</translation>
    </message>
    <message>
        <source>Buffers of the clients</source>
        <translation>Buffer para klien</translation>
    </message>
    <message>
        <source>1 while it reads its data after the start</source>
        <translation>1 selama membaca datanya setelah dimulai</translation>
    </message>
    <message>
        <source>Changes that no snapshot holds yet</source>
        <translation>Perubahan yang belum ada di snapshot</translation>
    </message>
    <message>
        <source>1 while a snapshot is written</source>
        <translation>1 selama snapshot ditulis</translation>
    </message>
    <message>
        <source>The last snapshot; the start, before the first</source>
        <translation>Snapshot terakhir; sebelum yang pertama, waktu dimulai</translation>
    </message>
    <message>
        <source>How the last snapshot went</source>
        <translation>Hasil snapshot terakhir</translation>
    </message>
    <message>
        <source>How long the last snapshot took</source>
        <translation>Lamanya snapshot terakhir</translation>
    </message>
    <message>
        <source>1 where an append-only file is kept</source>
        <translation>1 bila berkas append-only dipakai</translation>
    </message>
    <message>
        <source>The size of the append-only file</source>
        <translation>Ukuran berkas append-only</translation>
    </message>
    <message>
        <source>Its size after the last rewrite</source>
        <translation>Ukurannya setelah penulisan ulang terakhir</translation>
    </message>
    <message>
        <source>How the last write to it went</source>
        <translation>Hasil penulisan terakhir ke berkas itu</translation>
    </message>
    <message>
        <source>How its last rewrite went</source>
        <translation>Hasil penulisan ulang terakhir</translation>
    </message>
    <message>
        <source>Since the start; many beside few clients means that they do not stay</source>
        <translation>Sejak dimulai; banyak sementara klien sedikit berarti koneksi tidak menetap</translation>
    </message>
    <message>
        <source>Commands since the start</source>
        <translation>Perintah sejak dimulai</translation>
    </message>
    <message>
        <source>Commands a second now</source>
        <translation>Perintah per detik saat ini</translation>
    </message>
    <message>
        <source>Read from the network since the start</source>
        <translation>Dibaca dari jaringan sejak dimulai</translation>
    </message>
    <message>
        <source>Written to the network since the start</source>
        <translation>Ditulis ke jaringan sejak dimulai</translation>
    </message>
    <message>
        <source>Refused because of maxclients</source>
        <translation>Ditolak karena maxclients</translation>
    </message>
    <message>
        <source>Removed because their time was over</source>
        <translation>Dihapus karena waktunya habis</translation>
    </message>
    <message>
        <source>Removed because the memory was full</source>
        <translation>Dihapus karena memori penuh</translation>
    </message>
    <message>
        <source>Reads that found their key</source>
        <translation>Pembacaan yang menemukan key</translation>
    </message>
    <message>
        <source>Reads that did not</source>
        <translation>Pembacaan yang tidak menemukan</translation>
    </message>
    <message>
        <source>Channels that someone listens to</source>
        <translation>Channel yang ada pendengarnya</translation>
    </message>
    <message>
        <source>Patterns of channels that someone listens to</source>
        <translation>Pola channel yang ada pendengarnya</translation>
    </message>
    <message>
        <source>How long the last fork for a snapshot held everyone up</source>
        <translation>Berapa lama fork terakhir untuk snapshot menahan semuanya</translation>
    </message>
    <message>
        <source>Commands that were answered with an error</source>
        <translation>Perintah yang dijawab dengan galat</translation>
    </message>
    <message>
        <source>master, or slave for a replica</source>
        <translation>master, atau slave untuk replika</translation>
    </message>
    <message>
        <source>Replicas that are connected</source>
        <translation>Replika yang tersambung</translation>
    </message>
    <message>
        <source>Whether this replica reaches its master</source>
        <translation>Apakah replika ini menjangkau master-nya</translation>
    </message>
    <message>
        <source>How far the stream of changes is, in bytes</source>
        <translation>Sejauh mana aliran perubahan, dalam byte</translation>
    </message>
    <message>
        <source>What a replica may miss without starting over</source>
        <translation>Yang boleh dilewatkan replika tanpa mulai dari awal</translation>
    </message>
    <message>
        <source>Seconds of the processor in the kernel</source>
        <translation>Detik prosesor di kernel</translation>
    </message>
    <message>
        <source>Seconds of the processor in the server itself</source>
        <translation>Detik prosesor di server sendiri</translation>
    </message>
    <message>
        <source>1 where it is part of a cluster</source>
        <translation>1 bila bagian dari cluster</translation>
    </message>
    <message>
        <source>How often, and how long a call takes</source>
        <translation>Seberapa sering, dan lama tiap panggilan</translation>
    </message>
    <message>
        <source>Keys of this database, and how many of them will expire</source>
        <translation>Key basis data ini, dan berapa yang akan kedaluwarsa</translation>
    </message>
    <message>
        <source>A module that is loaded</source>
        <translation>Modul yang dimuat</translation>
    </message>
</context>
<context>
    <name>LatencyEvents</name>
    <message>
        <source>A slow command: see the slow log</source>
        <translation>Perintah lambat: lihat slow log</translation>
    </message>
    <message>
        <source>A command that should be quick, held up by something</source>
        <translation>Perintah yang seharusnya cepat, tertahan sesuatu</translation>
    </message>
    <message>
        <source>The fork for a snapshot or a rewrite</source>
        <translation>Fork untuk snapshot atau penulisan ulang</translation>
    </message>
    <message>
        <source>The disk, with every write (appendfsync always)</source>
        <translation>Disk, pada setiap penulisan (appendfsync always)</translation>
    </message>
    <message>
        <source>Writing to the append-only file</source>
        <translation>Menulis ke berkas append-only</translation>
    </message>
    <message>
        <source>Waiting for the disk before the next write</source>
        <translation>Menunggu disk sebelum penulisan berikutnya</translation>
    </message>
    <message>
        <source>Removing many expired keys at once</source>
        <translation>Menghapus banyak key kedaluwarsa sekaligus</translation>
    </message>
    <message>
        <source>Evicting keys, for the memory was full</source>
        <translation>Menggusur key karena memori penuh</translation>
    </message>
    <message>
        <source>Removing a big key to make room</source>
        <translation>Menghapus key besar untuk memberi ruang</translation>
    </message>
    <message>
        <source>Moving values together (activedefrag)</source>
        <translation>Merapatkan nilai (activedefrag)</translation>
    </message>
    <message>
        <source>Removing a file that was left over</source>
        <translation>Menghapus berkas yang tertinggal</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>MONITOR makes the server write each of its commands once more, at this moment about %1 commands and %2 a second. A server that is busy can lose up to half of its speed.</source>
        <translation>MONITOR membuat server menulis setiap perintahnya sekali lagi, saat ini sekitar %1 perintah dan %2 per detik. Server yang sibuk dapat kehilangan hingga separuh kecepatannya.</translation>
    </message>
    <message>
        <source>Stopped by itself after %1.</source>
        <translation>Berhenti sendiri setelah %1.</translation>
    </message>
    <message>
        <source>Stopped by itself: the server runs more than %1 commands a second.</source>
        <translation>Berhenti sendiri: server menjalankan lebih dari %1 perintah per detik.</translation>
    </message>
    <message>
        <source>Stopped by itself: the server is faster than this window can follow.</source>
        <translation>Berhenti sendiri: server lebih cepat daripada yang dapat diikuti jendela ini.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 terlihat</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per detik</translation>
    </message>
    <message>
        <source>%1 filtered out</source>
        <translation>%1 tersaring</translation>
    </message>
    <message>
        <source>%1 while paused</source>
        <translation>%1 selama jeda</translation>
    </message>
    <message>
        <source>%1 too many to be shown</source>
        <translation>%1 terlalu banyak untuk ditampilkan</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>sesuai harapan</translation>
    </message>
    <message>
        <source>The hit rate lies within the range that the profile expects.</source>
        <translation>Tingkat hit berada dalam rentang yang diharapkan profil.</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>terlalu rendah</translation>
    </message>
    <message>
        <source>Keys are missed more often than the profile expects: they expire too early, are removed too often or were evicted.</source>
        <translation>Key lebih sering tidak ditemukan daripada yang diharapkan profil: kedaluwarsa terlalu cepat, terlalu sering dihapus, atau digusur.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>lebih tinggi</translation>
    </message>
    <message>
        <source>Keys are found more often than the profile expects.</source>
        <translation>Key lebih sering ditemukan daripada yang diharapkan profil.</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>There were too few reads to tell. Measure for longer.</source>
        <translation>Pembacaan terlalu sedikit untuk dinilai. Ukur lebih lama.</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>tanpa rentang</translation>
    </message>
    <message>
        <source>The profile does not say what to expect: see &quot;expectedHitRates&quot;.</source>
        <translation>Profil tidak menyebutkan apa yang diharapkan: lihat &quot;expectedHitRates&quot;.</translation>
    </message>
    <message>
        <source>No key was read in %1.</source>
        <translation>Tidak ada key yang dibaca dalam %1.</translation>
    </message>
    <message>
        <source>%1 of %2 reads in %3.</source>
        <translation>%1 dari %2 pembacaan dalam %3.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Look at the memory</source>
        <translation>Periksa memori</translation>
    </message>
    <message>
        <source>Look at slow commands</source>
        <translation>Periksa perintah lambat</translation>
    </message>
    <message>
        <source>Review the hit rates</source>
        <translation>Tinjau tingkat hit</translation>
    </message>
    <message>
        <source>Copy a backup away</source>
        <translation>Salin cadangan ke tempat lain</translation>
    </message>
    <message>
        <source>Clean up old keys</source>
        <translation>Bersihkan key lama</translation>
    </message>
    <message>
        <source>Update Redis</source>
        <translation>Perbarui Redis</translation>
    </message>
    <message>
        <source>Keep it below 80 % of the limit.</source>
        <translation>Jaga di bawah 80 % dari batas.</translation>
    </message>
    <message>
        <source>Go through the slow log, by command and by rule.</source>
        <translation>Telusuri slow log, per perintah dan per aturan.</translation>
    </message>
    <message>
        <source>They should be above 80 %.</source>
        <translation>Seharusnya di atas 80 %.</translation>
    </message>
    <message>
        <source>Save a snapshot, and copy dump.rdb to another machine.</source>
        <translation>Simpan snapshot, dan salin dump.rdb ke mesin lain.</translation>
    </message>
    <message>
        <source>Look for sessions and lockouts without a time to live.</source>
        <translation>Cari sesi dan penguncian tanpa TTL.</translation>
    </message>
    <message>
        <source>Security fixes come a few times a year.</source>
        <translation>Perbaikan keamanan terbit beberapa kali setahun.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>setiap hari</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>setiap minggu</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>setiap bulan</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>setiap tiga bulan</translation>
    </message>
</context>
<context>
    <name>OverviewFacts</name>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Tidak ada batas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1 % dari batas</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Belum ada yang dibaca.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 reads since the start</source>
        <translation>%1 dari %2 pembacaan sejak dimulai</translation>
    </message>
    <message>
        <source>in a cluster</source>
        <translation>dalam cluster</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replika</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Berjalan selama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Of all databases</source>
        <translation>Dari semua basis data</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Operations a second</source>
        <translation>Operasi per detik</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Tergusur</translation>
    </message>
    <message>
        <source>Keys that had to go since the start, for the memory was full</source>
        <translation>Key yang harus pergi sejak dimulai karena memori penuh</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Keys whose time was over since the start</source>
        <translation>Key yang waktunya habis sejak dimulai</translation>
    </message>
</context>
<context>
    <name>PersistenceFacts</name>
    <message>
        <source>not told</source>
        <translation>tidak diberitahukan</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>berhasil</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>Last snapshot</source>
        <translation>Snapshot terakhir</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>belum sejak dimulai</translation>
    </message>
    <message>
        <source>Snapshots by themselves</source>
        <translation>Snapshot otomatis</translation>
    </message>
    <message>
        <source>After so many seconds with so many changes</source>
        <translation>Setelah sekian detik dengan sekian perubahan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Append-only file</source>
        <translation>Berkas append-only</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Ukurannya</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Yang terakhir</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Perubahan sejak itu</translation>
    </message>
    <message>
        <source>Last write to it</source>
        <translation>Penulisan terakhir</translation>
    </message>
    <message>
        <source>Last rewrite</source>
        <translation>Penulisan ulang terakhir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File of snapshots</source>
        <translation>Berkas snapshot</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 patterns (about %2)</source>
        <translation>
            <numerusform>%1 pola (sekitar %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>will remove no key</source>
        <translation>tidak akan menghapus key</translation>
    </message>
    <message>
        <source>will remove %1</source>
        <translation>akan menghapus %1</translation>
    </message>
    <message>
        <source>will remove %1 and %2</source>
        <translation>akan menghapus %1 dan %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 changes in 2 tables</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>3 changes in 2 tables; 1 row was changed meanwhile</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were changed meanwhile</source>
        <translation>
            <numerusform>%n baris sementara itu sudah diubah pihak lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n baris diubah</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What it made stale will be removed as soon as Redis is back.</source>
        <translation>%1. Key yang menjadi basi akan dihapus begitu Redis terhubung kembali.</translation>
    </message>
    <message>
        <source>%1, no key had to be removed.</source>
        <translation>%1, tidak ada key yang perlu dihapus.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys removed</source>
        <translation>
            <numerusform>%n key dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalidations delivered</source>
        <translation>
            <numerusform>%n invalidasi terkirim</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Far more keys are concerned than the preview said: %2. They wait for you.</source>
        <translation>%1. Jauh lebih banyak key yang terkena daripada kata pratinjau: %2. Semuanya menunggu Anda.</translation>
    </message>
    <message>
        <source>%1, %2. %3 may still serve them for a moment.</source>
        <translation>%1, %2. %3 mungkin masih menyajikannya sesaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n replica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys will be removed as soon as Redis is back</source>
        <translation>
            <numerusform>%n key akan dihapus begitu Redis kembali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are fresh by now and stay</source>
        <translation>
            <numerusform>%n key sudah segar dan dibiarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys refreshed</source>
        <comment>they have their row&apos;s new content</comment>
        <translation>
            <numerusform>%n key disegarkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>view</source>
        <translation>view</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>command</source>
        <translation>perintah</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Sampled</source>
        <translation>Tersampel</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Miss</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Puncak</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residen</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Bagian dari batas</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentasi</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Terblokir</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Terkena eviction</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>With a time to live</source>
        <translation>Dengan time to live</translation>
    </message>
    <message>
        <source>Slow log entries</source>
        <translation>Entri slow log</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Kueri lambat</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Kelambatan replikasi</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replika</translation>
    </message>
    <message>
        <source>Link to the master</source>
        <translation>Sambungan ke master</translation>
    </message>
    <message>
        <source>Last snapshot succeeded</source>
        <translation>Snapshot terakhir berhasil</translation>
    </message>
    <message>
        <source>Append-only file is fine</source>
        <translation>Append-only file baik</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Perubahan belum tersimpan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Sessions by tenant</source>
        <translation>Sesi per tenant</translation>
    </message>
    <message>
        <source>Sessions by role</source>
        <translation>Sesi per peran</translation>
    </message>
    <message>
        <source>Keys by rule</source>
        <translation>Key per aturan</translation>
    </message>
    <message>
        <source>Keys by tenant</source>
        <translation>Key per tenant</translation>
    </message>
    <message>
        <source>Hit rate by rule</source>
        <translation>Tingkat hit per aturan</translation>
    </message>
    <message>
        <source>Hit rate by tenant</source>
        <translation>Tingkat hit per tenant</translation>
    </message>
    <message>
        <source>Keys removed</source>
        <translation>Key dihapus</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>Stale or orphaned</source>
        <translation>Basi atau yatim</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Login gagal</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/dtk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Redis stopped answering</source>
        <translation>Redis berhenti menjawab</translation>
    </message>
    <message>
        <source>Redis answers again</source>
        <translation>Redis menjawab lagi</translation>
    </message>
    <message>
        <source>Redis %1 was restarted</source>
        <translation>Redis %1 dimulai ulang</translation>
    </message>
    <message>
        <source>Failover: this server is now %1</source>
        <translation>Failover: server ini sekarang %1</translation>
    </message>
    <message>
        <source>The keyspace was flushed: %1 keys</source>
        <translation>Keyspace dikosongkan: %1 key</translation>
    </message>
    <message>
        <source>The server&apos;s statistics were reset</source>
        <translation>Statistik server direset</translation>
    </message>
    <message>
        <source>BGSAVE began</source>
        <translation>BGSAVE dimulai</translation>
    </message>
    <message>
        <source>BGSAVE ended</source>
        <translation>BGSAVE selesai</translation>
    </message>
    <message>
        <source>BGSAVE failed: %1</source>
        <translation>BGSAVE gagal: %1</translation>
    </message>
    <message>
        <source>Big invalidation: %1 keys</source>
        <translation>Invalidasi besar: %1 key</translation>
    </message>
    <message>
        <source>The application profile was changed</source>
        <translation>Profil aplikasi diubah</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Peringatan: %1</translation>
    </message>
    <message>
        <source>Alert over: %1</source>
        <translation>Peringatan berakhir: %1</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>fresh</source>
        <translation>segar</translation>
    </message>
    <message>
        <source>The cached value says what the row says.</source>
        <translation>Nilai di cache sama dengan barisnya.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>basi</translation>
    </message>
    <message>
        <source>The cached value differs from the row.</source>
        <translation>Nilai di cache berbeda dari barisnya.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>The row is not cached now.</source>
        <translation>Baris ini sedang tidak ada di cache.</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>yatim</translation>
    </message>
    <message>
        <source>The key is there, but its row is not.</source>
        <translation>Key ada, tetapi barisnya tidak.</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>tak terbandingkan</translation>
    </message>
    <message>
        <source>The cached value cannot be compared with the row.</source>
        <translation>Nilai di cache tidak dapat dibandingkan dengan barisnya.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>terhubung</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Koneksi berfungsi.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>terputus</translation>
    </message>
    <message>
        <source>There is no connection; it is tried again.</source>
        <translation>Tidak ada koneksi; sedang dicoba lagi.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>menghubungkan…</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Koneksi sedang dibuat.</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>staging</translation>
    </message>
    <message>
        <source>A staging environment.</source>
        <translation>Lingkungan staging.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produksi</translation>
    </message>
    <message>
        <source>The production environment: saving always shows first what it does.</source>
        <translation>Lingkungan produksi: sebelum menyimpan, akibatnya selalu ditampilkan dahulu.</translation>
    </message>
    <message>
        <source>development</source>
        <translation>pengembangan</translation>
    </message>
    <message>
        <source>A development environment.</source>
        <translation>Lingkungan pengembangan.</translation>
    </message>
    <message>
        <source>The profile does not say what the value is made of.</source>
        <translation>Profil tidak menyebutkan susunan nilai ini.</translation>
    </message>
    <message>
        <source>The value is not JSON.</source>
        <translation>Nilai ini bukan JSON.</translation>
    </message>
    <message>
        <source>The value has another shape than the profile says.</source>
        <translation>Bentuk nilai ini berbeda dari yang disebutkan profil.</translation>
    </message>
    <message>
        <source>The value has no field that is a column.</source>
        <translation>Tidak ada field nilai ini yang merupakan kolom.</translation>
    </message>
    <message>
        <source>The value is too large to be compared.</source>
        <translation>Nilai ini terlalu besar untuk dibandingkan.</translation>
    </message>
    <message>
        <source>string</source>
        <translation>string</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>sorted set</source>
        <translation>sorted set</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>stream</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>%1 takes only true or false.</source>
        <translation>%1 hanya menerima true atau false.</translation>
    </message>
    <message>
        <source>%1 takes a date, such as 2024-05-01 13:30.</source>
        <translation>%1 menerima tanggal, misalnya 2024-05-01 13:30.</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 menerima bilangan.</translation>
    </message>
    <message>
        <source>%1 must not be NULL.</source>
        <translation>%1 tidak boleh NULL.</translation>
    </message>
    <message>
        <source>%1 holds binary data, which cannot be typed.</source>
        <translation>%1 berisi data biner, yang tidak dapat diketik.</translation>
    </message>
    <message>
        <source>%1 is computed by the database and cannot be set.</source>
        <translation>%1 dihitung oleh basis data dan tidak dapat diisi.</translation>
    </message>
    <message>
        <source>%1 is for looking only here.</source>
        <translation>%1 di sini hanya untuk dilihat.</translation>
    </message>
    <message>
        <source>The value of %1 is too large to be edited in the grid.</source>
        <translation>Nilai %1 terlalu besar untuk disunting di kisi.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>menunggu Anda</translation>
    </message>
    <message>
        <source>Far more keys are concerned than the preview said. Nothing of it is removed until you say so.</source>
        <translation>Jauh lebih banyak key yang terkena daripada kata pratinjau. Tidak ada yang dihapus sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>diawasi</translation>
    </message>
    <message>
        <source>The keys were removed. For a moment, what puts an old value back is removed again.</source>
        <translation>Key sudah dihapus. Selama sesaat, nilai lama yang muncul kembali akan dihapus lagi.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>The keys were removed.</source>
        <translation>Key sudah dihapus.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>The keys are removed as soon as Redis answers.</source>
        <translation>Key dihapus segera setelah Redis menjawab.</translation>
    </message>
    <message>
        <source>Triggers log what other programs change in it.</source>
        <translation>Trigger mencatat apa yang diubah program lain di dalamnya.</translation>
    </message>
    <message>
        <source>It was captured, but its triggers are not as they should be.</source>
        <translation>Tabel ini ditangkap, tetapi trigger-nya tidak sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>It was captured, and cannot be any more.</source>
        <translation>Tabel ini pernah ditangkap, dan tidak dapat lagi.</translation>
    </message>
    <message>
        <source>No triggers can log its changes.</source>
        <translation>Tidak ada trigger yang dapat mencatat perubahannya.</translation>
    </message>
    <message>
        <source>What other programs change in it is found by drift scans.</source>
        <translation>Yang diubah program lain di dalamnya ditemukan oleh pemindaian selisih.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>watching %1</source>
        <translation>mengawasi %1</translation>
    </message>
    <message>
        <source>following captured changes</source>
        <translation>mengikuti perubahan yang ditangkap</translation>
    </message>
    <message>
        <source>standing by: captured changes are followed by another process</source>
        <translation>bersiaga: perubahan yang ditangkap diikuti oleh proses lain</translation>
    </message>
    <message>
        <source>no table is captured</source>
        <translation>tidak ada tabel yang ditangkap</translation>
    </message>
    <message>
        <source>%1: triggers put back, all its keys removed</source>
        <translation>%1: trigger dipasang kembali, semua key-nya dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pending</source>
        <translation>
            <numerusform>%n key tertunda</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>menghapus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invalidation(s) delivered</source>
        <translation>
            <numerusform>%n invalidasi terkirim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pending</source>
        <translation>
            <numerusform>berhenti, %n tertunda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>There is no display to open a window on. &quot;selaras tour --out DIR&quot; draws every page as a picture without one.</source>
        <translation>Tidak ada layar untuk membuka jendela. &quot;selaras tour --out DIR&quot; menggambar setiap halaman sebagai gambar tanpa layar.</translation>
    </message>
</context>
<context>
    <name>selaras::items::AclModel</name>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>selaras::items::BigKeyModel</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
</context>
<context>
    <name>selaras::items::CaptureModel</name>
    <message>
        <source>captured</source>
        <translation>ditangkap</translation>
    </message>
    <message>
        <source>not captured</source>
        <translation>tidak ditangkap</translation>
    </message>
    <message>
        <source>triggers lost</source>
        <translation>trigger hilang</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>tidak lagi</translation>
    </message>
    <message>
        <source>not capturable</source>
        <translation>tak dapat ditangkap</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Di dalam log</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>selaras::items::ChannelModel</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Per detik</translation>
    </message>
</context>
<context>
    <name>selaras::items::ChecklistModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Terlihat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>selaras::items::ClientModel</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Last command</source>
        <translation>Perintah terakhir</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Diam selama</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Tersambung selama</translation>
    </message>
    <message>
        <source>DB</source>
        <translation>DB</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
</context>
<context>
    <name>selaras::items::CommandLogModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>DB</source>
        <translation>DB</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
</context>
<context>
    <name>selaras::items::ConfigurationModel</name>
    <message>
        <source>Setting</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
</context>
<context>
    <name>selaras::items::CurveTableModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>selaras::items::DifferenceModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Di cache</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>selaras::items::DriftModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Berbeda pada</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
</context>
<context>
    <name>selaras::items::FiringModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Terburuk</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
</context>
<context>
    <name>selaras::items::HitRateModel</name>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Pembacaan</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Miss</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Diharapkan</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
</context>
<context>
    <name>selaras::items::InfoModel</name>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
</context>
<context>
    <name>selaras::items::IntentModel</name>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Galat terakhir</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>sedang dibuat</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>menunggu Anda</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>diawasi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>drift repair</source>
        <translation>perbaikan drift</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <translation>%1, oleh program lain</translation>
    </message>
    <message>
        <source>Redis was restarted</source>
        <translation>Redis dimulai ulang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>selaras::items::KeyTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
</context>
<context>
    <name>selaras::items::LatencyModel</name>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Terekam</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
</context>
<context>
    <name>selaras::items::LinkedKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Differing fields</source>
        <translation>Field yang berbeda</translation>
    </message>
</context>
<context>
    <name>selaras::items::MemoryShareModel</name>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Kurang lebih</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Per key</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
</context>
<context>
    <name>selaras::items::MessageLogModel</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>selaras::items::PeerModel</name>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Terakhir terdengar</translation>
    </message>
</context>
<context>
    <name>selaras::items::PreviewModel</name>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Keys to remove</source>
        <translation>Key yang akan dihapus</translation>
    </message>
    <message>
        <source>Row or key</source>
        <translation>Baris atau key</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
</context>
<context>
    <name>selaras::items::SchemaModel</name>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>selaras::items::SlowLogModel</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
</context>
<context>
    <name>selaras::items::SlowSummaryModel</name>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Took in all</source>
        <translation>Lama seluruhnya</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AboutDialog</name>
    <message>
        <source>About Selaras</source>
        <translation>Tentang Selaras</translation>
    </message>
    <message>
        <source>Selaras is Indonesian for “in harmony”. It shows a row of SQLite beside the Redis keys that cache it, and no edit made here leaves a stale key behind.</source>
        <translation>Selaras berarti serasi dan sejalan. Program ini menampilkan baris SQLite di samping key Redis yang menyimpan cache-nya, dan tidak ada suntingan di sini yang meninggalkan key basi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru. Disediakan tanpa jaminan apa pun.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AccessTab</name>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Tidak ada pengguna</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Saring pengguna</translation>
    </message>
    <message>
        <source>Users of the server and what they may do</source>
        <translation>Pengguna server dan haknya</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Buka…</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>&amp;Impor .env…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Buka &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Tutup ruang kerja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Sim&amp;pan perubahan</translation>
    </message>
    <message>
        <source>Re&amp;view changes</source>
        <translation>&amp;Tinjau perubahan</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>&amp;Buang perubahan…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Set to NU&amp;LL</source>
        <translation>Isi dengan NU&amp;LL</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>Baris b&amp;aru</translation>
    </message>
    <message>
        <source>Du&amp;plicate row</source>
        <translation>&amp;Duplikatkan baris</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>&amp;Hapus baris</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Segarkan</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Baris</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;About Selaras</source>
        <translation>&amp;Tentang Selaras</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Peringatan</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are firing</source>
        <translation>
            <numerusform>%n peringatan sedang aktif</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Membaca riwayat…</translation>
    </message>
    <message>
        <source>Nothing has fired</source>
        <translation>Tidak ada peringatan</translation>
    </message>
    <message>
        <source>Memory, hit rate, clients, slow commands, pending invalidations, drift, replication, persistence and failed logins are watched. The profile and the workspace can set other limits.</source>
        <translation>Memori, tingkat hit, klien, perintah lambat, invalidasi tertunda, drift, replikasi, persistensi, dan login gagal diawasi. Profil dan workspace dapat menetapkan batas lain.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sejak %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BrowsePage</name>
    <message>
        <source>Browse</source>
        <translation>Jelajahi</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CaptureNotice</name>
    <message>
        <source>The changes are captured for another workspace: %1. Open that one, or switch capture off here.</source>
        <translation>Perubahan ditangkap untuk workspace lain: %1. Bukalah yang itu, atau matikan penangkapan di sini.</translation>
    </message>
    <message>
        <source>Nobody delivers what is logged: no watch runs for this workspace. Start one in a terminal, or as a service (see the README): %1</source>
        <translation>Tidak ada yang mengirimkan isi log: tidak ada watch yang berjalan untuk workspace ini. Jalankan di terminal, atau sebagai layanan (lihat README): %1</translation>
    </message>
    <message>
        <source>This workspace is read-only: capture is shown here, and cannot be switched.</source>
        <translation>Workspace ini hanya-baca: penangkapan ditampilkan di sini, dan tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Cop&amp;y command</source>
        <translation>&amp;Salin perintah</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CapturePage</name>
    <message>
        <source>Switching…</source>
        <translation>Mengubah…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>There is nothing to capture</source>
        <translation>Tidak ada yang dapat ditangkap</translation>
    </message>
    <message>
        <source>The application profile has no rule for a table of this database.</source>
        <translation>Profil aplikasi tidak memuat aturan untuk tabel mana pun di database ini.</translation>
    </message>
    <message>
        <source>Reading what is captured…</source>
        <translation>Membaca apa yang ditangkap…</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Penangkapan</translation>
    </message>
    <message>
        <source>S&amp;witch on…</source>
        <translation>&amp;Nyalakan…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Matikan</translation>
    </message>
    <message>
        <source>&amp;All on…</source>
        <translation>Nyalakan sem&amp;ua…</translation>
    </message>
    <message>
        <source>A&amp;ll off</source>
        <translation>Matikan semu&amp;a</translation>
    </message>
    <message>
        <source>Capture all tables</source>
        <translation>Tangkap semua tabel</translation>
    </message>
    <message>
        <source>Capture no table any more</source>
        <translation>Jangan tangkap tabel mana pun lagi</translation>
    </message>
    <message>
        <source>Mapped tables and how their changes are captured</source>
        <translation>Tabel yang terpetakan dan cara perubahannya ditangkap</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n tables are captured from now on.</source>
        <translation>
            <numerusform>Perubahan pada %n tabel ditangkap mulai sekarang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n tables are not captured any more.</source>
        <translation>
            <numerusform>Perubahan pada %n tabel tidak ditangkap lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChannelList</name>
    <message>
        <source>Channel or pattern, such as updates:*</source>
        <translation>Channel atau pola, misalnya updates:*</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Ikuti</translation>
    </message>
    <message>
        <source>Channels to follow</source>
        <translation>Channel untuk diikuti</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ChecklistTab</name>
    <message>
        <source>Checklist</source>
        <translation>Daftar periksa</translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>%n perlu diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked</source>
        <translation>
            <numerusform>%n tidak dapat ditanyakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be better</source>
        <translation>
            <numerusform>%n bisa lebih baik</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Semuanya seperti seharusnya.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Periksa &amp;lagi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Points of the production checklist</source>
        <translation>Butir daftar periksa produksi</translation>
    </message>
    <message>
        <source>&amp;Go to the setting</source>
        <translation>Ke &amp;setelan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ClientsTab</name>
    <message>
        <source>this connection</source>
        <translation>koneksi ini</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>Akhiri koneksi %1?</translation>
    </message>
    <message>
        <source>%1, user %2, last command %3. What it is doing is broken off; most applications connect again by themselves.</source>
        <translation>%1, pengguna %2, perintah terakhir %3. Yang sedang dikerjakannya terputus; kebanyakan aplikasi tersambung lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Akhiri koneksi</translation>
    </message>
    <message>
        <source>The connection of %1 was ended.</source>
        <translation>Koneksi %1 diakhiri.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n klien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle for more than 10 minutes</source>
        <translation>
            <numerusform>%n diam lebih dari 10 menit</numerusform>
        </translation>
    </message>
    <message>
        <source>No clients</source>
        <translation>Tidak ada klien</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Saring klien</translation>
    </message>
    <message>
        <source>&amp;End connection…</source>
        <translation>&amp;Akhiri koneksi…</translation>
    </message>
    <message>
        <source>Clients of the server</source>
        <translation>Klien server</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CommandsPane</name>
    <message>
        <source>Follow every command in production?</source>
        <translation>Ikuti setiap perintah di produksi?</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Ikuti</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>Paused: the commands are counted only.</source>
        <translation>Dijeda: perintah hanya dihitung.</translation>
    </message>
    <message>
        <source>Waiting for a command…</source>
        <translation>Menunggu perintah…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>See every command that the server runs</source>
        <translation>Lihat setiap perintah yang dijalankan server</translation>
    </message>
    <message>
        <source>&amp;Follow for %1</source>
        <translation>&amp;Ikuti selama %1</translation>
    </message>
    <message>
        <source>How long commands are followed</source>
        <translation>Berapa lama perintah diikuti</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Bersihkan</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>Tampilkan &amp;key</translation>
    </message>
    <message>
        <source>Show the key of the selected command in Browse</source>
        <translation>Tampilkan key dari perintah terpilih di Jelajahi</translation>
    </message>
    <message>
        <source>Commands, such as get h*</source>
        <translation>Perintah, misalnya get h*</translation>
    </message>
    <message>
        <source>Key, such as user:*</source>
        <translation>Key, misalnya user:*</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Text in the arguments</source>
        <translation>Teks dalam argumen</translation>
    </message>
    <message>
        <source>Commands that the server ran</source>
        <translation>Perintah yang dijalankan server</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConfigurationTab</name>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message>
        <source>Change %1?</source>
        <translation>Ubah %1?</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, at once and for every client. It holds until the server starts again, unless the file is rewritten.</source>
        <translation>Dari “%1” menjadi “%2”, seketika dan untuk semua klien. Berlaku sampai server dimulai ulang, kecuali berkasnya ditulis ulang.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 diubah.</translation>
    </message>
    <message>
        <source>Rewrite the configuration file?</source>
        <translation>Tulis ulang berkas konfigurasi?</translation>
    </message>
    <message>
        <source>The server writes what holds now to its file, so that it holds after the next start as well.</source>
        <translation>Server menulis yang berlaku sekarang ke berkasnya, sehingga tetap berlaku setelah dimulai ulang.</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>&amp;Tulis ulang</translation>
    </message>
    <message>
        <source>The configuration file was rewritten.</source>
        <translation>Berkas konfigurasi ditulis ulang.</translation>
    </message>
    <message>
        <source>The server tells no settings</source>
        <translation>Server tidak memberi tahu setelan</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Saring setelan</translation>
    </message>
    <message>
        <source>All &amp;settings</source>
        <translation>Semua &amp;setelan</translation>
    </message>
    <message>
        <source>Those without an explanation as well</source>
        <translation>Termasuk yang tanpa penjelasan</translation>
    </message>
    <message>
        <source>&amp;Rewrite the file…</source>
        <translation>&amp;Tulis ulang berkas…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>Value of the setting</source>
        <translation>Nilai setelan</translation>
    </message>
    <message>
        <source>Settings of the server</source>
        <translation>Setelan server</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConflictPanel</name>
    <message numerus="yes">
        <source>Nothing was saved: %n rows were changed by others meanwhile.</source>
        <translation>
            <numerusform>Tidak ada yang disimpan: %n baris sementara itu sudah diubah pihak lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Tersimpan kini</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Milik Anda</translation>
    </message>
    <message>
        <source>The row was deleted.</source>
        <translation>Baris sudah dihapus.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Pa&amp;kai milik saya</translation>
    </message>
    <message>
        <source>&amp;Drop mine</source>
        <translation>Buang &amp;milik saya</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>Pakai yang tersi&amp;mpan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ConnectionLabel</name>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Tidak tersimpan: %1</translation>
    </message>
    <message>
        <source>Taking the first samples…</source>
        <translation>Mengambil sampel pertama…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Gambar SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 telah ditulis.</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Ekspor grafik</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>The numbers of the charts</source>
        <translation>Angka-angka grafik</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>Angka sebagai &amp;CSV…</translation>
    </message>
    <message>
        <source>Charts as &amp;PNG…</source>
        <translation>Grafik sebagai &amp;PNG…</translation>
    </message>
    <message>
        <source>Charts as &amp;SVG…</source>
        <translation>Grafik sebagai &amp;SVG…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DateTimeEditor</name>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan waktu</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DriftDetail</name>
    <message>
        <source>&amp;Go to row</source>
        <translation>&amp;Buka baris</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DriftPage</name>
    <message numerus="yes">
        <source>Invalidate %n keys in production?</source>
        <translation>
            <numerusform>Invalidasi %n key di produksi?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from Redis, and the application reads their rows again when it needs them. Keys that are fresh by then stay.</source>
        <translation>Key itu dihapus dari Redis, dan aplikasi membaca ulang barisnya saat diperlukan. Key yang saat itu sudah segar dibiarkan.</translation>
    </message>
    <message>
        <source>&amp;Invalidate</source>
        <translation>&amp;Invalidasi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Pindai</translation>
    </message>
    <message>
        <source>The cache has not been scanned yet</source>
        <translation>Cache belum dipindai</translation>
    </message>
    <message>
        <source>A scan holds every cached key against its row. It only reads.</source>
        <translation>Pemindaian membandingkan setiap key dengan barisnya. Hanya membaca.</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Pindai sekarang</translation>
    </message>
    <message>
        <source>Holding each key against its row…</source>
        <translation>Membandingkan setiap key dengan barisnya…</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Tidak ada selisih</translation>
    </message>
    <message>
        <source>Every key that can be compared says what its row says.</source>
        <translation>Setiap key yang dapat dibandingkan sama isinya dengan barisnya.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Invalidating…</source>
        <translation>Menginvalidasi…</translation>
    </message>
    <message>
        <source>Stopped %1, before its end</source>
        <translation>Dihentikan %1, sebelum selesai</translation>
    </message>
    <message>
        <source>Scanned %1, in %2</source>
        <translation>Dipindai %1, dalam %2</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Invalidate se&amp;lected</source>
        <translation>Invalidasi yang ter&amp;pilih</translation>
    </message>
    <message>
        <source>&amp;Invalidate all</source>
        <translation>&amp;Invalidasi semua</translation>
    </message>
    <message>
        <source>Keys that do not say what their rows say</source>
        <translation>Key yang isinya berbeda dengan barisnya</translation>
    </message>
    <message>
        <source>Scan when the &amp;database changes</source>
        <translation>Pindai bila &amp;database berubah</translation>
    </message>
    <message>
        <source>In the background, at most once in a while. What it finds is looked at again before it is shown.</source>
        <translation>Di latar belakang, paling sering sesekali. Yang ditemukan diperiksa lagi sebelum ditampilkan.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DriftTallyBar</name>
    <message>
        <source>%1 compared</source>
        <translation>%1 dibandingkan</translation>
    </message>
    <message>
        <source>Keys that were held against their rows.</source>
        <translation>Key yang dibandingkan dengan barisnya.</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 segar</translation>
    </message>
    <message>
        <source>The cached value says what the row says.</source>
        <translation>Nilai di cache sama dengan isi baris.</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 basi</translation>
    </message>
    <message>
        <source>The cached value differs from the row.</source>
        <translation>Nilai di cache berbeda dengan baris.</translation>
    </message>
    <message>
        <source>%1 orphaned</source>
        <translation>%1 yatim</translation>
    </message>
    <message>
        <source>The key is there, but its row is not.</source>
        <translation>Key ada, tetapi barisnya tidak.</translation>
    </message>
    <message>
        <source>%1 opaque</source>
        <translation>%1 tak terbandingkan</translation>
    </message>
    <message>
        <source>A rule maps the key, but the value cannot be compared with its row.</source>
        <translation>Suatu aturan memetakan key ini, tetapi nilainya tidak dapat dibandingkan dengan barisnya.</translation>
    </message>
    <message>
        <source>%1 unmapped</source>
        <translation>%1 tidak terpetakan</translation>
    </message>
    <message>
        <source>No rule of the profile maps the key.</source>
        <translation>Tidak ada aturan profil yang memetakan key ini.</translation>
    </message>
    <message>
        <source>%1 keys/s</source>
        <translation>%1 key/dtk</translation>
    </message>
</context>
<context>
    <name>selaras::ui::EntriesModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Field</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FiringDelegate</name>
    <message>
        <source>over</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>aktif</translation>
    </message>
</context>
<context>
    <name>selaras::ui::FootBar</name>
    <message>
        <source>Redis %1</source>
        <translation>Redis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invalidations pending</source>
        <translation>
            <numerusform>%n invalidasi tertunda</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>hanya baca</translation>
    </message>
    <message numerus="yes">
        <source>%n keys drifted, %1</source>
        <comment>2 keys drifted, 5 min ago</comment>
        <translation>
            <numerusform>%n key menyimpang, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no drift, %1</source>
        <comment>no drift, 5 min ago</comment>
        <translation>tidak ada selisih, %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::GridDelegate</name>
    <message>
        <source>default</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>blob, %1</source>
        <translation>blob, %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::GridPane</name>
    <message>
        <source>No table chosen</source>
        <translation>Belum ada tabel yang dipilih</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Pilih salah satu di sebelah kiri.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Membaca baris…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Tidak ada baris</translation>
    </message>
    <message>
        <source>Add the first with the + button above.</source>
        <translation>Tambahkan yang pertama dengan tombol + di atas.</translation>
    </message>
    <message>
        <source>No row contains “%1”</source>
        <translation>Tidak ada baris yang memuat “%1”</translation>
    </message>
    <message>
        <source>Empty the filter to see all rows.</source>
        <translation>Kosongkan filter untuk melihat semua baris.</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filter baris</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Duplikatkan baris</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HeadBar</name>
    <message>
        <source>read-only</source>
        <translation>hanya baca</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HitRateDelegate</name>
    <message>
        <source>other keys</source>
        <translation>key lain</translation>
    </message>
    <message>
        <source>From %1 with 95% certainty.</source>
        <translation>Dari %1 dengan kepastian 95%.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::HitRatePane</name>
    <message>
        <source>Measure hit rates in production?</source>
        <translation>Ukur tingkat hit di produksi?</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Hit rates</source>
        <translation>Tingkat hit</translation>
    </message>
    <message>
        <source>The reads come from MONITOR, the misses from the server&apos;s notifications: notify-keyspace-events gets what it lacks for that time and is put back as it was.</source>
        <translation>Pembacaan diambil dari MONITOR, miss dari notifikasi server: notify-keyspace-events dilengkapi selama itu lalu dikembalikan seperti semula.</translation>
    </message>
    <message>
        <source>Measuring: %1 commands looked through.</source>
        <translation>Mengukur: %1 perintah diperiksa.</translation>
    </message>
    <message>
        <source>notify-keyspace-events could not be put back: %1</source>
        <translation>notify-keyspace-events tidak dapat dikembalikan: %1</translation>
    </message>
    <message>
        <source>Somebody changed notify-keyspace-events meanwhile: misses may be lacking.</source>
        <translation>Seseorang mengubah notify-keyspace-events sementara itu: sebagian miss mungkin tidak terhitung.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>Waiting for a key to be read…</source>
        <translation>Menunggu key dibaca…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>No key of a tenant was read</source>
        <translation>Tidak ada key milik tenant yang dibaca</translation>
    </message>
    <message>
        <source>The profile says by &quot;tenants&quot; which keys are whose.</source>
        <translation>Profil menyebutkan lewat &quot;tenants&quot; key mana milik siapa.</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Workspace ini hanya-baca</translation>
    </message>
    <message>
        <source>To measure, a setting of the server has to be changed for a while.</source>
        <translation>Untuk mengukur, sebuah pengaturan server harus diubah sementara.</translation>
    </message>
    <message>
        <source>No key was read</source>
        <translation>Tidak ada key yang dibaca</translation>
    </message>
    <message>
        <source>See which rule&apos;s keys are found</source>
        <translation>Lihat key aturan mana yang ditemukan</translation>
    </message>
    <message>
        <source>&amp;Measure for %1</source>
        <translation>&amp;Ukur selama %1</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per aturan</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Per tenant</translation>
    </message>
    <message>
        <source>What hit rates are grouped by</source>
        <translation>Pengelompokan tingkat hit</translation>
    </message>
    <message>
        <source>How long to measure</source>
        <translation>Berapa lama mengukur</translation>
    </message>
    <message>
        <source>An estimate: the server does not tell of misses, and its setting could not be changed.</source>
        <translation>Sebuah perkiraan: server tidak memberitahukan miss, dan pengaturannya tidak dapat diubah.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ImportDialog</name>
    <message>
        <source>Import an .env</source>
        <translation>Impor .env</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Aplikasi</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Lingkungan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::InvalidationsPage</name>
    <message>
        <source>They are delivered by themselves as soon as Redis answers.</source>
        <translation>Invalidasi dikirim secara otomatis begitu Redis menjawab.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Tidak ada yang tertunda</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Membaca jurnal…</translation>
    </message>
    <message>
        <source>&amp;Deliver now</source>
        <translation>&amp;Kirim sekarang</translation>
    </message>
    <message>
        <source>What a save makes stale, and what became of it, is shown here.</source>
        <translation>Apa yang menjadi basi oleh penyimpanan, dan apa jadinya, ditampilkan di sini.</translation>
    </message>
    <message>
        <source>Invalidations</source>
        <translation>Invalidasi</translation>
    </message>
    <message>
        <source>&amp;Remove held keys…</source>
        <translation>&amp;Hapus key yang ditahan…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeyChip</name>
    <message>
        <source>Differs in: %1</source>
        <translation>Berbeda pada: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KeyPane</name>
    <message>
        <source>Listing keys…</source>
        <translation>Mendaftar key…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Bata&amp;l</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>No key contains “%1”</source>
        <translation>Tidak ada key yang memuat “%1”</translation>
    </message>
    <message>
        <source>Empty the filter to see all keys.</source>
        <translation>Kosongkan filter untuk melihat semua key.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Tidak ada key</translation>
    </message>
    <message>
        <source>This Redis database is empty.</source>
        <translation>Basis data Redis ini kosong.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keys</source>
        <translation>
            <numerusform>%1 dari %2 key</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filter key</translation>
    </message>
    <message>
        <source>Stop listing keys</source>
        <translation>Hentikan pendaftaran key</translation>
    </message>
    <message>
        <source>List keys again</source>
        <translation>Muat ulang daftar key</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LatencyTab</name>
    <message>
        <source>Latency</source>
        <translation>Latensi</translation>
    </message>
    <message>
        <source>Clear what the latency monitor recorded?</source>
        <translation>Kosongkan rekaman pemantau latensi?</translation>
    </message>
    <message>
        <source>It is removed from the server for everyone, and cannot be brought back.</source>
        <translation>Rekaman dihapus dari server untuk semua orang, dan tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Kosongkan</translation>
    </message>
    <message>
        <source>The latency monitor was cleared.</source>
        <translation>Pemantau latensi dikosongkan.</translation>
    </message>
    <message>
        <source>Switch the latency monitor on?</source>
        <translation>Nyalakan pemantau latensi?</translation>
    </message>
    <message>
        <source>Delays of 100 ms and more are recorded from now on (latency-monitor-threshold 100). That costs next to nothing.</source>
        <translation>Jeda 100 ms ke atas direkam mulai sekarang (latency-monitor-threshold 100). Biayanya hampir nol.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Nyalakan</translation>
    </message>
    <message>
        <source>The latency monitor is on.</source>
        <translation>Pemantau latensi menyala.</translation>
    </message>
    <message>
        <source>Delays of %1 ms and more are recorded.</source>
        <translation>Jeda %1 ms ke atas direkam.</translation>
    </message>
    <message>
        <source>The latency monitor is off</source>
        <translation>Pemantau latensi mati</translation>
    </message>
    <message>
        <source>Delays by forks, the disk or expiring keys are not recorded.</source>
        <translation>Jeda karena fork, disk, atau key yang kedaluwarsa tidak direkam.</translation>
    </message>
    <message>
        <source>&amp;Switch it on…</source>
        <translation>&amp;Nyalakan…</translation>
    </message>
    <message>
        <source>No delays</source>
        <translation>Tidak ada jeda</translation>
    </message>
    <message>
        <source>Nothing held the server up for so long.</source>
        <translation>Tidak ada yang menahan server selama itu.</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Kosongkan…</translation>
    </message>
    <message>
        <source>What delayed the server</source>
        <translation>Yang menahan server</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>When it was delayed, and what the server&apos;s own doctor says</source>
        <translation>Kapan tertahan, dan kata dokter server sendiri</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LinkStrip</name>
    <message>
        <source>Select a row to see the keys that cache it.</source>
        <translation>Pilih baris untuk melihat key cache-nya.</translation>
    </message>
    <message>
        <source>Looking for its keys…</source>
        <translation>Mencari key-nya…</translation>
    </message>
    <message>
        <source>No rule gives this row a key.</source>
        <translation>Tidak ada aturan yang memberi key untuk baris ini.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MainWindow</name>
    <message>
        <source>The workspace was not opened</source>
        <translation>Ruang kerja gagal dibuka</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes?</source>
        <translation>
            <numerusform>Buang %n perubahan?</numerusform>
        </translation>
    </message>
    <message>
        <source>They were not saved and cannot be brought back.</source>
        <translation>Perubahan itu belum disimpan dan tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Buan&amp;g</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MaintenancePanel</name>
    <message>
        <source>Maintenance</source>
        <translation>Pemeliharaan</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>dilakukan %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1: done now</source>
        <translation>%1: selesai sekarang</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MemoryTab</name>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>The server&apos;s own doctor: %1</source>
        <translation>Dokter server sendiri: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n keys were measured: %1</source>
        <translation>
            <numerusform>Semua %n key diukur: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 keys were measured, chosen at random: %3, give or take %4 (standard error)</source>
        <translation>%1 dari %2 key diukur, dipilih acak: %3, kurang lebih %4 (galat baku)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Berhenti</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Measuring keys…</source>
        <translation>Mengukur key…</translation>
    </message>
    <message>
        <source>Keys have not been measured yet</source>
        <translation>Key belum diukur</translation>
    </message>
    <message>
        <source>A random sample is measured with MEMORY USAGE: it only reads, and every key is listed once by SCAN.</source>
        <translation>Sampel acak diukur dengan MEMORY USAGE: hanya membaca, dan setiap key didaftar sekali dengan SCAN.</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Ukur sekarang</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per aturan</translation>
    </message>
    <message>
        <source>By prefix</source>
        <translation>Per prefiks</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Per tenant</translation>
    </message>
    <message>
        <source>Biggest keys</source>
        <translation>Key terbesar</translation>
    </message>
    <message>
        <source>How the memory is shown</source>
        <translation>Cara menampilkan memori</translation>
    </message>
    <message>
        <source>10,000 keys</source>
        <translation>10.000 key</translation>
    </message>
    <message>
        <source>100,000 keys</source>
        <translation>100.000 key</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua key</translation>
    </message>
    <message>
        <source>How many keys are measured</source>
        <translation>Berapa key yang diukur</translation>
    </message>
    <message>
        <source>Memory by group of keys</source>
        <translation>Memori per kelompok key</translation>
    </message>
    <message>
        <source>The biggest keys of the sample</source>
        <translation>Key terbesar dalam sampel</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka te&amp;rkini</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigasi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Bant&amp;uan</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
</context>
<context>
    <name>selaras::ui::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Paused: the messages are counted only.</source>
        <translation>Dijeda: pesan hanya dihitung.</translation>
    </message>
    <message>
        <source>Waiting for a message…</source>
        <translation>Menunggu pesan…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>No channel is followed</source>
        <translation>Tidak ada channel yang diikuti</translation>
    </message>
    <message>
        <source>Tick a channel on the left, or enter its name. The application does not notice that somebody listens.</source>
        <translation>Centang channel di sebelah kiri, atau masukkan namanya. Aplikasi tidak terganggu bila ada yang mendengarkan.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Bersihkan</translation>
    </message>
    <message>
        <source>Messages that came</source>
        <translation>Pesan yang datang</translation>
    </message>
</context>
<context>
    <name>selaras::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Opening</name>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Workspaces (*.selaras.json);;All files (*)</source>
        <translation>Ruang kerja (*.selaras.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Kata sandi Redis</translation>
    </message>
    <message>
        <source>The password for the Redis of %1:</source>
        <translation>Kata sandi untuk Redis milik %1:</translation>
    </message>
    <message>
        <source>Import an .env</source>
        <translation>Impor .env</translation>
    </message>
    <message>
        <source>Environment files (.env* *.env);;All files (*)</source>
        <translation>Berkas lingkungan (.env* *.env);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Simpan ruang kerja</translation>
    </message>
    <message>
        <source>Workspaces (*.selaras.json)</source>
        <translation>Ruang kerja (*.selaras.json)</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>selaras::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>The server tells nothing</source>
        <translation>Server tidak memberi tahu apa pun</translation>
    </message>
    <message>
        <source>The Redis user may run INFO, but gets no answer.</source>
        <translation>Pengguna Redis boleh menjalankan INFO, tetapi tidak mendapat jawaban.</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Saring field</translation>
    </message>
    <message>
        <source>All &amp;fields</source>
        <translation>Semua &amp;field</translation>
    </message>
    <message>
        <source>Those without an explanation as well</source>
        <translation>Termasuk yang tanpa penjelasan</translation>
    </message>
    <message>
        <source>Fields of INFO and what they mean</source>
        <translation>Field INFO dan artinya</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PersistenceTab</name>
    <message>
        <source>Persistence</source>
        <translation>Persistensi</translation>
    </message>
    <message>
        <source>Save a snapshot?</source>
        <translation>Simpan snapshot?</translation>
    </message>
    <message>
        <source>The server forks and writes all its data to a file. That takes memory and disk, and holds it up for a moment.</source>
        <translation>Server melakukan fork dan menulis semua datanya ke berkas. Itu memakan memori dan disk, dan menahannya sejenak.</translation>
    </message>
    <message>
        <source>&amp;Save a snapshot</source>
        <translation>&amp;Simpan snapshot</translation>
    </message>
    <message>
        <source>The snapshot is being written.</source>
        <translation>Snapshot sedang ditulis.</translation>
    </message>
    <message>
        <source>Writing a snapshot…</source>
        <translation>Menulis snapshot…</translation>
    </message>
    <message>
        <source>Rewriting the append-only file…</source>
        <translation>Menulis ulang berkas append-only…</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 dari %2 key</translation>
    </message>
    <message>
        <source>The last snapshot failed: see the server&apos;s log, the disk and the folder&apos;s permissions.</source>
        <translation>Snapshot terakhir gagal: lihat log server, disk, dan izin foldernya.</translation>
    </message>
    <message>
        <source>&amp;Save a snapshot…</source>
        <translation>&amp;Simpan snapshot…</translation>
    </message>
    <message>
        <source>Progress of the snapshot</source>
        <translation>Kemajuan snapshot</translation>
    </message>
    <message>
        <source>A snapshot is no backup while it is on the same machine: copy its file to another one.</source>
        <translation>Snapshot bukan cadangan selama masih di mesin yang sama: salin berkasnya ke mesin lain.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PreviewDelegate</name>
    <message numerus="yes">
        <source>%n keys now</source>
        <translation>
            <numerusform>kini %n key</numerusform>
        </translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>kini tidak ada</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PublishBar</name>
    <message>
        <source>Publish to %1 in production?</source>
        <translation>Publikasikan ke %1 di produksi?</translation>
    </message>
    <message>
        <source>The application gets the message as if it had sent it itself. It cannot be taken back.</source>
        <translation>Aplikasi menerima pesan itu seolah-olah dikirimnya sendiri. Pesan tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publikasikan</translation>
    </message>
    <message numerus="yes">
        <source>Published: %n subscribers got it.</source>
        <translation>
            <numerusform>Dipublikasikan: %n pelanggan menerimanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Channel to publish to</source>
        <translation>Channel tujuan publikasi</translation>
    </message>
    <message>
        <source>This workspace is read-only: nothing is published from here.</source>
        <translation>Workspace ini hanya-baca: tidak ada yang dipublikasikan dari sini.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>Pesan untuk dipublikasikan</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publikasikan…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RangeBar</name>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Lampau</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 mnt</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 j</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 j</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 tahun</translation>
    </message>
    <message>
        <source>The last %1, live</source>
        <translation>%1 terakhir, langsung</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Kembali ke langsung</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReplicationTab</name>
    <message>
        <source>%1 behind</source>
        <translation>tertinggal %1</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replika</translation>
    </message>
    <message>
        <source>cluster node</source>
        <translation>node cluster</translation>
    </message>
    <message>
        <source>watched master</source>
        <translation>master yang diawasi</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikasi</translation>
    </message>
    <message>
        <source>Sentinel</source>
        <translation>Sentinel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replika</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>How far the stream of changes is, in bytes</source>
        <translation>Sejauh mana aliran perubahan, dalam byte</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>What a replica may miss without starting over</source>
        <translation>Yang boleh dilewatkan replika tanpa mulai dari awal</translation>
    </message>
    <message>
        <source>This server stands alone: no replica, no cluster. When it stops, there is no other.</source>
        <translation>Server ini berdiri sendiri: tanpa replika, tanpa cluster. Bila ia berhenti, tidak ada yang lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n other servers</source>
        <translation>
            <numerusform>%n server lain</numerusform>
        </translation>
    </message>
    <message>
        <source>The servers that belong to this one</source>
        <translation>Server yang terkait dengan server ini</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ReviewPanel</name>
    <message>
        <source>Nothing is staged</source>
        <translation>Tidak ada perubahan yang disiapkan</translation>
    </message>
    <message>
        <source>Finding out what will change…</source>
        <translation>Memeriksa apa yang akan berubah…</translation>
    </message>
    <message>
        <source>What saving will do</source>
        <translation>Akibat penyimpanan</translation>
    </message>
    <message>
        <source>&amp;Save this</source>
        <translation>Simpan &amp;ini</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Tutup tinjauan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SaveBar</name>
    <message>
        <source>Redis is away: they will be removed as soon as it is back.</source>
        <translation>Redis terputus: key akan dihapus begitu terhubung kembali.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Tin&amp;jau</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sim&amp;pan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Buan&amp;g</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SearchBox</name>
    <message>
        <source>Go to a table, key, page or command (%1)</source>
        <translation>Buka tabel, key, halaman, atau perintah (%1)</translation>
    </message>
    <message>
        <source>Go to a table, key, page or command</source>
        <translation>Buka tabel, key, halaman, atau perintah</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil pencarian</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the system&apos;s keychain</source>
        <translation>&amp;Ingat di keychain sistem</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ServerPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sides of the server</source>
        <translation>Sisi-sisi server</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ServerTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya kepada server…</translation>
    </message>
    <message>
        <source>In production: %1</source>
        <translation>Di produksi: %1</translation>
    </message>
    <message>
        <source>%1 is the production environment.</source>
        <translation>%1 adalah lingkungan produksi.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SlowLogTab</name>
    <message>
        <source>Slow log</source>
        <translation>Slow log</translation>
    </message>
    <message>
        <source>Clear the slow log?</source>
        <translation>Kosongkan slow log?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the server for everyone, and cannot be brought back.</source>
        <translation>
            <numerusform>%n entri dihapus dari server untuk semua orang, dan tidak dapat dikembalikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Kosongkan</translation>
    </message>
    <message>
        <source>The slow log was cleared.</source>
        <translation>Slow log dikosongkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>No slow commands</source>
        <translation>Tidak ada perintah lambat</translation>
    </message>
    <message>
        <source>Nothing took longer than “slowlog-log-slower-than” since the log was cleared or the server started.</source>
        <translation>Tidak ada yang lebih lama dari “slowlog-log-slower-than” sejak log dikosongkan atau server dimulai.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Semua entri</translation>
    </message>
    <message>
        <source>By command</source>
        <translation>Per perintah</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per aturan</translation>
    </message>
    <message>
        <source>How the slow log is shown</source>
        <translation>Cara menampilkan slow log</translation>
    </message>
    <message>
        <source>Filter the slow log</source>
        <translation>Saring slow log</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Kosongkan…</translation>
    </message>
    <message>
        <source>Entries of the slow log</source>
        <translation>Entri slow log</translation>
    </message>
    <message>
        <source>Slow commands, summed up</source>
        <translation>Perintah lambat, dijumlahkan</translation>
    </message>
    <message>
        <source>Arguments of the command, one a line</source>
        <translation>Argumen perintah, satu per baris</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TableList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>No tables</source>
        <translation>Tidak ada tabel</translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation>Basis data ini kosong.</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>Membaca skema…</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filter tabel</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabel dan view</translation>
    </message>
</context>
<context>
    <name>selaras::ui::Tour</name>
    <message>
        <source>the picture did not come about</source>
        <translation>gambar tidak dapat dibuat</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ValueBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the row that this key caches</source>
        <translation>Buka baris yang di-cache oleh key ini</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Salin nilai</translation>
    </message>
    <message>
        <source>Close the value</source>
        <translation>Tutup nilai</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ValuePane</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Reading the value…</source>
        <translation>Membaca nilai…</translation>
    </message>
    <message>
        <source>The key is not there</source>
        <translation>Key tidak ada</translation>
    </message>
    <message>
        <source>It was removed, has expired, or was never set.</source>
        <translation>Key dihapus, kedaluwarsa, atau belum pernah dibuat.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. &amp;Show more</source>
        <translation>Hanya bagian awal yang ditampilkan. Tampilkan &amp;lebih banyak</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n elements are shown.</source>
        <translation>
            <numerusform>Hanya %n elemen pertama yang ditampilkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selaras::ui::ValueViewer</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Nilai sebagai JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>Nilai sebagai teks</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Value as bytes</source>
        <translation>Nilai sebagai byte</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemen</translation>
    </message>
    <message>
        <source>Elements of the value</source>
        <translation>Elemen nilai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>selaras::ui::VerdictPane</name>
    <message>
        <source>No rule of the profile maps this key.</source>
        <translation>Tidak ada aturan profil yang memetakan key ini.</translation>
    </message>
    <message>
        <source>Differences between the key and its row</source>
        <translation>Perbedaan antara key dan barisnya</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WelcomePage</name>
    <message>
        <source>Opening %1…</source>
        <translation>Membuka %1…</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 gagal dibuka. %2</translation>
    </message>
    <message>
        <source>A SQLite row beside the Redis keys that cache it.</source>
        <translation>Baris SQLite di samping key Redis yang menyimpan cache-nya.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Buka &amp;ruang kerja…</translation>
    </message>
    <message>
        <source>Import an .&amp;env…</source>
        <translation>Impor .&amp;env…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Coba &amp;demo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Ter&amp;kini</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terkini</translation>
    </message>
</context>
<context>
    <name>selaras::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>Discard %n changes?</source>
        <translation>
            <numerusform>Buang %n perubahan?</numerusform>
        </translation>
    </message>
    <message>
        <source>They were not saved and cannot be brought back.</source>
        <translation>Perubahan itu belum disimpan dan tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Buan&amp;g</translation>
    </message>
    <message>
        <source>Show &amp;pending</source>
        <translation>&amp;Lihat yang tertunda</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Masukkan kata sa&amp;ndi…</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATA</translation>
    </message>
    <message numerus="yes">
        <source>%n keys removed.</source>
        <translation>
            <numerusform>%n key dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 keys?</source>
        <translation>Hapus %1 key?</translation>
    </message>
    <message>
        <source>That is far more than the preview said. The application reads these rows from its database again.</source>
        <translation>Itu jauh lebih banyak daripada kata pratinjau. Aplikasi akan membaca baris-baris ini lagi dari basis datanya.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>INSIGHT</source>
        <translation>WAWASAN</translation>
    </message>
</context>
</TS>
