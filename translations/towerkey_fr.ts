<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>%1 cannot be written: %2. Nothing was changed. Check who may write it.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié. Vérifiez les droits d’écriture.</translation>
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
        <source>%1 cannot be written here: the value has a line break, and this form has no quoting. Deliver it as a file or secret.</source>
        <translation>%1 ne peut pas être écrit ici&#xa0;: la valeur contient un saut de ligne, et cette forme ne connaît pas les guillemets. Fournissez-la sous forme de fichier ou de secret.</translation>
    </message>
</context>
<context>
    <name>towerkey::cli::CommandLine</name>
    <message>
        <source>Usage: towerkey-cli SUBCOMMAND [OPTION…] [ARGUMENT…]

Shows what the Docker image orthancteam/orthanc makes of configuration files, variables and
secrets, and edits them in place. Nothing is started, and nothing but set and unset writes.

Subcommands:
</source>
        <translation>Usage&#xa0;: towerkey-cli SOUS-COMMANDE [OPTION…] [ARGUMENT…]

Montre ce que l’image Docker orthancteam/orthanc fait des fichiers de configuration, des variables
et des secrets, et les modifie sur place. Rien n’est démarré&#x202f;; seuls set et unset écrivent.

Sous-commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>

Examples:
  towerkey-cli effective orthanc.json pacs.env
  towerkey-cli name DicomModalities
  towerkey-cli set orthanc.json DicomAet &apos;&quot;PACS1&quot;&apos;

</source>
        <translation>

Exemples&#xa0;:
  towerkey-cli effective orthanc.json pacs.env
  towerkey-cli name DicomModalities
  towerkey-cli set orthanc.json DicomAet &apos;&quot;PACS1&quot;&apos;

</translation>
    </message>
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
        <source>Prints the documentation of a setting: type, range, default, releases, variable. With files
also its value, every source that gives it in the order they apply, and why it has no effect.</source>
        <translation>Affiche la documentation d’un réglage&#xa0;: type, plage, valeur par défaut, versions, variable. Avec
des fichiers, aussi sa valeur, ses sources par ordre d’application, et pourquoi il est sans effet.</translation>
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
        <source>Reset to %1</source>
        <translation>Réinitialiser à %1</translation>
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
        <source>Deprecated; use %1.</source>
        <translation>Obsolète&#x202f;; utilisez %1.</translation>
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
        <source>Configurations and variables (*.json *.env);;All files (*)</source>
        <translation>Configurations et variables (*.json *.env);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Towerkey</source>
        <translation>À propos de Towerkey</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Towerkey %1&lt;/h3&gt;&lt;p&gt;Editor for the configuration of Orthanc as its Docker images read it.&lt;/p&gt;&lt;p&gt;Not affiliated with the Orthanc project, Orthanc Team or UCLouvain.&lt;/p&gt;&lt;p&gt;MIT license.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Towerkey %1&lt;/h3&gt;&lt;p&gt;Éditeur de la configuration d’Orthanc telle que ses images Docker la lisent.&lt;/p&gt;&lt;p&gt;Sans lien avec le projet Orthanc, Orthanc Team ou l’UCLouvain.&lt;/p&gt;&lt;p&gt;Licence MIT.&lt;/p&gt;</translation>
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
    <name>towerkey::ui::ImageBox</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
</context>
<context>
    <name>towerkey::ui::LineEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Révéler le secret</translation>
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
        <source>Nothing is set yet. Open a file, or set something at the left.</source>
        <translation>Rien n’est encore défini. Ouvrez un fichier ou définissez un réglage à gauche.</translation>
    </message>
    <message>
        <source>Equivalent variables</source>
        <translation>Variables équivalentes</translation>
    </message>
    <message>
        <source>Effective configuration</source>
        <translation>Configuration effective</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Nothing to report: %1 starts with this configuration.</source>
        <translation>Rien à signaler&#xa0;: %1 démarre avec cette configuration.</translation>
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
        <translation>valeur par défaut de l’image (activé)</translation>
    </message>
    <message>
        <source>image default (off)</source>
        <translation>valeur par défaut de l’image (désactivé)</translation>
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
    <message>
        <source>What the image adds to the section</source>
        <translation>Ce que l’image ajoute à la section</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>Afficher ses réglages</translation>
    </message>
    <message>
        <source>The image adds nothing to its section.</source>
        <translation>L’image n’ajoute rien à sa section.</translation>
    </message>
    <message>
        <source>When it is on, the image adds what is missing of this to the section %1:</source>
        <translation>Lorsqu’il est activé, l’image ajoute à la section %1 ce qui y manque parmi ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Variable: %1</source>
        <translation>Variable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::PreviewPane</name>
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
        <source>Copy the text as it is shown</source>
        <translation>Copier le texte tel qu’il est affiché</translation>
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
</context>
<context>
    <name>towerkey::ui::SettingsMenu</name>
    <message>
        <source>&amp;Reset to %1</source>
        <translation>&amp;Réinitialiser à %1</translation>
    </message>
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
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
</context>
<context>
    <name>towerkey::ui::SettingsPane</name>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
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
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
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
    <name>towerkey::ui::ToggleDelegate</name>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
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
    <name>towerkey::ui::VerdictLabel</name>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>The image %1 starts with this configuration.</source>
        <translation>L’image %1 démarre avec cette configuration.</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>The image refuses to start (exit status %1).</source>
        <translation>L’image refuse de démarrer (code de sortie %1).</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>The start-up script stops with an uncaught error (exit status %1).</source>
        <translation>Le script de démarrage s’arrête sur une erreur non interceptée (code de sortie %1).</translation>
    </message>
    <message>
        <source>starts, with warnings</source>
        <translation>démarre, avec des avertissements</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
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
</context>
</TS>
