<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CandidateText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>size (ratio)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>median (10th - 90th percentile)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>La latence n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation>Durée d’une inférence sur cette machine, un thread&#xa0;: médiane, 10e et 90e centiles.
Ce qui a été exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation>%1 sur %2 échantillons, intervalle à 95&#x202f;% %3</translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation>%1 de ces échantillons ont aussi servi à la calibration.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de sortie</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Mémoire d’activation</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation>Une recette et son évaluation. F2 la renomme.</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>La métrique sur les échantillons choisis, avec son intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation>Écart de la métrique par rapport au modèle flottant.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>De combien les sorties dépassent le bruit que la quantification y ajoute.</translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation>Part des échantillons pour lesquels la réponse est celle du modèle flottant.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Taille du fichier que l’export écrit, à l’octet près.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Maximum d’activations vivantes en même temps pour un échantillon.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Durée d’une inférence sur cette machine, un thread.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>significant (%1)</source>
        <translation>significatif (%1)</translation>
    </message>
    <message>
        <source>not significant (%1)</source>
        <translation>non significatif (%1)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same samples: only those count that one of the two gets right and the other wrong.</source>
        <translation>Test exact de McNemar sur les mêmes échantillons&#xa0;: seuls comptent ceux où l’un des deux a raison et l’autre tort.</translation>
    </message>
    <message>
        <source>DeLong&apos;s test on the same clips: the two areas under the ROC curve, their correlation taken into account.</source>
        <translation>Test de DeLong sur les mêmes clips&#xa0;: les deux aires sous la courbe ROC, compte tenu de leur corrélation.</translation>
    </message>
    <message>
        <source>The errors on the same samples, subtracted one by one.</source>
        <translation>Les erreurs sur les mêmes échantillons, soustraites une à une.</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>%1 and %2 were not evaluated on the same samples: evaluate both again to compare them sample by sample.</source>
        <translation>%1 et %2 n’ont pas été évalués sur les mêmes échantillons&#xa0;: évaluez-les à nouveau tous deux pour les comparer échantillon par échantillon.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 lost, 4 won</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln gagné</numerusform>
            <numerusform>%Ln gagnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2), %3</source>
        <comment>difference, interval, significance</comment>
        <translation>%1 (95 %: %2), %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>difference: samples</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>difference</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>CourseFormula</name>
    <message>
        <source>8-bit compression</source>
        <translation>compression 8 bits</translation>
    </message>
    <message>
        <source>The weight compression that courses teach: the code %1 of 255 between the smallest weight %2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.
Unlike the zero point of an integer format, 0 is in general not among its values.</source>
        <translation>La compression de poids enseignée dans les cours : le code %1 sur 255 entre le plus petit poids %2 et le plus grand %3 de ce tenseur revient comme code / 255 × (max − min) + min.
Contrairement au point zéro d’un format entier, 0 ne fait en général pas partie de ses valeurs.</translation>
    </message>
    <message>
        <source>Steps, %1 per unit</source>
        <translation>pas, %1 par unité</translation>
    </message>
    <message>
        <source>The step quantizer that courses teach, round(x × step) / step: as written, &quot;step&quot; says how many steps lie between 0 and 1.
The example beside it, &quot;3.14 with step 0.1 gives 3.1&quot;, means the length of a step instead: that is 10 steps per unit here.</source>
        <translation>Le quantificateur à pas enseigné dans les cours, round(x × step) / step : écrit ainsi, « step » dit combien de pas se trouvent entre 0 et 1.
