<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>The application&apos;s profile names no tenants: leave out --tenant.</source>
        <translation>Profil aplikasi tidak menyebut tenant: hilangkan --tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: another tenant&apos;s, or nobody&apos;s.</source>
        <translation>
            <numerusform>%n tidak ditampilkan: milik tenant lain, atau bukan milik siapa pun.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Audit</name>
    <message>
        <source>“%1” is no time. Give a date such as “2025-11-30 14:00”, or how long ago: 90m, 24h, 7d.</source>
        <translation>“%1” bukan waktu. Beri tanggal seperti “2025-11-30 14:00”, atau berapa lama yang lalu: 90m, 24h, 7d.</translation>
    </message>
    <message>
        <source>%1 of %2 events.</source>
        <translation>%1 dari %2 peristiwa.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n were told.</source>
        <translation>
            <numerusform>%n yang terbaru ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than can be read.</source>
        <translation>Ada lebih banyak daripada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>%1 peristiwa ditulis ke %2.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Sign-ins</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Somebody signed in.</source>
        <translation>Seseorang masuk.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Kegagalan</translation>
    </message>
    <message>
        <source>Something was tried and refused.</source>
        <translation>Sesuatu dicoba dan ditolak.</translation>
    </message>
    <message>
        <source>Lockouts</source>
        <translation>Penguncian</translation>
    </message>
    <message>
        <source>An account or an address was locked.</source>
        <translation>Suatu akun atau alamat dikunci.</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>Sebuah sesi berakhir.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>A password, a right or a record was changed.</source>
        <translation>Kata sandi, hak, atau catatan diubah.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Bukan JSON</translation>
    </message>
    <message>
        <source>The entry is no JSON object: only its text can be shown.</source>
        <translation>Entri ini bukan objek JSON: hanya teksnya yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>An event of another kind.</source>
        <translation>Peristiwa jenis lain.</translation>
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
    <message>
        <source>The application&apos;s pool is larger than “maxclients”: what is above it is refused.</source>
        <translation>Pool aplikasi lebih besar daripada “maxclients”: kelebihannya ditolak.</translation>
    </message>
    <message>
        <source>Raise “maxclients”, or lower the pool of the application.</source>
        <translation>Naikkan “maxclients”, atau kecilkan pool aplikasi.</translation>
    </message>
    <message>
        <source>More connections are open than the pool of one process of the application has.</source>
        <translation>Koneksi yang terbuka lebih banyak daripada pool satu proses aplikasi.</translation>
    </message>
    <message>
        <source>That is right where several processes run. Else connections are opened past the pool, or never closed: look under Clients.</source>
        <translation>Itu wajar bila beberapa proses berjalan. Jika tidak, koneksi dibuka di luar pool, atau tidak pernah ditutup: lihat di Klien.</translation>
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
        <source>--after must be a number of seconds.</source>
        <translation>--after harus berupa jumlah detik.</translation>
    </message>
    <message>
        <source>--limit must be a number, 0 for all.</source>
        <translation>--limit harus berupa angka, 0 untuk semua.</translation>
    </message>
    <message>
        <source>--seconds must be a number of seconds.</source>
        <translation>--seconds harus berupa jumlah detik.</translation>
    </message>
    <message>
        <source>This command does not keep to a tenant: leave out --tenant.</source>
        <translation>Perintah ini tidak mengenal tenant: hilangkan --tenant.</translation>
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
selaras password WORKSPACE PK          set a user&apos;s password, which is read from the
                                       standard input, and remove the keys that cache them
selaras drift WORKSPACE                hold every cached key against its row
selaras drain WORKSPACE                deliver the invalidations that are pending
selaras audit WORKSPACE                what was done and tried, by whom and from where
selaras capture WORKSPACE [on TABLE… | off [TABLE…]]
                                       whether the changes of other writers are captured
selaras sessions WORKSPACE [FILTER]    who is signed in; user:7 tenant:x role:admin expires&lt;1h
selaras sessions WORKSPACE revoke WHICH…
selaras sessions WORKSPACE extend SECONDS WHICH…
                                       WHICH is sessions by id or key, user=U or tenant=T
selaras sessions WORKSPACE clean       remove index entries without a session
selaras check WORKSPACE                health and the production checklist of the server
selaras ttl WORKSPACE                  keys that live longer than the profile lets them
selaras remove WORKSPACE PATTERN       remove the keys that match the pattern
selaras rules WORKSPACE [--propose [--prisma FILE]]
                                       what each rule of the profile matches, or rules for
                                       keys that have none
selaras watch WORKSPACE                stay, deliver, and follow other writers
selaras lockouts WORKSPACE [unlock ID | lock ID | clear ID]
                                       who is locked out, and failed logins
selaras limits WORKSPACE [reset ID]    rate limits: used, left, and when they reset
selaras locks WORKSPACE [release NAME TOKEN|- | force-release NAME]
                                       what is locked, and by whom
selaras tokens WORKSPACE [add TOKEN|- | remove TOKEN|-]
                                       tokens that are taken no more; - reads the token
                                       from the standard input
selaras journal WORKSPACE [verify | undo ID | export FILE]
                                       what was done, by whom, and with what outcome; a
                                       FILE that ends with .csv is for a spreadsheet

PK is the value of the primary key; where the key has several columns, a JSON object.
COL=VALUE is read as the column&apos;s type says; COL:=JSON gives null, true, 5 or &quot;text&quot;.

--json                 print one JSON object
--dry-run              edit, apply, password, sessions, remove: say what would be done
--time                 keys: measure how long they take from Redis and from SQLite, and what
                       removing keys adds to a write
--repair               drift: remove the keys that are stale or have no row;
                       ttl: give the keys a time to live that the profile allows
--revoke-sessions      password: also end the user&apos;s sessions
--propose              rules: propose rules, from the tables and the cached keys
--prisma FILE          rules: a schema.prisma; without, one near the database
--drift-every SECONDS  watch: at most how often what is not captured is scanned, 60 by
                       default, 0 for never
--seconds N            lockouts lock, tokens add: for how long; 0 for no end of a lockout
--reason TEXT          lockouts lock: why
--tenant T             show and change only what is known to be this tenant&apos;s; not for
                       drain, capture, check, rules and watch
--user U, --event E, --ip IP, --text T, --since TIME, --until TIME
                       audit: only such events; TIME is a date, or 90m, 24h, 7d ago
--limit N              audit: the newest N, 1000 by default, 0 for all
--csv FILE             audit: write them all to a file
--follow               audit: stay, and tell what is new
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
selaras password WORKSPACE PK          setel kata sandi pengguna, yang dibaca dari masukan
                                       standar, dan hapus key yang menyimpan cache-nya
selaras drift WORKSPACE                bandingkan setiap key dengan barisnya
selaras drain WORKSPACE                kirim invalidasi yang tertunda
selaras audit WORKSPACE                apa yang dilakukan dan dicoba, oleh siapa dan dari mana
selaras capture WORKSPACE [on TABLE… | off [TABLE…]]
                                       apakah perubahan penulis lain ditangkap
selaras sessions WORKSPACE [FILTER]    siapa yang masuk; user:7 tenant:x role:admin expires&lt;1h
selaras sessions WORKSPACE revoke WHICH…
selaras sessions WORKSPACE extend SECONDS WHICH…
                                       WHICH adalah id atau key sesi, user=U, atau tenant=T
selaras sessions WORKSPACE clean       hapus entri indeks tanpa sesi
selaras check WORKSPACE                kesehatan server dan daftar periksa produksinya
selaras ttl WORKSPACE                  key yang hidup lebih lama daripada yang diizinkan profil
selaras remove WORKSPACE PATTERN       hapus key yang cocok dengan pola
selaras rules WORKSPACE [--propose [--prisma FILE]]
                                       key yang cocok dengan tiap aturan profil, atau aturan
                                       untuk key yang belum punya
selaras watch WORKSPACE                tetap berjalan, mengirim, dan mengikuti penulis lain
selaras lockouts WORKSPACE [unlock ID | lock ID | clear ID]
                                       siapa yang terkunci, dan gagal masuk
selaras limits WORKSPACE [reset ID]    rate limit: terpakai, sisa, dan kapan disetel ulang
selaras locks WORKSPACE [release NAME TOKEN|- | force-release NAME]
                                       apa yang dikunci, dan oleh siapa
selaras tokens WORKSPACE [add TOKEN|- | remove TOKEN|-]
                                       token yang tidak diterima lagi; - membaca token dari
                                       masukan standar
selaras journal WORKSPACE [verify | undo ID | export FILE]
                                       apa yang dilakukan, oleh siapa, dan hasilnya; FILE
                                       yang berakhiran .csv adalah untuk lembar kerja

PK adalah nilai primary key; jika terdiri atas beberapa kolom, berupa objek JSON.
COL=VALUE dibaca menurut tipe kolom; COL:=JSON memberi null, true, 5, atau &quot;teks&quot;.

--json                 cetak satu objek JSON
--dry-run              edit, apply, password, sessions, remove: sebutkan apa yang akan
                       dilakukan
--time                 keys: ukur berapa lama dibaca dari Redis dan dari SQLite, dan berapa
                       yang ditambahkan penghapusan key pada penulisan
--repair               drift: hapus key yang basi atau tanpa baris;
                       ttl: beri key TTL yang diizinkan profil
--revoke-sessions      password: akhiri juga sesi pengguna itu
--propose              rules: usulkan aturan, dari tabel dan key yang ada
--prisma FILE          rules: sebuah schema.prisma; tanpa ini, yang ada di dekat basis data
--drift-every SECONDS  watch: paling sering tiap sekian detik memindai yang tidak ditangkap,
                       bawaannya 60, 0 untuk tidak pernah
--seconds N            lockouts lock, tokens add: berapa lama; 0 untuk penguncian tanpa akhir
--reason TEXT          lockouts lock: mengapa
--tenant T             tampilkan dan ubah hanya yang diketahui milik tenant ini; tidak untuk
                       drain, capture, check, rules, dan watch
--user U, --event E, --ip IP, --text T, --since TIME, --until TIME
                       audit: hanya peristiwa itu; TIME adalah tanggal, atau 90m, 24h, 7d lalu
