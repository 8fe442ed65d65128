<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Data</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Serveur HTTP</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>Client HTTP</translation>
    </message>
    <message>
        <source>HTTPS &amp; TLS</source>
        <translation>HTTPS et TLS</translation>
    </message>
    <message>
        <source>DICOM server</source>
        <translation>Serveur DICOM</translation>
    </message>
    <message>
        <source>DICOM client</source>
        <translation>Client DICOM</translation>
    </message>
    <message>
        <source>DICOM TLS</source>
        <translation>DICOM TLS</translation>
    </message>
    <message>
        <source>Modalities &amp; peers</source>
        <translation>Modalités et pairs</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Lua</source>
        <translation>Lua</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Transcoding</source>
        <translation>Transcodage</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>WebDAV</source>
        <translation>WebDAV</translation>
    </message>
    <message>
        <source>Metadata &amp; dictionary</source>
        <translation>Métadonnées et dictionnaire</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Human-readable label of this server, visible in the built-in web page and in the answer of /system.</source>
        <translation>Libellé de ce serveur, destiné aux humains, visible dans la page web intégrée et dans la réponse de /system.</translation>
    </message>
    <message>
        <source>Purely cosmetic. Distribution packages may ship another label in their configuration file (Debian uses &quot;Orthanc&quot;).</source>
        <translation>Purement cosmétique. Les paquets de distribution peuvent fournir un autre libellé dans leur fichier de configuration (Debian utilise &quot;Orthanc&quot;).</translation>
    </message>
    <message>
        <source>Runs the server without ever writing to the database index or to the file storage.</source>
        <translation>Fait fonctionner le serveur sans jamais écrire dans l’index de la base de données ni dans le stockage des fichiers.</translation>
    </message>
    <message>
        <source>Routes that modify data are not registered at all. StorageCompression, StoreMD5ForAttachments, OverwriteInstances, MaximumPatientCount, MaximumStorageSize, MaximumStorageMode and SaveJobs are ignored while this is on.</source>
        <translation>Les routes qui modifient des données ne sont pas du tout enregistrées. StorageCompression, StoreMD5ForAttachments, OverwriteInstances, MaximumPatientCount, MaximumStorageSize, MaximumStorageMode et SaveJobs sont ignorés tant que ce réglage est activé.</translation>
    </message>
    <message>
        <source>Exposes the patient level in the REST API; turn off when one PatientID may designate several persons.</source>
        <translation>Expose le niveau patient dans l’API REST&#x202f;; à désactiver lorsqu’un même PatientID peut désigner plusieurs personnes.</translation>
    </message>
    <message>
        <source>Experimental. When off, the server refuses to start if MaximumPatientCount or MaximumStorageSize is non-zero, because both rely on recycling whole patients.</source>
        <translation>Expérimental. Une fois désactivé, le serveur refuse de démarrer si MaximumPatientCount ou MaximumStorageSize est non nul, car tous deux reposent sur le recyclage de patients entiers.</translation>
    </message>
    <message>
        <source>Collects runtime measurements and publishes them for Prometheus at /tools/metrics-prometheus.</source>
        <translation>Collecte des mesures pendant l’exécution et les publie pour Prometheus sous /tools/metrics-prometheus.</translation>
    </message>
    <message>
        <source>Collection can also be switched on or off at runtime through /tools/metrics; that change is lost at the next restart.</source>
        <translation>La collecte peut aussi être activée ou désactivée en cours d’exécution par /tools/metrics&#x202f;; ce changement est perdu au redémarrage suivant.</translation>
    </message>
    <message>
        <source>Name of the system locale applied to case-insensitive text comparison, for instance en_US.UTF-8.</source>
        <translation>Nom de la locale du système appliquée à la comparaison de textes sans distinction de casse, par exemple en_US.UTF-8.</translation>
    </message>
    <message>
        <source>Normally left out: without it the locale is detected automatically.</source>
        <translation>Normalement omis&#xa0;: la locale est alors détectée automatiquement.</translation>
    </message>
    <message>
        <source>Folder where the built-in storage keeps the DICOM files and the other attachments.</source>
        <translation>Dossier où le stockage intégré conserve les fichiers DICOM et les autres pièces jointes.</translation>
    </message>
    <message>
        <source>A relative path is resolved against the folder of the first configuration file. On Windows write / or a doubled backslash. Debian packages point it to /var/lib/orthanc. Not used for files once a storage plugin takes over.</source>
        <translation>Un chemin relatif est résolu par rapport au dossier du premier fichier de configuration. Sous Windows, écrivez / ou une barre oblique inverse doublée. Les paquets Debian le font pointer vers /var/lib/orthanc. Ne sert plus pour les fichiers dès qu’un plugin de stockage prend le relais.</translation>
    </message>
    <message>
        <source>Compresses stored DICOM files losslessly on disk, transparently for clients.</source>
        <translation>Compresse sans perte les fichiers DICOM stockés sur le disque, de façon transparente pour les clients.</translation>
    </message>
    <message>
        <source>Saves space but costs CPU and makes partial reads of a file impossible. Only files received afterwards are affected. Unrelated to DICOM transfer syntaxes. The performance guide of the project recommends leaving it off.</source>
        <translation>Économise de l’espace, mais consomme du CPU et rend impossible la lecture partielle d’un fichier. Seuls les fichiers reçus ensuite sont concernés. Sans rapport avec les syntaxes de transfert DICOM. Le guide de performance du projet recommande de le laisser désactivé.</translation>
    </message>
    <message>
        <source>Keeps the DICOM files themselves; turn off to retain only the indexed tags.</source>
        <translation>Conserve les fichiers DICOM eux-mêmes&#x202f;; à désactiver pour ne garder que les tags indexés.</translation>
    </message>
    <message>
        <source>Index-only operation may hamper later upgrades and is not guaranteed to be honoured by storage plugins.</source>
        <translation>Le fonctionnement avec l’index seul peut gêner les mises à niveau ultérieures, et il n’est pas garanti que les plugins de stockage le respectent.</translation>
    </message>
    <message>
        <source>Computes and records an MD5 checksum for each stored file so that corruption can be noticed.</source>
        <translation>Calcule et enregistre une somme de contrôle MD5 pour chaque fichier stocké, afin de détecter une corruption.</translation>
    </message>
    <message>
        <source>Must stay on if CheckRevisions is on or if OverwriteInstances is &quot;IfChanged&quot;: otherwise the server does not start.</source>
        <translation>Doit rester activé si CheckRevisions est activé ou si OverwriteInstances vaut &quot;IfChanged&quot;&#xa0;: sinon, le serveur ne démarre pas.</translation>
    </message>
    <message>
        <source>Decides what happens when an instance with an already stored SOP Instance UID arrives.</source>
        <translation>Décide de ce qui se passe lorsqu’arrive une instance dont le SOP Instance UID est déjà stocké.</translation>
    </message>
    <message>
        <source>A boolean up to 1.12.11 (false = Never, true = Always), and booleans still work; the three strings exist since 1.13.0 and are not understood by older releases. &quot;IfChanged&quot; compares checksums and therefore needs StoreMD5ForAttachments.</source>
        <translation>Booléen jusqu’à 1.12.11 (false = Never, true = Always), et les booléens fonctionnent toujours&#x202f;; les trois chaînes existent depuis 1.13.0 et ne sont pas comprises par les versions antérieures. &quot;IfChanged&quot; compare les sommes de contrôle et nécessite donc StoreMD5ForAttachments.</translation>
    </message>
    <message>
        <source>Disk quota for stored files; 0 leaves the storage unbounded.</source>
        <translation>Quota de disque pour les fichiers stockés&#x202f;; 0 laisse le stockage sans limite.</translation>
    </message>
    <message>
        <source>MaximumStorageMode selects what happens once the quota is hit. In the default mode, whole patients that are not protected are deleted, oldest first.</source>
        <translation>MaximumStorageMode choisit ce qui se passe une fois le quota atteint. Dans le mode par défaut, des patients entiers non protégés sont supprimés, les plus anciens d’abord.</translation>
    </message>
    <message>
        <source>Largest number of patients kept in the archive; 0 removes the limit.</source>
        <translation>Nombre maximal de patients conservés dans l’archive&#x202f;; 0 supprime la limite.</translation>
    </message>
    <message>
        <source>MaximumStorageMode selects what happens once the limit is reached. In the default mode, whole patients are deleted to make room.</source>
        <translation>MaximumStorageMode choisit ce qui se passe une fois la limite atteinte. Dans le mode par défaut, des patients entiers sont supprimés pour faire de la place.</translation>
    </message>
    <message>
        <source>Once a storage limit is reached: delete the oldest patients, or refuse new instances.</source>
        <translation>Une fois une limite de stockage atteinte&#xa0;: supprimer les patients les plus anciens ou refuser les nouvelles instances.</translation>
    </message>
    <message>
        <source>Only matters if MaximumStorageSize or MaximumPatientCount is non-zero. Refused senders see DIMSE status 0xA700 (C-STORE), that failure reason (STOW-RS) or HTTP 507 (REST). An unknown value silently falls back to Recycle.</source>
        <translation>N’a d’importance que si MaximumStorageSize ou MaximumPatientCount est non nul. Les émetteurs refusés reçoivent le statut DIMSE 0xA700 (C-STORE), ce même motif d’échec (STOW-RS) ou HTTP 507 (REST). Une valeur inconnue est remplacée silencieusement par Recycle.</translation>
    </message>
    <message>
        <source>Flushes every written file to the physical disk before continuing.</source>
        <translation>Force l’écriture physique sur le disque de chaque fichier avant de continuer.</translation>
    </message>
    <message>
        <source>Protects against mismatches between database and files after a power cut, at the price of slower ingestion. Concerns the built-in filesystem storage and the advanced-storage plugin.</source>
        <translation>Protège contre les incohérences entre la base de données et les fichiers après une coupure de courant, au prix d’une réception plus lente. Concerne le stockage intégré sur le système de fichiers et le plugin advanced-storage.</translation>
    </message>
    <message>
        <source>Existing folder for large temporary files such as ZIP archives under construction.</source>
        <translation>Dossier existant pour les gros fichiers temporaires, comme les archives ZIP en cours de création.</translation>
    </message>
    <message>
        <source>Without it the temporary folder of the operating system is used. Plan for several gigabytes per archive. The folder must exist already; a relative path is resolved against the folder of the configuration file.</source>
        <translation>Sans lui, le dossier temporaire du système d’exploitation est utilisé. Prévoyez plusieurs gigaoctets par archive. Le dossier doit déjà exister&#x202f;; un chemin relatif est résolu par rapport au dossier du fichier de configuration.</translation>
    </message>
    <message>
        <source>Folder of the built-in SQLite database; taken from StorageDirectory if left out.</source>
        <translation>Dossier de la base de données SQLite intégrée&#x202f;; repris de StorageDirectory s’il est omis.</translation>
    </message>
    <message>
        <source>Placing it on a fast local drive speeds up searches. Has no effect once a database plugin (PostgreSQL, MySQL, ODBC) provides the index.</source>
        <translation>Le placer sur un disque local rapide accélère les recherches. Sans effet dès qu’un plugin de base de données (PostgreSQL, MySQL, ODBC) fournit l’index.</translation>
    </message>
    <message>
        <source>Unique name of this server among several servers that share one database.</source>
        <translation>Nom unique de ce serveur parmi plusieurs serveurs qui partagent une même base de données.</translation>
    </message>
    <message>
        <source>If left out, it is a hash of the network card addresses, the AET and the two ports, which changes whenever a container is recreated: set it explicitly under Docker or Kubernetes. An empty string prevents startup.</source>
        <translation>S’il est omis, c’est un condensat des adresses des cartes réseau, de l’AET et des deux ports, qui change chaque fois qu’un conteneur est recréé&#xa0;: définissez-le explicitement sous Docker ou Kubernetes. Une chaîne vide empêche le démarrage.</translation>
    </message>
    <message>
        <source>Guards metadata and attachments with revision numbers against concurrent modification.</source>
        <translation>Protège les métadonnées et les pièces jointes contre les modifications concurrentes par des numéros de révision.</translation>
    </message>
    <message>
        <source>Clients must then send If-Match with the ETag they read. Requires StoreMD5ForAttachments and a database that supports revisions; the built-in SQLite does since 1.12.8, although the comment in the default file still denies it.</source>
        <translation>Les clients doivent alors envoyer If-Match avec l’ETag qu’ils ont lu. Nécessite StoreMD5ForAttachments et une base de données qui prend en charge les révisions&#x202f;; le SQLite intégré le fait depuis 1.12.8, bien que le commentaire du fichier par défaut le nie encore.</translation>
    </message>
    <message>
        <source>Additional DICOM tags to keep in the database, listed separately for each resource level.</source>
        <translation>Tags DICOM supplémentaires à conserver dans la base de données, énumérés séparément pour chaque niveau de ressource.</translation>
    </message>
    <message>
        <source>Tags may be given by name or number; sequences are accepted since 1.11.1, computed tags are skipped. Existing content is not updated until it is reconstructed (REST route or Housekeeper plugin).</source>
        <translation>Les tags peuvent être donnés par nom ou par numéro&#x202f;; les séquences sont acceptées depuis 1.11.1, les tags calculés sont ignorés. Le contenu existant n’est mis à jour qu’après reconstruction (route REST ou plugin Housekeeper).</translation>
    </message>
    <message>
        <source>Extra DICOM tags held in the database for patients, by name or group,element number.</source>
        <translation>Tags DICOM supplémentaires conservés dans la base de données pour les patients, par nom ou par numéro groupe,élément.</translation>
    </message>
    <message>
        <source>Extra DICOM tags held in the database for studies, by name or group,element number.</source>
        <translation>Tags DICOM supplémentaires conservés dans la base de données pour les études, par nom ou par numéro groupe,élément.</translation>
    </message>
    <message>
        <source>Extra DICOM tags held in the database for series, by name or group,element number.</source>
        <translation>Tags DICOM supplémentaires conservés dans la base de données pour les séries, par nom ou par numéro groupe,élément.</translation>
    </message>
    <message>
        <source>Extra DICOM tags held in the database for instances, by name or group,element number.</source>
        <translation>Tags DICOM supplémentaires conservés dans la base de données pour les instances, par nom ou par numéro groupe,élément.</translation>
    </message>
    <message>
        <source>Says whether searches may open DICOM files for tags that the database does not hold.</source>
        <translation>Indique si les recherches peuvent ouvrir les fichiers DICOM pour les tags que la base de données ne contient pas.</translation>
    </message>
    <message>
        <source>&quot;Always&quot; reads files for both matching and answers, &quot;Answers&quot; only to fill in answers, &quot;Never&quot; relies on the database alone (fastest). With &quot;Never&quot;, tags that are not indexed are missing from answers; ExtraMainDicomTags can add them to the index.</source>
        <translation>&quot;Always&quot; lit les fichiers pour la correspondance et pour les réponses, &quot;Answers&quot; seulement pour compléter les réponses, &quot;Never&quot; s’appuie uniquement sur la base de données (le plus rapide). Avec &quot;Never&quot;, les tags non indexés manquent dans les réponses&#x202f;; ExtraMainDicomTags permet de les ajouter à l’index.</translation>
    </message>
    <message>
        <source>Cap on patient, study or series answers of one search; 0 removes the cap.</source>
        <translation>Nombre maximal de réponses de niveau patient, étude ou série par recherche&#x202f;; 0 supprime la limite.</translation>
    </message>
    <message>
        <source>Counts for C-FIND and /tools/find. The security guide of the project advises a non-zero value, around 100, so that a careless or hostile query cannot exhaust the server.</source>
        <translation>Vaut pour C-FIND et /tools/find. Le guide de sécurité du projet conseille une valeur non nulle, autour de 100, pour qu’une requête imprudente ou hostile ne puisse pas épuiser le serveur.</translation>
    </message>
    <message>
        <source>Cap on instance-level answers of one search; 0 removes the cap.</source>
        <translation>Nombre maximal de réponses de niveau instance par recherche&#x202f;; 0 supprime la limite.</translation>
    </message>
    <message>
        <source>Counts for C-FIND and /tools/find. The security guide of the project advises a non-zero value.</source>
        <translation>Vaut pour C-FIND et /tools/find. Le guide de sécurité du projet conseille une valeur non nulle.</translation>
    </message>
    <message>
        <source>Quiet time after the last received instance before a patient, study or series counts as complete.</source>
        <translation>Délai sans activité après la dernière instance reçue avant qu’un patient, une étude ou une série soit considéré comme complet.</translation>
    </message>
    <message>
        <source>Drives the StablePatient, StableStudy and StableSeries events used by scripts and plugins. 0 is silently turned into 60. Too short a value fires the events while a slow sender is still transmitting.</source>
        <translation>Détermine les événements StablePatient, StableStudy et StableSeries utilisés par les scripts et les plugins. 0 est silencieusement remplacé par 60. Une valeur trop faible déclenche les événements alors qu’un émetteur lent est encore en train de transmettre.</translation>
    </message>
    <message>
        <source>Starts the web server; without it there is no REST API and no web interface.</source>
        <translation>Démarre le serveur web&#x202f;; sans lui, il n’y a ni API REST ni interface web.</translation>
    </message>
    <message>
        <source>TCP port of the REST API and of the web interfaces.</source>
        <translation>Port TCP de l’API REST et des interfaces web.</translation>
    </message>
    <message>
        <source>The same port carries HTTPS when SslEnabled is on. Ports below 1024 need extra privileges on most systems.</source>
        <translation>Le même port sert HTTPS lorsque SslEnabled est activé. Les ports inférieurs à 1024 exigent des privilèges supplémentaires sur la plupart des systèmes.</translation>
    </message>
    <message>
        <source>Local IP addresses on which the web server listens; an empty list means all of them.</source>
        <translation>Adresses IP locales sur lesquelles le serveur web écoute&#x202f;; une liste vide les désigne toutes.</translation>
    </message>
    <message>
        <source>Each address is combined with HttpPort, so do not append a port. Binding to 127.0.0.1 shuts out remote clients at the network level, before authentication comes into play.</source>
        <translation>Chaque adresse est combinée avec HttpPort&#xa0;: n’ajoutez donc pas de port. Se lier à 127.0.0.1 exclut les clients distants au niveau du réseau, avant même que l’authentification n’intervienne.</translation>
    </message>
    <message>
        <source>How many requests the web server can process at the same time.</source>
        <translation>Nombre de requêtes que le serveur web peut traiter en même temps.</translation>
    </message>
    <message>
        <source>Memory use grows with this figure when large files are handled (see MallocArenaMax).</source>
        <translation>L’utilisation de la mémoire augmente avec ce nombre lorsque de gros fichiers sont traités (voir MallocArenaMax).</translation>
    </message>
    <message>
        <source>Network send and receive timeout while the web server handles a request.</source>
        <translation>Délai d’attente réseau en émission et en réception pendant que le serveur web traite une requête.</translation>
    </message>
    <message>
        <source>0 is rejected at startup.</source>
        <translation>0 est rejeté au démarrage.</translation>
    </message>
    <message>
        <source>Lets clients reuse one TCP connection for several requests.</source>
        <translation>Permet aux clients de réutiliser une même connexion TCP pour plusieurs requêtes.</translation>
    </message>
    <message>
        <source>When left out, the value depends on the embedded web library: on with CivetWeb, the standard since 1.5.2, off with Mongoose.</source>
        <translation>S’il est omis, la valeur dépend de la bibliothèque web embarquée&#xa0;: activé avec CivetWeb, la norme depuis 1.5.2, désactivé avec Mongoose.</translation>
    </message>
    <message>
        <source>How long an idle persistent connection stays open.</source>
        <translation>Durée pendant laquelle une connexion persistante inactive reste ouverte.</translation>
    </message>
    <message>
        <source>Only used if KeepAlive is on.</source>
        <translation>Utilisé seulement si KeepAlive est activé.</translation>
    </message>
    <message>
        <source>Disables the Nagle algorithm so that small answers leave at once.</source>
        <translation>Désactive l’algorithme de Nagle afin que les petites réponses partent aussitôt.</translation>
    </message>
    <message>
        <source>Works best together with KeepAlive. Needs a build with CivetWeb.</source>
        <translation>Fonctionne au mieux avec KeepAlive. Nécessite une compilation avec CivetWeb.</translation>
    </message>
    <message>
        <source>Compresses textual answers with gzip or deflate when the client accepts it.</source>
        <translation>Compresse les réponses textuelles avec gzip ou deflate lorsque le client l’accepte.</translation>
    </message>
    <message>
        <source>Worth enabling on slow links only. It was on by default up to 1.12.1. Since 1.12.2 DICOM files and answers below 2 KB are never compressed.</source>
        <translation>N’est utile que sur les liaisons lentes. Activé par défaut jusqu’à 1.12.1. Depuis 1.12.2, les fichiers DICOM et les réponses de moins de 2 Ko ne sont jamais compressés.</translation>
    </message>
    <message>
        <source>Returns a JSON description of the problem in the body of failed REST calls.</source>
        <translation>Renvoie une description JSON du problème dans le corps des appels REST en échec.</translation>
    </message>
    <message>
        <source>Largest accepted body of an uploaded HTTP request; 0 lifts the restriction.</source>
        <translation>Taille maximale acceptée pour le corps d’une requête HTTP entrante&#x202f;; 0 lève la restriction.</translation>
    </message>
    <message>
        <source>Introduced against denial of service by a forged Content-Length (CVE-2026-5440). Must exceed the biggest file or ZIP archive that users upload.</source>
        <translation>Introduit contre le déni de service par un Content-Length falsifié (CVE-2026-5440). Doit dépasser le plus gros fichier ou la plus grosse archive ZIP que les utilisateurs envoient.</translation>
    </message>
    <message>
        <source>Largest size of one file once extracted from an uploaded ZIP or gzip; 0 lifts the restriction.</source>
        <translation>Taille maximale d’un fichier une fois extrait d’un ZIP ou gzip envoyé&#x202f;; 0 lève la restriction.</translation>
    </message>
    <message>
        <source>Protects against decompression bombs (CVE-2026-5438, CVE-2026-5439).</source>
        <translation>Protège contre les bombes de décompression (CVE-2026-5438, CVE-2026-5439).</translation>
    </message>
    <message>
        <source>Serves the classic built-in web page, Orthanc Explorer.</source>
        <translation>Sert la page web intégrée classique, Orthanc Explorer.</translation>
    </message>
    <message>
        <source>The project advises turning it off on servers that face the Internet. The Orthanc Explorer 2 plugin has its own settings.</source>
        <translation>Le projet conseille de le désactiver sur les serveurs exposés à Internet. Le plugin Orthanc Explorer 2 a ses propres réglages.</translation>
    </message>
    <message>
        <source>Sends ZIP downloads piece by piece while they are being built.</source>
        <translation>Envoie les téléchargements ZIP au fur et à mesure de leur création.</translation>
    </message>
    <message>
        <source>When off, the archive is first completed in a temporary file, which needs disk space and may exceed client timeouts.</source>
        <translation>Une fois désactivé, l’archive est d’abord achevée dans un fichier temporaire, ce qui demande de l’espace disque et peut dépasser les délais d’attente des clients.</translation>
    </message>
    <message>
        <source>Permits non-ASCII characters in the file names inside generated ZIP archives.</source>
        <translation>Autorise les caractères non ASCII dans les noms de fichiers à l’intérieur des archives ZIP générées.</translation>
    </message>
    <message>
        <source>A request may override it with its &quot;Utf8&quot; field.</source>
        <translation>Une requête peut le remplacer par son champ &quot;Utf8&quot;.</translation>
    </message>
    <message>
        <source>Time limit for web requests sent by this server; 0 waits forever.</source>
        <translation>Délai limite des requêtes web émises par ce serveur&#x202f;; 0 attend indéfiniment.</translation>
    </message>
    <message>
        <source>Covers connection and transfer; a peer may override it with its own &quot;Timeout&quot;. In some earlier releases (such as 1.12.4) 0 meant 60 seconds instead.</source>
        <translation>Couvre la connexion et le transfert&#x202f;; un pair peut le remplacer par son propre &quot;Timeout&quot;. Dans certaines versions antérieures (comme 1.12.4), 0 signifiait au contraire 60 secondes.</translation>
    </message>
    <message>
        <source>Proxy for outgoing web requests, written host:port or user:password@host:port; empty for none.</source>
        <translation>Proxy pour les requêtes web sortantes, écrit host:port ou user:password@host:port&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>May embed a user name and password in clear text.</source>
        <translation>Peut contenir un nom d’utilisateur et un mot de passe en clair.</translation>
    </message>
    <message>
        <source>Checks the certificate of remote HTTPS servers.</source>
        <translation>Vérifie le certificat des serveurs HTTPS distants.</translation>
    </message>
    <message>
        <source>Turning this off exposes outgoing traffic to interception; prefer adding a private authority to HttpsCACertificates.</source>
        <translation>Le désactiver expose le trafic sortant à l’interception&#x202f;; ajoutez plutôt une autorité privée à HttpsCACertificates.</translation>
    </message>
    <message>
        <source>PEM file with the authorities trusted for outgoing HTTPS; empty uses those of the system.</source>
        <translation>Fichier PEM des autorités de confiance pour le HTTPS sortant&#x202f;; vide, ce sont celles du système.</translation>
    </message>
    <message>
        <source>Falling back to the certificate store of the operating system needs Orthanc 1.12.6 or newer with a sufficiently recent libcurl. On Debian the usual file is /etc/ssl/certs/ca-certificates.crt.</source>
        <translation>Le recours au magasin de certificats du système d’exploitation nécessite Orthanc 1.12.6 ou plus récent avec un libcurl suffisamment récent. Sous Debian, le fichier habituel est /etc/ssl/certs/ca-certificates.crt.</translation>
    </message>
    <message>
        <source>Prints the libcurl trace of every outgoing web request on the error output.</source>
        <translation>Affiche la trace libcurl de chaque requête web sortante sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>For troubleshooting only: request headers, possibly with credentials, become visible. The trace goes to the console of the process, not to the log file of Orthanc.</source>
        <translation>Uniquement pour le dépannage&#xa0;: les en-têtes des requêtes, identifiants éventuels compris, deviennent visibles. La trace va sur la console du processus, pas dans le fichier journal d’Orthanc.</translation>
    </message>
    <message>
        <source>Smart card or hardware security module supplying the client certificate for outgoing HTTPS.</source>
        <translation>Carte à puce ou module matériel de sécurité fournissant le certificat client pour le HTTPS sortant.</translation>
    </message>
    <message>
        <source>As soon as the section is present, &quot;Module&quot; is compulsory. A peer uses the device only if its own &quot;Pkcs11&quot; flag is set, and then cannot have a certificate file.</source>
        <translation>Dès que la section est présente, &quot;Module&quot; est obligatoire. Un pair n’utilise le dispositif que si son propre indicateur &quot;Pkcs11&quot; est activé, et ne peut alors pas avoir de fichier de certificat.</translation>
    </message>
    <message>
        <source>Full path of the PKCS#11 library (.so or .dll) that drives the token.</source>
        <translation>Chemin complet de la bibliothèque PKCS#11 (.so ou .dll) qui pilote le jeton matériel.</translation>
    </message>
    <message>
        <source>Compulsory inside the Pkcs11 section.</source>
        <translation>Obligatoire dans la section Pkcs11.</translation>
    </message>
    <message>
        <source>PIN that unlocks the token, as a string.</source>
        <translation>PIN qui déverrouille le jeton matériel, sous forme de chaîne.</translation>
    </message>
    <message>
        <source>Must be quoted: a bare number prevents startup. Stored in clear text.</source>
        <translation>Doit être entre guillemets&#xa0;: un simple nombre empêche le démarrage. Stocké en clair.</translation>
    </message>
    <message>
        <source>Logs details of the dialogue with the token.</source>
        <translation>Journalise les détails du dialogue avec le jeton matériel.</translation>
    </message>
    <message>
        <source>Encrypts the built-in web server (HTTPS instead of HTTP).</source>
        <translation>Chiffre le serveur web intégré (HTTPS au lieu de HTTP).</translation>
    </message>
    <message>
        <source>Needs SslCertificate. The port stays HttpPort and no longer answers plain HTTP.</source>
        <translation>Nécessite SslCertificate. Le port reste HttpPort et ne répond plus en HTTP simple.</translation>
    </message>
    <message>
        <source>PEM file holding both the server certificate and its private key for HTTPS.</source>
        <translation>Fichier PEM contenant à la fois le certificat du serveur et sa clé privée pour HTTPS.</translation>
    </message>
    <message>
        <source>One file for both parts, unlike the DICOM TLS settings. It contains a private key, so restrict its permissions. A relative path is resolved against the folder of the configuration file.</source>
        <translation>Un seul fichier pour les deux parties, contrairement aux réglages DICOM TLS. Il contient une clé privée&#xa0;: restreignez donc ses permissions. Un chemin relatif est résolu par rapport au dossier du fichier de configuration.</translation>
    </message>
    <message>
        <source>Oldest SSL/TLS version accepted by the web server, as a code from 0 to 5.</source>
        <translation>Version SSL/TLS la plus ancienne acceptée par le serveur web, sous forme d’un code de 0 à 5.</translation>
    </message>
    <message>
        <source>0 = SSL 2, 1 = SSL 3, 2 = TLS 1.0, 3 = TLS 1.1, 4 = TLS 1.2, 5 = TLS 1.3; each code also admits all newer versions. Values below 4 allow obsolete, insecure protocols.</source>
        <translation>0 = SSL 2, 1 = SSL 3, 2 = TLS 1.0, 3 = TLS 1.1, 4 = TLS 1.2, 5 = TLS 1.3&#x202f;; chaque code admet aussi toutes les versions plus récentes. Les valeurs inférieures à 4 autorisent des protocoles obsolètes et non sûrs.</translation>
    </message>
    <message>
        <source>OpenSSL names of the ciphers accepted for HTTPS.</source>
        <translation>Noms OpenSSL des chiffrements acceptés pour HTTPS.</translation>
    </message>
    <message>
        <source>The default given here is the FIPS 140-2 selection built into the program for the case where the setting is left out; the list that you give replaces it entirely.</source>
        <translation>La valeur par défaut donnée ici est la sélection FIPS 140-2 intégrée au programme pour le cas où le réglage est omis&#x202f;; la liste que vous donnez la remplace entièrement.</translation>
    </message>
    <message>
        <source>Demands a trusted client certificate from everyone who connects over HTTPS.</source>
        <translation>Exige un certificat client de confiance de quiconque se connecte en HTTPS.</translation>
    </message>
    <message>
        <source>Only useful together with SslEnabled and SslTrustedClientCertificates. Browsers without a certificate are locked out.</source>
        <translation>N’est utile qu’avec SslEnabled et SslTrustedClientCertificates. Les navigateurs sans certificat sont exclus.</translation>
    </message>
    <message>
        <source>PEM file listing the client certificates or authorities accepted for HTTPS clients.</source>
        <translation>Fichier PEM énumérant les certificats clients ou les autorités acceptés pour les clients HTTPS.</translation>
    </message>
    <message>
        <source>Read only if SslVerifyPeers is on.</source>
        <translation>Lu seulement si SslVerifyPeers est activé.</translation>
    </message>
    <message>
        <source>Starts the DICOM listener; without it nothing can be received or queried over DICOM.</source>
        <translation>Démarre le service d’écoute DICOM&#x202f;; sans lui, rien ne peut être reçu ni interrogé par DICOM.</translation>
    </message>
    <message>
        <source>Outgoing DICOM operations remain possible. The security guide recommends switching it off on cloud servers that have no VPN.</source>
        <translation>Les opérations DICOM sortantes restent possibles. Le guide de sécurité recommande de le désactiver sur les serveurs dans le cloud sans VPN.</translation>
    </message>
    <message>
        <source>Application entity title under which this server presents itself, at most 16 characters.</source>
        <translation>AE Title sous lequel ce serveur se présente, 16 caractères au plus.</translation>
    </message>
    <message>
        <source>Upper-case letters, digits, hyphen and underscore interoperate best (others only cause a warning). Control characters, backslashes and blank titles prevent startup; surrounding spaces are dropped. It feeds the automatic DatabaseServerIdentifier.</source>
        <translation>Les majuscules, chiffres, traits d’union et traits de soulignement sont les plus interopérables (les autres ne provoquent qu’un avertissement). Les caractères de contrôle, les barres obliques inverses et les titres vides empêchent le démarrage&#x202f;; les espaces au début et à la fin sont supprimés. Il entre dans le calcul automatique de DatabaseServerIdentifier.</translation>
    </message>
    <message>
        <source>TCP port of the DICOM listener.</source>
        <translation>Port TCP du service d’écoute DICOM.</translation>
    </message>
    <message>
        <source>The same port speaks TLS when DicomTlsEnabled is on. Ports below 1024 (such as 104) need extra privileges on most systems.</source>
        <translation>Le même port parle TLS lorsque DicomTlsEnabled est activé. Les ports inférieurs à 1024 (comme 104) exigent des privilèges supplémentaires sur la plupart des systèmes.</translation>
    </message>
    <message>
        <source>Rejects associations that were not addressed to the AET of this server.</source>
        <translation>Rejette les associations qui n’étaient pas adressées à l’AET de ce serveur.</translation>
    </message>
    <message>
        <source>Makes upper and lower case significant when AETs are compared.</source>
        <translation>Tient compte des majuscules et des minuscules dans la comparaison des AET.</translation>
    </message>
    <message>
        <source>How many incoming DICOM commands are processed at the same time.</source>
        <translation>Nombre de commandes DICOM entrantes traitées en même temps.</translation>
    </message>
    <message>
        <source>Bounds operations, not open connections: further commands wait for a free thread. It was fixed at 4 before 1.10.0.</source>
        <translation>Limite les opérations, pas les connexions ouvertes&#xa0;: les commandes suivantes attendent un thread libre. La valeur était fixée à 4 avant 1.10.0.</translation>
    </message>
    <message>
        <source>Idle time before an incoming DICOM association is closed; 0 keeps it open.</source>
        <translation>Durée d’inactivité avant la fermeture d’une association DICOM entrante&#x202f;; 0 la garde ouverte.</translation>
    </message>
    <message>
        <source>Largest DICOM protocol data unit, between 4096 and 131072.</source>
        <translation>Taille maximale d’une unité de données du protocole DICOM (PDU), entre 4096 et 131072.</translation>
    </message>
    <message>
        <source>Bigger units may raise throughput on fast networks. Documented for both roles, but the 1.13.0 source code seems to hand it to the DICOM listener only.</source>
        <translation>Des unités plus grandes peuvent augmenter le débit sur les réseaux rapides. Documenté pour les deux rôles, mais le code source de 1.13.0 ne semble le transmettre qu’au service d’écoute DICOM.</translation>
    </message>
    <message>
        <source>Transfer syntax UIDs that incoming C-STORE may use, with ? and * as wildcards.</source>
        <translation>UID des syntaxes de transfert que les C-STORE entrants peuvent utiliser, avec ? et * comme jokers.</translation>
    </message>
    <message>
        <source>A single string is accepted as well as a list. If left out, every known syntax is allowed. The ...TransferSyntaxAccepted switches are applied afterwards. Can be changed at runtime through /tools/accepted-transfer-syntaxes.</source>
        <translation>Une chaîne unique est acceptée aussi bien qu’une liste. S’il est omis, toutes les syntaxes connues sont autorisées. Les interrupteurs ...TransferSyntaxAccepted s’appliquent ensuite. Peut être modifié en cours d’exécution par /tools/accepted-transfer-syntaxes.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) the deflated little endian syntax for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la syntaxe «&#x202f;deflated little endian&#x202f;» pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Left out, it changes nothing and AcceptedTransferSyntaxes alone decides; so true is not the same as absent once that list has been narrowed.</source>
        <translation>Omis, il ne change rien et AcceptedTransferSyntaxes décide seul&#x202f;; true n’équivaut donc pas à l’absence une fois cette liste restreinte.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) the JPEG family (baseline, extended, lossless process 14) for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la famille JPEG (baseline, extended, lossless process 14) pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Includes JPEG lossless (1.2.840.10008.1.2.4.57 and .70), in spite of the existence of JpegLosslessTransferSyntaxAccepted. Left out, it changes nothing and AcceptedTransferSyntaxes alone decides; so true is not the same as absent once that list has been narrowed.</source>
        <translation>Inclut JPEG lossless (1.2.840.10008.1.2.4.57 et .70), malgré l’existence de JpegLosslessTransferSyntaxAccepted. Omis, il ne change rien et AcceptedTransferSyntaxes décide seul&#x202f;; true n’équivaut donc pas à l’absence une fois cette liste restreinte.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) the JPEG 2000 family for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la famille JPEG 2000 pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) the JPEG-LS pair for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la paire JPEG-LS pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Misleading name: it stands for JPEG-LS (1.2.840.10008.1.2.4.80 and .81); true JPEG lossless belongs to JpegTransferSyntaxAccepted. Left out, it changes nothing and AcceptedTransferSyntaxes alone decides; so true is not the same as absent once that list has been narrowed.</source>
        <translation>Nom trompeur&#xa0;: il désigne JPEG-LS (1.2.840.10008.1.2.4.80 et .81)&#x202f;; le véritable JPEG lossless relève de JpegTransferSyntaxAccepted. Omis, il ne change rien et AcceptedTransferSyntaxes décide seul&#x202f;; true n’équivaut donc pas à l’absence une fois cette liste restreinte.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) the JPIP referenced syntaxes for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) les syntaxes JPIP referenced pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) MPEG-2 video for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la vidéo MPEG-2 pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) RLE lossless for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) RLE lossless pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) MPEG-4 video for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la vidéo MPEG-4 pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Adds (true) or removes (false) H.265/HEVC video for incoming C-STORE.</source>
        <translation>Ajoute (true) ou retire (false) la vidéo H.265/HEVC pour les C-STORE entrants.</translation>
    </message>
    <message>
        <source>Accepts incoming instances of storage classes that are not recognised (promiscuous mode).</source>
        <translation>Accepte les instances entrantes de classes de stockage non reconnues (mode promiscuous).</translation>
    </message>
    <message>
        <source>Can be changed at runtime through /tools/unknown-sop-class-accepted.</source>
        <translation>Peut être modifié en cours d’exécution par /tools/unknown-sop-class-accepted.</translation>
    </message>
    <message>
        <source>Storage SOP class UIDs that may be received; ? and * match within the classes known to DCMTK.</source>
        <translation>UID des SOP Class de stockage qui peuvent être reçues&#x202f;; ? et * s’appliquent aux classes connues de DCMTK.</translation>
    </message>
    <message>
        <source>Empty means all standard storage classes for C-STORE, and the 120 commonest ones when retrieving by C-GET. A class outside the standard list has to be written in full, without wildcard.</source>
        <translation>Vide, il désigne toutes les classes de stockage standard pour C-STORE, et les 120 plus courantes pour une récupération par C-GET. Une classe absente de la liste standard doit être écrite en entier, sans joker.</translation>
    </message>
    <message>
        <source>Storage SOP class UIDs to exclude from the accepted ones; ? and * are allowed.</source>
        <translation>UID des SOP Class de stockage à exclure de celles acceptées&#x202f;; ? et * sont permis.</translation>
    </message>
    <message>
        <source>Applied after AcceptedSopClasses, so useful when that list is empty or contains wildcards. Releases 1.12.6 and 1.12.7 only read the misspelt name RejectSopClasses.</source>
        <translation>Appliqué après AcceptedSopClasses, donc utile lorsque cette liste est vide ou contient des jokers. Les versions 1.12.6 et 1.12.7 ne lisent que le nom mal orthographié RejectSopClasses.</translation>
    </message>
    <message>
        <source>Misspelt predecessor of RejectedSopClasses, still read if the correct name is absent.</source>
        <translation>Prédécesseur mal orthographié de RejectedSopClasses, encore lu si le nom correct est absent.</translation>
    </message>
    <message>
        <source>The only spelling that 1.12.6 and 1.12.7 understand.</source>
        <translation>La seule orthographe que comprennent 1.12.6 et 1.12.7.</translation>
    </message>
    <message>
        <source>Distinguishes upper and lower case when a query matches person names.</source>
        <translation>Distingue majuscules et minuscules lorsqu’une requête porte sur des noms de personnes.</translation>
    </message>
    <message>
        <source>The permissive default departs from the DICOM standard.</source>
        <translation>La valeur par défaut, permissive, s’écarte de la norme DICOM.</translation>
    </message>
    <message>
        <source>Carries out an incoming C-MOVE before replying, instead of handing it to a background job.</source>
        <translation>Exécute un C-MOVE entrant avant de répondre, au lieu de le confier à une tâche d’arrière-plan.</translation>
    </message>
    <message>
        <source>Releases 1.4.0 to 1.4.2 behaved asynchronously unless told otherwise.</source>
        <translation>Les versions 1.4.0 à 1.4.2 se comportaient de façon asynchrone, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Time to wait for a remote DICOM server to answer; 0 waits forever.</source>
        <translation>Délai d’attente de la réponse d’un serveur DICOM distant&#x202f;; 0 attend indéfiniment.</translation>
    </message>
    <message>
        <source>A modality may override it with its own &quot;Timeout&quot;, and a REST call with a &quot;Timeout&quot; field.</source>
        <translation>Une modalité peut le remplacer par son propre &quot;Timeout&quot;, et un appel REST par un champ &quot;Timeout&quot;.</translation>
    </message>
    <message>
        <source>DICOM service used to fetch images after a query.</source>
        <translation>Service DICOM utilisé pour récupérer les images après une requête.</translation>
    </message>
    <message>
        <source>A modality may override it with &quot;RetrieveMethod&quot;. C-GET reuses the outgoing connection, so the remote side need not know or reach this server.</source>
        <translation>Une modalité peut le remplacer par &quot;RetrieveMethod&quot;. C-GET réutilise la connexion sortante&#x202f;; le côté distant n’a donc besoin ni de connaître ni d’atteindre ce serveur.</translation>
    </message>
    <message>
        <source>Extends the connectivity test of a modality with a C-FIND after the C-ECHO.</source>
        <translation>Complète le test de connectivité d’une modalité par un C-FIND après le C-ECHO.</translation>
    </message>
    <message>
        <source>Number of query results kept for later retrieval; the least recently used are dropped.</source>
        <translation>Nombre de résultats de requête conservés pour une récupération ultérieure&#x202f;; les moins récemment utilisés sont supprimés.</translation>
    </message>
    <message>
        <source>0 prevents startup.</source>
        <translation>0 empêche le démarrage.</translation>
    </message>
    <message>
        <source>Number of storage commitment reports held in memory.</source>
        <translation>Nombre de rapports de storage commitment gardés en mémoire.</translation>
    </message>
    <message>
        <source>In the source code, 0 means that no report is ever discarded.</source>
        <translation>Dans le code source, 0 signifie qu’aucun rapport n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>Makes the DICOM listener speak TLS only.</source>
        <translation>Impose TLS au service d’écoute DICOM.</translation>
    </message>
    <message>
        <source>Needs DicomTlsCertificate and DicomTlsPrivateKey, plus DicomTlsTrustedCertificates unless DicomTlsRemoteCertificateRequired is off. Outgoing connections are switched per modality with &quot;UseDicomTls&quot;.</source>
        <translation>Nécessite DicomTlsCertificate et DicomTlsPrivateKey, ainsi que DicomTlsTrustedCertificates sauf si DicomTlsRemoteCertificateRequired est désactivé. Les connexions sortantes se règlent modalité par modalité avec &quot;UseDicomTls&quot;.</translation>
    </message>
    <message>
        <source>PEM file with the certificate of this server for DICOM, both incoming and outgoing.</source>
        <translation>Fichier PEM du certificat de ce serveur pour DICOM, entrant comme sortant.</translation>
    </message>
    <message>
        <source>Goes with DicomTlsPrivateKey (both or neither). Unlike the HTTPS paths, a relative path depends on the working directory of the process: write an absolute one.</source>
        <translation>Va de pair avec DicomTlsPrivateKey (les deux ou aucun). Contrairement aux chemins HTTPS, un chemin relatif dépend du répertoire de travail du processus&#xa0;: écrivez un chemin absolu.</translation>
    </message>
    <message>
        <source>PEM file with the private key that belongs to DicomTlsCertificate.</source>
        <translation>Fichier PEM de la clé privée correspondant à DicomTlsCertificate.</translation>
    </message>
    <message>
        <source>Kept apart from the certificate, unlike SslCertificate. Restrict its permissions and write an absolute path.</source>
        <translation>Séparé du certificat, contrairement à SslCertificate. Restreignez ses permissions et écrivez un chemin absolu.</translation>
    </message>
    <message>
        <source>PEM file with the certificates of the remote DICOM systems, or authorities, to trust.</source>
        <translation>Fichier PEM des certificats des systèmes DICOM distants, ou des autorités, auxquels faire confiance.</translation>
    </message>
    <message>
        <source>Compulsory while DicomTlsRemoteCertificateRequired is on. Write an absolute path.</source>
        <translation>Obligatoire tant que DicomTlsRemoteCertificateRequired est activé. Écrivez un chemin absolu.</translation>
    </message>
    <message>
        <source>Insists that the other side of a DICOM TLS connection presents a trusted certificate.</source>
        <translation>Exige que l’autre extrémité d’une connexion DICOM TLS présente un certificat de confiance.</translation>
    </message>
    <message>
        <source>When off, traffic is encrypted but the remote system is not identified. Since 1.12.4 its certificate is then not even requested.</source>
        <translation>Une fois désactivé, le trafic est chiffré, mais le système distant n’est pas identifié. Depuis 1.12.4, son certificat n’est alors même pas demandé.</translation>
    </message>
    <message>
        <source>Oldest TLS version for DICOM, as a code; 0 selects the BCP 195 profile.</source>
        <translation>Version TLS la plus ancienne pour DICOM, sous forme de code&#x202f;; 0 sélectionne le profil BCP 195.</translation>
    </message>
    <message>
        <source>1 = SSL 3, 2 = TLS 1.0, 3 = TLS 1.1, 4 = TLS 1.2, 5 = TLS 1.3, each admitting newer ones. Any code but 0 requires DicomTlsCiphersAccepted; 0 forbids it. Read only while DicomTlsEnabled is on, yet also applied to outgoing connections.</source>
        <translation>1 = SSL 3, 2 = TLS 1.0, 3 = TLS 1.1, 4 = TLS 1.2, 5 = TLS 1.3, chacun admettant les plus récentes. Tout code autre que 0 nécessite DicomTlsCiphersAccepted&#x202f;; 0 l’interdit. Lu seulement tant que DicomTlsEnabled est activé, mais appliqué aussi aux connexions sortantes.</translation>
    </message>
    <message>
        <source>OpenSSL names of the cipher suites for DICOM TLS outside of the BCP 195 profile.</source>
        <translation>Noms OpenSSL des suites de chiffrement pour DICOM TLS hors du profil BCP 195.</translation>
    </message>
    <message>
        <source>Must stay empty when DicomTlsMinimumProtocolVersion is 0, and must be filled in otherwise. An unknown name prevents startup.</source>
        <translation>Doit rester vide lorsque DicomTlsMinimumProtocolVersion vaut 0, et doit être rempli sinon. Un nom inconnu empêche le démarrage.</translation>
    </message>
    <message>
        <source>Application entity title of the remote system.</source>
        <translation>AE Title du système distant.</translation>
    </message>
    <message>
        <source>IP address or host name; must be an IP address if DicomCheckModalityHost is on.</source>
        <translation>Adresse IP ou nom d’hôte&#x202f;; doit être une adresse IP si DicomCheckModalityHost est activé.</translation>
    </message>
    <message>
        <source>TCP port of its DICOM listener, often 104 or 11112.</source>
        <translation>Port TCP de son service d’écoute DICOM, souvent 104 ou 11112.</translation>
    </message>
    <message>
        <source>Selects workarounds for the quirks of certain products.</source>
        <translation>Choisit des contournements pour les particularités de certains produits.</translation>
    </message>
    <message>
        <source>May send C-ECHO; moot while DicomAlwaysAllowEcho is on.</source>
        <translation>Peut envoyer C-ECHO&#x202f;; sans objet tant que DicomAlwaysAllowEcho est activé.</translation>
    </message>
    <message>
        <source>May search patients, studies, series and instances.</source>
        <translation>Peut rechercher des patients, études, séries et instances.</translation>
    </message>
    <message>
        <source>May query worklists.</source>
        <translation>Peut interroger les worklists.</translation>
    </message>
    <message>
        <source>May download by C-GET.</source>
        <translation>Peut télécharger par C-GET.</translation>
    </message>
    <message>
        <source>May request C-MOVE transfers.</source>
        <translation>Peut demander des transferts C-MOVE.</translation>
    </message>
    <message>
        <source>May send instances; moot while DicomAlwaysAllowStore is on.</source>
        <translation>Peut envoyer des instances&#x202f;; sans objet tant que DicomAlwaysAllowStore est activé.</translation>
    </message>
    <message>
        <source>Shorthand that sets AllowNAction and AllowEventReport.</source>
        <translation>Raccourci qui définit AllowNAction et AllowEventReport.</translation>
    </message>
    <message>
        <source>May request storage commitment (N-ACTION).</source>
        <translation>Peut demander un storage commitment (N-ACTION).</translation>
    </message>
    <message>
        <source>May report the outcome of a storage commitment (N-EVENT-REPORT).</source>
        <translation>Peut signaler le résultat d’un storage commitment (N-EVENT-REPORT).</translation>
    </message>
    <message>
        <source>Instances sent to it may be decompressed if necessary.</source>
        <translation>Les instances qui lui sont envoyées peuvent être décompressées si nécessaire.</translation>
    </message>
    <message>
        <source>Encrypts outgoing connections to it with DICOM TLS.</source>
        <translation>Chiffre avec DICOM TLS les connexions sortantes vers lui.</translation>
    </message>
    <message>
        <source>AET under which this server calls it, instead of DicomAet.</source>
        <translation>AET sous lequel ce serveur l’appelle, à la place de DicomAet.</translation>
    </message>
    <message>
        <source>Replaces DicomScuTimeout for it; 0 keeps the global value.</source>
        <translation>Remplace DicomScuTimeout pour lui&#x202f;; 0 conserve la valeur globale.</translation>
    </message>
    <message>
        <source>Replaces DicomDefaultRetrieveMethod for it.</source>
        <translation>Remplace DicomDefaultRetrieveMethod pour lui.</translation>
    </message>
    <message>
        <source>Remote DICOM systems that this server knows, each under a symbolic name.</source>
        <translation>Systèmes DICOM distants que ce serveur connaît, chacun sous un nom symbolique.</translation>
    </message>
    <message>
        <source>Ignored while DicomModalitiesInDatabase is on. Timeout 0 and an empty LocalAet fall back to DicomScuTimeout and DicomAet. AllowStorageCommitment sets AllowNAction and AllowEventReport together. Names and &quot;Manufacturer&quot; are case-sensitive. The object form needs 1.5.0.</source>
        <translation>Ignoré tant que DicomModalitiesInDatabase est activé. Timeout à 0 et LocalAet vide reviennent à DicomScuTimeout et DicomAet. AllowStorageCommitment définit ensemble AllowNAction et AllowEventReport. Les noms et &quot;Manufacturer&quot; sont sensibles à la casse. La forme objet nécessite 1.5.0.</translation>
    </message>
    <message>
        <source>Keeps the remote DICOM systems in the database, to be managed through the REST API.</source>
        <translation>Conserve les systèmes DICOM distants dans la base de données, pour les gérer par l’API REST.</translation>
    </message>
    <message>
        <source>The DicomModalities section is then ignored. When off, changes made through the REST API are lost at the next restart.</source>
        <translation>La section DicomModalities est alors ignorée. Une fois désactivé, les changements faits par l’API REST sont perdus au redémarrage suivant.</translation>
    </message>
    <message>
        <source>Base address of the peer, http or https.</source>
        <translation>Adresse de base du pair, http ou https.</translation>
    </message>
    <message>
        <source>Account on the peer.</source>
        <translation>Compte sur le pair.</translation>
    </message>
    <message>
        <source>Password of that account.</source>
        <translation>Mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>Extra request headers, as strings; often used for tokens.</source>
        <translation>En-têtes de requête supplémentaires, sous forme de chaînes&#x202f;; souvent utilisés pour des jetons.</translation>
    </message>
    <message>
        <source>PEM file with the client certificate to present.</source>
        <translation>Fichier PEM du certificat client à présenter.</translation>
    </message>
    <message>
        <source>PEM file with the private key of that certificate.</source>
        <translation>Fichier PEM de la clé privée de ce certificat.</translation>
    </message>
    <message>
        <source>Password that unlocks the private key.</source>
        <translation>Mot de passe qui déverrouille la clé privée.</translation>
    </message>
    <message>
        <source>Authenticates with the device of the Pkcs11 section.</source>
        <translation>S’authentifie avec le dispositif de la section Pkcs11.</translation>
    </message>
    <message>
        <source>Replaces HttpTimeout for it; 0 keeps the global value.</source>
        <translation>Remplace HttpTimeout pour lui&#x202f;; 0 conserve la valeur globale.</translation>
    </message>
    <message>
        <source>Other Orthanc servers reachable over HTTP, each under a symbolic name.</source>
        <translation>Autres serveurs Orthanc joignables par HTTP, chacun sous un nom symbolique.</translation>
    </message>
    <message>
        <source>Ignored while OrthancPeersInDatabase is on. A password needs a user name; a certificate file excludes Pkcs11; Timeout 0 falls back to HttpTimeout. Further string, integer or boolean fields are kept as user properties for plugins. Contains passwords in clear text.</source>
        <translation>Ignoré tant que OrthancPeersInDatabase est activé. Un mot de passe nécessite un nom d’utilisateur&#x202f;; un fichier de certificat exclut Pkcs11&#x202f;; Timeout à 0 revient à HttpTimeout. Les autres champs de type chaîne, entier ou booléen sont conservés comme propriétés utilisateur pour les plugins. Contient des mots de passe en clair.</translation>
    </message>
    <message>
        <source>Keeps the peers in the database, to be managed through the REST API.</source>
        <translation>Conserve les pairs dans la base de données, pour les gérer par l’API REST.</translation>
    </message>
    <message>
        <source>The OrthancPeers section is then ignored. When off, changes made through the REST API are lost at the next restart.</source>
        <translation>La section OrthancPeers est alors ignorée. Une fois désactivé, les changements faits par l’API REST sont perdus au redémarrage suivant.</translation>
    </message>
    <message>
        <source>Answers web clients on other machines, not only those on 127.0.0.1.</source>
        <translation>Répond aux clients web d’autres machines, et pas seulement à ceux de 127.0.0.1.</translation>
    </message>
    <message>
        <source>Containers and networked servers need it on. Authentication is then enforced unless AuthenticationEnabled says otherwise, and at least one account is expected in RegisteredUsers. While off, remote clients get HTTP 401.</source>
        <translation>Doit être activé pour les conteneurs et les serveurs en réseau. L’authentification est alors imposée, sauf si AuthenticationEnabled en dispose autrement, et au moins un compte est attendu dans RegisteredUsers. Tant qu’il est désactivé, les clients distants reçoivent HTTP 401.</translation>
    </message>
    <message>
        <source>Requires a user name and password (HTTP Basic) on the web server.</source>
        <translation>Exige un nom d’utilisateur et un mot de passe (HTTP Basic) sur le serveur web.</translation>
    </message>
    <message>
        <source>Left out, it takes the value of RemoteAccessAllowed. Since 1.13.0 startup fails if it is on together with RemoteAccessAllowed and no RegisteredUsers section exists. Basic authentication sends passwords readable unless HTTPS is used.</source>
        <translation>Omis, il prend la valeur de RemoteAccessAllowed. Depuis 1.13.0, le démarrage échoue s’il est activé en même temps que RemoteAccessAllowed et qu’il n’existe pas de section RegisteredUsers. L’authentification Basic envoie les mots de passe lisibles, sauf si HTTPS est utilisé.</translation>
    </message>
    <message>
        <source>Accounts of the web server: user names with their passwords in clear text.</source>
        <translation>Comptes du serveur web&#xa0;: noms d’utilisateur avec leurs mots de passe en clair.</translation>
    </message>
    <message>
        <source>Keep it in a separate file with tight permissions. An empty section differs from none: it satisfies the startup check of 1.13.0 but lets nobody in. Well-known pairs such as orthanc/orthanc are flagged as insecure. Not to be confused with the accounts of plugins.</source>
        <translation>Gardez-le dans un fichier à part aux permissions strictes. Une section vide diffère d’une section absente&#xa0;: elle satisfait la vérification au démarrage de 1.13.0, mais ne laisse entrer personne. Les couples bien connus comme orthanc/orthanc sont signalés comme non sûrs. À ne pas confondre avec les comptes des plugins.</translation>
    </message>
    <message>
        <source>Answers C-ECHO from any AET, even one not declared in DicomModalities.</source>
        <translation>Répond aux C-ECHO de tout AET, même non déclaré dans DicomModalities.</translation>
    </message>
    <message>
        <source>Accepts instances sent by any AET, even one not declared in DicomModalities.</source>
        <translation>Accepte les instances envoyées par tout AET, même non déclaré dans DicomModalities.</translation>
    </message>
    <message>
        <source>The per-modality AllowStore flag only has an effect once this is off.</source>
        <translation>L’indicateur AllowStore de chaque modalité n’a d’effet qu’une fois ce réglage désactivé.</translation>
    </message>
    <message>
        <source>Lets undeclared AETs search patients, studies, series and instances.</source>
        <translation>Permet aux AET non déclarés de rechercher des patients, études, séries et instances.</translation>
    </message>
    <message>
        <source>Discloses patient data to anyone who can reach the DICOM port. Worklists have their own switch since 1.10.0.</source>
        <translation>Divulgue des données de patients à quiconque peut atteindre le port DICOM. Les worklists ont leur propre interrupteur depuis 1.10.0.</translation>
    </message>
    <message>
        <source>Lets undeclared AETs query modality worklists.</source>
        <translation>Permet aux AET non déclarés d’interroger les modality worklists.</translation>
    </message>
    <message>
        <source>Discloses the schedule of patients to anyone who can reach the DICOM port.</source>
        <translation>Divulgue le planning des patients à quiconque peut atteindre le port DICOM.</translation>
    </message>
    <message>
        <source>Lets undeclared AETs download images by C-GET.</source>
        <translation>Permet aux AET non déclarés de télécharger des images par C-GET.</translation>
    </message>
    <message>
        <source>Discloses images to anyone who can reach the DICOM port.</source>
        <translation>Divulgue des images à quiconque peut atteindre le port DICOM.</translation>
    </message>
    <message>
        <source>Lets undeclared AETs trigger C-MOVE transfers.</source>
        <translation>Permet aux AET non déclarés de déclencher des transferts C-MOVE.</translation>
    </message>
    <message>
        <source>The destination of the transfer must still be declared in DicomModalities.</source>
        <translation>La destination du transfert doit tout de même être déclarée dans DicomModalities.</translation>
    </message>
    <message>
        <source>Compares the address of a calling modality with the one declared for its AET.</source>
        <translation>Compare l’adresse d’une modalité appelante à celle déclarée pour son AET.</translation>
    </message>
    <message>
        <source>The comparison is textual with the IP address, so every &quot;Host&quot; in DicomModalities has to be an IP address, not a name. It does not apply to commands opened to everyone by a DicomAlwaysAllow... switch.</source>
        <translation>La comparaison avec l’adresse IP est textuelle&#x202f;; chaque &quot;Host&quot; de DicomModalities doit donc être une adresse IP, pas un nom. Elle ne s’applique pas aux commandes que les interrupteurs DicomAlwaysAllow... ouvrent à tous.</translation>
    </message>
    <message>
        <source>Allows clients to run arbitrary Lua code through /tools/execute-script.</source>
        <translation>Permet aux clients d’exécuter du code Lua arbitraire par /tools/execute-script.</translation>
    </message>
    <message>
        <source>Amounts to giving REST users the rights of the server process. Scripts listed in LuaScripts run regardless of it.</source>
        <translation>Revient à donner aux utilisateurs REST les droits du processus serveur. Les scripts énumérés dans LuaScripts s’exécutent indépendamment de ce réglage.</translation>
    </message>
    <message>
        <source>Allows REST calls to write files on the server, such as /instances/{id}/export.</source>
        <translation>Permet aux appels REST d’écrire des fichiers sur le serveur, comme /instances/{id}/export.</translation>
    </message>
    <message>
        <source>A client could overwrite any file that the server process can write.</source>
        <translation>Un client pourrait écraser tout fichier que le processus serveur peut écrire.</translation>
    </message>
    <message>
        <source>Lua script files to run at startup, in the given order.</source>
        <translation>Fichiers de scripts Lua à exécuter au démarrage, dans l’ordre donné.</translation>
    </message>
    <message>
        <source>A relative path is resolved against the folder of the configuration file. A missing file prevents startup.</source>
        <translation>Un chemin relatif est résolu par rapport au dossier du fichier de configuration. Un fichier manquant empêche le démarrage.</translation>
    </message>
    <message>
        <source>Interval between calls of the Lua function OnHeartBeat; 0 never calls it.</source>
        <translation>Intervalle entre les appels de la fonction Lua OnHeartBeat&#x202f;; 0 ne l’appelle jamais.</translation>
    </message>
    <message>
        <source>All scripts share one Lua context, so other code that is running can delay the call.</source>
        <translation>Tous les scripts partagent un même contexte Lua&#x202f;; un autre code en cours d’exécution peut donc retarder l’appel.</translation>
    </message>
    <message>
        <source>How long DICOM connections opened by Lua stay open unused; 0 closes them at once.</source>
        <translation>Durée pendant laquelle les connexions DICOM ouvertes par Lua restent ouvertes sans être utilisées&#x202f;; 0 les ferme aussitôt.</translation>
    </message>
    <message>
        <source>Number of background jobs that run in parallel; 0 takes one per CPU core.</source>
        <translation>Nombre de tâches d’arrière-plan exécutées en parallèle&#x202f;; 0 en prend une par cœur de CPU.</translation>
    </message>
    <message>
        <source>Further jobs wait in a queue without bound. It also determines the number of storage threads if StorageLoaderThreadsCount is left out.</source>
        <translation>Les tâches suivantes attendent dans une file sans limite. Détermine aussi le nombre de threads de stockage si StorageLoaderThreadsCount est omis.</translation>
    </message>
    <message>
        <source>Number of finished jobs that stay visible in the job list.</source>
        <translation>Nombre de tâches terminées qui restent visibles dans la liste des tâches.</translation>
    </message>
    <message>
        <source>Avoid 0: synchronous REST calls then misbehave. Too small a value makes clients lose sight of jobs they are polling.</source>
        <translation>Évitez 0&#xa0;: les appels REST synchrones se comportent alors mal. Avec une valeur trop faible, les clients perdent de vue les tâches dont ils suivent l’état.</translation>
    </message>
    <message>
        <source>Stores the job list in the database so that it survives a restart.</source>
        <translation>Stocke la liste des tâches dans la base de données pour qu’elle survive à un redémarrage.</translation>
    </message>
    <message>
        <source>Turn off when several servers share one database. Ignored with ReadOnly; the command-line option --no-jobs skips reloading.</source>
        <translation>À désactiver lorsque plusieurs serveurs partagent une même base de données. Ignoré avec ReadOnly&#x202f;; l’option de ligne de commande --no-jobs saute le rechargement.</translation>
    </message>
    <message>
        <source>Number of asynchronously built ZIP archives kept for download.</source>
        <translation>Nombre d’archives ZIP créées de façon asynchrone et conservées pour téléchargement.</translation>
    </message>
    <message>
        <source>Archives that are streamed synchronously do not count. Each one occupies space in TemporaryDirectory. 0 prevents startup.</source>
        <translation>Les archives transmises en flux de façon synchrone ne comptent pas. Chacune occupe de l’espace dans TemporaryDirectory. 0 empêche le démarrage.</translation>
    </message>
    <message>
        <source>Threads per job for those job types that can work in parallel.</source>
        <translation>Threads par tâche, pour les types de tâches qui peuvent travailler en parallèle.</translation>
    </message>
    <message>
        <source>ResourceModification is the only documented type; other names are accepted if their value is a non-negative integer.</source>
        <translation>ResourceModification est le seul type documenté&#x202f;; d’autres noms sont acceptés si leur valeur est un entier non négatif.</translation>
    </message>
    <message>
        <source>Threads used by each anonymization or modification job; 0 takes one per CPU core.</source>
        <translation>Threads utilisés par chaque tâche d’anonymisation ou de modification&#x202f;; 0 en prend un par cœur de CPU.</translation>
    </message>
    <message>
        <source>Former limit on the number of queued jobs; no longer has any effect.</source>
        <translation>Ancienne limite du nombre de tâches en attente&#x202f;; n’a plus aucun effet.</translation>
    </message>
    <message>
        <source>Useless since the job engine of 1.4.0, whose queue is unlimited; can be deleted from the configuration.</source>
        <translation>Inutile depuis le moteur de tâches de 1.4.0, dont la file est illimitée&#x202f;; peut être supprimé de la configuration.</translation>
    </message>
    <message>
        <source>Decompresses images while sending if the receiver does not understand their compression.</source>
        <translation>Décompresse les images à l’envoi si le destinataire ne comprend pas leur compression.</translation>
    </message>
    <message>
        <source>Covers outgoing C-STORE and C-GET answers. A modality can be exempted with AllowTranscoding.</source>
        <translation>Couvre les C-STORE sortants et les réponses C-GET. Une modalité peut en être exemptée avec AllowTranscoding.</translation>
    </message>
    <message>
        <source>UID of the transfer syntax to try first when an outgoing image must be converted.</source>
        <translation>UID de la syntaxe de transfert à essayer en premier lorsqu’une image sortante doit être convertie.</translation>
    </message>
    <message>
        <source>May be a compressed syntax; it is used only if the receiver accepts it. An unknown UID prevents startup.</source>
        <translation>Peut être une syntaxe compressée&#x202f;; elle n’est utilisée que si le destinataire l’accepte. Un UID inconnu empêche le démarrage.</translation>
    </message>
    <message>
        <source>Rank of the built-in image decoder and transcoder relative to those of plugins.</source>
        <translation>Rang du décodeur et transcodeur d’images intégré par rapport à ceux des plugins.</translation>
    </message>
    <message>
        <source>&quot;After&quot; consults plugins such as GDCM first, &quot;Before&quot; consults DCMTK first, &quot;Disabled&quot; leaves everything to plugins.</source>
        <translation>&quot;After&quot; consulte d’abord des plugins comme GDCM, &quot;Before&quot; consulte d’abord DCMTK, &quot;Disabled&quot; laisse tout aux plugins.</translation>
    </message>
    <message>
        <source>UID of the transfer syntax to which every received instance is converted before storage.</source>
        <translation>UID de la syntaxe de transfert vers laquelle chaque instance reçue est convertie avant le stockage.</translation>
    </message>
    <message>
        <source>Lossy targets give instances new SOP Instance UIDs and thus new Orthanc identifiers. Since 1.13.0 files without pixel data are left alone if the target is compressed. An unknown or empty UID prevents startup: leave the setting out to disable conversion.</source>
        <translation>Les cibles avec perte donnent aux instances de nouveaux SOP Instance UID et donc de nouveaux identifiants Orthanc. Depuis 1.13.0, les fichiers sans données de pixels sont laissés tels quels si la cible est compressée. Un UID inconnu ou vide empêche le démarrage&#xa0;: omettez le réglage pour désactiver la conversion.</translation>
    </message>
    <message>
        <source>Applies IngestTranscoding to instances that arrive uncompressed.</source>
        <translation>Applique IngestTranscoding aux instances qui arrivent non compressées.</translation>
    </message>
    <message>
        <source>Without effect unless IngestTranscoding is set.</source>
        <translation>Sans effet si IngestTranscoding n’est pas défini.</translation>
    </message>
    <message>
        <source>Applies IngestTranscoding to instances that arrive compressed.</source>
        <translation>Applique IngestTranscoding aux instances qui arrivent compressées.</translation>
    </message>
    <message>
        <source>JPEG quality from 1 to 100 for conversions to a lossy syntax.</source>
        <translation>Qualité JPEG de 1 à 100 pour les conversions vers une syntaxe avec perte.</translation>
    </message>
    <message>
        <source>Used by the built-in transcoder only, plugins ignore it; REST calls may override it (lossy-quality).</source>
        <translation>Utilisé uniquement par le transcodeur intégré, les plugins l’ignorent&#x202f;; les appels REST peuvent le remplacer (lossy-quality).</translation>
    </message>
    <message>
        <source>Memory for copies of recently read or written files; 0 disables this cache.</source>
        <translation>Mémoire pour les copies des fichiers récemment lus ou écrits&#x202f;; 0 désactive ce cache.</translation>
    </message>
    <message>
        <source>Helps viewers that read frame by frame, above all with remote storage. Before 1.12.10, 0 was treated as 128.</source>
        <translation>Aide les visionneuses qui lisent frame par frame, surtout avec un stockage distant. Avant 1.12.10, 0 était traité comme 128.</translation>
    </message>
    <message>
        <source>Number of threads that read files from the storage.</source>
        <translation>Nombre de threads qui lisent les fichiers du stockage.</translation>
    </message>
    <message>
        <source>More than 4 pays off only with network or object storage (around 20). If left out: ConcurrentJobs, multiplied by LoaderThreads if that is set, and kept between 4 and 50. Watch the metric orthanc_storage_available_threads.</source>
        <translation>Plus de 4 n’est rentable qu’avec un stockage réseau ou objet (environ 20). S’il est omis&#xa0;: ConcurrentJobs, multiplié par LoaderThreads si celui-ci est défini, et maintenu entre 4 et 50. Surveillez la métrique orthanc_storage_available_threads.</translation>
    </message>
    <message>
        <source>Memory budget of the threads that read from the storage.</source>
        <translation>Budget de mémoire des threads qui lisent le stockage.</translation>
    </message>
    <message>
        <source>A single file above the budget is still loaded. Watch orthanc_storage_memory_usage_mb.</source>
        <translation>Un fichier qui dépasse à lui seul le budget est tout de même chargé. Surveillez orthanc_storage_memory_usage_mb.</translation>
    </message>
    <message>
        <source>Number of threads that parse DICOM files for tags missing from the index.</source>
        <translation>Nombre de threads qui analysent les fichiers DICOM pour les tags absents de l’index.</translation>
    </message>
    <message>
        <source>Memory budget of the DICOM parsing threads.</source>
        <translation>Budget de mémoire des threads d’analyse DICOM.</translation>
    </message>
    <message>
        <source>A single file above the budget is still parsed.</source>
        <translation>Un fichier qui dépasse à lui seul le budget est tout de même analysé.</translation>
    </message>
    <message>
        <source>Memory for recently parsed DICOM files; 0 disables this cache.</source>
        <translation>Mémoire pour les fichiers DICOM récemment analysés&#x202f;; 0 désactive ce cache.</translation>
    </message>
    <message>
        <source>Fixed at 128 MB in earlier releases.</source>
        <translation>Fixé à 128 Mo dans les versions antérieures.</translation>
    </message>
    <message>
        <source>Number of threads that convert between transfer syntaxes.</source>
        <translation>Nombre de threads qui convertissent entre syntaxes de transfert.</translation>
    </message>
    <message>
        <source>Memory budget of the transcoding threads.</source>
        <translation>Budget de mémoire des threads de transcodage.</translation>
    </message>
    <message>
        <source>A single instance above the budget is still converted.</source>
        <translation>Une instance qui dépasse à elle seule le budget est tout de même convertie.</translation>
    </message>
    <message>
        <source>Memory for recently transcoded DICOM files; 0 disables this cache.</source>
        <translation>Mémoire pour les fichiers DICOM récemment transcodés&#x202f;; 0 désactive ce cache.</translation>
    </message>
    <message>
        <source>Shared threads that preload instances for tasks needing them in a fixed order.</source>
        <translation>Threads partagés qui préchargent des instances pour les opérations qui en ont besoin dans un ordre fixe.</translation>
    </message>
    <message>
        <source>Serves ZIP archives, outgoing C-STORE, C-GET and C-MOVE. If left out it equals StorageLoaderThreadsCount, hence 4 only while that one is 4.</source>
        <translation>Sert aux archives ZIP et aux C-STORE, C-GET et C-MOVE sortants. S’il est omis, il est égal à StorageLoaderThreadsCount, donc à 4 seulement tant que ce dernier vaut 4.</translation>
    </message>
    <message>
        <source>Instances that one ordered task may preload ahead of use.</source>
        <translation>Instances qu’une opération ordonnée peut précharger à l’avance.</translation>
    </message>
    <message>
        <source>Successor of LoaderThreads: if left out, the value of LoaderThreads (or ZipLoaderThreads) is taken over when present.</source>
        <translation>Successeur de LoaderThreads&#xa0;: s’il est omis, la valeur de LoaderThreads (ou de ZipLoaderThreads) est reprise si elle existe.</translation>
    </message>
    <message>
        <source>Memory that one ordered task may fill with preloaded instances.</source>
        <translation>Mémoire qu’une opération ordonnée peut remplir d’instances préchargées.</translation>
    </message>
    <message>
        <source>Counts per task, so multiply by the number of simultaneous downloads and transfers. Preloading pauses at this limit or at SequentialDicomReaderWindowSize, whichever comes first.</source>
        <translation>Compte par opération&#xa0;: multipliez donc par le nombre de téléchargements et de transferts simultanés. Le préchargement s’interrompt à cette limite ou à SequentialDicomReaderWindowSize, selon ce qui est atteint en premier.</translation>
    </message>
    <message>
        <source>Conversions that the built-in transcoder may run in parallel; 0 takes one per CPU core.</source>
        <translation>Conversions que le transcodeur intégré peut exécuter en parallèle&#x202f;; 0 en prend une par cœur de CPU.</translation>
    </message>
    <message>
        <source>There was no bound before 1.12.6.</source>
        <translation>Il n’y avait pas de limite avant 1.12.6.</translation>
    </message>
    <message>
        <source>Number of glibc memory pools shared by the threads, to curb memory growth; 0 leaves glibc alone.</source>
        <translation>Nombre de zones de mémoire glibc partagées par les threads, pour freiner la croissance de la mémoire&#x202f;; 0 laisse glibc inchangée.</translation>
    </message>
    <message>
        <source>Linux with glibc only; ignored elsewhere. Equivalent to the environment variable MALLOC_ARENA_MAX.</source>
        <translation>Linux avec glibc uniquement&#x202f;; ignoré ailleurs. Équivaut à la variable d’environnement MALLOC_ARENA_MAX.</translation>
    </message>
    <message>
        <source>Superseded: instances preloaded in parallel by archives and outgoing transfers.</source>
        <translation>Remplacé&#xa0;: instances préchargées en parallèle par les archives et les transferts sortants.</translation>
    </message>
    <message>
        <source>Still read by 1.13.0 as a fallback for SequentialDicomReaderWindowSize and for computing StorageLoaderThreadsCount. 0 counts as 1. Takes precedence over ZipLoaderThreads.</source>
        <translation>Encore lu par 1.13.0 comme repli pour SequentialDicomReaderWindowSize et pour calculer StorageLoaderThreadsCount. 0 compte comme 1. A priorité sur ZipLoaderThreads.</translation>
    </message>
    <message>
        <source>Superseded: instances preloaded in parallel while a ZIP archive is being built.</source>
        <translation>Remplacé&#xa0;: instances préchargées en parallèle pendant la création d’une archive ZIP.</translation>
    </message>
    <message>
        <source>Still read by 1.13.0, but only if neither the newer settings nor LoaderThreads are given. 0, its former default, counts as 1.</source>
        <translation>Encore lu par 1.13.0, mais seulement si ni les réglages plus récents ni LoaderThreads ne sont donnés. 0, son ancienne valeur par défaut, compte comme 1.</translation>
    </message>
    <message>
        <source>Masks identifying values when incoming DICOM queries and retrievals are logged.</source>
        <translation>Masque les valeurs identifiantes lorsque les requêtes et récupérations DICOM entrantes sont journalisées.</translation>
    </message>
    <message>
        <source>The DICOM category at trace level is not covered, so patient data can still leak there.</source>
        <translation>La catégorie DICOM au niveau trace n’est pas couverte&#x202f;; des données de patients peuvent donc encore fuiter par là.</translation>
    </message>
    <message>
        <source>Edition of the DICOM confidentiality profile that decides what DeidentifyLogs hides.</source>
        <translation>Édition du profil de confidentialité DICOM qui décide de ce que DeidentifyLogs masque.</translation>
    </message>
    <message>
        <source>&quot;2023b&quot; exists since 1.12.1. Without effect unless DeidentifyLogs is on.</source>
        <translation>&quot;2023b&quot; existe depuis 1.12.1. Sans effet si DeidentifyLogs n’est pas activé.</translation>
    </message>
    <message>
        <source>Records every transfer to a modality or peer in the list behind /exports.</source>
        <translation>Consigne chaque transfert vers une modalité ou un pair dans la liste que donne /exports.</translation>
    </message>
    <message>
        <source>The list lives in the database and keeps growing, which matters with automatic routing. It was on by default up to 1.3.2.</source>
        <translation>La liste se trouve dans la base de données et ne cesse de croître, ce qui importe avec le routage automatique. Activé par défaut jusqu’à 1.3.2.</translation>
    </message>
    <message>
        <source>Switches for the individual diagnostic warnings of the log.</source>
        <translation>Interrupteurs des différents avertissements de diagnostic du journal.</translation>
    </message>
    <message>
        <source>Warnings that are not mentioned stay on. An identifier unknown to the running release prevents startup, so W003 to W007 must not be given to releases before 1.12.5.</source>
        <translation>Les avertissements non mentionnés restent activés. Un identifiant inconnu de la version en service empêche le démarrage&#x202f;; W003 à W007 ne doivent donc pas être donnés aux versions antérieures à 1.12.5.</translation>
    </message>
    <message>
        <source>Warns when a requested tag had to be read from a file instead of the database.</source>
        <translation>Avertit lorsqu’un tag demandé a dû être lu dans un fichier au lieu de la base de données.</translation>
    </message>
    <message>
        <source>ExtraMainDicomTags can add the tag to the database.</source>
        <translation>ExtraMainDicomTags permet d’ajouter le tag à la base de données.</translation>
    </message>
    <message>
        <source>Warns when a resource was indexed under a different ExtraMainDicomTags setting.</source>
        <translation>Avertit lorsqu’une ressource a été indexée avec un autre réglage ExtraMainDicomTags.</translation>
    </message>
    <message>
        <source>Reconstruct the resource, or let the Housekeeper plugin do it.</source>
        <translation>Reconstruisez la ressource, ou laissez le plugin Housekeeper s’en charger.</translation>
    </message>
    <message>
        <source>Warns when neither the server nor a plugin can decode an image frame.</source>
        <translation>Avertit lorsque ni le serveur ni un plugin ne peut décoder une frame d’image.</translation>
    </message>
    <message>
        <source>Warns about resources indexed before 1.11.0, whose set of stored tags is unknown.</source>
        <translation>Avertit des ressources indexées avant 1.11.0, dont l’ensemble des tags stockés est inconnu.</translation>
    </message>
    <message>
        <source>Warns when a search asks for a tag that belongs to a deeper level.</source>
        <translation>Avertit lorsqu’une recherche demande un tag qui appartient à un niveau inférieur.</translation>
    </message>
    <message>
        <source>Warns when a search asks for a tag of the DICOM file meta information.</source>
        <translation>Avertit lorsqu’une recherche demande un tag des méta-informations du fichier DICOM.</translation>
    </message>
    <message>
        <source>Warns when a tag stays empty because StorageAccessOnFind forbids reading files.</source>
        <translation>Avertit lorsqu’un tag reste vide parce que StorageAccessOnFind interdit de lire les fichiers.</translation>
    </message>
    <message>
        <source>Publishes the content as a network drive under /webdav/.</source>
        <translation>Publie le contenu comme lecteur réseau sous /webdav/.</translation>
    </message>
    <message>
        <source>Protected by the same authentication as the REST API. The security guide suggests turning it off on exposed servers.</source>
        <translation>Protégé par la même authentification que l’API REST. Le guide de sécurité suggère de le désactiver sur les serveurs exposés.</translation>
    </message>
    <message>
        <source>Lets users add DICOM files through the network drive.</source>
        <translation>Permet aux utilisateurs d’ajouter des fichiers DICOM par le lecteur réseau.</translation>
    </message>
    <message>
        <source>Lets users delete DICOM resources through the network drive.</source>
        <translation>Permet aux utilisateurs de supprimer des ressources DICOM par le lecteur réseau.</translation>
    </message>
    <message>
        <source>Off on purpose: a slip in a file manager can erase studies for good.</source>
        <translation>Désactivé à dessein&#xa0;: une fausse manœuvre dans un gestionnaire de fichiers peut effacer définitivement des études.</translation>
    </message>
    <message>
        <source>Character set assumed for files that declare none, and used for the answers to C-FIND.</source>
        <translation>Jeu de caractères supposé pour les fichiers qui n’en déclarent aucun, et utilisé pour les réponses aux C-FIND.</translation>
    </message>
    <message>
        <source>Upper and lower case are equivalent here. Can be changed at runtime through /tools/default-encoding.</source>
        <translation>Majuscules et minuscules sont équivalentes ici. Peut être modifié en cours d’exécution par /tools/default-encoding.</translation>
    </message>
    <message>
        <source>Loads the built-in dictionary of manufacturer-specific DICOM tags.</source>
        <translation>Charge le dictionnaire intégré des tags DICOM propres aux fabricants.</translation>
    </message>
    <message>
        <source>Turn off if a wrong private definition makes Implicit VR files unreadable; needed tags can then be declared in Dictionary.</source>
        <translation>À désactiver si une définition privée erronée rend illisibles des fichiers Implicit VR&#x202f;; les tags nécessaires peuvent alors être déclarés dans Dictionary.</translation>
    </message>
    <message>
        <source>Private creator assumed when a private tag is looked up or written without one.</source>
        <translation>Private creator supposé lorsqu’un tag privé est recherché ou écrit sans en indiquer un.</translation>
    </message>
    <message>
        <source>Extra DICOM tags to declare, so that they can be read and written by name.</source>
        <translation>Tags DICOM supplémentaires à déclarer, afin de pouvoir les lire et les écrire par leur nom.</translation>
    </message>
    <message>
        <source>Always give the minimum multiplicity: two-item entries are documented but make the tested releases refuse to start. A maximum of 0 means any number. A private creator requires an odd group of at least 0009. Redefining a known tag is an error.</source>
        <translation>Donnez toujours la multiplicité minimale&#xa0;: les entrées à deux éléments sont documentées, mais font refuser le démarrage aux versions testées. Un maximum de 0 signifie un nombre quelconque. Un private creator exige un groupe impair d’au moins 0009. Redéfinir un tag connu est une erreur.</translation>
    </message>
    <message>
        <source>DCMTK dictionary files that replace the default DICOM dictionaries, in order of loading.</source>
        <translation>Fichiers de dictionnaire DCMTK qui remplacent les dictionnaires DICOM par défaut, dans l’ordre de chargement.</translation>
    </message>
    <message>
        <source>Even an empty list wipes the standard dictionary, so leave the setting out unless needed (for instance for DICONDE). Write absolute paths.</source>
        <translation>Même une liste vide efface le dictionnaire standard&#xa0;: omettez donc le réglage sauf nécessité (par exemple pour DICONDE). Écrivez des chemins absolus.</translation>
    </message>
    <message>
        <source>Symbolic names for your own metadata attached to resources.</source>
        <translation>Noms symboliques pour vos propres métadonnées associées aux ressources.</translation>
    </message>
    <message>
        <source>Each number may be used once, and 4200 belongs to the whole-slide imaging plugin. Do not renumber later: data is stored under the number.</source>
        <translation>Chaque numéro ne peut servir qu’une fois, et 4200 appartient au plugin d’imagerie de lames entières. Ne renumérotez pas ensuite&#xa0;: les données sont stockées sous le numéro.</translation>
    </message>
    <message>
        <source>Symbolic names for your own kinds of attached files.</source>
        <translation>Noms symboliques pour vos propres types de fichiers joints.</translation>
    </message>
    <message>
        <source>Each number may be used once. Do not renumber later: files are stored under the number. The MIME type is sent when the file is downloaded.</source>
        <translation>Chaque numéro ne peut servir qu’une fois. Ne renumérotez pas ensuite&#xa0;: les fichiers sont stockés sous le numéro. Le type MIME est envoyé lors du téléchargement du fichier.</translation>
    </message>
    <message>
        <source>Plugin libraries to load: single files, or folders that are searched without recursion.</source>
        <translation>Bibliothèques de plugins à charger&#xa0;: des fichiers, ou des dossiers parcourus sans récursion.</translation>
    </message>
    <message>
        <source>Since 1.12.5 a path that does not exist prevents startup. Settings of each plugin sit in their own top-level section. A relative path is resolved against the folder of the configuration file.</source>
        <translation>Depuis 1.12.5, un chemin inexistant empêche le démarrage. Les réglages de chaque plugin se trouvent dans leur propre section de premier niveau. Un chemin relatif est résolu par rapport au dossier du fichier de configuration.</translation>
    </message>
    <message>
        <source>Former switch for the SOP classes of a study in C-FIND answers; no longer has any effect.</source>
        <translation>Ancien interrupteur pour les SOP Class d’une étude dans les réponses C-FIND&#x202f;; n’a plus aucun effet.</translation>
    </message>
    <message>
        <source>Can be deleted from the configuration; file access in searches is now ruled by StorageAccessOnFind.</source>
        <translation>Peut être supprimé de la configuration&#x202f;; l’accès aux fichiers lors des recherches relève désormais de StorageAccessOnFind.</translation>
    </message>
    <message>
        <source>Advanced storage</source>
        <translation>Stockage avancé</translation>
    </message>
    <message>
        <source>Custom file layout, several disks, folder indexing and delayed deletion for the file storage.</source>
        <translation>Organisation personnalisée des fichiers, plusieurs disques, indexation de dossiers et suppression différée pour le stockage des fichiers.</translation>
    </message>
    <message>
        <source>Turns the plugin on or off.</source>
        <translation>Active ou désactive le plugin.</translation>
    </message>
    <message>
        <source>Works only with SQLite of Orthanc 1.12.8 or later, or with the PostgreSQL index 8.0 or later. The Docker image sets true.</source>
        <translation>Ne fonctionne qu’avec le SQLite d’Orthanc 1.12.8 ou ultérieur, ou avec l’index PostgreSQL 8.0 ou ultérieur. L’image Docker met true.</translation>
    </message>
    <message>
        <source>Disks or folders for files, by short identifier.</source>
        <translation>Disques ou dossiers pour les fichiers, par identifiant court.</translation>
    </message>
    <message>
        <source>The database keeps the identifier with each file: never rename or remove one. Every value must be a string, otherwise Orthanc does not start.</source>
        <translation>La base de données garde l’identifiant avec chaque fichier&#xa0;: n’en renommez et n’en supprimez jamais. Chaque valeur doit être une chaîne, sinon Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>Identifier of the disk that receives new files.</source>
        <translation>Identifiant du disque qui reçoit les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Must be one of Storages, otherwise Orthanc does not start. There is no automatic switch to the next disk.</source>
        <translation>Doit être l’un de Storages, sinon Orthanc ne démarre pas. Il n’y a pas de passage automatique au disque suivant.</translation>
    </message>
    <message>
        <source>Template of the relative path of new files, with keywords in braces.</source>
        <translation>Modèle du chemin relatif des nouveaux fichiers, avec des mots-clés entre accolades.</translation>
    </message>
    <message>
        <source>Unless OverwriteInstances is true, a custom template must contain {UUID}, otherwise Orthanc does not start; with OverwriteInstances, {OrthancInstanceID} or all four DICOM identifiers also do. Can be changed at any time.</source>
        <translation>Sauf si OverwriteInstances vaut true, un modèle personnalisé doit contenir {UUID}, sinon Orthanc ne démarre pas&#x202f;; avec OverwriteInstances, {OrthancInstanceID} ou les quatre identifiants DICOM conviennent aussi. Peut être modifié à tout moment.</translation>
    </message>
    <message>
        <source>Longest path that may be generated; longer ones fall back to the default layout.</source>
        <translation>Longueur maximale des chemins générés&#x202f;; les chemins plus longs reviennent à l’organisation par défaut.</translation>
    </message>
    <message>
        <source>Folder for attachments that are not DICOM files.</source>
        <translation>Dossier pour les pièces jointes qui ne sont pas des fichiers DICOM.</translation>
    </message>
    <message>
        <source>Scans folders and registers the DICOM files found there without copying them.</source>
        <translation>Parcourt des dossiers et enregistre les fichiers DICOM qui s’y trouvent, sans les copier.</translation>
    </message>
    <message>
        <source>Folders to scan.</source>
        <translation>Dossiers à parcourir.</translation>
    </message>
    <message>
        <source>One folder may be given as a plain string. Missing or empty while the indexer is enabled prevents Orthanc from starting. Never list the storage of this Orthanc.</source>
        <translation>Un seul dossier peut être donné comme simple chaîne. Absent ou vide alors que l’indexeur est activé, il empêche Orthanc de démarrer. N’indiquez jamais le stockage de cet Orthanc.</translation>
    </message>
    <message>
        <source>Pause between two scans.</source>
        <translation>Pause entre deux parcours.</translation>
    </message>
    <message>
        <source>Pause between two scanned files.</source>
        <translation>Pause entre deux fichiers parcourus.</translation>
    </message>
    <message>
        <source>File extensions to consider; all if empty.</source>
        <translation>Extensions de fichier à prendre en compte&#x202f;; toutes si vide.</translation>
    </message>
    <message>
        <source>Together with SkippedExtensions, Orthanc does not start.</source>
        <translation>Avec SkippedExtensions en même temps, Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>File extensions to leave out.</source>
        <translation>Extensions de fichier à laisser de côté.</translation>
    </message>
    <message>
        <source>Together with ParsedExtensions, Orthanc does not start.</source>
        <translation>Avec ParsedExtensions en même temps, Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>Lets Orthanc delete the original file when the resource is deleted.</source>
        <translation>Permet à Orthanc de supprimer le fichier d’origine lorsque la ressource est supprimée.</translation>
    </message>
    <message>
        <source>Logs the file or folder being scanned.</source>
        <translation>Journalise le fichier ou le dossier en cours de parcours.</translation>
    </message>
    <message>
        <source>Deletes files in the background.</source>
        <translation>Supprime les fichiers en arrière-plan.</translation>
    </message>
    <message>
        <source>Pause between two background deletions.</source>
        <translation>Pause entre deux suppressions en arrière-plan.</translation>
    </message>
    <message>
        <source>Time that deleting one file may take before an error is reported.</source>
        <translation>Durée que peut prendre la suppression d’un fichier avant qu’une erreur soit signalée.</translation>
    </message>
    <message>
        <source>Later than 0.3.1, the release in the image of August 2026.</source>
        <translation>Postérieur à 0.3.1, la version de l’image d’août 2026.</translation>
    </message>
    <message>
        <source>Advanced authorization</source>
        <translation>Autorisation avancée</translation>
    </message>
    <message>
        <source>Delegates access control on the REST API to an external web service, per user and per DICOM resource.</source>
        <translation>Délègue le contrôle d’accès à l’API REST à un service web externe, par utilisateur et par ressource DICOM.</translation>
    </message>
    <message>
        <source>Base address of the authorization service, from which the address of every route is derived.</source>
        <translation>Adresse de base du service d’autorisation, dont se déduit l’adresse de chaque route.</translation>
    </message>
    <message>
        <source>Replaces the five individual ...Url options: adds /user/get-profile, /tokens/validate, /tokens/, /tokens/decode and /settings/roles. As soon as it is present, the individual options are ignored.</source>
        <translation>Remplace les cinq options individuelles ...Url&#xa0;: ajoute /user/get-profile, /tokens/validate, /tokens/, /tokens/decode et /settings/roles. Dès qu’il est présent, les options individuelles sont ignorées.</translation>
    </message>
    <message>
        <source>Full address of the route that returns the profile and permissions of a user.</source>
        <translation>Adresse complète de la route qui renvoie le profil et les permissions d’un utilisateur.</translation>
    </message>
    <message>
        <source>Not read when WebServiceRootUrl is set. Leave out the routes that your service does not implement. Setting it turns on user permissions and the filtering of /tools/find by label.</source>
        <translation>N’est pas lu lorsque WebServiceRootUrl est défini. Omettez les routes que votre service n’implémente pas. Le définir active les permissions des utilisateurs et le filtrage de /tools/find par étiquette.</translation>
    </message>
    <message>
        <source>Full address of the route that accepts or rejects a token for one DICOM resource.</source>
        <translation>Adresse complète de la route qui accepte ou rejette un jeton pour une ressource DICOM.</translation>
    </message>
    <message>
        <source>Not read when WebServiceRootUrl is set. Leave out the routes that your service does not implement.</source>
        <translation>N’est pas lu lorsque WebServiceRootUrl est défini. Omettez les routes que votre service n’implémente pas.</translation>
    </message>
    <message>
        <source>Former name of the token validation address.</source>
        <translation>Ancien nom de l’adresse de validation des jetons.</translation>
    </message>
    <message>
        <source>Read only if WebServiceTokenValidationUrl is empty and WebServiceRootUrl is absent.</source>
        <translation>Lu seulement si WebServiceTokenValidationUrl est vide et WebServiceRootUrl absent.</translation>
    </message>
    <message>
        <source>Address under which the service creates share and viewer tokens.</source>
        <translation>Adresse sous laquelle le service crée les jetons de partage et de visionneuse.</translation>
    </message>
    <message>
        <source>Full address of the route that decodes a token for the landing page of Orthanc Explorer 2.</source>
        <translation>Adresse complète de la route qui décode un jeton pour la page d’accueil d’Orthanc Explorer 2.</translation>
    </message>
    <message>
        <source>Full address of the route used to read and edit roles and their permissions.</source>
        <translation>Adresse complète de la route utilisée pour lire et modifier les rôles et leurs permissions.</translation>
    </message>
    <message>
        <source>Login for HTTP Basic authentication against the authorization service.</source>
        <translation>Identifiant pour l’authentification HTTP Basic auprès du service d’autorisation.</translation>
    </message>
    <message>
        <source>Only used if WebServicePassword is defined as well.</source>
        <translation>Utilisé seulement si WebServicePassword est défini aussi.</translation>
    </message>
    <message>
        <source>Password for HTTP Basic authentication against the authorization service.</source>
        <translation>Mot de passe pour l’authentification HTTP Basic auprès du service d’autorisation.</translation>
    </message>
    <message>
        <source>Only used together with WebServiceUsername.</source>
        <translation>Utilisé seulement avec WebServiceUsername.</translation>
    </message>
    <message>
        <source>Name of this Orthanc, sent as server-id so that the service knows which server is asking.</source>
        <translation>Nom de cet Orthanc, envoyé comme server-id pour que le service sache quel serveur l’interroge.</translation>
    </message>
    <message>
        <source>Names of the request headers in which a token is looked for.</source>
        <translation>Noms des en-têtes de requête dans lesquels un jeton est recherché.</translation>
    </message>
    <message>
        <source>One name may be given as a plain string instead of a list.</source>
        <translation>Un seul nom peut être donné comme simple chaîne au lieu d’une liste.</translation>
    </message>
    <message>
        <source>Names of the URL arguments in which a token is looked for.</source>
        <translation>Noms des arguments d’URL dans lesquels un jeton est recherché.</translation>
    </message>
    <message>
        <source>Ready-made sets of token names and open folders for the known viewers and interfaces.</source>
        <translation>Jeux prêts à l’emploi de noms de jetons et de dossiers ouverts pour les visionneuses et interfaces connues.</translation>
    </message>
    <message>
        <source>Each item only adds entries to the token and unchecked lists. Unknown items are ignored. The folders opened are fixed (/ui/, /stone-webviewer/, ...) and do not follow a customized Root.</source>
        <translation>Chaque élément ne fait qu’ajouter des entrées aux listes de jetons et d’adresses non vérifiées. Les éléments inconnus sont ignorés. Les dossiers ouverts sont fixes (/ui/, /stone-webviewer/, ...) et ne suivent pas un Root personnalisé.</translation>
    </message>
    <message>
        <source>Exact URIs that anyone may access without any check.</source>
        <translation>URI exactes auxquelles chacun peut accéder sans aucune vérification.</translation>
    </message>
    <message>
        <source>Must be a list; a single string is refused.</source>
        <translation>Doit être une liste&#x202f;; une chaîne unique est refusée.</translation>
    </message>
    <message>
        <source>URI prefixes under which GET requests are never checked, typically static web assets.</source>
        <translation>Préfixes d’URI sous lesquels les requêtes GET ne sont jamais vérifiées, typiquement des ressources web statiques.</translation>
    </message>
    <message>
        <source>The only level of the DICOM hierarchy at which access to a resource is verified.</source>
        <translation>Le seul niveau de la hiérarchie DICOM auquel l’accès à une ressource est vérifié.</translation>
    </message>
    <message>
        <source>Cannot be combined with UncheckedLevels: Orthanc then refuses to start. Singular forms are accepted, upper and lower case do not matter. Without either option, all levels are checked. Orthanc Explorer 2 expects &quot;studies&quot;.</source>
        <translation>Ne peut pas être combiné avec UncheckedLevels&#xa0;: Orthanc refuse alors de démarrer. Les formes au singulier sont acceptées, majuscules et minuscules n’importent pas. Sans l’une de ces deux options, tous les niveaux sont vérifiés. Orthanc Explorer 2 attend &quot;studies&quot;.</translation>
    </message>
    <message>
        <source>Levels of the DICOM hierarchy that are skipped when access is verified.</source>
        <translation>Niveaux de la hiérarchie DICOM ignorés lors de la vérification de l’accès.</translation>
    </message>
    <message>
        <source>Older and less clear than CheckedLevel. Both options together prevent Orthanc from starting.</source>
        <translation>Plus ancien et moins clair que CheckedLevel. Les deux options ensemble empêchent Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Rules that tell which user permissions open which HTTP method and URI pattern.</source>
        <translation>Règles indiquant quelles permissions d’utilisateur ouvrent quelle méthode HTTP et quel motif d’URI.</translation>
    </message>
    <message>
        <source>A list given here replaces the built-in one entirely. Each rule is [method, regular expression, permissions joined by |, optional comment]; an empty permission means everybody. SINGLE_RESOURCE_PATTERNS stands for all routes to one resource, DICOM_WEB_ROOT for /dicom-web. Only used with a user profile route.</source>
        <translation>Une liste donnée ici remplace entièrement celle intégrée. Chaque règle est [méthode, expression régulière, permissions jointes par |, commentaire facultatif]&#x202f;; une permission vide désigne tout le monde. SINGLE_RESOURCE_PATTERNS représente toutes les routes vers une ressource, DICOM_WEB_ROOT /dicom-web. Utilisé seulement avec une route de profil d’utilisateur.</translation>
    </message>
    <message>
        <source>Rules to append to Permissions while keeping the built-in ones.</source>
        <translation>Règles à ajouter à Permissions tout en conservant celles intégrées.</translation>
    </message>
    <message>
        <source>Same shape as Permissions.</source>
        <translation>Même forme que Permissions.</translation>
    </message>
    <message>
        <source>Records who accessed, changed or deleted which resource (experimental).</source>
        <translation>Consigne qui a consulté, modifié ou supprimé quelle ressource (expérimental).</translation>
    </message>
    <message>
        <source>Needs the PostgreSQL index plugin 9.0 or later, which stores the records, and a user profile route.</source>
        <translation>Nécessite le plugin d’index PostgreSQL 9.0 ou ultérieur, qui stocke les enregistrements, et une route de profil d’utilisateur.</translation>
    </message>
    <message>
        <source>AWS S3 storage</source>
        <translation>Stockage AWS S3</translation>
    </message>
    <message>
        <source>Stores the files in an S3 bucket, at Amazon or a compatible provider.</source>
        <translation>Stocke les fichiers dans un bucket S3, chez Amazon ou un fournisseur compatible.</translation>
    </message>
    <message>
        <source>Name of the S3 bucket.</source>
        <translation>Nom du bucket S3.</translation>
    </message>
    <message>
        <source>Orthanc does not start without it. The Docker image fills in a placeholder.</source>
        <translation>Orthanc ne démarre pas sans lui. L’image Docker y met une valeur provisoire.</translation>
    </message>
    <message>
        <source>Region of the bucket, for example eu-central-1.</source>
        <translation>Région du bucket, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Orthanc does not start without it.</source>
        <translation>Orthanc ne démarre pas sans lui.</translation>
    </message>
    <message>
        <source>Access key identifier.</source>
        <translation>Identifiant de la clé d’accès.</translation>
    </message>
    <message>
        <source>If AccessKey or SecretKey is absent, the default AWS credentials chain is used.</source>
        <translation>Si AccessKey ou SecretKey est absent, la chaîne d’identification AWS par défaut est utilisée.</translation>
    </message>
    <message>
        <source>Secret access key.</source>
        <translation>Clé d’accès secrète.</translation>
    </message>
    <message>
        <source>Address of an S3-compatible service; empty means Amazon.</source>
        <translation>Adresse d’un service compatible S3&#x202f;; vide désigne Amazon.</translation>
    </message>
    <message>
        <source>Puts the bucket name into the host name instead of the path.</source>
        <translation>Met le nom du bucket dans le nom d’hôte plutôt que dans le chemin.</translation>
    </message>
    <message>
        <source>Must be false for MinIO and similar servers.</source>
        <translation>Doit valoir false pour MinIO et les serveurs semblables.</translation>
    </message>
    <message>
        <source>Time to wait for a connection to S3.</source>
        <translation>Délai d’attente d’une connexion à S3.</translation>
    </message>
    <message>
        <source>The name that is effective up to 2.5.4.</source>
        <translation>Le nom effectif jusqu’à 2.5.4.</translation>
    </message>
    <message>
        <source>Documented name of the connection timeout; has no effect up to 2.5.4.</source>
        <translation>Nom documenté du délai de connexion&#x202f;; sans effet jusqu’à 2.5.4.</translation>
    </message>
    <message>
        <source>Version 2.5.2 and later read it but discard the value. Use ConnectTimeout.</source>
        <translation>Les versions 2.5.2 et ultérieures le lisent, mais ignorent la valeur. Utilisez ConnectTimeout.</translation>
    </message>
    <message>
        <source>Time allowed for the upload or download of one file.</source>
        <translation>Durée accordée à l’envoi ou au téléchargement d’un fichier.</translation>
    </message>
    <message>
        <source>Size of the HTTP connection pool.</source>
        <translation>Taille du pool de connexions HTTP.</translation>
    </message>
    <message>
        <source>Number of new attempts after a failed S3 request.</source>
        <translation>Nombre de nouvelles tentatives après l’échec d’une requête S3.</translation>
    </message>
    <message>
        <source>Uses the AWS transfer manager, which is faster for large files.</source>
        <translation>Utilise le gestionnaire de transfert d’AWS, plus rapide pour les gros fichiers.</translation>
    </message>
    <message>
        <source>Number of threads of the transfer manager.</source>
        <translation>Nombre de threads du gestionnaire de transfert.</translation>
    </message>
    <message>
        <source>Only with UseTransferManager.</source>
        <translation>Seulement avec UseTransferManager.</translation>
    </message>
    <message>
        <source>Size of each buffer of the transfer manager.</source>
        <translation>Taille de chaque tampon du gestionnaire de transfert.</translation>
    </message>
    <message>
        <source>S3 storage class of uploaded files; the bucket default if absent.</source>
        <translation>Classe de stockage S3 des fichiers envoyés&#x202f;; celle par défaut du bucket si absent.</translation>
    </message>
    <message>
        <source>Any other value prevents Orthanc from starting. Archive classes are untested.</source>
        <translation>Toute autre valeur empêche Orthanc de démarrer. Les classes d’archivage ne sont pas testées.</translation>
    </message>
    <message>
        <source>S3 tags attached to the objects after writing.</source>
        <translation>Tags S3 attachés aux objets après l’écriture.</translation>
    </message>
    <message>
        <source>Copies the messages of the AWS library into the log of Orthanc.</source>
        <translation>Copie les messages de la bibliothèque AWS dans le journal d’Orthanc.</translation>
    </message>
    <message>
        <source>Folder inside the object storage under which all objects are placed.</source>
        <translation>Dossier à l’intérieur du stockage objet sous lequel sont placés tous les objets.</translation>
    </message>
    <message>
        <source>Must not start with /, otherwise Orthanc does not start. Cannot be changed once files are stored.</source>
        <translation>Ne doit pas commencer par /, sinon Orthanc ne démarre pas. Ne peut plus être modifié une fois que des fichiers sont stockés.</translation>
    </message>
    <message>
        <source>Puts all objects at one level, or in the two-level tree of the file storage.</source>
        <translation>Place tous les objets à un même niveau, ou dans l’arborescence à deux niveaux du stockage de fichiers.</translation>
    </message>
    <message>
        <source>Cannot be changed once files are stored. Any other value prevents Orthanc from starting.</source>
        <translation>Ne peut plus être modifié une fois que des fichiers sont stockés. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Combines object storage and local disk, and tells which of them receives new files.</source>
        <translation>Combine stockage objet et disque local, et indique lequel des deux reçoit les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Reads try the written side first, then the other. Unknown values silently mean Disabled.</source>
        <translation>Les lectures essaient d’abord le côté de l’écriture, puis l’autre. Les valeurs inconnues signifient silencieusement Disabled.</translation>
    </message>
    <message>
        <source>Reads files from disk if they are missing in the object storage.</source>
        <translation>Lit les fichiers sur le disque s’ils manquent dans le stockage objet.</translation>
    </message>
    <message>
        <source>True now means HybridMode WriteToObjectStorage, unless HybridMode is set.</source>
        <translation>True signifie désormais HybridMode WriteToObjectStorage, sauf si HybridMode est défini.</translation>
    </message>
    <message>
        <source>Also looks for .unk objects written by Orthanc 1.9.3 with plugin 1.2.0.</source>
        <translation>Recherche aussi les objets .unk écrits par Orthanc 1.9.3 avec le plugin 1.2.0.</translation>
    </message>
    <message>
        <source>The code falls back to false, although the manual shows true.</source>
        <translation>Le code revient à false, bien que le manuel indique true.</translation>
    </message>
    <message>
        <source>Encrypts files before they leave this server.</source>
        <translation>Chiffre les fichiers avant qu’ils ne quittent ce serveur.</translation>
    </message>
    <message>
        <source>True as soon as the StorageEncryption section exists. Cannot be turned on once plain files are stored; encrypted and plain files cannot be mixed.</source>
        <translation>True dès que la section StorageEncryption existe. Ne peut plus être activé une fois que des fichiers en clair sont stockés&#x202f;; fichiers chiffrés et fichiers en clair ne peuvent pas être mélangés.</translation>
    </message>
    <message>
        <source>Identifier and file path of the current AES-256 master key.</source>
        <translation>Identifiant et chemin du fichier de la clé maîtresse AES-256 actuelle.</translation>
    </message>
    <message>
        <source>Exactly [number, path]; the file holds 32 bytes in Base64. If missing or malformed, Orthanc only logs a warning and stores files UNENCRYPTED.</source>
        <translation>Exactement [numéro, chemin]&#x202f;; le fichier contient 32 octets en Base64. S’il est absent ou mal formé, Orthanc ne fait que journaliser un avertissement et stocke les fichiers NON CHIFFRÉS.</translation>
    </message>
    <message>
        <source>Identifiers and file paths of older master keys, still used for reading.</source>
        <translation>Identifiants et chemins de fichiers d’anciennes clés maîtresses, encore utilisées pour la lecture.</translation>
    </message>
    <message>
        <source>List of [number, path]. One malformed item disables encryption with a mere warning.</source>
        <translation>Liste de [numéro, chemin]. Un seul élément mal formé désactive le chiffrement avec un simple avertissement.</translation>
    </message>
    <message>
        <source>Amount of data that may be encrypted or decrypted at the same time.</source>
        <translation>Quantité de données qui peut être chiffrée ou déchiffrée en même temps.</translation>
    </message>
    <message>
        <source>Memory use is slightly more than twice this value. The code computes bytes in 32 bits, so 4096 and more overflow.</source>
        <translation>L’utilisation de la mémoire est d’un peu plus du double de cette valeur. Le code calcule les octets sur 32 bits&#x202f;; 4096 et plus provoquent donc un dépassement.</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>Stores the files in an Azure Blob container.</source>
        <translation>Stocke les fichiers dans un conteneur Azure Blob.</translation>
    </message>
    <message>
        <source>Azure connection string with account name and key.</source>
        <translation>Chaîne de connexion Azure avec nom et clé de compte.</translation>
    </message>
    <message>
        <source>Surrounding blanks are removed. Orthanc does not start without it. The Docker image fills in a placeholder.</source>
        <translation>Les espaces au début et à la fin sont supprimés. Orthanc ne démarre pas sans lui. L’image Docker y met une valeur provisoire.</translation>
    </message>
    <message>
        <source>Name of the blob container.</source>
        <translation>Nom du conteneur de blobs.</translation>
    </message>
    <message>
        <source>Creates the container if it is missing.</source>
        <translation>Crée le conteneur s’il est absent.</translation>
    </message>
    <message>
        <source>Check in the Azure console that a new container is private. Set to false for service-level SAS credentials.</source>
        <translation>Vérifiez dans la console Azure qu’un nouveau conteneur est privé. Mettez false pour des identifiants SAS de niveau service.</translation>
    </message>
    <message>
        <source>Access tier assigned to uploaded blobs; the Azure default if absent.</source>
        <translation>Niveau d’accès attribué aux blobs envoyés&#x202f;; celui par défaut d’Azure si absent.</translation>
    </message>
    <message>
        <source>Any other value prevents Orthanc from starting.</source>
        <translation>Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Container name in the section of the first plugin.</source>
        <translation>Nom du conteneur dans la section du premier plugin.</translation>
    </message>
    <message>
        <source>Since 2.1.2 the plugin stops when the AzureBlobStorage section is missing, so this old section is no longer reached.</source>
        <translation>Depuis 2.1.2, le plugin s’arrête lorsque la section AzureBlobStorage est absente&#x202f;; cette ancienne section n’est donc plus atteinte.</translation>
    </message>
    <message>
        <source>Account name in the section of the first plugin.</source>
        <translation>Nom du compte dans la section du premier plugin.</translation>
    </message>
    <message>
        <source>Account key in the section of the first plugin.</source>
        <translation>Clé du compte dans la section du premier plugin.</translation>
    </message>
    <message>
        <source>License text known from the legacy image variable AZSTOR_LICENSE_STRING; not read by the plugin.</source>
        <translation>Texte de licence connu par l’ancienne variable de l’image AZSTOR_LICENSE_STRING&#x202f;; non lu par le plugin.</translation>
    </message>
    <message>
        <source>Container creation switch in the section of the first plugin.</source>
        <translation>Interrupteur de création du conteneur dans la section du premier plugin.</translation>
    </message>
    <message>
        <source>Connectivity checks</source>
        <translation>Tests de connectivité</translation>
    </message>
    <message>
        <source>Web page that tests the link to DICOM modalities, peers and DICOMweb servers. Reads no option.</source>
        <translation>Page web qui teste la liaison avec les modalités DICOM, les pairs et les serveurs DICOMweb. Ne lit aucune option.</translation>
    </message>
    <message>
        <source>Delayed deletion</source>
        <translation>Suppression différée</translation>
    </message>
    <message>
        <source>Deletes files from disk in the background, so that removing large studies is fast.</source>
        <translation>Supprime les fichiers du disque en arrière-plan, pour que la suppression de grandes études soit rapide.</translation>
    </message>
    <message>
        <source>Turns delayed deletion on or off.</source>
        <translation>Active ou désactive la suppression différée.</translation>
    </message>
    <message>
        <source>Only an absent section disables it by default: the code falls back to true once the section exists, although the manual shows false.</source>
        <translation>Seule l’absence de section le désactive par défaut&#xa0;: le code revient à true dès que la section existe, bien que le manuel indique false.</translation>
    </message>
    <message>
        <source>Pause between two file deletions.</source>
        <translation>Pause entre deux suppressions de fichiers.</translation>
    </message>
    <message>
        <source>SQLite file with the list of files still to be deleted.</source>
        <translation>Fichier SQLite contenant la liste des fichiers restant à supprimer.</translation>
    </message>
    <message>
        <source>Derived from StorageDirectory and DatabaseServerIdentifier when absent. Each Orthanc needs its own file.</source>
        <translation>Déduit de StorageDirectory et DatabaseServerIdentifier si absent. Chaque Orthanc a besoin de son propre fichier.</translation>
    </message>
    <message>
        <source>DICOMweb</source>
        <translation>DICOMweb</translation>
    </message>
    <message>
        <source>Adds a DICOMweb server (QIDO-RS, WADO-RS, STOW-RS, WADO-URI) and a DICOMweb client.</source>
        <translation>Ajoute un serveur DICOMweb (QIDO-RS, WADO-RS, STOW-RS, WADO-URI) et un client DICOMweb.</translation>
    </message>
    <message>
        <source>Turns the QIDO-RS, WADO-RS and STOW-RS services on or off.</source>
        <translation>Active ou désactive les services QIDO-RS, WADO-RS et STOW-RS.</translation>
    </message>
    <message>
        <source>EnableWado governs the older WADO-URI service separately.</source>
        <translation>EnableWado régit séparément l’ancien service WADO-URI.</translation>
    </message>
    <message>
        <source>Path under which the DICOMweb services are published.</source>
        <translation>Chemin sous lequel les services DICOMweb sont publiés.</translation>
    </message>
    <message>
        <source>Missing leading or trailing slashes are added. Several other plugins and viewers assume the default value; check them if you change it.</source>
        <translation>Les barres obliques manquantes au début ou à la fin sont ajoutées. Plusieurs autres plugins et visionneuses supposent la valeur par défaut&#x202f;; vérifiez-les si vous la modifiez.</translation>
    </message>
    <message>
        <source>Path of the services as clients see it, when a reverse proxy exposes another one than Root.</source>
        <translation>Chemin des services vu par les clients, lorsqu’un proxy inverse en expose un autre que Root.</translation>
    </message>
    <message>
        <source>Same as Root when absent. Written into the retrieve URLs of the answers.</source>
        <translation>Identique à Root si absent. Écrit dans les URL de récupération des réponses.</translation>
    </message>
    <message>
        <source>Publishes the WADO-URI service.</source>
        <translation>Publie le service WADO-URI.</translation>
    </message>
    <message>
        <source>Path of the WADO-URI service.</source>
        <translation>Chemin du service WADO-URI.</translation>
    </message>
    <message>
        <source>Fixed host name and port to write into the URLs of the answers.</source>
        <translation>Nom d’hôte et port fixes à écrire dans les URL des réponses.</translation>
    </message>
    <message>
        <source>Normally left empty: the host is then taken from the X-Forwarded-Host, Forwarded or Host header of the request. When set, forwarded headers are ignored.</source>
        <translation>Normalement laissé vide&#xa0;: l’hôte est alors repris de l’en-tête X-Forwarded-Host, Forwarded ou Host de la requête. S’il est défini, les en-têtes de transfert sont ignorés.</translation>
    </message>
    <message>
        <source>Writes https instead of http into the URLs of the answers.</source>
        <translation>Écrit https au lieu de http dans les URL des réponses.</translation>
    </message>
    <message>
        <source>Only matters if Host is set or if the request carries no forwarded protocol header. It does not enable encryption.</source>
        <translation>N’a d’importance que si Host est défini ou si la requête ne porte pas d’en-tête de protocole transmis par un proxy. N’active aucun chiffrement.</translation>
    </message>
    <message>
        <source>Makes QIDO-RS searches distinguish upper and lower case.</source>
        <translation>Fait distinguer majuscules et minuscules dans les recherches QIDO-RS.</translation>
    </message>
    <message>
        <source>Follows the core option CaseSensitivePN when absent (since 1.2; before, the default was true).</source>
        <translation>Suit l’option du cœur CaseSensitivePN si absent (depuis 1.2&#x202f;; auparavant, la valeur par défaut était true).</translation>
    </message>
    <message>
        <source>Where the metadata of a study comes from: all files, the database only, or a sample of files.</source>
        <translation>Origine des métadonnées d’une étude&#xa0;: tous les fichiers, la base de données seule, ou un échantillon de fichiers.</translation>
    </message>
    <message>
        <source>Full is complete and cached since 1.15. MainDicomTags needs well-chosen ExtraMainDicomTags. Extrapolate samples up to three instances. Any other value prevents Orthanc from starting.</source>
        <translation>Full est complet et mis en cache depuis 1.15. MainDicomTags nécessite des ExtraMainDicomTags bien choisis. Extrapolate échantillonne jusqu’à trois instances. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Where the metadata of a series comes from: all files, the database only, or a sample of files.</source>
        <translation>Origine des métadonnées d’une série&#xa0;: tous les fichiers, la base de données seule, ou un échantillon de fichiers.</translation>
    </message>
    <message>
        <source>Same choices as StudiesMetadata. Any other value prevents Orthanc from starting.</source>
        <translation>Mêmes choix que StudiesMetadata. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>DICOM tags guessed from a few instances when StudiesMetadata is Extrapolate.</source>
        <translation>Tags DICOM devinés à partir de quelques instances lorsque StudiesMetadata vaut Extrapolate.</translation>
    </message>
    <message>
        <source>An unknown tag name prevents Orthanc from starting.</source>
        <translation>Un nom de tag inconnu empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>DICOM tags guessed from a few instances when SeriesMetadata is Extrapolate.</source>
        <translation>Tags DICOM devinés à partir de quelques instances lorsque SeriesMetadata vaut Extrapolate.</translation>
    </message>
    <message>
        <source>Keeps the computed series metadata as a compressed attachment for faster answers.</source>
        <translation>Conserve les métadonnées calculées des séries comme pièce jointe compressée, pour des réponses plus rapides.</translation>
    </message>
    <message>
        <source>Only used in Full mode. Turning it off does not remove what is already cached.</source>
        <translation>Utilisé seulement en mode Full. Le désactiver ne supprime pas ce qui est déjà en cache.</translation>
    </message>
    <message>
        <source>Number of threads that extract metadata in Full mode.</source>
        <translation>Nombre de threads qui extraient les métadonnées en mode Full.</translation>
    </message>
    <message>
        <source>Number of threads that read files ahead while WADO-RS sends a study or series.</source>
        <translation>Nombre de threads qui lisent des fichiers à l’avance pendant que WADO-RS envoie une étude ou une série.</translation>
    </message>
    <message>
        <source>0 reads and sends one after the other. More than 1 helps only with slow remote storage such as object storage.</source>
        <translation>0 lit et envoie l’un après l’autre. Plus de 1 n’aide qu’avec un stockage distant lent comme un stockage objet.</translation>
    </message>
    <message>
        <source>Logs the duration and transfer rate of WADO-RS requests.</source>
        <translation>Journalise la durée et le débit des requêtes WADO-RS.</translation>
    </message>
    <message>
        <source>How binary elements (OB, OD, OF, OL, OV, OW) appear in WADO-RS metadata.</source>
        <translation>Forme sous laquelle les éléments binaires (OB, OD, OF, OL, OV, OW) apparaissent dans les métadonnées WADO-RS.</translation>
    </message>
    <message>
        <source>Before 1.24 the plugin always behaved as ArrayOfValues, which needs Orthanc 1.13.0. Any other value prevents Orthanc from starting.</source>
        <translation>Avant 1.24, le plugin se comportait toujours comme ArrayOfValues, qui nécessite Orthanc 1.13.0. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Stores the list of remote DICOMweb servers in the database instead of the configuration.</source>
        <translation>Stocke la liste des serveurs DICOMweb distants dans la base de données plutôt que dans la configuration.</translation>
    </message>
    <message>
        <source>When true, Servers is ignored and the list is managed through the REST API.</source>
        <translation>Lorsqu’il vaut true, Servers est ignoré et la liste est gérée par l’API REST.</translation>
    </message>
    <message>
        <source>Remote DICOMweb servers that Orthanc can query and exchange images with, by name.</source>
        <translation>Serveurs DICOMweb distants qu’Orthanc peut interroger et avec lesquels il peut échanger des images, par nom.</translation>
    </message>
    <message>
        <source>Short form: [url] or [url, username, password]; a list of two items is an error. Long form: an object. Extra string, boolean or integer keys are kept as user properties. Not read if ServersInDatabase is true.</source>
        <translation>Forme courte&#xa0;: [url] ou [url, username, password]&#x202f;; une liste de deux éléments est une erreur. Forme longue&#xa0;: un objet. Les clés supplémentaires de type chaîne, booléen ou entier sont conservées comme propriétés utilisateur. N’est pas lu si ServersInDatabase vaut true.</translation>
    </message>
    <message>
        <source>Upper limit of instances per STOW-RS request of the client.</source>
        <translation>Nombre maximal d’instances par requête STOW-RS du client.</translation>
    </message>
    <message>
        <source>No longer read.</source>
        <translation>N’est plus lu.</translation>
    </message>
    <message>
        <source>Upper limit of the size of one STOW-RS request of the client.</source>
        <translation>Taille maximale d’une requête STOW-RS du client.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Teaching platform: projects, learners, viewers and integration with Moodle through LTI.</source>
        <translation>Plateforme d’enseignement&#xa0;: projets, apprenants, visionneuses et intégration avec Moodle par LTI.</translation>
    </message>
    <message>
        <source>The key is Enabled: the option Enable that the Docker image adds by itself is not read. When on, it replaces the built-in authentication, and OrthancExplorer2.IsDefaultOrthancUI must be false.</source>
        <translation>La clé est Enabled&#xa0;: l’option Enable que l’image Docker ajoute d’elle-même n’est pas lue. Une fois activé, il remplace l’authentification intégrée, et OrthancExplorer2.IsDefaultOrthancUI doit valoir false.</translation>
    </message>
    <message>
        <source>Added by the Docker image; not read by the plugin.</source>
        <translation>Ajouté par l’image Docker&#x202f;; non lu par le plugin.</translation>
    </message>
    <message>
        <source>The plugin reads Enabled.</source>
        <translation>Le plugin lit Enabled.</translation>
    </message>
    <message>
        <source>Public base addresses of this server.</source>
        <translation>Adresses de base publiques de ce serveur.</translation>
    </message>
    <message>
        <source>Used to recognize pasted viewer addresses. A single string is refused.</source>
        <translation>Sert à reconnaître les adresses de visionneuse collées. Une chaîne unique est refusée.</translation>
    </message>
    <message>
        <source>Request header that carries the identity of the user.</source>
        <translation>En-tête de requête qui porte l’identité de l’utilisateur.</translation>
    </message>
    <message>
        <source>For the HttpHeader and RestrictedHttpHeader modes. The reverse proxy must remove this header from outside requests.</source>
        <translation>Pour les modes HttpHeader et RestrictedHttpHeader. Le proxy inverse doit supprimer cet en-tête des requêtes venant de l’extérieur.</translation>
    </message>
    <message>
        <source>Time after which a login expires.</source>
        <translation>Durée après laquelle une session de connexion expire.</translation>
    </message>
    <message>
        <source>0 prevents Orthanc from starting.</source>
        <translation>0 empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Shows learners the list of their projects.</source>
        <translation>Montre aux apprenants la liste de leurs projets.</translation>
    </message>
    <message>
        <source>Marks cookies as HTTPS-only.</source>
        <translation>Marque les cookies comme réservés à HTTPS.</translation>
    </message>
    <message>
        <source>How administrators are recognized.</source>
        <translation>Façon de reconnaître les administrateurs.</translation>
    </message>
    <message>
        <source>None locks administrators out. Any other value prevents Orthanc from starting.</source>
        <translation>None exclut les administrateurs. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Logins and passwords of administrators.</source>
        <translation>Identifiants et mots de passe des administrateurs.</translation>
    </message>
    <message>
        <source>Stored in clear text.</source>
        <translation>Stocké en clair.</translation>
    </message>
    <message>
        <source>Header values that make someone an administrator.</source>
        <translation>Valeurs de l’en-tête qui font de quelqu’un un administrateur.</translation>
    </message>
    <message>
        <source>For RestrictedHttpHeader.</source>
        <translation>Pour RestrictedHttpHeader.</translation>
    </message>
    <message>
        <source>How instructors and learners are recognized.</source>
        <translation>Façon de reconnaître les formateurs et les apprenants.</translation>
    </message>
    <message>
        <source>None is usual with LTI. Any other value prevents Orthanc from starting.</source>
        <translation>None est habituel avec LTI. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Logins and passwords of instructors and learners.</source>
        <translation>Identifiants et mots de passe des formateurs et des apprenants.</translation>
    </message>
    <message>
        <source>Header values accepted as instructors or learners.</source>
        <translation>Valeurs de l’en-tête acceptées comme formateurs ou apprenants.</translation>
    </message>
    <message>
        <source>Path of the OrthancWSIDicomizer tool; needed to convert slides.</source>
        <translation>Chemin de l’outil OrthancWSIDicomizer&#x202f;; nécessaire pour convertir des lames.</translation>
    </message>
    <message>
        <source>Path of the OpenSlide library for proprietary slide formats.</source>
        <translation>Chemin de la bibliothèque OpenSlide pour les formats de lames propriétaires.</translation>
    </message>
    <message>
        <source>Accepts users coming from a learning platform through LTI 1.3.</source>
        <translation>Accepte les utilisateurs venant d’une plateforme d’apprentissage par LTI 1.3.</translation>
    </message>
    <message>
        <source>Public base address of this Orthanc.</source>
        <translation>Adresse de base publique de cet Orthanc.</translation>
    </message>
    <message>
        <source>Mandatory if LTI.Enabled is true, otherwise Orthanc does not start.</source>
        <translation>Obligatoire si LTI.Enabled vaut true, sinon Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>Base address of the learning platform.</source>
        <translation>Adresse de base de la plateforme d’apprentissage.</translation>
    </message>
    <message>
        <source>Address of the public keys of the learning platform.</source>
        <translation>Adresse des clés publiques de la plateforme d’apprentissage.</translation>
    </message>
    <message>
        <source>Overrides the value obtained at registration.</source>
        <translation>Remplace la valeur obtenue lors de l’inscription.</translation>
    </message>
    <message>
        <source>Login redirection address of the learning platform.</source>
        <translation>Adresse de redirection de connexion de la plateforme d’apprentissage.</translation>
    </message>
    <message>
        <source>GDCM decoder and transcoder</source>
        <translation>Décodeur et transcodeur GDCM</translation>
    </message>
    <message>
        <source>Decodes and transcodes DICOM images with GDCM, mainly for JPEG 2000. Always enabled in the image.</source>
        <translation>Décode et transcode les images DICOM avec GDCM, surtout pour JPEG 2000. Toujours activé dans l’image.</translation>
    </message>
    <message>
        <source>Uses GDCM for decoding and transcoding.</source>
        <translation>Utilise GDCM pour le décodage et le transcodage.</translation>
    </message>
    <message>
        <source>The core option BuiltinDecoderTranscoderOrder decides whether GDCM or the built-in decoder is tried first.</source>
        <translation>L’option du cœur BuiltinDecoderTranscoderOrder décide lequel est essayé en premier&#xa0;: GDCM ou le décodeur intégré.</translation>
    </message>
    <message>
        <source>Highest number of threads that may run GDCM at the same time.</source>
        <translation>Nombre maximal de threads qui peuvent exécuter GDCM en même temps.</translation>
    </message>
    <message>
        <source>Unlimited when absent. 0 prevents Orthanc from starting. The Docker image sets 4.</source>
        <translation>Illimité si absent. 0 empêche Orthanc de démarrer. L’image Docker met 4.</translation>
    </message>
    <message>
        <source>UIDs of the transfer syntaxes handled by GDCM.</source>
        <translation>UID des syntaxes de transfert prises en charge par GDCM.</translation>
    </message>
    <message>
        <source>An empty list means all transfer syntaxes. Up to version 1.7, an absent option also meant all of them.</source>
        <translation>Une liste vide désigne toutes les syntaxes de transfert. Jusqu’à la version 1.7, une option absente les désignait toutes aussi.</translation>
    </message>
    <message>
        <source>Google Cloud Platform</source>
        <translation>Google Cloud Platform</translation>
    </message>
    <message>
        <source>Logs in to the Google Healthcare API for the DICOMweb client. Left the standard image in July 2020.</source>
        <translation>Se connecte à l’API Google Healthcare pour le client DICOMweb. A quitté l’image standard en juillet 2020.</translation>
    </message>
    <message>
        <source>Google accounts; each becomes a DICOMweb server of the same name.</source>
        <translation>Comptes Google&#x202f;; chacun devient un serveur DICOMweb du même nom.</translation>
    </message>
    <message>
        <source>Exactly one kind of login per account: ServiceAccountFile, AuthorizedUserFile, or the three AuthorizedUser strings; they are tried in this order. A missing mandatory field prevents Orthanc from starting.</source>
        <translation>Exactement un type de connexion par compte&#xa0;: ServiceAccountFile, AuthorizedUserFile, ou les trois chaînes AuthorizedUser&#x202f;; ils sont essayés dans cet ordre. Un champ obligatoire manquant empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Address of the Healthcare API.</source>
        <translation>Adresse de l’API Healthcare.</translation>
    </message>
    <message>
        <source>Time to wait for answers of Google.</source>
        <translation>Délai d’attente des réponses de Google.</translation>
    </message>
    <message>
        <source>Pause between two renewals of access tokens.</source>
        <translation>Pause entre deux renouvellements des jetons d’accès.</translation>
    </message>
    <message>
        <source>0 is replaced by 60.</source>
        <translation>0 est remplacé par 60.</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Stores the files in a Google Cloud Storage bucket.</source>
        <translation>Stocke les fichiers dans un bucket Google Cloud Storage.</translation>
    </message>
    <message>
        <source>Path of the JSON key file of the service account.</source>
        <translation>Chemin du fichier de clé JSON du compte de service.</translation>
    </message>
    <message>
        <source>Orthanc does not start without a readable, valid file. The Docker image fills in a placeholder.</source>
        <translation>Orthanc ne démarre pas sans un fichier lisible et valide. L’image Docker y met une valeur provisoire.</translation>
    </message>
    <message>
        <source>Name of the Google bucket.</source>
        <translation>Nom du bucket Google.</translation>
    </message>
    <message>
        <source>Housekeeper</source>
        <translation>Housekeeper</translation>
    </message>
    <message>
        <source>Rebuilds index and files in the background after configuration changes.</source>
        <translation>Reconstruit l’index et les fichiers en arrière-plan après des changements de configuration.</translation>
    </message>
    <message>
        <source>Turns the background reconstruction on or off.</source>
        <translation>Active ou désactive la reconstruction en arrière-plan.</translation>
    </message>
    <message>
        <source>The Docker image sets true. Set DatabaseServerIdentifier in containers, otherwise the work can restart from zero.</source>
        <translation>L’image Docker met true. Définissez DatabaseServerIdentifier dans les conteneurs, sinon le travail peut repartir de zéro.</translation>
    </message>
    <message>
        <source>Number of the database property that stores the progress.</source>
        <translation>Numéro de la propriété de la base de données qui stocke l’avancement.</translation>
    </message>
    <message>
        <source>Must not be used by another plugin.</source>
        <translation>Ne doit pas être utilisé par un autre plugin.</translation>
    </message>
    <message>
        <source>Runs even if no relevant configuration change was found.</source>
        <translation>S’exécute même si aucun changement de configuration pertinent n’a été constaté.</translation>
    </message>
    <message>
        <source>Had no effect before Orthanc 1.12.6.</source>
        <translation>Était sans effet avant Orthanc 1.12.6.</translation>
    </message>
    <message>
        <source>Also rewrites the files when Force is true.</source>
        <translation>Réécrit aussi les fichiers lorsque Force vaut true.</translation>
    </message>
    <message>
        <source>Pause between two studies.</source>
        <translation>Pause entre deux études.</translation>
    </message>
    <message>
        <source>Hours of each day at which the plugin may work; always when absent.</source>
        <translation>Heures de chaque jour auxquelles le plugin peut travailler&#x202f;; toujours si absent.</translation>
    </message>
    <message>
        <source>Local time. Ranges look like &quot;0-6&quot; or &quot;20-24&quot;. A range cannot cross midnight. Unknown day names make the start fail.</source>
        <translation>Heure locale. Les plages s’écrivent &quot;0-6&quot; ou &quot;20-24&quot;. Une plage ne peut pas franchir minuit. Des noms de jours inconnus font échouer le démarrage.</translation>
    </message>
    <message>
        <source>Rewrites files after StorageCompression has changed.</source>
        <translation>Réécrit les fichiers après un changement de StorageCompression.</translation>
    </message>
    <message>
        <source>Rebuilds the index after ExtraMainDicomTags has changed.</source>
        <translation>Reconstruit l’index après un changement de ExtraMainDicomTags.</translation>
    </message>
    <message>
        <source>Removes JSON files left by Orthanc versions before 1.9.1.</source>
        <translation>Supprime les fichiers JSON laissés par les versions d’Orthanc antérieures à 1.9.1.</translation>
    </message>
    <message>
        <source>Transcodes stored files after IngestTranscoding has changed.</source>
        <translation>Transcode les fichiers stockés après un changement de IngestTranscoding.</translation>
    </message>
    <message>
        <source>Fills the metadata cache after an upgrade of the DICOMweb plugin from 1.14 or older.</source>
        <translation>Remplit le cache de métadonnées après une mise à niveau du plugin DICOMweb depuis 1.14 ou antérieur.</translation>
    </message>
    <message>
        <source>Level to which the rebuilding of main DICOM tags is limited.</source>
        <translation>Niveau auquel se limite la reconstruction des tags DICOM principaux.</translation>
    </message>
    <message>
        <source>Ignored when files must be rewritten too. Any other value prevents Orthanc from starting.</source>
        <translation>Ignoré lorsque les fichiers doivent aussi être réécrits. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Folder indexer</source>
        <translation>Indexeur de dossiers</translation>
    </message>
    <message>
        <source>Publishes existing folders of DICOM files without copying them. AdvancedStorage offers the same.</source>
        <translation>Publie des dossiers existants de fichiers DICOM sans les copier. AdvancedStorage offre la même chose.</translation>
    </message>
    <message>
        <source>The Docker image sets true.</source>
        <translation>L’image Docker met true.</translation>
    </message>
    <message>
        <source>Folders to watch.</source>
        <translation>Dossiers à surveiller.</translation>
    </message>
    <message>
        <source>One folder may be given as a plain string. Missing or empty while the plugin is enabled prevents Orthanc from starting.</source>
        <translation>Un seul dossier peut être donné comme simple chaîne. Absent ou vide alors que le plugin est activé, il empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Pause between two synchronizations.</source>
        <translation>Pause entre deux synchronisations.</translation>
    </message>
    <message>
        <source>SQLite file in which the plugin keeps its list of files.</source>
        <translation>Fichier SQLite dans lequel le plugin garde sa liste de fichiers.</translation>
    </message>
    <message>
        <source>indexer-plugin.db in IndexDirectory, or else in StorageDirectory, when absent. Undocumented.</source>
        <translation>indexer-plugin.db dans IndexDirectory, ou à défaut dans StorageDirectory, si absent. Non documenté.</translation>
    </message>
    <message>
        <source>Java plugins</source>
        <translation>Plugins Java</translation>
    </message>
    <message>
        <source>Runs Java code that extends Orthanc.</source>
        <translation>Exécute du code Java qui étend Orthanc.</translation>
    </message>
    <message>
        <source>The key is Enabled: the option Enable that the Docker image adds by itself is not read. The entrypoint needs JAVA_PLUGIN_ENABLED=true to preload the Java library.</source>
        <translation>La clé est Enabled&#xa0;: l’option Enable que l’image Docker ajoute d’elle-même n’est pas lue. Le point d’entrée nécessite JAVA_PLUGIN_ENABLED=true pour précharger la bibliothèque Java.</translation>
    </message>
    <message>
        <source>Search path of Java classes and archives.</source>
        <translation>Chemin de recherche des classes et archives Java.</translation>
    </message>
    <message>
        <source>Separated by a colon, or a semicolon on Windows. Must include OrthancJavaSDK.jar (in /java in the image). Orthanc does not start without it.</source>
        <translation>Éléments séparés par un deux-points, ou un point-virgule sous Windows. Doit inclure OrthancJavaSDK.jar (dans /java dans l’image). Orthanc ne démarre pas sans lui.</translation>
    </message>
    <message>
        <source>Class whose static block starts the Java code.</source>
        <translation>Classe dont le bloc statique démarre le code Java.</translation>
    </message>
    <message>
        <source>Optional for the plugin; the Docker image fills in a placeholder that must be replaced.</source>
        <translation>Facultatif pour le plugin&#x202f;; l’image Docker y met une valeur provisoire qui doit être remplacée.</translation>
    </message>
    <message>
        <source>Modality worklists (sample)</source>
        <translation>Modality worklists (exemple)</translation>
    </message>
    <message>
        <source>Sample plugin of images before 25.11.2. Knows Enable, Database, FilterIssuerAet and LimitAnswers of Worklists.</source>
        <translation>Plugin d’exemple des images antérieures à 25.11.2. Connaît Enable, Database, FilterIssuerAet et LimitAnswers de Worklists.</translation>
    </message>
    <message>
        <source>Multitenant DICOM</source>
        <translation>DICOM multitenant</translation>
    </message>
    <message>
        <source>Starts additional DICOM servers that only see resources with certain labels.</source>
        <translation>Démarre des serveurs DICOM supplémentaires qui ne voient que les ressources portant certaines étiquettes.</translation>
    </message>
    <message>
        <source>Additional DICOM servers, each with its own title, port and labels.</source>
        <translation>Serveurs DICOM supplémentaires, chacun avec son propre titre, son port et ses étiquettes.</translation>
    </message>
    <message>
        <source>Must be a list; a wrong type, a missing AET, Port or Labels, or an invalid label prevents Orthanc from starting. Received files get the labels at the levels of LabelsStoreLevels.</source>
        <translation>Doit être une liste&#x202f;; un type incorrect, l’absence de AET, Port ou Labels, ou une étiquette non valide empêche Orthanc de démarrer. Les fichiers reçus se voient attribuer les étiquettes aux niveaux de LabelsStoreLevels.</translation>
    </message>
    <message>
        <source>MySQL/MariaDB index and storage</source>
        <translation>Index et stockage MySQL/MariaDB</translation>
    </message>
    <message>
        <source>Keeps the index of Orthanc, and optionally the DICOM files, in a MySQL or MariaDB database.</source>
        <translation>Tient l’index d’Orthanc et, en option, les fichiers DICOM dans une base de données MySQL ou MariaDB.</translation>
    </message>
    <message>
        <source>Uses MySQL or MariaDB for the index instead of SQLite.</source>
        <translation>Utilise MySQL ou MariaDB pour l’index au lieu de SQLite.</translation>
    </message>
    <message>
        <source>The Docker image sets true as soon as the section exists. The user needs the right to create triggers.</source>
        <translation>L’image Docker met true dès que la section existe. L’utilisateur doit avoir le droit de créer des triggers.</translation>
    </message>
    <message>
        <source>Stores the DICOM files in the database as blobs.</source>
        <translation>Stocke les fichiers DICOM dans la base de données sous forme de blobs.</translation>
    </message>
    <message>
        <source>Conflicts with every other storage plugin.</source>
        <translation>En conflit avec tout autre plugin de stockage.</translation>
    </message>
    <message>
        <source>Name or address of the MySQL server.</source>
        <translation>Nom ou adresse du serveur MySQL.</translation>
    </message>
    <message>
        <source>localhost uses UnixSocket on Linux unless that option is empty.</source>
        <translation>localhost utilise UnixSocket sous Linux, sauf si cette option est vide.</translation>
    </message>
    <message>
        <source>TCP port of the MySQL server.</source>
        <translation>Port TCP du serveur MySQL.</translation>
    </message>
    <message>
        <source>65535 prevents Orthanc from starting.</source>
        <translation>65535 empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Socket file for connections to a server on the same machine.</source>
        <translation>Fichier socket pour les connexions à un serveur sur la même machine.</translation>
    </message>
    <message>
        <source>Set it to an empty string to force TCP towards localhost. No effect on Windows.</source>
        <translation>Donnez une chaîne vide pour imposer TCP vers localhost. Sans effet sous Windows.</translation>
    </message>
    <message>
        <source>Name of the MySQL database.</source>
        <translation>Nom de la base de données MySQL.</translation>
    </message>
    <message>
        <source>Letters, digits, $ and _ only; an empty or otherwise invalid name prevents Orthanc from starting. The Docker image sets mysql.</source>
        <translation>Lettres, chiffres, $ et _ uniquement&#x202f;; un nom vide ou autrement invalide empêche Orthanc de démarrer. L’image Docker met mysql.</translation>
    </message>
    <message>
        <source>Login on the MySQL server.</source>
        <translation>Identifiant sur le serveur MySQL.</translation>
    </message>
    <message>
        <source>The Docker image sets root.</source>
        <translation>L’image Docker met root.</translation>
    </message>
    <message>
        <source>Password on the MySQL server.</source>
        <translation>Mot de passe sur le serveur MySQL.</translation>
    </message>
    <message>
        <source>The Docker image sets mysql.</source>
        <translation>L’image Docker met mysql.</translation>
    </message>
    <message>
        <source>Encrypts the connection to the MySQL server.</source>
        <translation>Chiffre la connexion au serveur MySQL.</translation>
    </message>
    <message>
        <source>With certificate verification on and no CA file in SslCACertificates or HttpsCACertificates, Orthanc refuses to start.</source>
        <translation>Si la vérification du certificat est activée et qu’il n’y a aucun fichier de CA dans SslCACertificates ou HttpsCACertificates, Orthanc refuse de démarrer.</translation>
    </message>
    <message>
        <source>Checks the certificate of the MySQL server.</source>
        <translation>Vérifie le certificat du serveur MySQL.</translation>
    </message>
    <message>
        <source>Only used if EnableSsl is true.</source>
        <translation>Utilisé uniquement si EnableSsl vaut true.</translation>
    </message>
    <message>
        <source>File with the trusted certificate authorities for MySQL.</source>
        <translation>Fichier des autorités de certification de confiance pour MySQL.</translation>
    </message>
    <message>
        <source>The core option HttpsCACertificates applies when absent; an explicit empty string does not fall back to it.</source>
        <translation>Si absent, l’option HttpsCACertificates du cœur d’Orthanc s’applique&#x202f;; une chaîne vide explicite n’y renvoie pas.</translation>
    </message>
    <message>
        <source>Reserves the MySQL database for this Orthanc.</source>
        <translation>Réserve la base de données MySQL à cet Orthanc.</translation>
    </message>
    <message>
        <source>Must be false if several Orthanc servers share the database. The Docker image sets false.</source>
        <translation>Doit valoir false si plusieurs serveurs Orthanc partagent la base de données. L’image Docker met false.</translation>
    </message>
    <message>
        <source>Number of attempts to connect to MySQL, and to replay a failed transaction.</source>
        <translation>Nombre de tentatives pour se connecter à MySQL et pour rejouer une transaction échouée.</translation>
    </message>
    <message>
        <source>Pause between two attempts to connect to MySQL.</source>
        <translation>Pause entre deux tentatives de connexion à MySQL.</translation>
    </message>
    <message>
        <source>Number of connections that the index opens to MySQL.</source>
        <translation>Nombre de connexions que l’index ouvre vers MySQL.</translation>
    </message>
    <message>
        <source>0 is refused.</source>
        <translation>0 est refusé.</translation>
    </message>
    <message>
        <source>Neuroimaging</source>
        <translation>Neuro-imagerie</translation>
    </message>
    <message>
        <source>Exports series to NIfTI. Reads no option: the Enable added by the image has no effect.</source>
        <translation>Exporte des séries vers NIfTI. Ne lit aucune option&#xa0;: le Enable ajouté par l’image est sans effet.</translation>
    </message>
    <message>
        <source>Loading the library is enough to enable the plugin.</source>
        <translation>Charger la bibliothèque suffit pour activer le plugin.</translation>
    </message>
    <message>
        <source>ODBC index and storage</source>
        <translation>Index et stockage ODBC</translation>
    </message>
    <message>
        <source>Keeps the index, and optionally the files, in a database reached through ODBC. The SQL Server driver is only in the -full image.</source>
        <translation>Tient l’index et, en option, les fichiers dans une base de données accessible par ODBC. Le pilote SQL Server n’est que dans l’image -full.</translation>
    </message>
    <message>
        <source>Uses the ODBC data source for the index instead of SQLite.</source>
        <translation>Utilise la source de données ODBC pour l’index au lieu de SQLite.</translation>
    </message>
    <message>
        <source>The Docker image sets true as soon as the section exists.</source>
        <translation>L’image Docker met true dès que la section existe.</translation>
    </message>
    <message>
        <source>Stores the DICOM files in the ODBC data source.</source>
        <translation>Stocke les fichiers DICOM dans la source de données ODBC.</translation>
    </message>
    <message>
        <source>ODBC connection string of the index database.</source>
        <translation>Chaîne de connexion ODBC de la base de données de l’index.</translation>
    </message>
    <message>
        <source>Mandatory if EnableIndex is true, otherwise Orthanc does not start. Password included if the driver needs one.</source>
        <translation>Obligatoire si EnableIndex vaut true, sinon Orthanc ne démarre pas. Avec le mot de passe, si le pilote en a besoin.</translation>
    </message>
    <message>
        <source>ODBC connection string of the database for files.</source>
        <translation>Chaîne de connexion ODBC de la base de données des fichiers.</translation>
    </message>
    <message>
        <source>Mandatory if EnableStorage is true, otherwise Orthanc does not start. Must differ from the index with SQLite.</source>
        <translation>Obligatoire si EnableStorage vaut true, sinon Orthanc ne démarre pas. Doit différer de l’index avec SQLite.</translation>
    </message>
    <message>
        <source>Number of attempts to connect to the index database.</source>
        <translation>Nombre de tentatives de connexion à la base de données de l’index.</translation>
    </message>
    <message>
        <source>Had no effect before 1.2. The storage plugin reads MaxConnectionRetries instead.</source>
        <translation>Sans effet avant 1.2. Le plugin de stockage lit MaxConnectionRetries à la place.</translation>
    </message>
    <message>
        <source>Number of attempts to connect to the database for files.</source>
        <translation>Nombre de tentatives de connexion à la base de données des fichiers.</translation>
    </message>
    <message>
        <source>Undocumented: the storage plugin reads this name and not MaximumConnectionRetries.</source>
        <translation>Non documenté&#xa0;: le plugin de stockage lit ce nom et non MaximumConnectionRetries.</translation>
    </message>
    <message>
        <source>Pause between two attempts to connect through ODBC.</source>
        <translation>Pause entre deux tentatives de connexion par ODBC.</translation>
    </message>
    <message>
        <source>Number of connections to the index database.</source>
        <translation>Nombre de connexions à la base de données de l’index.</translation>
    </message>
    <message>
        <source>Must stay 1 with SQLite. 0 is refused.</source>
        <translation>Doit rester à 1 avec SQLite. 0 est refusé.</translation>
    </message>
    <message>
        <source>OHIF viewer</source>
        <translation>Visionneuse OHIF</translation>
    </message>
    <message>
        <source>OHIF web viewer. It reads the OHIF section, whose presence alone does not enable it in the image.</source>
        <translation>Visionneuse web OHIF. Elle lit la section OHIF, dont la seule présence ne l’active pas dans l’image.</translation>
    </message>
    <message>
        <source>How OHIF gets its data: DICOMweb, or JSON prepared by this plugin.</source>
        <translation>Mode d’accès d’OHIF à ses données&#xa0;: DICOMweb, ou JSON préparé par ce plugin.</translation>
    </message>
    <message>
        <source>dicom-web needs the DICOMweb plugin. dicom-json was the default before 1.4 and has no study list. Any other value prevents Orthanc from starting.</source>
        <translation>dicom-web nécessite le plugin DICOMweb. dicom-json était la valeur par défaut avant 1.4 et n’a pas de liste d’études. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Path of OHIF as browsers see it.</source>
        <translation>Chemin d’OHIF tel que le voient les navigateurs.</translation>
    </message>
    <message>
        <source>Adapt it if a reverse proxy puts a prefix before Orthanc. Does not move the route /ohif inside Orthanc.</source>
        <translation>À adapter si un proxy inverse place un préfixe devant Orthanc. Ne déplace pas la route /ohif à l’intérieur d’Orthanc.</translation>
    </message>
    <message>
        <source>JavaScript file with OHIF settings (window.config).</source>
        <translation>Fichier JavaScript contenant les réglages d’OHIF (window.config).</translation>
    </message>
    <message>
        <source>A missing file prevents Orthanc from starting. Data sources, router and study list settings are overwritten by the plugin.</source>
        <translation>Un fichier manquant empêche Orthanc de démarrer. Les sources de données, le routeur et les réglages de la liste d’études sont remplacés par le plugin.</translation>
    </message>
    <message>
        <source>Prepares the OHIF data as soon as instances arrive.</source>
        <translation>Prépare les données d’OHIF dès l’arrivée des instances.</translation>
    </message>
    <message>
        <source>Only with dicom-json. Costs about 1 KB per instance in the database.</source>
        <translation>Uniquement avec dicom-json. Coûte environ 1 Ko par instance dans la base de données.</translation>
    </message>
    <message>
        <source>Orthanc Explorer 2</source>
        <translation>Orthanc Explorer 2</translation>
    </message>
    <message>
        <source>Modern user interface of Orthanc. Enabled by default in the image.</source>
        <translation>Interface utilisateur moderne d’Orthanc. Activée par défaut dans l’image.</translation>
    </message>
    <message>
        <source>Turns the interface on or off.</source>
        <translation>Active ou désactive l’interface.</translation>
    </message>
    <message>
        <source>Path of the interface and its API.</source>
        <translation>Chemin de l’interface et de son API.</translation>
    </message>
    <message>
        <source>Must start and end with a slash, otherwise Orthanc does not start. The standard configuration of the authorization plugin assumes /ui/.</source>
        <translation>Doit commencer et se terminer par une barre oblique, sinon Orthanc ne démarre pas. La configuration standard du plugin d’autorisation suppose /ui/.</translation>
    </message>
    <message>
        <source>Opens this interface at the root address of Orthanc.</source>
        <translation>Ouvre cette interface à l’adresse racine d’Orthanc.</translation>
    </message>
    <message>
        <source>Must be false with the Education plugin. Default was false before 1.6.0.</source>
        <translation>Doit valoir false avec le plugin Education. Valait false par défaut avant 1.6.0.</translation>
    </message>
    <message>
        <source>Base colors of the interface.</source>
        <translation>Couleurs de base de l’interface.</translation>
    </message>
    <message>
        <source>Anything but dark means light.</source>
        <translation>Toute valeur autre que dark signifie clair.</translation>
    </message>
    <message>
        <source>File with additional CSS rules.</source>
        <translation>Fichier de règles CSS supplémentaires.</translation>
    </message>
    <message>
        <source>Orthanc does not start if the file is missing.</source>
        <translation>Orthanc ne démarre pas si le fichier manque.</translation>
    </message>
    <message>
        <source>Address of a logo that replaces the one of Orthanc.</source>
        <translation>Adresse d’un logo qui remplace celui d’Orthanc.</translation>
    </message>
    <message>
        <source>File with a logo that replaces the one of Orthanc.</source>
        <translation>Fichier d’un logo qui remplace celui d’Orthanc.</translation>
    </message>
    <message>
        <source>File with the browser tab icon (.ico, .png or .svg).</source>
        <translation>Fichier de l’icône de l’onglet du navigateur (.ico, .png ou .svg).</translation>
    </message>
    <message>
        <source>Title of the browser tab.</source>
        <translation>Titre de l’onglet du navigateur.</translation>
    </message>
    <message>
        <source>Reserved for access to the study list; the pages do not use it so far.</source>
        <translation>Réservé à l’accès à la liste d’études&#x202f;; les pages ne l’utilisent pas jusqu’ici.</translation>
    </message>
    <message>
        <source>With user permissions (authorization plugin), the profile can only take this away.</source>
        <translation>Avec les permissions des utilisateurs (plugin d’autorisation), le profil ne peut que le retirer.</translation>
    </message>
    <message>
        <source>Shows the upload page.</source>
        <translation>Affiche la page de téléversement.</translation>
    </message>
    <message>
        <source>With user permissions (authorization plugin), the profile can only take this away. Also hidden on a read-only server.</source>
        <translation>Avec les permissions des utilisateurs (plugin d’autorisation), le profil ne peut que le retirer. Masqué également sur un serveur en lecture seule.</translation>
    </message>
    <message>
        <source>Shows remote DICOM modalities in the side menu.</source>
        <translation>Affiche les modalités DICOM distantes dans le menu latéral.</translation>
    </message>
    <message>
        <source>Shows remote DICOMweb servers in the side menu.</source>
        <translation>Affiche les serveurs DICOMweb distants dans le menu latéral.</translation>
    </message>
    <message>
        <source>Shows the delete buttons.</source>
        <translation>Affiche les boutons de suppression.</translation>
    </message>
    <message>
        <source>Shows the button that downloads a study or series as an archive.</source>
        <translation>Affiche le bouton qui télécharge une étude ou une série sous forme d’archive.</translation>
    </message>
    <message>
        <source>Shows the button that downloads a study or series as DICOMDIR.</source>
        <translation>Affiche le bouton qui télécharge une étude ou une série sous forme de DICOMDIR.</translation>
    </message>
    <message>
        <source>Shows the button that downloads single instances.</source>
        <translation>Affiche le bouton qui télécharge des instances isolées.</translation>
    </message>
    <message>
        <source>Shows the anonymize button.</source>
        <translation>Affiche le bouton d’anonymisation.</translation>
    </message>
    <message>
        <source>Misspelled first name of EnableAnonymization.</source>
        <translation>Premier nom, mal orthographié, d’EnableAnonymization.</translation>
    </message>
    <message>
        <source>Still accepted if the right name is absent.</source>
        <translation>Encore accepté si le nom correct est absent.</translation>
    </message>
    <message>
        <source>Shows the modify button.</source>
        <translation>Affiche le bouton de modification.</translation>
    </message>
    <message>
        <source>Shows the button that sends resources to modalities, peers or servers.</source>
        <translation>Affiche le bouton qui envoie des ressources à des modalités, pairs ou serveurs.</translation>
    </message>
    <message>
        <source>Shows a button that opens the raw REST routes, for developers.</source>
        <translation>Affiche un bouton qui ouvre les routes REST brutes, pour les développeurs.</translation>
    </message>
    <message>
        <source>Shows the worklist page, if the Worklists plugin is enabled.</source>
        <translation>Affiche la page des worklists, si le plugin Worklists est activé.</translation>
    </message>
    <message>
        <source>Shows the settings page.</source>
        <translation>Affiche la page des réglages.</translation>
    </message>
    <message>
        <source>Shows the audit log page.</source>
        <translation>Affiche la page du journal d’audit.</translation>
    </message>
    <message>
        <source>Also needs Authorization.EnableAuditLogs and the matching permission.</source>
        <translation>Nécessite aussi Authorization.EnableAuditLogs et la permission correspondante.</translation>
    </message>
    <message>
        <source>Shows the page with all jobs.</source>
        <translation>Affiche la page de tous les jobs.</translation>
    </message>
    <message>
        <source>Shows a link to the previous interface.</source>
        <translation>Affiche un lien vers l’interface précédente.</translation>
    </message>
    <message>
        <source>Always hidden when user permissions are in use.</source>
        <translation>Toujours masqué lorsque les permissions des utilisateurs sont utilisées.</translation>
    </message>
    <message>
        <source>Shows the change password button of Keycloak users.</source>
        <translation>Affiche le bouton de changement de mot de passe des utilisateurs de Keycloak.</translation>
    </message>
    <message>
        <source>Shows a viewer icon in each row of the study list.</source>
        <translation>Affiche une icône de visionneuse sur chaque ligne de la liste d’études.</translation>
    </message>
    <message>
        <source>Shows a PDF report icon in each row of the study list.</source>
        <translation>Affiche une icône de rapport PDF sur chaque ligne de la liste d’études.</translation>
    </message>
    <message>
        <source>Allows labels to be created, assigned and removed.</source>
        <translation>Permet de créer, d’attribuer et de retirer des étiquettes.</translation>
    </message>
    <message>
        <source>Labels that may be used; an empty list allows new ones.</source>
        <translation>Étiquettes utilisables&#x202f;; une liste vide permet d’en créer de nouvelles.</translation>
    </message>
    <message>
        <source>A roles service of the authorization plugin can override it.</source>
        <translation>Un service de rôles du plugin d’autorisation peut le remplacer.</translation>
    </message>
    <message>
        <source>Shows the number of studies next to each label.</source>
        <translation>Affiche le nombre d’études à côté de chaque étiquette.</translation>
    </message>
    <message>
        <source>Can slow the interface down.</source>
        <translation>Peut ralentir l’interface.</translation>
    </message>
    <message>
        <source>Adds a search field for several labels above the study list.</source>
        <translation>Ajoute un champ de recherche de plusieurs étiquettes au-dessus de la liste d’études.</translation>
    </message>
    <message>
        <source>Lets users create links to share studies.</source>
        <translation>Permet aux utilisateurs de créer des liens pour partager des études.</translation>
    </message>
    <message>
        <source>Needs the authorization plugin with a token service.</source>
        <translation>Nécessite le plugin d’autorisation avec un service de jetons.</translation>
    </message>
    <message>
        <source>Validity of share links.</source>
        <translation>Durée de validité des liens de partage.</translation>
    </message>
    <message>
        <source>Users can no longer choose it.</source>
        <translation>Les utilisateurs ne peuvent plus la choisir.</translation>
    </message>
    <message>
        <source>Preselected validity of share links.</source>
        <translation>Durée de validité présélectionnée des liens de partage.</translation>
    </message>
    <message>
        <source>Since 1.11.0 the built-in ShareDuration takes precedence.</source>
        <translation>Depuis 1.11.0, le ShareDuration intégré est prioritaire.</translation>
    </message>
    <message>
        <source>Validities that users could choose for share links, in days.</source>
        <translation>Durées de validité que les utilisateurs pouvaient choisir pour les liens de partage, en jours.</translation>
    </message>
    <message>
        <source>Lets users send share links by e-mail.</source>
        <translation>Permet aux utilisateurs d’envoyer des liens de partage par e-mail.</translation>
    </message>
    <message>
        <source>Needs Emails.Server: without it, Orthanc does not start.</source>
        <translation>Nécessite Emails.Server&#xa0;: sans lui, Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>Name of the HTML template for the text of share e-mails.</source>
        <translation>Nom du modèle HTML du texte des e-mails de partage.</translation>
    </message>
    <message>
        <source>Fetched from the e-mail service under templates/. The default is a mere placeholder.</source>
        <translation>Récupéré auprès du service d’e-mail sous templates/. La valeur par défaut n’est que provisoire.</translation>
    </message>
    <message>
        <source>Name of the HTML template for the frame of share e-mails; null for none.</source>
        <translation>Nom du modèle HTML du cadre des e-mails de partage&#x202f;; null pour aucun.</translation>
    </message>
    <message>
        <source>Passed on to the e-mail service.</source>
        <translation>Transmis au service d’e-mail.</translation>
    </message>
    <message>
        <source>Default subject of share e-mails.</source>
        <translation>Objet par défaut des e-mails de partage.</translation>
    </message>
    <message>
        <source>The default is a mere placeholder.</source>
        <translation>La valeur par défaut n’est que provisoire.</translation>
    </message>
    <message>
        <source>Lets users create links through which others can upload.</source>
        <translation>Permet aux utilisateurs de créer des liens par lesquels d’autres peuvent téléverser.</translation>
    </message>
    <message>
        <source>Later than 1.14.1, the release in the image of August 2026. Needs support in the authorization service.</source>
        <translation>Postérieur à 1.14.1, la version de l’image d’août 2026. Nécessite la prise en charge par le service d’autorisation.</translation>
    </message>
    <message>
        <source>Validity of upload links.</source>
        <translation>Durée de validité des liens de téléversement.</translation>
    </message>
    <message>
        <source>Later than 1.14.1, the release in the image of August 2026. The page of that development version reads InboxLinkDuration instead.</source>
        <translation>Postérieur à 1.14.1, la version de l’image d’août 2026. La page de cette version de développement lit InboxLinkDuration à la place.</translation>
    </message>
    <message>
        <source>Lets users send upload links by e-mail.</source>
        <translation>Permet aux utilisateurs d’envoyer des liens de téléversement par e-mail.</translation>
    </message>
    <message>
        <source>Later than 1.14.1, the release in the image of August 2026.</source>
        <translation>Postérieur à 1.14.1, la version de l’image d’août 2026.</translation>
    </message>
    <message>
        <source>Name of the HTML template for the text of upload e-mails.</source>
        <translation>Nom du modèle HTML du texte des e-mails de téléversement.</translation>
    </message>
    <message>
        <source>Name of the HTML template for the frame of upload e-mails; null for none.</source>
        <translation>Nom du modèle HTML du cadre des e-mails de téléversement&#x202f;; null pour aucun.</translation>
    </message>
    <message>
        <source>Default subject of upload e-mails.</source>
        <translation>Objet par défaut des e-mails de téléversement.</translation>
    </message>
    <message>
        <source>Shows the button that adds a PDF, image or STL series to a study.</source>
        <translation>Affiche le bouton qui ajoute à une étude une série PDF, d’images ou STL.</translation>
    </message>
    <message>
        <source>DICOM tags preset for a new PDF series.</source>
        <translation>Tags DICOM prédéfinis pour une nouvelle série PDF.</translation>
    </message>
    <message>
        <source>Date keywords: $TODAY$, $STUDY_DATE$, $FILE_DATE$. Default tags can be overridden but not removed.</source>
        <translation>Mots-clés de date&#xa0;: $TODAY$, $STUDY_DATE$, $FILE_DATE$. Les tags par défaut peuvent être remplacés, mais pas supprimés.</translation>
    </message>
    <message>
        <source>DICOM tags preset for a new image series.</source>
        <translation>Tags DICOM prédéfinis pour une nouvelle série d’images.</translation>
    </message>
    <message>
        <source>DICOM tags preset for a new STL series.</source>
        <translation>Tags DICOM prédéfinis pour une nouvelle série STL.</translation>
    </message>
    <message>
        <source>Shows the button that opens an external OHIF version 2.</source>
        <translation>Affiche le bouton qui ouvre un OHIF version 2 externe.</translation>
    </message>
    <message>
        <source>Ignored if EnableOpenInOhifViewer3 is on.</source>
        <translation>Ignoré si EnableOpenInOhifViewer3 est activé.</translation>
    </message>
    <message>
        <source>Address of the external OHIF version 2, ending with a slash.</source>
        <translation>Adresse de l’OHIF version 2 externe, terminée par une barre oblique.</translation>
    </message>
    <message>
        <source>Shows the buttons that open OHIF version 3.</source>
        <translation>Affiche les boutons qui ouvrent OHIF version 3.</translation>
    </message>
    <message>
        <source>On by itself if the OHIF plugin is loaded, unless set to false explicitly.</source>
        <translation>Activé automatiquement si le plugin OHIF est chargé, sauf s’il vaut explicitement false.</translation>
    </message>
    <message>
        <source>Address of OHIF version 3, ending with a slash.</source>
        <translation>Adresse d’OHIF version 3, terminée par une barre oblique.</translation>
    </message>
    <message>
        <source>Shows the button that opens MedDream.</source>
        <translation>Affiche le bouton qui ouvre MedDream.</translation>
    </message>
    <message>
        <source>Address of MedDream, ending with a slash.</source>
        <translation>Adresse de MedDream, terminée par une barre oblique.</translation>
    </message>
    <message>
        <source>Shows the button that opens the desktop viewer Weasis.</source>
        <translation>Affiche le bouton qui ouvre la visionneuse de bureau Weasis.</translation>
    </message>
    <message>
        <source>Needs the DICOMweb plugin and weasis:// links on the workstation. Does not work if Orthanc asks for a login.</source>
        <translation>Nécessite le plugin DICOMweb et les liens weasis:// sur le poste de travail. Ne fonctionne pas si Orthanc demande une authentification.</translation>
    </message>
    <message>
        <source>CSS classes of the icon of each viewer.</source>
        <translation>Classes CSS de l’icône de chaque visionneuse.</translation>
    </message>
    <message>
        <source>Entries are merged with the default ones.</source>
        <translation>Les entrées sont fusionnées avec celles par défaut.</translation>
    </message>
    <message>
        <source>Viewers in the order of their buttons.</source>
        <translation>Visionneuses dans l’ordre de leurs boutons.</translation>
    </message>
    <message>
        <source>Replaces the default list. OHIF modes that are not listed disappear.</source>
        <translation>Remplace la liste par défaut. Les modes OHIF qui n’y figurent pas disparaissent.</translation>
    </message>
    <message>
        <source>Largest number of studies in a list.</source>
        <translation>Nombre maximal d’études dans une liste.</translation>
    </message>
    <message>
        <source>Since 1.7.0 only for DICOMweb queries, and for databases without extended find.</source>
        <translation>Depuis 1.7.0, uniquement pour les requêtes DICOMweb et pour les bases de données sans recherche étendue (extended find).</translation>
    </message>
    <message>
        <source>Number of rows fetched at a time while scrolling.</source>
        <translation>Nombre de lignes récupérées à la fois lors du défilement.</translation>
    </message>
    <message>
        <source>Only with SQLite or PostgreSQL.</source>
        <translation>Uniquement avec SQLite ou PostgreSQL.</translation>
    </message>
    <message>
        <source>Number of own jobs kept in the side bar; 0 means all.</source>
        <translation>Nombre de jobs propres conservés dans la barre latérale&#x202f;; 0 signifie tous.</translation>
    </message>
    <message>
        <source>Searches while typing, or only on a click.</source>
        <translation>Recherche pendant la saisie, ou seulement après un clic.</translation>
    </message>
    <message>
        <source>Choose search-button for large databases.</source>
        <translation>Choisissez search-button pour les grandes bases de données.</translation>
    </message>
    <message>
        <source>Number of characters from which typing starts a search.</source>
        <translation>Nombre de caractères à partir duquel la saisie lance une recherche.</translation>
    </message>
    <message>
        <source>Pause after the last key before the search starts.</source>
        <translation>Pause après la dernière touche avant le début de la recherche.</translation>
    </message>
    <message>
        <source>What the study list shows without search criteria.</source>
        <translation>Ce que montre la liste d’études sans critère de recherche.</translation>
    </message>
    <message>
        <source>most-recents ignores DefaultOrdering. Choose empty for large databases.</source>
        <translation>most-recents ignore DefaultOrdering. Choisissez empty pour les grandes bases de données.</translation>
    </message>
    <message>
        <source>Showed an empty list without search criteria.</source>
        <translation>Affichait une liste vide sans critère de recherche.</translation>
    </message>
    <message>
        <source>True is still understood as StudyListContentIfNoSearch &quot;empty&quot;.</source>
        <translation>La valeur true est encore comprise comme StudyListContentIfNoSearch &quot;empty&quot;.</translation>
    </message>
    <message>
        <source>Sort order of the local study list.</source>
        <translation>Ordre de tri de la liste d’études locale.</translation>
    </message>
    <message>
        <source>Criteria separated by semicolons, each with three parts: Metadata or DicomTag, name, ASC or DESC.</source>
        <translation>Critères séparés par des points-virgules, chacun en trois parties&#xa0;: Metadata ou DicomTag, nom, ASC ou DESC.</translation>
    </message>
    <message>
        <source>Adds * around the text of search fields; quotes ask for an exact match.</source>
        <translation>Ajoute * autour du texte des champs de recherche&#x202f;; des guillemets demandent une correspondance exacte.</translation>
    </message>
    <message>
        <source>Shows the Name of Orthanc in the side menu.</source>
        <translation>Affiche le Name d’Orthanc dans le menu latéral.</translation>
    </message>
    <message>
        <source>Tags tried, in this order, to describe uploaded studies.</source>
        <translation>Tags essayés, dans cet ordre, pour décrire les études téléversées.</translation>
    </message>
    <message>
        <source>Number of tags shown per uploaded study.</source>
        <translation>Nombre de tags affichés par étude téléversée.</translation>
    </message>
    <message>
        <source>Columns of the study list, from left to right.</source>
        <translation>Colonnes de la liste d’études, de gauche à droite.</translation>
    </message>
    <message>
        <source>Any main DICOM tag of the study level, plus modalities, seriesCount, instancesCount and seriesAndInstancesCount.</source>
        <translation>Tout tag DICOM principal du niveau étude, ainsi que modalities, seriesCount, instancesCount et seriesAndInstancesCount.</translation>
    </message>
    <message>
        <source>Patient tags shown in the details and offered for modification.</source>
        <translation>Tags du patient affichés dans les détails et proposés à la modification.</translation>
    </message>
    <message>
        <source>Must be main DICOM tags.</source>
        <translation>Doivent être des tags DICOM principaux.</translation>
    </message>
    <message>
        <source>Study tags shown in the details and offered for modification.</source>
        <translation>Tags de l’étude affichés dans les détails et proposés à la modification.</translation>
    </message>
    <message>
        <source>Series tags shown in the details and offered for modification.</source>
        <translation>Tags de la série affichés dans les détails et proposés à la modification.</translation>
    </message>
    <message>
        <source>Modalities offered in the filter of the study list.</source>
        <translation>Modalités proposées dans le filtre de la liste d’études.</translation>
    </message>
    <message>
        <source>Columns of the worklist table, from left to right.</source>
        <translation>Colonnes de la table des worklists, de gauche à droite.</translation>
    </message>
    <message>
        <source>Top-level DICOM tags, plus startDate, description and modalities.</source>
        <translation>Tags DICOM de premier niveau, ainsi que startDate, description et modalities.</translation>
    </message>
    <message>
        <source>Tags in the dialog for new worklists, with their behavior.</source>
        <translation>Tags de la boîte de dialogue des nouvelles worklists, avec leur comportement.</translation>
    </message>
    <message>
        <source>Entries are merged with the default ones. Keywords: $TODAY$, $NOW$, $NOW-M$, $GENERATE_DICOM_UUID$. A sequence has a list of objects as DefaultValue.</source>
        <translation>Les entrées sont fusionnées avec celles par défaut. Mots-clés&#xa0;: $TODAY$, $NOW$, $NOW-M$, $GENERATE_DICOM_UUID$. Une séquence a une liste d’objets comme DefaultValue.</translation>
    </message>
    <message>
        <source>Languages offered in the picker; an empty list hides it.</source>
        <translation>Langues proposées dans le sélecteur&#x202f;; une liste vide le masque.</translation>
    </message>
    <message>
        <source>Language at start; null follows the browser.</source>
        <translation>Langue au démarrage&#x202f;; null suit le navigateur.</translation>
    </message>
    <message>
        <source>Translates the names of DICOM tags.</source>
        <translation>Traduit les noms des tags DICOM.</translation>
    </message>
    <message>
        <source>Pattern of dates, in Unicode notation.</source>
        <translation>Modèle des dates, en notation Unicode.</translation>
    </message>
    <message>
        <source>For example dd/MM/yyyy. yyyyMMdd is the DICOM notation.</source>
        <translation>Par exemple dd/MM/yyyy. yyyyMMdd est la notation DICOM.</translation>
    </message>
    <message>
        <source>JavaScript regular expression that splits patient names.</source>
        <translation>Expression régulière JavaScript qui découpe les noms des patients.</translation>
    </message>
    <message>
        <source>Only used if PatientNameFormatting is set.</source>
        <translation>Utilisé uniquement si PatientNameFormatting est défini.</translation>
    </message>
    <message>
        <source>Replacement pattern for patient names, such as $1 $3 $2.</source>
        <translation>Modèle de remplacement pour les noms des patients, par exemple $1 $3 $2.</translation>
    </message>
    <message>
        <source>Names are shown unchanged when absent.</source>
        <translation>Si absent, les noms sont affichés tels quels.</translation>
    </message>
    <message>
        <source>Ways to modify a study that are offered.</source>
        <translation>Modes de modification d’une étude proposés.</translation>
    </message>
    <message>
        <source>Preselected way to modify a study.</source>
        <translation>Mode de modification d’une étude présélectionné.</translation>
    </message>
    <message>
        <source>Ways to modify a series that are offered.</source>
        <translation>Modes de modification d’une série proposés.</translation>
    </message>
    <message>
        <source>Preselected way to modify a series.</source>
        <translation>Mode de modification d’une série présélectionné.</translation>
    </message>
    <message>
        <source>Tags by which studies are recognized as belonging to one patient.</source>
        <translation>Tags par lesquels des études sont reconnues comme appartenant à un même patient.</translation>
    </message>
    <message>
        <source>File name of downloaded studies.</source>
        <translation>Nom de fichier des études téléchargées.</translation>
    </message>
    <message>
        <source>DICOM tags in braces; {UUID} is the Orthanc identifier.</source>
        <translation>Tags DICOM entre accolades&#x202f;; {UUID} est l’identifiant Orthanc.</translation>
    </message>
    <message>
        <source>File name of downloaded series.</source>
        <translation>Nom de fichier des séries téléchargées.</translation>
    </message>
    <message>
        <source>File name of downloaded instances.</source>
        <translation>Nom de fichier des instances téléchargées.</translation>
    </message>
    <message>
        <source>DICOM tags in braces; {UUID} is the Orthanc identifier. Needs Orthanc 1.12.7.</source>
        <translation>Tags DICOM entre accolades&#x202f;; {UUID} est l’identifiant Orthanc. Nécessite Orthanc 1.12.7.</translation>
    </message>
    <message>
        <source>Additional buttons for a study.</source>
        <translation>Boutons supplémentaires pour une étude.</translation>
    </message>
    <message>
        <source>Url and Payload are templates with {UUID} and DICOM tags in braces. Target applies to GET; Payload and Refresh to POST and PUT.</source>
        <translation>Url et Payload sont des modèles avec {UUID} et des tags DICOM entre accolades. Target s’applique à GET&#x202f;; Payload et Refresh à POST et PUT.</translation>
    </message>
    <message>
        <source>Additional buttons for a series.</source>
        <translation>Boutons supplémentaires pour une série.</translation>
    </message>
    <message>
        <source>Additional buttons for an instance.</source>
        <translation>Boutons supplémentaires pour une instance.</translation>
    </message>
    <message>
        <source>Additional buttons for selected studies.</source>
        <translation>Boutons supplémentaires pour les études sélectionnées.</translation>
    </message>
    <message>
        <source>Url and Payload are templates with {CommaSeparatedUUIDs}, {CommaSeparatedDicomIds}, {JsonArrayUUIDs} and {JsonArrayDicomIds}. Target applies to GET; Payload and Refresh to POST and PUT.</source>
        <translation>Url et Payload sont des modèles avec {CommaSeparatedUUIDs}, {CommaSeparatedDicomIds}, {JsonArrayUUIDs} et {JsonArrayDicomIds}. Target s’applique à GET&#x202f;; Payload et Refresh à POST et PUT.</translation>
    </message>
    <message>
        <source>Uses Keycloak for the login.</source>
        <translation>Utilise Keycloak pour l’authentification.</translation>
    </message>
    <message>
        <source>Public address of Keycloak.</source>
        <translation>Adresse publique de Keycloak.</translation>
    </message>
    <message>
        <source>Realm in Keycloak.</source>
        <translation>Realm dans Keycloak.</translation>
    </message>
    <message>
        <source>Client identifier in Keycloak.</source>
        <translation>Identifiant du client dans Keycloak.</translation>
    </message>
    <message>
        <source>Watches the login state through a hidden frame of Keycloak.</source>
        <translation>Surveille l’état de connexion par un cadre masqué de Keycloak.</translation>
    </message>
    <message>
        <source>Validity of tokens that open a viewer or a download at once.</source>
        <translation>Durée de validité des jetons qui ouvrent immédiatement une visionneuse ou un téléchargement.</translation>
    </message>
    <message>
        <source>Kind of token behind share links, which decides the viewer.</source>
        <translation>Type de jeton utilisé par les liens de partage, qui détermine la visionneuse.</translation>
    </message>
    <message>
        <source>The list is not checked; the service must know the value.</source>
        <translation>La liste n’est pas vérifiée&#x202f;; le service doit connaître la valeur.</translation>
    </message>
    <message>
        <source>Puts tokens into the links to viewers and downloads.</source>
        <translation>Place des jetons dans les liens vers les visionneuses et les téléchargements.</translation>
    </message>
    <message>
        <source>When absent, true exactly if the authorization plugin has a user profile route. Set it to false with Basic authentication.</source>
        <translation>Si absent, vaut true uniquement si le plugin d’autorisation a une route de profil d’utilisateur. Mettez false avec l’authentification Basic.</translation>
    </message>
    <message>
        <source>Buttons of the page behind share links; without it, the viewer opens at once.</source>
        <translation>Boutons de la page ouverte par les liens de partage&#x202f;; sans ce réglage, la visionneuse s’ouvre immédiatement.</translation>
    </message>
    <message>
        <source>Downloads with authentication headers and a save dialog instead of plain links.</source>
        <translation>Télécharge avec des en-têtes d’authentification et une boîte de dialogue d’enregistrement au lieu de simples liens.</translation>
    </message>
    <message>
        <source>For Tokens.RequiredForLinks false. Some browsers do not support it.</source>
        <translation>Pour Tokens.RequiredForLinks à false. Certains navigateurs ne le prennent pas en charge.</translation>
    </message>
    <message>
        <source>Name of the URL argument whose token is passed on to viewers and downloads.</source>
        <translation>Nom de l’argument d’URL dont le jeton est transmis aux visionneuses et aux téléchargements.</translation>
    </message>
    <message>
        <source>Only without Keycloak.</source>
        <translation>Uniquement sans Keycloak.</translation>
    </message>
    <message>
        <source>Hides upload, change and delete functions on a read-only server.</source>
        <translation>Masque les fonctions de téléversement, de modification et de suppression sur un serveur en lecture seule.</translation>
    </message>
    <message>
        <source>Publishes a page with a form and file upload.</source>
        <translation>Publie une page avec un formulaire et un téléversement de fichiers.</translation>
    </message>
    <message>
        <source>The processing must be supplied by your own plugin.</source>
        <translation>Le traitement doit être fourni par votre propre plugin.</translation>
    </message>
    <message>
        <source>Opens the inbox page without Keycloak login.</source>
        <translation>Ouvre la page inbox sans authentification Keycloak.</translation>
    </message>
    <message>
        <source>Title of the inbox page.</source>
        <translation>Titre de la page inbox.</translation>
    </message>
    <message>
        <source>HTML text on top of the inbox page.</source>
        <translation>Texte HTML en haut de la page inbox.</translation>
    </message>
    <message>
        <source>HTML text after successful processing.</source>
        <translation>Texte HTML après un traitement réussi.</translation>
    </message>
    <message>
        <source>HTML text after failed processing.</source>
        <translation>Texte HTML après un traitement échoué.</translation>
    </message>
    <message>
        <source>Route of your plugin that is called after the upload.</source>
        <translation>Route de votre plugin appelée après le téléversement.</translation>
    </message>
    <message>
        <source>Route of your plugin that checks the form.</source>
        <translation>Route de votre plugin qui vérifie le formulaire.</translation>
    </message>
    <message>
        <source>Route of your plugin that reports progress.</source>
        <translation>Route de votre plugin qui indique la progression.</translation>
    </message>
    <message>
        <source>Fields of the form on the inbox page.</source>
        <translation>Champs du formulaire de la page inbox.</translation>
    </message>
    <message>
        <source>Address of the web service that sends e-mails and supplies templates.</source>
        <translation>Adresse du service web qui envoie les e-mails et fournit les modèles.</translation>
    </message>
    <message>
        <source>Mandatory if UiOptions.EnableSharesByEmail is true. The code reads Emails.Server; the release notes of 1.11.0 name other keys that have no effect.</source>
        <translation>Obligatoire si UiOptions.EnableSharesByEmail vaut true. Le code lit Emails.Server&#x202f;; les notes de version de 1.11.0 citent d’autres clés, sans effet.</translation>
    </message>
    <message>
        <source>Login on the e-mail service.</source>
        <translation>Identifiant sur le service d’e-mail.</translation>
    </message>
    <message>
        <source>Password on the e-mail service.</source>
        <translation>Mot de passe sur le service d’e-mail.</translation>
    </message>
    <message>
        <source>HTTP headers for the e-mail service.</source>
        <translation>En-têtes HTTP pour le service d’e-mail.</translation>
    </message>
    <message>
        <source>Client certificate for the e-mail service.</source>
        <translation>Certificat client pour le service d’e-mail.</translation>
    </message>
    <message>
        <source>Private key of the client certificate.</source>
        <translation>Clé privée du certificat client.</translation>
    </message>
    <message>
        <source>Password of the private key.</source>
        <translation>Mot de passe de la clé privée.</translation>
    </message>
    <message>
        <source>Authenticates with a PKCS#11 security module.</source>
        <translation>S’authentifie avec un module de sécurité PKCS#11.</translation>
    </message>
    <message>
        <source>Time to wait for the e-mail service; 0 uses HttpTimeout.</source>
        <translation>Temps d’attente du service d’e-mail&#x202f;; 0 utilise HttpTimeout.</translation>
    </message>
    <message>
        <source>Address of the former token service.</source>
        <translation>Adresse de l’ancien service de jetons.</translation>
    </message>
    <message>
        <source>Part of the former sharing service; replaced by the authorization plugin and Tokens.</source>
        <translation>Partie de l’ancien service de partage&#x202f;; remplacé par le plugin d’autorisation et Tokens.</translation>
    </message>
    <message>
        <source>Login on the former token service.</source>
        <translation>Identifiant sur l’ancien service de jetons.</translation>
    </message>
    <message>
        <source>Password on the former token service.</source>
        <translation>Mot de passe sur l’ancien service de jetons.</translation>
    </message>
    <message>
        <source>Kind of share links of the former token service.</source>
        <translation>Type des liens de partage de l’ancien service de jetons.</translation>
    </message>
    <message>
        <source>Orthanc Web Viewer</source>
        <translation>Orthanc Web Viewer</translation>
    </message>
    <message>
        <source>Basic web viewer for one series. Shares its configuration section with the Osimis viewer.</source>
        <translation>Visionneuse web de base pour une seule série. Partage sa section de configuration avec la visionneuse Osimis.</translation>
    </message>
    <message>
        <source>Folder of the image cache of the basic viewer.</source>
        <translation>Dossier du cache d’images de la visionneuse de base.</translation>
    </message>
    <message>
        <source>WebViewerCache below StorageDirectory when absent. If Orthanc no longer starts after a crash, this folder can be deleted safely.</source>
        <translation>Si absent, WebViewerCache sous StorageDirectory. Si Orthanc ne démarre plus après un plantage, ce dossier peut être supprimé sans risque.</translation>
    </message>
    <message>
        <source>First name of CachePath.</source>
        <translation>Premier nom de CachePath.</translation>
    </message>
    <message>
        <source>Read only if CachePath is absent.</source>
        <translation>Lu uniquement si CachePath est absent.</translation>
    </message>
    <message>
        <source>Largest size of the image cache of the basic viewer.</source>
        <translation>Taille maximale du cache d’images de la visionneuse de base.</translation>
    </message>
    <message>
        <source>0 or less prevents Orthanc from starting.</source>
        <translation>Une valeur inférieure ou égale à 0 empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Number of threads that decode images for the viewer.</source>
        <translation>Nombre de threads qui décodent les images pour la visionneuse.</translation>
    </message>
    <message>
        <source>Half of the processor cores when absent, at least 1. Also read by the Osimis viewer. 0 or less prevents Orthanc from starting.</source>
        <translation>Si absent, la moitié des cœurs du processeur, au moins 1. Lu aussi par la visionneuse Osimis. Une valeur inférieure ou égale à 0 empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Decoded images with GDCM inside the viewer.</source>
        <translation>Décodait les images avec GDCM dans la visionneuse.</translation>
    </message>
    <message>
        <source>Moved to the GDCM plugin.</source>
        <translation>Déplacé vers le plugin GDCM.</translation>
    </message>
    <message>
        <source>Osimis Cloud</source>
        <translation>Osimis Cloud</translation>
    </message>
    <message>
        <source>Synchronization plugin of images from August 2020 to September 2021. Neither sources nor options are public.</source>
        <translation>Plugin de synchronisation des images d’août 2020 à septembre 2021. Ni les sources ni les options ne sont publiques.</translation>
    </message>
    <message>
        <source>Osimis Web Viewer</source>
        <translation>Osimis Web Viewer</translation>
    </message>
    <message>
        <source>Former web viewer, superseded by Stone and only built for amd64.</source>
        <translation>Ancienne visionneuse web, remplacée par Stone et compilée uniquement pour amd64.</translation>
    </message>
    <message>
        <source>Shows the button that downloads the study.</source>
        <translation>Affiche le bouton qui télécharge l’étude.</translation>
    </message>
    <message>
        <source>Plays MPEG-4 videos inside the viewer.</source>
        <translation>Lit les vidéos MPEG-4 dans la visionneuse.</translation>
    </message>
    <message>
        <source>Saves the annotations of users and reloads them later.</source>
        <translation>Enregistre les annotations des utilisateurs et les recharge ensuite.</translation>
    </message>
    <message>
        <source>They are kept in metadata 9999 of the resources.</source>
        <translation>Elles sont conservées dans la métadonnée 9999 des ressources.</translation>
    </message>
    <message>
        <source>Offers a button that stores the annotated view as a new DICOM series.</source>
        <translation>Propose un bouton qui stocke la vue annotée comme nouvelle série DICOM.</translation>
    </message>
    <message>
        <source>Shows the print button of the Osimis viewer.</source>
        <translation>Affiche le bouton d’impression de la visionneuse Osimis.</translation>
    </message>
    <message>
        <source>Offers a button that exports the viewport to JPEG.</source>
        <translation>Propose un bouton qui exporte la fenêtre d’affichage en JPEG.</translation>
    </message>
    <message>
        <source>Offers a button that scrolls several series together.</source>
        <translation>Propose un bouton qui fait défiler plusieurs séries ensemble.</translation>
    </message>
    <message>
        <source>Offers a button that shows where slices of other series intersect.</source>
        <translation>Propose un bouton qui montre les intersections avec les coupes d’autres séries.</translation>
    </message>
    <message>
        <source>Offers the cross hair tool.</source>
        <translation>Propose l’outil réticule.</translation>
    </message>
    <message>
        <source>Offers a button that hides the text over the images.</source>
        <translation>Propose un bouton qui masque le texte sur les images.</translation>
    </message>
    <message>
        <source>Offers a button that hides the icons over the images.</source>
        <translation>Propose un bouton qui masque les icônes sur les images.</translation>
    </message>
    <message>
        <source>Shows text over the images when a study is opened.</source>
        <translation>Affiche le texte sur les images à l’ouverture d’une étude.</translation>
    </message>
    <message>
        <source>Shows icons over the images when a study is opened.</source>
        <translation>Affiche les icônes sur les images à l’ouverture d’une étude.</translation>
    </message>
    <message>
        <source>Address, relative to Orthanc, of a service that supplies extra overlay content.</source>
        <translation>Adresse, relative à Orthanc, d’un service qui fournit du contenu supplémentaire en surimpression.</translation>
    </message>
    <message>
        <source>Adds a toolbar button that runs a Lua script on the server.</source>
        <translation>Ajoute à la barre d’outils un bouton qui exécute un script Lua sur le serveur.</translation>
    </message>
    <message>
        <source>Tooltip of the custom toolbar button.</source>
        <translation>Info-bulle du bouton personnalisé de la barre d’outils.</translation>
    </message>
    <message>
        <source>CSS classes of the icon on the custom toolbar button.</source>
        <translation>Classes CSS de l’icône du bouton personnalisé de la barre d’outils.</translation>
    </message>
    <message>
        <source>Lua code run by the custom button; instanceId holds the displayed instance.</source>
        <translation>Code Lua exécuté par le bouton personnalisé&#x202f;; instanceId contient l’instance affichée.</translation>
    </message>
    <message>
        <source>Everybody who can open the viewer can trigger it.</source>
        <translation>Quiconque peut ouvrir la visionneuse peut le déclencher.</translation>
    </message>
    <message>
        <source>Showed the patient and study on top of the page.</source>
        <translation>Affichait le patient et l’étude en haut de la page.</translation>
    </message>
    <message>
        <source>Marks studies that hold no embedded PDF report.</source>
        <translation>Signale les études qui ne contiennent pas de rapport PDF intégré.</translation>
    </message>
    <message>
        <source>Uses a lower timeline for series with a single image.</source>
        <translation>Utilise une ligne de temps moins haute pour les séries à une seule image.</translation>
    </message>
    <message>
        <source>Shows tools in one row or in nested menus.</source>
        <translation>Affiche les outils sur une ligne ou dans des menus imbriqués.</translation>
    </message>
    <message>
        <source>Size of the toolbar buttons.</source>
        <translation>Taille des boutons de la barre d’outils.</translation>
    </message>
    <message>
        <source>Brightness and contrast presets of the Osimis viewer.</source>
        <translation>Préréglages de luminosité et de contraste de la visionneuse Osimis.</translation>
    </message>
    <message>
        <source>Pattern for the dates shown by the Osimis viewer.</source>
        <translation>Modèle des dates affichées par la visionneuse Osimis.</translation>
    </message>
    <message>
        <source>Effect of each drag direction on window width and center.</source>
        <translation>Effet de chaque direction de glissement sur la largeur et le centre de la fenêtre.</translation>
    </message>
    <message>
        <source>Replaces the default as a whole. Unknown keys or values prevent Orthanc from starting; null disables a direction.</source>
        <translation>Remplace entièrement la valeur par défaut. Des clés ou valeurs inconnues empêchent Orthanc de démarrer&#x202f;; null désactive une direction.</translation>
    </message>
    <message>
        <source>Tool that is active when the viewer opens.</source>
        <translation>Outil actif à l’ouverture de la visionneuse.</translation>
    </message>
    <message>
        <source>The sample file of the project says zoom, but the code falls back to windowing. Examples: zoom, pan, windowing, magnify, lengthMeasure, angleMeasure, pixelProbe.</source>
        <translation>Le fichier d’exemple du projet indique zoom, mais le code retient windowing. Exemples&#xa0;: zoom, pan, windowing, magnify, lengthMeasure, angleMeasure, pixelProbe.</translation>
    </message>
    <message>
        <source>Offers a tool that binds each mouse button or gesture to its own action.</source>
        <translation>Propose un outil qui associe à chaque bouton de souris ou geste sa propre action.</translation>
    </message>
    <message>
        <source>Action of each mouse button and touch gesture in the combined tool.</source>
        <translation>Action de chaque bouton de souris et geste tactile dans l’outil combiné.</translation>
    </message>
    <message>
        <source>Replaces the default as a whole. Unknown keys or values prevent Orthanc from starting; null disables a gesture. The Stone viewer has an option of the same name with other spellings.</source>
        <translation>Remplace entièrement la valeur par défaut. Des clés ou valeurs inconnues empêchent Orthanc de démarrer&#x202f;; null désactive un geste. La visionneuse Stone a une option du même nom, avec d’autres graphies.</translation>
    </message>
    <message>
        <source>Action of the mouse wheel in each direction.</source>
        <translation>Action de la molette de la souris dans chaque direction.</translation>
    </message>
    <message>
        <source>Replaces the default as a whole. Unknown keys or values prevent Orthanc from starting.</source>
        <translation>Remplace entièrement la valeur par défaut. Des clés ou valeurs inconnues empêchent Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Activates the keyboard shortcuts.</source>
        <translation>Active les raccourcis clavier.</translation>
    </message>
    <message>
        <source>Key combinations and the commands they trigger.</source>
        <translation>Combinaisons de touches et commandes qu’elles déclenchent.</translation>
    </message>
    <message>
        <source>Replaces the default as a whole. Unknown commands prevent Orthanc from starting.</source>
        <translation>Remplace entièrement la valeur par défaut. Des commandes inconnues empêchent Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Layout of the series thumbnails.</source>
        <translation>Disposition des vignettes des séries.</translation>
    </message>
    <message>
        <source>Language of the Osimis viewer, for example en, fr, nl, de or es.</source>
        <translation>Langue de la visionneuse Osimis, par exemple en, fr, nl, de ou es.</translation>
    </message>
    <message>
        <source>Lists all studies of the patient instead of only the opened one.</source>
        <translation>Liste toutes les études du patient au lieu de la seule étude ouverte.</translation>
    </message>
    <message>
        <source>Named filters on DICOM tags; series that match one of them are hidden.</source>
        <translation>Filtres nommés sur des tags DICOM&#x202f;; les séries qui correspondent à l’un d’eux sont masquées.</translation>
    </message>
    <message>
        <source>All tags of a filter must match, e.g. {&quot;filter-1&quot;: {&quot;Modality&quot;: &quot;SEG&quot;}}.</source>
        <translation>Tous les tags d’un filtre doivent correspondre, p. ex. {&quot;filter-1&quot;: {&quot;Modality&quot;: &quot;SEG&quot;}}.</translation>
    </message>
    <message>
        <source>Named filters on metadata of the middle instance; matching series are hidden.</source>
        <translation>Filtres nommés sur les métadonnées de l’instance du milieu&#x202f;; les séries correspondantes sont masquées.</translation>
    </message>
    <message>
        <source>Keeps decoded images in a temporary disk cache.</source>
        <translation>Conserve les images décodées dans un cache disque temporaire.</translation>
    </message>
    <message>
        <source>The sample file of the project says true, but the code falls back to false.</source>
        <translation>Le fichier d’exemple du projet indique true, mais le code retient false.</translation>
    </message>
    <message>
        <source>Folder of the temporary disk cache.</source>
        <translation>Dossier du cache disque temporaire.</translation>
    </message>
    <message>
        <source>OsimisWebViewerCache below StorageDirectory when absent.</source>
        <translation>Si absent, OsimisWebViewerCache sous StorageDirectory.</translation>
    </message>
    <message>
        <source>Largest size of the temporary disk cache.</source>
        <translation>Taille maximale du cache disque temporaire.</translation>
    </message>
    <message>
        <source>Fills the temporary cache as soon as images arrive.</source>
        <translation>Remplit le cache temporaire dès l’arrivée des images.</translation>
    </message>
    <message>
        <source>Documented thread count of the temporary cache; not read by the code.</source>
        <translation>Nombre de threads documenté du cache temporaire&#x202f;; non lu par le code.</translation>
    </message>
    <message>
        <source>The code reads WebViewer.Threads instead.</source>
        <translation>Le code lit WebViewer.Threads à la place.</translation>
    </message>
    <message>
        <source>Logs details of the temporary cache for developers.</source>
        <translation>Journalise les détails du cache temporaire, pour les développeurs.</translation>
    </message>
    <message>
        <source>Loads full quality images in the browser before they are displayed.</source>
        <translation>Charge les images en pleine qualité dans le navigateur avant leur affichage.</translation>
    </message>
    <message>
        <source>Stores frequently needed tags in the database to open studies faster.</source>
        <translation>Stocke les tags souvent nécessaires dans la base de données pour ouvrir les études plus vite.</translation>
    </message>
    <message>
        <source>Costs about 500 bytes per instance.</source>
        <translation>Coûte environ 500 octets par instance.</translation>
    </message>
    <message>
        <source>Stores JPEG renderings in the database without any size limit (experimental).</source>
        <translation>Stocke des rendus JPEG dans la base de données, sans limite de taille (expérimental).</translation>
    </message>
    <message>
        <source>Can take up to 1 MB per instance.</source>
        <translation>Peut prendre jusqu’à 1 Mo par instance.</translation>
    </message>
    <message>
        <source>Decodes images with the GDCM library built into the viewer.</source>
        <translation>Décode les images avec la bibliothèque GDCM intégrée à la visionneuse.</translation>
    </message>
    <message>
        <source>False with Orthanc 1.7.0 or later, which has a separate GDCM plugin; true before. The sample file of the project names it EnableGdcm, which the code does not read.</source>
        <translation>Vaut false avec Orthanc 1.7.0 ou ultérieur, qui a un plugin GDCM séparé&#x202f;; true auparavant. Le fichier d’exemple du projet l’appelle EnableGdcm, que le code ne lit pas.</translation>
    </message>
    <message>
        <source>Transfer syntaxes that the viewer decodes with its own GDCM.</source>
        <translation>Syntaxes de transfert que la visionneuse décode avec son propre GDCM.</translation>
    </message>
    <message>
        <source>Read by the Osimis viewer if GdcmEnabled, and by the Orthanc Web Viewer up to 2.5.</source>
        <translation>Lu par la visionneuse Osimis si GdcmEnabled, et par Orthanc Web Viewer jusqu’à 2.5.</translation>
    </message>
    <message>
        <source>Shared viewing sessions of the commercial edition.</source>
        <translation>Sessions de visualisation partagées de l’édition commerciale.</translation>
    </message>
    <message>
        <source>Not read by the basic plugin shipped in the image.</source>
        <translation>Non lu par le plugin de base fourni dans l’image.</translation>
    </message>
    <message>
        <source>Address of the manual; empty removes the link.</source>
        <translation>Adresse du manuel&#x202f;; vide, elle supprime le lien.</translation>
    </message>
    <message>
        <source>When the information popup opens by itself.</source>
        <translation>Quand la fenêtre d’information s’ouvre d’elle-même.</translation>
    </message>
    <message>
        <source>Shows a button that opens the information popup.</source>
        <translation>Affiche un bouton qui ouvre la fenêtre d’information.</translation>
    </message>
    <message>
        <source>Always displays the notice against diagnostic use.</source>
        <translation>Affiche toujours l’avertissement contre l’usage diagnostique.</translation>
    </message>
    <message>
        <source>Osimis Web Viewer (alpha)</source>
        <translation>Osimis Web Viewer (alpha)</translation>
    </message>
    <message>
        <source>Alias of the Osimis viewer: recent images ship the same 1.4.3 library twice. Same options.</source>
        <translation>Alias de la visionneuse Osimis&#xa0;: les images récentes contiennent deux fois la même bibliothèque 1.4.3. Mêmes options.</translation>
    </message>
    <message>
        <source>Pixels masker</source>
        <translation>Masquage de pixels</translation>
    </message>
    <message>
        <source>Masks burned-in pixel data during modification and anonymization.</source>
        <translation>Masque les données de pixels incrustées lors de la modification et de l’anonymisation.</translation>
    </message>
    <message>
        <source>Turns the masking routes on or off.</source>
        <translation>Active ou désactive les routes de masquage.</translation>
    </message>
    <message>
        <source>The Docker image sets true. JobsEngineThreadsCount.ResourceModification sets the number of threads of a masking job.</source>
        <translation>L’image Docker met true. JobsEngineThreadsCount.ResourceModification fixe le nombre de threads d’un job de masquage.</translation>
    </message>
    <message>
        <source>PostgreSQL index and storage</source>
        <translation>Index et stockage PostgreSQL</translation>
    </message>
    <message>
        <source>Keeps the index of Orthanc, and optionally the DICOM files, in a PostgreSQL database.</source>
        <translation>Tient l’index d’Orthanc et, en option, les fichiers DICOM dans une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>Uses PostgreSQL for the index instead of SQLite.</source>
        <translation>Utilise PostgreSQL pour l’index au lieu de SQLite.</translation>
    </message>
    <message>
        <source>Stores the DICOM files in PostgreSQL as large objects.</source>
        <translation>Stocke les fichiers DICOM dans PostgreSQL sous forme de «&#x202f;large objects&#x202f;».</translation>
    </message>
    <message>
        <source>Rarely useful: files on disk are faster and smaller. Conflicts with every other storage plugin.</source>
        <translation>Rarement utile&#xa0;: les fichiers sur disque sont plus rapides et plus petits. En conflit avec tout autre plugin de stockage.</translation>
    </message>
    <message>
        <source>Complete connection address in libpq syntax, with login, host, database and options.</source>
        <translation>Adresse de connexion complète en syntaxe libpq, avec identifiant, hôte, base de données et options.</translation>
    </message>
    <message>
        <source>When set, Host, Port, Database, Username, Password, EnableSsl and ApplicationName have no effect; write sslmode or application_name into the address instead.</source>
        <translation>Si défini, Host, Port, Database, Username, Password, EnableSsl et ApplicationName sont sans effet&#x202f;; écrivez plutôt sslmode ou application_name dans l’adresse.</translation>
    </message>
    <message>
        <source>Name or address of the database server.</source>
        <translation>Nom ou adresse du serveur de base de données.</translation>
    </message>
    <message>
        <source>Ignored with ConnectionUri.</source>
        <translation>Ignoré avec ConnectionUri.</translation>
    </message>
    <message>
        <source>TCP port of the database server.</source>
        <translation>Port TCP du serveur de base de données.</translation>
    </message>
    <message>
        <source>0 and 65535 prevent Orthanc from starting. Ignored with ConnectionUri.</source>
        <translation>0 et 65535 empêchent Orthanc de démarrer. Ignoré avec ConnectionUri.</translation>
    </message>
    <message>
        <source>Name of the database.</source>
        <translation>Nom de la base de données.</translation>
    </message>
    <message>
        <source>Must exist beforehand. Ignored with ConnectionUri. The Docker image sets postgres.</source>
        <translation>Doit exister au préalable. Ignoré avec ConnectionUri. L’image Docker met postgres.</translation>
    </message>
    <message>
        <source>Login on the database server.</source>
        <translation>Identifiant sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>Ignored with ConnectionUri. The Docker image sets postgres.</source>
        <translation>Ignoré avec ConnectionUri. L’image Docker met postgres.</translation>
    </message>
    <message>
        <source>Password on the database server.</source>
        <translation>Mot de passe sur le serveur de base de données.</translation>
    </message>
    <message>
        <source>Requires an encrypted connection to the database server.</source>
        <translation>Exige une connexion chiffrée au serveur de base de données.</translation>
    </message>
    <message>
        <source>True means sslmode=require, false means sslmode=disable. Other modes need ConnectionUri.</source>
        <translation>true signifie sslmode=require, false signifie sslmode=disable. Les autres modes nécessitent ConnectionUri.</translation>
    </message>
    <message>
        <source>Reserves the database for this Orthanc.</source>
        <translation>Réserve la base de données à cet Orthanc.</translation>
    </message>
    <message>
        <source>Number of attempts to connect, and to replay a failed transaction.</source>
        <translation>Nombre de tentatives pour se connecter et pour rejouer une transaction échouée.</translation>
    </message>
    <message>
        <source>Pause between two attempts to connect.</source>
        <translation>Pause entre deux tentatives de connexion.</translation>
    </message>
    <message>
        <source>Number of connections that the index opens to the database.</source>
        <translation>Nombre de connexions que l’index ouvre vers la base de données.</translation>
    </message>
    <message>
        <source>Was 1 before version 7.0. Keep the sum over all servers below max_connections of PostgreSQL. 0 is refused.</source>
        <translation>Valait 1 avant la version 7.0. Maintenez la somme sur tous les serveurs sous max_connections de PostgreSQL. 0 est refusé.</translation>
    </message>
    <message>
        <source>Opens and closes connections on demand instead of keeping all of them open.</source>
        <translation>Ouvre et ferme les connexions à la demande au lieu de les garder toutes ouvertes.</translation>
    </message>
    <message>
        <source>IndexConnectionsCount is then the upper limit.</source>
        <translation>IndexConnectionsCount est alors la limite supérieure.</translation>
    </message>
    <message>
        <source>Isolation level of the transactions.</source>
        <translation>Niveau d’isolation des transactions.</translation>
    </message>
    <message>
        <source>Was Serializable before version 7.0. Any other value prevents Orthanc from starting.</source>
        <translation>Valait Serializable avant la version 7.0. Toute autre valeur empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Logs every SQL statement.</source>
        <translation>Journalise chaque instruction SQL.</translation>
    </message>
    <message>
        <source>For developers.</source>
        <translation>Pour les développeurs.</translation>
    </message>
    <message>
        <source>Pause between two runs of the thread that updates statistics and child counts.</source>
        <translation>Pause entre deux exécutions du thread qui met à jour les statistiques et les nombres d’enfants.</translation>
    </message>
    <message>
        <source>Accepts wrong child counts on fresh resources until the next housekeeping, for faster ingestion.</source>
        <translation>Accepte des nombres d’enfants erronés sur les ressources récentes jusqu’à la maintenance suivante, pour une ingestion plus rapide.</translation>
    </message>
    <message>
        <source>Database schema that holds the tables.</source>
        <translation>Schéma de la base de données qui contient les tables.</translation>
    </message>
    <message>
        <source>Converted to lower case. A schema other than public must be created by hand, and the user still needs access to public or a preinstalled pg_trgm.</source>
        <translation>Converti en minuscules. Un schéma autre que public doit être créé à la main, et l’utilisateur doit encore avoir accès à public ou à un pg_trgm préinstallé.</translation>
    </message>
    <message>
        <source>Name of this client in the logs and statistics of PostgreSQL.</source>
        <translation>Nom de ce client dans les journaux et statistiques de PostgreSQL.</translation>
    </message>
    <message>
        <source>Python scripts</source>
        <translation>Scripts Python</translation>
    </message>
    <message>
        <source>Runs Python scripts that extend Orthanc.</source>
        <translation>Exécute des scripts Python qui étendent Orthanc.</translation>
    </message>
    <message>
        <source>Path of the Python script to load.</source>
        <translation>Chemin du script Python à charger.</translation>
    </message>
    <message>
        <source>Must exist and end with .py, otherwise Orthanc does not start. Wins over Python.Path. In the Docker image, this option alone enables the plugin.</source>
        <translation>Doit exister et se terminer par .py, sinon Orthanc ne démarre pas. L’emporte sur Python.Path. Dans l’image Docker, cette option suffit à activer le plugin.</translation>
    </message>
    <message>
        <source>Makes the Python interpreter report what it imports.</source>
        <translation>Fait indiquer par l’interpréteur Python ce qu’il importe.</translation>
    </message>
    <message>
        <source>Active if either this or Python.Verbose is true.</source>
        <translation>Actif si l’un des deux, ceci ou Python.Verbose, vaut true.</translation>
    </message>
    <message>
        <source>Path of the Python script, as an alternative to PythonScript.</source>
        <translation>Chemin du script Python, comme alternative à PythonScript.</translation>
    </message>
    <message>
        <source>Ignored if PythonScript is present. Must exist and end with .py, otherwise Orthanc does not start.</source>
        <translation>Ignoré si PythonScript est présent. Doit exister et se terminer par .py, sinon Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>Makes the interpreter report what it imports, as an alternative to PythonVerbose.</source>
        <translation>Fait indiquer par l’interpréteur ce qu’il importe, comme alternative à PythonVerbose.</translation>
    </message>
    <message>
        <source>Prints the memory used by Python every second.</source>
        <translation>Affiche chaque seconde la mémoire utilisée par Python.</translation>
    </message>
    <message>
        <source>Releases the Python lock during calls to Orthanc, so that Python threads run in parallel.</source>
        <translation>Libère le verrou de Python pendant les appels à Orthanc, afin que les threads Python s’exécutent en parallèle.</translation>
    </message>
    <message>
        <source>The script must be thread-safe. With false, a script that calls Orthanc can deadlock if Orthanc calls back into Python.</source>
        <translation>Le script doit être thread-safe. Avec false, un script qui appelle Orthanc peut provoquer un interblocage si Orthanc rappelle Python.</translation>
    </message>
    <message>
        <source>STL</source>
        <translation>STL</translation>
    </message>
    <message>
        <source>Encapsulates and displays 3D models. The Enable added by the image has no effect.</source>
        <translation>Encapsule et affiche des modèles 3D. Le Enable ajouté par l’image est sans effet.</translation>
    </message>
    <message>
        <source>Offers to convert NIfTI volumes to STL in Orthanc Explorer.</source>
        <translation>Propose de convertir des volumes NIfTI en STL dans Orthanc Explorer.</translation>
    </message>
    <message>
        <source>Supports multiresolution models in Nexus format.</source>
        <translation>Prend en charge les modèles multirésolution au format Nexus.</translation>
    </message>
    <message>
        <source>CSS background of the 3DHOP viewer.</source>
        <translation>Arrière-plan CSS de la visionneuse 3DHOP.</translation>
    </message>
    <message>
        <source>Only with EnableNexus.</source>
        <translation>Uniquement avec EnableNexus.</translation>
    </message>
    <message>
        <source>Serve folders</source>
        <translation>Publication de dossiers</translation>
    </message>
    <message>
        <source>Publishes folders of the server through the web server of Orthanc. The section itself may be a plain URI-to-folder map.</source>
        <translation>Publie des dossiers du serveur par le serveur web d’Orthanc. La section elle-même peut être une simple table d’URI vers des dossiers.</translation>
    </message>
    <message>
        <source>Folders to publish: URI prefix and folder on disk.</source>
        <translation>Dossiers à publier&#xa0;: préfixe d’URI et dossier sur disque.</translation>
    </message>
    <message>
        <source>Only present in the long form. Without a Folders object, the whole section is read as this map, and the other options are then taken for folders. Folders must exist; an empty URI or missing folder is logged and stops the reading, but Orthanc starts.</source>
        <translation>N’existe que dans la forme longue. Sans objet Folders, toute la section est lue comme cette table, et les autres options sont alors prises pour des dossiers. Les dossiers doivent exister&#x202f;; un URI vide ou un dossier manquant est journalisé et arrête la lecture, mais Orthanc démarre.</translation>
    </message>
    <message>
        <source>Lets browsers cache the published files.</source>
        <translation>Permet aux navigateurs de mettre en cache les fichiers publiés.</translation>
    </message>
    <message>
        <source>Only read in the long form, next to Folders.</source>
        <translation>Lu uniquement dans la forme longue, à côté de Folders.</translation>
    </message>
    <message>
        <source>Sends a fingerprint of each file so that browsers can detect changes.</source>
        <translation>Envoie une empreinte de chaque fichier afin que les navigateurs détectent les modifications.</translation>
    </message>
    <message>
        <source>Additional MIME types by file extension.</source>
        <translation>Types MIME supplémentaires par extension de fichier.</translation>
    </message>
    <message>
        <source>The dot is optional; an empty type removes an entry. Only read in the long form, next to Folders.</source>
        <translation>Le point est facultatif&#x202f;; un type vide supprime une entrée. Lu uniquement dans la forme longue, à côté de Folders.</translation>
    </message>
    <message>
        <source>Stone Web Viewer</source>
        <translation>Stone Web Viewer</translation>
    </message>
    <message>
        <source>Diagnostic-style web viewer based on DICOMweb and WebAssembly.</source>
        <translation>Visionneuse web de type diagnostique, fondée sur DICOMweb et WebAssembly.</translation>
    </message>
    <message>
        <source>Pattern for dates, built from DD, MM and YYYY.</source>
        <translation>Modèle des dates, composé de DD, MM et YYYY.</translation>
    </message>
    <message>
        <source>Dates are shown as stored in DICOM when absent.</source>
        <translation>Si absent, les dates sont affichées telles que stockées en DICOM.</translation>
    </message>
    <message>
        <source>Pattern for times, built from hh, mm, ss and .f.</source>
        <translation>Modèle des heures, composé de hh, mm, ss et .f.</translation>
    </message>
    <message>
        <source>Times are shown as stored in DICOM when absent.</source>
        <translation>Si absent, les heures sont affichées telles que stockées en DICOM.</translation>
    </message>
    <message>
        <source>Brightness and contrast presets offered in the windowing menu.</source>
        <translation>Préréglages de luminosité et de contraste proposés dans le menu de fenêtrage.</translation>
    </message>
    <message>
        <source>Offers the tool that gives each mouse button its own action, and selects it at start.</source>
        <translation>Propose l’outil qui donne à chaque bouton de souris sa propre action, et le sélectionne au démarrage.</translation>
    </message>
    <message>
        <source>Action of the left mouse button in the combined tool.</source>
        <translation>Action du bouton gauche de la souris dans l’outil combiné.</translation>
    </message>
    <message>
        <source>Action of the middle mouse button in the combined tool.</source>
        <translation>Action du bouton central de la souris dans l’outil combiné.</translation>
    </message>
    <message>
        <source>Action of the right mouse button in the combined tool.</source>
        <translation>Action du bouton droit de la souris dans l’outil combiné.</translation>
    </message>
    <message>
        <source>Shows the button that prints.</source>
        <translation>Affiche le bouton d’impression.</translation>
    </message>
    <message>
        <source>Shows the button that saves the current view as a JPEG image.</source>
        <translation>Affiche le bouton qui enregistre la vue actuelle comme image JPEG.</translation>
    </message>
    <message>
        <source>File name of saved JPEG images, with DICOM tags in braces.</source>
        <translation>Nom de fichier des images JPEG enregistrées, avec des tags DICOM entre accolades.</translation>
    </message>
    <message>
        <source>Shows the button that downloads the study as an archive.</source>
        <translation>Affiche le bouton qui télécharge l’étude sous forme d’archive.</translation>
    </message>
    <message>
        <source>Downloads studies as DICOMDIR media instead of a plain folder archive.</source>
        <translation>Télécharge les études comme support DICOMDIR au lieu d’une simple archive de dossiers.</translation>
    </message>
    <message>
        <source>Web origin that may control the viewer with window.postMessage().</source>
        <translation>Origine web autorisée à piloter la visionneuse par window.postMessage().</translation>
    </message>
    <message>
        <source>Empty rejects all messages. &quot;*&quot; accepts every origin and is insecure.</source>
        <translation>Une valeur vide refuse tous les messages. &quot;*&quot; accepte toute origine et n’est pas sûr.</translation>
    </message>
    <message>
        <source>Path of the DICOMweb server, relative to the viewer page.</source>
        <translation>Chemin du serveur DICOMweb, relatif à la page de la visionneuse.</translation>
    </message>
    <message>
        <source>Adapt it by hand if DicomWeb.Root is changed; it is not derived from that option.</source>
        <translation>À adapter à la main si DicomWeb.Root est modifié&#x202f;; il n’est pas déduit de cette option.</translation>
    </message>
    <message>
        <source>HTTP headers added to each DICOMweb request of the viewer.</source>
        <translation>En-têtes HTTP ajoutés à chaque requête DICOMweb de la visionneuse.</translation>
    </message>
    <message>
        <source>The values are delivered to every browser: put no secret here.</source>
        <translation>Les valeurs sont transmises à chaque navigateur&#xa0;: n’y mettez aucun secret.</translation>
    </message>
    <message>
        <source>Path of the REST API of Orthanc, relative to the viewer page.</source>
        <translation>Chemin de l’API REST d’Orthanc, relatif à la page de la visionneuse.</translation>
    </message>
    <message>
        <source>Has no effect with the plugin, which always overwrites it.</source>
        <translation>Sans effet avec le plugin, qui le remplace toujours.</translation>
    </message>
    <message>
        <source>Size of the browser-side cache for DICOM files.</source>
        <translation>Taille du cache côté navigateur pour les fichiers DICOM.</translation>
    </message>
    <message>
        <source>Raise it for very large multiframe images such as mammography. 0 disables the cache.</source>
        <translation>À augmenter pour les très grandes images multiframe, par exemple en mammographie. 0 désactive le cache.</translation>
    </message>
    <message>
        <source>Modalities whose series are not listed.</source>
        <translation>Modalités dont les séries ne sont pas listées.</translation>
    </message>
    <message>
        <source>The default also contained SR before version 3.0.</source>
        <translation>La valeur par défaut contenait aussi SR avant la version 3.0.</translation>
    </message>
    <message>
        <source>URL of a logo shown at the bottom left.</source>
        <translation>URL d’un logo affiché en bas à gauche.</translation>
    </message>
    <message>
        <source>When the information panel opens by itself.</source>
        <translation>Quand le panneau d’information s’ouvre de lui-même.</translation>
    </message>
    <message>
        <source>User lets each person decide; the choice is kept in a cookie.</source>
        <translation>User laisse chacun décider&#x202f;; le choix est conservé dans un cookie.</translation>
    </message>
    <message>
        <source>Shows the button for personal preferences.</source>
        <translation>Affiche le bouton des préférences personnelles.</translation>
    </message>
    <message>
        <source>Shows a notice that the viewer is not meant for diagnosis.</source>
        <translation>Affiche un avertissement indiquant que la visionneuse n’est pas destinée au diagnostic.</translation>
    </message>
    <message>
        <source>Color of annotations: red, green and blue from 0 to 255.</source>
        <translation>Couleur des annotations&#xa0;: rouge, vert et bleu de 0 à 255.</translation>
    </message>
    <message>
        <source>Color of annotations under the mouse: red, green and blue from 0 to 255.</source>
        <translation>Couleur des annotations sous la souris&#xa0;: rouge, vert et bleu de 0 à 255.</translation>
    </message>
    <message>
        <source>The Cancer Imaging Archive</source>
        <translation>The Cancer Imaging Archive</translation>
    </message>
    <message>
        <source>Web page that imports open data from The Cancer Imaging Archive.</source>
        <translation>Page web qui importe des données ouvertes de The Cancer Imaging Archive.</translation>
    </message>
    <message>
        <source>Address of the REST API of the archive.</source>
        <translation>Adresse de l’API REST de l’archive.</translation>
    </message>
    <message>
        <source>Transfers accelerator</source>
        <translation>Accélérateur de transferts</translation>
    </message>
    <message>
        <source>Speeds up exchanges of studies between Orthanc peers over HTTP.</source>
        <translation>Accélère les échanges d’études entre pairs Orthanc par HTTP.</translation>
    </message>
    <message>
        <source>Number of threads that work on one transfer.</source>
        <translation>Nombre de threads qui travaillent sur un transfert.</translation>
    </message>
    <message>
        <source>Amount of data that is aimed at per HTTP request.</source>
        <translation>Quantité de données visée par requête HTTP.</translation>
    </message>
    <message>
        <source>Memory that the sender reserves for instances being cut into requests.</source>
        <translation>Mémoire que l’émetteur réserve aux instances en cours de découpage en requêtes.</translation>
    </message>
    <message>
        <source>The documentation and the Windows sample show 128, but the code falls back to 512.</source>
        <translation>La documentation et l’exemple pour Windows indiquent 128, mais le code retient 512.</translation>
    </message>
    <message>
        <source>Number of push transfers that may be received at the same time.</source>
        <translation>Nombre de transferts push pouvant être reçus en même temps.</translation>
    </message>
    <message>
        <source>Number of new attempts after a failed request.</source>
        <translation>Nombre de nouvelles tentatives après une requête échouée.</translation>
    </message>
    <message>
        <source>Time to wait when asking a peer whether it has this plugin.</source>
        <translation>Temps d’attente pour demander à un pair s’il a ce plugin.</translation>
    </message>
    <message>
        <source>Time to wait for the peer to import the files at the end of a push transfer.</source>
        <translation>Temps d’attente de l’importation des fichiers par le pair à la fin d’un transfert push.</translation>
    </message>
    <message>
        <source>Number of threads that import the received files.</source>
        <translation>Nombre de threads qui importent les fichiers reçus.</translation>
    </message>
    <message>
        <source>More than 1 helps only with remote storage. 0 prevents Orthanc from starting.</source>
        <translation>Une valeur supérieure à 1 n’est utile qu’avec un stockage distant. 0 empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Kitware VolView</source>
        <translation>Kitware VolView</translation>
    </message>
    <message>
        <source>3D viewer in the browser. Reads no option.</source>
        <translation>Visionneuse 3D dans le navigateur. Ne lit aucune option.</translation>
    </message>
    <message>
        <source>Modality worklists</source>
        <translation>Worklists de modalités</translation>
    </message>
    <message>
        <source>Answers worklist queries of modalities and manages worklists through REST.</source>
        <translation>Répond aux requêtes worklist des modalités et gère les worklists par REST.</translation>
    </message>
    <message>
        <source>Turns the worklist server on or off.</source>
        <translation>Active ou désactive le serveur de worklists.</translation>
    </message>
    <message>
        <source>When on, either Directory or SaveInOrthancDatabase must be set, otherwise Orthanc does not start. The Docker image sets true.</source>
        <translation>S’il est activé, Directory ou SaveInOrthancDatabase doit être défini, sinon Orthanc ne démarre pas. L’image Docker met true.</translation>
    </message>
    <message>
        <source>Folder of the worklist files.</source>
        <translation>Dossier des fichiers de worklist.</translation>
    </message>
    <message>
        <source>Excludes SaveInOrthancDatabase: both together prevent Orthanc from starting.</source>
        <translation>Exclut SaveInOrthancDatabase&#xa0;: les deux ensemble empêchent Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Former name of Directory, the only one known to the older sample plugin.</source>
        <translation>Ancien nom de Directory, le seul connu de l’ancien plugin d’exemple.</translation>
    </message>
    <message>
        <source>Wins over Directory if both are present. Excludes SaveInOrthancDatabase.</source>
        <translation>L’emporte sur Directory si les deux sont présents. Exclut SaveInOrthancDatabase.</translation>
    </message>
    <message>
        <source>Keeps worklists in the database of Orthanc instead of a folder.</source>
        <translation>Conserve les worklists dans la base de données d’Orthanc au lieu d’un dossier.</translation>
    </message>
    <message>
        <source>Needs SQLite or PostgreSQL; worklists are created through REST. True together with Directory or Database prevents Orthanc from starting.</source>
        <translation>Nécessite SQLite ou PostgreSQL&#x202f;; les worklists sont créées par REST. La valeur true avec Directory ou Database empêche Orthanc de démarrer.</translation>
    </message>
    <message>
        <source>Restricts answers to worklists scheduled for the station that asks.</source>
        <translation>Limite les réponses aux worklists planifiées pour la station qui interroge.</translation>
    </message>
    <message>
        <source>Helps with modalities that do not fill in ScheduledStationAETitle.</source>
        <translation>Utile avec les modalités qui ne remplissent pas ScheduledStationAETitle.</translation>
    </message>
    <message>
        <source>Largest number of answers to one query; 0 means no limit.</source>
        <translation>Nombre maximal de réponses à une requête&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Generates a study UID for worklists created without one.</source>
        <translation>Génère un UID d’étude pour les worklists créées sans en avoir un.</translation>
    </message>
    <message>
        <source>Removes a worklist once the matching study has arrived and is stable.</source>
        <translation>Supprime une worklist une fois que l’étude correspondante est arrivée et stable.</translation>
    </message>
    <message>
        <source>Matching uses the study UID. Done by the housekeeping thread, so not instantly.</source>
        <translation>La correspondance se fait par l’UID d’étude. Effectué par le thread de maintenance, donc pas immédiatement.</translation>
    </message>
    <message>
        <source>Age at which worklists created through REST are removed; 0 keeps them.</source>
        <translation>Âge auquel les worklists créées par REST sont supprimées&#x202f;; 0 les conserve.</translation>
    </message>
    <message>
        <source>Only with SaveInOrthancDatabase: a value above 0 with a folder prevents Orthanc from starting. The manual shows 24, but the code falls back to 0.</source>
        <translation>Uniquement avec SaveInOrthancDatabase&#xa0;: une valeur supérieure à 0 avec un dossier empêche Orthanc de démarrer. Le manuel indique 24, mais le code retient 0.</translation>
    </message>
    <message>
        <source>Pause between two runs of the worklist cleanup.</source>
        <translation>Pause entre deux nettoyages des worklists.</translation>
    </message>
    <message>
        <source>Logs the identifier of each matching worklist.</source>
        <translation>Journalise l’identifiant de chaque worklist correspondante.</translation>
    </message>
    <message>
        <source>Later than 0.9.2, the release in the image of August 2026.</source>
        <translation>Postérieur à 0.9.2, la version de l’image d’août 2026.</translation>
    </message>
    <message>
        <source>Whole-slide imaging</source>
        <translation>Imagerie de lames entières</translation>
    </message>
    <message>
        <source>Viewer and IIIF server for microscopy slides. Its options live in the WholeSlideImaging section.</source>
        <translation>Visionneuse et serveur IIIF pour lames de microscopie. Ses options se trouvent dans la section WholeSlideImaging.</translation>
    </message>
    <message>
        <source>Publishes the slides through the IIIF protocol.</source>
        <translation>Publie les lames par le protocole IIIF.</translation>
    </message>
    <message>
        <source>Public base address of Orthanc, written into IIIF manifests.</source>
        <translation>Adresse publique de base d’Orthanc, inscrite dans les manifestes IIIF.</translation>
    </message>
    <message>
        <source>http://localhost:&lt;HttpPort&gt;/ when absent. A trailing slash is added. Only used with EnableIIIF.</source>
        <translation>Si absent, http://localhost:&lt;HttpPort&gt;/. Une barre oblique finale est ajoutée. Utilisé uniquement avec EnableIIIF.</translation>
    </message>
    <message>
        <source>Also serves the Mirador viewer.</source>
        <translation>Fournit aussi la visionneuse Mirador.</translation>
    </message>
    <message>
        <source>Only used with EnableIIIF.</source>
        <translation>Utilisé uniquement avec EnableIIIF.</translation>
    </message>
    <message>
        <source>Also serves the OpenSeadragon viewer.</source>
        <translation>Fournit aussi la visionneuse OpenSeadragon.</translation>
    </message>
    <message>
        <source>Only announces zoom levels that are powers of two, for viewers that need it.</source>
        <translation>N’annonce que les niveaux de zoom qui sont des puissances de deux, pour les visionneuses qui en ont besoin.</translation>
    </message>
    <message>
        <source>Follows ServeMirador and ServeOpenSeadragon when absent: true if either is on.</source>
        <translation>Si absent, suit ServeMirador et ServeOpenSeadragon&#xa0;: true si l’un des deux est activé.</translation>
    </message>
    <message>
        <source>Folders in /run/secrets are passed over; before, one of them stopped the start.</source>
        <translation>Les dossiers dans /run/secrets sont ignorés&#x202f;; auparavant, l’un d’eux interrompait le démarrage.</translation>
    </message>
    <message>
        <source>Plugins can be on without being asked for. The first is GDCM, which decodes compressed images.</source>
        <translation>Des plugins peuvent être activés sans avoir été demandés. Le premier est GDCM, qui décode les images compressées.</translation>
    </message>
    <message>
        <source>Set GDCM_PLUGIN_ENABLED to false to do without it.</source>
        <translation>Réglez GDCM_PLUGIN_ENABLED sur false pour vous en passer.</translation>
    </message>
    <message>
        <source>A toggle that is false switches its plugin off, also when a section would switch it on; before, it only failed to switch it on.</source>
        <translation>Un interrupteur à false désactive son plugin, même lorsqu’une section l’activerait&#x202f;; auparavant, il se contentait de ne pas l’activer.</translation>
    </message>
    <message>
        <source>Remove the toggle where the section is meant to count.</source>
        <translation>Supprimez l’interrupteur là où la section doit compter.</translation>
    </message>
    <message>
        <source>The container takes exactly one argument, the configuration; with more it stops with exit status 2.</source>
        <translation>Le conteneur prend exactement un argument, la configuration&#x202f;; avec davantage, il s’arrête avec le code de sortie 2.</translation>
    </message>
    <message>
        <source>The plugin for Google Cloud Platform left the image.</source>
        <translation>Le plugin pour Google Cloud Platform a quitté l’image.</translation>
    </message>
    <message>
        <source>Names for the SSL settings of MySQL that can be read.</source>
        <translation>Noms lisibles pour les réglages SSL de MySQL.</translation>
    </message>
    <message>
        <source>A Lua script that makes the configuration anew at each reset: /lua-scripts/filter-http-tools-reset.lua.</source>
        <translation>Un script Lua qui recrée la configuration à chaque réinitialisation&#xa0;: /lua-scripts/filter-http-tools-reset.lua.</translation>
    </message>
    <message>
        <source>The OsimisCloud plugin came.</source>
        <translation>Ajout du plugin OsimisCloud.</translation>
    </message>
    <message>
        <source>Line breaks at the end of a secret are taken off; before, they were part of the password.</source>
        <translation>Les sauts de ligne à la fin d’un secret sont retirés&#x202f;; auparavant, ils faisaient partie du mot de passe.</translation>
    </message>
    <message>
        <source>The Stone web viewer came. By mistake, OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED loads it in this release.</source>
        <translation>Ajout de la visionneuse web Stone. Par erreur, OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED la charge dans cette version.</translation>
    </message>
    <message>
        <source>Take 20.12.1.</source>
        <translation>Prenez 20.12.1.</translation>
    </message>
    <message>
        <source>The Stone web viewer has a section of its own, StoneWebViewer, and the mistake of 20.12.0 is gone.</source>
        <translation>La visionneuse web Stone a sa propre section, StoneWebViewer, et l’erreur de 20.12.0 a disparu.</translation>
    </message>
    <message>
        <source>The image sets MALLOC_ARENA_MAX to 5, so that Orthanc takes less memory.</source>
        <translation>L’image définit MALLOC_ARENA_MAX à 5, afin qu’Orthanc prenne moins de mémoire.</translation>
    </message>
    <message>
        <source>Names for seven more settings of PostgreSQL and MySQL.</source>
        <translation>Noms pour sept autres réglages de PostgreSQL et MySQL.</translation>
    </message>
    <message>
        <source>BEFORE_ORTHANC_STARTUP_SCRIPT runs a command between making the configuration and starting Orthanc.</source>
        <translation>BEFORE_ORTHANC_STARTUP_SCRIPT exécute une commande entre la création de la configuration et le démarrage d’Orthanc.</translation>
    </message>
    <message>
        <source>The ODBC plugins came.</source>
        <translation>Ajout des plugins ODBC.</translation>
    </message>
    <message>
        <source>Plugins are looked for in /run/orthanc/plugins, too, and are linked or copied instead of moved.</source>
        <translation>Les plugins sont aussi recherchés dans /run/orthanc/plugins, et sont liés ou copiés au lieu d’être déplacés.</translation>
    </message>
    <message>
        <source>Where Plugins is given, keep both folders of the image in the list.</source>
        <translation>Là où Plugins est donné, gardez les deux dossiers de l’image dans la liste.</translation>
    </message>
    <message>
        <source>The TCIA plugin came, and OsimisCloud left.</source>
        <translation>Ajout du plugin TCIA et retrait d’OsimisCloud.</translation>
    </message>
    <message>
        <source>LOGDIR and LOGFILE say where Orthanc writes its log.</source>
        <translation>LOGDIR et LOGFILE indiquent où Orthanc écrit son journal.</translation>
    </message>
    <message>
        <source>The folder indexer came.</source>
        <translation>Ajout de l’indexeur de dossiers.</translation>
    </message>
    <message>
        <source>A program for health checks came: /probes/test-aliveness.py.</source>
        <translation>Ajout d’un programme pour les contrôles d’état&#xa0;: /probes/test-aliveness.py.</translation>
    </message>
    <message>
        <source>Plugins for the object storage of Azure, Amazon and Google came.</source>
        <translation>Ajout des plugins pour le stockage objet d’Azure, d’Amazon et de Google.</translation>
    </message>
    <message>
        <source>UNLOCK is no longer read.</source>
        <translation>UNLOCK n’est plus lu.</translation>
    </message>
    <message>
        <source>Unlock the database by hand, and remove the variable.</source>
        <translation>Déverrouillez la base de données à la main et supprimez la variable.</translation>
    </message>
    <message>
        <source>Orthanc Explorer 2 came, off by default, and the Neuro plugin.</source>
        <translation>Ajout d’Orthanc Explorer 2, désactivé par défaut, et du plugin Neuro.</translation>
    </message>
    <message>
        <source>The Housekeeper came; its toggle alone installs it, but its Enable is false by default.</source>
        <translation>Ajout du Housekeeper&#x202f;; son interrupteur suffit à l’installer, mais son Enable vaut false par défaut.</translation>
    </message>
    <message>
        <source>Orthanc Explorer 2 is on by default, at /ui/app/.</source>
        <translation>Orthanc Explorer 2 est activé par défaut, sous /ui/app/.</translation>
    </message>
    <message>
        <source>Set ORTHANC_EXPLORER_2_ENABLED to false to do without it.</source>
        <translation>Réglez ORTHANC_EXPLORER_2_ENABLED sur false pour vous en passer.</translation>
    </message>
    <message>
        <source>The plugins for Azure and Google are only in the new -full image; their toggles stop the other one with exit status 255.</source>
        <translation>Les plugins pour Azure et Google ne sont que dans la nouvelle image -full&#x202f;; leurs interrupteurs arrêtent l’autre image avec le code de sortie 255.</translation>
    </message>
    <message>
        <source>Take the -full image.</source>
        <translation>Prenez l’image -full.</translation>
    </message>
    <message>
        <source>The plugin that deletes later came, and the Housekeeper works as soon as its toggle is set.</source>
        <translation>Ajout du plugin de suppression différée&#x202f;; le Housekeeper fonctionne dès que son interrupteur est défini.</translation>
    </message>
    <message>
        <source>The entry point makes /etc/hostid when it is missing, so that Orthanc starts without waiting.</source>
        <translation>Le point d’entrée crée /etc/hostid s’il manque, afin qu’Orthanc démarre sans attendre.</translation>
    </message>
    <message>
        <source>Set GENERATE_HOST_ID_IF_MISSING to false where the container&apos;s user may not write there.</source>
        <translation>Réglez GENERATE_HOST_ID_IF_MISSING sur false là où l’utilisateur du conteneur ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>ORTHANC__POSTGRESQL and ORTHANC__MYSQL stand for the sections PostgreSQL and MySQL; before, for sections that nobody reads.</source>
        <translation>ORTHANC__POSTGRESQL et ORTHANC__MYSQL désignent les sections PostgreSQL et MySQL&#x202f;; auparavant, des sections que personne ne lit.</translation>
    </message>
    <message>
        <source>The VolView plugin came. 23.3.2 and 23.3.3 list it, but lack its library.</source>
        <translation>Ajout du plugin VolView. 23.3.2 et 23.3.3 le mentionnent, mais sans sa bibliothèque.</translation>
    </message>
    <message>
        <source>The plugin for several DICOM servers in one came.</source>
        <translation>Ajout du plugin qui réunit plusieurs serveurs DICOM en un seul.</translation>
    </message>
    <message>
        <source>The image has a user and group orthanc, both 999. The host id is also made anew when /etc/hostid says not-generated.</source>
        <translation>L’image a un utilisateur et un groupe orthanc, tous deux 999. L’identifiant d’hôte est aussi recréé lorsque /etc/hostid contient not-generated.</translation>
    </message>
    <message>
        <source>$NAME and ${NAME} in configuration files are replaced by variables, and by nothing when there is none.</source>
        <translation>$NAME et ${NAME} dans les fichiers de configuration sont remplacés par des variables, et par rien s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Write \u0024 for a dollar that is meant as one.</source>
        <translation>Écrivez \u0024 pour un dollar à prendre comme tel.</translation>
    </message>
    <message>
        <source>The OHIF viewer came. Variables give the section Ohif until 23.7.0.</source>
        <translation>Ajout de la visionneuse OHIF. Les variables donnent la section Ohif jusqu’à 23.7.0.</translation>
    </message>
    <message>
        <source>ORTHANC__OHIF__… gives the section OHIF, which the plugin reads, but which does not switch it on.</source>
        <translation>ORTHANC__OHIF__… donne la section OHIF, que le plugin lit, mais qui ne l’active pas.</translation>
    </message>
    <message>
        <source>Set OHIF_PLUGIN_ENABLED to true.</source>
        <translation>Réglez OHIF_PLUGIN_ENABLED sur true.</translation>
    </message>
    <message>
        <source>The image is called orthancteam/orthanc; before, it was osimis/orthanc.</source>
        <translation>L’image s’appelle orthancteam/orthanc&#x202f;; auparavant, c’était osimis/orthanc.</translation>
    </message>
    <message>
        <source>Write the new name into the image of the service.</source>
        <translation>Écrivez le nouveau nom comme image du service.</translation>
    </message>
    <message>
        <source>A name for PostgreSQL.TransactionMode.</source>
        <translation>Un nom pour PostgreSQL.TransactionMode.</translation>
    </message>
    <message>
        <source>The STL plugin came.</source>
        <translation>Ajout du plugin STL.</translation>
    </message>
    <message>
        <source>A name for PostgreSQL.EnableVerboseLogs.</source>
        <translation>Un nom pour PostgreSQL.EnableVerboseLogs.</translation>
    </message>
    <message>
        <source>The Java plugin came, in the -full image only.</source>
        <translation>Ajout du plugin Java, dans l’image -full uniquement.</translation>
    </message>
    <message>
        <source>Orthanc Explorer 2 is the user interface at /; before, it was the old Orthanc Explorer.</source>
        <translation>Orthanc Explorer 2 est l’interface utilisateur sous /&#x202f;; auparavant, c’était l’ancien Orthanc Explorer.</translation>
    </message>
    <message>
        <source>Set OrthancExplorer2.IsDefaultOrthancUI to false to keep the old one.</source>
        <translation>Réglez OrthancExplorer2.IsDefaultOrthancUI sur false pour garder l’ancien.</translation>
    </message>
    <message>
        <source>The plugin for advanced storage came.</source>
        <translation>Ajout du plugin de stockage avancé.</translation>
    </message>
    <message>
        <source>The Education plugin came.</source>
        <translation>Ajout du plugin Education.</translation>
    </message>
    <message>
        <source>The image no longer sets Worklists.Database to /var/lib/orthanc/worklists.</source>
        <translation>L’image ne règle plus Worklists.Database sur /var/lib/orthanc/worklists.</translation>
    </message>
    <message>
        <source>Set Worklists.Directory where worklists are read from files.</source>
        <translation>Définissez Worklists.Directory là où les worklists sont lues dans des fichiers.</translation>
    </message>
    <message>
        <source>ORTHANC__POSTGRESQL__…, ORTHANC__MYSQL__… and ORTHANC__OHIF__… work for every setting of these sections. One name changed its meaning: ORTHANC__OHIF__ROUTER_BASE_NAME, for which ORTHANC__OHIF__ROUTER_BASENAME is written now.</source>
        <translation>ORTHANC__POSTGRESQL__…, ORTHANC__MYSQL__… et ORTHANC__OHIF__… fonctionnent pour chaque réglage de ces sections. Un nom a changé de sens&#xa0;: ORTHANC__OHIF__ROUTER_BASE_NAME, qui s’écrit désormais ORTHANC__OHIF__ROUTER_BASENAME.</translation>
    </message>
    <message>
        <source>Rename the variable.</source>
        <translation>Renommez la variable.</translation>
    </message>
    <message>
        <source>The Worklists plugin is a new one.</source>
        <translation>Le plugin Worklists est nouveau.</translation>
    </message>
    <message>
        <source>The plugin that masks pixels came.</source>
        <translation>Ajout du plugin de masquage de pixels.</translation>
    </message>
    <message>
        <source>The image sets LANG to C.UTF-8 and PYTHONUTF8 to 1.</source>
        <translation>L’image définit LANG à C.UTF-8 et PYTHONUTF8 à 1.</translation>
    </message>
    <message>
        <source>Names of before April 2020 stop the start with exit status 254; before, they were warned about.</source>
        <translation>Les noms antérieurs à avril 2020 interrompent le démarrage avec le code de sortie 254&#x202f;; auparavant, ils donnaient un avertissement.</translation>
    </message>
    <message>
        <source>Rename them.</source>
        <translation>Renommez-les.</translation>
    </message>
    <message>
        <source>Without a user the container stops with exit status 253 while authentication and remote access are on; before, Orthanc let in orthanc with the password orthanc.</source>
        <translation>Sans utilisateur, le conteneur s’arrête avec le code de sortie 253 tant que l’authentification et l’accès distant sont activés&#x202f;; auparavant, Orthanc laissait entrer orthanc avec le mot de passe orthanc.</translation>
    </message>
    <message>
        <source>Add a user to RegisteredUsers, or set ORTHANC_PASSWORD.</source>
        <translation>Ajoutez un utilisateur à RegisteredUsers, ou définissez ORTHANC_PASSWORD.</translation>
    </message>
    <message>
        <source>ORTHANC_PASSWORD gives the user orthanc a password.</source>
        <translation>ORTHANC_PASSWORD donne un mot de passe à l’utilisateur orthanc.</translation>
    </message>
    <message>
        <source>LOGS_THREADNAMES_IN_CONTEXT shows the names of threads in the log.</source>
        <translation>LOGS_THREADNAMES_IN_CONTEXT affiche les noms des threads dans le journal.</translation>
    </message>
    <message>
        <source>The image no longer sets MALLOC_ARENA_MAX; Orthanc has its own setting MallocArenaMax.</source>
        <translation>L’image ne définit plus MALLOC_ARENA_MAX&#x202f;; Orthanc a son propre réglage MallocArenaMax.</translation>
    </message>
    <message>
        <source>Generates the configuration again at each POST to /tools/reset, so that Orthanc restarts with changed files and secrets. The variables stay those the container was started with.</source>
        <translation>Régénère la configuration à chaque POST vers /tools/reset, de sorte qu’Orthanc redémarre avec les fichiers et secrets modifiés. Les variables restent celles avec lesquelles le conteneur a été démarré.</translation>
    </message>
    <message>
        <source>Lets every request pass. A script of your own that filters requests must not be loaded before it, or its rules no longer count.</source>
        <translation>Laisse passer toutes les requêtes. Un script à vous qui filtre les requêtes ne doit pas être chargé avant lui, sinon ses règles ne comptent plus.</translation>
    </message>
    <message>
        <source>Asks Orthanc from inside of the container and exits with 0 when it answers. Takes port and the first of RegisteredUsers from /tmp/orthanc.json. The image itself does not run it: name it as the health check.</source>
        <translation>Interroge Orthanc de l’intérieur du conteneur et se termine avec 0 lorsqu’il répond. Prend le port et le premier de RegisteredUsers dans /tmp/orthanc.json. L’image elle-même ne l’exécute pas&#xa0;: indiquez-le comme contrôle d’état.</translation>
    </message>
    <message>
        <source>Asks Orthanc from inside of the container and exits with 0 when it answers. Takes port and the first of RegisteredUsers from /tmp/orthanc.json; --user=NAME chooses another one. The image itself does not run it: name it as the health check.</source>
        <translation>Interroge Orthanc de l’intérieur du conteneur et se termine avec 0 lorsqu’il répond. Prend le port et le premier de RegisteredUsers dans /tmp/orthanc.json&#x202f;; --user=NAME en choisit un autre. L’image elle-même ne l’exécute pas&#xa0;: indiquez-le comme contrôle d’état.</translation>
    </message>
    <message>
        <source>Asks Orthanc for its last change, and so its database too, from inside of the container, and exits with 0 when it answers. Takes port and the first of RegisteredUsers from /tmp/orthanc.json; --user=NAME chooses another one. The image itself does not run it: name it as the health check.</source>
        <translation>Demande à Orthanc son dernier changement, et interroge donc aussi sa base de données, de l’intérieur du conteneur, et se termine avec 0 lorsqu’il répond. Prend le port et le premier de RegisteredUsers dans /tmp/orthanc.json&#x202f;; --user=NAME en choisit un autre. L’image elle-même ne l’exécute pas&#xa0;: indiquez-le comme contrôle d’état.</translation>
    </message>
    <message>
        <source>Configuration files: every *.json that is not hidden, no sub-folders.</source>
        <translation>Fichiers de configuration&#xa0;: tous les *.json non masqués, sans les sous-dossiers.</translation>
    </message>
    <message>
        <source>Secrets: a file named like a variable gives its value; *.json files here are read as configuration files too.</source>
        <translation>Secrets&#xa0;: un fichier nommé comme une variable donne sa valeur&#x202f;; les fichiers *.json y sont aussi lus comme fichiers de configuration.</translation>
    </message>
    <message>
        <source>The generated configuration, which Orthanc reads. Written at every start.</source>
        <translation>La configuration générée, que lit Orthanc. Écrite à chaque démarrage.</translation>
    </message>
    <message>
        <source>DICOM files and the SQLite index, unless StorageDirectory and IndexDirectory say otherwise. Mount a volume here, or everything is lost with the container.</source>
        <translation>Fichiers DICOM et index SQLite, sauf indication contraire de StorageDirectory et IndexDirectory. Montez-y un volume, sinon tout est perdu avec le conteneur.</translation>
    </message>
    <message>
        <source>The libraries of all plugins; those that are on are moved to /usr/share/orthanc/plugins.</source>
        <translation>Les bibliothèques de tous les plugins&#x202f;; celles des plugins activés sont déplacées vers /usr/share/orthanc/plugins.</translation>
    </message>
    <message>
        <source>The libraries of all plugins; those that are on are linked or copied from here.</source>
        <translation>Les bibliothèques de tous les plugins&#x202f;; celles des plugins activés sont liées ou copiées à partir d’ici.</translation>
    </message>
    <message>
        <source>The libraries that Orthanc loads. Put plugins of your own here.</source>
        <translation>Les bibliothèques que charge Orthanc. Mettez-y vos propres plugins.</translation>
    </message>
    <message>
        <source>If this folder exists, libraries are put here instead: mount it when the container&apos;s own file system is read-only.</source>
        <translation>Si ce dossier existe, les bibliothèques y sont mises à la place&#xa0;: montez-le lorsque le système de fichiers du conteneur est en lecture seule.</translation>
    </message>
    <message>
        <source>The host id that Orthanc&apos;s UIDs are made of; see FORCE_HOST_ID and GENERATE_HOST_ID_IF_MISSING.</source>
        <translation>L’identifiant d’hôte dont sont formés les UIDs d’Orthanc&#x202f;; voir FORCE_HOST_ID et GENERATE_HOST_ID_IF_MISSING.</translation>
    </message>
    <message>
        <source>The certificate authorities that Orthanc trusts when it calls others, unless HttpsCACertificates says otherwise.</source>
        <translation>Les autorités de certification auxquelles Orthanc fait confiance lorsqu’il en appelle d’autres, sauf indication contraire de HttpsCACertificates.</translation>
    </message>
    <message>
        <source>mentioned in the release notes of 21.11.0: last image on which the MSSQL driver could be used</source>
        <translation>mentionné dans les notes de version de 21.11.0&#xa0;: dernière image sur laquelle le pilote MSSQL pouvait être utilisé</translation>
    </message>
    <message>
        <source>tag without an entry in the release notes; superseded within a day or so by the next tag; may never have been published</source>
        <translation>tag sans entrée dans les notes de version&#x202f;; remplacé en un jour environ par le tag suivant&#x202f;; n’a peut-être jamais été publié</translation>
    </message>
    <message>
        <source>release notes: these images held mainline builds, not the official releases</source>
        <translation>notes de version&#xa0;: ces images contenaient des builds de la branche mainline, et non les versions officielles</translation>
    </message>
    <message>
        <source>release notes: Python plugins do not work in this version</source>
        <translation>notes de version&#xa0;: les plugins Python ne fonctionnent pas dans cette version</translation>
    </message>
    <message>
        <source>tag without an entry in the release notes; superseded within a day or so by the next tag; may never have been published; commit title says Orthanc 1.12.8 but the build table still had 1.12.7</source>
        <translation>tag sans entrée dans les notes de version&#x202f;; remplacé en un jour environ par le tag suivant&#x202f;; n’a peut-être jamais été publié&#x202f;; le titre du commit indique Orthanc 1.12.8, mais la table de build contenait encore 1.12.7</translation>
    </message>
    <message>
        <source>whole configuration as JSON text; comments allowed; merged over what came before at its place in the environment; unparsable text makes the start-up fail</source>
        <translation>configuration entière sous forme de texte JSON&#x202f;; commentaires autorisés&#x202f;; fusionnée par-dessus ce qui la précède à sa place dans l’environnement&#x202f;; un texte illisible fait échouer le démarrage</translation>
    </message>
    <message>
        <source>any variable whose name ends in _SECRET names a file of /run/secrets whose text is the value of the variable without the suffix</source>
        <translation>toute variable dont le nom se termine par _SECRET désigne un fichier de /run/secrets dont le texte est la valeur de la variable sans ce suffixe</translation>
    </message>
    <message>
        <source>prints every step of the configuration generation and the generated configuration</source>
        <translation>affiche chaque étape de la génération de la configuration et la configuration générée</translation>
    </message>
    <message>
        <source>prints every step of the configuration generation and the generated configuration (before ORTHANC_PASSWORD is applied)</source>
        <translation>affiche chaque étape de la génération de la configuration et la configuration générée (avant l’application d’ORTHANC_PASSWORD)</translation>
    </message>
    <message>
        <source>old name of VERBOSE_STARTUP; prints a warning; not counted among the deprecated settings</source>
        <translation>ancien nom de VERBOSE_STARTUP&#x202f;; affiche un avertissement&#x202f;; n’est pas compté parmi les réglages obsolètes</translation>
    </message>
    <message>
        <source>starts Orthanc with --verbose, unless TRACE_ENABLED applies</source>
        <translation>démarre Orthanc avec --verbose, sauf si TRACE_ENABLED s’applique</translation>
    </message>
    <message>
        <source>starts Orthanc with --trace</source>
        <translation>démarre Orthanc avec --trace</translation>
    </message>
    <message>
        <source>starts Orthanc with --no-jobs</source>
        <translation>démarre Orthanc avec --no-jobs</translation>
    </message>
    <message>
        <source>starts Orthanc with --unlock</source>
        <translation>démarre Orthanc avec --unlock</translation>
    </message>
    <message>
        <source>read by the C library; the image means to default it to 5 but that has no effect (it is set only inside the generator process)</source>
        <translation>lue par la bibliothèque C&#x202f;; l’image veut lui donner la valeur par défaut 5, mais sans effet (elle n’est définie que dans le processus générateur)</translation>
    </message>
    <message>
        <source>read by the C library; the image sets it to 5</source>
        <translation>lue par la bibliothèque C&#x202f;; l’image la définit à 5</translation>
    </message>
    <message>
        <source>read by the C library; the image sets no value any more (Orthanc has its own MallocArenaMax option)</source>
        <translation>lue par la bibliothèque C&#x202f;; l’image ne définit plus aucune valeur (Orthanc a sa propre option MallocArenaMax)</translation>
    </message>
    <message>
        <source>command run by the entry point after the configuration is written and before Orthanc starts; split at blanks; failure stops the container</source>
        <translation>commande exécutée par le point d’entrée après l’écriture de la configuration et avant le démarrage d’Orthanc&#x202f;; découpée aux espaces&#x202f;; un échec arrête le conteneur</translation>
    </message>
    <message>
        <source>starts Orthanc with --logdir=&lt;value&gt;; wins over LOGFILE</source>
        <translation>démarre Orthanc avec --logdir=&lt;value&gt;&#x202f;; l’emporte sur LOGFILE</translation>
    </message>
    <message>
        <source>starts Orthanc with --logfile=&lt;value&gt;; ignored when LOGDIR is not empty</source>
        <translation>démarre Orthanc avec --logfile=&lt;value&gt;&#x202f;; ignorée lorsque LOGDIR n’est pas vide</translation>
    </message>
    <message>
        <source>set by the image for the Azure plugin</source>
        <translation>définie par l’image pour le plugin Azure</translation>
    </message>
    <message>
        <source>written to /etc/hostid at every start</source>
        <translation>écrite dans /etc/hostid à chaque démarrage</translation>
    </message>
    <message>
        <source>writes a random host id to /etc/hostid when the file is missing; any other value than true or empty turns it off</source>
        <translation>écrit un identifiant d’hôte aléatoire dans /etc/hostid lorsque le fichier manque&#x202f;; toute valeur autre que true ou vide désactive cela</translation>
    </message>
    <message>
        <source>writes a random host id to /etc/hostid when the file is missing or holds &quot;not-generated&quot;; any other value than true or empty turns it off</source>
        <translation>écrit un identifiant d’hôte aléatoire dans /etc/hostid lorsque le fichier manque ou contient &quot;not-generated&quot;&#x202f;; toute valeur autre que true ou vide désactive cela</translation>
    </message>
    <message>
        <source>besides enabling the plugin: only the exact value true also preloads the Java virtual machine library</source>
        <translation>outre l’activation du plugin&#xa0;: seule la valeur exacte true précharge aussi la bibliothèque de la machine virtuelle Java</translation>
    </message>
    <message>
        <source>set by the image so that Python uses UTF-8</source>
        <translation>définie par l’image pour que Python utilise UTF-8</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>définie par l’image</translation>
    </message>
    <message>
        <source>starts Orthanc with --logs-threadnames-in-context</source>
        <translation>démarre Orthanc avec --logs-threadnames-in-context</translation>
    </message>
    <message>
        <source>when not empty: adds or replaces the user &quot;orthanc&quot; in RegisteredUsers, as text, after all merging; environment only, never a secret</source>
        <translation>si non vide&#xa0;: ajoute ou remplace l’utilisateur &quot;orthanc&quot; dans RegisteredUsers, sous forme de texte, après toutes les fusions&#x202f;; environnement uniquement, jamais un secret</translation>
    </message>
    <message>
        <source>Plain server</source>
        <translation>Serveur simple</translation>
    </message>
    <message>
        <source>Receives, keeps and sends images, with a web interface for one user.</source>
        <translation>Reçoit, conserve et envoie des images, avec une interface web pour un seul utilisateur.</translation>
    </message>
    <message>
        <source>One service with its data in a volume. DICOM on port 4242, web on port 8042. SQLite keeps the index, which is good for up to some ten thousand studies.</source>
        <translation>Un service avec ses données dans un volume. DICOM sur le port 4242, web sur le port 8042. SQLite tient l’index, ce qui convient jusqu’à une dizaine de milliers d’études.</translation>
    </message>
    <message>
        <source>DICOMweb with the Stone viewer</source>
        <translation>DICOMweb avec la visionneuse Stone</translation>
    </message>
    <message>
        <source>Images in the browser, and for programs by DICOMweb.</source>
        <translation>Des images dans le navigateur et, par DICOMweb, pour les programmes.</translation>
    </message>
    <message>
        <source>A plain server with the DICOMweb plugin and the Stone Web Viewer, which opens from the web interface beside each study.</source>
        <translation>Un serveur simple avec le plugin DICOMweb et Stone Web Viewer, qui s’ouvre depuis l’interface web à côté de chaque étude.</translation>
    </message>
    <message>
        <source>DICOMweb with the OHIF viewer</source>
        <translation>DICOMweb avec la visionneuse OHIF</translation>
    </message>
    <message>
        <source>The OHIF viewer with measurements and hanging protocols, and DICOMweb for programs.</source>
        <translation>La visionneuse OHIF avec mesures et protocoles d’affichage, et DICOMweb pour les programmes.</translation>
    </message>
    <message>
        <source>A plain server with the DICOMweb plugin and the OHIF viewer, which reads by DICOMweb and prepares studies when they have arrived, so that they open faster.</source>
        <translation>Un serveur simple avec le plugin DICOMweb et la visionneuse OHIF, qui lit par DICOMweb et prépare les études une fois arrivées, afin qu’elles s’ouvrent plus vite.</translation>
    </message>
    <message>
        <source>Index in PostgreSQL</source>
        <translation>Index dans PostgreSQL</translation>
    </message>
    <message>
        <source>For large archives: the index is kept by a PostgreSQL server, which is part of it.</source>
        <translation>Pour les grandes archives&#xa0;: l’index est tenu par un serveur PostgreSQL inclus.</translation>
    </message>
    <message>
        <source>Two services: Orthanc, and a PostgreSQL server that no one else reaches. Files stay in a volume, the index is in the database. The password between the two is in .env.</source>
        <translation>Deux services&#xa0;: Orthanc, et un serveur PostgreSQL que personne d’autre n’atteint. Les fichiers restent dans un volume, l’index est dans la base de données. Le mot de passe entre les deux est dans .env.</translation>
    </message>
    <message>
        <source>Secured with users and TLS</source>
        <translation>Sécurisé avec utilisateurs et TLS</translation>
    </message>
    <message>
        <source>HTTPS, two users, and only known DICOM devices may speak to it.</source>
        <translation>HTTPS, deux utilisateurs, et seuls les appareils DICOM connus peuvent lui parler.</translation>
    </message>
    <message>
        <source>A service makes a certificate at the first start; replace it by one of your own authority. Devices must be listed in DicomModalities, with their address, before they can send. All users have the same rights; for roles add the Authorization plugin.</source>
        <translation>Un service crée un certificat au premier démarrage&#x202f;; remplacez-le par un certificat de votre propre autorité. Les appareils doivent figurer dans DicomModalities, avec leur adresse, avant de pouvoir envoyer. Tous les utilisateurs ont les mêmes droits&#x202f;; pour des rôles, ajoutez le plugin Authorization.</translation>
    </message>
    <message>
        <source>Anonymising research gateway</source>
        <translation>Passerelle d’anonymisation pour la recherche</translation>
    </message>
    <message>
        <source>Takes studies from the clinic, anonymises them, and sends them on to a research archive.</source>
        <translation>Reçoit les études de la clinique, les anonymise et les transmet à une archive de recherche.</translation>
    </message>
    <message>
        <source>A Lua script anonymises each study when it is complete, sends the copy to the device called research, and deletes both. Enter the address of your archive in DicomModalities first.</source>
        <translation>Un script Lua anonymise chaque étude lorsqu’elle est complète, envoie la copie à l’appareil appelé research et supprime les deux. Indiquez d’abord l’adresse de votre archive dans DicomModalities.</translation>
    </message>
</context>
<context>
    <name>towerkey::Main</name>
    <message>
        <source>Editor for the configuration of Orthanc as its Docker images read it.</source>
        <translation>Éditeur de la configuration d’Orthanc telle que ses images Docker la lisent.</translation>
    </message>
    <message>
        <source>Configuration files (*.json), variables (*.env), or a folder of them.</source>
        <translation>Fichiers de configuration (*.json), de variables (*.env), ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The image to edit for, such as 26.8.1 or 26.8.1-full; by default the newest.</source>
        <translation>L’image visée, par exemple 26.8.1 ou 26.8.1-full&#x202f;; par défaut, la plus récente.</translation>
    </message>
</context>
<context>
    <name>towerkey::Messages</name>
    <message>
        <source>There is no file %1. Check the name, or make the file first.</source>
        <translation>Il n’existe pas de fichier %1. Vérifiez le nom ou créez d’abord le fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name the file inside of it.</source>
        <translation>%1 est un dossier, pas un fichier. Indiquez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Name the folder that holds the files.</source>
        <translation>%1 n’est pas un dossier. Indiquez le dossier qui contient les fichiers.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez les droits de lecture.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a configuration of more than %3 MB is not read. Is it the right file?</source>
        <translation>%1 fait %2 Mo&#x202f;; une configuration de plus de %3 Mo n’est pas lue. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, not a file. Name a file.</source>
        <translation>%1 est un périphérique, un tube ou un socket, pas un fichier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Point it to a file.</source>
        <translation>%1 est un lien qui renvoie à lui-même. Faites-le pointer vers un fichier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile. Nothing was written.</source>
        <translation>%1 a été modifié entre-temps par un autre programme. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds zero bytes. Is it the right file?</source>
        <translation>%1 n’est pas du texte&#xa0;: il contient des octets nuls. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8.</source>
        <translation>%1 n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be edited, because it is no valid JSON here: %2</source>
        <translation>%1 ne peut pas être modifié, car il n’est pas du JSON valide à cet endroit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is empty. A configuration is at least {}.</source>
        <translation>%1 est vide. Une configuration est au minimum {}.</translation>
    </message>
    <message>
        <source>%1 does not hold a configuration: its top level must be { … }.</source>
        <translation>%1 ne contient pas de configuration&#xa0;: son niveau supérieur doit être { … }.</translation>
    </message>
    <message>
        <source>%1 holds no configuration: no file there ends in .json.</source>
        <translation>%1 ne contient aucune configuration&#xa0;: aucun fichier n’y porte l’extension .json.</translation>
    </message>
    <message>
        <source>“%1” is no assignment. Write NAME=value, or # before a comment.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une affectation. Écrivez NOM=valeur, ou # devant un commentaire.</translation>
    </message>
    <message>
        <source>%1 is no list of variables: an array of [&quot;NAME&quot;, &quot;value&quot;] is expected.</source>
        <translation>%1 n’est pas une liste de variables&#xa0;: un tableau de [&quot;NAME&quot;, &quot;value&quot;] est attendu.</translation>
    </message>
    <message>
        <source>There is no image with the tag %1. The nearest known one is %2.</source>
        <translation>Il n’existe aucune image avec le tag %1. La plus proche connue est %2.</translation>
    </message>
    <message>
        <source>“%1” is no path of a setting. Write DicomWeb.Root, or /DicomWeb/Root; a dot inside a key is written \.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le chemin d’un réglage. Écrivez DicomWeb.Root ou /DicomWeb/Root&#x202f;; un point à l’intérieur d’une clé s’écrit \.</translation>
    </message>
    <message>
        <source>%1 is not set here.</source>
        <translation>%1 n’est pas défini ici.</translation>
    </message>
    <message>
        <source>%1 cannot be set: %2 is no table, so nothing can be inside of it.</source>
        <translation>%1 ne peut pas être défini&#xa0;: %2 n’est pas une table et ne peut donc rien contenir.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: %2 Text needs quotes: &quot;…&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur JSON&#xa0;: %2 Un texte doit être entre guillemets&#xa0;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>%1 is not the name of a setting.</source>
        <translation>%1 n’est pas le nom d’un réglage.</translation>
    </message>
    <message>
        <source>%1 is there already, with another content. Nothing was written. Choose another folder, or allow to replace it.</source>
        <translation>%1 existe déjà, avec un autre contenu. Rien n’a été écrit. Choisissez un autre dossier ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>%1 would lie outside of the chosen folder. Nothing was written.</source>
        <translation>%1 se trouverait hors du dossier choisi. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is shared with other places, and too large to be copied. Write it out first.</source>
        <translation>%1 est partagé avec d’autres endroits et trop grand pour être copié. Écrivez-le d’abord en toutes lettres.</translation>
    </message>
    <message>
        <source>The text holds half of a character and cannot be written.</source>
        <translation>Le texte contient une moitié de caractère et ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The content of %1 is kept elsewhere, so it cannot be changed here.</source>
        <translation>Le contenu de %1 est conservé ailleurs et ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>This cannot be exported, because the image would not start with it: %1</source>
        <translation>L’exportation est impossible, car l’image ne démarrerait pas ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export would not give the configuration that is intended: %1 Nothing was written.</source>
        <translation>L’exportation ne donnerait pas la configuration voulue&#xa0;: %1 Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a ConfigMap or Secret. Use letters, digits, -, _ and dots.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une clé d’un ConfigMap ou d’un Secret. Utilisez des lettres, des chiffres, -, _ et des points.</translation>
    </message>
    <message>
        <source>%1 has no service or container that runs Orthanc. Name the one to open.</source>
        <translation>%1 n’a aucun service ni conteneur qui exécute Orthanc. Indiquez celui à ouvrir.</translation>
    </message>
    <message>
        <source>There is no service or container %1. There are: %2.</source>
        <translation>Il n’existe pas de service ni de conteneur %1. Existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command in %1 is written for %2, in which it cannot be edited. Export the deployment instead.</source>
        <translation>La commande de %1 est écrite pour %2, où elle ne peut pas être modifiée. Exportez plutôt le déploiement.</translation>
    </message>
    <message>
        <source>%1 is not all of what docker inspect prints: %2 Copy the whole output.</source>
        <translation>%1 n’est pas la totalité de ce qu’affiche docker inspect&#xa0;: %2 Copiez toute la sortie.</translation>
    </message>
    <message>
        <source>%1 describes containers by itself, so it is opened alone. Open the other files without it.</source>
        <translation>%1 décrit des conteneurs à lui seul, il s’ouvre donc seul. Ouvrez les autres fichiers sans lui.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed. Check who may write it, and whether there is room.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié. Vérifiez qui peut y écrire et s’il reste de la place.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>This has none of the forms that can be opened. A configuration begins with {, a variable is NAME=value.</source>
        <translation>Ce texte n’a aucune des formes qui peuvent être ouvertes. Une configuration commence par {, une variable s’écrit NOM=valeur.</translation>
    </message>
    <message>
        <source>%1 is a template, which Helm, Ansible or the like fills in. Open what comes out: for Helm, what “helm template” prints.</source>
        <translation>%1 est un modèle, que Helm, Ansible ou un outil semblable remplit. Ouvrez ce qui en sort&#xa0;: pour Helm, ce qu’affiche «&#x202f;helm template&#x202f;».</translation>
    </message>
    <message>
        <source>%1 belongs to the service that this one extends, which would lose it, too. Open that service to remove it.</source>
        <translation>%1 appartient au service que celui-ci étend, qui le perdrait aussi. Ouvrez ce service pour le retirer.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: this form has no way to write a line break or a null character. Deliver it as a file or secret.</source>
        <translation>%1 ne peut pas être écrit ici&#x202f;: cette forme ne permet d’écrire ni saut de ligne ni caractère nul. Fournissez-le par un fichier ou un secret.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: this form has no place for it. Deliver it in another way, or change the text by hand.</source>
        <translation>%1 ne peut pas être écrit ici&#x202f;: cette forme ne prévoit pas de place pour cela. Fournissez-le autrement, ou modifiez le texte à la main.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::CommandLine</name>
    <message>
        <source>findings, or a start that would fail</source>
        <translation>des problèmes relevés, ou un démarrage qui échouerait</translation>
    </message>
    <message>
        <source>

Options: --help, --version. More on each: towerkey-cli help SUBCOMMAND</source>
        <translation>

Options&#xa0;: --help, --version. Détails de chacune&#xa0;: towerkey-cli help SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>Exit status:
  0  good
  1  %1
  2  wrong usage
  3  something cannot be read or written; nothing was changed</source>
        <translation>Code de sortie&#xa0;:
  0  succès
  1  %1
  2  usage incorrect
  3  lecture ou écriture impossible&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Usage: towerkey-cli %1 [OPTION…] %2</source>
        <translation>Usage&#xa0;: towerkey-cli %1 [OPTION…] %2</translation>
    </message>
    <message>
        <source>

Examples:</source>
        <translation>

Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>There is no format %1 here. Choose one of: %2.</source>
        <translation>Le format %1 n’existe pas ici. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no subcommand %1. See towerkey-cli --help.</source>
        <translation>Il n’existe pas de sous-commande %1. Consultez towerkey-cli --help.</translation>
    </message>
    <message>
        <source>%1 See towerkey-cli help %2.</source>
        <translation>%1 Consultez towerkey-cli help %2.</translation>
    </message>
    <message>
        <source>Usage: towerkey-cli SUBCOMMAND [OPTION…] [ARGUMENT…]

Shows what the Docker image orthancteam/orthanc makes of configuration files, variables and
secrets, and edits them in place. Nothing is started. Only set, unset, export, lint --fix and
upgrade --apply write.

Subcommands:
</source>
        <translation>Usage&#xa0;: towerkey-cli SOUS-COMMANDE [OPTION…] [ARGUMENT…]

Montre ce que l’image Docker orthancteam/orthanc fait de fichiers de configuration, de variables et
de secrets, et les modifie sur place. Rien n’est démarré. Seuls set, unset, export, lint --fix et
upgrade --apply écrivent.

Sous-commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>

Examples:
  towerkey-cli effective orthanc.json pacs.env
  towerkey-cli name DicomModalities
  towerkey-cli set orthanc.json DicomAet &apos;&quot;PACS1&quot;&apos;
  docker inspect pacs | towerkey-cli lint -

A file called - is the standard input. What a file is, its content tells: orthanc.json, NAME=value
lines, a compose file, what docker inspect prints, or a docker run line.

</source>
        <translation>

Exemples&#xa0;:
  towerkey-cli effective orthanc.json pacs.env
  towerkey-cli name DicomModalities
  towerkey-cli set orthanc.json DicomAet &apos;&quot;PACS1&quot;&apos;
  docker inspect pacs | towerkey-cli lint -

Un fichier nommé - est l’entrée standard. Ce qu’est un fichier, son contenu le dit&#xa0;: orthanc.json,
lignes NOM=valeur, fichier Compose, sortie de docker inspect ou ligne docker run.

</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Diff</name>
    <message>
        <source>A B</source>
        <translation>A B</translation>
    </message>
    <message>
        <source>two deployments, compared by what Orthanc gets of them</source>
        <translation>deux déploiements, comparés par ce qu’Orthanc en reçoit</translation>
    </message>
    <message>
        <source>Compares what the image makes of two deployments: the verdict, the effective configuration with
its origins, the plugins and the special variables. How the files say it does not count. A and
B are files or folders; behind a # stands the service of a compose file.</source>
        <translation>Compare ce que l’image fait de deux déploiements&#xa0;: le verdict, la configuration effective avec ses
origines, les plugins et les variables spéciales. La façon dont les fichiers le disent ne compte pas.
A et B sont des fichiers ou des dossiers&#x202f;; derrière un # figure le service d’un fichier compose.</translation>
    </message>
    <message>
        <source>Did moving everything into variables change anything?</source>
        <translation>Tout déplacer dans des variables a-t-il changé quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Two services of one project:</source>
        <translation>Deux services d’un même projet&#xa0;:</translation>
    </message>
    <message>
        <source>For a program:</source>
        <translation>Pour un programme&#xa0;:</translation>
    </message>
    <message>
        <source>Orthanc would get something else</source>
        <translation>Orthanc recevrait autre chose</translation>
    </message>
    <message>
        <source>Name two deployments to compare: files or folders, and behind a # the service.</source>
        <translation>Indiquez deux déploiements à comparer&#xa0;: des fichiers ou des dossiers, et derrière un # le service.</translation>
    </message>
    <message>
        <source>diff has no --%1: name two files or folders.</source>
        <translation>diff n’a pas de --%1&#xa0;: indiquez deux fichiers ou dossiers.</translation>
    </message>
    <message>
        <source>Orthanc gets the same of both.</source>
        <translation>Orthanc reçoit la même chose des deux.</translation>
    </message>
    <message>
        <source>After a crash there is no configuration to compare.</source>
        <translation>Après un plantage, il n’y a pas de configuration à comparer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Differences</name>
    <message>
        <source>which is the default anyway</source>
        <translation>qui est de toute façon la valeur par défaut</translation>
    </message>
    <message>
        <source>which the image passes over</source>
        <translation>que l’image ignore</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>refuses to start, exit status %1</source>
        <translation>refuse de démarrer, code de sortie %1</translation>
    </message>
    <message>
        <source>crashes, exit status %1</source>
        <translation>plante, code de sortie %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>not in the image</source>
        <translation>absent de l’image</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Editing</name>
    <message>
        <source>There is no file of variables to write to. Name one with --environment.</source>
        <translation>Il n’y a pas de fichier de variables où écrire. Indiquez-en un avec --environment.</translation>
    </message>
    <message>
        <source>%1 is new. Name it, or its folder, from now on.</source>
        <translation>%1 est nouveau. Indiquez désormais ce fichier ou son dossier.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Aucune modification n’était nécessaire.</translation>
    </message>
    <message>
        <source>Show what would change, and write nothing.</source>
        <translation>Montrer ce qui changerait, sans rien écrire.</translation>
    </message>
    <message>
        <source>Tell which files were written.</source>
        <translation>Indiquer quels fichiers ont été écrits.</translation>
    </message>
    <message>
        <source>Keep what was there before, as NAME~ beside each file.</source>
        <translation>Conserver l’ancien contenu sous le nom NOM~ à côté de chaque fichier.</translation>
    </message>
    <message>
        <source>What comes from the standard input cannot be written back. Name a file, or use --dry-run.</source>
        <translation>Ce qui vient de l’entrée standard ne peut pas y être réécrit. Nommez un fichier, ou utilisez --dry-run.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Effective</name>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>what Orthanc would get, from where, and whether the image would start</source>
        <translation>ce qu’Orthanc recevrait, d’où, et si l’image démarrerait</translation>
    </message>
    <message>
        <source>Simulates the start of the image: joins the files, variables and secrets as its script does,
adds the defaults of the image and of the enabled plugins, and prints the configuration that
Orthanc would get, with the origin of each value.</source>
        <translation>Simule le démarrage de l’image&#xa0;: réunit fichiers, variables et secrets comme le fait son script,
ajoute les valeurs par défaut de l’image et des plugins activés, et affiche la configuration
qu’Orthanc recevrait, avec l’origine de chaque valeur.</translation>
    </message>
    <message>
        <source>What do these files give together?</source>
        <translation>Que donnent ces fichiers ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>What does a container get, for a program to read?</source>
        <translation>Que reçoit un conteneur, sous une forme lisible par un programme&#x202f;?</translation>
    </message>
    <message>
        <source>Would an older image start with it?</source>
        <translation>Une image plus ancienne démarrerait-elle ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>the image would not start: it refuses or crashes</source>
        <translation>l’image ne démarrerait pas&#xa0;: elle refuse ou plante</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::EffectiveText</name>
    <message>
        <source>%1: starts</source>
        <translation>%1&#xa0;: démarre</translation>
    </message>
    <message>
        <source>%1: refuses to start, exit status %2</source>
        <translation>%1&#xa0;: refuse de démarrer, code de sortie %2</translation>
    </message>
    <message>
        <source>%1: the start-up script crashes, exit status %2</source>
        <translation>%1&#xa0;: le script de démarrage plante, code de sortie %2</translation>
    </message>
    <message>
        <source>%1, overrides %2</source>
        <translation>%1, remplace %2</translation>
    </message>
    <message>
        <source>Plugins:</source>
        <translation>Plugins&#xa0;:</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Raisons&#xa0;:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Avertissements&#xa0;:</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Explain</name>
    <message>
        <source>[FILE…] NAME-OR-PATH…</source>
        <translation>[FICHIER…] NOM-OU-CHEMIN…</translation>
    </message>
    <message>
        <source>what a setting or variable is, where its value comes from, why it fails</source>
        <translation>ce qu’est un réglage ou une variable, d’où vient sa valeur, pourquoi il échoue</translation>
    </message>
    <message>
        <source>What is this setting?</source>
        <translation>Qu’est-ce que ce réglage&#x202f;?</translation>
    </message>
    <message>
        <source>Why has this variable no effect?</source>
        <translation>Pourquoi cette variable est-elle sans effet&#x202f;?</translation>
    </message>
    <message>
        <source>Where does the value come from?</source>
        <translation>D’où vient la valeur&#x202f;?</translation>
    </message>
    <message>
        <source>a setting or name is unknown, ignored, or keeps the image from starting</source>
        <translation>un réglage ou un nom est inconnu, ignoré ou empêche l’image de démarrer</translation>
    </message>
    <message>
        <source>Name a setting or variable, such as DicomAet.</source>
        <translation>Indiquez un réglage ou une variable, par exemple DicomAet.</translation>
    </message>
    <message>
        <source>%1 is no known setting.</source>
        <translation>%1 n’est pas un réglage connu.</translation>
    </message>
    <message>
        <source>%1 is no known setting. Did you mean %2?</source>
        <translation>%1 n’est pas un réglage connu. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>Prints the documentation of a setting: type, range, default, releases, variable. With files
also its value, every source that gives it in the order they apply, and why it has no effect. Of a rule of lint it prints the page.</source>
        <translation>Affiche la documentation d’un réglage&#xa0;: type, plage, valeur par défaut, versions, variable. Avec
des fichiers, aussi sa valeur, ses sources par ordre d’application, et pourquoi il est sans effet. Pour une règle de lint, affiche sa page.</translation>
    </message>
    <message>
        <source>What does a finding mean?</source>
        <translation>Que signifie un problème relevé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Explanation</name>
    <message>
        <source>wins</source>
        <translation>l’emporte</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>not in the documentation</source>
        <translation>absent de la documentation</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>More</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>none of its own; %1 carries it as JSON</source>
        <translation>aucune en propre&#x202f;; %1 le porte en JSON</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>The plugin %1 does not read it: %2.</source>
        <translation>Le plugin %1 ne le lit pas&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Export</name>
    <message>
        <source>FILE… --output FOLDER</source>
        <translation>FICHIER… --output DOSSIER</translation>
    </message>
    <message>
        <source>writes a deployment that is proven to give the same configuration</source>
        <translation>écrit un déploiement dont il est prouvé qu’il donne la même configuration</translation>
    </message>
    <message>
        <source>Writes what starts Orthanc with this configuration: for docker compose (bundle), Docker Swarm
(stack), Kubernetes (kubernetes, kustomize), as a command line (docker-run), or only the
configuration (json, variables). Secrets are files of their own, which only their owner may
read. A database server is added where a plugin needs one.

Before anything is written it is read again and its start is simulated. Any difference stops
the export. Files that are there with another content are only replaced with --force; files
that do not belong to the export are never touched.</source>
        <translation>Écrit ce qui démarre Orthanc avec cette configuration&#xa0;: pour docker compose (bundle), Docker Swarm
(stack), Kubernetes (kubernetes, kustomize), comme ligne de commande (docker-run), ou seulement la
configuration (json, variables). Les secrets sont des fichiers à part, que seul leur propriétaire
peut lire. Un serveur de base de données est ajouté si un plugin en a besoin.

Avant toute écriture, le résultat est relu et son démarrage simulé. La moindre différence arrête
l’exportation. Les fichiers présents avec un autre contenu ne sont remplacés qu’avec --force&#x202f;; les
fichiers étrangers à l’exportation ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>A folder for docker compose:</source>
        <translation>Un dossier pour docker compose&#xa0;:</translation>
    </message>
    <message>
        <source>What would be written?</source>
        <translation>Qu’est-ce qui serait écrit&#x202f;?</translation>
    </message>
    <message>
        <source>For Kubernetes, all settings in the file:</source>
        <translation>Pour Kubernetes, tous les réglages dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>the image would not start, or the proof fails</source>
        <translation>l’image ne démarrerait pas, ou la preuve échoue</translation>
    </message>
    <message>
        <source>Where to write; made when it is missing.</source>
        <translation>Où écrire&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Form: bundle (the default), stack, kubernetes, kustomize, docker-run, json or variables.</source>
        <translation>Forme&#xa0;: bundle (par défaut), stack, kubernetes, kustomize, docker-run, json ou variables.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>Where settings go: file, variables, or mixed (the default), which is as today.</source>
        <translation>Où vont les réglages&#xa0;: file, variables ou mixed (par défaut), c’est-à-dire comme aujourd’hui.</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>Of a stack: take secrets that were made with docker secret create.</source>
        <translation>Pour stack&#xa0;: utiliser des secrets créés avec docker secret create.</translation>
    </message>
    <message>
        <source>Add no database server.</source>
        <translation>Ne pas ajouter de serveur de base de données.</translation>
    </message>
    <message>
        <source>Replace files that are there with another content.</source>
        <translation>Remplacer les fichiers présents avec un autre contenu.</translation>
    </message>
    <message>
        <source>There is no form %1. Choose one of: bundle, stack, kubernetes, kustomize, docker-run, json, variables.</source>
        <translation>La forme %1 n’existe pas. Choisissez parmi&#xa0;: bundle, stack, kubernetes, kustomize, docker-run, json, variables.</translation>
    </message>
    <message>
        <source>There is no policy %1. Choose one of: file, variables, mixed.</source>
        <translation>La politique %1 n’existe pas. Choisissez parmi&#xa0;: file, variables, mixed.</translation>
    </message>
    <message>
        <source>Name the folder to write to with --output.</source>
        <translation>Indiquez avec --output le dossier où écrire.</translation>
    </message>
    <message>
        <source>Show the proof, the files and what would change in them, and write nothing.</source>
        <translation>Montrer la preuve, les fichiers et ce qui y changerait, sans rien écrire.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::ExportReport</name>
    <message>
        <source>read again from the files</source>
        <translation>relu à partir des fichiers</translation>
    </message>
    <message>
        <source>read again from the same plan in a form that can be read without a cluster</source>
        <translation>relu à partir du même plan, sous une forme lisible sans cluster</translation>
    </message>
    <message>
        <source>Proven: %1; %2 values, %3 plugins and %4 switches are as intended.</source>
        <translation>Prouvé&#xa0;: %1&#x202f;; %2 valeurs, %3 plugins et %4 interrupteurs sont tels que voulus.</translation>
    </message>
    <message>
        <source>Not proven. Nothing was written.</source>
        <translation>Non prouvé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 is there, too, and stays as it is.</source>
        <translation>%1 s’y trouve aussi et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Get</name>
    <message>
        <source>FILE… PATH</source>
        <translation>FICHIER… CHEMIN</translation>
    </message>
    <message>
        <source>the value that the image gives a setting</source>
        <translation>la valeur que l’image donne à un réglage</translation>
    </message>
    <message>
        <source>Prints the effective value of one setting as JSON: what the files, variables and secrets give
together, or the default that the image fills in. As text, a string is printed without quotes.</source>
        <translation>Affiche en JSON la valeur effective d’un réglage&#xa0;: ce que donnent ensemble fichiers, variables et
secrets, ou la valeur par défaut de l’image. En texte, une chaîne est affichée sans guillemets.</translation>
    </message>
    <message>
        <source>A setting of Orthanc:</source>
        <translation>Un réglage d’Orthanc&#xa0;:</translation>
    </message>
    <message>
        <source>Inside of a table, as plain text:</source>
        <translation>À l’intérieur d’une table, en texte brut&#xa0;:</translation>
    </message>
    <message>
        <source>A password, for a script:</source>
        <translation>Un mot de passe, pour un script&#xa0;:</translation>
    </message>
    <message>
        <source>the setting is not set, or the start-up script crashes</source>
        <translation>le réglage n’est pas défini, ou le script de démarrage plante</translation>
    </message>
    <message>
        <source>%1 is not set, so its default applies: %2.</source>
        <translation>%1 n’est pas défini&#x202f;; sa valeur par défaut s’applique donc&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 n’est pas défini.</translation>
    </message>
    <message>
        <source>%1 is not set. Did you mean %2?</source>
        <translation>%1 n’est pas défini. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Lint</name>
    <message>
        <source>Apply the fixes that leave no doubt, in place.</source>
        <translation>Appliquer sur place les corrections qui ne laissent aucun doute.</translation>
    </message>
    <message>
        <source>Only this rule; may be given several times.</source>
        <translation>Uniquement cette règle&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>Only findings from this on: hint, warning or error.</source>
        <translation>Uniquement les problèmes à partir de ce niveau&#xa0;: hint, warning ou error.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>Print the page about a rule.</source>
        <translation>Afficher la page sur une règle.</translation>
    </message>
    <message>
        <source>List all rules.</source>
        <translation>Énumérer toutes les règles.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>what is wrong or misleading in the files, before anything is started</source>
        <translation>ce qui est faux ou trompeur dans les fichiers, avant tout démarrage</translation>
    </message>
    <message>
        <source>Judges files, variables and secrets by rules: names that miss, values that are not what they
seem, sources that collide. Each finding has the name of its rule in brackets; a comment in the
file silences it: // towerkey: ignore RULE on its line or the line above, ignore-file for the
whole file; in files of variables and YAML behind #.</source>
        <translation>Juge fichiers, variables et secrets selon des règles&#xa0;: noms qui manquent leur but, valeurs qui ne sont
pas ce qu’elles semblent, sources qui se heurtent. Chaque problème porte entre crochets le nom de sa
règle&#x202f;; un commentaire dans le fichier le fait taire&#xa0;: // towerkey: ignore RÈGLE sur sa ligne ou la
précédente, ignore-file pour tout le fichier&#x202f;; dans les fichiers de variables et en YAML derrière #.</translation>
    </message>
    <message>
        <source>What is wrong here?</source>
        <translation>Qu’est-ce qui ne va pas ici&#x202f;?</translation>
    </message>
    <message>
        <source>What does this finding mean?</source>
        <translation>Que signifie ce problème&#x202f;?</translation>
    </message>
    <message>
        <source>What would be corrected?</source>
        <translation>Qu’est-ce qui serait corrigé&#x202f;?</translation>
    </message>
    <message>
        <source>For a service that shows findings in code:</source>
        <translation>Pour un service qui affiche les problèmes dans le code&#xa0;:</translation>
    </message>
    <message>
        <source>there are errors or warnings</source>
        <translation>il y a des erreurs ou des avertissements</translation>
    </message>
    <message>
        <source>There is no severity %1. Choose one of: hint, warning, error.</source>
        <translation>Le niveau de gravité %1 n’existe pas. Choisissez parmi&#xa0;: hint, warning, error.</translation>
    </message>
    <message>
        <source>There is no rule %1. See towerkey-cli lint --list.</source>
        <translation>Il n’existe pas de règle %1. Consultez towerkey-cli lint --list.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Ce qu’elle relève</translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>corrigé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::LintReport</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>fix: %1 (--fix does it)</source>
        <translation>correction&#xa0;: %1 (--fix s’en charge)</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun problème relevé.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Erreurs&#xa0;: %1, avertissements&#xa0;: %2, conseils&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Meaning</name>
    <message>
        <source>holds a whole configuration as JSON</source>
        <translation>contient une configuration entière en JSON</translation>
    </message>
    <message>
        <source>sets %1</source>
        <translation>définit %1</translation>
    </message>
    <message>
        <source>a special variable of the image</source>
        <translation>une variable spéciale de l’image</translation>
    </message>
    <message>
        <source>stops the start with an error: the name has an empty word, that is one underscore too many</source>
        <translation>interrompt le démarrage par une erreur&#xa0;: le nom contient un mot vide, c’est-à-dire un tiret bas de trop</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>switches the plugin %1 on (any value) or off (false)</source>
        <translation>active le plugin %1 (toute valeur) ou le désactive (false)</translation>
    </message>
    <message>
        <source>refuses to start: the name is of before 2020; write %1</source>
        <translation>fait refuser le démarrage&#xa0;: le nom date d’avant 2020&#x202f;; écrivez %1</translation>
    </message>
    <message>
        <source>%1; the name is of before 2020, write %2</source>
        <translation>%1&#x202f;; le nom date d’avant 2020, écrivez %2</translation>
    </message>
    <message>
        <source>its value names a file of /run/secrets, which gives %1</source>
        <translation>sa valeur désigne un fichier de /run/secrets, qui donne %1</translation>
    </message>
    <message>
        <source>%1; the start stops with an error if that file exists, because the name has an empty word</source>
        <translation>%1&#x202f;; le démarrage s’interrompt par une erreur si ce fichier existe, car le nom contient un mot vide</translation>
    </message>
    <message>
        <source>sets %1; the name is of before 2020, write %2</source>
        <translation>définit %1&#x202f;; le nom date d’avant 2020, écrivez %2</translation>
    </message>
    <message>
        <source>is ignored by the image</source>
        <translation>est ignorée par l’image</translation>
    </message>
    <message>
        <source>is ignored by the image; did you mean %1?</source>
        <translation>est ignorée par l’image&#x202f;; vouliez-vous dire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Name</name>
    <message>
        <source>[FILE…] [PATH…]</source>
        <translation>[FICHIER…] [CHEMIN…]</translation>
    </message>
    <message>
        <source>the variable that gives a setting</source>
        <translation>la variable qui donne un réglage</translation>
    </message>
    <message>
        <source>Prints the name of the environment variable of each setting, as an image reads it. Where a
setting has none, the variable of the nearest table around it is printed, which carries it as
JSON. With files but no paths: of every setting they give; without both: of every known setting.</source>
        <translation>Affiche le nom de la variable d’environnement de chaque réglage, tel qu’une image le lit. À défaut,
c’est la variable de la table englobante la plus proche, qui porte le réglage en JSON. Fichiers
sans chemin&#xa0;: tous les réglages qu’ils donnent&#x202f;; ni l’un ni l’autre&#xa0;: tous les réglages connus.</translation>
    </message>
    <message>
        <source>Which variable sets the AE title?</source>
        <translation>Quelle variable définit l’AE Title&#x202f;?</translation>
    </message>
    <message>
        <source>A setting of a plugin:</source>
        <translation>Un réglage d’un plugin&#xa0;:</translation>
    </message>
    <message>
        <source>All names of an image, for a page:</source>
        <translation>Tous les noms d’une image, pour une page&#xa0;:</translation>
    </message>
    <message>
        <source>a setting has no variable of its own</source>
        <translation>un réglage n’a pas de variable propre</translation>
    </message>
    <message>
        <source>no variable of its own; ORTHANC_JSON can carry it</source>
        <translation>pas de variable propre&#x202f;; ORTHANC_JSON peut le porter</translation>
    </message>
    <message>
        <source>no variable of its own; this one carries %1 as JSON</source>
        <translation>pas de variable propre&#x202f;; celle-ci porte %1 en JSON</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Options</name>
    <message>
        <source>Release of the Docker image; the newest one by default.</source>
        <translation>Version de l’image Docker&#x202f;; par défaut, la plus récente.</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>What a container sees: FOLDER/etc/orthanc/*.json and FOLDER/run/secrets/*.</source>
        <translation>Ce que voit un conteneur&#xa0;: DOSSIER/etc/orthanc/*.json et DOSSIER/run/secrets/*.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Variables: NAME=value lines as for docker run --env-file, or a JSON array of [name, value] pairs when it ends in .json.</source>
        <translation>Variables&#xa0;: lignes NOM=valeur comme pour docker run --env-file, ou tableau JSON de paires [nom, valeur] si le nom du fichier se termine par .json.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Form of the output: %1.</source>
        <translation>Forme de la sortie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Show passwords and the like; they are dots otherwise.</source>
        <translation>Afficher les mots de passe et autres données sensibles&#x202f;; sinon, ils sont remplacés par des points.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Service of a compose file, or container of Kubernetes manifests (WORKLOAD, or KIND/WORKLOAD/CONTAINER), when several run Orthanc.</source>
        <translation>Service d’un fichier Compose, ou conteneur de manifestes Kubernetes (WORKLOAD, ou KIND/WORKLOAD/CONTAINER), quand plusieurs exécutent Orthanc.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Path</name>
    <message>
        <source>[FILE…] NAME…</source>
        <translation>[FICHIER…] NOM…</translation>
    </message>
    <message>
        <source>what a variable does: the setting it gives, or that it is ignored</source>
        <translation>ce que fait une variable&#xa0;: le réglage qu’elle donne, ou qu’elle est ignorée</translation>
    </message>
    <message>
        <source>Tells what each variable does in an image: the setting it gives, the plugin it switches, the
secret it points to, or that it is ignored, with the name that was probably meant. With files
but no names it tells so of every variable that they set.</source>
        <translation>Indique ce que fait chaque variable dans une image&#xa0;: le réglage qu’elle donne, le plugin qu’elle
commute, le secret qu’elle désigne, ou qu’elle est ignorée, avec le nom sans doute voulu. Avec des
fichiers mais sans nom, l’indique pour chaque variable qu’ils définissent.</translation>
    </message>
    <message>
        <source>What does this name set?</source>
        <translation>Que définit ce nom&#x202f;?</translation>
    </message>
    <message>
        <source>Did an old image know it?</source>
        <translation>Une ancienne image le connaissait-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Is any of my variables ignored?</source>
        <translation>Une de mes variables est-elle ignorée&#x202f;?</translation>
    </message>
    <message>
        <source>a name is ignored, stops the start or makes the image refuse</source>
        <translation>un nom est ignoré, interrompt le démarrage ou amène l’image à refuser</translation>
    </message>
    <message>
        <source>Name the variables, such as ORTHANC__NAME.</source>
        <translation>Indiquez les variables, par exemple ORTHANC__NAME.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::PathArgument</name>
    <message>
        <source>Something is missing: first the files, then the path of the setting, such as DicomAet%1.</source>
        <translation>Il manque quelque chose&#xa0;: d’abord les fichiers, puis le chemin du réglage, par exemple DicomAet%1.</translation>
    </message>
    <message>
        <source>, then its value</source>
        <translation>, puis sa valeur</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Plugins</name>
    <message>
        <source>[FILE…]</source>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>every plugin: on or off and why, its toggle, its defaults</source>
        <translation>chaque plugin&#xa0;: actif ou non et pourquoi, son interrupteur, ses valeurs par défaut</translation>
    </message>
    <message>
        <source>Prints the image&apos;s table of plugins: title, toggle, whether it is on by default, whether its
section alone enables it, and the default configuration that the image adds. With files it
tells which plugins would be on, and why.</source>
        <translation>Affiche la table des plugins de l’image&#xa0;: titre, interrupteur, s’il est actif par défaut, si sa
seule section l’active, et la configuration par défaut que l’image ajoute. Avec des fichiers,
indique quels plugins seraient actifs, et pourquoi.</translation>
    </message>
    <message>
        <source>Which plugins does a release have?</source>
        <translation>Quels plugins une version contient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Why is a plugin off?</source>
        <translation>Pourquoi un plugin est-il inactif&#x202f;?</translation>
    </message>
    <message>
        <source>A page about the newest image:</source>
        <translation>Une page sur l’image la plus récente&#xa0;:</translation>
    </message>
    <message>
        <source>the image would not start with the files</source>
        <translation>l’image ne démarrerait pas avec les fichiers</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Interrupteur</translation>
    </message>
    <message>
        <source>On by default</source>
        <translation>Actif par défaut</translation>
    </message>
    <message>
        <source>Needs its toggle</source>
        <translation>Interrupteur requis</translation>
    </message>
    <message>
        <source>Default configuration</source>
        <translation>Configuration par défaut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Set</name>
    <message>
        <source>Give the setting by this kind of source and no other: file, variable or secret.</source>
        <translation>Donner le réglage par ce type de source et aucun autre&#xa0;: file, variable ou secret.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>FILE… PATH VALUE</source>
        <translation>FICHIER… CHEMIN VALEUR</translation>
    </message>
    <message>
        <source>gives a setting a value, in place</source>
        <translation>donne une valeur à un réglage, sur place</translation>
    </message>
    <message>
        <source>Changes one setting where it is given today, or adds it to the first file. VALUE is JSON, so
text needs quotes of its own; for settings that are known to be text, plain words do. Comments,
order and layout of the files stay: nothing but the bytes of the value changes.</source>
        <translation>Modifie un réglage là où il est donné, ou l’ajoute au premier fichier. VALEUR est du JSON&#xa0;: un texte a
donc ses propres guillemets&#x202f;; pour un réglage connu comme texte, des mots simples suffisent. Dans les
fichiers, commentaires, ordre et mise en forme restent&#xa0;: seuls les octets de la valeur changent.</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Un texte&#xa0;:</translation>
    </message>
    <message>
        <source>A table:</source>
        <translation>Une table&#xa0;:</translation>
    </message>
    <message>
        <source>By a variable instead, and only look at it:</source>
        <translation>Par une variable plutôt, et seulement pour voir le résultat&#xa0;:</translation>
    </message>
    <message>
        <source>the value cannot be given in that way</source>
        <translation>la valeur ne peut pas être donnée de cette manière</translation>
    </message>
    <message>
        <source>There is no delivery %1. Choose one of: file, variable, secret.</source>
        <translation>Le mode de transmission %1 n’existe pas. Choisissez parmi&#xa0;: file, variable, secret.</translation>
    </message>
    <message>
        <source>%1 is no JSON value. Text needs quotes of its own: &apos;&quot;text&quot;&apos;.</source>
        <translation>%1 n’est pas une valeur JSON. Un texte doit avoir ses propres guillemets&#xa0;: &apos;&quot;text&quot;&apos;.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>%1 is text, and this value is a number or boolean. For text, quote it: &apos;&quot;…&quot;&apos;.</source>
        <translation>%1 est un texte, alors que cette valeur est un nombre ou un booléen. Pour un texte, mettez-la entre guillemets&#xa0;: &apos;&quot;…&quot;&apos;.</translation>
    </message>
    <message>
        <source>%1 is no known setting. Did you mean %2?</source>
        <translation>%1 n’est pas un réglage connu. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>The image gives %1 another value than this one. See towerkey-cli explain.</source>
        <translation>L’image donne à %1 une autre valeur que celle-ci. Voir towerkey-cli explain.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::SettingType</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>un mot parmi quelques-uns</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>liste de textes</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>list of tables</source>
        <translation>liste de tables</translation>
    </message>
    <message>
        <source>table with names of your own</source>
        <translation>table aux noms librement choisis</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>supprimé dans %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacé par %1</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Unset</name>
    <message>
        <source>FILE… PATH</source>
        <translation>FICHIER… CHEMIN</translation>
    </message>
    <message>
        <source>removes a setting, so that its default applies</source>
        <translation>retire un réglage, afin que sa valeur par défaut s’applique</translation>
    </message>
    <message>
        <source>Removes a setting from every file, variable and secret that gives it, together with the
comments that belong to it. Nothing else of the files changes. A setting that is given nowhere
is no error.</source>
        <translation>Retire un réglage de tous les fichiers, variables et secrets qui le donnent, avec les
commentaires qui s’y rapportent. Rien d’autre ne change dans les fichiers. Un réglage qui n’est
donné nulle part n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Back to the default:</source>
        <translation>Revenir à la valeur par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>What would be removed?</source>
        <translation>Que serait-il retiré&#x202f;?</translation>
    </message>
    <message>
        <source>the setting cannot be removed</source>
        <translation>le réglage ne peut pas être retiré</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Upgrade</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 (Orthanc %2)</source>
        <translation>%1 (Orthanc %2)</translation>
    </message>
    <message>
        <source>Nothing changes for this deployment: it %1.</source>
        <translation>Rien ne change pour ce déploiement&#xa0;: il %1.</translation>
    </message>
    <message>
        <source>Start: as before, it %1.</source>
        <translation>Démarrage&#xa0;: comme avant, il %1.</translation>
    </message>
    <message>
        <source>Start: %1 → %2</source>
        <translation>Démarrage&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>fix: %1 (--apply does it)</source>
        <translation>correction&#xa0;: %1 (--apply s’en charge)</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>switches %1</source>
        <translation>commute %1</translation>
    </message>
    <message>
        <source>read by the image</source>
        <translation>lu par l’image</translation>
    </message>
    <message>
        <source>points to %1</source>
        <translation>désigne %1</translation>
    </message>
    <message>
        <source>a whole configuration</source>
        <translation>une configuration entière</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>No longer a problem:</source>
        <translation>N’est plus un problème&#xa0;:</translation>
    </message>
    <message>
        <source>Changes of the image:</source>
        <translation>Changements de l’image&#xa0;:</translation>
    </message>
    <message>
        <source>Changes that concern it:</source>
        <translation>Changements qui le concernent&#xa0;:</translation>
    </message>
    <message>
        <source>Other changes between the two images: %1 (--all shows them)</source>
        <translation>Autres changements entre les deux images&#xa0;: %1 (--all les affiche)</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>correction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::UpgradeCommand</name>
    <message>
        <source>The other release: a tag such as 26.8.1, or latest.</source>
        <translation>L’autre version&#xa0;: un tag tel que 26.8.1, ou latest.</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>Choose it in the files, and apply the fixes that leave no doubt.</source>
        <translation>La choisir dans les fichiers, et appliquer les corrections qui ne laissent aucun doute.</translation>
    </message>
    <message>
        <source>Show all changes between the two, not only those that matter.</source>
        <translation>Montrer tous les changements entre les deux, pas seulement ceux qui comptent.</translation>
    </message>
    <message>
        <source>--to TAG [FILE…]</source>
        <translation>--to TAG [FICHIER…]</translation>
    </message>
    <message>
        <source>what changes when the image changes, why, and what to do</source>
        <translation>ce qui change quand l’image change, pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Compares what two releases of the image make of the files: verdict, effective configuration,
plugins, what names mean, and what lint says; each with the release that made it so. The first
release is the one that the files name, or that of --image. Without files it lists the changes
of the image between the two.</source>
        <translation>Compare ce que deux versions de l’image font des fichiers&#xa0;: verdict, configuration effective, plugins,
sens des noms et avis de lint&#x202f;; à chaque fois avec la version qui en est la cause. La première
version est celle que les fichiers indiquent, ou celle de --image. Sans fichiers, énumère les
changements de l’image entre les deux.</translation>
    </message>
    <message>
        <source>What would the newest image change?</source>
        <translation>Que changerait l’image la plus récente&#x202f;?</translation>
    </message>
    <message>
        <source>Change over, but look first:</source>
        <translation>Passer à l’autre version, mais regarder d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>What changed between two releases?</source>
        <translation>Qu’est-ce qui a changé entre deux versions&#x202f;?</translation>
    </message>
    <message>
        <source>it would not start, or lint warns of something new</source>
        <translation>elle ne démarrerait pas, ou lint avertit de quelque chose de nouveau</translation>
    </message>
    <message>
        <source>Name the other release with --to, such as --to latest.</source>
        <translation>Indiquez l’autre version avec --to, par exemple --to latest.</translation>
    </message>
    <message>
        <source>Name the files that --apply is to change.</source>
        <translation>Indiquez les fichiers que --apply doit modifier.</translation>
    </message>
    <message>
        <source>None of the files names the image. Start the container with %1 from now on.</source>
        <translation>Aucun des fichiers n’indique l’image. Démarrez désormais le conteneur avec %1.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Variables</name>
    <message>
        <source>FILE…</source>
        <translation>FICHIER…</translation>
    </message>
    <message>
        <source>the environment variables that stand for the whole configuration</source>
        <translation>les variables d’environnement qui équivalent à toute la configuration</translation>
    </message>
    <message>
        <source>Prints the variables which, alone, make the image generate the same configuration and enable
the same plugins: one for each setting that was given, then toggles and special variables.
Passwords are dots, so that the output can be shown; to use it, add --reveal-secrets.</source>
        <translation>Affiche les variables qui, seules, font générer à l’image la même configuration et activer les mêmes
plugins&#xa0;: une par réglage donné, puis interrupteurs et variables spéciales. Les mots de passe sont
masqués par des points pour pouvoir montrer la sortie&#x202f;; pour l’utiliser, ajoutez --reveal-secrets.</translation>
    </message>
    <message>
        <source>For a compose file:</source>
        <translation>Pour un fichier compose&#xa0;:</translation>
    </message>
    <message>
        <source>For a script:</source>
        <translation>Pour un script&#xa0;:</translation>
    </message>
    <message>
        <source>For Kubernetes, as an older image names them:</source>
        <translation>Pour Kubernetes, avec les noms d’une image plus ancienne&#xa0;:</translation>
    </message>
    <message>
        <source>the image would not start, or a value cannot be written in this form</source>
        <translation>l’image ne démarrerait pas, ou une valeur ne peut pas être écrite sous cette forme</translation>
    </message>
    <message>
        <source>Form: compose (the default), list, dotenv, docker-run, shell or kubernetes.</source>
        <translation>Forme&#xa0;: compose (par défaut), list, dotenv, docker-run, shell ou kubernetes.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>There is no form %1. Choose one of: compose, list, dotenv, docker-run, shell, kubernetes.</source>
        <translation>La forme %1 n’existe pas. Choisissez parmi&#xa0;: compose, list, dotenv, docker-run, shell, kubernetes.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this form and was left out. Deliver it in a file or secret.</source>
        <translation>%1 ne peut pas être écrit sous cette forme et a été omis. Transmettez-le par un fichier ou un secret.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::Workspace</name>
    <message>
        <source>--root and files exclude each other: the folder of --root already holds all files of the container.</source>
        <translation>--root et des fichiers s’excluent mutuellement&#xa0;: le dossier de --root contient déjà tous les fichiers du conteneur.</translation>
    </message>
    <message>
        <source>Name the files or folders to read, such as orthanc.json, or use --root and --environment.</source>
        <translation>Indiquez les fichiers ou dossiers à lire, par exemple orthanc.json, ou utilisez --root et --environment.</translation>
    </message>
    <message>
        <source>--environment and a file that describes a container exclude each other: the container has its variables itself.</source>
        <translation>--environment et un fichier qui décrit un conteneur s’excluent&#xa0;: le conteneur a lui-même ses variables.</translation>
    </message>
</context>
<context>
    <name>towerkey::deployment::Note</name>
    <message>
        <source>%1 is not set, so nothing takes its place, as in compose.</source>
        <translation>%1 n’est pas défini&#x202f;; comme dans compose, rien ne prend sa place.</translation>
    </message>
    <message>
        <source>%1 is required and not set, so compose would refuse: %2</source>
        <translation>%1 est requis et n’est pas défini&#x202f;; compose refuserait donc&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is handed through from the host. It is taken as not set.</source>
        <translation>%1 est transmis depuis l’hôte. Il est considéré comme non défini.</translation>
    </message>
    <message>
        <source>The value of %1 is neither text nor a number, so compose would refuse it.</source>
        <translation>La valeur de %1 n’est ni un texte ni un nombre&#x202f;; compose la refuserait donc.</translation>
    </message>
    <message>
        <source>%1 is no valid reference to a variable. A dollar sign is written $$.</source>
        <translation>%1 n’est pas une référence valide à une variable. Un signe dollar s’écrit $$.</translation>
    </message>
    <message>
        <source>The content of the secret %1 is kept elsewhere. A placeholder stands for it.</source>
        <translation>Le contenu du secret %1 est conservé ailleurs. Un texte provisoire en tient lieu.</translation>
    </message>
    <message>
        <source>The content of the config %1 is kept elsewhere. A placeholder stands for it.</source>
        <translation>Le contenu de la config %1 est conservé ailleurs. Un texte provisoire en tient lieu.</translation>
    </message>
    <message>
        <source>The service uses the secret %1, which the file does not define.</source>
        <translation>Le service utilise le secret %1, que le fichier ne définit pas.</translation>
    </message>
    <message>
        <source>The service uses the config %1, which the file does not define.</source>
        <translation>Le service utilise la config %1, que le fichier ne définit pas.</translation>
    </message>
    <message>
        <source>There is no file %1. Docker would make an empty folder of that name.</source>
        <translation>Il n’existe pas de fichier %1. Docker créerait un dossier vide de ce nom.</translation>
    </message>
    <message>
        <source>There is no file %1 for a secret, so the container would not start.</source>
        <translation>Il n’existe pas de fichier %1 pour un secret&#x202f;; le conteneur ne démarrerait donc pas.</translation>
    </message>
    <message>
        <source>There is no file %1; it is not required.</source>
        <translation>Il n’existe pas de fichier %1&#x202f;; il n’est pas requis.</translation>
    </message>
    <message>
        <source>There is no file %1 to include.</source>
        <translation>Il n’existe pas de fichier %1 à inclure.</translation>
    </message>
    <message>
        <source>The command is replaced by “%1”, so Orthanc does not read the generated configuration.</source>
        <translation>La commande est remplacée par «&#x202f;%1&#x202f;»&#x202f;; Orthanc ne lit donc pas la configuration générée.</translation>
    </message>
    <message>
        <source>The entry point is replaced by “%1”, so the start-up script of the image does not run and no variable is read.</source>
        <translation>Le point d’entrée est remplacé par «&#x202f;%1&#x202f;»&#x202f;; le script de démarrage de l’image ne s’exécute donc pas et aucune variable n’est lue.</translation>
    </message>
    <message>
        <source>The container runs as user %1, who must be able to read every file.</source>
        <translation>Le conteneur s’exécute sous l’utilisateur %1, qui doit pouvoir lire chaque fichier.</translation>
    </message>
    <message>
        <source>The image %1 is not known. It is taken as %2.</source>
        <translation>L’image %1 n’est pas connue. Elle est traitée comme %2.</translation>
    </message>
    <message>
        <source>The image %1 does not configure Orthanc by variables. It is shown as if it were %2.</source>
        <translation>L’image %1 ne configure pas Orthanc par des variables. Elle est affichée comme si elle était %2.</translation>
    </message>
    <message>
        <source>Nothing says which image is used. It is taken as %1.</source>
        <translation>Rien n’indique quelle image est utilisée. Elle est supposée être %1.</translation>
    </message>
    <message>
        <source>There is no service %1 in %2 to extend.</source>
        <translation>Il n’existe pas de service %1 à étendre dans %2.</translation>
    </message>
    <message>
        <source>The service %1 extends itself.</source>
        <translation>Le service %1 s’étend lui-même.</translation>
    </message>
    <message>
        <source>There is no anchor called %1.</source>
        <translation>Il n’existe pas d’ancre nommée %1.</translation>
    </message>
    <message>
        <source>%1 is there, and cannot be read. Check who may read it.</source>
        <translation>%1 existe, mais ne peut pas être lu. Vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is a file of the machine that runs the container, and not here. A placeholder stands for its content.</source>
        <translation>%1 est un fichier de la machine qui exécute le conteneur, et n’est pas ici. Un marqueur remplace son contenu.</translation>
    </message>
    <message>
        <source>There is no file %1, so Docker would refuse. Make it, or correct the path.</source>
        <translation>Il n’existe pas de fichier %1, Docker refuserait donc. Créez-le ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>There is no %1 to mount, so Docker would refuse to start the container.</source>
        <translation>%1 n’existe pas et ne peut être monté, Docker refuserait donc de démarrer le conteneur.</translation>
    </message>
    <message>
        <source>A line of %1 assigns nothing to a variable, so Docker would refuse it.</source>
        <translation>Une ligne de %1 n’affecte rien à une variable, Docker la refuserait donc.</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s folder: a change of it reaches whoever else uses it. Copy it into the folder to keep the project together.</source>
        <translation>%1 se trouve hors du dossier du projet&#xa0;: le modifier touche aussi ceux qui l’utilisent ailleurs. Copiez-le dans le dossier pour que le projet reste entier.</translation>
    </message>
    <message>
        <source>All of %1 is handed to the container as variables, and the files do not say what it holds. No variable is assumed.</source>
        <translation>Tout %1 est transmis au conteneur sous forme de variables, et les fichiers ne disent pas ce qu’il contient. Aucune variable n’est supposée.</translation>
    </message>
    <message>
        <source>The cluster gives %1 its value (%2). A placeholder stands for it.</source>
        <translation>Le cluster donne sa valeur à %1 (%2). Un marqueur la remplace.</translation>
    </message>
    <message>
        <source>The value of %1 is no text, so Kubernetes would refuse it. Put it in quotes.</source>
        <translation>La valeur de %1 n’est pas un texte, Kubernetes la refuserait donc. Mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>$(%1) stays as it is written, because no variable of that name is set before. Set it above, or write $$(%1) if that is meant.</source>
        <translation>$(%1) reste tel quel, car aucune variable de ce nom n’est définie avant. Définissez-la au-dessus, ou écrivez $$(%1) si c’est voulu.</translation>
    </message>
    <message>
        <source>There is no %1 in the %2, so the container would not start. Add it there, or correct the name.</source>
        <translation>Il n’y a pas de %1 dans le %2, le conteneur ne démarrerait donc pas. Ajoutez-le ou corrigez le nom.</translation>
    </message>
    <message>
        <source>There is no %1 in the %2. It is optional, so Orthanc starts without it.</source>
        <translation>Il n’y a pas de %1 dans le %2. C’est facultatif, Orthanc démarre donc sans.</translation>
    </message>
    <message>
        <source>%1 in the %2 is not base64, so Kubernetes would refuse it. Encode it, or move it to stringData.</source>
        <translation>%1 dans le %2 n’est pas du base64, Kubernetes le refuserait donc. Encodez-le ou déplacez-le dans stringData.</translation>
    </message>
    <message>
        <source>There are two of %1. The last one counts.</source>
        <translation>%1 existe deux fois. Le dernier compte.</translation>
    </message>
    <message>
        <source>The container mounts the volume %1, which the pod does not define, so Kubernetes would refuse it.</source>
        <translation>Le conteneur monte le volume %1, que le pod ne définit pas, Kubernetes refuserait donc.</translation>
    </message>
    <message>
        <source>%2 is mounted at %1. What it holds is not known, and not assumed.</source>
        <translation>%2 est monté sur %1. Son contenu n’est pas connu, et rien n’est supposé.</translation>
    </message>
    <message>
        <source>A folder is mounted at %1, where a file is expected: name the file by subPath, as it is called in the volume.</source>
        <translation>Un dossier est monté sur %1, où un fichier est attendu&#xa0;: nommez le fichier par subPath, comme il s’appelle dans le volume.</translation>
    </message>
    <message>
        <source>%1 runs before Orthanc and may change its files. That is not simulated.</source>
        <translation>%1 s’exécute avant Orthanc et peut changer ses fichiers. Cela n’est pas simulé.</translation>
    </message>
    <message>
        <source>The shell would replace %1, which is not known here. A placeholder stands for it.</source>
        <translation>Le shell remplacerait %1, qui n’est pas connu ici. Un marqueur en tient lieu.</translation>
    </message>
    <message>
        <source>This command is written for %1. It is read as %1 takes it, but cannot be edited in place: export the deployment to change it.</source>
        <translation>Cette commande est écrite pour %1. Elle est lue comme %1 la comprend, mais ne peut pas être modifiée sur place&#xa0;: exportez le déploiement pour la changer.</translation>
    </message>
    <message>
        <source>The option %1 is not known, so it is a guess whether the next word is its value. Write a value behind an equals sign.</source>
        <translation>L’option %1 n’est pas connue, on ne peut donc que deviner si le mot suivant est sa valeur. Écrivez la valeur derrière un signe égal.</translation>
    </message>
    <message>
        <source>This is what Docker tells of a container. Saving it does not change the container: export the deployment, and start that.</source>
        <translation>C’est ce que Docker dit d’un conteneur. L’enregistrer ne change pas le conteneur&#xa0;: exportez le déploiement et démarrez celui-ci.</translation>
    </message>
    <message>
        <source>%1 is not read. What it changes is missing here: open what “kubectl kustomize” prints to see it.</source>
        <translation>%1 n’est pas lu. Ce qu’il modifie manque ici&#xa0;: ouvrez ce qu’affiche «&#x202f;kubectl kustomize&#x202f;» pour le voir.</translation>
    </message>
    <message>
        <source>%1 is filled in by Helm. It is taken as it is written: open what “helm template” prints to see what Orthanc gets.</source>
        <translation>%1 est rempli par Helm. Il est pris tel qu’il est écrit&#xa0;: ouvrez ce qu’affiche «&#x202f;helm template&#x202f;» pour voir ce que reçoit Orthanc.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 kB that Linux allows for a variable, so the container would not start. Give it by a file.</source>
        <translation>%1 dépasse les %2&#xa0;ko que Linux permet pour une variable&#x202f;; le conteneur ne démarrerait donc pas. Donnez-la par un fichier.</translation>
    </message>
    <message>
        <source>The variables take %1 MB together, and Linux allows %2, so the container would not start. Give the longest ones by a file.</source>
        <translation>Les variables font ensemble %1&#xa0;Mo et Linux en permet %2&#x202f;; le conteneur ne démarrerait donc pas. Donnez les plus longues par un fichier.</translation>
    </message>
</context>
<context>
    <name>towerkey::exchange::Form</name>
    <message>
        <source>variables, a line each</source>
        <translation>des variables, une par ligne</translation>
    </message>
    <message>
        <source>a compose file</source>
        <translation>un fichier Compose</translation>
    </message>
    <message>
        <source>Kubernetes manifests</source>
        <translation>des manifestes Kubernetes</translation>
    </message>
    <message>
        <source>the output of docker inspect</source>
        <translation>la sortie de docker inspect</translation>
    </message>
    <message>
        <source>a docker run line</source>
        <translation>une ligne docker run</translation>
    </message>
    <message>
        <source>a configuration of Orthanc (JSON)</source>
        <translation>une configuration d’Orthanc (JSON)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Ce texte est reconnu comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Orthanc runs in: %1.</source>
        <translation>Orthanc s’exécute dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Variables: %1.</source>
        <translation>Variables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The image cannot read it, line %1: %2</source>
        <translation>L’image ne peut pas le lire, ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>towerkey::exchange::Messages</name>
    <message>
        <source>ORTHANC_PASSWORD cannot be a secret file, so its user “orthanc” is delivered as a registered user, whose password is one.</source>
        <translation>ORTHANC_PASSWORD ne peut pas être un fichier de secret&#x202f;; son utilisateur «&#x202f;orthanc&#x202f;» est donc fourni comme utilisateur enregistré, dont le mot de passe en est un.</translation>
    </message>
    <message>
        <source>%1 is not known here. The export holds what was assumed: put the true value in its place.</source>
        <translation>%1 n’est pas connu ici. L’exportation contient ce qui a été supposé&#xa0;: mettez la vraie valeur à sa place.</translation>
    </message>
    <message>
        <source>%1 was left out: the image ignores it.</source>
        <translation>%1 a été omis&#xa0;: l’image l’ignore.</translation>
    </message>
    <message>
        <source>What is mounted at %1 (%2) was left out. Add it yourself if Orthanc needs it.</source>
        <translation>Ce qui est monté sur %1 (%2) a été omis. Ajoutez-le vous-même si Orthanc en a besoin.</translation>
    </message>
    <message>
        <source>The command or entry point of the service was left out: with it Orthanc would not read what the image generates.</source>
        <translation>La commande ou le point d’entrée du service a été omis&#xa0;: avec cela, Orthanc ne lirait pas ce que l’image génère.</translation>
    </message>
    <message>
        <source>Old names of settings, which this image refuses, were replaced.</source>
        <translation>D’anciens noms de réglages, que cette image refuse, ont été remplacés.</translation>
    </message>
    <message>
        <source>%1 looks like a secret and can only be a variable. It is kept apart from the other files.</source>
        <translation>%1 ressemble à un secret et ne peut être qu’une variable. Elle est conservée à l’écart des autres fichiers.</translation>
    </message>
    <message>
        <source>A new, empty database server for %1 is part of it, as %2.</source>
        <translation>Un nouveau serveur de base de données, vide, pour %1 en fait partie sous le nom %2.</translation>
    </message>
    <message>
        <source>%1 looks for its database server at %2, which is not part of this export.</source>
        <translation>%1 cherche son serveur de base de données à l’adresse %2, qui ne fait pas partie de cette exportation.</translation>
    </message>
    <message>
        <source>%1 would be missing; intended is %2.</source>
        <translation>%1 manquerait&#x202f;; la valeur voulue est %2.</translation>
    </message>
    <message>
        <source>%1 would be %3, but is not intended at all.</source>
        <translation>%1 vaudrait %3, mais n’est pas voulu du tout.</translation>
    </message>
    <message>
        <source>%1 would be %3 instead of %2.</source>
        <translation>%1 vaudrait %3 au lieu de %2.</translation>
    </message>
    <message>
        <source>The image would be %3 instead of %2.</source>
        <translation>L’image serait %3 au lieu de %2.</translation>
    </message>
    <message>
        <source>The plugin %1 would be off.</source>
        <translation>Le plugin %1 serait désactivé.</translation>
    </message>
    <message>
        <source>The plugin %1 would be on.</source>
        <translation>Le plugin %1 serait activé.</translation>
    </message>
    <message>
        <source>In orthanc.json instead, because it is too long for a variable, alone or together with others, or no text: %1.</source>
        <translation>Plutôt dans orthanc.json, car trop long pour une variable, seul ou avec d’autres, ou pas du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: nothing here says the same. Add what does if you need it.</source>
        <translation>%1 a été omis&#xa0;: rien ici ne dit la même chose. Ajoutez ce qui convient si vous en avez besoin.</translation>
    </message>
    <message>
        <source>The image %1 was replaced by %2, whose start was simulated. Write your own again if it is built on that.</source>
        <translation>L’image %1 a été remplacée par %2, dont le démarrage a été simulé. Remettez la vôtre si elle est construite sur celle-ci.</translation>
    </message>
    <message>
        <source>The health check of the service was left out. The image&apos;s own is used where it has one.</source>
        <translation>Le contrôle de santé du service a été omis. Celui de l’image est utilisé quand elle en a un.</translation>
    </message>
    <message>
        <source>The published port %1 was left out: Orthanc does not listen there.</source>
        <translation>Le port publié %1 a été omis&#xa0;: Orthanc n’y écoute pas.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 kB that the cluster takes. Mount it from a volume.</source>
        <translation>%1 dépasse les %2&#xa0;ko que le cluster accepte. Montez-le depuis un volume.</translation>
    </message>
    <message>
        <source>The other services (%1) are not part of it.</source>
        <translation>Les autres services (%1) n’en font pas partie.</translation>
    </message>
</context>
<context>
    <name>towerkey::exchange::Readme</name>
    <message>
        <source>Orthanc, configured with Towerkey</source>
        <translation>Orthanc, configuré avec Towerkey</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>With Docker 23 or newer, in this folder:</source>
        <translation>Avec Docker 23 ou plus récent, dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Volumes stay on the node where they were made. With several nodes, place the service on one of them.</source>
        <translation>Les volumes restent sur le nœud où ils ont été créés. S’il y a plusieurs nœuds, placez le service sur l’un d’eux.</translation>
    </message>
    <message>
        <source>Give the container what is here:</source>
        <translation>Donnez au conteneur ce qui se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>the variables of %1, such as with %2</source>
        <translation>les variables de %1, par exemple avec %2</translation>
    </message>
    <message>
        <source>the files of %1 in %2</source>
        <translation>les fichiers de %1 dans %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1: %2 of the host (to change it, set %3 in %4)</source>
        <translation>%1&#xa0;: %2 de l’hôte (pour le changer, définissez %3 dans %4)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 se trouve dans %2</translation>
    </message>
    <message>
        <source>the database is in %1</source>
        <translation>la base de données se trouve dans %1</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Passwords and the like are only in the files that %1 names. Their owner alone may read them. Keep them out of repositories and e-mails.</source>
        <translation>Les mots de passe et autres données sensibles ne figurent que dans les fichiers que %1 indique. Seul leur propriétaire peut les lire. Ne les mettez ni dans des dépôts ni dans des e-mails.</translation>
    </message>
    <message>
        <source>The password of the database counts when it is first started. To change it later, change it in the database, too.</source>
        <translation>Le mot de passe de la base de données compte lors de son premier démarrage. Pour le changer plus tard, changez-le aussi dans la base de données.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>towerkey::exchange::VariableText</name>
    <message>
        <source>This gives no variable. Write NAME=value or NAME: value.</source>
        <translation>Cela ne donne aucune variable. Écrivez NOM=valeur ou NOM: valeur.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>%1 has no value. Compose would take it from the host.</source>
        <translation>%1 n’a pas de valeur. Compose la prendrait de l’hôte.</translation>
    </message>
    <message>
        <source>The value of %1 must be text. Put it in quotes, or behind | on lines of its own.</source>
        <translation>La valeur de %1 doit être un texte. Mettez-la entre guillemets, ou derrière | sur des lignes à elle.</translation>
    </message>
    <message>
        <source>%1 is replaced on the host, and its value is not known here. Write the value itself, or a dollar as $$.</source>
        <translation>%1 est remplacé sur l’hôte, et sa valeur n’est pas connue ici. Écrivez la valeur elle-même, ou un dollar sous la forme $$.</translation>
    </message>
    <message>
        <source>%1 takes its value from a Secret or ConfigMap, which is not known here.</source>
        <translation>%1 tire sa valeur d’un Secret ou d’un ConfigMap, qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 names a file. Open that file, or paste what it holds.</source>
        <translation>%1 désigne un fichier. Ouvrez ce fichier ou collez son contenu.</translation>
    </message>
</context>
<context>
    <name>towerkey::json::Messages</name>
    <message>
        <source>The file begins with a byte order mark. The start-up script cannot read it: save it as UTF-8 without one.</source>
        <translation>Le fichier commence par une marque d’ordre des octets (BOM). Le script de démarrage ne peut pas le lire&#xa0;: enregistrez-le en UTF-8 sans cette marque.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Ce n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no place here.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas sa place ici.</translation>
    </message>
    <message>
        <source># begins no comment in JSON: write // instead.</source>
        <translation># n’introduit pas de commentaire en JSON&#xa0;: écrivez // à la place.</translation>
    </message>
    <message>
        <source>Text needs double quotes: &quot;…&quot;, not &apos;…&apos;.</source>
        <translation>Un texte s’écrit entre guillemets doubles&#xa0;: &quot;…&quot;, et non &apos;…&apos;.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside of a text: write \n for a line break, or close the quotes.</source>
        <translation>Un saut de ligne ou un caractère de contrôle se trouve à l’intérieur d’un texte&#xa0;: écrivez \n pour un saut de ligne, ou fermez les guillemets.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>Le texte qui commence ici n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>The comment that begins here has no closing */.</source>
        <translation>Le commentaire qui commence ici n’a pas de */ fermant.</translation>
    </message>
    <message>
        <source>Orthanc itself reads no comment here; the start-up script does.</source>
        <translation>Orthanc lui-même ne lit pas de commentaire à cet endroit&#x202f;; le script de démarrage, si.</translation>
    </message>
    <message>
        <source>“%1” is no escape of JSON: a backslash is written \\.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un échappement JSON&#xa0;: une barre oblique inverse s’écrit \\.</translation>
    </message>
    <message>
        <source>This \u escape is half of a character.</source>
        <translation>Cet échappement \u n’est que la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>“%1” is no number: JSON has no plus sign, no leading zeros and no bare point.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: JSON n’admet ni signe plus, ni zéros initiaux, ni point isolé.</translation>
    </message>
    <message>
        <source>The number has more than 4300 digits, which the start-up script cannot read.</source>
        <translation>Le nombre a plus de 4300 chiffres, ce que le script de démarrage ne peut pas lire.</translation>
    </message>
    <message>
        <source>“%1” is no value: write true, false, null, a number, or text in quotes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur&#xa0;: écrivez true, false, null, un nombre ou un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Orthanc itself does not read this number.</source>
        <translation>Orthanc lui-même ne lit pas ce nombre.</translation>
    </message>
    <message>
        <source>The text ends in the middle: a bracket is not closed.</source>
        <translation>Le texte s’interrompt avant la fin&#xa0;: un crochet ou une accolade n’est pas fermé.</translation>
    </message>
    <message>
        <source>Remove the comma before the bracket: Orthanc would read it, the start-up script does not.</source>
        <translation>Supprimez la virgule avant le crochet ou l’accolade&#xa0;: Orthanc la lirait, mais pas le script de démarrage.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Il manque une virgule avant cet endroit.</translation>
    </message>
    <message>
        <source>A colon is missing between key and value.</source>
        <translation>Il manque un deux-points entre la clé et la valeur.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>A key needs double quotes: &quot;…&quot;.</source>
        <translation>Une clé s’écrit entre guillemets doubles&#xa0;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The key “%1” is here a second time; the last one counts, whole.</source>
        <translation>La clé «&#x202f;%1&#x202f;» figure ici une deuxième fois&#x202f;; seule la dernière compte, dans sa totalité.</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels.</source>
        <translation>Le texte est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Something follows the end of the configuration.</source>
        <translation>Il y a encore quelque chose après la fin de la configuration.</translation>
    </message>
    <message>
        <source>A configuration is a table: { … }.</source>
        <translation>Une configuration est une table&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>There is nothing in it; an empty configuration is {}.</source>
        <translation>Il n’y a rien dedans&#x202f;; une configuration vide s’écrit {}.</translation>
    </message>
</context>
<context>
    <name>towerkey::lint</name>
    <message>
        <source>Port %1 of the container is published, but Orthanc does not listen there: HTTP is on %2, DICOM on %3 (0 is off).</source>
        <translation>Le port %1 du conteneur est publié, mais Orthanc n’y écoute pas&#xa0;: HTTP est sur %2, DICOM sur %3 (0 signifie désactivé).</translation>
    </message>
    <message>
        <source>No volume is mounted at %1 or above: index and files go with the container when it is made anew.</source>
        <translation>Aucun volume n’est monté sur %1 ou au-dessus&#xa0;: l’index et les fichiers disparaissent avec le conteneur lorsqu’il est recréé.</translation>
    </message>
    <message>
        <source>No volume is mounted at %1 or above: the index is kept, but the files that it tells of go with the container.</source>
        <translation>Aucun volume n’est monté sur %1 ou au-dessus&#xa0;: l’index est conservé, mais les fichiers qu’il référence disparaissent avec le conteneur.</translation>
    </message>
    <message>
        <source>No volume is mounted at %1 or above: the files are kept, but the index, without which they cannot be found, goes with the container.</source>
        <translation>Aucun volume n’est monté sur %1 ou au-dessus&#xa0;: les fichiers sont conservés, mais l’index, sans lequel ils sont introuvables, disparaît avec le conteneur.</translation>
    </message>
    <message>
        <source>%1 does not exist: Docker makes a folder of that name, and the container finds a folder at %2.</source>
        <translation>%1 n’existe pas&#xa0;: Docker crée un dossier de ce nom, et le conteneur trouve un dossier sur %2.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 What Towerkey shows is what the image would make of it by its own start.</source>
        <translation>%1 Ce que Towerkey affiche est ce que l’image en ferait avec son propre démarrage.</translation>
    </message>
    <message>
        <source>The health check asks without a password, so that Orthanc refuses and the container counts as ill. The image has a program for it: %1</source>
        <translation>Le contrôle d’état interroge sans mot de passe&#x202f;; Orthanc refuse donc et le conteneur passe pour défaillant. L’image a un programme pour cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>The health check asks without a password, so that Orthanc refuses and the container counts as ill.</source>
        <translation>Le contrôle d’état interroge sans mot de passe&#x202f;; Orthanc refuse donc et le conteneur passe pour défaillant.</translation>
    </message>
    <message>
        <source>Beside a service called %1, Kubernetes sets the variable %2, which the image takes for a setting of before 2020. Set enableServiceLinks to false in the pod.</source>
        <translation>À côté d’un service nommé %1, Kubernetes définit la variable %2, que l’image prend pour un réglage d’avant 2020. Réglez enableServiceLinks sur false dans le pod.</translation>
    </message>
    <message>
        <source>The user %1 may not write /etc/hostid, which the entry point makes at each start. Set GENERATE_HOST_ID_IF_MISSING to false.</source>
        <translation>L’utilisateur %1 ne peut pas écrire /etc/hostid, que le point d’entrée crée à chaque démarrage. Réglez GENERATE_HOST_ID_IF_MISSING sur false.</translation>
    </message>
    <message>
        <source>%1 is another image as soon as one is released, with other rules. It is taken as %2 here; name that release.</source>
        <translation>%1 devient une autre image, avec d’autres règles, dès qu’une nouvelle est publiée. Elle est traitée ici comme %2&#x202f;; indiquez cette version.</translation>
    </message>
    <message>
        <source>There is no image %1 that Towerkey knows. It is taken as %2.</source>
        <translation>Towerkey ne connaît aucune image %1. Elle est traitée comme %2.</translation>
    </message>
    <message>
        <source>What the image %1 is made of is not known. It is taken as %2, without what it may add.</source>
        <translation>On ne sait pas de quoi l’image %1 est faite. Elle est traitée comme %2, sans ce qu’elle ajoute éventuellement.</translation>
    </message>
    <message>
        <source>The image %1 does not make its configuration of variables and secrets: it reads /etc/orthanc/orthanc.json as it is. What Towerkey shows is what orthancteam/orthanc would make of it.</source>
        <translation>L’image %1 ne compose pas sa configuration à partir de variables et de secrets&#xa0;: elle lit /etc/orthanc/orthanc.json tel quel. Ce que Towerkey affiche est ce que orthancteam/orthanc en ferait.</translation>
    </message>
    <message>
        <source>%2 points to the secret %1, which is defined, but which the service does not use: it finds no file of that name.</source>
        <translation>%2 désigne le secret %1, qui est défini, mais que le service n’utilise pas&#xa0;: il ne trouve aucun fichier de ce nom.</translation>
    </message>
    <message>
        <source>The secret %1 is defined, but the service does not use it: the setting keeps its default.</source>
        <translation>Le secret %1 est défini, mais le service ne l’utilise pas&#xa0;: le réglage garde sa valeur par défaut.</translation>
    </message>
    <message>
        <source>The image reads nothing of the secret %1: it is no setting by its name, no *.json, and no pointer names it.</source>
        <translation>L’image ne lit rien du secret %1&#xa0;: d’après son nom, ce n’est ni un réglage ni un *.json, et aucune variable ne le désigne.</translation>
    </message>
    <message>
        <source>With mode %2 only its owner may read the secret %1, and the container runs as user %3: the start-up script stops.</source>
        <translation>Avec le mode %2, seul son propriétaire peut lire le secret %1, et le conteneur s’exécute sous l’utilisateur %3&#xa0;: le script de démarrage s’arrête.</translation>
    </message>
    <message>
        <source>Compose mounts the file of the secret %1 as it is on the host: the mode that is written here has no effect.</source>
        <translation>Compose monte le fichier du secret %1 tel qu’il est sur l’hôte&#xa0;: le mode indiqué ici est sans effet.</translation>
    </message>
    <message>
        <source>Compose mounts the file of the secret %1 with its owner and mode on the host. The user %2 must be able to read it there.</source>
        <translation>Compose monte le fichier du secret %1 avec son propriétaire et son mode sur l’hôte. L’utilisateur %2 doit pouvoir l’y lire.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Régler %1 sur %2</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#x202f;%1&#x202f;» en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>Écrire %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Supprimer %1 de %2</translation>
    </message>
    <message>
        <source>Give “%2” by %1, as JSON</source>
        <translation>Donner «&#x202f;%2&#x202f;» par %1, en JSON</translation>
    </message>
    <message>
        <source>Write %1 with the value %2</source>
        <translation>Écrire %1 avec la valeur %2</translation>
    </message>
    <message>
        <source>Write it in quotes, as a text</source>
        <translation>L’écrire entre guillemets, comme texte</translation>
    </message>
    <message>
        <source>Write %1 as plain JSON</source>
        <translation>Écrire %1 en JSON pur</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>Réparer %1</translation>
    </message>
    <message>
        <source>Write the dollar sign as \u0024</source>
        <translation>Écrire le signe dollar sous la forme \u0024</translation>
    </message>
    <message>
        <source>Remove what does not belong to the value</source>
        <translation>Supprimer ce qui n’appartient pas à la valeur</translation>
    </message>
    <message>
        <source>Remove the blanks around the value</source>
        <translation>Supprimer les espaces autour de la valeur</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020. It still works in this image; from 26.7.0 on the container refuses to start. Write %2.</source>
        <translation>%1 est un nom d’avant 2020. Il fonctionne encore dans cette image&#x202f;; à partir de 26.7.0, le conteneur refuse de démarrer. Écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020. From 26.7.0 on the container refuses to start with it. Nothing stands for it any more: remove it.</source>
        <translation>%1 est un nom d’avant 2020. À partir de 26.7.0, le conteneur refuse de démarrer avec lui. Plus rien ne lui correspond&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>The container refuses to start (exit status 254): %1 is a name of before 2020. Write %2.</source>
        <translation>Le conteneur refuse de démarrer (code de sortie 254)&#xa0;: %1 est un nom d’avant 2020. Écrivez %2.</translation>
    </message>
    <message>
        <source>The container refuses to start (exit status 254): %1 is a name of before 2020, and nothing stands for it any more. Remove it.</source>
        <translation>Le conteneur refuse de démarrer (code de sortie 254)&#xa0;: %1 est un nom d’avant 2020, et plus rien ne lui correspond. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 points to a secret by a name of before 2020. This is not refused, but %2 says the same in today&apos;s words.</source>
        <translation>%1 désigne un secret par un nom d’avant 2020. Ce n’est pas refusé, mais %2 dit la même chose avec les mots d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing new has come to osimis/orthanc since January 2024. The image goes on as %1.</source>
        <translation>Rien de nouveau n’est paru pour osimis/orthanc depuis janvier 2024. L’image est poursuivie sous le nom %1.</translation>
    </message>
    <message>
        <source>Rename all old variables</source>
        <translation>Renommer toutes les anciennes variables</translation>
    </message>
    <message>
        <source>Rename the secret %1 to %2</source>
        <translation>Renommer le secret %1 en %2</translation>
    </message>
    <message>
        <source>%1 is ignored: settings begin with ORTHANC and two underscores. Write %2.</source>
        <translation>%1 est ignorée&#xa0;: les réglages commencent par ORTHANC et deux tirets bas. Écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is ignored: names are compared with upper and lower case. Write %2.</source>
        <translation>%1 est ignorée&#xa0;: les majuscules et minuscules des noms comptent. Écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is ignored: the image knows no such variable. Did you mean %2?</source>
        <translation>%1 est ignorée&#xa0;: l’image ne connaît aucune variable de ce nom. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is ignored: settings begin with ORTHANC and two underscores. Did you mean %2?</source>
        <translation>%1 est ignorée&#xa0;: les réglages commencent par ORTHANC et deux tirets bas. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is ignored: as a setting it would be called %2.</source>
        <translation>%1 est ignorée&#xa0;: comme réglage, elle s’appellerait %2.</translation>
    </message>
    <message>
        <source>%1 is ignored: no plugin of any image is switched by it.</source>
        <translation>%1 est ignorée&#xa0;: elle ne commute aucun plugin d’aucune image.</translation>
    </message>
    <message>
        <source>%1 gives Orthanc a setting %3 that nothing reads. The switch is called %2, without ORTHANC__.</source>
        <translation>%1 donne à Orthanc un réglage %3 que rien ne lit. L’interrupteur s’appelle %2, sans ORTHANC__.</translation>
    </message>
    <message>
        <source>%1 puts all of this into a setting “%3” that nothing reads. A whole configuration is given by %2, with one underscore.</source>
        <translation>%1 met tout cela dans un réglage «&#x202f;%3&#x202f;» que rien ne lit. Une configuration entière se donne par %2, avec un seul tiret bas.</translation>
    </message>
    <message>
        <source>%1 sets %2, which nothing reads: the words are split in another way. %3 is set by %4.</source>
        <translation>%1 définit %2, que rien ne lit&#xa0;: les mots sont séparés autrement. %3 se définit par %4.</translation>
    </message>
    <message>
        <source>%1 is read by nobody, because keys are compared with upper and lower case. Write “%2”.</source>
        <translation>Personne ne lit %1, car les majuscules et minuscules des clés comptent. Écrivez «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no effect: neither Orthanc nor a plugin known here has such a setting.</source>
        <translation>%1 est sans effet&#xa0;: ni Orthanc ni un plugin connu ici n’a un tel réglage.</translation>
    </message>
    <message>
        <source>%1 has no effect: neither Orthanc nor a plugin known here has such a setting. Did you mean %2?</source>
        <translation>%1 est sans effet&#xa0;: ni Orthanc ni un plugin connu ici n’a un tel réglage. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is no setting of Orthanc or of a plugin known here. It has an effect only if a plugin or script of your own reads it.</source>
        <translation>%1 n’est pas un réglage d’Orthanc ni d’un plugin connu ici. Il n’a d’effet que si l’un de vos propres plugins ou scripts le lit.</translation>
    </message>
    <message>
        <source>%1 has no effect: Orthanc has no setting for CORS. Have a reverse proxy add the headers.</source>
        <translation>%1 est sans effet&#xa0;: Orthanc n’a pas de réglage pour CORS. Faites ajouter les en-têtes par un proxy inverse.</translation>
    </message>
    <message>
        <source>Settings in “%1” have no effect: the plugin %3 reads the section “%2”.</source>
        <translation>Les réglages dans «&#x202f;%1&#x202f;» sont sans effet&#xa0;: le plugin %3 lit la section «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 stops the start with an error of the script: an underscore too many leaves an empty word.</source>
        <translation>%1 interrompt le démarrage par une erreur du script&#xa0;: un tiret bas de trop laisse un mot vide.</translation>
    </message>
    <message>
        <source>The secret %1 stops the start with an error of the script: an underscore too many leaves an empty word.</source>
        <translation>Le secret %1 interrompt le démarrage par une erreur du script&#xa0;: un tiret bas de trop laisse un mot vide.</translation>
    </message>
    <message>
        <source>%1 makes an entry “%2” in %3, not “%4”: of each word only the first letter stays as it is. Names with other letters need the whole of %3 as JSON.</source>
        <translation>%1 crée une entrée «&#x202f;%2&#x202f;» dans %3, et non «&#x202f;%4&#x202f;»&#xa0;: de chaque mot, seule la première lettre reste telle quelle. Des noms aux autres lettres nécessitent %3 en entier, en JSON.</translation>
    </message>
    <message>
        <source>%1 does not set %2: every variable that ends in _SECRET is taken for the name of a file in /run/secrets. Give the setting in a file, or by a secret of that very name.</source>
        <translation>%1 ne définit pas %2&#xa0;: toute variable qui se termine par _SECRET est prise pour le nom d’un fichier de /run/secrets. Donnez le réglage dans un fichier, ou par un secret portant exactement ce nom.</translation>
    </message>
    <message>
        <source>%1 sets %2, which nothing reads, and opens no file. A secret is named by %3, with the bare name of a file in /run/secrets.</source>
        <translation>%1 définit %2, que rien ne lit, et n’ouvre aucun fichier. Un secret se désigne par %3, avec le simple nom d’un fichier de /run/secrets.</translation>
    </message>
    <message>
        <source>%1 is given by %2 and by %3, and nobody can tell which one counts: the files are read in the order in which the folder lists them.</source>
        <translation>%1 est donné par %2 et par %3, et personne ne peut dire lequel compte&#xa0;: les fichiers sont lus dans l’ordre où le dossier les énumère.</translation>
    </message>
    <message>
        <source>%1 is given by %2 and by %3. %2 counts, in whatever order they are written: the image reads variables in an order of its own.</source>
        <translation>%1 est donné par %2 et par %3. %2 compte, quel que soit l’ordre d’écriture&#xa0;: l’image lit les variables dans un ordre qui lui est propre.</translation>
    </message>
    <message>
        <source>%1 is given by ORTHANC_JSON and by %3. ORTHANC_JSON counts, in whatever order they are written: the image reads variables in an order of its own.</source>
        <translation>%1 est donné par ORTHANC_JSON et par %3. ORTHANC_JSON compte, quel que soit l’ordre d’écriture&#xa0;: l’image lit les variables dans un ordre qui lui est propre.</translation>
    </message>
    <message>
        <source>%2 replaces all of %1, with what %3 gives inside of it, in whatever order they are written.</source>
        <translation>%2 remplace %1 en entier, y compris ce que %3 y donne, quel que soit l’ordre d’écriture.</translation>
    </message>
    <message>
        <source>%1 is given by the secrets %2 and %3, and nobody can tell which one counts: they are read in the order in which the folder lists them.</source>
        <translation>%1 est donné par les secrets %2 et %3, et personne ne peut dire lequel compte&#xa0;: ils sont lus dans l’ordre où le dossier les énumère.</translation>
    </message>
    <message>
        <source>%1 is given by %3 too, but %2 counts: it is read later.</source>
        <translation>%1 est aussi donné par %3, mais %2 compte&#xa0;: il est lu plus tard.</translation>
    </message>
    <message>
        <source>The users of %2 stay: tables of several sources are joined, so they can log in besides those of %1.</source>
        <translation>Les utilisateurs de %2 restent&#xa0;: les tables de plusieurs sources sont fusionnées&#x202f;; ils peuvent donc se connecter en plus de ceux de %1.</translation>
    </message>
    <message>
        <source>The start-up script stops with an error: %1 is a table in %2, but a single value in %3, and the two cannot be joined.</source>
        <translation>Le script de démarrage s’arrête sur une erreur&#xa0;: %1 est une table dans %2, mais une valeur simple dans %3, et les deux ne peuvent pas être réunis.</translation>
    </message>
    <message>
        <source>The start-up script stops with an error: %1 is a single value in %3, but the image adds settings inside of it.</source>
        <translation>Le script de démarrage s’arrête sur une erreur&#xa0;: %1 est une valeur simple dans %3, mais l’image y ajoute des réglages.</translation>
    </message>
    <message>
        <source>%1 is given a second time below, so this value does not count.</source>
        <translation>%1 est donné une deuxième fois plus bas&#x202f;; cette valeur ne compte donc pas.</translation>
    </message>
    <message>
        <source>%1 and %2 both point to the secret %3, but a secret can be the value of one of them only: %2 gets it.</source>
        <translation>%1 et %2 désignent tous deux le secret %3, mais un secret ne peut être la valeur que de l’un d’eux&#xa0;: c’est %2 qui le reçoit.</translation>
    </message>
    <message>
        <source>The section %1 does nothing: its plugin is off, because the section alone does not switch it on. Set %2 to true.</source>
        <translation>La section %1 ne fait rien&#xa0;: son plugin est désactivé, car la section seule ne l’active pas. Réglez %2 sur true.</translation>
    </message>
    <message>
        <source>The section %1 does nothing: the plugins that read it are off, because the section alone does not switch them on. Set one of these to true: %2.</source>
        <translation>La section %1 ne fait rien&#xa0;: les plugins qui la lisent sont désactivés, car la section seule ne les active pas. Réglez l’un de ceux-ci sur true&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The section %1 has no effect, because %2 switches its plugin off.</source>
        <translation>La section %1 est sans effet, car %2 désactive son plugin.</translation>
    </message>
    <message>
        <source>%1 loads the plugin, but %2 is false: the plugin does nothing.</source>
        <translation>%1 charge le plugin, mais %2 vaut false&#xa0;: le plugin ne fait rien.</translation>
    </message>
    <message>
        <source>%2 is true, but %1 is false: the image does not load the plugin at all.</source>
        <translation>%2 vaut true, mais %1 vaut false&#xa0;: l’image ne charge pas du tout le plugin.</translation>
    </message>
    <message>
        <source>%1 loads the plugin, but this image sets %2 to false: the plugin does nothing. Set it to true.</source>
        <translation>%1 charge le plugin, mais cette image règle %2 sur false&#xa0;: le plugin ne fait rien. Réglez-le sur true.</translation>
    </message>
    <message>
        <source>The education plugin is loaded, but does nothing until Education.Enabled is true. It does not read the Enable that the image adds.</source>
        <translation>Le plugin education est chargé, mais ne fait rien tant que Education.Enabled ne vaut pas true. Il ne lit pas le Enable que l’image ajoute.</translation>
    </message>
    <message>
        <source>OE2_ENABLED makes Orthanc Explorer 2 the user interface at /. Its plugin is switched on and off by %1.</source>
        <translation>OE2_ENABLED fait d’Orthanc Explorer 2 l’interface utilisateur sous /. Son plugin s’active et se désactive par %1.</translation>
    </message>
    <message>
        <source>OE2_ENABLED does not switch Orthanc Explorer 2 off: it only keeps it from being the user interface at /, and as a setting of its section it even switches it on. Set %1 to false.</source>
        <translation>OE2_ENABLED ne désactive pas Orthanc Explorer 2&#xa0;: cela l’empêche seulement d’être l’interface utilisateur sous /, et comme réglage de sa section l’active même. Réglez %1 sur false.</translation>
    </message>
    <message>
        <source>%2 alone switches on the plugin %1, and everything else that it needs is still a placeholder. Give its other settings, or switch it off.</source>
        <translation>%2 active à lui seul le plugin %1, et tout le reste dont il a besoin n’est encore que du texte provisoire. Donnez ses autres réglages, ou désactivez-le.</translation>
    </message>
    <message>
        <source>The plugin %1 is on, but %2 is missing: it cannot work without it.</source>
        <translation>Le plugin %1 est activé, mais %2 manque&#xa0;: il ne peut pas fonctionner sans.</translation>
    </message>
    <message>
        <source>The Python plugin is on, but neither PythonScript nor Python.Path names a script: nothing runs.</source>
        <translation>Le plugin Python est activé, mais ni PythonScript ni Python.Path ne désigne un script&#xa0;: rien ne s’exécute.</translation>
    </message>
    <message>
        <source>The authorization plugin is on, but no web service is given that it could ask, such as Authorization.WebServiceRootUrl.</source>
        <translation>Le plugin d’autorisation est activé, mais aucun service web qu’il pourrait interroger n’est donné, par exemple Authorization.WebServiceRootUrl.</translation>
    </message>
    <message>
        <source>The plugin %1 needs the plugin %2, which is not working here. Set %3 to true.</source>
        <translation>Le plugin %1 a besoin du plugin %2, qui ne fonctionne pas ici. Réglez %3 sur true.</translation>
    </message>
    <message>
        <source>The plugins %1 and %2 both want to keep the index: Orthanc can have one. Switch one of them off, or its EnableIndex.</source>
        <translation>Les plugins %1 et %2 veulent tous deux tenir l’index&#xa0;: Orthanc ne peut en avoir qu’un. Désactivez l’un d’eux, ou son EnableIndex.</translation>
    </message>
    <message>
        <source>The plugins %1 and %2 both want to keep the files: Orthanc can have one storage. Switch one of them off.</source>
        <translation>Les plugins %1 et %2 veulent tous deux conserver les fichiers&#xa0;: Orthanc ne peut avoir qu’un seul stockage. Désactivez l’un d’eux.</translation>
    </message>
    <message>
        <source>The plugins %1 and %2 cannot work together. Switch one of them off.</source>
        <translation>Les plugins %1 et %2 ne peuvent pas fonctionner ensemble. Désactivez l’un d’eux.</translation>
    </message>
    <message>
        <source>The container refuses to start: only the -full image has the plugin %1, and %2 has not.</source>
        <translation>Le conteneur refuse de démarrer&#xa0;: seule l’image -full contient le plugin %1, et %2 ne l’a pas.</translation>
    </message>
    <message>
        <source>The container refuses to start: the image %2 lists the plugin %1, but lacks its library. Choose a newer image.</source>
        <translation>Le conteneur refuse de démarrer&#xa0;: l’image %2 mentionne le plugin %1, mais sa bibliothèque y manque. Choisissez une image plus récente.</translation>
    </message>
    <message>
        <source>%1 has no effect: the image %3 does not have the plugin %2. It came with %4.</source>
        <translation>%1 est sans effet&#xa0;: l’image %3 ne contient pas le plugin %2. Il est arrivé avec %4.</translation>
    </message>
    <message>
        <source>%1 has no effect: the image %3 no longer has the plugin %2. The last one to have it is %4.</source>
        <translation>%1 est sans effet&#xa0;: l’image %3 ne contient plus le plugin %2. La dernière à le contenir est %4.</translation>
    </message>
    <message>
        <source>Plugins replaces the image&apos;s own list of folders, so that none of the enabled plugins is loaded. Add /usr/share/orthanc/plugins.</source>
        <translation>Plugins remplace la liste de dossiers propre à l’image&#x202f;; aucun des plugins activés n’est donc chargé. Ajoutez /usr/share/orthanc/plugins.</translation>
    </message>
    <message>
        <source>The plugin %1 is no longer developed.</source>
        <translation>Le plugin %1 n’est plus développé.</translation>
    </message>
    <message>
        <source>Switch on %2 by %1</source>
        <translation>Activer %2 par %1</translation>
    </message>
    <message>
        <source>Switch off %2 by %1</source>
        <translation>Désactiver %2 par %1</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Utiliser l’image %1</translation>
    </message>
    <message>
        <source>The container refuses to start (exit status 253): authentication and remote access are on, and there is no user. Add one to RegisteredUsers.</source>
        <translation>Le conteneur refuse de démarrer (code de sortie 253)&#xa0;: l’authentification et l’accès distant sont activés, et il n’y a aucun utilisateur. Ajoutez-en un à RegisteredUsers.</translation>
    </message>
    <message>
        <source>There is no user, so Orthanc lets in everybody who knows its default: orthanc with the password orthanc. Images from 26.7.0 on refuse to start like this.</source>
        <translation>Il n’y a aucun utilisateur&#x202f;; Orthanc laisse donc entrer quiconque connaît sa valeur par défaut&#xa0;: orthanc avec le mot de passe orthanc. Les images à partir de 26.7.0 refusent de démarrer ainsi.</translation>
    </message>
    <message>
        <source>The password of %1 is the name of the user: it is the first one to be tried.</source>
        <translation>Le mot de passe de %1 est le nom de l’utilisateur&#xa0;: c’est le premier que l’on essaie.</translation>
    </message>
    <message>
        <source>The password of %1 is weak: somebody who tries likely ones first finds it soon.</source>
        <translation>Le mot de passe de %1 est faible&#xa0;: qui essaie d’abord les plus probables le trouve vite.</translation>
    </message>
    <message>
        <source>%1 is weak: whoever reaches that server finds it soon.</source>
        <translation>%1 est faible&#xa0;: quiconque atteint ce serveur le trouve vite.</translation>
    </message>
    <message>
        <source>Authentication is off: whoever reaches the port may read, change and delete everything.</source>
        <translation>L’authentification est désactivée&#xa0;: quiconque atteint le port peut tout lire, modifier et supprimer.</translation>
    </message>
    <message>
        <source>Authentication is off. No port is published, so this is open to the other containers, and to whatever they forward.</source>
        <translation>L’authentification est désactivée. Aucun port n’est publié&#x202f;; l’accès est donc ouvert aux autres conteneurs et à tout ce qu’ils relaient.</translation>
    </message>
    <message>
        <source>Orthanc answers only to its own container, so that nothing reaches it, published ports included. It is authentication that keeps others out.</source>
        <translation>Orthanc ne répond qu’à son propre conteneur, si bien que rien ne l’atteint, ports publiés compris. C’est l’authentification qui tient les autres à l’écart.</translation>
    </message>
    <message>
        <source>ORTHANC_PASSWORD replaces the password of the user orthanc that is given elsewhere.</source>
        <translation>ORTHANC_PASSWORD remplace le mot de passe de l’utilisateur orthanc qui est donné ailleurs.</translation>
    </message>
    <message>
        <source>The image %1 does not read ORTHANC_PASSWORD, which came with 26.7.0: nobody gets this password. Add the user to RegisteredUsers.</source>
        <translation>L’image %1 ne lit pas ORTHANC_PASSWORD, apparu avec 26.7.0&#xa0;: personne ne reçoit ce mot de passe. Ajoutez l’utilisateur à RegisteredUsers.</translation>
    </message>
    <message>
        <source>%1 is given by a variable: whoever may list the container&apos;s variables, or reads this file, knows the secret.</source>
        <translation>%1 est donné par une variable&#xa0;: quiconque peut lister les variables du conteneur, ou lit ce fichier, connaît le secret.</translation>
    </message>
    <message>
        <source>%1 holds a secret. In a file of /run/secrets it could be kept apart from what may be shared.</source>
        <translation>%1 contient un secret. Dans un fichier de /run/secrets, il pourrait être tenu à l’écart de ce qui peut être partagé.</translation>
    </message>
    <message>
        <source>With %1 the start-up script prints the whole configuration, passwords included, into the container&apos;s log.</source>
        <translation>Avec %1, le script de démarrage écrit toute la configuration, mots de passe compris, dans le journal du conteneur.</translation>
    </message>
    <message>
        <source>With %1 the start-up script prints the whole configuration into the container&apos;s log. It holds no secret yet.</source>
        <translation>Avec %1, le script de démarrage écrit toute la configuration dans le journal du conteneur. Elle ne contient pas encore de secret.</translation>
    </message>
    <message>
        <source>%1 is true, but %2 names no file: Orthanc does not start.</source>
        <translation>%1 vaut true, mais %2 ne désigne aucun fichier&#xa0;: Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>%1 and %3 are true, but %2 names no file: Orthanc does not start.</source>
        <translation>%1 et %3 valent true, mais %2 ne désigne aucun fichier&#xa0;: Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>%1 has no effect, because %2 is false.</source>
        <translation>%1 est sans effet, car %2 vaut false.</translation>
    </message>
    <message>
        <source>Orthanc accepts every certificate when it connects to other servers: anybody in between can read passwords and images. Add a private authority to HttpsCACertificates instead.</source>
        <translation>Orthanc accepte n’importe quel certificat lorsqu’il se connecte à d’autres serveurs&#xa0;: quiconque se trouve entre les deux peut lire mots de passe et images. Ajoutez plutôt une autorité privée à HttpsCACertificates.</translation>
    </message>
    <message>
        <source>ExecuteLuaEnabled lets every client run its own code on the server. Scripts of LuaScripts do not need it.</source>
        <translation>ExecuteLuaEnabled permet à chaque client d’exécuter son propre code sur le serveur. Les scripts de LuaScripts n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>RestApiWriteToFileSystemEnabled lets every client write files on the server, and overwrite those that Orthanc may write.</source>
        <translation>RestApiWriteToFileSystemEnabled permet à chaque client d’écrire des fichiers sur le serveur et d’écraser ceux qu’Orthanc peut écrire.</translation>
    </message>
    <message>
        <source>Make a new password for %1</source>
        <translation>Créer un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Add the user orthanc with a new password, as a secret</source>
        <translation>Ajouter l’utilisateur orthanc avec un nouveau mot de passe, sous forme de secret</translation>
    </message>
    <message>
        <source>Give %1 by a secret</source>
        <translation>Donner %1 par un secret</translation>
    </message>
    <message>
        <source>The start-up script cannot read %1 and stops: %2</source>
        <translation>Le script de démarrage ne peut pas lire %1 et s’arrête&#xa0;: %2</translation>
    </message>
    <message>
        <source>Orthanc would read %1, but the start-up script of the image cannot, and stops: %2</source>
        <translation>Orthanc lirait %1, mais le script de démarrage de l’image ne le peut pas et s’arrête&#xa0;: %2</translation>
    </message>
    <message>
        <source>The start-up script cannot read %1 and, depending on the order of the folder, stops or goes on without it: %2</source>
        <translation>Le script de démarrage ne peut pas lire %1 et, selon l’ordre du dossier, s’arrête ou se poursuit sans lui&#xa0;: %2</translation>
    </message>
    <message>
        <source>ORTHANC_JSON is no valid JSON, so the image refuses to start: %1</source>
        <translation>ORTHANC_JSON n’est pas du JSON valide&#x202f;; l’image refuse donc de démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>ORTHANC_JSON holds the configuration itself, not the path of a file, so the image refuses to start. Mount the file in /etc/orthanc; it is read by itself.</source>
        <translation>ORTHANC_JSON contient la configuration elle-même, pas le chemin d’un fichier&#x202f;; l’image refuse donc de démarrer. Montez le fichier dans /etc/orthanc&#x202f;; il y est lu automatiquement.</translation>
    </message>
    <message>
        <source>ORTHANC_JSON is empty, so the image refuses to start. Remove it.</source>
        <translation>ORTHANC_JSON est vide&#x202f;; l’image refuse donc de démarrer. Supprimez-la.</translation>
    </message>
    <message>
        <source>%1 is valid JSON, but no table, and the start-up script stops at it: a configuration is { … }.</source>
        <translation>%1 est du JSON valide, mais pas une table, et le script de démarrage s’arrête dessus&#xa0;: une configuration est { … }.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. The start-up script reads every file of this folder as text and stops at it, whatever its name.</source>
        <translation>%1 n’est pas du texte UTF-8. Le script de démarrage lit chaque fichier de ce dossier comme du texte et s’arrête sur celui-ci, quel que soit son nom.</translation>
    </message>
    <message>
        <source>%1 is a folder, and the start-up script, which reads it as a file, stops at it. Docker makes such a folder when a mounted file does not exist.</source>
        <translation>%1 est un dossier, et le script de démarrage, qui le lit comme un fichier, s’arrête dessus. Docker crée un tel dossier lorsqu’un fichier monté n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, and the start-up script stops at it.</source>
        <translation>%1 est un lien qui ne mène nulle part, et le script de démarrage s’arrête dessus.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time. The last one counts, whole; nothing of the first one is left.</source>
        <translation>«&#x202f;%1&#x202f;» figure ici une deuxième fois. Seule la dernière compte, dans sa totalité&#x202f;; rien ne reste de la première.</translation>
    </message>
    <message>
        <source>The image replaces $%1 by the value of a variable, and none of that name is set: nothing is left in its place. A dollar sign itself is written \u0024.</source>
        <translation>L’image remplace $%1 par la valeur d’une variable, et aucune de ce nom n’est définie&#xa0;: il ne reste rien à sa place. Le signe dollar lui-même s’écrit \u0024.</translation>
    </message>
    <message>
        <source>The image replaces $%1 by the value of a variable, and none of that name is set: nothing is left in its place, and the file is no valid JSON then.</source>
        <translation>L’image remplace $%1 par la valeur d’une variable, et aucune de ce nom n’est définie&#xa0;: il ne reste rien à sa place, et le fichier n’est alors plus du JSON valide.</translation>
    </message>
    <message>
        <source>In %1, Orthanc itself replaces ${%2} by nothing, because no variable of that name is set. Nothing can escape it there: choose a value without ${.</source>
        <translation>Dans %1, Orthanc lui-même remplace ${%2} par rien, car aucune variable de ce nom n’est définie. Aucun échappement n’y est possible&#xa0;: choisissez une valeur sans ${.</translation>
    </message>
    <message>
        <source>In %1, Orthanc itself replaces ${%2} by the value of that variable. Nothing can escape it there: if the value is meant as it stands, choose one without ${.</source>
        <translation>Dans %1, Orthanc lui-même remplace ${%2} par la valeur de cette variable. Aucun échappement n’y est possible&#xa0;: si la valeur doit être prise telle quelle, choisissez-en une sans ${.</translation>
    </message>
    <message>
        <source>Orthanc itself stops at the ${} in %1. Nothing can escape it there: choose a value without ${.</source>
        <translation>Orthanc lui-même s’arrête sur le ${} dans %1. Aucun échappement n’y est possible&#xa0;: choisissez une valeur sans ${.</translation>
    </message>
    <message>
        <source>After Orthanc has replaced its ${…}, the configuration is no valid JSON any more, and Orthanc does not start.</source>
        <translation>Après qu’Orthanc a remplacé ses ${…}, la configuration n’est plus du JSON valide, et Orthanc ne démarre pas.</translation>
    </message>
    <message>
        <source>The secret %1 begins or ends with blanks, which become part of the value: the image removes nothing but line ends behind it.</source>
        <translation>Le secret %1 commence ou se termine par des espaces, qui font alors partie de la valeur&#xa0;: l’image ne supprime que les fins de ligne qui la suivent.</translation>
    </message>
    <message>
        <source>The secret %1 begins with a byte order mark, which becomes part of the value.</source>
        <translation>Le secret %1 commence par un indicateur d’ordre des octets (BOM), qui fait alors partie de la valeur.</translation>
    </message>
    <message>
        <source>The secret %1 has several lines, and the line breaks between them become part of the value.</source>
        <translation>Le secret %1 a plusieurs lignes, et les sauts de ligne qui les séparent font alors partie de la valeur.</translation>
    </message>
    <message>
        <source>The secret %1 ends with a line break, which becomes part of the value in images before 20.10.1.</source>
        <translation>Le secret %1 se termine par un saut de ligne, qui fait partie de la valeur dans les images antérieures à 20.10.1.</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which become part of it.</source>
        <translation>La valeur de %1 commence ou se termine par des espaces, qui en font alors partie.</translation>
    </message>
    <message>
        <source>This line gives no variable a value, and is ignored.</source>
        <translation>Cette ligne ne donne de valeur à aucune variable et est ignorée.</translation>
    </message>
    <message>
        <source>There is no rule “%1” to ignore.</source>
        <translation>Il n’existe pas de règle «&#x202f;%1&#x202f;» à ignorer.</translation>
    </message>
    <message>
        <source>There is no rule “%1” to ignore. Did you mean %2?</source>
        <translation>Il n’existe pas de règle «&#x202f;%1&#x202f;» à ignorer. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is “%2”, and the plugin is on: only the exact text false switches it off.</source>
        <translation>%1 vaut «&#x202f;%2&#x202f;», et le plugin est activé&#xa0;: seul le texte exact false le désactive.</translation>
    </message>
    <message>
        <source>%1 is “%2” and switches the plugin on, as everything but the text false does. Write true.</source>
        <translation>%1 vaut «&#x202f;%2&#x202f;» et active le plugin, comme tout sauf le texte false. Écrivez true.</translation>
    </message>
    <message>
        <source>%1 is empty and switches the plugin on, as everything but the text false does.</source>
        <translation>%1 est vide et active le plugin, comme tout sauf le texte false.</translation>
    </message>
    <message>
        <source>%1 has no effect with “%2”: only the exact text true counts.</source>
        <translation>%1 est sans effet avec «&#x202f;%2&#x202f;»&#xa0;: seul le texte exact true compte.</translation>
    </message>
    <message>
        <source>%1 is %3 to Orthanc, because the image reads the value of %2 as JSON. Orthanc expects a text there and, as a rule, does not start with anything else. In double quotes it stays a text.</source>
        <translation>Pour Orthanc, %1 est %3, car l’image lit la valeur de %2 comme du JSON. Orthanc y attend un texte et, en règle générale, ne démarre avec rien d’autre. Entre guillemets doubles, la valeur reste un texte.</translation>
    </message>
    <message>
        <source>%1 becomes a single text: the value of %2 is meant as JSON, but has a slip, and the image keeps what it cannot read as a text.</source>
        <translation>%1 devient un simple texte&#xa0;: la valeur de %2 se veut du JSON, mais contient une erreur, et l’image garde comme texte ce qu’elle ne peut pas lire.</translation>
    </message>
    <message>
        <source>%1 becomes a single text: the value of %2 is JSON with comments, which the image takes out of files and of ORTHANC_JSON only.</source>
        <translation>%1 devient un simple texte&#xa0;: la valeur de %2 est du JSON avec des commentaires, que l’image ne retire que des fichiers et d’ORTHANC_JSON.</translation>
    </message>
    <message>
        <source>%1 is %3, but Orthanc expects %2 and, as a rule, does not start with anything else.</source>
        <translation>%1 est %3, mais Orthanc attend %2 et, en règle générale, ne démarre avec rien d’autre.</translation>
    </message>
    <message>
        <source>%1 is %3, but must be at least %2.</source>
        <translation>%1 vaut %3, mais doit valoir au moins %2.</translation>
    </message>
    <message>
        <source>%1 is %3, but must be at most %2.</source>
        <translation>%1 vaut %3, mais doit valoir au plus %2.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters are allowed.</source>
        <translation>%1 est trop long&#xa0;: au plus %2 caractères sont admis.</translation>
    </message>
    <message>
        <source>%1 has no choice %2. There are: %3.</source>
        <translation>%1 n’admet pas le choix %2. Choix possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%2 is documented as “%3” for %1.</source>
        <translation>%2 est documenté comme «&#x202f;%3&#x202f;» pour %1.</translation>
    </message>
    <message>
        <source>The name of %1 is not allowed. It must be: %2.</source>
        <translation>Le nom de %1 n’est pas admis. Il doit être&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no form that Orthanc reads. It reads: %2.</source>
        <translation>%1 n’a aucune forme qu’Orthanc lise. Il lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 items, but %3 are expected: %4.</source>
        <translation>%1 a %2 éléments, mais %3 sont attendus&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>Il manque %2 à %1.</translation>
    </message>
    <message>
        <source>%2 in %1 must be %3.</source>
        <translation>%2 dans %1 doit être %3.</translation>
    </message>
    <message>
        <source>%2 in %1 must be at least %3.</source>
        <translation>%2 dans %1 doit valoir au moins %3.</translation>
    </message>
    <message>
        <source>%2 in %1 must be at most %3.</source>
        <translation>%2 dans %1 doit valoir au plus %3.</translation>
    </message>
    <message>
        <source>%2 in %1 is too long: DICOM allows at most %3 characters.</source>
        <translation>%2 dans %1 est trop long&#xa0;: DICOM admet au plus %3 caractères.</translation>
    </message>
    <message>
        <source>%2 in %1 has no choice “%3”. There are: %4.</source>
        <translation>%2 dans %1 n’admet pas le choix «&#x202f;%3&#x202f;». Choix possibles&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%2 in %1: “%3” is an old choice. Write “%4”.</source>
        <translation>%2 dans %1&#xa0;: «&#x202f;%3&#x202f;» est un ancien choix. Écrivez «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>%2 in %1: “%3” came with Orthanc %4, which this image does not have yet.</source>
        <translation>%2 dans %1&#xa0;: «&#x202f;%3&#x202f;» est apparu avec Orthanc %4, que cette image n’a pas encore.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. There are: %3.</source>
        <translation>%1 n’a pas de champ «&#x202f;%2&#x202f;». Champs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is still the placeholder “%2” that the image puts there when the plugin %3 is on. Nothing else checks it.</source>
        <translation>%1 est encore la valeur provisoire «&#x202f;%2&#x202f;» que l’image y met lorsque le plugin %3 est activé. Rien d’autre ne le vérifie.</translation>
    </message>
    <message>
        <source>Orthanc does not start: StoreMD5ForAttachments must stay on while CheckRevisions is on or OverwriteInstances is IfChanged.</source>
        <translation>Orthanc ne démarre pas&#xa0;: StoreMD5ForAttachments doit rester activé tant que CheckRevisions est activé ou qu’OverwriteInstances vaut IfChanged.</translation>
    </message>
    <message>
        <source>Orthanc does not start: without PatientLevelEnabled it recycles no patients, so MaximumPatientCount and MaximumStorageSize must be 0.</source>
        <translation>Orthanc ne démarre pas&#xa0;: sans PatientLevelEnabled, il ne recycle aucun patient&#x202f;; MaximumPatientCount et MaximumStorageSize doivent donc valoir 0.</translation>
    </message>
    <message>
        <source>Orthanc does not start: of ParsedExtensions and SkippedExtensions in AdvancedStorage.Indexer only one may be given.</source>
        <translation>Orthanc ne démarre pas&#xa0;: de ParsedExtensions et SkippedExtensions dans AdvancedStorage.Indexer, un seul peut être donné.</translation>
    </message>
    <message>
        <source>Orthanc does not start: %1 must be one of AdvancedStorage.MultipleStorages.Storages.</source>
        <translation>Orthanc ne démarre pas&#xa0;: %1 doit être l’un de AdvancedStorage.MultipleStorages.Storages.</translation>
    </message>
    <message>
        <source>Orthanc does not start: CheckedLevel and UncheckedLevels of Authorization exclude each other.</source>
        <translation>Orthanc ne démarre pas&#xa0;: CheckedLevel et UncheckedLevels de Authorization s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Orthanc does not start: %1 must begin and end with a slash.</source>
        <translation>Orthanc ne démarre pas&#xa0;: %1 doit commencer et se terminer par une barre oblique.</translation>
    </message>
    <message>
        <source>Orthanc does not start: with the Education plugin, %1 must be false.</source>
        <translation>Orthanc ne démarre pas&#xa0;: avec le plugin Education, %1 doit valoir false.</translation>
    </message>
    <message>
        <source>Orthanc does not start: Education.LTI needs OrthancUrl and PlatformUrl.</source>
        <translation>Orthanc ne démarre pas&#xa0;: Education.LTI nécessite OrthancUrl et PlatformUrl.</translation>
    </message>
    <message>
        <source>Orthanc does not start: %1 needs OrthancExplorer2.Emails.Server.</source>
        <translation>Orthanc ne démarre pas&#xa0;: %1 nécessite OrthancExplorer2.Emails.Server.</translation>
    </message>
    <message>
        <source>Orthanc does not start: worklists are kept either in the database or in a folder. Remove %1 or the folder.</source>
        <translation>Orthanc ne démarre pas&#xa0;: les worklists sont conservées soit dans la base de données, soit dans un dossier. Supprimez %1 ou le dossier.</translation>
    </message>
    <message>
        <source>Orthanc does not start: %1 must name a file that ends in .py.</source>
        <translation>Orthanc ne démarre pas&#xa0;: %1 doit désigner un fichier qui se termine par .py.</translation>
    </message>
    <message>
        <source>Orthanc does not start: %1 must not begin with a slash.</source>
        <translation>Orthanc ne démarre pas&#xa0;: %1 ne doit pas commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>%1 has no effect: it came with Orthanc %2, and the image %3 has Orthanc %4.</source>
        <translation>%1 est sans effet&#xa0;: il est apparu avec Orthanc %2, et l’image %3 contient Orthanc %4.</translation>
    </message>
    <message>
        <source>%1 has no effect any more: this release does not read it.</source>
        <translation>%1 n’a plus d’effet&#xa0;: cette version ne le lit pas.</translation>
    </message>
    <message>
        <source>%1 has no effect any more: this release reads %2 instead.</source>
        <translation>%1 n’a plus d’effet&#xa0;: cette version lit %2 à la place.</translation>
    </message>
    <message>
        <source>%1 is out of date.</source>
        <translation>%1 est obsolète.</translation>
    </message>
    <message>
        <source>%1 is out of date. Use %2.</source>
        <translation>%1 est obsolète. Utilisez %2.</translation>
    </message>
    <message>
        <source>The start-up script stops with an error: RegisteredUsers must be a table of names and passwords, {&quot;name&quot;: &quot;password&quot;}.</source>
        <translation>Le script de démarrage s’arrête sur une erreur&#xa0;: RegisteredUsers doit être une table de noms et de mots de passe, {&quot;name&quot;: &quot;password&quot;}.</translation>
    </message>
    <message>
        <source>The start-up script stops with an error: the value of %1 is nested too deeply.</source>
        <translation>Le script de démarrage s’arrête sur une erreur&#xa0;: la valeur de %1 est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The start-up script stops with an error: the configuration has more than %1 levels.</source>
        <translation>Le script de démarrage s’arrête sur une erreur&#xa0;: la configuration a plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>%1 is %2 by default.</source>
        <translation>%1 vaut %2 par défaut.</translation>
    </message>
    <message>
        <source>The image %1 is older than %3, the first one whose start-up Towerkey knows, and was configured in another way. It is taken as %2.</source>
        <translation>L’image %1 est plus ancienne que %3, la première dont Towerkey connaît le démarrage, et se configurait autrement. Elle est traitée comme %2.</translation>
    </message>
    <message>
        <source>The image reads nothing of the secret %1: it takes %1 from a variable of that name only.</source>
        <translation>L’image ne lit rien du secret %1&#xa0;: elle ne prend %1 que d’une variable de ce nom.</translation>
    </message>
    <message>
        <source>The start-up script does not read %1: of /etc/orthanc it takes the files whose names end in .json and begin with no dot, and no folders.</source>
        <translation>Le script de démarrage ne lit pas %1&#xa0;: dans /etc/orthanc, il prend les fichiers dont le nom finit par .json et ne commence pas par un point, et aucun dossier.</translation>
    </message>
    <message>
        <source>%1 points to a secret that is not there, so %2 is not set. The value is the name of a file in /run/secrets, not the secret.</source>
        <translation>%1 désigne un secret qui n’existe pas, %2 n’est donc pas défini. La valeur est le nom d’un fichier de /run/secrets, pas le secret lui-même.</translation>
    </message>
    <message>
        <source>%1 names no secret, so %2 is not set.</source>
        <translation>%1 ne nomme aucun secret, %2 n’est donc pas défini.</translation>
    </message>
    <message>
        <source>Give %1 as a text, not as a table of YAML</source>
        <translation>Donner %1 sous forme de texte, et non de table YAML</translation>
    </message>
    <message>
        <source>The image reads %1 as configuration, because its name ends in .json, but none of its keys is a setting that is known here. If it is for another program, name it otherwise or put it into another folder.</source>
        <translation>L’image lit %1 comme configuration, car son nom finit par .json, mais aucune de ses clés n’est un réglage connu ici. S’il est destiné à un autre programme, nommez-le autrement ou placez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 gives %2 no value: the image takes %2 from a variable of that name only, never from a secret.</source>
        <translation>%1 ne donne aucune valeur à %2&#xa0;: l’image ne prend %2 que d’une variable de ce nom, jamais d’un secret.</translation>
    </message>
    <message>
        <source>%1 is ignored, and opens no file: the image takes %2 from a variable of that name only.</source>
        <translation>%1 est ignorée et n’ouvre aucun fichier&#xa0;: l’image ne prend %2 que d’une variable de ce nom.</translation>
    </message>
    <message>
        <source>%1 finds no secret: it takes the bare name of a file in /run/secrets, not a path. Write %2.</source>
        <translation>%1 ne trouve aucun secret&#xa0;: elle attend le simple nom d’un fichier de /run/secrets, pas un chemin. Écrivez %2.</translation>
    </message>
    <message>
        <source>%2 alone switches on the plugin %1, which cannot work beside %3, and everything else that it needs is still a placeholder. Switch it off.</source>
        <translation>%2 suffit à activer le plugin %1, qui ne peut pas fonctionner avec %3, et tout le reste dont il a besoin n’est encore qu’un marqueur. Désactivez-le.</translation>
    </message>
    <message>
        <source>%1 is “%2”: the plugin is on, but the Java machine that it needs is loaded for the exact text true only.</source>
        <translation>%1 vaut «&#x202f;%2&#x202f;»&#xa0;: le plugin est activé, mais la machine Java dont il a besoin n’est chargée que pour le texte exact true.</translation>
    </message>
    <message>
        <source>The name of a variable ends at the first equals sign: the container gets %1, and all that follows is its value.</source>
        <translation>Le nom d’une variable finit au premier signe égal&#xa0;: le conteneur reçoit %1, et tout ce qui suit est sa valeur.</translation>
    </message>
    <message>
        <source>The entry point hands the value of %1 to Orthanc as arguments: it uses a variable of that name itself, and does not clear it.</source>
        <translation>Le point d’entrée transmet la valeur de %1 à Orthanc comme arguments&#xa0;: il utilise lui-même une variable de ce nom et ne la vide pas.</translation>
    </message>
    <message>
        <source>The empty table that %3 gives for %1 takes nothing away: tables of several sources are joined, and all of %2 stays.</source>
        <translation>La table vide que %3 donne pour %1 n’enlève rien&#xa0;: les tables de plusieurs sources sont fusionnées, et tout ce que donne %2 reste.</translation>
    </message>
    <message>
        <source>Braces do not nest: the default of %1 ends at the first closing one. Where %1 is set, the second one is left behind its value.</source>
        <translation>Les accolades ne s’imbriquent pas&#xa0;: la valeur par défaut de %1 finit à la première accolade fermante. Quand %1 est définie, la seconde reste derrière sa valeur.</translation>
    </message>
    <message>
        <source>The image pastes the value of %1 between the quotes as it is. The quotes, backslashes or line breaks in it count as JSON there, not as themselves.</source>
        <translation>L’image colle la valeur de %1 telle quelle entre les guillemets. Les guillemets, barres obliques inverses ou sauts de ligne qu’elle contient y comptent comme du JSON, et non pour eux-mêmes.</translation>
    </message>
    <message>
        <source>The entry point does not quote %1: with a blank it becomes several arguments, and Orthanc, which takes one configuration, stops.</source>
        <translation>Le point d’entrée ne met pas %1 entre guillemets&#xa0;: avec une espace, elle devient plusieurs arguments, et Orthanc, qui n’accepte qu’une configuration, s’arrête.</translation>
    </message>
    <message>
        <source>LOGFILE has no effect beside LOGDIR: Orthanc is told one of them.</source>
        <translation>LOGFILE est sans effet à côté de LOGDIR&#xa0;: Orthanc ne reçoit que l’une des deux.</translation>
    </message>
    <message>
        <source>Set enableServiceLinks to false</source>
        <translation>Régler enableServiceLinks sur false</translation>
    </message>
</context>
<context>
    <name>towerkey::lint::Guide</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated into, such as fr. The pages of the rules lie in a folder of that name below resources/guide; a page that is missing is shown in English.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>towerkey::lint::words</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
</context>
<context>
    <name>towerkey::startup::Messages</name>
    <message>
        <source>%1 is a folder, and the start-up script reads it as a file. Docker makes such a folder when a mounted file does not exist on the host.</source>
        <translation>%1 est un dossier, et le script de démarrage le lit comme un fichier. Docker crée un tel dossier lorsqu’un fichier monté n’existe pas sur l’hôte.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, and the start-up script stops at it.</source>
        <translation>%1 est un lien qui ne mène nulle part, et le script de démarrage s’arrête dessus.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. The start-up script reads every file of this folder as text and stops at it.</source>
        <translation>%1 n’est pas du texte UTF-8. Le script de démarrage lit chaque fichier de ce dossier comme du texte et s’arrête sur celui-ci.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON: %2</source>
        <translation>%1 n’est pas du JSON valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is valid JSON, but no table: a configuration is { … }.</source>
        <translation>%1 est du JSON valide, mais pas une table&#xa0;: une configuration est { … }.</translation>
    </message>
    <message>
        <source>The name %1 has an empty word: one underscore too many, or one at its end. The start-up script stops at it.</source>
        <translation>Le nom %1 contient un mot vide&#xa0;: un trait de soulignement de trop, ou un à la fin. Le script de démarrage s’arrête dessus.</translation>
    </message>
    <message>
        <source>%1 is given as a table by %2, but as a single value by %3. The start-up script stops when it joins them. Remove one of the two.</source>
        <translation>%1 est donné comme table par %2, mais comme valeur simple par %3. Le script de démarrage s’arrête en les réunissant. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The value of %1 is nested too deeply for the start-up script.</source>
        <translation>La valeur de %1 est imbriquée trop profondément pour le script de démarrage.</translation>
    </message>
    <message>
        <source>RegisteredUsers is no table of names and passwords: write {&quot;name&quot;: &quot;password&quot;}.</source>
        <translation>RegisteredUsers n’est pas une table de noms et de mots de passe&#xa0;: écrivez {&quot;name&quot;: &quot;password&quot;}.</translation>
    </message>
    <message>
        <source>The configuration has more than %1 levels, which the start-up script cannot write.</source>
        <translation>La configuration a plus de %1 niveaux, ce que le script de démarrage ne peut pas écrire.</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020; images from 26.7.0 on refuse to start with it. Remove it.</source>
        <translation>%1 est un nom antérieur à 2020&#x202f;; les images à partir de 26.7.0 refusent de démarrer avec celui-ci. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020; images from 26.7.0 on refuse to start with it. Write %2 instead.</source>
        <translation>%1 est un nom antérieur à 2020&#x202f;; les images à partir de 26.7.0 refusent de démarrer avec celui-ci. Écrivez %2 à la place.</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020; images from 26.7.0 on will refuse to start with it.</source>
        <translation>%1 est un nom antérieur à 2020&#x202f;; les images à partir de 26.7.0 refuseront de démarrer avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 is a name of before 2020; images from 26.7.0 on will refuse to start with it. Write %2 instead.</source>
        <translation>%1 est un nom antérieur à 2020&#x202f;; les images à partir de 26.7.0 refuseront de démarrer avec celui-ci. Écrivez %2 à la place.</translation>
    </message>
    <message>
        <source>Nobody could log in: authentication and remote access are on, and there is no user. Add one to RegisteredUsers, or set ORTHANC_PASSWORD.</source>
        <translation>Personne ne pourrait se connecter&#xa0;: l’authentification et l’accès distant sont activés, et il n’y a aucun utilisateur. Ajoutez-en un à RegisteredUsers, ou définissez ORTHANC_PASSWORD.</translation>
    </message>
    <message>
        <source>ORTHANC_JSON is no valid JSON: %1</source>
        <translation>ORTHANC_JSON n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plugin %2 is enabled, but the image %3 has no %1.</source>
        <translation>Le plugin %2 est activé, mais l’image %3 ne contient pas %1.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON, and the start goes on without it: %2</source>
        <translation>%1 n’est pas du JSON valide, et le démarrage se poursuit sans lui&#xa0;: %2</translation>
    </message>
    <message>
        <source>Orthanc itself stops at the ${} in %1: nothing can escape it there.</source>
        <translation>Orthanc lui-même s’arrête sur le ${} dans %1&#xa0;: aucun échappement n’y est possible.</translation>
    </message>
    <message>
        <source>After Orthanc has replaced its ${…}, the configuration is no valid JSON any more.</source>
        <translation>Après qu’Orthanc a remplacé ses ${…}, la configuration n’est plus du JSON valide.</translation>
    </message>
    <message>
        <source>In %1, Orthanc itself replaces ${%2} by the value of that variable.</source>
        <translation>Dans %1, Orthanc lui-même remplace ${%2} par la valeur de cette variable.</translation>
    </message>
    <message>
        <source>In %1, Orthanc itself replaces ${%2:-…} by its default.</source>
        <translation>Dans %1, Orthanc lui-même remplace ${%2:-…} par sa valeur par défaut.</translation>
    </message>
    <message>
        <source>In %1, Orthanc itself replaces ${%2} by nothing, because no such variable is set. Nothing can escape it there.</source>
        <translation>Dans %1, Orthanc lui-même remplace ${%2} par rien, car aucune variable de ce nom n’est définie. Aucun échappement n’y est possible.</translation>
    </message>
    <message>
        <source>on by default</source>
        <translation>activé par défaut</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>on: section %1 present</source>
        <translation>activé&#xa0;: section %1 présente</translation>
    </message>
    <message>
        <source>on: %1 set</source>
        <translation>activé&#xa0;: %1 défini</translation>
    </message>
    <message>
        <source>off: %1 is false</source>
        <translation>désactivé&#xa0;: %1 vaut false</translation>
    </message>
    <message>
        <source>off: needs %1</source>
        <translation>désactivé&#xa0;: nécessite %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ChoiceEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::CommandPalette</name>
    <message>
        <source>Find a command or setting</source>
        <translation>Rechercher une commande ou un réglage</translation>
    </message>
    <message>
        <source>Type a few letters of a command, setting or variable</source>
        <translation>Saisissez quelques lettres d’une commande, d’un réglage ou d’une variable</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::CompareDialog</name>
    <message>
        <source>&amp;Hide what changes nothing</source>
        <translation>&amp;Masquer ce qui ne change rien</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Take over &amp;all</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare what is open with</source>
        <translation>Comparer ce qui est ouvert avec</translation>
    </message>
    <message>
        <source>Image to compare with</source>
        <translation>Image à comparer</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Rechercher dans les différences</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Compare what is open with</source>
        <translation>&amp;Comparer ce qui est ouvert avec</translation>
    </message>
    <message>
        <source>Make what is open like the other side, where the rows are selected</source>
        <translation>Rendre ce qui est ouvert identique à l’autre côté, pour les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Make what is open like the other side, in every row that is shown</source>
        <translation>Rendre ce qui est ouvert identique à l’autre côté, pour toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>what is on the disk</source>
        <translation>ce qui est sur le disque</translation>
    </message>
    <message>
        <source>what another image makes of it</source>
        <translation>ce qu’en fait une autre image</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>other files…</source>
        <translation>d’autres fichiers…</translation>
    </message>
    <message>
        <source>another folder…</source>
        <translation>un autre dossier…</translation>
    </message>
    <message>
        <source>Compare with a folder</source>
        <translation>Comparer avec un dossier</translation>
    </message>
    <message>
        <source>take over %1 differences</source>
        <translation>reprise de %1 différences</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>reprendre %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ComparedSide</name>
    <message>
        <source>Open now</source>
        <translation>Actuellement ouvert</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>With image %1</source>
        <translation>Avec l’image %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ComparisonModel</name>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>not in this image</source>
        <translation>absent de cette image</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>refuses (%1)</source>
        <translation>refuse (%1)</translation>
    </message>
    <message>
        <source>crashes (%1)</source>
        <translation>plante (%1)</translation>
    </message>
    <message>
        <source>The default is the same, so nothing changes.</source>
        <translation>La valeur par défaut est la même&#x202f;; rien ne change donc.</translation>
    </message>
    <message>
        <source>One of the two does not get as far as a configuration, so settings and plugins cannot be compared.</source>
        <translation>L’un des deux n’arrive pas jusqu’à une configuration&#x202f;; les réglages et les plugins ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>No difference: Orthanc gets the same.</source>
        <translation>Aucune différence&#xa0;: Orthanc reçoit la même chose.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4; %5</source>
        <translation>%1&#xa0;: %2, %3&#xa0;: %4&#x202f;; %5</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 différences</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ContentsModel</name>
    <message>
        <source>LuaScripts also holds %1: of two scripts that define %2, the last one counts.</source>
        <translation>LuaScripts contient aussi %1&#xa0;: de deux scripts qui définissent %2, le dernier compte.</translation>
    </message>
    <message>
        <source>Also in the image</source>
        <translation>Également dans l’image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation>script Lua</translation>
    </message>
    <message>
        <source>health probe</source>
        <translation>sonde de santé</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Lua script, in use</source>
        <translation>script Lua, utilisé</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::DeliveryChange</name>
    <message>
        <source>a new file</source>
        <translation>un nouveau fichier</translation>
    </message>
    <message>
        <source>Writes it to %1</source>
        <translation>L’écrit dans %1</translation>
    </message>
    <message>
        <source>Writes it as variable %1 to %2</source>
        <translation>L’écrit comme variable %1 dans %2</translation>
    </message>
    <message>
        <source>Writes it as secret %1, a file of its own</source>
        <translation>L’écrit comme secret %1, dans un fichier à part</translation>
    </message>
    <message>
        <source>as part of %1, because no name stands for it alone</source>
        <translation>comme partie de %1, car aucun nom ne le désigne seul</translation>
    </message>
    <message>
        <source>and takes it from %1</source>
        <translation>et le retire de %1</translation>
    </message>
    <message>
        <source>Everybody who can read the file reads the secret.</source>
        <translation>Quiconque peut lire le fichier lit le secret.</translation>
    </message>
    <message>
        <source>Everybody who can inspect the container reads the secret.</source>
        <translation>Quiconque peut inspecter le conteneur lit le secret.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::DeliverySwitch</name>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The setting is given by this.</source>
        <translation>Le réglage est donné par cette source.</translation>
    </message>
    <message>
        <source>Point at another one to read what moving the value would do.</source>
        <translation>Pointez-en une autre pour lire ce que ferait le déplacement de la valeur.</translation>
    </message>
    <message>
        <source>Several kinds of sources give it; choose one to join them.</source>
        <translation>Plusieurs types de sources le donnent&#x202f;; choisissez-en un pour les réunir.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::DetailPane</name>
    <message>
        <source>About the selected setting</source>
        <translation>À propos du réglage sélectionné</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Copy the name of the variable</source>
        <translation>Copier le nom de la variable</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Select a setting to read about it.</source>
        <translation>Sélectionnez un réglage pour en lire la description.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::DetailText</name>
    <message>
        <source>Deprecated.</source>
        <translation>Obsolète.</translation>
    </message>
    <message>
        <source>No longer read from version %1 on.</source>
        <translation>N’est plus lu à partir de la version %1.</translation>
    </message>
    <message>
        <source>Part of %1: %2</source>
        <translation>Fait partie de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unknown to Orthanc and its plugins; it is kept as it is.</source>
        <translation>Inconnu d’Orthanc et de ses plugins&#x202f;; conservé tel quel.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Image default</source>
        <translation>Valeur par défaut de l’image</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>Why this value</source>
        <translation>Pourquoi cette valeur</translation>
    </message>
    <message>
        <source>Deprecated since %1.</source>
        <translation>Obsolète depuis %1.</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Utilisez %1 à la place.</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Renommer en %1</translation>
    </message>
    <message>
        <source>not reached: the start fails before</source>
        <translation>jamais lu&#xa0;: le démarrage échoue avant</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Dialogs</name>
    <message>
        <source>That did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Load it again and lose your changes, or keep what is open? What you keep is written over the file when you save.</source>
        <translation>Le recharger et perdre vos modifications, ou conserver ce qui est ouvert&#x202f;? Ce que vous conservez remplacera le fichier lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Load it again, or keep what is open? What you keep is written over the file when you save.</source>
        <translation>Le recharger, ou conserver ce qui est ouvert&#x202f;? Ce que vous conservez remplacera le fichier lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Keep what is open</source>
        <translation>&amp;Conserver ce qui est ouvert</translation>
    </message>
    <message>
        <source>Open configuration files</source>
        <translation>Ouvrir des fichiers de configuration</translation>
    </message>
    <message>
        <source>About Towerkey</source>
        <translation>À propos de Towerkey</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Towerkey %1&lt;/h3&gt;&lt;p&gt;Editor for the configuration of Orthanc as its Docker images read it.&lt;/p&gt;&lt;p&gt;Not affiliated with the Orthanc project, Orthanc Team or UCLouvain.&lt;/p&gt;&lt;p&gt;MIT license.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Towerkey %1&lt;/h3&gt;&lt;p&gt;Éditeur de la configuration d’Orthanc telle que ses images Docker la lisent.&lt;/p&gt;&lt;p&gt;Sans lien avec le projet Orthanc, Orthanc Team ou l’UCLouvain.&lt;/p&gt;&lt;p&gt;Licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 were changed by another program.</source>
        <translation>%1 ont été modifiés par un autre programme.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk.</source>
        <translation>%1 a disparu du disque.</translation>
    </message>
    <message>
        <source>%1 are gone from the disk.</source>
        <translation>%1 ont disparu du disque.</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Several services or containers run Orthanc. Which one shall be opened?</source>
        <translation>Plusieurs services ou conteneurs exécutent Orthanc. Lequel ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Go on without it? Then what was last applied is what counts.</source>
        <translation>Continuer sans&#x202f;? Seul ce qui a été appliqué compte alors.</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Continuer sans</translation>
    </message>
    <message>
        <source>Something typed cannot be applied:</source>
        <translation>Une saisie ne peut pas être appliquée&#xa0;:</translation>
    </message>
    <message>
        <source>Configurations (*.json *.yaml *.yml *.env *.sh *.txt);;All files (*)</source>
        <translation>Configurations (*.json *.yaml *.yml *.env *.sh *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::EntriesModel</name>
    <message>
        <source>The table cannot show this entry; edit it as JSON.</source>
        <translation>La table ne peut pas afficher cette entrée&#x202f;; modifiez-la en JSON.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>Left out, so the default applies.</source>
        <translation>Omis&#x202f;; la valeur par défaut s’applique donc.</translation>
    </message>
    <message>
        <source>The short form of this entry has no place for it; with a value the entry is written in the long form.</source>
        <translation>La forme courte de cette entrée n’a pas de place pour cela&#x202f;; avec une valeur, l’entrée est écrite sous sa forme longue.</translation>
    </message>
    <message>
        <source>There is an entry of that name already.</source>
        <translation>Il existe déjà une entrée de ce nom.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>duplicate an entry of %1</source>
        <translation>duplication d’une entrée de %1</translation>
    </message>
    <message>
        <source>move an entry of %1</source>
        <translation>déplacement d’une entrée de %1</translation>
    </message>
    <message>
        <source>add %1 entries to %2</source>
        <translation>ajouter %1 entrées à %2</translation>
    </message>
    <message>
        <source>add an entry to %1</source>
        <translation>ajouter une entrée à %1</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <translation>ajouter %1 à %2</translation>
    </message>
    <message>
        <source>remove %1 entries of %2</source>
        <translation>supprimer %1 entrées de %2</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>supprimer %1 de %2</translation>
    </message>
    <message>
        <source>remove an entry of %1</source>
        <translation>supprimer une entrée de %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::EntriesPane</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to the settings (Escape)</source>
        <translation>Retour aux réglages (Échap)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Formulaire…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Edit all as JSON…</source>
        <translation>Tout modifier en JSON…</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Entrées de %1</translation>
    </message>
    <message>
        <source>%1 — 1 entry</source>
        <translation>%1 — 1 entrée</translation>
    </message>
    <message>
        <source>%1 — %2 entries</source>
        <translation>%1 — %2 entrées</translation>
    </message>
    <message>
        <source>There is no entry yet. Add one, or paste rows of a spreadsheet.</source>
        <translation>Il n’y a pas encore d’entrée. Ajoutez-en une ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>No entry matches the search.</source>
        <translation>Aucune entrée ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::EntryDialog</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Valeur par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::EntryLayout</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expected: one of %1.</source>
        <translation>Attendu&#xa0;: une valeur parmi %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Explanation</name>
    <message>
        <source>secret %1</source>
        <translation>secret %1</translation>
    </message>
    <message>
        <source>secret %1, named by %2</source>
        <translation>secret %1, désigné par %2</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ExportDialog</name>
    <message>
        <source>With a &amp;database server where a plugin needs one</source>
        <translation>Avec un serveur de base de &amp;données là où un plugin en a besoin</translation>
    </message>
    <message>
        <source>S&amp;ecrets are made beforehand with docker secret create</source>
        <translation>Les s&amp;ecrets sont créés au préalable avec docker secret create</translation>
    </message>
    <message>
        <source>&amp;Replace the files that are there with another content</source>
        <translation>&amp;Remplacer les fichiers existants dont le contenu diffère</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Forme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Settings:</source>
        <translation>Ré&amp;glages&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Fichiers de l’export</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>Choisir le dossier où exporter</translation>
    </message>
    <message>
        <source>Show only what &amp;changes</source>
        <translation>Ne montrer que ce qui &amp;change</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ExportTexts</name>
    <message>
        <source>Not proven, so it cannot be exported:</source>
        <translation>Non vérifié&#x202f;; l’export est donc impossible&#xa0;:</translation>
    </message>
    <message>
        <source>The folder also holds %1. That stays as it is.</source>
        <translation>Le dossier contient aussi %1. Cela reste tel quel.</translation>
    </message>
    <message>
        <source>Folder for docker compose</source>
        <translation>Dossier pour docker compose</translation>
    </message>
    <message>
        <source>Stack for Docker Swarm</source>
        <translation>Stack pour Docker Swarm</translation>
    </message>
    <message>
        <source>Manifests for Kubernetes</source>
        <translation>Manifestes pour Kubernetes</translation>
    </message>
    <message>
        <source>Base for Kustomize</source>
        <translation>Base pour Kustomize</translation>
    </message>
    <message>
        <source>docker run command</source>
        <translation>Commande docker run</translation>
    </message>
    <message>
        <source>Configuration file only</source>
        <translation>Fichier de configuration seul</translation>
    </message>
    <message>
        <source>Variables only</source>
        <translation>Variables seules</translation>
    </message>
    <message>
        <source>Each where it is given today</source>
        <translation>Chacun là où il est donné aujourd’hui</translation>
    </message>
    <message>
        <source>All in orthanc.json</source>
        <translation>Tous dans orthanc.json</translation>
    </message>
    <message>
        <source>All as variables</source>
        <translation>Tous comme variables</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Proven: read again, it gives what is intended. Values compared: %1; plugins and switches are the same.</source>
        <translation>Vérifié&#xa0;: relu, le résultat donne ce qui est voulu. Valeurs comparées&#xa0;: %1&#x202f;; les plugins et les interrupteurs sont les mêmes.</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>Choisissez le dossier où écrire.</translation>
    </message>
    <message>
        <source>With another content there already: %1. Allow that they are replaced, or choose another folder.</source>
        <translation>Déjà présents avec un autre contenu&#xa0;: %1. Autorisez leur remplacement ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ExportedText</name>
    <message>
        <source>What an export would write.</source>
        <translation>Ce qu’un export écrirait.</translation>
    </message>
    <message>
        <source>Left out, because they are secret and everybody who gets the image could read them; hand them to the container: %1</source>
        <translation>Omis, car ils sont secrets et quiconque reçoit l’image pourrait les lire&#x202f;; transmettez-les au conteneur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définis</translation>
    </message>
    <message>
        <source>Show only what files, variables or secrets set</source>
        <translation>N’afficher que ce que définissent les fichiers, les variables ou les secrets</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Show only what is not saved yet</source>
        <translation>N’afficher que ce qui n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Show only passwords, keys and tokens</source>
        <translation>N’afficher que les mots de passe, les clés et les jetons</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show only what is wrong</source>
        <translation>N’afficher que ce qui pose problème</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Courants</translation>
    </message>
    <message>
        <source>Show only the settings that deployments touch most</source>
        <translation>N’afficher que les réglages les plus souvent modifiés dans les déploiements</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::FirstSteps</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>Quitter les premiers pas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the first steps</source>
        <translation>Terminer les premiers pas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ImageBox</name>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Part of a tag, Orthanc version, year, “full”</source>
        <translation>Partie d’un tag, version d’Orthanc, année, «&#x202f;full&#x202f;»</translation>
    </message>
    <message>
        <source>Images, the newest first</source>
        <translation>Images, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Image: %1, Orthanc %2</source>
        <translation>Image&#xa0;: %1, Orthanc %2</translation>
    </message>
    <message>
        <source>No image matches.</source>
        <translation>Aucune image ne correspond.</translation>
    </message>
    <message>
        <source>%1 is the present image.</source>
        <translation>%1 est l’image actuelle.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ImageChange</name>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>The configuration stays the same</source>
        <translation>La configuration reste la même</translation>
    </message>
    <message>
        <source>1 value differs</source>
        <translation>1 valeur diffère</translation>
    </message>
    <message>
        <source>%1 values differ</source>
        <translation>%1 valeurs diffèrent</translation>
    </message>
    <message>
        <source>1 setting is not read by it</source>
        <translation>elle ne lit pas 1 réglage</translation>
    </message>
    <message>
        <source>%1 settings are not read by it</source>
        <translation>elle ne lit pas %1 réglages</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ImagesModel</name>
    <message>
        <source>%1
Orthanc %2, released %3</source>
        <translation>%1
Orthanc %2, publié le %3</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Orthanc</source>
        <translation>Orthanc</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>with Azure, Google and Java</source>
        <translation>avec Azure, Google et Java</translation>
    </message>
    <message>
        <source>%1, Orthanc %2, released %3</source>
        <translation>%1, Orthanc %2, publié le %3</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::JsonDialog</name>
    <message>
        <source>&amp;Reveal the secrets to edit them</source>
        <translation>&amp;Révéler les secrets pour les modifier</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Valeur en JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Write exactly one value.</source>
        <translation>Écrivez exactement une valeur.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Mettre en forme</translation>
    </message>
    <message>
        <source>Write one member a line, indented</source>
        <translation>Écrire un membre par ligne, en retrait</translation>
    </message>
    <message>
        <source>Discard what is typed?</source>
        <translation>Abandonner ce qui est saisi&#x202f;?</translation>
    </message>
    <message>
        <source>The value is not finished: something is still missing at its end.</source>
        <translation>La valeur n’est pas terminée&#xa0;: il manque encore quelque chose à la fin.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::LineEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search settings, variables, values</source>
        <translation>Rechercher des réglages, variables, valeurs</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Words to find, and filters:
%1</source>
        <translation>Mots à rechercher, et filtres&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Special variables</source>
        <translation>Variables spéciales</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Changed by another program and loaded again: %1</source>
        <translation>Modifié par un autre programme et rechargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Tout est déjà enregistré.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::NewDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Nouveau déploiement</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Enregistrer da&amp;ns</translation>
    </message>
    <message>
        <source>Folder of the new deployment</source>
        <translation>Dossier du nouveau déploiement</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Passwords are made now, and kept in files of their own.</source>
        <translation>Les mots de passe sont créés maintenant et conservés dans des fichiers à part.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Indiquez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>That is a file. Give a folder, which need not be there yet.</source>
        <translation>C’est un fichier. Indiquez un dossier, qui n’a pas besoin d’exister déjà.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder.</source>
        <translation>%1 existe déjà. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::OpenTextDialog</name>
    <message>
        <source>Open pasted text</source>
        <translation>Ouvrir un texte collé</translation>
    </message>
    <message>
        <source>A configuration of Orthanc, NAME=value lines, a compose file, Kubernetes manifests, a docker run line, or what docker inspect prints.</source>
        <translation>Une configuration d’Orthanc, des lignes NOM=valeur, un fichier Compose, des manifestes Kubernetes, une ligne docker run ou la sortie de docker inspect.</translation>
    </message>
    <message>
        <source>Text to open</source>
        <translation>Texte à ouvrir</translation>
    </message>
    <message>
        <source>&amp;Folder for relative paths and saving:</source>
        <translation>&amp;Dossier des chemins relatifs et de l’enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Folder for relative paths and saving</source>
        <translation>Dossier des chemins relatifs et de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Opener</name>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder for the new files</source>
        <translation>Choisir un dossier pour les nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Overview</name>
    <message>
        <source>Configuration of Orthanc</source>
        <translation>Configuration d’Orthanc</translation>
    </message>
    <message>
        <source>Configuration of Orthanc: %1</source>
        <translation>Configuration d’Orthanc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image: %1 (Orthanc %2)</source>
        <translation>Image&#xa0;: %1 (Orthanc %2)</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>L’image démarre.</translation>
    </message>
    <message>
        <source>It starts, with warnings:</source>
        <translation>L’image démarre, avec des avertissements&#xa0;:</translation>
    </message>
    <message>
        <source>It refuses to start (exit status %1):</source>
        <translation>L’image refuse de démarrer (code de sortie %1)&#xa0;:</translation>
    </message>
    <message>
        <source>The start-up script stops with an error (exit status %1):</source>
        <translation>Le script de démarrage s’arrête sur une erreur (code de sortie %1)&#xa0;:</translation>
    </message>
    <message>
        <source>Not everything of this is saved.</source>
        <translation>Tout n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Plugins that are on</source>
        <translation>Plugins activés</translation>
    </message>
    <message>
        <source>Other variables</source>
        <translation>Autres variables</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun élément.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::OverviewPrint</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PasteDialog</name>
    <message>
        <source>A row a line, cells separated by tabs, semicolons or commas. The columns are %1; a first row with these names may order them differently.</source>
        <translation>Une ligne de texte par entrée, cellules séparées par des tabulations, des points-virgules ou des virgules. Les colonnes sont %1&#x202f;; une première ligne portant ces noms peut les ordonner autrement.</translation>
    </message>
    <message>
        <source>Rows to add</source>
        <translation>Lignes à ajouter</translation>
    </message>
    <message>
        <source>1 entry.</source>
        <translation>1 entrée.</translation>
    </message>
    <message>
        <source>%1 entries.</source>
        <translation>%1 entrées.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One replaces the whole entry of that name.</source>
        <translation>Une remplace toute l’entrée de ce nom.</translation>
    </message>
    <message>
        <source>%1 replace the whole entries of those names.</source>
        <translation>%1 remplacent toutes les entrées de ces noms.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PastedRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Valeur manquante.</translation>
    </message>
    <message>
        <source>The name stands in two rows.</source>
        <translation>Le nom figure dans deux lignes.</translation>
    </message>
    <message>
        <source>The row has more cells than the table.</source>
        <translation>La ligne a plus de cellules que la table.</translation>
    </message>
    <message>
        <source>There is no column %1. The columns are %2.</source>
        <translation>Il n’y a pas de colonne %1. Les colonnes sont %2.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PathEditor</name>
    <message>
        <source>Folder in the container</source>
        <translation>Dossier dans le conteneur</translation>
    </message>
    <message>
        <source>File in the container</source>
        <translation>Fichier dans le conteneur</translation>
    </message>
    <message>
        <source>This looks like a path of Windows; the container runs Linux.</source>
        <translation>Cela ressemble à un chemin Windows&#x202f;; le conteneur tourne sous Linux.</translation>
    </message>
    <message>
        <source>A relative path: in the container this is /tmp/%1.</source>
        <translation>Chemin relatif&#xa0;: dans le conteneur, c’est /tmp/%1.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PluginDefaultsModel</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Image&apos;s default</source>
        <translation>Valeur par défaut de l’image</translation>
    </message>
    <message>
        <source>Plugin&apos;s own default</source>
        <translation>Valeur par défaut propre au plugin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PluginDetail</name>
    <message>
        <source>Show its settings</source>
        <translation>Afficher ses réglages</translation>
    </message>
    <message>
        <source>What the image adds to the section</source>
        <translation>Ce que l’image ajoute à la section</translation>
    </message>
    <message>
        <source>Select a plugin to read about it.</source>
        <translation>Sélectionnez un plugin pour en lire la description.</translation>
    </message>
    <message>
        <source>Variable: %1 · libraries: %2</source>
        <translation>Variable&#xa0;: %1 · bibliothèques&#xa0;: %2</translation>
    </message>
    <message>
        <source>When it is on, the image adds what is missing of this to the section %1:</source>
        <translation>Lorsqu’il est activé, l’image ajoute à la section %1 ce qui y manque parmi ceci&#xa0;:</translation>
    </message>
    <message>
        <source>The image adds nothing to its section.</source>
        <translation>L’image n’ajoute rien à sa section.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PluginNeeds</name>
    <message>
        <source>It needs %1, which is off.</source>
        <translation>Il nécessite %1, qui est désactivé.</translation>
    </message>
    <message>
        <source>It needs %1, which is not in this image.</source>
        <translation>Il nécessite %1, qui est absent de cette image.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Its library is only in the -full image, so this image refuses to start with it.</source>
        <translation>Sa bibliothèque n’est que dans l’image -full&#x202f;; cette image refuse donc de démarrer avec lui.</translation>
    </message>
    <message>
        <source>Its library is in no image of this release.</source>
        <translation>Sa bibliothèque n’est dans aucune image de cette version.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>It conflicts with %1, which is on, too.</source>
        <translation>Il est en conflit avec %1, qui est activé aussi.</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Désactiver %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PluginsModel</name>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Decided in %1</source>
        <translation>Décidé dans %1</translation>
    </message>
    <message>
        <source>image default (on)</source>
        <translation>par défaut (activé)</translation>
    </message>
    <message>
        <source>image default (off)</source>
        <translation>par défaut (désactivé)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PluginsPane</name>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PreviewBar</name>
    <message>
        <source>Reveal secrets</source>
        <translation>Révéler les secrets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text as it is shown; the arrow offers other forms</source>
        <translation>Copier le texte tel qu’il est affiché&#x202f;; la flèche propose d’autres formes</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PreviewPane</name>
    <message>
        <source>Which text</source>
        <translation>Quel texte</translation>
    </message>
    <message>
        <source>Copy with dots for secrets</source>
        <translation>Copier avec des points pour les secrets</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Copier avec les secrets</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Previews</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Fichier Compose</translation>
    </message>
    <message>
        <source>There is no compose file to show.</source>
        <translation>Il n’y a aucun fichier Compose à afficher.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>There is no configuration file. A setting that is delivered by file makes one.</source>
        <translation>Il n’y a aucun fichier de configuration. Un réglage fourni par fichier en crée un.</translation>
    </message>
    <message>
        <source>Effective configuration</source>
        <translation>Configuration effective</translation>
    </message>
    <message>
        <source>The image generates nothing.</source>
        <translation>L’image ne génère rien.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>There is nothing to build.</source>
        <translation>Il n’y a rien à construire.</translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation>Fichiers Compose</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ProblemsModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Conseil : %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>What this is about, and what helps</source>
        <translation>De quoi il s’agit, et ce qui aide</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Aucune correction automatique</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::RecoveryBar</name>
    <message>
        <source>Unsaved changes of an earlier session</source>
        <translation>Modifications non enregistrées d’une session précédente</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restore the unsaved changes</source>
        <translation>Restaurer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Discard the unsaved changes</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>a new deployment</source>
        <translation>un nouveau déploiement</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 were kept when the program ended unexpectedly (%2).</source>
        <translation>Les modifications non enregistrées de %1 ont été conservées lorsque le programme s’est arrêté de façon inattendue (%2).</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SecretEditor</name>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is emptied after %1 seconds</source>
        <translation>Copier le secret&#x202f;; le presse-papiers est vidé après %1 secondes</translation>
    </message>
    <message>
        <source>Generate a strong password</source>
        <translation>Générer un mot de passe fort</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Révéler le secret</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Robustesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SecretsModel</name>
    <message>
        <source>File in /run/secrets</source>
        <translation>Fichier dans /run/secrets</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Press Space or double-click to reveal it</source>
        <translation>Appuyez sur Espace ou double-cliquez pour le révéler</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>nothing: the image ignores this name</source>
        <translation>rien&#xa0;: l’image ignore ce nom</translation>
    </message>
    <message>
        <source>%1, named by %2</source>
        <translation>%1, désigné par %2</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SecretsPane</name>
    <message>
        <source>No value is kept as a secret. Select a setting, such as a password, and deliver it by secret.</source>
        <translation>Aucune valeur n’est conservée comme secret. Sélectionnez un réglage, par exemple un mot de passe, et fournissez-le par secret.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what the secret holds</source>
        <translation>Copier ce que contient le secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Révéler %1</translation>
    </message>
    <message>
        <source>Copy what the secret holds; the clipboard is emptied after %1 seconds</source>
        <translation>Copier le contenu du secret&#x202f;; le presse-papiers est vidé après %1 secondes</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::Session</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autre(s)</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définition de %1</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>réinitialisation de %1</translation>
    </message>
    <message>
        <source>choose image %1</source>
        <translation>choix de l’image %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation>définition de %1 à %2</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>renommage de %1 en %2</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message>
        <source>restore what was not saved</source>
        <translation>restauration de ce qui n’était pas enregistré</translation>
    </message>
    <message>
        <source>load %1 again</source>
        <translation>rechargement de %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingKnowledge</name>
    <message>
        <source>not yet in Orthanc %1: since %2</source>
        <translation>pas encore dans Orthanc %1&#xa0;: depuis %2</translation>
    </message>
    <message>
        <source>no longer in Orthanc %1: removed in %2</source>
        <translation>n’est plus dans Orthanc %1&#xa0;: supprimé dans %2</translation>
    </message>
    <message>
        <source>the plugin %1 is not in the image %2</source>
        <translation>le plugin %1 est absent de l’image %2</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingState</name>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>image default</source>
        <translation>valeur par défaut de l’image</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secret %1</translation>
    </message>
    <message>
        <source>image default of %1</source>
        <translation>valeur par défaut de l’image pour %1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1 (image default)</source>
        <translation>%1 (valeur par défaut de l’image)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (valeur par défaut)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingTexts</name>
    <message>
        <source>%1 set</source>
        <translation>%1 défini(s)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifié(s)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not in this image</source>
        <translation>absent de cette image</translation>
    </message>
    <message>
        <source>Unknown to Orthanc and its plugins; it is kept as it is.</source>
        <translation>Inconnu d’Orthanc et de ses plugins&#x202f;; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>Obsolète.</translation>
    </message>
    <message>
        <source>Deprecated; use %1.</source>
        <translation>Obsolète&#x202f;; utilisez %1.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Provient de %1</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>Given nowhere, so the default applies.</source>
        <translation>Défini nulle part&#xa0;: la valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The image gives this value.</source>
        <translation>L’image fournit cette valeur.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unknown setting</source>
        <translation>réglage inconnu</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>fourni par %1</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 incorrect(s)</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known, as the start fails</source>
        <translation>inconnu, car le démarrage échoue</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Réinitialiser à %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingsMenu</name>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copy variable &amp;name</source>
        <translation>Copier le &amp;nom de la variable</translation>
    </message>
    <message>
        <source>Copy as &amp;variable, with the secret</source>
        <translation>Copier comme &amp;variable, avec le secret</translation>
    </message>
    <message>
        <source>Copy as &amp;variable</source>
        <translation>Copier comme &amp;variable</translation>
    </message>
    <message>
        <source>Re&amp;name to %1</source>
        <translation>Re&amp;nommer en %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingsPane</name>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Nothing is changed here.</source>
        <translation>Rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Rien n’est incorrect ici.</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>Modifier en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Reset the setting</source>
        <translation>&amp;Réinitialiser le réglage</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingsTree</name>
    <message>
        <source>Unknown settings</source>
        <translation>Réglages inconnus</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SourceInput</name>
    <message>
        <source>Not applied, line %1: %2</source>
        <translation>Non appliqué, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modifier %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SourceRows</name>
    <message>
        <source>switches the plugin %1 off</source>
        <translation>désactive le plugin %1</translation>
    </message>
    <message>
        <source>switches the plugin %1 on</source>
        <translation>active le plugin %1</translation>
    </message>
    <message>
        <source>gives no setting</source>
        <translation>ne donne aucun réglage</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 réglage</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 réglages</translation>
    </message>
    <message>
        <source>%1, %2 lost to a later source</source>
        <translation>%1, dont %2 remplacé(s) par une source ultérieure</translation>
    </message>
    <message>
        <source>named by %1</source>
        <translation>désigné par %1</translation>
    </message>
    <message>
        <source>lost: the same name follows in a place that counts more</source>
        <translation>remplacé&#xa0;: le même nom figure plus loin, à un endroit prioritaire</translation>
    </message>
    <message>
        <source>names the secret that gives %1</source>
        <translation>désigne le secret qui donne %1</translation>
    </message>
    <message>
        <source>old name: %1</source>
        <translation>ancien nom : %1</translation>
    </message>
    <message>
        <source>the image ignores it</source>
        <translation>ignoré par l’image</translation>
    </message>
    <message>
        <source>ignored. Did you mean %1?</source>
        <translation>ignoré. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>the image does not read it</source>
        <translation>l’image ne le lit pas</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>donne %1</translation>
    </message>
    <message>
        <source>lost to %1</source>
        <translation>remplacé par %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SourceTyping</name>
    <message>
        <source>This line was changed elsewhere meanwhile. Discard what you typed to see it.</source>
        <translation>Cette ligne a été modifiée ailleurs entre-temps. Abandonnez votre saisie pour la voir.</translation>
    </message>
    <message>
        <source>The dots stand for a secret. Undo, and reveal the secrets before you edit this line.</source>
        <translation>Les points cachent un secret. Annulez, et révélez les secrets avant de modifier cette ligne.</translation>
    </message>
    <message>
        <source>The service %1, which is open, would be gone. To rename or remove it, open the file in another editor.</source>
        <translation>Le service %1, qui est ouvert, disparaîtrait. Pour le renommer ou le supprimer, ouvrez le fichier dans un autre éditeur.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SourcesModel</name>
    <message>
        <source>A variable needs a name without blanks and without =.</source>
        <translation>Une variable a besoin d’un nom sans espaces et sans =.</translation>
    </message>
    <message>
        <source>The name must not be empty, begin with a dot or have a slash.</source>
        <translation>Le nom ne doit pas être vide, ni commencer par un point, ni contenir de barre oblique.</translation>
    </message>
    <message>
        <source>The image reads only files that end in .json.</source>
        <translation>L’image ne lit que les fichiers dont le nom se termine par .json.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>lost to %1</source>
        <translation>remplacé par %1</translation>
    </message>
    <message>
        <source>%1 gives %2, but %3 applies later and counts.</source>
        <translation>%1 donne %2, mais %3 s’applique ensuite et l’emporte.</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renommage de %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SourcesPane</name>
    <message>
        <source>Applied from top to bottom: of two that give the same setting, the lower one counts. Files apply in the order of their names (rename one to move it), variables in the order in which bash hands them on, secrets last.</source>
        <translation>Appliquées de haut en bas&#xa0;: de deux sources qui donnent le même réglage, la plus basse l’emporte. Les fichiers s’appliquent dans l’ordre de leurs noms (renommez-en un pour le déplacer), les variables dans l’ordre où bash les transmet, les secrets en dernier.</translation>
    </message>
    <message>
        <source>There is no file, variable or secret yet. Add one below.</source>
        <translation>Il n’y a encore aucun fichier, aucune variable ni aucun secret. Ajoutez-en ci-dessous.</translation>
    </message>
    <message>
        <source>Sources in the order in which they apply</source>
        <translation>Sources dans l’ordre où elles s’appliquent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the source (F2)</source>
        <translation>Renommer la source (F2)</translation>
    </message>
    <message>
        <source>Remove the source (Del)</source>
        <translation>Supprimer la source (Suppr)</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Fournir par</translation>
    </message>
    <message>
        <source>Give the setting by another kind of source</source>
        <translation>Donner le réglage par une autre sorte de source</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show where it is written (Enter)</source>
        <translation>Afficher l’endroit où elle est écrite (Entrée)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Kind of the new source</source>
        <translation>Sorte de la nouvelle source</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>Nom de la nouvelle source</translation>
    </message>
    <message>
        <source>Value of the new source</source>
        <translation>Valeur de la nouvelle source</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the new source</source>
        <translation>Ajouter la nouvelle source</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>A new file is empty; settings that are delivered by file go there.</source>
        <translation>Un nouveau fichier est vide&#x202f;; les réglages fournis par fichier y sont placés.</translation>
    </message>
    <message>
        <source>The image stops at this name: a word in it is empty.</source>
        <translation>L’image s’arrête sur ce nom&#xa0;: il contient un mot vide.</translation>
    </message>
    <message>
        <source>Gives %1.</source>
        <translation>Donne %1.</translation>
    </message>
    <message>
        <source>The image knows this name.</source>
        <translation>L’image connaît ce nom.</translation>
    </message>
    <message>
        <source>The image ignores this name; other programs may read it.</source>
        <translation>L’image ignore ce nom&#x202f;; d’autres programmes peuvent le lire.</translation>
    </message>
    <message>
        <source>The image ignores this name. Did you mean %1?</source>
        <translation>L’image ignore ce nom. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>deliver %1 otherwise</source>
        <translation>fourniture de %1 autrement</translation>
    </message>
    <message>
        <source>Show where it is written</source>
        <translation>Afficher l’endroit où elle est écrite</translation>
    </message>
    <message>
        <source>This is nested too deeply for the image to read.</source>
        <translation>L’imbrication est trop profonde pour que l’image puisse la lire.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SpecialPane</name>
    <message>
        <source>Special variables</source>
        <translation>Variables spéciales</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What else the image ships</source>
        <translation>Ce que l’image contient d’autre</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command of the health probe</source>
        <translation>Copier la commande du contrôle de santé</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Take out of LuaScripts</source>
        <translation>Retirer de LuaScripts</translation>
    </message>
    <message>
        <source>Add to LuaScripts</source>
        <translation>Ajouter à LuaScripts</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SpecialVariablesModel</name>
    <message>
        <source>The image ignores it.</source>
        <translation>L’image l’ignore.</translation>
    </message>
    <message>
        <source>The image ignores it: %1 was the last that knew it.</source>
        <translation>L’image l’ignore&#xa0;: %1 était la dernière à la connaître.</translation>
    </message>
    <message>
        <source>The image ignores it: %1 is the first that knows it.</source>
        <translation>L’image l’ignore&#xa0;: %1 est la première à la connaître.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>%1 (image)</source>
        <translation>%1 (image)</translation>
    </message>
    <message>
        <source>Ignored. Did you mean %1?</source>
        <translation>Ignorée. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has no effect: only the exact text true counts.</source>
        <translation>«&#x202f;%1&#x202f;» est sans effet&#xa0;: seul le texte exact true compte.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définition de %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ToggleDelegate</name>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::TypingBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the next wrong line</source>
        <translation>Afficher la prochaine ligne erronée</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard what is typed and not applied</source>
        <translation>Abandonner ce qui est saisi et non appliqué</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::UpgradeDialog</name>
    <message>
        <source>Change over</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Change over to another image</source>
        <translation>Basculer vers une autre image</translation>
    </message>
    <message>
        <source>Image to change over to</source>
        <translation>Image vers laquelle basculer</translation>
    </message>
    <message>
        <source>What changes, and what can be done</source>
        <translation>Ce qui change, et ce qu’on peut y faire</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image :</translation>
    </message>
    <message>
        <source>%1 (Orthanc %2)</source>
        <translation>%1 (Orthanc %2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No longer a problem</source>
        <translation>Ce qui n’est plus un problème</translation>
    </message>
    <message>
        <source>it starts</source>
        <translation>il démarre</translation>
    </message>
    <message>
        <source>it refuses to start (exit status %1)</source>
        <translation>il refuse de démarrer (code de sortie %1)</translation>
    </message>
    <message>
        <source>it crashes at the start</source>
        <translation>il plante au démarrage</translation>
    </message>
    <message>
        <source>Nothing changes for this deployment: %1.</source>
        <translation>Rien ne change pour ce déploiement : %1.</translation>
    </message>
    <message>
        <source>As before, %1.</source>
        <translation>Comme avant, %1.</translation>
    </message>
    <message>
        <source>Before, %1; then %2.</source>
        <translation>Avant, %1 ; ensuite, %2.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>%1: off → on</source>
        <translation>%1 : désactivé → activé</translation>
    </message>
    <message>
        <source>%1: on → off</source>
        <translation>%1 : activé → désactivé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>change over to image %1</source>
        <translation>bascule vers l’image %1</translation>
    </message>
    <message>
        <source>Other changes of the image that concern it</source>
        <translation>Autres changements de l’image qui le concernent</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ValueEditing</name>
    <message>
        <source>New entry of %1</source>
        <translation>Nouvelle entrée de %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>Add rows to %1</source>
        <translation>Ajouter des lignes à %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ValueRule</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>liste de textes</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>table of entries</source>
        <translation>table d’entrées</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Out of range: %1.</source>
        <translation>Hors limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Write it as JSON.</source>
        <translation>Écrivez-le en JSON.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::ValueText</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VariableChanges</name>
    <message>
        <source>set %1</source>
        <translation>définition de %1</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>edit %1 variables</source>
        <translation>modification de %1 variables</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VariableEdits</name>
    <message>
        <source>The image stops at this name: a word in it is empty.</source>
        <translation>L’image s’arrête sur ce nom&#xa0;: il contient un mot vide.</translation>
    </message>
    <message>
        <source>This names a file of /run/secrets. Add the secret itself in Sources.</source>
        <translation>Ceci désigne un fichier de /run/secrets. Ajoutez le secret lui-même dans Sources.</translation>
    </message>
    <message>
        <source>The image ignores this name.</source>
        <translation>L’image ignore ce nom.</translation>
    </message>
    <message>
        <source>Add it in Sources if you need it.</source>
        <translation>Ajoutez-la dans Sources si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>This is nested too deeply for the image to read.</source>
        <translation>L’imbrication est trop profonde pour que l’image puisse le lire.</translation>
    </message>
    <message>
        <source>ORTHANC_JSON must be a JSON object.</source>
        <translation>ORTHANC_JSON doit être un objet JSON.</translation>
    </message>
    <message>
        <source>The dots stand for a secret. Undo, and reveal the secrets before you edit this line.</source>
        <translation>Les points cachent un secret. Annulez, et révélez les secrets avant de modifier cette ligne.</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VariableLines</name>
    <message>
        <source>compose map</source>
        <translation>table Compose</translation>
    </message>
    <message>
        <source>compose list</source>
        <translation>liste Compose</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>fichier .env</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VariablesPane</name>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Equivalent variables</source>
        <translation>Variables équivalentes</translation>
    </message>
    <message>
        <source>Type or paste variables. A line counts once the cursor leaves it.</source>
        <translation>Saisissez ou collez des variables. Une ligne est prise en compte dès que le curseur la quitte.</translation>
    </message>
    <message>
        <source>Nothing is set yet. Type or paste variables here: NAME=value lines, the environment of a compose file, export commands, or docker run with -e.</source>
        <translation>Rien n’est encore défini. Saisissez ou collez ici des variables&#xa0;: lignes NOM=valeur, section environment d’un fichier Compose, commandes export, ou docker run avec -e.</translation>
    </message>
    <message>
        <source>This form has no way to write: %1</source>
        <translation>Cette forme ne permet pas d’écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 entry is not applied:</source>
        <translation>1 entrée n’est pas appliquée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 entries are not applied. The first:</source>
        <translation>%1 entrées ne sont pas appliquées. La première&#xa0;:</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier comme %1</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Copier avec les secrets</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VerdictLabel</name>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>%1 starts with this configuration. There is nothing to warn of.</source>
        <translation>%1 démarre avec cette configuration. Il n’y a aucun avertissement.</translation>
    </message>
    <message>
        <source>%1 starts with this configuration, but:</source>
        <translation>%1 démarre avec cette configuration, mais&#xa0;:</translation>
    </message>
    <message>
        <source>%1 refuses to start (exit status %2):</source>
        <translation>%1 refuse de démarrer (code de sortie %2)&#xa0;:</translation>
    </message>
    <message>
        <source>The start-up script of %1 stops with an uncaught error (exit status %2):</source>
        <translation>Le script de démarrage de %1 s’arrête sur une erreur non interceptée (code de sortie %2)&#xa0;:</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>The start-up script of %1 takes this configuration, but Orthanc will not get along with it:</source>
        <translation>Le script de démarrage de %1 accepte cette configuration, mais Orthanc ne s’en accommodera pas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::VerdictModel</name>
    <message>
        <source>Press Enter to go where it is set</source>
        <translation>Appuyez sur Entrée pour aller à l’endroit où c’est défini</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open configuration files (%1)</source>
        <translation>Ouvrir des fichiers de configuration (%1)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Plugins</source>
        <translation>&amp;Plugins</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Effective</source>
        <translation>&amp;Effective</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Towerkey</source>
        <translation>À &amp;propos de Towerkey</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export (%1)</source>
        <translation>Exporter (%1)</translation>
    </message>
    <message>
        <source>Next &amp;change</source>
        <translation>Modification sui&amp;vante</translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>Problème préc&amp;édent</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>Special variab&amp;les</source>
        <translation>Variables &amp;spéciales</translation>
    </message>
    <message>
        <source>&amp;Compose file</source>
        <translation>Fichier Co&amp;mpose</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Sec&amp;rets</source>
        <translation>Secre&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>&amp;Dockerfile</translation>
    </message>
    <message>
        <source>&amp;Defaults beside the values</source>
        <translation>Va&amp;leurs par défaut à côté des valeurs</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Open pasted &amp;text…</source>
        <translation>Ouvrir un &amp;texte collé…</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::WindowTools</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>&amp;Print an overview…</source>
        <translation>&amp;Imprimer une vue d’ensemble…</translation>
    </message>
    <message>
        <source>&amp;Copy an overview</source>
        <translation>&amp;Copier une vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;History of changes</source>
        <translation>&amp;Historique des modifications</translation>
    </message>
    <message>
        <source>Find a &amp;command or setting…</source>
        <translation>Trouver une c&amp;ommande ou un réglage…</translation>
    </message>
    <message>
        <source>&amp;Deliver the setting by</source>
        <translation>&amp;Fournir le réglage par</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a variable</source>
        <translation>une variable</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>deliver %1 by %2</source>
        <translation>fourniture de %1 par %2</translation>
    </message>
    <message>
        <source>&amp;Larger texts</source>
        <translation>Textes plus &amp;grands</translation>
    </message>
    <message>
        <source>&amp;Smaller texts</source>
        <translation>Textes plus pet&amp;its</translation>
    </message>
    <message>
        <source>Texts of &amp;usual size</source>
        <translation>Textes de taille ha&amp;bituelle</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Changes, the latest last; choose one to go back to it</source>
        <translation>Modifications, la plus récente en dernier&#x202f;; choisissez-en une pour y revenir</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>Texts at %1 %</source>
        <translation>Textes à %1&#xa0;%</translation>
    </message>
    <message>
        <source>The overview is in the clipboard, secrets as dots.</source>
        <translation>La vue d’ensemble est dans le presse-papiers, les secrets remplacés par des points.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Type a part of a setting, of its variable or of what it does. Ctrl+K finds commands, too.</source>
        <translation>Saisissez une partie d’un réglage, de sa variable ou de ce qu’il fait. Ctrl+K trouve aussi les commandes.</translation>
    </message>
    <message>
        <source>Change it here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Every setting with its value, and where that comes from; bold is what you gave. Return edits, the menu of the right button resets. Ctrl+Z takes everything back.</source>
        <translation>Chaque réglage avec sa valeur et l’origine de celle-ci&#x202f;; en gras, ce que vous avez donné. Entrée permet de modifier, le menu du bouton droit de réinitialiser. Ctrl+Z annule tout.</translation>
    </message>
    <message>
        <source>See what the image makes of it</source>
        <translation>Voir ce que l’image en fait</translation>
    </message>
    <message>
        <source>This tells at every moment whether Orthanc would start, and leads to the reasons. The texts below follow what you do. Nothing is written before you save.</source>
        <translation>Ceci indique à tout moment si Orthanc démarrerait, et mène aux raisons. Les textes ci-dessous suivent ce que vous faites. Rien n’est écrit avant l’enregistrement.</translation>
    </message>
    <message>
        <source>take over dropped text</source>
        <translation>reprise du texte déposé</translation>
    </message>
    <message>
        <source>Change over to another &amp;image…</source>
        <translation>Basculer vers une autre &amp;image…</translation>
    </message>
</context>
<context>
    <name>towerkey::yaml::Messages</name>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Ce n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>YAML does not allow this control character. Remove it, or write it as an escape in double quotes.</source>
        <translation>YAML n’autorise pas ce caractère de contrôle. Supprimez-le, ou écrivez-le sous forme d’échappement entre guillemets doubles.</translation>
    </message>
    <message>
        <source>A tab cannot indent YAML. Use blanks.</source>
        <translation>Une tabulation ne peut pas indenter du YAML. Utilisez des espaces.</translation>
    </message>
    <message>
        <source>This is no valid YAML: %1.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels.</source>
        <translation>Le texte est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The text is too large to be read.</source>
        <translation>Le texte est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>The key “%1” is here a second time, which Docker Compose refuses. Remove one.</source>
        <translation>La clé «&#x202f;%1&#x202f;» figure ici une deuxième fois, ce que Docker Compose refuse. Supprimez-en une.</translation>
    </message>
    <message>
        <source>*%1 names nothing: no anchor &amp;%1 stands before it.</source>
        <translation>*%1 ne désigne rien&#xa0;: aucune ancre &amp;%1 ne figure avant.</translation>
    </message>
    <message>
        <source>*%1 stands inside of what it names.</source>
        <translation>*%1 figure à l’intérieur de ce qu’il désigne.</translation>
    </message>
    <message>
        <source>Only tables can be merged by &lt;&lt;: name one with *, or a list of them.</source>
        <translation>Seules des tables peuvent être fusionnées par &lt;&lt;:&#x202f;; désignez-en une avec *, ou une liste de celles-ci.</translation>
    </message>
</context>
</TS>