L’exemple qui l’accompagne, « 3,14 avec un pas de 0,1 donne 3,1 », parle de la longueur d’un pas : ce sont ici 10 pas par unité.</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation>Pas encore de données&#xa0;: choisissez-en pour mesurer l’exactitude</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln échantillon</numerusform>
            <numerusform>%1&#xa0;: %Ln échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>calibration sur %Ln échantillon de %1</numerusform>
            <numerusform>calibration sur %Ln échantillons de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>calibration sur %Ln d’entre eux</numerusform>
            <numerusform>calibration sur %Ln d’entre eux</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>samples, how many are calibrated on</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>noise unchanged</source>
        <translation>bruit inchangé</translation>
    </message>
    <message>
        <source>%1 less noise</source>
        <translation>%1 de bruit en moins</translation>
    </message>
    <message>
        <source>%1 more noise</source>
        <translation>%1 de bruit en plus</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Outlier channel</source>
        <translation>Canal aberrant</translation>
    </message>
    <message>
        <source>Unequal channels under one scale</source>
        <translation>Canaux inégaux sous une échelle</translation>
    </message>
    <message>
        <source>Long tail clipped</source>
        <translation>Longue traîne écrêtée</translation>
    </message>
    <message>
        <source>Range wasted by one sample</source>
        <translation>Plage gaspillée par un échantillon</translation>
    </message>
    <message>
        <source>Unequal tensors joined</source>
        <translation>Tenseurs inégaux réunis</translation>
    </message>
    <message>
        <source>Dead range</source>
        <translation>Plage morte</translation>
    </message>
    <message>
        <source>Too few bits</source>
        <translation>Trop peu de bits</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Cause inconnue</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>activations it reads</source>
        <translation>activations lues</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, weights or activations</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alone it makes %1 of what all tensors make.</source>
        <translation>À lui seul, il fait %1 de ce que font tous les tenseurs.</translation>
    </message>
    <message>
        <source>Of the noise in the layer&apos;s output %1 is created here, the rest inherited.</source>
        <translation>Dans la sortie de la couche, %1 du bruit est créé ici, le reste est hérité.</translation>
    </message>
    <message>
        <source>The tensor is made by %1.</source>
        <translation>Le tenseur est produit par %1.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4</source>
        <comment>noise, metric, its change, size</comment>
        <translation>%1 · %2 (%3) · %4</translation>
    </message>
    <message>
        <source>%1 %2, float %3. The outputs move by %4 of their size.</source>
        <translation>%1 %2, float %3. Les sorties s’écartent de %4 de leur grandeur.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation>La mémoire ne suffit pas&#xa0;: fermez d’autres programmes ou prenez moins d’échantillons.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>L’opération a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation>%1 est le modèle lui-même&#xa0;: exportez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 est une activation, dont les valeurs dépendent des données&#xa0;: nommez un poids ou une couche.</translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation>%2 n’a ni constante ni couche nommée «&#xa0;%1&#xa0;»&#xa0;: lancez inspect sans --tensor pour voir les noms.</translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation>L’exemple fourni n’est pas dans %1&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation>Ouvrez d’abord un modèle, puis les données sur lesquelles l’évaluer.</translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation>Ouvrez d’abord un modèle, puis la recette %1.</translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation>Choisissez d’abord des données&#xa0;: l’exactitude se mesure sur des échantillons.</translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation>%1 ne dit pas comment une valeur devient l’entrée du modèle&#xa0;: placez un dataset.json à côté.</translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 n’existe pas&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 est un dossier&#xa0;: nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 est illisible (%2)&#xa0;: vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout (%2)&#xa0;: copiez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;: choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation>%1 a %2 échantillons, mais %3 entrées dans %4&#xa0;: donnez-en une par échantillon.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation>Le tableau %2 de %1 a la forme %3, mais doit contenir un nombre par échantillon&#xa0;: enregistrez des numéros de classe (argmax des lignes one-hot).</translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation>Le tableau %2 de %1 contient des valeurs non entières&#xa0;: enregistrez des numéros de classe, ou indiquez la métrique mse dans un descripteur.</translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation>%1 contient l’étiquette %2, qui n’est pas un numéro de classe&#xa0;: numérotez les classes à partir de 0.</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation>%1 nomme %2 classes, mais %3 a %4 dossiers d’images&#xa0;: donnez un dossier à chaque classe (il peut être vide), ou indiquez un fichier de vérité terrain (truth).</translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation>La métrique supposée est reconstruction-auc, car %1 contient des groupes.</translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation>La métrique %2 exige des étiquettes, mais %1 n’en a pas&#xa0;: ajoutez y, des dossiers de classes ou un fichier de vérité terrain (truth), ou prenez la métrique fidelity.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation>%1 contient l’étiquette %2, mais reconstruction-auc ne connaît que 0 (normal) et 1 (anormal)&#xa0;: corrigez y.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation>%1 contient l’étiquette %2, mais %3 ne nomme que les classes 0 à %4&#xa0;: ajoutez les autres.</translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation>%1, que %2 indique pour ses classes, n’existe pas&#xa0;: corrigez la clé «&#xa0;labels&#xa0;».</translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation>%1 ne nomme aucune classe&#xa0;: écrivez un nom par ligne.</translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation>Chaque échantillon est un tableau de %1 valeurs (%2).</translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation>%1 n’a pas une forme lisible comme données&#xa0;: nommez un dossier d’images, un .npz, un fichier IDX, un dossier de test_data_set_* ou un descripteur .json.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation>Le dossier %1 ne contient ni images ni dataset.json&#xa0;: nommez un fichier qu’il contient, par exemple %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation>Le dossier %1 ne contient pas de données&#xa0;: nommez un dossier d’images (ou de dossiers d’images), de test_data_set_*, d’une paire IDX, ou avec un dataset.json.</translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation>Les données %1 n’existent pas&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation>Les échantillons de %1 ont la forme %2, mais %3 attend %4&#xa0;: choisissez des données faites pour ce modèle, ou décrivez-les dans un dataset.json (layout, resize, crop).</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation>La clé «&#xa0;%2&#xa0;» de %1 doit être un nombre ou une liste de nombres&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation>La clé «&#xa0;%2&#xa0;» de %1 doit être un nombre de pixels de 1 à 32768, ou [hauteur, largeur]&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation>La clé «&#xa0;%2&#xa0;» de %1 doit être un texte&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation>La clé «&#xa0;%2&#xa0;» de %1 doit être RGB, BGR ou GRAY&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation>La clé «&#xa0;%2&#xa0;» de %1 doit être top1, top5, reconstruction-auc, mse ou fidelity&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation>%1 contient la clé inconnue «&#xa0;%2&#xa0;»&#xa0;: les clés sont x, layout, color, resize, crop, scale, mean, std, labels, truth et metric.</translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation>%1 ne dit pas où sont les échantillons&#xa0;: ajoutez la clé «&#xa0;x&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation>%1 n’est pas un objet JSON qui décrit des données&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation>Le dossier %1 est illisible (%2)&#xa0;: vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation>%1 est illisible&#xa0;: vérifiez le chemin et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation>%1 est endommagé ou tronqué&#xa0;: copiez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation>%1 n’est pas un fichier IDX&#xa0;: téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation>%1 annonce %2 valeurs, mais n’en a que %3 octets&#xa0;: téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation>%1 contient plusieurs fichiers IDX d’images&#xa0;: nommez l’un d’eux, par exemple %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation>Le dossier %1 ne contient pas d’images&#xa0;: nommez un dossier d’images, ou un dossier avec un dossier d’images par classe.</translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation>Des fichiers de %1 qui ne sont pas des images, ou qui sont hors des dossiers de classes, ont été ignorés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation>L’image %1 fait %2 pixels alors que la première en fait %3&#xa0;: indiquez «&#xa0;resize&#xa0;» et «&#xa0;crop&#xa0;» dans un dataset.json à côté.</translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation>Chaque image est décodée en rouge, vert et bleu, dans cet ordre.</translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation>Chaque image est décodée en bleu, vert et rouge, dans cet ordre.</translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation>Chaque image est décodée en niveaux de gris.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation>%1 annonce %2 valeurs de type %3, mais n’en a que %4 octets&#xa0;: enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation>%1 n’est pas un tableau NumPy lisible&#xa0;: enregistrez-le à nouveau avec numpy.savez.</translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation>%1 contient des éléments de type «&#xa0;%2&#xa0;», non pris en charge&#xa0;: convertissez-les en uint8 ou float32 avec astype().</translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation>Le tableau %2 de %1 est illisible (%3)&#xa0;: copiez ou enregistrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation>%1 n’est pas une archive .npz ou est tronqué&#xa0;: enregistrez-le à nouveau avec numpy.savez(file, x=..., y=...).</translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation>%1 ne contient pas de tableau %2&#xa0;: enregistrez-le avec numpy.savez(file, %2=...).</translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation>%1 n’a pas de tableau «&#xa0;x&#xa0;» (il contient&#xa0;: %2)&#xa0;: enregistrez-le avec numpy.savez(file, x=samples, y=classes)&#x202f;; pour un modèle à plusieurs entrées, utilisez des dossiers test_data_set_*.</translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation>Aucun fichier d’étiquettes à côté de %1&#xa0;: les échantillons n’en ont pas.</translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation>%1 contient resize, crop ou truth, réservés aux fichiers d’images, mais %2 est un tableau&#xa0;: retirez-les.</translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation>Les échantillons de %1 sont une valeur unique&#xa0;: enregistrez-les le long du premier axe d’un tableau.</translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation>%1 ne contient pas d’échantillons&#xa0;: nommez des données qui en ont au moins un.</translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation>On suppose que le modèle attend les couleurs des images de %1 en %2.</translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation>Les images de %1 sont redimensionnées et recadrées aux %2x%3 pixels que le modèle attend.</translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation>L’image %1 (%2) est trop longue et étroite pour être redimensionnée&#xa0;: laissez-la de côté.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation>L’image %1 fait %2 pixels, moins que les %3 à y découper&#xa0;: indiquez «&#xa0;resize&#xa0;» dans le descripteur.</translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation>Son plus petit côté est ramené à %1 pixels (linéaire, avec anticrénelage).</translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation>Elle est ramenée à %1 pixels (linéaire, avec anticrénelage).</translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation>Les %1 pixels du centre sont conservés.</translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation>L’image %1 est tronquée&#xa0;: copiez-la à nouveau ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation>L’image %1 ne se décode pas (%2)&#xa0;: enregistrez-la à nouveau ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation>Le prétraitement «&#xa0;%2&#xa0;» n’a pas été utilisé&#xa0;: %1 dit comment les valeurs sont préparées.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation>Rien ne dit comment les valeurs de %1 sont préparées&#xa0;: 0 à 255 a été ramené à 0 à 1.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation>Rien ne dit comment les valeurs de %1 sont préparées&#xa0;: elles sont utilisées telles qu’enregistrées.</translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation>Les valeurs vont au modèle telles qu’enregistrées, celles d’une image de 0 à 255.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation>Les valeurs de 0 à 255 sont ramenées à 0 à 1.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation>Les valeurs de 0 à 255 sont ramenées à -1 à 1 (x / 127.5 - 1), comme l’attendent souvent les réseaux issus de TensorFlow.</translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation>Le plus petit côté est ramené à 256 pixels, le centre de 224x224 est conservé et les valeurs sont normalisées par la moyenne et l’écart type d’ImageNet, comme l’attendent les réseaux de torchvision.</translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation>Aucun prétraitement ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: prenez l’un de %2.</translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation>Ses axes sont réordonnés de %1 à %2.</translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation>Les valeurs sont utilisées telles qu’enregistrées.</translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation>Une valeur devient (valeur * scale - mean) / std, avec scale %1, mean %2 et std %3.</translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation>%1 donne mean ou std pour %2 canaux, mais un échantillon en a %3&#xa0;: donnez un seul nombre, ou un par canal.</translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation>%1 donne un std de 0, par lequel rien ne peut être divisé&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation>La disposition «&#xa0;%2&#xa0;» de %1 est inconnue&#xa0;: écrivez NCHW, NHWC, NHW ou NC.</translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation>La disposition %2 ne convient pas à %1, dont les échantillons ont la forme %3&#xa0;: nommez autant d’axes que le tableau en a.</translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation>Les échantillons de %1 sont donnés au modèle comme %2, valeur par valeur.</translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation>On suppose que les échantillons de %1 sont enregistrés en %2.</translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation>%1 n’est pas un tenseur ONNX ou est endommagé&#xa0;: copiez à nouveau les données de test.</translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation>%1 contient un tenseur d’un type illisible (textes, nombres complexes, virgule flottante de 8 bits ou moins, ou données externes)&#xa0;: laissez-le de côté.</translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation>%1 ne contient pas d’input_0.pb&#xa0;: ajoutez-le ou laissez le dossier de côté.</translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation>Les entrées de %2 dans %1 ont la forme %3, celles du premier jeu %4&#xa0;: laissez de côté les jeux d’une autre forme.</translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation>Chaque échantillon est une entrée du modèle, telle que les données de test ONNX la contiennent.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation>La ligne %2 de %1 n’est pas «&#xa0;fichier,classe&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation>La ligne %2 de %1 nomme un fichier introuvable&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation>La ligne %2 de %1 nomme %3 une deuxième fois&#xa0;: retirez-en une.</translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation>%1 ne nomme aucun fichier&#xa0;: écrivez une ligne «&#xa0;fichier,classe&#xa0;» par échantillon.</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation>%1 exige %2 Mo de mémoire, plus que cette machine n’en accorde&#xa0;: enregistrez-y moins d’échantillons.</translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation>%1 n’a pas d’étiquettes, dont la métrique %2 a besoin&#xa0;: ajoutez-les, ou choisissez la métrique fidelity.</translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation>Il n’y a pas d’échantillons sur lesquels évaluer %1&#xa0;: choisissez d’abord des données.</translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation>%1 n’a pas de sorties&#xa0;: rien ne peut être évalué.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation>%1 donne %2 nombres pour les %3 reçus, il ne reconstruit donc pas son entrée&#xa0;: choisissez une autre métrique que reconstruction-auc.</translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation>%1 a des étiquettes jusqu’à %2, mais %3 ne distingue que %4 classes&#xa0;: choisissez des données faites pour ce modèle.</translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation>Ses poids sont vides ou un nombre unique&#xa0;: il n’y a rien à quantifier.</translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation>Ses poids ne sont pas enregistrés en float32&#xa0;: ils restent tels quels.</translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation>Ses facteurs sont calculés pendant l’exécution du modèle&#xa0;: elle n’a pas de poids à quantifier.</translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation>Elle ne suit pas une couche dans laquelle la fusionner&#xa0;: elle reste en flottant.</translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation>%1 n’a pas de noyau entier dans le moteur d’exécution&#xa0;: calcul en flottant.</translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation>%1 est vide&#xa0;: copiez ou téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation>%1 est tronqué ou n’est pas un modèle ONNX&#xa0;: copiez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation>%1 ne contient pas d’opérateurs, ce n’est donc pas un modèle ONNX exécutable&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation>Le tenseur %1 situe ses données externes à «&#xa0;%2&#xa0;», qui n’est pas un nombre&#xa0;: exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation>Le tenseur %1 de %2 garde ses données dans «&#xa0;%3&#xa0;», hors du dossier du modèle&#xa0;: c’est refusé&#x202f;; placez le fichier à côté du modèle.</translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation>%1 contient des données de %2 et manque&#xa0;: placez-le à côté du modèle.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation>%1 est plus court que ne le dit %2&#xa0;: copiez à nouveau les deux fichiers.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>Le tenseur %1 de %2 ne contient pas la quantité de données que dit sa forme&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation>Le tenseur %1 a la forme impossible %2&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation>Un tenseur de %1 nombres et %2 échelles ne convient pas à une forme de %3 nombres qui demande %4 échelles&#xa0;: quantifiez à nouveau le tenseur.</translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation>Il n’y a pas de format de nombre «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;bitdepth-cli formats&#xa0;» énumère ceux qui existent (int8, uint4, fp8-e4m3 ...).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une granularité&#xa0;: écrivez per-tensor, per-channel ou per-group:32 (toute taille à partir de 1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un schéma&#xa0;: écrivez symmetric, symmetric-full ou affine.</translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation>Un tenseur à %1 axes n’a pas d’axe %2&#xa0;: choisissez-en un de 0 à %3.</translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation>Un groupe de %1 nombres ne peut pas partager une échelle&#xa0;: choisissez une taille à partir de 1.</translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation>%1 utilise des opérateurs de l’opset %2 qui ne peuvent pas passer à l’opset %3, dont ses formats ont besoin&#xa0;: exportez-le en opset %3 ou choisissez des formats entiers.</translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation>La plage de l’activation %1 n’est pas connue&#xa0;: choisissez des données de calibration.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation>Les poids d’au moins 1 024 nombres passent en int8, une échelle par canal de sortie&#x202f;; tous les calculs se font en flottant. Environ un quart de la taille, presque sans perte ni calibration. Pas plus rapide&#xa0;: les poids sont dépaquetés à chaque exécution, ce qui prend du temps.</translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation>Entier complet</translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation>Poids int8, activations uint8 et biais int32, pour que les couches calculent en arithmétique entière. Demande des échantillons de calibration&#x202f;; c’est ce que veulent les accélérateurs entiers et les microcontrôleurs.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Le plus petit</translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation>Les poids passent en int4&#x202f;; ceux de la première couche, de la dernière, des couches depthwise et des petites couches, qui souffrent le plus et pèsent le moins, en int8&#x202f;; tous les calculs se font en flottant. Le plus petit fichier pour une perte supportable. (OPTIMIZE_FOR_SIZE de TensorFlow Lite est un alias de son réglage par défaut&#x202f;; ce préréglage fait ce que dit son nom.)</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation>Les poids sont enregistrés en flottants de 16 bits et les calculs se font en flottant&#xa0;: moitié de la taille, pratiquement sans perte ni calibration.</translation>
    </message>
    <message>
        <source>16x8</source>
        <translation>16x8</translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation>Poids int8 avec activations int16, symétriques&#xa0;: pour les réseaux dont les activations ne supportent pas 8 bits. Peu de processeurs ont des noyaux rapides pour cela.</translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation>Poids par groupes, 4 bits</translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation>Les poids passent en int4 avec une échelle tous les 32 nombres le long des entrées, les couches ayant moins d’entrées en int8&#x202f;; tous les calculs se font en flottant. Plus exact qu’une échelle par canal, et un peu plus gros&#x202f;; l’usage courant pour les transformers.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;»&#xa0;: les préréglages sont %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réparation&#xa0;: écrivez equalization, bias-absorption, bias-correction ou adaround.</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation>La recette %1 nomme une couche «&#xa0;%2&#xa0;» que %3 n’a pas&#xa0;: vouliez-vous dire «&#xa0;%4&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation>La recette %1 nomme une couche «&#xa0;%2&#xa0;» que %3 n’a pas&#xa0;: elle a été faite pour un autre modèle, ou le nom est mal orthographié.</translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation>La recette %1 veut les activations de «&#xa0;%2&#xa0;» en %3, ce qu’aucune arithmétique entière ne sait faire&#xa0;: écrivez per-tensor.</translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation>La recette %1 a été faite pour un autre modèle que %2&#xa0;: choisissez le modèle auquel elle appartient, ou retirez son «&#xa0;model_sha256&#xa0;».</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation>%1&#xa0;: «&#xa0;repairs&#xa0;» n’est pas une liste&#xa0;: écrivez-la entre crochets [ ].</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation>%1&#xa0;: «&#xa0;repairs&#xa0;» nomme %2 deux fois&#xa0;: une suffit.</translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation>%1&#xa0;: %2 n’est pas une plage&#xa0;: écrivez [bas, haut] avec deux nombres.</translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation>%1&#xa0;: %2 est à l’envers&#xa0;: écrivez d’abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation>%1&#xa0;: «&#xa0;model_sha256&#xa0;» n’est pas une empreinte de 64 chiffres hexadécimaux minuscules&#xa0;: corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation>%1 n’a pas de «&#xa0;version&#xa0;», ce n’est donc peut-être pas une recette&#xa0;: écrivez-y &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation>%1 a la version %2, et ce programme lit la version 1.</translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation>%1&#xa0;: %2 n’est pas un objet&#xa0;: écrivez-le entre accolades { }.</translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation>%1&#xa0;: %2 a la clé inconnue «&#xa0;%3&#xa0;»&#xa0;: les clés possibles sont %4.</translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation>%1&#xa0;: %2 n’est pas un texte&#xa0;: écrivez-le entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation>%1 n’est pas du JSON (à l’octet %2)&#xa0;: corrigez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation>Il n’y a pas d’échantillons pour calibrer les activations&#xa0;: choisissez d’abord des données.</translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation>Une entrée du modèle n’est pas un tenseur de nombres&#xa0;: on ne peut pas lui donner d’échantillons, le modèle peut donc être regardé mais pas évalué.</translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation>%1 est refusé par ONNX Runtime&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation>%1 attend %2 entrées, et les données en donnent %3&#xa0;: choisissez des données faites pour lui.</translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation>%1 a échoué pendant son exécution dans ONNX Runtime&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation>Choisissez des données avant d’exporter&#xa0;: cette recette quantifie des activations ou répare des poids, ce qui demande des échantillons.</translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation>Égalisation inter-couches</translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation>Absorption des biais</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Arrondi d’après les entrées réelles</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Correction des biais</translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation>La recette %1 demande des réparations, qui s’ajustent sur des échantillons&#xa0;: choisissez d’abord des données.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, no file: choose another name.</source>
        <translation>%1 est un dossier ou un périphérique, pas un fichier&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers where the data wants %3: set another metric than mse, or give y as many.</source>
        <translation>%1 donne %2 nombres là où les données en attendent %3&#xa0;: choisissez une autre métrique que mse, ou donnez-en autant dans y.</translation>
    </message>
    <message>
        <source>Its weights or bias hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation>Ses poids ou son biais contiennent des NaN ou des infinis&#xa0;: elle reste en flottant&#x202f;; entraînez ou exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Its weights are quantized already: they stay as they are.</source>
        <translation>Ses poids sont déjà quantifiés&#xa0;: ils restent tels quels.</translation>
    </message>
    <message>
        <source>%1 is larger than the 2 GB an ONNX file can have: export the model again with its weights as external data.</source>
        <translation>%1 dépasse les 2 Go possibles pour un fichier ONNX&#xa0;: exportez à nouveau le modèle avec ses poids en données externes.</translation>
    </message>
    <message>
        <source>The quantized model would have %1 MB, and an ONNX file holds 2,147 at most: quantize more layers or to fewer bits.</source>
        <translation>Le modèle quantifié ferait %1 Mo, et un fichier ONNX en contient 2 147 au plus&#xa0;: quantifiez davantage de couches ou sur moins de bits.</translation>
    </message>
    <message>
        <source>%1 was not written: no change that was tried helps this recipe.</source>
        <translation>%1 n’a pas été écrit&#xa0;: aucune des modifications essayées n’améliore cette recette.</translation>
    </message>
    <message>
        <source>Choose data first: which layers are faster in integers is measured on samples.</source>
        <translation>Choisissez d’abord des données&#xa0;: les couches plus rapides en entiers se mesurent sur des échantillons.</translation>
    </message>
    <message>
        <source>Does not run on %1, which has no kernels for the formats of some layers (%2, among them %3; flash %4, RAM %5 of what there is).</source>
        <translation>Ne tourne pas sur %1, qui n’a pas de noyaux pour les formats de certaines couches (%2, dont %3&#x202f;; flash %4, RAM %5 de ce qui est disponible).</translation>
    </message>
    <message>
        <source>Whether it fits on %1 cannot be said: some activations have open sizes (%2 of the flash, at least %3 of the RAM).</source>
        <translation>Impossible de dire si cela tient sur %1&#xa0;: certaines activations ont des tailles ouvertes (%2 de la flash, au moins %3 de la RAM).</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the flash and %3 of the RAM.</source>
        <translation>Ne tient pas sur %1&#xa0;: il faut %2 de la flash et %3 de la RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its RAM.</source>
        <translation>Tient sur %1&#xa0;: %2 de sa RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its flash, %3 of its RAM.</source>
        <translation>Tient sur %1&#xa0;: %2 de sa flash, %3 de sa RAM.</translation>
    </message>
    <message>
        <source>%1 is no device profile: %2.</source>
        <translation>%1 n’est pas un profil d’appareil&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: the devices are %2; a file of your own ends in .json.</source>
        <translation>Il n’y a pas d’appareil «&#xa0;%1&#xa0;»&#xa0;: les appareils sont %2&#x202f;; un fichier à vous se termine par .json.</translation>
    </message>
    <message>
        <source>Nothing quantized is faster than float on this machine: all layers stay float, and the file is as large as the float model&apos;s.</source>
        <translation>Rien de quantifié n’est plus rapide que le flottant sur cette machine&#xa0;: toutes les couches restent en flottant, et le fichier est aussi gros que celui du modèle flottant.</translation>
    </message>
    <message>
        <source>Layers that stay float because the model runs faster so on this machine, conversions included: %1 of %2 (%3).</source>
        <translation>Couches qui restent en flottant parce que le modèle est ainsi plus rapide sur cette machine, conversions comprises&#xa0;: %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Peak RAM is a lower bound: activations whose size the model leaves open are not counted (%1).</source>
        <translation>Le pic de RAM est une borne inférieure&#xa0;: les activations dont le modèle laisse la taille ouverte ne sont pas comptées (%1).</translation>
    </message>
    <message>
        <source>The runtime here cannot run the exported file, so there is no latency: %1</source>
        <translation>Le moteur d’exécution ne peut pas exécuter ici le fichier exporté, il n’y a donc pas de latence&#xa0;: %1</translation>
    </message>
    <message>
        <source>float arithmetic in the others</source>
        <translation>arithmétique flottante dans les autres</translation>
    </message>
    <message>
        <source>float arithmetic on dequantized numbers</source>
        <translation>arithmétique flottante sur des nombres déquantifiés</translation>
    </message>
    <message>
        <source>float arithmetic</source>
        <translation>arithmétique flottante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no layers, numbers converted for other operators</source>
        <translation>aucune couche, nombres convertis pour d’autres opérateurs</translation>
    </message>
    <message>
        <source>int8 kernels (layers: %1 of %2)</source>
        <translation>noyaux int8 (couches&#xa0;: %1 sur %2)</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <source>The runtime here cannot run this file: %1</source>
        <translation>Le moteur d’exécution ne peut pas exécuter ici ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Processors have no arithmetic for %1: such numbers are stored small and computed in float. Choose an integer format for speed.</source>
        <translation>Les processeurs n’ont pas d’arithmétique pour %1&#xa0;: ces nombres sont enregistrés sous forme réduite et calculés en flottant. Pour la vitesse, choisissez un format entier.</translation>
    </message>
    <message>
        <source>Weights and activations are quantized but computed in float, for lack of a kernel, which is slower than either (layers: %1).</source>
        <translation>Poids et activations sont quantifiés mais calculés en flottant, faute de noyau, ce qui est plus lent que l’un et l’autre (couches&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Tried on samples (%1): %2 is %3 simulated and %4 executed; both give the same answer for %5 % of them.</source>
        <translation>Essayé sur des échantillons (%1)&#xa0;: %2 vaut %3 en simulation et %4 à l’exécution&#x202f;; la réponse est la même pour %5&#x202f;% d’entre eux.</translation>
    </message>
    <message>
        <source>%1 bytes, %2 % of the float model, opset %3.</source>
        <translation>%1 octets, %2&#x202f;% du modèle flottant, opset %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the runtime runs for themselves: %3.</source>
        <translation>Nœuds du fichier&#xa0;: QuantizeLinear %1, DequantizeLinear %2&#x202f;; exécutés séparément par le moteur&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2.</source>
        <translation>Nœuds du fichier&#xa0;: QuantizeLinear %1, DequantizeLinear %2.</translation>
    </message>
    <message>
        <source>It loads and runs in the runtime here: %1</source>
        <translation>Il se charge et s’exécute ici dans le moteur d’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activations take %1 bytes at their peak (estimated).</source>
        <translation>Les activations prennent %1 octets à leur maximum (estimation).</translation>
    </message>
    <message>
        <source>Activations take at least %1 bytes at their peak; some have open sizes.</source>
        <translation>Les activations prennent au moins %1 octets à leur maximum&#x202f;; certaines ont des tailles ouvertes.</translation>
    </message>
    <message>
        <source>The exported file uses the runtime&apos;s own QuantizeLinear (com.microsoft): an operator of opset %1 has no form in the opset that the formats need.</source>
        <translation>Le fichier exporté utilise le QuantizeLinear propre au moteur d’exécution (com.microsoft)&#xa0;: un opérateur de l’opset %1 n’a pas de forme dans l’opset que les formats exigent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This processor has no 8-bit dot products (VNNI): 8-bit weights times uint8 activations can saturate (layers: %1), and the exported model then computes something else than was simulated. Choose int7 weights for it.</source>
        <translation>Ce processeur n’a pas de produits scalaires sur 8 bits (VNNI)&#xa0;: des poids de 8 bits multipliés par des activations uint8 peuvent saturer (couches&#xa0;: %1), et le modèle exporté calcule alors autre chose que la simulation. Choisissez pour lui des poids int7.</translation>
    </message>
    <message>
        <source>Tensor %1 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>Le tenseur %1 ne contient pas la quantité de données qu’indique sa forme&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>int8 in every layer where that makes the model faster on this machine, conversions included; the others stay float. Measured, so it takes samples and some seconds, and another machine may choose otherwise. Never slower than the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation>int8 dans chaque couche où cela rend le modèle plus rapide sur cette machine, conversions comprises&#x202f;; les autres restent en flottant. C’est une mesure&#xa0;: il faut des échantillons et quelques secondes, et une autre machine peut choisir autrement. Jamais plus lent que le modèle flottant. (OPTIMIZE_FOR_LATENCY de TensorFlow Lite est un alias de son réglage par défaut&#x202f;; ce préréglage fait ce que dit son nom.)</translation>
    </message>
    <message>
        <source>%1: found no layer to change.</source>
        <translation>%1&#xa0;: aucune couche à modifier.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; layers changed: %1.</source>
        <translation>%4&#xa0;: le SQNR passe de %2&#xa0;dB à %3&#xa0;dB sur des échantillons mis de côté&#x202f;; couches modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples.</source>
        <translation>%4&#xa0;: annulé, le SQNR serait passé de %2&#xa0;dB à %3&#xa0;dB sur des échantillons mis de côté.</translation>
    </message>
    <message>
        <source>Nothing is odd about the numbers: %1 bits are too few for them.</source>
        <translation>Les nombres n’ont rien d’anormal&#xa0;: %1 bits ne leur suffisent pas.</translation>
    </message>
    <message>
        <source>The cause is not known: neither outliers nor clipping nor an unused range explains it.</source>
        <translation>La cause est inconnue&#xa0;: ni des valeurs aberrantes, ni l’écrêtage, ni une plage inutilisée ne l’expliquent.</translation>
    </message>
    <message>
        <source>The weights of input channel %1 are %2 times as large as others, and share scales with them.</source>
        <translation>Les poids du canal d’entrée %1 sont %2 fois plus grands que d’autres et partagent leurs échelles.</translation>
    </message>
    <message>
        <source>The weights of output channel %1 are %2 times as large as others, which share its scale.</source>
        <translation>Les poids du canal de sortie %1 sont %2 fois plus grands que d’autres, qui partagent son échelle.</translation>
    </message>
    <message>
        <source>A long tail is clipped: numbers beyond the range make %1 % of the error.</source>
        <translation>Une longue traîne est écrêtée&#xa0;: les nombres hors de la plage font %1&#x202f;% de l’erreur.</translation>
    </message>
    <message>
        <source>Calibration sample %1 reaches %2 times as far as 95 % of the samples and stretches the range.</source>
        <translation>L’échantillon de calibration %1 va %2 fois plus loin que 95&#x202f;% des échantillons et étire la plage.</translation>
    </message>
    <message>
        <source>One scale serves channels of very different size: the largest is %1 times as large as the lower quartile.</source>
        <translation>Une seule échelle sert à des canaux de grandeurs très différentes&#xa0;: le plus grand vaut %1 fois le premier quartile.</translation>
    </message>
    <message>
        <source>Channel %1 is %2 times as large as others, which share its scale.</source>
        <translation>Le canal %1 est %2 fois plus grand que d’autres, qui partagent son échelle.</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3, which is %4 times as large, under one scale.</source>
        <translation>%1 réunit sous une seule échelle %2 et %3, qui est %4 fois plus grand.</translation>
    </message>
    <message>
        <source>%1 % of the range stands for numbers that never occur.</source>
        <translation>%1&#x202f;% de la plage représentent des nombres qui n’apparaissent jamais.</translation>
    </message>
    <message>
        <source>Give the weights of %1 a scale for each channel</source>
        <translation>Donner aux poids de %1 une échelle par canal</translation>
    </message>
    <message>
        <source>Let the range of %1 lie anywhere (affine)</source>
        <translation>Laisser la plage libre (affine)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>Égaliser les canaux entre couches</translation>
    </message>
    <message>
        <source>Leave %1 float</source>
        <translation>Laisser en flottant&#xa0;: %1</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <translation>poids de %1</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>entrée de %1</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there any more.</source>
        <translation>Le modèle %1 du projet %2 n’est plus là.</translation>
    </message>
    <message>
        <source>The model %1 is not as it was when the project %2 was saved, so the stored figures are not its own.</source>
        <translation>Le modèle %1 n’est plus ce qu’il était quand le projet %2 a été enregistré&#xa0;: les chiffres enregistrés ne sont donc pas les siens.</translation>
    </message>
    <message>
        <source>The float model gives %1 % of the samples the same answer, so they hardly reach it as it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) and the layout.</source>
        <translation>Le modèle flottant donne la même réponse pour %1&#x202f;% des échantillons&#xa0;: il ne les reçoit sans doute pas comme à l’entraînement. Vérifiez scale, mean et std (valeurs de 0 à 255 ou de 0 à 1&#x202f;?) et la disposition (layout).</translation>
    </message>
    <message>
        <source>The float model is right on %1 % of the samples, no better than always naming the most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the layout, and that the labels count as the model does.</source>
        <translation>Le modèle flottant a raison pour %1&#x202f;% des échantillons, pas mieux que de toujours nommer la classe la plus fréquente (%2&#x202f;%)&#xa0;: vérifiez mean et std, l’ordre des couleurs (RGB ou BGR), la disposition (layout), et que les étiquettes sont numérotées comme dans le modèle.</translation>
    </message>
    <message>
        <source>The float model ranks anomalies no better than chance (area %1): check scale, mean and std, and that y is 1 for anomalous samples.</source>
        <translation>Le modèle flottant ne classe pas les anomalies mieux que le hasard (aire %1)&#xa0;: vérifiez scale, mean et std, et que y vaut 1 pour les échantillons anormaux.</translation>
    </message>
    <message>
        <source>%1: %2 does not hold %3 numbers, one for each sample: save the project again.</source>
        <translation>%1&#xa0;: %2 ne contient pas %3 nombres, un par échantillon&#xa0;: enregistrez à nouveau le projet.</translation>
    </message>
    <message>
        <source>%1: %2 is neither measured, simulated nor estimated: correct it.</source>
        <translation>%1&#xa0;: %2 n’est ni mesuré, ni simulé, ni estimé (measured, simulated, estimated)&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: save the project again.</source>
        <translation>%1&#xa0;: %2 est vide&#xa0;: enregistrez à nouveau le projet.</translation>
    </message>
    <message>
        <source>%1: %2 is missing: save the project again, or add it.</source>
        <translation>%1&#xa0;: %2 manque&#xa0;: enregistrez à nouveau le projet, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>%1: %2 is no number: correct it.</source>
        <translation>%1&#xa0;: %2 n’est pas un nombre&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4: correct it.</source>
        <translation>%1&#xa0;: %2 n’est pas un entier de %3 à %4&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false: correct it.</source>
        <translation>%1&#xa0;: %2 n’est ni true ni false&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1: %2 is no list: write it in brackets [ ].</source>
        <translation>%1&#xa0;: %2 n’est pas une liste&#xa0;: écrivez-le entre crochets [ ].</translation>
    </message>
    <message>
        <source>%1: the key %2 is unknown: the keys there are %3.</source>
        <translation>%1&#xa0;: la clé %2 est inconnue&#xa0;: les clés possibles sont %3.</translation>
    </message>
    <message>
        <source>%1 is cut short or no Bitdepth project: choose another file.</source>
        <translation>%1 est tronqué ou n’est pas un projet Bitdepth&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: write the path of a file.</source>
        <translation>%1&#xa0;: %2 est vide&#xa0;: écrivez le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>%1 was written by another version of the program (format %2, and this one reads 1): open it with that version.</source>
        <translation>%1 a été écrit par une autre version du programme (format %2, celle-ci lit le 1)&#xa0;: ouvrez-le avec cette autre version.</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there: put it back, or open the project in the window and choose where it is.</source>
        <translation>Le modèle %1 du projet %2 n’est pas là&#xa0;: remettez-le en place, ou ouvrez le projet dans la fenêtre et indiquez où il se trouve.</translation>
    </message>
    <message>
        <source>The model %1 changed since the project %2 was saved: put it back as it was, or open the project in the window and save it with the new one.</source>
        <translation>Le modèle %1 a changé depuis l’enregistrement du projet %2&#xa0;: remettez-le en l’état, ou ouvrez le projet dans la fenêtre et enregistrez-le avec le nouveau.</translation>
    </message>
    <message>
        <source>The project on %1 names no data, so there is nothing to evaluate on: choose data in the window and save it again.</source>
        <translation>Le projet sur %1 n’indique pas de données, il n’y a donc rien sur quoi évaluer&#xa0;: choisissez des données dans la fenêtre et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Whether calibration had enough samples takes two samples or more to tell.</source>
        <translation>Il faut au moins deux échantillons pour dire si la calibration en avait assez.</translation>
    </message>
    <message>
        <source>%1 samples are too few to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half. Calibrate on more.</source>
        <translation>%1 échantillons ne suffisent pas pour calibrer&#xa0;: en %2, des échantillons absents de la première moitié perdent %3&#xa0;dB, et %4&#x202f;% de la plage ne sont venus qu’avec la seconde. Calibrez sur davantage.</translation>
    </message>
    <message>
        <source>%1 samples just do to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half.</source>
        <translation>%1 échantillons suffisent tout juste pour calibrer&#xa0;: en %2, des échantillons absents de la première moitié perdent %3&#xa0;dB, et %4&#x202f;% de la plage ne sont venus qu’avec la seconde.</translation>
    </message>
    <message>
        <source>%1 samples are enough to calibrate on: nowhere do samples that half of them had not seen lose more than %3 dB (%2).</source>
        <translation>%1 échantillons suffisent pour calibrer&#xa0;: nulle part des échantillons absents de la première moitié ne perdent plus de %3&#xa0;dB (%2).</translation>
    </message>
    <message>
        <source>The samples of %1 are %2 and so hold no values: store the array again.</source>
        <translation>Les échantillons de %1 ont la forme %2 et ne contiennent donc aucune valeur&#xa0;: enregistrez à nouveau le tableau.</translation>
    </message>
    <message>
        <source>weights unpacked in the kernel (layers: %1 of %2)</source>
        <translation>poids dépaquetés dans le noyau (couches&#xa0;: %1 sur %2)</translation>
    </message>
    <message>
        <source>The runtime here rounds what layers with packed weights read to 8 bits while it runs, and the simulation does so too (layers: %1). With its session option session.qdq_matmulnbits_accuracy_level = 1 it computes them in float.</source>
        <translation>Le moteur d’exécution arrondit ici à 8 bits, pendant l’exécution, ce que lisent les couches à poids compactés, et la simulation fait de même (couches&#xa0;: %1). Avec l’option de session session.qdq_matmulnbits_accuracy_level = 1, il les calcule en flottant.</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the RAM.</source>
        <translation>Ne tient pas sur %1&#xa0;: il faut %2 de la RAM.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 has no output: the file is damaged, export or copy it again.</source>
        <translation>L’opérateur %2 (%3) de %1 n’a pas de sortie&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>Le tenseur %1 de %2 a la forme impossible %3&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>A constant of %1 has no name, or that of another (&quot;%2&quot;): the file is damaged, export or copy it again.</source>
        <translation>Une constante de %1 n’a pas de nom, ou celui d’une autre («&#xa0;%2&#xa0;»)&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose the range of %2 by %1</source>
        <translation>Choisir la plage par «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give %2 one more bit (%1)</source>
        <translation>Un bit de plus (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tensor %1 in %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>Le tenseur %1 de %2 a la forme impossible %3&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose data first: noise is looked for in the answers to samples.</source>
        <translation>Choisissez d’abord des données&#xa0;: le bruit se cherche dans les réponses aux échantillons.</translation>
    </message>
    <message>
        <source>Choose data first: a search judges recipes by the answers to samples.</source>
        <translation>Choisissez d’abord des données&#xa0;: une recherche juge les recettes d’après les réponses aux échantillons.</translation>
    </message>
    <message>
        <source>Choose data first: sensitivity is measured on samples.</source>
        <translation>Choisissez d’abord des données&#xa0;: la sensibilité se mesure sur des échantillons.</translation>
    </message>
    <message>
        <source>The model %1 is not the one that the sweep in %2 was planned for: put it back as it was, or plan again.</source>
        <translation>Le modèle %1 n’est pas celui pour lequel le balayage de %2 a été planifié&#xa0;: remettez-le tel qu’il était, ou planifiez à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in the model&apos;s file).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode de plage&#xa0;: écrivez minmax, moving-average, mse, entropy, percentile:99.99 (plus de 50, au plus 100), une plage comme [-1, 1] ou carried (comme dans le fichier du modèle).</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>A model that was quantized already keeps its quantizers: scales, zero points and codes, so that nothing is rounded twice. A layer that is edited is quantized anew from the numbers its codes stand for. A float model stays float.</source>
        <translation>Un modèle déjà quantifié garde ses quantificateurs&#xa0;: échelles, points zéro et codes, afin que rien ne soit arrondi deux fois. Une couche modifiée est quantifiée à nouveau à partir des nombres que ses codes représentent. Un modèle flottant reste flottant.</translation>
    </message>
    <message>
        <source>The recipe %1 keeps what the file has for the %2 of &quot;%3&quot;, and the file has no %4 there: choose another range than &quot;carried&quot;.</source>
        <translation>La recette %1 garde ce que le fichier a pour %2 de «&#xa0;%3&#xa0;», et le fichier n’y a pas de %4&#xa0;: choisissez une autre plage que «&#xa0;carried&#xa0;».</translation>
    </message>
    <message>
        <source>%1: not tried, because the recipe keeps codes that the model&apos;s file stores.</source>
        <translation>%1&#xa0;: non essayé, car la recette garde des codes que le fichier du modèle contient.</translation>
    </message>
    <message>
        <source>it is of another model</source>
        <translation>il est d’un autre modèle</translation>
    </message>
    <message>
        <source>it is of another sweep</source>
        <translation>il est d’un autre balayage</translation>
    </message>
    <message>
        <source>it was computed by %1, and the sweep planned by %2</source>
        <translation>il a été calculé par %1, et le balayage planifié par %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2): choose another.</source>
        <translation>Le dossier %1 ne peut pas être créé (%2)&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is cut short or no plan of a sweep: plan it again.</source>
        <translation>%1 est tronqué ou n’est pas le plan d’un balayage&#xa0;: planifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The sweep in %1 has no job %2: its jobs are 1 to %3.</source>
        <translation>Le balayage de %1 n’a pas de tâche %2&#xa0;: ses tâches vont de 1 à %3.</translation>
    </message>
    <message>
        <source>%1 already holds a sweep: choose another folder, or remove it.</source>
        <translation>%1 contient déjà un balayage&#xa0;: choisissez un autre dossier, ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 holds no sweep (no sweep.json): name the folder that it was planned in.</source>
        <translation>%1 ne contient aucun balayage (pas de sweep.json)&#xa0;: indiquez le dossier où il a été planifié.</translation>
    </message>
    <message>
        <source>%1 is cut short or no result of a sweep: run its job again.</source>
        <translation>%1 est tronqué ou n’est pas le résultat d’un balayage&#xa0;: exécutez à nouveau sa tâche.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 cuts its channels into less than one group: the file is damaged, export or copy it again.</source>
        <translation>L’opérateur %2 (%3) de %1 découpe ses canaux en moins d’un groupe&#xa0;: le fichier est endommagé, exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large to be read: correct it in a text editor.</source>
        <translation>%1 contient un nombre trop grand pour être lu&#xa0;: corrigez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>%1 was changed after it had been opened: open the model again.</source>
        <translation>%1 a été modifié après son ouverture : ouvrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; layers changed: %1.</source>
        <translation>%4 : le SQNR est passé de %2 dB à %3 dB sur des échantillons mis de côté, biais corrigés dans les deux cas ; couches modifiées : %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples, each with biases corrected.</source>
        <translation>%4 : annulé, le SQNR serait passé de %2 dB à %3 dB sur des échantillons mis de côté, biais corrigés dans les deux cas.</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Plages selon les sorties</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; ranges changed: %1.</source>
        <translation>%4 : le SQNR est passé de %2 dB à %3 dB sur des échantillons mis de côté, biais corrigés dans les deux cas ; plages modifiées : %1.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; ranges changed: %1.</source>
        <translation>%4 : le SQNR passe de %2 dB à %3 dB sur des échantillons mis de côté ; plages modifiées : %1.</translation>
    </message>
    <message>
        <source>%1: found no range to change.</source>
        <translation>%1 : aucune plage à modifier.</translation>
    </message>
    <message>
        <source>Quantized layers it does not treat (transposed convolutions, products scaled by alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the first is %2.</source>
        <translation>Couches quantifiées qu’elle ne traite pas (convolutions transposées, produits mis à l’échelle par alpha ou beta, sans biais propre, plus de 4&#x202f;096 poids par sortie)&#xa0;: %1, la première est %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Tried on %Ln samples: %1 %2 simulated, %3 executed; %4 of the answers are the same.</source>
        <translation>
            <numerusform>Essayé sur %Ln échantillon&#xa0;: %1 %2 en simulation, %3 à l’exécution&#xa0;; %4 des réponses sont identiques.</numerusform>
            <numerusform>Essayé sur %Ln échantillons&#xa0;: %1 %2 en simulation, %3 à l’exécution&#xa0;; %4 des réponses sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation>%1 exporté&#xa0;: %2 (%3), opset %4.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Choose where it is…</source>
        <translation>&amp;Indiquer son emplacement…</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation>%1 valeurs régulièrement espacées, codes %2 à %3</translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation>float32 (non quantifié)</translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation>Reste tel qu’entraîné&#xa0;: 1 bit de signe, 8 d’exposant et 23 de mantisse</translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation>Virgule flottante&#xa0;: 1 bit de signe, %1 d’exposant et %2 de mantisse, jusqu’à %3</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>par tenseur</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>par canal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>par groupe de %1</translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation>Tous les nombres du tenseur partagent une échelle.</translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation>Chaque canal de sortie a sa propre échelle&#xa0;: des canaux de grandeurs différentes gardent tous leurs détails, sans coût en vitesse.</translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation>Chaque groupe de %1 nombres voisins partage une échelle&#xa0;: le mieux pour peu de bits, au prix de plus d’échelles à enregistrer.</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation>symétrique, code le plus bas utilisé</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affine</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>min–max</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>moyenne mobile</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>centile %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation>à la main [%1&#x202f;; %2]</translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation>De la plus petite à la plus grande valeur&#xa0;: rien n’est écrêté.</translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation>Plus petites et plus grandes valeurs, moyennées sur les lots.</translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation>Garde %1&#x202f;% des valeurs et écrête les valeurs aberrantes.</translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation>La plage dont les erreurs d’arrondi et d’écrêtage réunies sont les plus petites.</translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation>La plage dont l’histogramme perd le moins d’information (Kullback–Leibler).</translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation>La plage réglée à la main.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>The model was quantized already: its file&apos;s own scales, zero points and codes. Any other choice quantizes the numbers they stand for anew.</source>
        <translation>Le modèle était déjà quantifié&#xa0;: les échelles, points zéro et codes de son propre fichier. Tout autre choix quantifie à nouveau les nombres qu’ils représentent.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <comment>thousand million</comment>
        <translation>%1&#xa0;G</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>±0.0 points</source>
        <translation>±0.0 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation>exact</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation>perdu</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>same as float</source>
        <translation>comme le flottant</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <comment>so many times smaller</comment>
        <translation>÷ %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>so many times larger</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
</context>
<context>
    <name>GraphColors</name>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>in a legend</comment>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>half of the worst</source>
        <translation>moitié de la pire</translation>
    </message>
    <message>
        <source>worst layer</source>
        <translation>pire couche</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>Forme %1</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Produit %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Activations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Multiply-adds: %1</source>
        <translation>Multiplications-additions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight SQNR: %1</source>
        <translation>SQNR des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the network is given</source>
        <translation>Ce que reçoit le réseau</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Ce que répond le réseau</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Bits des poids</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>Bits des activations</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Erreur des poids</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How many bits each weight of a layer takes.</source>
        <translation>Combien de bits prend chaque poids d’une couche.</translation>
    </message>
    <message>
        <source>How many bits each number of a layer&apos;s input takes.</source>
        <translation>Combien de bits prend chaque nombre de l’entrée d’une couche.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: a layer has the colour of as many bits as its error is worth, 6 dB a bit.</source>
        <translation>Rapport signal sur bruit de quantification des poids&#xa0;: une couche a la couleur du nombre de bits que vaut son erreur, 6&#xa0;dB par bit.</translation>
    </message>
    <message>
        <source>How much the answer suffers when this layer alone is quantized; there once it was measured.</source>
        <translation>Ce que la réponse perd quand seule cette couche est quantifiée&#x202f;; disponible une fois mesuré.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation>Régler les &amp;poids sur</translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation>Régler les &amp;activations sur</translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation>Régler les poids sur %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Régler les activations sur %1</translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation>Éc&amp;helles des poids</translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation>Échelles des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation>P&amp;lage des poids</translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation>Plage des ac&amp;tivations</translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation>Régler la plage des poids sur %1</translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation>Régler la plage des activations sur %1</translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation>Point &amp;zéro des activations</translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation>Point zéro des activations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation>Remettre les poids au réglage par défaut</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Réinitialiser les poids</translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation>Remettre les activations au réglage par défaut</translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation>Réinitialiser les activations</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s c&amp;hoice</source>
        <translation>Copier le choi&amp;x de la couche</translation>
    </message>
    <message>
        <source>&amp;Paste it to the selected layers</source>
        <translation>C&amp;oller sur les couches sélectionnées</translation>
    </message>
    <message>
        <source>Choose the same for all %1 layers</source>
        <translation>Choisir de même pour toutes les couches %1</translation>
    </message>
    <message>
        <source>Choose the same for all &amp;layers</source>
        <translation>Choisir de même pour to&amp;utes les couches</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Enregistrer le tableau sous…</translation>
    </message>
</context>
<context>
    <name>LayerNote</name>
    <message>
        <source>Nothing of this layer is quantized.</source>
        <translation>Rien n’est quantifié dans cette couche.</translation>
    </message>
    <message>
        <source>Its weights are not quantized: its input is turned back into float for them.</source>
        <translation>Ses poids ne sont pas quantifiés&#xa0;: son entrée est reconvertie en flottant pour eux.</translation>
    </message>
    <message>
        <source>Its input is not quantized: the weights are stored small and turned back into float.</source>
        <translation>Son entrée n’est pas quantifiée&#xa0;: les poids sont enregistrés sous forme réduite et reconvertis en flottant.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for %1.</source>
        <translation>Le moteur d’exécution n’a pas de noyau entier pour %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights in %1.</source>
        <translation>Le moteur d’exécution n’a pas de noyau entier pour des poids en %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for activations in %1.</source>
        <translation>Le moteur d’exécution n’a pas de noyau entier pour des activations en %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights with a scale for each group.</source>
        <translation>Le moteur d’exécution n’a pas de noyau entier pour des poids avec une échelle par groupe.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for unsigned weights beside signed activations.</source>
        <translation>Le moteur d’exécution n’a pas de noyau entier pour des poids non signés avec des activations signées.</translation>
    </message>
    <message>
        <source>Codes of 8 bits go in: the exported layer runs in integers where what reads its output takes such codes too.</source>
        <translation>Des codes de 8 bits entrent&#xa0;: la couche exportée calcule en entiers là où ce qui lit sa sortie prend aussi de tels codes.</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>%1, %2</source>
        <comment>granularity, range method</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Smallest %1, largest %2
Mean %3, standard deviation %4
Zeros: %5</source>
        <translation>Minimum %1, maximum %2
Moyenne %3, écart type %4
Zéros&#xa0;: %5</translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation>Entrée ou F2 choisit un autre format&#x202f;; un chiffre règle le nombre de bits.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation>%1
lit %2
produit %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation>Échelles des poids</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR des poids</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation>Un nœud du réseau dont les poids peuvent être quantifiés.</translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation>Ce que la couche calcule, dans les termes d’ONNX.</translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation>Forme des poids tels qu’enregistrés.</translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation>Combien de nombres contiennent les poids et le biais de la couche.</translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation>Plus petit et plus grand poids.</translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation>Comment un poids est enregistré.</translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation>Comment un nombre de l’entrée de la couche est enregistré.</translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation>Combien de poids partagent une échelle, et comment la plage d’écrêtage est choisie.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation>Rapport signal sur bruit de quantification des poids&#xa0;: 6 dB de plus valent un bit de plus. Sous 20 dB, une couche mérite un coup d’œil&#x202f;; sous 10 dB, il en reste peu de chose.</translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation>Multiplications et additions pour un échantillon.</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entière</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmétique</translation>
    </message>
    <message>
        <source>Whether the exported layer can compute with integers, or stays float; resting on a cell says why.</source>
        <translation>Si la couche exportée peut calculer en entiers ou reste en flottant&#x202f;; survolez une cellule pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How far the model&apos;s outputs move, in percent of their size, when only this layer is quantized: its weights and what it reads, to the bits chosen in the sensitivity view.</source>
        <translation>De combien les sorties du modèle s’écartent, en pourcentage de leur grandeur, quand seule cette couche est quantifiée&#xa0;: ses poids et ce qu’elle lit, avec les bits choisis dans la vue de sensibilité.</translation>
    </message>
    <message>
        <source>In the file: scale %1, zero point %2</source>
        <translation>Dans le fichier&#xa0;: échelle %1, point zéro %2</translation>
    </message>
    <message>
        <source>Not kept: the numbers that the file&apos;s codes stand for are quantized anew.</source>
        <translation>Non gardés&#xa0;: les nombres que représentent les codes du fichier sont quantifiés à nouveau.</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>operator (names): why it stays float</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of operators</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--example opens a model of its own: leave %1 out.</source>
        <translation>--example ouvre son propre modèle&#xa0;: retirez %1.</translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation>--data et --recipe vont avec un MODEL.</translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation>--headless demande --example, ou un MODEL et --data.</translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation>Explorer ce que la quantification fait à un réseau de neurones.</translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation>Évaluer sur ces données.</translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation>Commencer avec cette recette.</translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation>Ouvrir un exemple fourni&#xa0;: residual ou depthwise.</translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation>Évaluer, comparer et exporter sans intervention&#x202f;; écrire dans ce dossier une image de la fenêtre, le tableau des candidats et le modèle quantifié.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation>Langue de la fenêtre, par exemple fr.</translation>
    </message>
    <message>
        <source>A project has data and recipes of its own: leave --data and --recipe out.</source>
        <translation>Un projet a ses propres données et recettes&#xa0;: retirez --data et --recipe.</translation>
    </message>
    <message>
        <source>The ONNX model or the project to open.</source>
        <translation>Le modèle ONNX ou le projet à ouvrir.</translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Image (*.png);;Image vectorielle (*.svg);;PDF (*.pdf);;Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation>%1 ne se termine ni par .png, ni par .svg, .pdf ou .csv&#xa0;: choisissez l’une de ces extensions.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copier les &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>SaveScene</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)</source>
        <translation>Image vectorielle (*.svg);;Image (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 ne se termine ni par .png, ni par .svg ou .pdf&#xa0;: choisissez l’une de ces extensions.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 ne se termine par aucun de .csv, .png, .svg, .pdf&#xa0;: choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)</source>
        <translation>Nombres (*.csv);;Image (*.png);;Image vectorielle (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Enregistrer le tableau sous…</translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation>%1, poids</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation>%1, activation</translation>
    </message>
    <message>
        <source>%1, activation, range given by its operator</source>
        <translation>%1, activation, plage donnée par son opérateur</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>[%1, %2]</source>
        <comment>interval</comment>
        <translation>[%1&#x202f;; %2]</translation>
    </message>
    <message>
        <source>Accuracy (top-1)</source>
        <translation>Exactitude top-1</translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation>Exactitude top-5</translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Erreur quadratique</translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation>Concordance avec le flottant</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation>Mesuré&#xa0;: le modèle lui-même a été exécuté, ou le fichier a été compté.</translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation>Simulé&#xa0;: le modèle flottant a été exécuté avec des poids et des activations arrondis exactement comme le fichier exporté les arrondit.</translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation>Estimé&#xa0;: calculé d’après les formes, rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Lecture des échantillons</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation>Mesure de la latence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Stored in the project, computed by %1. Evaluate computes it anew.</source>
        <translation>Enregistré dans le projet, calculé par %1. «&#xa0;Évaluer&#xa0;» le recalcule.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation>%1 en&#x202f;%</translation>
    </message>
    <message>
        <source>Output SQNR in dB</source>
        <translation>SQNR de sortie en dB</translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation>Taille du fichier en KiB</translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation>Mémoire d’activation en KiB</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latence en ms</translation>
    </message>
    <message>
        <source>Bit operations in millions</source>
        <translation>Opérations binaires en millions</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>La métrique sur les échantillons choisis, avec son intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>De combien les sorties dépassent le bruit que la quantification y ajoute.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Taille du fichier que l’export écrit, à l’octet près.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Maximum d’activations vivantes en même temps pour un échantillon.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Durée d’une inférence sur cette machine, un thread.</translation>
    </message>
    <message>
        <source>Multiplications and additions of all layers, each counted as the bits of its weights times the bits of its input: an estimate of the work on hardware made for few bits.</source>
        <translation>Multiplications et additions de toutes les couches, chacune comptée comme bits des poids × bits de l’entrée&#xa0;: une estimation du travail sur du matériel fait pour peu de bits.</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>La latence n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>The model leaves the sizes of its tensors open, so this is not known.</source>
        <translation>Le modèle laisse ouvertes les tailles de ses tenseurs, cela n’est donc pas connu.</translation>
    </message>
    <message>
        <source>No candidate has this figure.</source>
        <translation>Aucun candidat n’a ce chiffre.</translation>
    </message>
</context>
<context>
    <name>bitdepth::BudgetBar</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1: %2, not limited</source>
        <translation>%1&#xa0;: %2, sans limite</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>memory, needed, available</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTable</name>
    <message>
        <source>No candidates yet.
Evaluate a recipe and pin it: here it stands beside the float model and every other choice.</source>
        <translation>Pas encore de candidats.
Évaluez une recette et épinglez-la&#xa0;: elle se tiendra ici, à côté du modèle flottant et de tous les autres choix.</translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation>&amp;Utiliser à nouveau cette recette</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>Couleur &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Enregistrer le tableau sous…</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation>Modèle float</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChangedSamplesModel</name>
    <message>
        <source>both right</source>
        <translation>tous deux justes</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>tous deux faux</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>wrong otherwise</source>
        <translation>faux autrement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message>
        <source>no outlier channel</source>
        <translation>aucun canal aberrant</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>%n canal aberrant&#xa0;: %1…</numerusform>
            <numerusform>%n canaux aberrants&#xa0;: %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>%n canal aberrant&#xa0;: %1</numerusform>
            <numerusform>%n canaux aberrants&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels whose largest value is at least %1 times that of the median channel. With one scale for the whole tensor they take the precision of all others.</source>
        <translation>Canaux dont la plus grande valeur vaut au moins %1 fois celle du canal médian. Avec une échelle pour tout le tenseur, ils prennent la précision de tous les autres.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>clipping range %1 to %2</source>
        <translation>plage d’écrêtage %1 à %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>pa&amp;r</translation>
    </message>
    <message>
        <source>Picture of the channels</source>
        <translation>Image des canaux</translation>
    </message>
    <message>
        <source>Order of the channels</source>
        <translation>Ordre des canaux</translation>
    </message>
    <message>
        <source>In the order of the tensor, the widest range first, or the largest error first</source>
        <translation>Dans l’ordre du tenseur, la plage la plus large d’abord, ou la plus grande erreur d’abord</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Ranges, logarithmic</source>
        <translation>Plages, logarithmique</translation>
    </message>
    <message>
        <source>Each channel&apos;s range as a bar, also on a logarithmic scale, or how its values are distributed as a map</source>
        <translation>La plage de chaque canal en barre, aussi sur une échelle logarithmique, ou la répartition de ses valeurs en carte</translation>
    </message>
</context>
<context>
    <name>bitdepth::ColumnFitter</name>
    <message>
        <source>As many as &amp;fit</source>
        <translation>Selon la &amp;place disponible</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareController</name>
    <message>
        <source>Float model</source>
        <translation>Modèle float</translation>
    </message>
    <message>
        <source>%1 (not pinned)</source>
        <translation>%1 (non épinglé)</translation>
    </message>
    <message>
        <source>%1 before repairs</source>
        <comment>layer</comment>
        <translation>%1 avant les réparations</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareFiguresModel</name>
    <message>
        <source>Bit operations</source>
        <translation>Opérations binaires</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Écart avec %1</translation>
    </message>
    <message>
        <source>Is that chance?</source>
        <translation>Est-ce le hasard&#x202f;?</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>autres échantillons</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1.
%2</source>
        <translation>Intervalle à 95&#x202f;% de l’écart&#xa0;: %1.
%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareHistograms</name>
    <message>
        <source>float values</source>
        <translation>valeurs flottantes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Which numbers of the layer chosen in the window above to lay over each other.</source>
        <translation>Quels nombres de la couche choisie plus haut dans la fenêtre superposer.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the one before.</source>
        <translation>Chaque graduation de l’axe vaut dix fois la précédente.</translation>
    </message>
    <message>
        <source>Histograms of both candidates</source>
        <translation>Histogrammes des deux candidats</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareLayersModel</name>
    <message>
        <source>Weights: %1
Input: %2
SQNR of the weights: %3</source>
        <translation>Poids&#xa0;: %1
Entrée&#xa0;: %2
SQNR des poids&#xa0;: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Format of the weights / of the input</source>
        <translation>Format des poids / de l’entrée</translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What differences are taken to.</source>
        <translation>La référence des écarts.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Pin a candidate, and it is compared with the float model; pin two, and they are compared with each other.</source>
        <translation>Rien à comparer pour l’instant.
Épinglez un candidat&#xa0;: il est comparé au modèle flottant&#x202f;; épinglez-en deux&#xa0;: ils sont comparés entre eux.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>All figures side by side, and whether differences are more than chance.</source>
        <translation>Tous les chiffres côte à côte, et si les écarts sont plus que du hasard.</translation>
    </message>
    <message>
        <source>Layers that the two quantize differently. Enter shows one above.</source>
        <translation>Couches que les deux quantifient différemment. Entrée en affiche une au-dessus.</translation>
    </message>
    <message>
        <source>Samples that the two answer differently, as the model sees them.</source>
        <translation>Échantillons auxquels les deux répondent différemment, tels que le modèle les voit.</translation>
    </message>
    <message>
        <source>How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to see its samples.</source>
        <translation>Combien d’échantillons d’une classe (lignes) reçoivent chaque réponse (colonnes), et ce qui a changé. Cliquez sur une cellule pour voir ses échantillons.</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Couches qui diffèrent</translation>
    </message>
    <message>
        <source>Samples whose answer changed</source>
        <translation>Échantillons dont la réponse a changé</translation>
    </message>
    <message>
        <source>Classes and answers</source>
        <translation>Classes et réponses</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>Échantillons affichés</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>Tous ceux qui ont changé</translation>
    </message>
    <message>
        <source>Lost: right before</source>
        <translation>Perdus&#xa0;: justes avant</translation>
    </message>
    <message>
        <source>Won: right now</source>
        <translation>Gagnés&#xa0;: justes maintenant</translation>
    </message>
    <message>
        <source>A cell of the confusion</source>
        <translation>Une case de la confusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln échantillon</numerusform>
            <numerusform>%Ln échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <translation>%1 pris pour %2</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogrammes</translation>
    </message>
    <message>
        <source>The numbers of the layer chosen above, as they are and as either brings them back.</source>
        <translation>Les nombres de la couche choisie plus haut, tels qu’ils sont et tels que chacun les restitue.</translation>
    </message>
</context>
<context>
    <name>bitdepth::ConfusionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>samples (change)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 answered as %2: %3 of %4 samples. Click to see them.</source>
        <translation>%1 pris pour %2&#xa0;: %3 échantillons sur %4. Cliquez pour les voir.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Données (*.json *.npz *.idx *.gz *-ubyte);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation>Ouvrir un dossier de données</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Choisir des données</translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation>Un dossier d’images, un .npz, un dataset.json…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation>Non précisé&#xa0;: valeurs telles quelles</translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation>&amp;Prétraitement&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>Do&amp;nnées&#xa0;:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation>Plus d’échantillons prennent plus de temps et resserrent l’intervalle de l’exactitude.</translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation>Échan&amp;tillons évalués&#xa0;:</translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation>Décide quels échantillons sont pris&#xa0;: la même graine prend les mêmes.</translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation>Calibration&#xa0;: où se mesurent les plages des activations</translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation>Sur d’&amp;autres données&#xa0;:</translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation>Données de calibration</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>F&amp;ichier…</translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation>Échantillons au &amp;maximum&#xa0;:</translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation>Un échantillon tel que le modèle le voit</translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation>Numéro de l’échantillon affiché</translation>
    </message>
    <message>
        <source>On a part of t&amp;his data</source>
        <translation>Sur une partie de &amp;ces données</translation>
    </message>
    <message>
        <source>This sample cannot be read.</source>
        <translation>Cet échantillon est illisible.</translation>
    </message>
    <message>
        <source>Values from %1 to %2, mean %3</source>
        <translation>Valeurs de %1 à %2, moyenne %3</translation>
    </message>
    <message>
        <source>Up and Down step through the samples.</source>
        <translation>Haut et Bas parcourent les échantillons.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DeviceBar</name>
    <message>
        <source>no device</source>
        <translation>aucun appareil</translation>
    </message>
    <message>
        <source>%1, runs models in %2
RAM: %3</source>
        <translation>%1, exécute les modèles dans %2
RAM&#xa0;: %3</translation>
    </message>
    <message>
        <source>Choose what the model must fit: it is checked at every edit.</source>
        <translation>Choisissez où le modèle doit tenir&#xa0;: cela est vérifié à chaque modification.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict, mark, provenance</comment>
        <translation>%1&#x202f;%2&#x202f;%3</translation>
    </message>
    <message>
        <source>Flash: the model&apos;s file and the runtime&apos;s code. RAM: the arena of activations for one sample; stacks and whatever else the program holds come on top.</source>
        <translation>Flash&#xa0;: le fichier du modèle et le code du moteur d’exécution. RAM&#xa0;: l’arène des activations pour un échantillon&#x202f;; les piles et le reste du programme s’y ajoutent.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Time of one inference, layers alone: %1 ms (%2)</source>
        <translation>Durée d’une inférence, couches seules&#xa0;: %1 ms (%2)</translation>
    </message>
    <message>
        <source>Energy of one inference: %1 mJ (%2)</source>
        <translation>Énergie d’une inférence&#xa0;: %1 mJ (%2)</translation>
    </message>
    <message>
        <source>No kernel for the formats of: %1</source>
        <translation>Pas de noyau pour les formats de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything here is estimated from shapes and published figures; nothing ran on the device.</source>
        <translation>Tout ici est estimé d’après les formes et des chiffres publiés&#x202f;; rien n’a été exécuté sur l’appareil.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>Appareil&#xa0;:</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What the model must fit: published figures of the device and its runtime</source>
        <translation>Où le modèle doit tenir&#xa0;: chiffres publiés de l’appareil et de son moteur d’exécution</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisController</name>
    <message>
        <source>Looking for the guilty layer</source>
        <translation>Recherche de la couche coupable</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisView</name>
    <message>
        <source>%1
%2: %3 of the noise</source>
        <comment>tensor, cause, share</comment>
        <translation>%1
%2&#xa0;: %3 du bruit</translation>
    </message>
    <message>
        <source>All layers
created and inherited noise</source>
        <translation>Toutes les couches
bruit créé et hérité</translation>
    </message>
    <message>
        <source>Where noise arises</source>
        <translation>Où naît le bruit</translation>
    </message>
    <message>
        <source>In colour what a layer creates itself, from inputs without noise; in grey what it was handed by the layers before it. A layer with much grey is a victim, not the cause.</source>
        <translation>En couleur, ce qu’une couche crée elle-même à partir d’entrées sans bruit&#x202f;; en gris, ce que lui ont transmis les couches précédentes. Une couche très grise est une victime, pas la cause.</translation>
    </message>
    <message>
        <source>No tensor of this recipe stands out.</source>
        <translation>Aucun tenseur de cette recette ne se distingue.</translation>
    </message>
    <message>
        <source>Looking for the tensors that make the noise, then trying what helps…</source>
        <translation>Recherche des tenseurs qui font le bruit, puis essai de ce qui aide…</translation>
    </message>
    <message>
        <source>The recipe was changed since: undo, or look again. Before: %1</source>
        <translation>La recette a été modifiée depuis&#xa0;: annulez, ou relancez la recherche. Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find the guilty layer</source>
        <translation>Trouver la couche coupable</translation>
    </message>
    <message>
        <source>Looks for what makes the present recipe lose accuracy, and measures what helps</source>
        <translation>Cherche ce qui fait perdre de l’exactitude à la recette actuelle, et mesure ce qui aide</translation>
    </message>
    <message>
        <source>Which layer makes a recipe lose accuracy, and why?
The diagnosis tells who creates the noise from who only inherits it, shows the cause, and measures remedies.</source>
        <translation>Quelle couche fait perdre de l’exactitude à une recette, et pourquoi&#x202f;?
Le diagnostic distingue celle qui crée le bruit de celles qui en héritent, montre la cause et mesure des remèdes.</translation>
    </message>
    <message>
        <source>Tensors that make the noise, worst first</source>
        <translation>Tenseurs qui font le bruit, les pires d’abord</translation>
    </message>
</context>
<context>
    <name>bitdepth::DockTitles</name>
    <message>
        <source>A double click makes it a window of its own.</source>
        <translation>Un double-clic en fait une fenêtre à part.</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>&amp;Fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation>Choisir des données</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation>Régler les poids de %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>Régler les poids de %n couche sur %1</numerusform>
            <numerusform>Régler les poids de %n couches sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation>Régler les activations de %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>Régler les activations de %n couche sur %1</numerusform>
            <numerusform>Régler les activations de %n couches sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>Remettre %n couche au réglage par défaut</numerusform>
            <numerusform>Remettre %n couches au réglage par défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Partir de %1</translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation>Ouvrir la recette %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>Supprimer %n candidat</numerusform>
            <numerusform>Supprimer %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Utiliser à nouveau %1</translation>
    </message>
    <message>
        <source>Recolour %1</source>
        <translation>Changer la couleur de %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>Modèles ONNX (*.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>Recettes (*.recipe.json *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation>Recettes (*.recipe.json)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modèles ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open model or project</source>
        <translation>Ouvrir un modèle ou un projet</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.bitdepth);;All files (*)</source>
        <translation>Modèles et projets (*.onnx *.bitdepth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Use it without the stored figures</source>
        <translation>&amp;Utiliser sans les chiffres enregistrés</translation>
    </message>
    <message>
        <source>Go on &amp;without data</source>
        <translation>Continuer &amp;sans données</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Emplacement du modèle</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Données (*.json *.npz *.idx *.gz *-ubyte);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Bitdepth projects (*.bitdepth)</source>
        <translation>Projets Bitdepth (*.bitdepth)</translation>
    </message>
    <message>
        <source>The recipe or the candidates of %1 are not saved. Save them as a project?</source>
        <translation>La recette ou les candidats de %1 ne sont pas enregistrés. Les enregistrer comme projet&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was changed and not saved. Save it?</source>
        <translation>%1 a été modifié et n’est pas enregistré. L’enregistrer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message>
        <source>Nothing is quantized here, so every value comes back as it is.</source>
        <translation>Rien n’est quantifié ici, donc chaque valeur revient telle quelle.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Largest error %1, mean error %2.</source>
        <translation>Erreur maximale %1, erreur moyenne %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n erreur se trouve hors du tracé.</numerusform>
            <numerusform>%n erreurs se trouvent hors du tracé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean error other than zero shifts what the layer makes: bias correction takes it back.</source>
        <translation>Une erreur moyenne non nulle décale ce que produit la couche&#xa0;: la correction des biais l’annule.</translation>
    </message>
    <message>
        <source>Value %1 with error %2: comes back as %3</source>
        <translation>Valeur %1 avec erreur %2&#xa0;: redevient %3</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation>Évaluation du modèle flottant</translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation>Calibration des activations</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>Évaluation de %1</translation>
    </message>
    <message>
        <source>Evaluating the model as its file has it</source>
        <translation>Évaluation du modèle tel que son fichier le contient</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvidencePlot</name>
    <message>
        <source>Calibration sample</source>
        <translation>Échantillon de calibration</translation>
    </message>
    <message>
        <source>Tensor that is joined</source>
        <translation>Tenseur réuni</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal d’entrée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Smallest to largest value</source>
        <translation>De la plus petite à la plus grande valeur</translation>
    </message>
    <message>
        <source>Value; the lines are the ends of the range</source>
        <translation>Valeur&#x202f;; les lignes sont les bornes de la plage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Layer, from the input to the output</source>
        <translation>Couche, de l’entrée à la sortie</translation>
    </message>
    <message>
        <source>Noise in % of the signal</source>
        <translation>Bruit en % du signal</translation>
    </message>
    <message>
        <source>%1
created %2, inherited %3</source>
        <translation>%1
créé %2, hérité %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>channel, number</comment>
        <translation>%1&#x202f;%L2</translation>
    </message>
    <message>
        <source>%1
%2 to %3</source>
        <translation>%1
%2 à %3</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation>Choisissez des données pour voir ceci</translation>
    </message>
    <message>
        <source>What stays float, and why</source>
        <translation>Ce qui reste en flottant, et pourquoi</translation>
    </message>
    <message>
        <source>About this evaluation</source>
        <translation>À propos de cette évaluation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>bitdepth::ExportController</name>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::FastestController</name>
    <message>
        <source>Measuring what is fastest here</source>
        <translation>Mesure du plus rapide ici</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Partir de %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::FindPanels</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Guilty layer</source>
        <translation>Couche coupable</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Front</translation>
    </message>
</context>
<context>
    <name>bitdepth::FormatDelegate</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>bitdepth::FrontierView</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Finds recipes that lose least for their size, without looking at labels.</source>
        <translation>Trouve les recettes qui perdent le moins pour leur taille, sans regarder les étiquettes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>Recherche en cours&#x202f;; %Ln point jusqu’ici.</numerusform>
            <numerusform>Recherche en cours&#x202f;; %Ln points jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>Arrêtée&#x202f;; %Ln point jusqu’ici.</numerusform>
            <numerusform>Arrêtée&#x202f;; %Ln points jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the limits: allow more.</source>
        <translation>Rien de ce qui a été trouvé ne respecte les limites&#xa0;: autorisez davantage.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %Ln point sur le front.</numerusform>
            <numerusform>Terminé&#xa0;: %Ln points sur le front.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 (float %3)</source>
        <comment>size, relative size, size</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2 (float %3)</translation>
    </message>
    <message>
        <source>%1 estimated without labels, on samples that no repair has seen</source>
        <comment>mark</comment>
        <translation>%1 estimé sans étiquettes, sur des échantillons qu’aucune réparation n’a vus</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>activations %1</translation>
    </message>
    <message>
        <source>bit operations %1</source>
        <translation>opérations binaires %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latence %1</translation>
    </message>
    <message>
        <source>Keeps the limits.</source>
        <translation>Respecte les limites.</translation>
    </message>
    <message>
        <source>Points appear here and in the trade-off as they are found; the dial then walks along them and the whole window follows.</source>
        <translation>Les points apparaissent ici et dans le compromis à mesure qu’ils sont trouvés&#x202f;; le curseur les parcourt et toute la fenêtre suit.</translation>
    </message>
    <message>
        <source>The present recipe is none of these points: move the dial.</source>
        <translation>La recette actuelle n’est aucun de ces points&#xa0;: déplacez le curseur.</translation>
    </message>
    <message>
        <source>Loss at most:</source>
        <translation>Perte au plus&#xa0;:</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>Fichier au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Activations at most:</source>
        <translation>Activations au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Latency at most:</source>
        <translation>Latence au plus&#xa0;:</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Points of accuracy that may be lost, estimated without labels</source>
        <translation>Points d’exactitude qui peuvent être perdus, estimés sans étiquettes</translation>
    </message>
    <message>
        <source>Of one inference on this machine; every point is then measured, which takes longer</source>
        <translation>D’une inférence sur cette machine&#x202f;; chaque point est alors mesuré, ce qui prend plus de temps</translation>
    </message>
    <message>
        <source>Fit the device (none is chosen)</source>
        <translation>Tenir sur l’appareil (aucun choisi)</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Tenir sur %1</translation>
    </message>
    <message>
        <source>Repair each recipe</source>
        <translation>Réparer chaque recette</translation>
    </message>
    <message>
        <source>Rounds weights by real inputs and corrects biases: smaller files for the same loss, and a slower search</source>
        <translation>Arrondit les poids d’après les entrées réelles et corrige les biais&#xa0;: fichiers plus petits à perte égale, et recherche plus lente</translation>
    </message>
    <message>
        <source>Starts, stops and continues the search; what was found stays</source>
        <translation>Lance, arrête et poursuit la recherche&#x202f;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Point of the frontier</source>
        <translation>Point du front</translation>
    </message>
    <message>
        <source>From the smallest file to the largest: the recipe becomes that point, as one step to undo</source>
        <translation>Du plus petit fichier au plus gros&#xa0;: la recette devient ce point, annulable en une étape</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>le plus petit</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>le plus gros</translation>
    </message>
    <message>
        <source>Best within the limits</source>
        <translation>Meilleur dans les limites</translation>
    </message>
    <message>
        <source>Goes to the point that a search under these limits recommends</source>
        <translation>Va au point que recommande une recherche dans ces limites</translation>
    </message>
    <message>
        <source>Pin this point</source>
        <translation>Épingler ce point</translation>
    </message>
    <message>
        <source>Keeps it as a candidate, as soon as it is evaluated on the chosen data</source>
        <translation>Le garde comme candidat dès qu’il est évalué sur les données choisies</translation>
    </message>
    <message>
        <source>Expected loss: %1 ± %2 points, same answer for %3 of %4 samples</source>
        <comment>loss, half its 95 % interval, share, number</comment>
        <translation>Perte attendue : %1 ± %2 points, même réponse pour %3 de %4 échantillons</translation>
    </message>
    <message>
        <source>Beyond the limits: a recipe keeps them if the upper end of the loss&apos;s 95 % interval does.</source>
        <translation>Au-delà des limites : une recette les respecte si l’extrémité supérieure de l’intervalle à 95 % de la perte les respecte.</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuideWindow</name>
    <message>
        <source>The guide is missing: %1 is not there. Install the program again.</source>
        <translation>Le guide manque&#xa0;: %1 est introuvable. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuidedTour</name>
    <message>
        <source>What the recipe does</source>
        <translation>Ce que fait la recette</translation>
    </message>
    <message>
        <source>Accuracy, size, memory, operations and latency of the quantized model, each beside the float model. The mark says whether a figure was measured, simulated or estimated.</source>
        <translation>Exactitude, taille, mémoire, opérations et latence du modèle quantifié, chacune à côté du modèle flottant. La marque dit si un chiffre est mesuré, simulé ou estimé.</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Commencer par un préréglage</translation>
    </message>
    <message>
        <source>A recipe for the whole model, made for a purpose. Everything in it can be changed layer by layer, and every change undone.</source>
        <translation>Une recette pour tout le modèle, faite pour un usage précis. Tout peut y être modifié couche par couche, et chaque modification annulée.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Les couches</translation>
    </message>
    <message>
        <source>Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.</source>
        <translation>Cliquez sur un en-tête pour trier&#xa0;: la couche au SQNR le plus bas souffre le plus. Appuyez sur 4 pour 4 bits, 8 pour 8 bits, 0 pour float&#x202f;; le reste est dans le menu contextuel.</translation>
    </message>
    <message>
        <source>What its numbers look like</source>
        <translation>À quoi ressemblent ses nombres</translation>
    </message>
    <message>
        <source>Float values in blue, what is left of them after quantizing in orange, and the clipping range as dashed lines.</source>
        <translation>Les valeurs flottantes en bleu, ce qu’il en reste après quantification en orange, et la plage d’écrêtage en pointillés.</translation>
    </message>
    <message>
        <source>Candidates and the network</source>
        <translation>Les candidats et le réseau</translation>
    </message>
    <message>
        <source>Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a graph you can walk with the arrow keys.</source>
        <translation>Épinglez un résultat avec Ctrl+P pour le comparer à d’autres. L’onglet Réseau dessine le modèle sous forme de graphe, que vous parcourez avec les flèches.</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>Writes the quantized model as ONNX. It computes exactly what was promised here. The user guide is in the Help menu: press F1.</source>
        <translation>Écrit le modèle quantifié en ONNX. Il calcule exactement ce qui a été promis ici. Le guide de l’utilisateur est dans le menu Aide&#xa0;: appuyez sur F1.</translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation>Ce tenseur ne contient aucun nombre fini, il n’y a donc rien à tracer.</translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation>Choisissez une couche pour voir comment ses nombres se répartissent, et lesquels son format peut représenter.</translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation>valeurs par classe de %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Effectifs &amp;logarithmiques</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation>%1 valeurs entre %2 et %3</translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation>Chaque canal a sa propre grille&#xa0;: choisissez-en un pour la voir.</translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation>Enregistré sous le code %1</translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation>Redevient %1 (erreur %2)</translation>
    </message>
    <message>
        <source>Clipping &amp;range by</source>
        <translation>Plage d’éc&amp;rêtage par</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1&#xa0;: SQNR %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, SQNR %4.
Click to take it.</source>
        <translation>%1&#xa0;: %2 à %3, SQNR %4.
Cliquez pour la prendre.</translation>
    </message>
    <message>
        <source>Drag to choose the clipping range by hand.
By keyboard: Shift and arrows move the upper end, Ctrl and arrows the lower.</source>
        <translation>Faites glisser pour choisir la plage d’écrêtage à la main.
Au clavier&#xa0;: Maj et les flèches déplacent la borne supérieure, Ctrl et les flèches l’inférieure.</translation>
    </message>
    <message>
        <source>With an end at %1: SQNR %2
rounding error %3, clipping error %4</source>
        <translation>Avec une borne à %1&#xa0;: SQNR %2
erreur d’arrondi %3, erreur d’écrêtage %4</translation>
    </message>
    <message>
        <source>error in dB</source>
        <translation>erreur en dB</translation>
    </message>
    <message>
        <source>A range by hand holds for all channels.</source>
        <translation>Une plage choisie à la main vaut pour tous les canaux.</translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation>Régler les poids sur %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Régler les activations sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 sur %Ln couche</numerusform>
            <numerusform>%1 sur %Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation>Filtre&#xa0;: nom, opérateur, format</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Filtrer les couches</translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation>Affiche les couches qui contiennent tous les mots, par exemple «&#xa0;conv int4&#xa0;».</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>This model has no layer whose weights can be quantized.
The notes beside the filter say why.</source>
        <translation>Ce modèle n’a aucune couche dont les poids puissent être quantifiés.
Les remarques à côté du filtre disent pourquoi.</translation>
    </message>
    <message>
        <source>No layer holds these words.</source>
        <translation>Aucune couche ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>Appliquer à %n couche le choix de %1</numerusform>
            <numerusform>Appliquer à %n couches le choix de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::MainWindow</name>
    <message>
        <source>%1[*] - Bitdepth</source>
        <translation>%1[*] - Bitdepth</translation>
    </message>
    <message>
        <source>Bitdepth</source>
        <translation>Bitdepth</translation>
    </message>
    <message>
        <source>About Bitdepth</source>
        <translation>À propos de Bitdepth</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;Voir à quoi ressemblent les nombres d’un réseau de neurones, décider combien de bits chaque couche mérite, et emporter un modèle qui fait ce que l’écran a promis.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>Partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation>Remplacer la recette par une autre, faite pour un usage précis</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Interrompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eva&amp;luate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>Choisir des do&amp;nnées…</translation>
    </message>
    <message>
        <source>Bitdepth ended without saving the work on %1 (%2).</source>
        <translation>Bitdepth s’est terminé sans enregistrer le travail sur %1 (%2).</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>bitdepth::ModelGraph</name>
    <message>
        <source>Colour:</source>
        <translation>Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Colour of the layers</source>
        <translation>Couleur des couches</translation>
    </message>
    <message>
        <source>Network graph</source>
        <translation>Graphe du réseau</translation>
    </message>
    <message>
        <source>The network is drawn here once a model is open.</source>
        <translation>Le réseau est dessiné ici dès qu’un modèle est ouvert.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>The whole network (0)</source>
        <translation>Tout le réseau (0)</translation>
    </message>
    <message>
        <source>Draw it from top to bottom</source>
        <translation>Dessiner de haut en bas</translation>
    </message>
    <message>
        <source>Draw it from left to right</source>
        <translation>Dessiner de gauche à droite</translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays float and why, and what else to know of the evaluation.</source>
        <translation>Ce qui reste en flottant et pourquoi, et ce qu’il faut savoir d’autre sur l’évaluation.</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberInspector</name>
    <message>
        <source>%1, this tensor</source>
        <translation>%1, ce tenseur</translation>
    </message>
    <message>
        <source>%1, channel 0</source>
        <translation>%1, canal 0</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, enregistré sous la forme %2</translation>
    </message>
    <message>
        <source>float32: the tensor has no grid</source>
        <translation>float32&#xa0;: le tenseur n’a pas de grille</translation>
    </message>
    <message>
        <source>grid: %1 | %2 | %3</source>
        <comment>value below, stored value, value above</comment>
        <translation>grille&#xa0;: %1 | %2 | %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;leur</translation>
    </message>
    <message>
        <source>Value to look at</source>
        <translation>Valeur à examiner</translation>
    </message>
    <message>
        <source>Type a number, or click one in the histogram or on the line below.</source>
        <translation>Saisissez un nombre, ou cliquez-en un dans l’histogramme ou sur la ligne du dessous.</translation>
    </message>
    <message>
        <source>To the next smaller representable value</source>
        <translation>À la valeur représentable inférieure</translation>
    </message>
    <message>
        <source>To the next larger representable value</source>
        <translation>À la valeur représentable supérieure</translation>
    </message>
    <message>
        <source>The representable value below, the one that comes back, and the one above.</source>
        <translation>La valeur représentable inférieure, celle qui revient, et la supérieure.</translation>
    </message>
    <message>
        <source>Number line: the value, its code, and the value that comes back</source>
        <translation>Droite numérique&#xa0;: la valeur, son code et la valeur qui revient</translation>
    </message>
    <message>
        <source>Above, the real numbers; below, the codes. Click or drag to pick a value, arrow keys go from one representable value to the next.</source>
        <translation>En haut, les nombres réels&#x202f;; en bas, les codes. Cliquez ou faites glisser pour choisir une valeur&#x202f;; les flèches passent d’une valeur représentable à la suivante.</translation>
    </message>
    <message>
        <source>Bits of the value</source>
        <translation>Bits de la valeur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>Bits&#xa0;: signe, exposant, mantisse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Of the step quantizer round(x × step) / step in the table: how many steps lie between 0 and 1. 10 rounds to tenths.</source>
        <translation>Du quantificateur à pas round(x × step) / step dans le tableau : combien de pas se trouvent entre 0 et 1. 10 arrondit au dixième.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>per unit</comment>
        <translation>pas</translation>
    </message>
    <message>
        <source>Steps per unit</source>
        <translation>Pas par unité</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberLine</name>
    <message>
        <source>code %1, back %2</source>
        <translation>code %1, redevient %2</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>redevient %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation>Interrompt ce qui est en cours. Rien d’inachevé n’est conservé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>bitdepth::RangeBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>range method, SQNR</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>arrondi %1</translation>
    </message>
    <message>
        <source>clipping %1</source>
        <translation>écrêtage %1</translation>
    </message>
    <message>
        <source>Clipping range</source>
        <translation>Plage d’écrêtage</translation>
    </message>
    <message>
        <source>How the clipping range is chosen, and the signal-to-noise ratio that each way gives this tensor. Drag a border in the histogram to choose it by hand.</source>
        <translation>Comment la plage d’écrêtage est choisie, et le rapport signal sur bruit que chaque méthode donne à ce tenseur. Faites glisser une borne dans l’histogramme pour la choisir à la main.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Rapport signal sur bruit de quantification&#xa0;: 6 dB de plus valent un bit de plus.</translation>
    </message>
    <message>
        <source>Rounding and clipping error</source>
        <translation>Erreur d’arrondi et d’écrêtage</translation>
    </message>
    <message>
        <source>How the mean squared error divides: rounding %1, clipping %2.</source>
        <translation>Comment se partage l’erreur quadratique moyenne&#xa0;: arrondi %1, écrêtage %2.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values inside the range, which move to the nearest representable one. A narrower range makes it smaller.</source>
        <translation>Part de l’erreur quadratique due aux valeurs dans la plage, ramenées à la valeur représentable la plus proche. Une plage plus étroite la réduit.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values outside the range, which become its ends. A wider range makes it smaller.</source>
        <translation>Part de l’erreur quadratique due aux valeurs hors de la plage, ramenées à ses bornes. Une plage plus large la réduit.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>bitdepth::RemedyList</name>
    <message>
        <source>Nothing that was tried helps.</source>
        <translation>Rien de ce qui a été essayé n’aide.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 – advised</source>
        <translation>%1 – conseillé</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Appliquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Makes this change to the recipe; one undo takes it back</source>
        <translation>Apporte cette modification à la recette&#x202f;; une annulation la retire</translation>
    </message>
</context>
<context>
    <name>bitdepth::RepairMenu</name>
    <message>
        <source>Equalization of channels</source>
        <translation>Égalisation des canaux</translation>
    </message>
    <message>
        <source>Absorption of high biases</source>
        <translation>Absorption des biais élevés</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Arrondi d’après les entrées réelles</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Correction des biais</translation>
    </message>
    <message>
        <source>Scales the channels of neighbouring layers alike, so that one scale suits them all; the network computes the same.</source>
        <translation>Met les canaux de couches voisines à des échelles semblables, pour qu’une seule échelle leur convienne&#x202f;; le réseau calcule la même chose.</translation>
    </message>
    <message>
        <source>Moves large biases into the next layer, so that activations need less range.</source>
        <translation>Déplace les grands biais vers la couche suivante, pour que les activations demandent une plage moindre.</translation>
    </message>
    <message>
        <source>Rounds each weight up or down so that the layer&apos;s outputs on real samples stay nearest; takes a while.</source>
        <translation>Arrondit chaque poids vers le haut ou vers le bas pour que les sorties de la couche sur des échantillons réels restent au plus près&#x202f;; prend un certain temps.</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each output channel off its bias.</source>
        <translation>Retire du biais de chaque canal de sortie l’erreur moyenne que la quantification y ajoute.</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Repairs: %L1</source>
        <comment>number</comment>
        <translation>Réparations&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Changes to the weights that need no labels and cost no bits; what does not help is taken back</source>
        <translation>Modifications des poids qui n’exigent pas d’étiquettes et ne coûtent aucun bit&#x202f;; ce qui n’aide pas est annulé</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Plages selon les sorties</translation>
    </message>
    <message>
        <source>Gives each activation the range, by whatever method, that moves the network&apos;s outputs least on real samples.</source>
        <translation>Donne à chaque activation la plage, quelle que soit la méthode, qui déplace le moins les sorties du réseau sur de vrais échantillons.</translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation>évaluation en cours</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation>La recette a été modifiée depuis&#xa0;: évaluez-la à nouveau.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>float %1</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modèle float</translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation>Sur %1 échantillons, intervalle à 95&#x202f;% %2.</translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation>Le fichier que l’export écrit fait %1.</translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation>Pour un échantillon, %1 d’activations au plus sont vivantes en même temps.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation>Une inférence ici, un thread&#xa0;: %1 à %2 dans huit exécutions sur dix.
Ce qui a été exécuté&#xa0;: %3</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Mémoire d’activation</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>These formats cannot be written to a file of this model&apos;s version.</source>
        <translation>Ces formats ne peuvent pas être écrits dans un fichier de la version de ce modèle.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1.</source>
        <translation>Le fichier que l’export écrira fera %1.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1 at most; the ranges decide the last bytes.</source>
        <translation>Le fichier que l’export écrira fera au plus %1&#x202f;; les plages décident des derniers octets.</translation>
    </message>
    <message>
        <source>The model leaves open how large its activations are.</source>
        <translation>Le modèle laisse ouverte la taille de ses activations.</translation>
    </message>
    <message>
        <source>Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a device makes of them depends on its kernels.</source>
        <translation>Multiplications-additions × bits des poids × bits des activations, pour un échantillon&#xa0;: %1. Ce qu’un appareil en fait dépend de ses noyaux.</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Opérations binaires</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>measured, stored</comment>
        <translation>%1, enregistré</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.</source>
        <translation>Estimé à partir de %1 échantillons sur %2, intervalle à 95&#xa0;% %3. Les autres sont en cours d’évaluation.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SearchController</name>
    <message>
        <source>Searching the frontier</source>
        <translation>Recherche du front</translation>
    </message>
    <message>
        <source>Frontier, %1</source>
        <translation>Front, %1</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message>
        <source>Estimating sensitivity</source>
        <translation>Estimation de la sensibilité</translation>
    </message>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>Mesure de la sensibilité à %n bit</numerusform>
            <numerusform>Mesure de la sensibilité à %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityModel</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How far the outputs move when only this layer is quantized.</source>
        <translation>De combien les sorties s’écartent quand seule cette couche est quantifiée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, mark</comment>
        <translation>%1&#x202f;%2</translation>
    </message>
    <message>
        <source>The outputs move by %1 of their size (%2).</source>
        <translation>Les sorties s’écartent de %1 de leur grandeur (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>KL divergence from the float model: %1</source>
        <translation>Divergence KL avec le modèle flottant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Estimated: the layer&apos;s own error, carried forward to the outputs.</source>
        <translation>Estimé&#xa0;: l’erreur propre de la couche, propagée jusqu’aux sorties.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>%1, weights</source>
        <translation>%1, poids</translation>
    </message>
    <message>
        <source>%1, activations</source>
        <translation>%1, activations</translation>
    </message>
    <message>
        <source>KL, weights</source>
        <translation>KL, poids</translation>
    </message>
    <message>
        <source>KL, activations</source>
        <translation>KL, activations</translation>
    </message>
    <message>
        <source>All but weights</source>
        <translation>Tous sauf poids</translation>
    </message>
    <message>
        <source>All but activations</source>
        <translation>Toutes sauf activations</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when all tensors are quantized but this one.</source>
        <translation>De combien les sorties s’écartent, en pourcentage de leur grandeur, quand tous les tenseurs sauf celui-ci sont quantifiés.</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when only this tensor is quantized.</source>
        <translation>De combien les sorties s’écartent, en pourcentage de leur grandeur, quand seul ce tenseur est quantifié.</translation>
    </message>
    <message>
        <source>What the metric changes by when only this tensor is quantized.</source>
        <translation>De combien la métrique change quand seul ce tenseur est quantifié.</translation>
    </message>
    <message>
        <source>KL divergence of the answers from the float model&apos;s, in nats, when only this tensor is quantized.</source>
        <translation>Divergence KL entre les réponses et celles du modèle flottant, en nats, quand seul ce tenseur est quantifié.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2, worst first; the others are estimates.</source>
        <translation>Mesurés&#xa0;: %L1 sur %L2, les pires d’abord&#x202f;; les autres sont estimés.</translation>
    </message>
    <message>
        <source>Estimates: hatched. Analyse to measure at this width.</source>
        <translation>Estimations&#xa0;: hachurées. Lancez l’analyse pour mesurer à cette largeur.</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2; the others are estimates.</source>
        <translation>Mesurés&#xa0;: %L1 sur %L2&#x202f;; les autres sont estimés.</translation>
    </message>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>Simulé sur %Ln échantillon.</numerusform>
            <numerusform>Simulé sur %Ln échantillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Analyse sensitivity</source>
        <translation>Analyser la sensibilité</translation>
    </message>
    <message>
        <source>Quantizes one tensor after the other and looks at what the model then answers</source>
        <translation>Quantifie un tenseur après l’autre et regarde ce que le modèle répond alors</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Bits each tensor is tried with</source>
        <translation>Bits avec lesquels chaque tenseur est essayé</translation>
    </message>
    <message>
        <source>How many bits each tensor is tried with: integers, weights per channel, activations per tensor, ranges of least squared error</source>
        <translation>Nombre de bits essayés pour chaque tenseur&#xa0;: entiers, poids par canal, activations par tenseur, plages d’erreur quadratique minimale</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Which layers can do with fewer bits, and which cannot?
The analysis quantizes one tensor at a time and shows how far the answers move: first estimates of all, then measurements, worst first.</source>
        <translation>Quelles couches se contentent de moins de bits, et lesquelles non&#x202f;?
L’analyse quantifie un tenseur à la fois et montre de combien les réponses s’écartent&#xa0;: d’abord des estimations pour tous, puis des mesures, les pires d’abord.</translation>
    </message>
    <message>
        <source>Sensitivity of the layers</source>
        <translation>Sensibilité des couches</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Enregistrer le tableau sous…</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>La plus petite valeur.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>La plus grande valeur.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation>Loin de zéro, un quantificateur affine utilise mieux ses codes qu’un symétrique.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation>Écart type. Une plage bien plus large que lui est étirée par des valeurs aberrantes.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation>Part des valeurs exactement nulles.</translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation>NaN, Inf</translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation>Valeurs qui ne sont pas des nombres. Elles sont exclues de toute plage.</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Rapport signal sur bruit de quantification&#xa0;: 6 dB de plus valent un bit de plus.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation>Ce que vaut un code&#xa0;: l’écart entre valeurs représentables voisines.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation>Chaque canal ou groupe a sa propre grille&#xa0;: choisissez un canal pour la voir.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêté</translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation>Part des valeurs hors de la plage. Elles sont ramenées à ses bornes.</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>Plage utilisée</translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation>Quelle part de la plage représentable les valeurs parcourent. Ce qu’elles n’atteignent pas, ce sont des bits gaspillés.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation>Combien de codes différents apparaissent au moins une fois.</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>float values</source>
        <translation>valeurs float</translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation>float32&#xa0;: rien n’est quantifié</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation>écrêtage</translation>
    </message>
    <message>
        <source>representable values</source>
        <translation>représentables</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation>Les nombres de la couche à afficher. Son entrée et sa sortie apparaissent dès que des données sont choisies.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation>Canal </translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation>Un canal de sortie des poids, ou tous.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>a grid for each channel</source>
        <translation>une grille par canal</translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, it is on where few values are so frequent that they would hide the rest.</source>
        <translation>Montre aussi les valeurs rares&#xa0;: chaque graduation de l’axe vaut dix fois la précédente (L). Tant que vous n’avez pas choisi, l’option est active là où quelques valeurs sont si fréquentes qu’elles cacheraient le reste.</translation>
    </message>
    <message>
        <source>The channels of this tensor are not known.</source>
        <translation>Les canaux de ce tenseur sont inconnus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, quantizer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Add these values</source>
        <translation>&amp;Ajouter ces valeurs</translation>
    </message>
    <message>
        <source>Add them as they &amp;come back</source>
        <translation>Les ajouter telles qu’elles re&amp;viennent</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>How the numbers are distributed, and what the clipping range costs</source>
        <translation>Comment les nombres se répartissent, et ce que coûte la plage d’écrêtage</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Which values come back with which error</source>
        <translation>Quelles valeurs reviennent avec quelle erreur</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>The ranges of all channels, and which of them are outliers</source>
        <translation>Les plages de tous les canaux, et lesquels sont aberrants</translation>
    </message>
    <message>
        <source>Compare histograms</source>
        <translation>Comparer les histogrammes</translation>
    </message>
    <message>
        <source>Lays the values that are shown now over other tensors, or over the same tensor with another quantizer.</source>
        <translation>Superpose les valeurs affichées à celles d’autres tenseurs, ou du même tenseur avec un autre quantificateur.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One value in the bits of every format: click one in the histogram</source>
        <translation>Une valeur dans les bits de chaque format&#xa0;: cliquez-en une dans l’histogramme</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The tensor in numbers</source>
        <translation>Le tenseur en chiffres</translation>
    </message>
    <message>
        <source>What to see of the tensor</source>
        <translation>Ce qu’il faut voir du tenseur</translation>
    </message>
</context>
<context>
    <name>bitdepth::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>bitdepth::TradeOffPlot</name>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Evaluate a recipe and pin it to see what accuracy costs.</source>
        <translation>Évaluez une recette et épinglez-la pour voir ce que coûte l’exactitude.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>front</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modèle float</translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation>Le front relie les choix qu’aucun autre ne bat sur les deux axes.</translation>
    </message>
    <message>
        <source>%1
%2
95 % interval of the metric: %3</source>
        <translation>%1
%2
Intervalle à 95&#x202f;% de la métrique&#xa0;: %3</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>against</source>
        <comment>accuracy against size</comment>
        <translation>contre</translation>
    </message>
    <message>
        <source>What is drawn to the right.</source>
        <translation>Ce qui est tracé vers la droite.</translation>
    </message>
    <message>
        <source>What is drawn upwards.</source>
        <translation>Ce qui est tracé vers le haut.</translation>
    </message>
    <message>
        <source>A point of the search, %1 %2
%3: %4
%5: %6
A click takes its recipe.</source>
        <translation>Un point de la recherche, %1&#x202f;%2
%3&#xa0;: %4
%5&#xa0;: %6
Un clic reprend sa recette.</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis logarithmic</source>
        <translation>Axe &amp;horizontal logarithmique</translation>
    </message>
    <message>
        <source>&amp;Vertical axis logarithmic</source>
        <translation>Axe &amp;vertical logarithmique</translation>
    </message>
    <message>
        <source>Trade-off of the candidates</source>
        <translation>Compromis entre les candidats</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation>Les modèles que vous ouvrez apparaîtront ici.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation>Voyez à quoi ressemblent les nombres d’un réseau de neurones, décidez combien de bits chaque couche mérite, et sachez aussitôt ce que cela coûte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation>Votre propre fichier ONNX (%1)</translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation>Exemple&#xa0;: réseau résiduel</translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation>Robuste&#xa0;: 8 bits ne lui coûtent presque rien</translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation>Exemple&#xa0;: réseau depthwise</translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation>Délicat&#xa0;: ses canaux veulent leurs propres échelles</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation>Oublie les fichiers énumérés ici.</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation>Relâchez pour l’ouvrir.</translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation>ou déposez un modèle, un dossier d’échantillons ou une recette n’importe où dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation>Un petit réseau résiduel pour des images de vêtements</translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation>Un petit réseau à convolutions séparables (depthwise), qui souffre quand tous les canaux partagent une échelle</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>Choisir des do&amp;nnées…</translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation>Choisir les échantillons sur lesquels se mesurent l’exactitude et les plages des activations</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>Ouvrir une re&amp;cette…</translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation>Utiliser les quantificateurs écrits dans une recette</translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation>Consigner quel quantificateur chaque couche reçoit</translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation>Écrire la recette dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>&amp;Exporter le modèle…</translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation>Écrire le modèle quantifié en ONNX QDQ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation>Mesurer ce que la recette fait à l’exactitude, à la taille, à la mémoire et à la vitesse</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation>Arrêter ce qui est en cours en arrière-plan</translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation>Évaluer &amp;automatiquement</translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation>Évaluer peu après chaque modification</translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation>Épin&amp;gler le résultat</translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation>Garder cette recette et ses chiffres comme candidat à comparer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation>Remettre toutes les parties de la fenêtre à leur place initiale</translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation>À &amp;propos de Bitdepth</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation>Version de la bibliothèque d’interface</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Example: residual &amp;network</source>
        <translation>Exemple&#xa0;: ré&amp;seau résiduel</translation>
    </message>
    <message>
        <source>Example: depthwise net&amp;work</source>
        <translation>Exemple&#xa0;: réseau &amp;depthwise</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>How to do what, with the words explained</source>
        <translation>Comment faire quoi, avec l’explication des termes</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Six steps through the window</source>
        <translation>La fenêtre en six étapes</translation>
    </message>
    <message>
        <source>&amp;Open model or project…</source>
        <translation>&amp;Ouvrir un modèle ou un projet…</translation>
    </message>
    <message>
        <source>Open a trained ONNX model, or a project saved here</source>
        <translation>Ouvrir un modèle ONNX entraîné, ou un projet enregistré ici</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Enre&amp;gistrer le projet</translation>
    </message>
    <message>
        <source>Keep model, data, recipe and candidates with their figures in one file</source>
        <translation>Garder modèle, données, recette et candidats avec leurs chiffres dans un seul fichier</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Enregistrer le projet so&amp;us…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Écrire le projet dans un autre fichier</translation>
    </message>
    <message>
        <source>Save reci&amp;pe</source>
        <translation>Enregistrer la recet&amp;te</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>Enregistrer la recette sous…</translation>
    </message>
    <message>
        <source>Analyse &amp;sensitivity</source>
        <translation>Analyser la &amp;sensibilité</translation>
    </message>
    <message>
        <source>See which layers can do with fewer bits and which cannot</source>
        <translation>Voir quelles couches se contentent de moins de bits et lesquelles non</translation>
    </message>
    <message>
        <source>Find the &amp;guilty layer</source>
        <translation>Trouver la &amp;couche coupable</translation>
    </message>
    <message>
        <source>See which layer makes the recipe lose accuracy, why, and what helps</source>
        <translation>Voir quelle couche fait perdre de l’exactitude à la recette, pourquoi, et ce qui aide</translation>
    </message>
    <message>
        <source>Search the &amp;frontier</source>
        <translation>Chercher le &amp;front</translation>
    </message>
    <message>
        <source>Find the recipes that lose least for what they cost</source>
        <translation>Trouver les recettes qui perdent le moins pour ce qu’elles coûtent</translation>
    </message>
</context>
</TS>