--limit N              audit: N yang terbaru, bawaannya 1000, 0 untuk semua
--csv FILE             audit: tulis semuanya ke berkas
--follow               audit: tetap berjalan, dan tampilkan yang baru
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
    <name>Deeds</name>
    <message>
        <source>Save rows</source>
        <translation>Simpan baris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Remove drifted keys</source>
        <translation>Hapus key yang menyimpang</translation>
    </message>
    <message>
        <source>Deliver an invalidation</source>
        <translation>Kirim sebuah invalidasi</translation>
    </message>
    <message>
        <source>Deliver what is pending</source>
        <translation>Kirim yang tertunda</translation>
    </message>
    <message>
        <source>Switch capture on</source>
        <translation>Nyalakan tangkapan</translation>
    </message>
    <message>
        <source>Switch capture off</source>
        <translation>Matikan tangkapan</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>Terbitkan pesan</translation>
    </message>
    <message>
        <source>Measure hit rates</source>
        <translation>Ukur tingkat hit</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>Akhiri koneksi</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Ubah pengaturan</translation>
    </message>
    <message>
        <source>Rewrite the configuration file</source>
        <translation>Tulis ulang berkas konfigurasi</translation>
    </message>
    <message>
        <source>Clear the slow log</source>
        <translation>Kosongkan slow log</translation>
    </message>
    <message>
        <source>Clear the latency monitor</source>
        <translation>Kosongkan pemantau latensi</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Simpan snapshot</translation>
    </message>
    <message>
        <source>Flush the database</source>
        <translation>Kosongkan basis data</translation>
    </message>
    <message>
        <source>Revoke sessions</source>
        <translation>Cabut sesi</translation>
    </message>
    <message>
        <source>Extend sessions</source>
        <translation>Perpanjang sesi</translation>
    </message>
    <message>
        <source>Lock an account</source>
        <translation>Kunci akun</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Buka kunci akun</translation>
    </message>
    <message>
        <source>Clear failed attempts</source>
        <translation>Hapus percobaan gagal</translation>
    </message>
    <message>
        <source>Reset a rate limit</source>
        <translation>Setel ulang rate limit</translation>
    </message>
    <message>
        <source>Release a lock</source>
        <translation>Lepaskan lock</translation>
    </message>
    <message>
        <source>Force a lock open</source>
        <translation>Paksa buka lock</translation>
    </message>
    <message>
        <source>Extend a lock</source>
        <translation>Perpanjang lock</translation>
    </message>
    <message>
        <source>Take a lock</source>
        <translation>Ambil lock</translation>
    </message>
    <message>
        <source>Blacklist a token</source>
        <translation>Masukkan token ke daftar hitam</translation>
    </message>
    <message>
        <source>Take a token off the blacklist</source>
        <translation>Keluarkan token dari daftar hitam</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Setel ulang kata sandi</translation>
    </message>
    <message>
        <source>Broken at entry %1: it was changed</source>
        <translation>Rusak di entri %1: entri diubah</translation>
    </message>
    <message>
        <source>Broken at entry %1: it was removed</source>
        <translation>Rusak di entri %1: entri dihapus</translation>
    </message>
    <message>
        <source>Broken at entry %1: it does not follow the one before it</source>
        <translation>Rusak di entri %1: tidak menyambung ke entri sebelumnya</translation>
    </message>
    <message>
        <source>Broken at entry %1: it is not the one that was written</source>
        <translation>Rusak di entri %1: bukan entri yang ditulis</translation>
    </message>
    <message>
        <source>Broken at entry %1: it and all after it were removed</source>
        <translation>Rusak di entri %1: entri itu dan semua sesudahnya dihapus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>No end was written down: it is still being done, or the program ended amid it. Look whether it was done.</source>
        <translation>Akhirnya tidak tercatat: masih dikerjakan, atau program berhenti di tengahnya. Periksa apakah sudah terjadi.</translation>
    </message>
    <message>
        <source>Rows had been changed by somebody else; nothing was changed.</source>
        <translation>Baris telah diubah orang lain; tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entries</source>
        <translation>
            <numerusform>Utuh, %n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed by the noted hashes</source>
        <translation>
            <numerusform>%n tidak dibenarkan oleh hash yang dicatat</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove cached keys</source>
        <translation>Hapus key cache</translation>
    </message>
    <message>
        <source>Limit times to live</source>
        <translation>Batasi TTL</translation>
    </message>
    <message>
        <source>Clean session indexes</source>
        <translation>Bersihkan indeks sesi</translation>
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
    <message>
        <source>Choose that tenant, or all tenants, and do it again. Nothing was changed.</source>
        <translation>Pilih tenant itu, atau semua tenant, lalu ulangi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1.</source>
        <translation>Jurnal tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>Make its folder writable. Nothing is changed that is not written down before.</source>
        <translation>Buat foldernya dapat ditulis. Tidak ada yang diubah tanpa dicatat lebih dulu.</translation>
    </message>
    <message>
        <source>No sentinel of %1 answers.</source>
        <translation>Tidak ada sentinel %1 yang menjawab.</translation>
    </message>
    <message>
        <source>Check that they run, and hosts and ports in “redis.sentinel.nodes” of the workspace.</source>
        <translation>Pastikan semuanya berjalan, juga host dan port di “redis.sentinel.nodes” pada ruang kerja.</translation>
    </message>
    <message>
        <source>The sentinels know no master of this name: %1.</source>
        <translation>Sentinel tidak mengenal master bernama ini: %1.</translation>
    </message>
    <message>
        <source>Correct “redis.sentinel.master” in the workspace.</source>
        <translation>Perbaiki “redis.sentinel.master” pada ruang kerja.</translation>
    </message>
    <message>
        <source>%1 is a node of a cluster, and the key is at another.</source>
        <translation>%1 adalah simpul sebuah cluster, dan key ini ada di simpul lain.</translation>
    </message>
    <message>
        <source>Set “cluster” to true in “redis” of the workspace.</source>
        <translation>Isi “cluster” dengan true di “redis” pada ruang kerja.</translation>
    </message>
    <message>
        <source>The keys are at several nodes of the cluster, where nothing can be done to them at once.</source>
        <translation>Key-nya ada di beberapa simpul cluster, sehingga tidak dapat dikerjakan sekaligus.</translation>
    </message>
    <message>
        <source>Nothing was changed. The application has to name them so that they stay together, as {user:7}:a and {user:7}:b do.</source>
        <translation>Tidak ada yang diubah. Aplikasi harus menamainya agar tetap bersama, seperti {user:7}:a dan {user:7}:b.</translation>
    </message>
    <message>
        <source>%1 belongs to another tenant than the chosen one, or to none.</source>
        <translation>%1 milik tenant lain daripada yang dipilih, atau bukan milik tenant mana pun.</translation>
    </message>
    <message>
        <source>It cannot be taken back: somebody changed %1 since.</source>
        <translation>Tidak dapat dibatalkan: seseorang telah mengubah %1 sejak itu.</translation>
    </message>
    <message>
        <source>Look at what is there now, and change it by hand if that is still wanted; nothing was changed.</source>
        <translation>Lihat apa yang ada sekarang, dan ubah dengan tangan bila masih diinginkan; tidak ada yang diubah.</translation>
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
    <name>Health</name>
    <message>
        <source>working</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>hanya baca</translation>
    </message>
    <message>
        <source>Redis away</source>
        <translation>Redis tidak terjangkau</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>tidak diatur</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) heard</source>
        <translation>
            <numerusform>%n kanal didengarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is read-only, or the server is a replica.</source>
        <translation>Ruang kerja hanya baca, atau server adalah replika.</translation>
    </message>
    <message>
        <source>No table&apos;s changes are captured.</source>
        <translation>Tidak ada tabel yang perubahannya ditangkap.</translation>
    </message>
    <message>
        <source>The profile says nothing of it, and no key looks like it.</source>
        <translation>Profil tidak menyebutnya, dan tidak ada key yang mirip.</translation>
    </message>
    <message>
        <source>Cached rows</source>
        <translation>Baris dalam cache</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Lockouts</source>
        <translation>Penguncian</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Rate limit</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Revoked tokens</source>
        <translation>Token yang dicabut</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Tangkapan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>connected, %1</source>
        <translation>terhubung, %1</translation>
    </message>
    <message>
        <source>How long a PING takes</source>
        <translation>Lama sebuah PING</translation>
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
    <name>JournalCommand</name>
    <message>
        <source>taken back by %1</source>
        <translation>dibatalkan oleh %1</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>The hash of the last entry: %1</source>
        <translation>Hash entri terakhir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n baris ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were.</source>
        <translation>
            <numerusform>%n baris kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are as they were.</source>
        <translation>
            <numerusform>%n key kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and left alone.</source>
        <translation>
            <numerusform>%n key telah berubah sejak itu dan dibiarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would have expired by now.</source>
        <translation>
            <numerusform>%n key seharusnya sudah kedaluwarsa sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 cannot be taken back, or was already.</source>
        <translation>Entri %1 tidak dapat dibatalkan, atau sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Say “verify”, “undo” with the number of an entry, or “export” with a file.</source>
        <translation>Katakan “verify”, “undo” dengan nomor entri, atau “export” dengan berkas.</translation>
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
    <name>Limits</name>
    <message>
        <source>no counter</source>
        <translation>bukan penghitung</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>batas tidak diketahui</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>mencapai batas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n at the limit.</source>
        <translation>
            <numerusform>%n mencapai batas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset.</source>
        <translation>
            <numerusform>%n batas disetel ulang.</numerusform>
        </translation>
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
    <name>Lockouts</name>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>percobaan</translation>
    </message>
    <message>
        <source>until unlocked</source>
        <translation>sampai dibuka</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) locked.</source>
        <translation>
            <numerusform>%n akun terkunci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 terkunci.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>held for at least %1</source>
        <translation>dipegang sedikitnya %1</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>dipegang %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>tidak pernah kedaluwarsa</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) held.</source>
        <translation>
            <numerusform>%n lock dipegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is released.</source>
        <translation>%1 dilepaskan.</translation>
    </message>
    <message>
        <source>%1 is not held with this token.</source>
        <translation>%1 tidak dipegang dengan token ini.</translation>
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
    <name>NewPassword</name>
    <message>
        <source>New password: </source>
        <translation>Kata sandi baru: </translation>
    </message>
    <message>
        <source>the password is not UTF-8</source>
        <translation>kata sandi bukan UTF-8</translation>
    </message>
    <message>
        <source>the standard input must begin with the new password</source>
        <translation>masukan standar harus diawali dengan kata sandi baru</translation>
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
    <name>Password</name>
    <message>
        <source>The policy asks for: %1</source>
        <translation>Kebijakan meminta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would end.</source>
        <translation>
            <numerusform>%n sesi akan berakhir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>very weak</source>
        <translation>sangat lemah</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>lemah</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>cukup</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kuat</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sangat kuat</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>sedikitnya %n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n bytes (a letter beyond a to z takes two or more)</source>
        <translation>
            <numerusform>paling banyak %n byte (huruf di luar a sampai z memakan dua atau lebih)</numerusform>
        </translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <translation>sebuah huruf besar</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <translation>sebuah huruf kecil</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>sebuah angka</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>sebuah simbol</translation>
    </message>
    <message>
        <source>nothing of the user&apos;s own name or address</source>
        <translation>tanpa nama atau alamat pengguna itu sendiri</translation>
    </message>
    <message>
        <source>no control characters</source>
        <translation>tanpa karakter kendali</translation>
    </message>
    <message>
        <source>hard to guess: %1 or better</source>
        <translation>sulit ditebak: %1 atau lebih baik</translation>
    </message>
    <message>
        <source>The password is longer than the 72 bytes that bcrypt looks at.</source>
        <translation>Kata sandi lebih panjang daripada 72 byte yang dilihat bcrypt.</translation>
    </message>
    <message>
        <source>The password does not meet the policy: %1.</source>
        <translation>Kata sandi tidak memenuhi kebijakan: %1.</translation>
    </message>
    <message>
        <source>The passwords in %1 are no bcrypt hashes (%2). Reset it in the application: a bcrypt hash in their place would lock the user out.</source>
        <translation>Kata sandi di %1 bukan hash bcrypt (%2). Setel ulang di aplikasi: hash bcrypt di tempatnya akan membuat pengguna tidak dapat masuk.</translation>
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
    <message numerus="yes">
        <source>%1 changes in %2</source>
        <translation>
            <numerusform>%1 perubahan dalam %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is all of the data. What was written after the last one is lost when the server stops, unless the append-only file is on.</source>
        <translation>Masing-masing memuat seluruh data. Yang ditulis sesudah yang terakhir hilang saat server berhenti, kecuali berkas append-only menyala.</translation>
    </message>
    <message>
        <source>Every write is on the disk before it is answered.</source>
        <translation>Setiap penulisan sudah di disk sebelum dijawab.</translation>
    </message>
    <message>
        <source>Writes reach the disk once a second: that much may be lost.</source>
        <translation>Penulisan sampai di disk sekali sedetik: sebanyak itu dapat hilang.</translation>
    </message>
    <message>
        <source>Writes reach the disk when the operating system likes.</source>
        <translation>Penulisan sampai di disk sesuka sistem operasi.</translation>
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
    <name>Remove</name>
    <message numerus="yes">
        <source>%n key(s) would be removed.</source>
        <translation>
            <numerusform>%n key akan dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed.</source>
        <translation>
            <numerusform>%n key dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The database does not fit: %1.</source>
        <translation>Basis data tidak cocok: %1.</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Tidak ada key yang cocok.</translation>
    </message>
    <message>
        <source>“%1” takes the keys of other rows along: row 1 removes %2.</source>
        <translation>“%1” ikut menghapus key baris lain: baris 1 menghapus %2.</translation>
    </message>
    <message>
        <source>%1 is also read by rule %2, of the table %3, and as something else.</source>
        <translation>%1 juga dibaca oleh aturan %2, dari tabel %3, dan sebagai hal lain.</translation>
    </message>
    <message>
        <source>“%1” takes the keys of every tenant, whichever row changes.</source>
        <translation>“%1” menghapus key semua tenant, baris mana pun yang berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) like %1 belong to no rule.</source>
        <translation>
            <numerusform>%n key seperti %1 tidak milik aturan mana pun.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the key names the table %2.</source>
        <translation>“%1” dalam key menyebut tabel %2.</translation>
    </message>
    <message>
        <source>“%1” in the key names the column %2.</source>
        <translation>“%1” dalam key menyebut kolom %2.</translation>
    </message>
    <message>
        <source>%1 refers to the table %2, which the key names.</source>
        <translation>%1 merujuk ke tabel %2, yang disebut oleh key.</translation>
    </message>
    <message>
        <source>%1 of %2 values looked for are in %3.%4.</source>
        <translation>%1 dari %2 nilai yang dicari ada di %3.%4.</translation>
    </message>
    <message>
        <source>%1 of %2 cached fields say what the rows of %3 say.</source>
        <translation>%1 dari %2 bidang di cache sama dengan isi baris %3.</translation>
    </message>
    <message>
        <source>The cached value holds rows of %1 as “%2”.</source>
        <translation>Nilai di cache memuat baris %1 sebagai “%2”.</translation>
    </message>
    <message>
        <source>%1 stands below the keys of the same rows of %2.</source>
        <translation>%1 berada di bawah key baris yang sama dari %2.</translation>
    </message>
    <message>
        <source>Rows of %1 are in these values, and the keys do not say which: any change may concern them.</source>
        <translation>Baris %1 ada dalam nilai-nilai ini, dan key-nya tidak menyebut yang mana: perubahan apa pun dapat menyangkutnya.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Kemungkinan besar</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) begin alike and match no rule, as %1</source>
        <translation>
            <numerusform>%n key berawalan sama dan tidak cocok dengan aturan mana pun, seperti %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 keys have a rule, %3 are sessions and the like, %4 have none.</source>
        <translation>%1 dari %2 key punya aturan, %3 adalah sesi dan sejenisnya, %4 tidak punya.</translation>
    </message>
    <message>
        <source>Every key begins with %1</source>
        <translation>Setiap key berawalan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) without a key</source>
        <translation>
            <numerusform>%n nilai tanpa key</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to propose.</source>
        <translation>Tidak ada yang diusulkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) like %1: no proposal</source>
        <translation>
            <numerusform>%n key seperti %1: tidak ada usulan</numerusform>
        </translation>
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
    <name>SessionText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Alamat IP</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Aktivitas terakhir</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Kedaluwarsa dalam</translation>
    </message>
    <message>
        <source>Sessions of this user</source>
        <translation>Sesi pengguna ini</translation>
    </message>
    <message>
        <source>No limit is known.</source>
        <translation>Batas tidak diketahui.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>More than the limit allows.</source>
        <translation>Lebih dari yang diizinkan batas.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The key has the name of a session, but it holds something else. It is left alone.</source>
        <translation>Key ini bernama seperti sesi, tetapi isinya lain. Key ini dibiarkan.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Buram</translation>
    </message>
    <message>
        <source>The session is encrypted or in a form that is not known: whose it is cannot be told.</source>
        <translation>Sesi ini terenkripsi atau berbentuk tidak dikenal: pemiliknya tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Di atas batas</translation>
    </message>
    <message>
        <source>Users with more sessions than the profile allows.</source>
        <translation>Pengguna dengan sesi lebih banyak daripada yang diizinkan profil.</translation>
    </message>
    <message>
        <source>Without expiry</source>
        <translation>Tanpa kedaluwarsa</translation>
    </message>
    <message>
        <source>Sessions that never end by themselves.</source>
        <translation>Sesi yang tidak pernah berakhir sendiri.</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Segera berakhir</translation>
    </message>
    <message>
        <source>Within ten minutes.</source>
        <translation>Dalam sepuluh menit.</translation>
    </message>
    <message>
        <source>Encrypted, or in a form that is not known.</source>
        <translation>Terenkripsi, atau berbentuk tidak dikenal.</translation>
    </message>
    <message>
        <source>By tenant</source>
        <translation>Menurut tenant</translation>
    </message>
    <message>
        <source>no tenant</source>
        <translation>tanpa tenant</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Menurut peran</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>tanpa peran</translation>
    </message>
    <message>
        <source>unknown users</source>
        <translation>pengguna tak dikenal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more users</source>
        <translation>
            <numerusform>%1 dan %n pengguna lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were revoked.</source>
        <translation>
            <numerusform>%n sesi dicabut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n sudah berakhir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are somebody else&apos;s by now and were left alone.</source>
        <translation>
            <numerusform>%n kini milik orang lain dan dibiarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed at each attempt: try again.</source>
        <translation>
            <numerusform>%n berubah pada setiap percobaan: coba lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n session(s).</source>
        <translation>
            <numerusform>%n sesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name sessions, or one user=U or tenant=T.</source>
        <translation>Sebutkan sesi, atau satu user=U atau tenant=T.</translation>
    </message>
    <message>
        <source>Say for how many seconds from now.</source>
        <translation>Sebutkan berapa detik dari sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) extended.</source>
        <translation>
            <numerusform>%n sesi diperpanjang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index entry(s) without a session.</source>
        <translation>
            <numerusform>%n entri indeks tanpa sesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadText</name>
    <message>
        <source>%1 ms (%2–%3)</source>
        <translation>%1 ms (%2–%3)</translation>
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
    <message>
        <source>%1 is a password. Reset it, or show the hashes to edit them.</source>
        <translation>%1 adalah kata sandi. Setel ulang, atau tampilkan hash untuk menyuntingnya.</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>until it ends</source>
        <translation>sampai ia berakhir</translation>
    </message>
    <message>
        <source>It stays on the list until it ends.</source>
        <translation>Token tetap di daftar sampai berakhir.</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>akhir tidak disebut</translation>
    </message>
    <message>
        <source>The token does not tell when it ends.</source>
        <translation>Token tidak memberi tahu kapan berakhir.</translation>
    </message>
    <message>
        <source>leaves too early</source>
        <translation>keluar terlalu cepat</translation>
    </message>
    <message>
        <source>It leaves the list before it ends: from then on it works again.</source>
        <translation>Token keluar dari daftar sebelum berakhir: setelah itu ia berlaku lagi.</translation>
    </message>
    <message>
        <source>stays too long</source>
        <translation>tinggal terlalu lama</translation>
    </message>
    <message>
        <source>It is still listed after its end: that takes memory and no more.</source>
        <translation>Token masih terdaftar setelah berakhir: itu hanya memakan memori.</translation>
    </message>
    <message>
        <source>never leaves</source>
        <translation>tidak pernah keluar</translation>
    </message>
    <message>
        <source>It ends, but its key has no expiry: the list grows for ever.</source>
        <translation>Token berakhir, tetapi key-nya tanpa kedaluwarsa: daftar terus bertambah.</translation>
    </message>
    <message>
        <source>Read from the token itself. Its signature was not verified: it proves nothing.</source>
        <translation>Dibaca dari token itu sendiri. Tanda tangannya tidak diperiksa: ini tidak membuktikan apa pun.</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Diterbitkan: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Berakhir: %1</translation>
    </message>
    <message>
        <source>A hash of a token: what it said cannot be told.</source>
        <translation>Hash sebuah token: isinya tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>An opaque token: it says nothing of itself.</source>
        <translation>Token buram: ia tidak mengatakan apa pun tentang dirinya.</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Dicabut: %1</translation>
    </message>
    <message>
        <source>Leaves the list: %1</source>
        <translation>Keluar dari daftar: %1</translation>
    </message>
    <message>
        <source>Leaves the list: never</source>
        <translation>Keluar dari daftar: tidak pernah</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>The token is revoked.</source>
        <translation>Token dicabut.</translation>
    </message>
    <message>
        <source>The token is on the list already.</source>
        <translation>Token sudah ada di daftar.</translation>
    </message>
    <message>
        <source>The token has ended by itself: nobody takes it any more.</source>
        <translation>Token sudah berakhir sendiri: tidak ada lagi yang menerimanya.</translation>
    </message>
    <message>
        <source>This is no token: it is empty, has blanks in it, or is a JSON web token of which a part is missing.</source>
        <translation>Ini bukan token: kosong, memuat spasi, atau JSON web token yang sebagiannya hilang.</translation>
    </message>
    <message>
        <source>The token does not tell when it ends: say for how long it is to be revoked.</source>
        <translation>Token tidak memberi tahu kapan berakhir: sebutkan berapa lama ia dicabut.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>never leaves the list</source>
        <translation>tidak pernah keluar dari daftar</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token dicabut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is taken again.</source>
        <translation>Token diterima lagi.</translation>
    </message>
    <message>
        <source>The token is not on the list.</source>
        <translation>Token tidak ada di daftar.</translation>
    </message>
</context>
<context>
    <name>Ttl</name>
    <message numerus="yes">
        <source>%n key(s) live longer than the profile lets them.</source>
        <translation>
            <numerusform>%n key hidup lebih lama daripada yang diizinkan profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a time to live.</source>
        <translation>
            <numerusform>%n di antaranya diberi TTL.</numerusform>
        </translation>
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
    <name>selaras::items::AccountModel</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Gagal masuk</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Berakhir dalam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
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
    <name>selaras::items::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
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
    <name>selaras::items::BurstModel</name>
    <message>
        <source>Address or account</source>
        <translation>Alamat atau akun</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Gagal masuk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
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
    <name>selaras::items::DeedModel</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Terhadap apa</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
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
    <name>selaras::items::HeldLockModel</name>
    <message>
        <source>What is locked</source>
        <translation>Yang dikunci</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Dipegang selama</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Kedaluwarsa dalam</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
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
    <name>selaras::items::KeyShapeModel</name>
    <message>
        <source>Keys like</source>
        <translation>Key seperti</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contohnya</translation>
    </message>
</context>
<context>
    <name>selaras::items::KeyShareModel</name>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Baris dari</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <source>Memory, about</source>
        <translation>Memori, kira-kira</translation>
    </message>
    <message>
        <source>May live</source>
        <translation>Boleh hidup</translation>
    </message>
    <message>
        <source>Live longer</source>
        <translation>Hidup lebih lama</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lain</translation>
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
    <name>selaras::items::LongLivedKeyModel</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Hidup</translation>
    </message>
    <message>
        <source>May live</source>
        <translation>Boleh hidup</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
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
    <name>selaras::items::ProposalModel</name>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Values without a key</source>
        <translation>Nilai tanpa key</translation>
    </message>
</context>
<context>
    <name>selaras::items::RateLimitModel</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Siapa atau apa</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Resets in</source>
        <translation>Disetel ulang dalam</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>selaras::items::RevokedTokenModel</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Token ends in</source>
        <translation>Token berakhir dalam</translation>
    </message>
    <message>
        <source>Listed for</source>
        <translation>Terdaftar selama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>selaras::items::RuleModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
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
    <name>selaras::items::SessionModel</name>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Alamat IP</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Aktivitas terakhir</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Kedaluwarsa dalam</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
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
    <name>selaras::items::TenantModel</name>
    <message>
        <source>All tenants</source>
        <translation>Semua tenant</translation>
    </message>
</context>
<context>
    <name>selaras::items::TimesModel</name>
    <message>
        <source>Keys</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Diukur</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>9 in 10 below</source>
        <translation>9 dari 10 di bawah</translation>
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
    <name>selaras::ui::AccessPane</name>
    <message numerus="yes">
        <source>%n left out: another tenant&apos;s, or nobody&apos;s</source>
        <translation>
            <numerusform>%n tidak ditampilkan: milik tenant lain, atau bukan milik siapa pun</numerusform>
        </translation>
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
    <message>
        <source>Reset pass&amp;word…</source>
        <translation>Setel ulang kata &amp;sandi…</translation>
    </message>
    <message>
        <source>Show password &amp;hashes</source>
        <translation>Tampilkan &amp;hash kata sandi</translation>
    </message>
    <message>
        <source>Choose a te&amp;nant…</source>
        <translation>Pilih te&amp;nant…</translation>
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
    <name>selaras::ui::AuditDelegate</name>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Neither the entry nor its key tells when.</source>
        <translation>Baik entri maupun key-nya tidak memberi tahu kapan.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditDetail</name>
    <message>
        <source>At an unknown time</source>
        <translation>Pada waktu yang tidak diketahui</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Tidak ada nama yang disebut</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Tidak ada peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Pengguna</translation>
    </message>
    <message>
        <source>Show the row of the user in Browse</source>
        <translation>Tampilkan baris pengguna di Jelajahi</translation>
    </message>
    <message>
        <source>&amp;Only this user</source>
        <translation>&amp;Hanya pengguna ini</translation>
    </message>
    <message>
        <source>Show what else this account did</source>
        <translation>Tampilkan apa lagi yang dilakukan akun ini</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>Show the key that holds the entry in Browse</source>
        <translation>Tampilkan key yang memuat entri ini di Jelajahi</translation>
    </message>
    <message>
        <source>The entry as it is stored</source>
        <translation>Entri sebagaimana disimpan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditFilters</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Semua waktu</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Satu jam terakhir</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Time of the events</source>
        <translation>Waktu peristiwa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>A key of the table of users, a login, or a part of a name</source>
        <translation>Key tabel pengguna, nama masuk, atau bagian dari nama</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>From, such as 10.0</source>
        <translation>Dari, misalnya 10.0</translation>
    </message>
    <message>
        <source>An address, the beginning of one, or a pattern with *</source>
        <translation>Alamat, awal alamat, atau pola dengan *</translation>
    </message>
    <message>
        <source>Text anywhere in the entry</source>
        <translation>Teks di mana pun dalam entri</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tampilkan &amp;semua</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditPane</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation>Membaca jejak audit…</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Tidak ada peristiwa</translation>
    </message>
    <message>
        <source>No key of an audit trail is there: %1. Other names are a matter of “audit” in the application profile.</source>
        <translation>Tidak ada key jejak audit: %1. Nama lain diatur di “audit” dalam profil aplikasi.</translation>
    </message>
    <message>
        <source>the profile says that there are none</source>
        <translation>profil mengatakan tidak ada</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Tidak ada peristiwa seperti itu</translation>
    </message>
    <message>
        <source>There are others that the filters leave out.</source>
        <translation>Ada yang lain yang disisihkan oleh saringan.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tampilkan &amp;semua</translation>
    </message>
    <message numerus="yes">
        <source>%1 events in %n keys</source>
        <translation>
            <numerusform>%1 peristiwa dalam %n key</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 dari %2 peristiwa</translation>
    </message>
    <message>
        <source>%1 are not JSON</source>
        <translation>%1 bukan JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n keys could not be read</source>
        <translation>
            <numerusform>%n key tidak dapat dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than can be shown, and what is new is not followed</source>
        <translation>ada lebih banyak daripada yang dapat ditampilkan, dan yang baru tidak diikuti</translation>
    </message>
    <message>
        <source>not followed: %1</source>
        <translation>tidak diikuti: %1</translation>
    </message>
    <message numerus="yes">
        <source>what is new is seen within %n seconds</source>
        <translation>
            <numerusform>yang baru terlihat dalam %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the events that are shown</source>
        <translation>Ekspor peristiwa yang ditampilkan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Baris JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>exporting: %1 of %2</source>
        <translation>mengekspor: %1 dari %2</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>%1 peristiwa ditulis ke %2.</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Ikuti</translation>
    </message>
    <message>
        <source>Look for new events every second while the page is shown</source>
        <translation>Cari peristiwa baru tiap detik selama halaman ini ditampilkan</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Sebagai &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Sebagai baris &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Stop exporting</source>
        <translation>&amp;Hentikan ekspor</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Peristiwa sepanjang waktu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>selaras::ui::AuditTimeline</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of event and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>tidak ada peristiwa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>selaras::ui::BrowsePage</name>
    <message>
        <source>Browse</source>
        <translation>Jelajahi</translation>
    </message>
    <message>
        <source>not by tenant</source>
        <translation>tidak per tenant</translation>
    </message>
</context>
<context>
    <name>selaras::ui::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Sides of the cache</source>
        <translation>Sisi-sisi cache</translation>
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
    <name>selaras::ui::DeedDelegate</name>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::DeedDetail</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Urungkan…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>%1, by %2 on %3 (process %4, version %5), as Redis user %6</source>
        <translation>%1, oleh %2 di %3 (proses %4, versi %5), sebagai pengguna Redis %6</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Tenant %1</translation>
    </message>
    <message>
        <source>Entry %1, hash %2</source>
        <translation>Entri %1, hash %2</translation>
    </message>
    <message>
        <source>Took back entry %1.</source>
        <translation>Membatalkan entri %1.</translation>
    </message>
    <message>
        <source>Taken back by entry %1.</source>
        <translation>Dibatalkan oleh entri %1.</translation>
    </message>
    <message>
        <source>The workspace is read-only: it cannot be taken back here.</source>
        <translation>Ruang kerja hanya-baca: tidak dapat dibatalkan di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were too many, too large or not to be read beforehand, and cannot be put back.</source>
        <translation>
            <numerusform>%n key terlalu banyak, terlalu besar, atau tidak terbaca sebelumnya, dan tidak dapat dikembalikan.</numerusform>
        </translation>
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
    <name>selaras::ui::EventChooser</name>
    <message>
        <source>(no event)</source>
        <translation>(tanpa peristiwa)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>an event and how many</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Peristiwa: %1</translation>
    </message>
    <message>
        <source>Choose the events that are shown</source>
        <translation>Pilih peristiwa yang ditampilkan</translation>
    </message>
    <message>
        <source>Events to show</source>
        <translation>Peristiwa yang ditampilkan</translation>
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
    <message>
        <source>Redis %1 database %2</source>
        <translation>Redis %1 basis data %2</translation>
    </message>
    <message>
        <source>Redis cluster %1</source>
        <translation>Cluster Redis %1</translation>
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
    <message>
        <source>Show password hashes</source>
        <translation>Tampilkan hash kata sandi</translation>
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
    <message>
        <source>Connection pool</source>
        <translation>Pool koneksi</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n koneksi</numerusform>
        </translation>
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
    <name>selaras::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Membaca jurnal…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No entry of the journal is of this kind.</source>
        <translation>Tidak ada entri jurnal seperti ini.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tampilkan semua</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Belum ada yang dilakukan</translation>
    </message>
    <message>
        <source>Whatever is changed with this program stands here: edits, repairs, settings, sessions. It cannot be changed afterwards without that being seen.</source>
        <translation>Apa pun yang diubah dengan program ini tercatat di sini: suntingan, perbaikan, pengaturan, sesi. Catatan tidak dapat diubah kemudian tanpa ketahuan.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>The hash of the last entry is %1. Keep it elsewhere: then nobody can put another journal in the place of this one unseen.</source>
        <translation>Hash entri terakhir adalah %1. Simpan di tempat lain: maka tidak ada yang dapat mengganti jurnal ini tanpa ketahuan.</translation>
    </message>
    <message>
        <source>The journal cannot be verified.</source>
        <translation>Jurnal tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Semua yang dilakukan</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Ekspor jurnal</translation>
    </message>
    <message>
        <source>JSON lines, to be verified (*.jsonl);;CSV (*.csv)</source>
        <translation>Baris JSON, untuk diperiksa (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n entri ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Urungkan “%1”?</translation>
    </message>
    <message>
        <source>The keys are put back as they were, with what is left of their time to live. One that is there again, or was changed since, is left alone.</source>
        <translation>Key dikembalikan seperti semula, dengan sisa TTL-nya. Yang sudah ada lagi, atau telah berubah, dibiarkan.</translation>
    </message>
    <message>
        <source>The rows are changed back, and the keys that cache them are removed. If somebody has changed them since, nothing is changed.</source>
        <translation>Baris diubah kembali, dan key yang menyimpannya dihapus. Bila seseorang telah mengubahnya, tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>In production: %1</source>
        <translation>Di produksi: %1</translation>
    </message>
    <message>
        <source>%1 is the production environment.</source>
        <translation>%1 adalah lingkungan produksi.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are as they were.</source>
        <translation>
            <numerusform>%n baris kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are as they were.</source>
        <translation>
            <numerusform>%n key kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left alone.</source>
        <translation>
            <numerusform>%n telah berubah sejak itu dan dibiarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have expired by now.</source>
        <translation>
            <numerusform>%n seharusnya sudah kedaluwarsa sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Periksa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Filter by anything: who, what, tenant, a value</source>
        <translation>Saring menurut apa saja: siapa, apa, tenant, suatu nilai</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Dalam satu jam terakhir</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Dalam 30 hari terakhir</translation>
    </message>
    <message>
        <source>Journal of tenant %1</source>
        <translation>Jurnal tenant %1</translation>
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
    <message>
        <source>No keys of this tenant</source>
        <translation>Tidak ada key milik tenant ini</translation>
    </message>
    <message>
        <source>Keys whose names tell no tenant are not shown.</source>
        <translation>Key yang namanya tidak menyebut tenant tidak ditampilkan.</translation>
    </message>
    <message>
        <source>No key contains or matches “%1”</source>
        <translation>Tidak ada key yang memuat atau cocok dengan “%1”</translation>
    </message>
</context>
<context>
    <name>selaras::ui::KindsTab</name>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keys were removed.</source>
        <translation>
            <numerusform>%1 key dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Keys by kind</source>
        <translation>Key menurut jenis</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>Hit&amp;ung</translation>
    </message>
    <message>
        <source>Counting keys…</source>
        <translation>Menghitung key…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Tidak ada key</translation>
    </message>
    <message>
        <source>This Redis database is empty.</source>
        <translation>Basis data Redis ini kosong.</translation>
    </message>
    <message>
        <source>Keys have not been counted yet</source>
        <translation>Key belum dihitung</translation>
    </message>
    <message>
        <source>Every key is listed once by SCAN, and sorted by what the profile says of it. It only reads.</source>
        <translation>Setiap key didaftar sekali dengan SCAN, dan dipilah menurut profil. Ini hanya membaca.</translation>
    </message>
    <message>
        <source>&amp;Count now</source>
        <translation>Hit&amp;ung sekarang</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Semua tenant</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Pratinjau</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Hen&amp;tikan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Menghapus…</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>Tidak ada key seperti itu</translation>
    </message>
    <message>
        <source>Keys that nothing in the profile describes.</source>
        <translation>Key yang tidak dijelaskan apa pun dalam profil.</translation>
    </message>
    <message>
        <source>Of tenant %1 only.</source>
        <translation>Hanya milik tenant %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 keys?</source>
        <translation>
            <numerusform>Hapus %1 key?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Flush the whole database?</source>
        <translation>Kosongkan seluruh basis data?</translation>
    </message>
    <message numerus="yes">
        <source>All %1 keys of %2 go, also those of other programs: sessions, locks, limits.</source>
        <translation>
            <numerusform>Semua %1 kunci di %2 hilang, juga milik program lain: sesi, lock, batas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>Flush %1, which is the production environment?</source>
        <translation>Kosongkan %1, yang merupakan lingkungan produksi?</translation>
    </message>
    <message>
        <source>Flush %1 for sure?</source>
        <translation>Yakin mengosongkan %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys go at once. There is no undo.</source>
        <translation>
            <numerusform>%1 key hilang sekaligus. Tidak dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Flush</source>
        <translation>&amp;Kosongkan</translation>
    </message>
    <message>
        <source>The database was flushed.</source>
        <translation>Basis data dikosongkan.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Yang dihapus</translation>
    </message>
    <message>
        <source>A key, as it is</source>
        <translation>Sebuah key, apa adanya</translation>
    </message>
    <message>
        <source>A tag, such as menus</source>
        <translation>Sebuah tag, misalnya menus</translation>
    </message>
    <message>
        <source>A pattern, such as api:users:*</source>
        <translation>Sebuah pola, misalnya api:users:*</translation>
    </message>
    <message>
        <source>Whose keys are counted and removed</source>
        <translation>Milik siapa key yang dihitung dan dihapus</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>Remove this &amp;kind…</source>
        <translation>Hapus &amp;jenis ini…</translation>
    </message>
    <message>
        <source>&amp;Flush database…</source>
        <translation>&amp;Kosongkan basis data…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sejauh mana</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out: another tenant&apos;s, or nobody&apos;s</source>
        <translation>
            <numerusform>%1 tidak ditampilkan: milik tenant lain, atau bukan milik siapa pun</numerusform>
        </translation>
    </message>
    <message>
        <source>The database holds other tenants&apos; keys too: choose all tenants first.</source>
        <translation>Basis data ini juga memuat key tenant lain: pilih semua tenant dahulu.</translation>
    </message>
    <message>
        <source>They are removed in steps, and can be stopped midway.</source>
        <translation>Penghapusannya bertahap, dan dapat dihentikan di tengah jalan.</translation>
    </message>
    <message>
        <source>The journal can put them back for some days.</source>
        <translation>Jurnal dapat mengembalikannya selama beberapa hari.</translation>
    </message>
    <message>
        <source>They are too many for the journal to put them back.</source>
        <translation>Jumlahnya terlalu banyak untuk dikembalikan oleh jurnal.</translation>
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
    <name>selaras::ui::LifetimesTab</name>
    <message>
        <source>Times to live</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Periksa</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys live longer than the profile lets them</source>
        <translation>
            <numerusform>%1 key hidup lebih lama daripada yang diizinkan profil</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at times to live…</source>
        <translation>Memeriksa TTL…</translation>
    </message>
    <message>
        <source>No key lives too long</source>
        <translation>Tidak ada key yang hidup terlalu lama</translation>
    </message>
    <message>
        <source>Every key for which the profile says a time to live has one that is no longer.</source>
        <translation>Setiap key yang TTL-nya disebut profil punya TTL yang tidak lebih lama.</translation>
    </message>
    <message>
        <source>Times to live have not been looked at yet</source>
        <translation>TTL belum diperiksa</translation>
    </message>
    <message>
        <source>A time to live is the safety net below every invalidation that is forgotten. Keys without one, where the profile wants it, are listed here. It only reads.</source>
        <translation>TTL adalah jaring pengaman di bawah setiap invalidasi yang terlupa. Key tanpa TTL, padahal profil memintanya, didaftar di sini. Ini hanya membaca.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Periksa sekarang</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 keys a time to live?</source>
        <translation>
            <numerusform>Beri %1 key TTL?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each expires at a random moment between half and all of the time that the profile says, so that not all are read again at once. Keys that have a fitting one by then keep it.</source>
        <translation>Masing-masing kedaluwarsa pada saat acak antara setengah dan seluruh waktu menurut profil, agar tidak semuanya dibaca ulang sekaligus. Key yang saat itu sudah punya TTL yang sesuai tetap memakainya.</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>&amp;Beri</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys got a time to live.</source>
        <translation>
            <numerusform>%1 key diberi TTL.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give selected</source>
        <translation>&amp;Beri yang dipilih</translation>
    </message>
    <message>
        <source>Give the selected keys a time to live</source>
        <translation>Beri key yang dipilih TTL</translation>
    </message>
    <message>
        <source>Give &amp;all</source>
        <translation>Beri &amp;semua</translation>
    </message>
    <message>
        <source>Give all of these keys a time to live</source>
        <translation>Beri semua key ini TTL</translation>
    </message>
    <message>
        <source>Keys that live longer than the profile lets them</source>
        <translation>Key yang hidup lebih lama daripada yang diizinkan profil</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LimitsPane</name>
    <message>
        <source>no counter</source>
        <translation>bukan penghitung</translation>
    </message>
    <message>
        <source>The value counts nothing that is known here.</source>
        <translation>Nilainya tidak menghitung apa pun yang dikenal di sini.</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>batas tidak diketahui</translation>
    </message>
    <message>
        <source>Neither the profile nor the value tells how many are allowed: give &quot;limit&quot; and &quot;seconds&quot; in &quot;rateLimits&quot; of the profile.</source>
        <translation>Baik profil maupun nilainya tidak memberi tahu berapa yang diizinkan: isikan &quot;limit&quot; dan &quot;seconds&quot; di &quot;rateLimits&quot; pada profil.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Requests are refused until it resets.</source>
        <translation>Permintaan ditolak sampai disetel ulang.</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>mencapai batas</translation>
    </message>
    <message>
        <source>The next request is refused.</source>
        <translation>Permintaan berikutnya ditolak.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>More requests are allowed.</source>
        <translation>Permintaan lagi masih diizinkan.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Reset the limit of %1?</source>
        <translation>Setel ulang batas %1?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n limits?</source>
        <translation>
            <numerusform>Setel ulang %n batas?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was counted is forgotten, and requests are allowed again.</source>
        <translation>Yang telah dihitung dilupakan, dan permintaan diizinkan lagi.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Setel ulang</translation>
    </message>
    <message numerus="yes">
        <source>%n limits were reset.</source>
        <translation>
            <numerusform>%n batas disetel ulang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n batas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at their limit</source>
        <translation>
            <numerusform>%n mencapai batasnya</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests are counted</source>
        <translation>Tidak ada permintaan yang dihitung</translation>
    </message>
    <message>
        <source>The application&apos;s profile says that it keeps no rate limits.</source>
        <translation>Profil aplikasi mengatakan tidak ada rate limit.</translation>
    </message>
    <message>
        <source>Whoever makes some appears here.</source>
        <translation>Siapa pun yang membuat permintaan muncul di sini.</translation>
    </message>
    <message>
        <source>Filter limits</source>
        <translation>Saring batas</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Rate limit</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Tampilkan &amp;pengguna</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Setel ulang…</translation>
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
    <message numerus="yes">
        <source>%1 more…</source>
        <translation>
            <numerusform>%1 lagi…</numerusform>
        </translation>
    </message>
    <message>
        <source>List the keys that match %1</source>
        <translation>Daftar key yang cocok dengan %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ListPane</name>
    <message>
        <source>only the first %1 of %2 keys are looked at</source>
        <translation>hanya %1 pertama dari %2 key yang diperiksa</translation>
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
    <name>selaras::ui::LockoutsPane</name>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>This account can not sign in.</source>
        <translation>Akun ini tidak dapat masuk.</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>percobaan</translation>
    </message>
    <message>
        <source>Logins failed; the account is open.</source>
        <translation>Ada yang gagal masuk; akun ini terbuka.</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Lockouts</source>
        <translation>Penguncian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>when unlocked</source>
        <translation>saat dibuka</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>Buka kunci %1?</translation>
    </message>
    <message>
        <source>The lockout and the failed logins of this account are removed. Whoever tries its password can go on trying.</source>
        <translation>Penguncian dan catatan gagal masuk akun ini dihapus. Siapa pun yang mencoba-coba kata sandinya dapat terus mencoba.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Buka kunci</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>Kunci %1 dibuka.</translation>
    </message>
    <message>
        <source>Forget the failed logins of %1?</source>
        <translation>Lupakan catatan gagal masuk %1?</translation>
    </message>
    <message>
        <source>The count begins anew. A lockout stays.</source>
        <translation>Hitungan mulai dari awal. Penguncian tetap ada.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Lupakan</translation>
    </message>
    <message>
        <source>The failed logins of %1 are forgotten.</source>
        <translation>Catatan gagal masuk %1 dilupakan.</translation>
    </message>
    <message>
        <source>It stays locked until somebody unlocks it.</source>
        <translation>Tetap terkunci sampai seseorang membukanya.</translation>
    </message>
    <message>
        <source>It is locked for %1.</source>
        <translation>Terkunci selama %1.</translation>
    </message>
    <message>
        <source>Lock %1?</source>
        <translation>Kunci %1?</translation>
    </message>
    <message>
        <source>Nobody can sign in with this account, with the right password neither. %1 Sessions that are open stay open.</source>
        <translation>Tidak ada yang dapat masuk dengan akun ini, dengan kata sandi benar pun tidak. %1 Sesi yang terbuka tetap terbuka.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 terkunci.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n terkunci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with failed logins</source>
        <translation>
            <numerusform>%n dengan gagal masuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is locked out</source>
        <translation>Tidak ada yang terkunci</translation>
    </message>
    <message>
        <source>The application&apos;s profile says that it keeps no lockouts.</source>
        <translation>Profil aplikasi mengatakan tidak ada penguncian.</translation>
    </message>
    <message>
        <source>No account has failed logins. Those that get some appear here.</source>
        <translation>Tidak ada akun yang gagal masuk. Yang mengalaminya muncul di sini.</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Saring akun</translation>
    </message>
    <message>
        <source>Accounts with failed logins</source>
        <translation>Akun dengan gagal masuk</translation>
    </message>
    <message>
        <source>Where many failed logins come from</source>
        <translation>Asal banyak gagal masuk</translation>
    </message>
    <message>
        <source>Many failed logins</source>
        <translation>Banyak gagal masuk</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Tampilkan &amp;pengguna</translation>
    </message>
    <message>
        <source>&amp;Forget attempts…</source>
        <translation>&amp;Lupakan percobaan…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Buka kunci…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Kunci…</translation>
    </message>
    <message>
        <source>Account to lock</source>
        <translation>Akun yang akan dikunci</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>until unlocked</source>
        <translation>sampai dibuka</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Tampilkan &amp;peristiwa</translation>
    </message>
</context>
<context>
    <name>selaras::ui::LocksPane</name>
    <message>
        <source>Locks</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>sedikitnya %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Release the lock %1?</source>
        <translation>Lepaskan lock %1?</translation>
    </message>
    <message>
        <source>Another process can take it at once. It is released only if this is still the holder&apos;s token.</source>
        <translation>Proses lain dapat langsung mengambilnya. Lock dilepaskan hanya bila ini masih token pemegangnya.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Lepaskan</translation>
    </message>
    <message>
        <source>The lock %1 is released.</source>
        <translation>Lock %1 dilepaskan.</translation>
    </message>
    <message>
        <source>The lock %1 with this token</source>
        <translation>Lock %1 dengan token ini</translation>
    </message>
    <message>
        <source>Hold the lock %1 for %2 from now on?</source>
        <translation>Pegang lock %1 selama %2 mulai sekarang?</translation>
    </message>
    <message>
        <source>Nobody else can take it until then, unless its holder releases it.</source>
        <translation>Sampai saat itu tidak ada yang lain dapat mengambilnya, kecuali pemegangnya melepaskannya.</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Perpanjang</translation>
    </message>
    <message>
        <source>The lock %1 is held for %2.</source>
        <translation>Lock %1 dipegang selama %2.</translation>
    </message>
    <message>
        <source>Take the lock %1 away by force?</source>
        <translation>Rebut lock %1 dengan paksa?</translation>
    </message>
    <message>
        <source>This is dangerous. Its holder, %1, may still be working: then two work at the same time on what the lock protects, and may spoil it. Make sure first that the holder has ended.</source>
        <translation>Ini berbahaya. Pemegangnya, %1, mungkin masih bekerja: lalu dua pihak bekerja bersamaan pada yang dilindungi lock ini, dan dapat merusaknya. Pastikan dulu bahwa pemegangnya sudah berakhir.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Rebut</translation>
    </message>
    <message>
        <source>The lock %1 was taken away.</source>
        <translation>Lock %1 telah direbut.</translation>
    </message>
    <message>
        <source>The lock %1 with this holder</source>
        <translation>Lock %1 dengan pemegang ini</translation>
    </message>
    <message>
        <source>Take the lock %1 for %2?</source>
        <translation>Ambil lock %1 selama %2?</translation>
    </message>
    <message>
        <source>No process of the application can take it meanwhile. Its token is put into the box for the holder&apos;s token, to release it with.</source>
        <translation>Sementara itu tidak ada proses aplikasi yang dapat mengambilnya. Tokennya ditaruh di kotak token pemegang, untuk melepaskannya nanti.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Ambil</translation>
    </message>
    <message>
        <source>The lock %1 is taken for %2.</source>
        <translation>Lock %1 diambil selama %2.</translation>
    </message>
    <message>
        <source>The lock %1, which somebody else holds, as a free one</source>
        <translation>Lock %1, yang dipegang pihak lain, sebagai lock bebas</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n dipegang</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Tidak ada yang dikunci</translation>
    </message>
    <message>
        <source>Locks appear here while processes hold them.</source>
        <translation>Lock muncul di sini selama dipegang proses.</translation>
    </message>
    <message>
        <source>The application&apos;s profile says that it keeps no locks.</source>
        <translation>Profil aplikasi mengatakan tidak ada lock.</translation>
    </message>
    <message>
        <source>Filter locks</source>
        <translation>Saring lock</translation>
    </message>
    <message>
        <source>Locks that are held</source>
        <translation>Lock yang dipegang</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>Tampilkan &amp;key</translation>
    </message>
    <message>
        <source>Release by &amp;force…</source>
        <translation>Lepaskan &amp;paksa…</translation>
    </message>
    <message>
        <source>Token of the holder, to release or to extend the lock</source>
        <translation>Token pemegang, untuk melepaskan atau memperpanjang lock</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Lepaskan…</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <translation>Per&amp;panjang…</translation>
    </message>
    <message>
        <source>For how long from now on</source>
        <translation>Berapa lama mulai sekarang</translation>
    </message>
    <message>
        <source>Name of a lock to take</source>
        <translation>Nama lock yang akan diambil</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>&amp;Take…</source>
        <translation>&amp;Ambil…</translation>
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
    <message>
        <source>Discard the changes of the profile?</source>
        <translation>Buang perubahan profil?</translation>
    </message>
    <message>
        <source>They and the changes of the profile were not saved and cannot be brought back.</source>
        <translation>Itu dan perubahan profil belum disimpan dan tidak dapat dikembalikan.</translation>
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
    <message>
        <source>A cluster: keys are looked for at every master. What the tabs of this page show and change of the server itself is of one node, %1.</source>
        <translation>Sebuah cluster: key dicari di setiap master. Yang ditampilkan dan diubah tab halaman ini pada server itu sendiri adalah milik satu simpul, %1.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PasswordChecklist</name>
    <message>
        <source>met: %1</source>
        <translation>terpenuhi: %1</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>belum terpenuhi: %1</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PasswordDialog</name>
    <message>
        <source>How hard it is to guess is told while you type.</source>
        <translation>Seberapa sulit ditebak diberitahukan saat Anda mengetik.</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Kekuatan: %1</translation>
    </message>
    <message>
        <source>In production: reset this password?</source>
        <translation>Di produksi: setel ulang kata sandi ini?</translation>
    </message>
    <message>
        <source>%1 is the production environment.</source>
        <translation>%1 adalah lingkungan produksi.</translation>
    </message>
    <message>
        <source>From then on the user signs in with the new password only.</source>
        <translation>Setelah itu pengguna hanya dapat masuk dengan kata sandi baru.</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>&amp;Setel ulang kata sandi</translation>
    </message>
    <message>
        <source>Nothing was saved: the password was changed by others meanwhile. Close this and begin again.</source>
        <translation>Tidak ada yang disimpan: kata sandi telah diubah pihak lain sementara itu. Tutup ini dan mulai lagi.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Setel ulang kata sandi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>bcrypt &amp;cost</source>
        <translation>&amp;biaya bcrypt</translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation>disimpan sebagai %1</translation>
    </message>
    <message>
        <source>stored as %1, as the application has it now</source>
        <translation>disimpan sebagai %1, seperti yang dipakai aplikasi sekarang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Finding out which keys will go…</source>
        <translation>Mencari tahu key mana yang akan dihapus…</translation>
    </message>
    <message>
        <source>No rule names a key of this row.</source>
        <translation>Tidak ada aturan yang menyebut key baris ini.</translation>
    </message>
    <message>
        <source>Redis cannot be asked now. The keys of the row are removed as soon as it is back.</source>
        <translation>Redis sedang tidak dapat ditanya. Key baris ini dihapus segera setelah ia kembali.</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %n keys.</source>
        <translation>
            <numerusform>Menyimpan akan menghapus %n key.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was reset, but not every session has ended.</source>
        <translation>Kata sandi telah disetel ulang, tetapi tidak semua sesi berakhir.</translation>
    </message>
    <message>
        <source>Also &amp;end this user&apos;s sessions</source>
        <translation>Akhiri &amp;juga sesi pengguna ini</translation>
    </message>
</context>
<context>
    <name>selaras::ui::PasswordField</name>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>type or paste it, or have one made up</source>
        <translation>ketik atau tempel, atau minta dibuatkan</translation>
    </message>
    <message>
        <source>Make up a strong password</source>
        <translation>Buatkan kata sandi yang kuat</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Salin kata sandi</translation>
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
    <name>selaras::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>One of the rules is not a rule yet.</source>
        <translation>Salah satu aturan belum menjadi aturan.</translation>
    </message>
    <message>
        <source>The profile is still being held against the keys.</source>
        <translation>Profil masih dibandingkan dengan key.</translation>
    </message>
    <message>
        <source>The workspace could not be opened with it. %1</source>
        <translation>Ruang kerja tidak dapat dibuka dengannya. %1</translation>
    </message>
    <message>
        <source>Save the profile as</source>
        <translation>Simpan profil sebagai</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <source>Overwrite the profile?</source>
        <translation>Timpa profil?</translation>
    </message>
    <message>
        <source>Change the profile of production?</source>
        <translation>Ubah profil produksi?</translation>
    </message>
    <message>
        <source>Another program has changed it meanwhile. Its changes would be lost.</source>
        <translation>Program lain telah mengubahnya sementara itu. Perubahannya akan hilang.</translation>
    </message>
    <message>
        <source>From now on edits remove the keys that these rules name, and no others.</source>
        <translation>Mulai sekarang suntingan menghapus key yang disebut aturan ini, dan bukan yang lain.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Timpa</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Salinan disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Choose a schema.prisma</source>
        <translation>Pilih schema.prisma</translation>
    </message>
    <message>
        <source>Prisma schemas (*.prisma)</source>
        <translation>Skema Prisma (*.prisma)</translation>
    </message>
    <message numerus="yes">
        <source>%n rules added to the profile, which is not saved yet.</source>
        <translation>
            <numerusform>%n aturan ditambahkan ke profil, yang belum disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>A built-in profile is not changed: a copy beside the workspace is.</source>
        <translation>Profil bawaan tidak diubah: salinannya di samping ruang kerja yang diubah.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>%1 of %2 keys have a rule</source>
        <translation>%1 dari %2 key punya aturan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Unmapped keys (%1)</source>
        <translation>Key tanpa aturan (%1)</translation>
    </message>
    <message>
        <source>Unmapped keys</source>
        <translation>Key tanpa aturan</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Undo in the profile</source>
        <translation>Urungkan di profil</translation>
    </message>
    <message>
        <source>Redo in the profile</source>
        <translation>Ulangi di profil</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Simpan seba&amp;gai…</translation>
    </message>
    <message>
        <source>Sides of the profile</source>
        <translation>Sisi-sisi profil</translation>
    </message>
</context>
<context>
    <name>selaras::ui::ProposalsPane</name>
    <message>
        <source>Names, values and cached content agree.</source>
        <translation>Nama, nilai, dan isi cache cocok.</translation>
    </message>
    <message>
        <source>Most of it agrees.</source>
        <translation>Sebagian besar cocok.</translation>
    </message>
    <message>
        <source>Only some of it agrees: look at it before you add it.</source>
        <translation>Hanya sebagian yang cocok: periksa dulu sebelum menambahkannya.</translation>
    </message>
    <message>
        <source>Looking at tables, keys and what they hold…</source>
        <translation>Memeriksa tabel, key, dan isinya…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n usulan</numerusform>
        </translation>
    </message>
    <message>
        <source>, for keys that begin with %1</source>
        <translation>, untuk key yang berawalan %1</translation>
    </message>
    <message>
        <source>Nothing to propose</source>
        <translation>Tidak ada yang diusulkan</translation>
    </message>
    <message>
        <source>Every key has a rule, or is a session, a lock or the like.</source>
        <translation>Setiap key punya aturan, atau merupakan sesi, lock, atau sejenisnya.</translation>
    </message>
    <message>
        <source>The keys without a rule have nothing to do with any table, as far as their names, values and content tell.</source>
        <translation>Key tanpa aturan tidak berkaitan dengan tabel mana pun, sejauh nama, nilai, dan isinya memberi tahu.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Contohnya %1</translation>
    </message>
    <message>
        <source>schema.&amp;prisma…</source>
        <translation>schema.&amp;prisma…</translation>
    </message>
    <message>
        <source>Choose a schema.prisma, whose names and relations help.</source>
        <translation>Pilih schema.prisma, yang nama dan relasinya membantu.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Periksa lagi</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>Add all &amp;sure ones</source>
        <translation>Tambah &amp;semua yang pasti</translation>
    </message>
    <message>
        <source>Proposed rules</source>
        <translation>Aturan usulan</translation>
    </message>
    <message>
        <source>The proposed rule as JSON</source>
        <translation>Aturan usulan sebagai JSON</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Mengapa diusulkan</translation>
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
    <name>selaras::ui::RecordTable</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Tidak ada yang cocok dengan filter.</translation>
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
    <name>selaras::ui::RuleEditor</name>
    <message>
        <source>The rule as JSON</source>
        <translation>Aturan sebagai JSON</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Yang salah pada aturan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RuleMatchesView</name>
    <message numerus="yes">
        <source>%n keys match</source>
        <translation>
            <numerusform>%n key cocok</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching keys</source>
        <translation>Key yang cocok</translation>
    </message>
    <message numerus="yes">
        <source>%n keys begin alike and match no rule</source>
        <translation>
            <numerusform>%n key berawalan sama dan tidak cocok dengan aturan mana pun</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that do not match</source>
        <translation>Key yang tidak cocok</translation>
    </message>
    <message>
        <source>Some of them; Enter shows a key on Browse.</source>
        <translation>Sebagian darinya; Enter menampilkan key di Jelajahi.</translation>
    </message>
    <message>
        <source>Warnings about the rule</source>
        <translation>Peringatan tentang aturan</translation>
    </message>
</context>
<context>
    <name>selaras::ui::RulesPane</name>
    <message>
        <source>not a rule</source>
        <translation>bukan aturan</translation>
    </message>
    <message>
        <source>What was typed is not a rule yet.</source>
        <translation>Yang diketik belum menjadi aturan.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something to look at.</source>
        <translation>Ada yang perlu diperiksa.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>menghitung</translation>
    </message>
    <message>
        <source>The keys are being counted.</source>
        <translation>Key sedang dihitung.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>It takes keys, and nothing speaks against it.</source>
        <translation>Aturan ini mengenai key, dan tidak ada yang janggal.</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Tambah aturan</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Hapus aturan</translation>
    </message>
    <message>
        <source>Rules of the profile</source>
        <translation>Aturan profil</translation>
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
    <name>selaras::ui::SessionDetail</name>
    <message>
        <source>No row of the users&apos; table is this user&apos;s.</source>
        <translation>Tidak ada baris tabel pengguna untuk pengguna ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n other sessions of this user</source>
        <translation>
            <numerusform>%n sesi lain pengguna ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions selected</source>
        <translation>
            <numerusform>%n sesi dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n users</source>
        <translation>
            <numerusform>dari %n pengguna</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Semua sesi</translation>
    </message>
    <message>
        <source>Open &amp;user</source>
        <translation>Buka &amp;pengguna</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>Tampilkan &amp;key</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>The value of the session</source>
        <translation>Nilai sesi</translation>
    </message>
    <message>
        <source>Other sessions of this user</source>
        <translation>Sesi lain pengguna ini</translation>
    </message>
    <message>
        <source>Sessions by tenant and role</source>
        <translation>Sesi menurut tenant dan peran</translation>
    </message>
</context>
<context>
    <name>selaras::ui::SessionsPane</name>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Ruang kerja ini hanya-baca.</translation>
    </message>
    <message>
        <source>%1: signed out at once. They can sign in again.</source>
        <translation>%1: langsung dikeluarkan. Mereka dapat masuk lagi.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Cabut</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n sessions?</source>
        <translation>
            <numerusform>Cabut %n sesi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %n sessions of this user?</source>
        <translation>
            <numerusform>Cabut semua %n sesi pengguna ini?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n other sessions of this user?</source>
        <translation>
            <numerusform>Cabut %n sesi lain pengguna ini?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %n sessions of the tenant %1?</source>
        <translation>
            <numerusform>Cabut semua %n sesi tenant %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n sessions, all but the selected?</source>
        <translation>
            <numerusform>Cabut %n sesi, semua kecuali yang dipilih?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions now end in %1.</source>
        <translation>
            <numerusform>%n sesi kini berakhir dalam %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry of the indexes has its session.</source>
        <translation>Setiap entri indeks punya sesinya.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries from the indexes?</source>
        <translation>
            <numerusform>Hapus %n entri dari indeks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %n indexes, and the sessions that they name are gone. Nobody is signed out.</source>
        <translation>
            <numerusform>Entri itu ada di %n indeks, dan sesi yang disebutnya sudah tidak ada. Tidak ada yang dikeluarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed.</source>
        <translation>
            <numerusform>%n entri dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions</source>
        <translation>
            <numerusform>%1 dari %n sesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users over the limit</source>
        <translation>
            <numerusform>%n pengguna di atas batas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Tidak ada yang masuk</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as the application keeps some. It looks for them where the profile says, else where well-known libraries put them.</source>
        <translation>Sesi muncul di sini begitu aplikasi menyimpannya. Dicari di tempat yang disebut profil, jika tidak di tempat pustaka terkenal menaruhnya.</translation>
    </message>
    <message>
        <source>Filter: user:7 role:admin ip:10.1 expires&lt;1h</source>
        <translation>Saring: user:7 role:admin ip:10.1 expires&lt;1h</translation>
    </message>
    <message>
        <source>Any text, and these words, all of which have to fit:
user:7 or user:si*  tenant:x  role:admin  ip:10.1  agent:firefox  id:ab  key:sess:
expires&lt;1h  expires&gt;2d  expires:never  idle&gt;30m  age&gt;7d
Put a text with blanks in quotes.</source>
        <translation>Teks apa saja, dan kata-kata ini, yang semuanya harus cocok:
user:7 atau user:si*  tenant:x  role:admin  ip:10.1  agent:firefox  id:ab  key:sess:
expires&lt;1h  expires&gt;2d  expires:never  idle&gt;30m  age&gt;7d
Teks yang memuat spasi ditulis dalam tanda kutip.</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>Per&amp;panjang</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Lainnya</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Cabut…</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>Cabut &amp;semua milik pengguna ini…</translation>
    </message>
    <message>
        <source>Revoke this user&apos;s &amp;other sessions…</source>
        <translation>Cabut sesi &amp;lain pengguna ini…</translation>
    </message>
    <message>
        <source>Revoke all of this &amp;tenant…</source>
        <translation>Cabut semua milik &amp;tenant ini…</translation>
    </message>
    <message>
        <source>Revoke all &amp;but the selected…</source>
        <translation>Cabut semua &amp;kecuali yang dipilih…</translation>
    </message>
    <message>
        <source>Open &amp;user</source>
        <translation>Buka &amp;pengguna</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>Tampilkan &amp;key</translation>
    </message>
    <message>
        <source>&amp;Clean indexes…</source>
        <translation>&amp;Bersihkan indeks…</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Selama 1 &amp;jam</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>Selama &amp;8 jam</translation>
    </message>
    <message>
        <source>For 1 &amp;day</source>
        <translation>Selama 1 &amp;hari</translation>
    </message>
    <message>
        <source>For 7 d&amp;ays</source>
        <translation>Selama 7 h&amp;ari</translation>
    </message>
    <message>
        <source>No session matches “%1”</source>
        <translation>Tidak ada sesi yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>Empty the filter to see all sessions.</source>
        <translation>Kosongkan filter untuk melihat semua sesi.</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Tampilkan &amp;peristiwa</translation>
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
    <name>selaras::ui::TenantChooser</name>
    <message>
        <source>All tenants</source>
        <translation>Semua tenant</translation>
    </message>
    <message>
        <source>Everything keeps to the tenant %1 (%2)</source>
        <translation>Semuanya terbatas pada tenant %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a tenant that everything keeps to</source>
        <translation>Pilih tenant yang membatasi semuanya</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Find a tenant</source>
        <translation>Cari tenant</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenant</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TimesTab</name>
    <message>
        <source>Times</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Writes are not measured in a read-only workspace.</source>
        <translation>Penulisan tidak diukur di ruang kerja hanya-baca.</translation>
    </message>
    <message>
        <source>Removing a key adds %1 to a write; a commit takes %2.</source>
        <translation>Menghapus key menambah %1 pada penulisan; satu commit memakan %2.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mengukur…</translation>
    </message>
    <message>
        <source>Times have not been measured yet</source>
        <translation>Waktu belum diukur</translation>
    </message>
    <message>
        <source>What is cached is read from Redis and from SQLite in turn. That takes a few seconds, and changes neither.</source>
        <translation>Yang ada di cache dibaca bergantian dari Redis dan dari SQLite. Itu memakan beberapa detik, dan tidak mengubah keduanya.</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Ukur sekarang</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Tidak ada yang diukur</translation>
    </message>
    <message>
        <source>None of the keys that were looked at leads to a row.</source>
        <translation>Tidak satu pun key yang diperiksa mengarah ke baris.</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Ukur lagi</translation>
    </message>
    <message>
        <source>How long keys take to be read</source>
        <translation>Berapa lama key dibaca</translation>
    </message>
    <message>
        <source>Given is the median, with what one in ten stayed below and above. Read is the whole value from Redis, and every row that it stands for from SQLite, over connections that are open; what the application does with it then comes on top of both. A write is a commit that changes nothing, and beside it what a save does for one key: an intent written down, the key removed, the intent struck out.</source>
        <translation>Yang tertulis adalah median, dengan batas bawah dan atas satu dari sepuluh. Yang dibaca adalah seluruh nilai dari Redis, dan setiap baris yang diwakilinya dari SQLite, lewat koneksi yang sudah terbuka; yang dilakukan aplikasi dengannya menambah keduanya. Penulisan adalah commit yang tidak mengubah apa pun, dan di sampingnya yang dilakukan penyimpanan untuk satu key: niat dicatat, key dihapus, niat dicoret.</translation>
    </message>
</context>
<context>
    <name>selaras::ui::TokensPane</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a hash of a token</source>
        <translation>hash sebuah token</translation>
    </message>
    <message>
        <source>not a JSON web token</source>
        <translation>bukan JSON web token</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>selamanya</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Cabut token %1?</translation>
    </message>
    <message>
        <source>The application takes it no more. A JSON web token stays on the list until it ends by itself; another one, and one that does not tell when it ends, for %1.</source>
        <translation>Aplikasi tidak menerimanya lagi. JSON web token tinggal di daftar sampai berakhir sendiri; yang lain, dan yang tidak memberi tahu kapan berakhir, selama %1.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Cabut</translation>
    </message>
    <message>
        <source>The token %1 is revoked for %2.</source>
        <translation>Token %1 dicabut selama %2.</translation>
    </message>
    <message>
        <source>Take the token %1 from the list?</source>
        <translation>Keluarkan token %1 dari daftar?</translation>
    </message>
    <message>
        <source>It ended by itself, so that it does not work either way.</source>
        <translation>Token sudah berakhir sendiri, sehingga bagaimanapun tidak berlaku.</translation>
    </message>
    <message>
        <source>Whoever has it can use it again, until it ends by itself.</source>
        <translation>Siapa pun yang memilikinya dapat memakainya lagi, sampai ia berakhir sendiri.</translation>
    </message>
    <message>
        <source>&amp;Take it from the list</source>
        <translation>&amp;Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>The token %1 is taken again.</source>
        <translation>Token %1 diterima lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work again too early</source>
        <translation>
            <numerusform>%n berlaku lagi terlalu cepat</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is revoked</source>
        <translation>Tidak ada token yang dicabut</translation>
    </message>
    <message>
        <source>The application&apos;s profile says that it keeps no list of tokens.</source>
        <translation>Profil aplikasi mengatakan tidak ada daftar token.</translation>
    </message>
    <message>
        <source>Paste one below to revoke it.</source>
        <translation>Tempelkan satu di bawah untuk mencabutnya.</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Saring token</translation>
    </message>
    <message>
        <source>Tokens that are taken no more</source>
        <translation>Token yang tidak diterima lagi</translation>
    </message>
    <message>
        <source>What the token says of itself</source>
        <translation>Yang dikatakan token tentang dirinya</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Tampilkan &amp;pengguna</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Salin token</translation>
    </message>
    <message>
        <source>Puts the whole token, which is a secret, on the clipboard</source>
        <translation>Menaruh seluruh token, yang merupakan rahasia, di papan klip</translation>
    </message>
    <message>
        <source>&amp;Take from the list…</source>
        <translation>&amp;Ambil dari daftar…</translation>
    </message>
    <message>
        <source>Paste a token to revoke</source>
        <translation>Tempelkan token yang akan dicabut</translation>
    </message>
    <message>
        <source>For how long, where the token does not tell when it ends</source>
        <translation>Berapa lama, bila token tidak memberi tahu kapan ia berakhir</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Cabut…</translation>
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
    <name>selaras::ui::UnmappedPane</name>
    <message>
        <source>Holding the profile against the keys…</source>
        <translation>Membandingkan profil dengan key…</translation>
    </message>
    <message>
        <source>Every key is known</source>
        <translation>Setiap key dikenal</translation>
    </message>
    <message>
        <source>Each belongs to a rule, or is a session, a lock or the like.</source>
        <translation>Masing-masing milik suatu aturan, atau merupakan sesi, lock, atau sejenisnya.</translation>
    </message>
    <message>
        <source>&amp;Propose rules</source>
        <translation>&amp;Usulkan aturan</translation>
    </message>
    <message>
        <source>Keys without a rule</source>
        <translation>Key tanpa aturan</translation>
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
    <message>
        <source>ACCESS</source>
        <translation>AKSES</translation>
    </message>
</context>
</TS>
