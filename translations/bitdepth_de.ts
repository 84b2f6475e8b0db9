<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Die Latenz wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation>Zeit einer Inferenz auf diesem Rechner, ein Thread: Median, 10. und 90. Perzentil.
Ausgeführt wurde: %1</translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation>%1 bei %2 Stichproben, 95-%-Intervall %3</translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation>Mit %1 der Stichproben wurde auch kalibriert.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR Ausg.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Aktivierungsspeicher</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation>Ein Rezept und seine Auswertung. F2 benennt es um.</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>Die Metrik auf den gewählten Stichproben, mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation>Unterschied der Metrik zum Float-Modell.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>Wie weit die Ausgaben über dem Rauschen liegen, das die Quantisierung hinzufügt.</translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation>Anteil der Stichproben, bei denen die Antwort die des Float-Modells ist.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Größe der Datei, die der Export schreibt, auf das Byte genau.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Die meisten Aktivierungen einer Stichprobe, die gleichzeitig gebraucht werden.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Zeit einer Inferenz auf diesem Rechner, ein Thread.</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>significant (%1)</source>
        <translation>signifikant (%1)</translation>
    </message>
    <message>
        <source>not significant (%1)</source>
        <translation>nicht signifikant (%1)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same samples: only those count that one of the two gets right and the other wrong.</source>
        <translation>Exakter McNemar-Test an denselben Stichproben: es zählen nur die, bei denen einer von beiden richtig liegt und der andere falsch.</translation>
    </message>
    <message>
        <source>DeLong&apos;s test on the same clips: the two areas under the ROC curve, their correlation taken into account.</source>
        <translation>DeLong-Test an denselben Clips: die beiden Flächen unter der ROC-Kurve, ihre Korrelation eingerechnet.</translation>
    </message>
    <message>
        <source>The errors on the same samples, subtracted one by one.</source>
        <translation>Die Fehler an denselben Stichproben, einzeln voneinander abgezogen.</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>%1 and %2 were not evaluated on the same samples: evaluate both again to compare them sample by sample.</source>
        <translation>%1 und %2 wurden nicht an denselben Stichproben ausgewertet: werten Sie beide noch einmal aus, um sie Stichprobe für Stichprobe zu vergleichen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 lost, 4 won</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln gewonnen</numerusform>
            <numerusform>%Ln gewonnen</numerusform>
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
        <translation>%1: %2.</translation>
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
        <translation>8-Bit-Kompression</translation>
    </message>
    <message>
        <source>The weight compression that courses teach: the code %1 of 255 between the smallest weight %2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.
Unlike the zero point of an integer format, 0 is in general not among its values.</source>
        <translation>Die Gewichtskompression aus Lehrveranstaltungen: Der Code %1 von 255 zwischen dem kleinsten Gewicht %2 und dem größten %3 dieses Tensors kommt als Code / 255 × (max − min) + min zurück.
Anders als beim Nullpunkt eines Ganzzahlformats gehört die 0 im Allgemeinen nicht zu seinen Werten.</translation>
    </message>
    <message>
        <source>Steps, %1 per unit</source>
        <translation>Schritte, %1 je Einheit</translation>
    </message>
    <message>
        <source>The step quantizer that courses teach, round(x × step) / step: as written, &quot;step&quot; says how many steps lie between 0 and 1.
The example beside it, &quot;3.14 with step 0.1 gives 3.1&quot;, means the length of a step instead: that is 10 steps per unit here.</source>
        <translation>Der Schrittquantisierer aus Lehrveranstaltungen, round(x × step) / step: So geschrieben sagt „step“, wie viele Schritte zwischen 0 und 1 liegen.
Das Beispiel daneben, „3,14 mit Schritt 0,1 ergibt 3,1“, meint stattdessen die Länge eines Schritts: Das sind hier 10 Stufen je Einheit.</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation>Noch keine Daten: wählen Sie welche, um die Genauigkeit zu messen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1: %Ln Stichprobe</numerusform>
            <numerusform>%1: %Ln Stichproben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>kalibriert mit %Ln aus %1</numerusform>
            <numerusform>kalibriert mit %Ln aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>kalibriert mit %Ln davon</numerusform>
            <numerusform>kalibriert mit %Ln davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
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
        <translation>Rauschen unverändert</translation>
    </message>
    <message>
        <source>%1 less noise</source>
        <translation>%1 weniger Rauschen</translation>
    </message>
    <message>
        <source>%1 more noise</source>
        <translation>%1 mehr Rauschen</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleiche Größe</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 größer</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 kleiner</translation>
    </message>
    <message>
        <source>Outlier channel</source>
        <translation>Ausreißerkanal</translation>
    </message>
    <message>
        <source>Unequal channels under one scale</source>
        <translation>Ungleiche Kanäle unter einer Skala</translation>
    </message>
    <message>
        <source>Long tail clipped</source>
        <translation>Langer Ausläufer abgeschnitten</translation>
    </message>
    <message>
        <source>Range wasted by one sample</source>
        <translation>Eine Stichprobe vergeudet den Bereich</translation>
    </message>
    <message>
        <source>Unequal tensors joined</source>
        <translation>Ungleiche Tensoren verbunden</translation>
    </message>
    <message>
        <source>Dead range</source>
        <translation>Toter Bereich</translation>
    </message>
    <message>
        <source>Too few bits</source>
        <translation>Zu wenige Bits</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>activations it reads</source>
        <translation>gelesene Aktivierungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, weights or activations</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alone it makes %1 of what all tensors make.</source>
        <translation>Allein macht er %1 von dem, was alle Tensoren machen.</translation>
    </message>
    <message>
        <source>Of the noise in the layer&apos;s output %1 is created here, the rest inherited.</source>
        <translation>Vom Rauschen in der Ausgabe der Schicht entsteht %1 hier, der Rest ist geerbt.</translation>
    </message>
    <message>
        <source>The tensor is made by %1.</source>
        <translation>Den Tensor macht %1.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4</source>
        <comment>noise, metric, its change, size</comment>
        <translation>%1 · %2 (%3) · %4</translation>
    </message>
    <message>
        <source>%1 %2, float %3. The outputs move by %4 of their size.</source>
        <translation>%1 %2, float %3. Die Ausgaben weichen um %4 ihrer Größe ab.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation>Dafür reicht der Speicher nicht: schließen Sie andere Programme, oder nehmen Sie weniger Stichproben.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation>%1 ist das Modell selbst: exportieren Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation>„%1“ in %2 ist eine Aktivierung, deren Werte von den Daten abhängen: nennen Sie ein Gewicht oder eine Schicht.</translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation>%2 hat keine Konstante und keine Schicht namens „%1“: „inspect“ ohne --tensor zeigt die Namen.</translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation>Das mitgelieferte Beispiel liegt nicht unter %1: installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation>Öffnen Sie zuerst ein Modell, dann die Daten, auf denen es ausgewertet werden soll.</translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation>Öffnen Sie zuerst ein Modell, dann das Rezept %1.</translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation>Wählen Sie zuerst Daten: die Genauigkeit wird an Stichproben gemessen.</translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation>%1 sagt nicht, wie aus einem Wert die Eingabe des Modells wird: legen Sie eine dataset.json daneben.</translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden: wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 gibt es nicht: prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 ist ein Ordner: nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 lässt sich nicht lesen (%2): prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen (%2): kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation>%1 lässt sich nicht schreiben (%2): wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation>%1 hat %2 Stichproben, aber %3 Einträge in %4: geben Sie für jede Stichprobe einen an.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation>Das Array %2 in %1 hat die Form %3, muss aber eine Zahl je Stichprobe enthalten: speichern Sie Klassennummern (argmax von One-Hot-Zeilen).</translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation>Das Array %2 in %1 enthält Werte, die keine ganzen Zahlen sind: speichern Sie Klassennummern, oder nennen Sie in einem Deskriptor die Metrik mse.</translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation>%1 enthält das Label %2, das keine Klassennummer ist: nummerieren Sie Klassen ab 0.</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation>%1 nennt %2 Klassen, aber %3 hat %4 Bildordner: geben Sie jeder Klasse einen Ordner (er darf leer sein), oder nennen Sie eine Truth-Datei.</translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation>Als Metrik wird reconstruction-auc angenommen, weil %1 Gruppen hat.</translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation>Die Metrik %2 braucht Labels, aber %1 hat keine: fügen Sie y, Klassenordner oder eine Truth-Datei hinzu, oder nehmen Sie die Metrik fidelity.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation>%1 enthält das Label %2, aber reconstruction-auc kennt nur 0 (normal) und 1 (auffällig): berichtigen Sie y.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation>%1 enthält das Label %2, aber %3 nennt nur die Klassen 0 bis %4: ergänzen Sie die anderen.</translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation>%1, von %2 für die Klassen genannt, gibt es nicht: berichtigen Sie den Schlüssel „labels“.</translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation>%1 nennt keine Klassen: schreiben Sie einen Namen je Zeile.</translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation>Jede Stichprobe ist ein Array von %1 Werten (%2).</translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation>%1 hat keine Form, die sich als Daten lesen lässt: nennen Sie einen Bildordner, eine .npz-, eine IDX-Datei, einen Ordner mit test_data_set_* oder einen Deskriptor (.json).</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation>Der Ordner %1 enthält weder Bilder noch eine dataset.json: nennen Sie eine Datei darin, etwa %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation>Der Ordner %1 enthält keine Daten: nennen Sie einen Ordner mit Bildern (oder mit Bildordnern), mit test_data_set_*, einem IDX-Paar oder einer dataset.json.</translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation>Die Daten %1 gibt es nicht: prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation>Die Stichproben von %1 haben die Form %2, aber %3 will %4: wählen Sie Daten für dieses Modell, oder beschreiben Sie sie in einer dataset.json (layout, resize, crop).</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation>Der Schlüssel „%2“ in %1 muss eine Zahl oder eine Liste von Zahlen sein: berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation>Der Schlüssel „%2“ in %1 muss eine Pixelzahl von 1 bis 32768 oder [Höhe, Breite] sein: berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation>Der Schlüssel „%2“ in %1 muss ein Text sein: berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation>Der Schlüssel „%2“ in %1 muss RGB, BGR oder GRAY sein: berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation>Der Schlüssel „%2“ in %1 muss top1, top5, reconstruction-auc, mse oder fidelity sein: berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation>%1 hat den unbekannten Schlüssel „%2“: es gibt x, layout, color, resize, crop, scale, mean, std, labels, truth und metric.</translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation>%1 sagt nicht, wo die Stichproben sind: fügen Sie den Schlüssel „x“ hinzu.</translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation>%1 ist kein JSON-Objekt, das Daten beschreibt: berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen (%2): prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation>%1 lässt sich nicht lesen: prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation>%1 ist beschädigt oder abgeschnitten: kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation>%1 ist keine IDX-Datei: laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation>%1 soll %2 Werte enthalten, hat aber %3 Bytes davon: laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation>%1 enthält mehrere IDX-Dateien mit Bildern: nennen Sie eine davon, etwa %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation>Der Ordner %1 enthält keine Bilder: nennen Sie einen Bildordner oder einen mit einem Bildordner je Klasse.</translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation>Dateien in %1, die keine Bilder sind oder außerhalb der Klassenordner liegen, wurden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation>Das Bild %1 hat %2 Pixel, das erste aber %3: geben Sie „resize“ und „crop“ in einer dataset.json daneben an.</translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation>Jedes Bild wird in Rot, Grün und Blau zerlegt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation>Jedes Bild wird in Blau, Grün und Rot zerlegt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation>Jedes Bild wird in Graustufen gewandelt.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation>%1 soll %2 Werte vom Typ %3 enthalten, hat aber %4 Bytes davon: speichern oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation>%1 ist kein lesbares NumPy-Array: speichern Sie es noch einmal mit numpy.savez.</translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation>%1 enthält Elemente vom Typ „%2“, der nicht unterstützt wird: wandeln Sie sie mit astype() in uint8 oder float32.</translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation>Das Array %2 in %1 lässt sich nicht lesen (%3): kopieren oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation>%1 ist kein .npz-Archiv oder abgeschnitten: speichern Sie es noch einmal mit numpy.savez(file, x=..., y=...).</translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation>%1 enthält kein Array %2: speichern Sie es mit numpy.savez(file, %2=...).</translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation>%1 hat kein Array „x“ (sondern: %2): speichern Sie es mit numpy.savez(file, x=samples, y=classes); für ein Modell mit mehreren Eingaben nehmen Sie Ordner test_data_set_*.</translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation>Neben %1 liegt keine Datei mit Labels: die Stichproben haben keine.</translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation>%1 hat resize, crop oder truth, die für Bilddateien sind, aber %2 ist ein Array: nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation>Die Stichproben von %1 sind ein einzelner Wert: speichern Sie sie entlang der ersten Achse eines Arrays.</translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation>%1 enthält keine Stichproben: nennen Sie Daten mit mindestens einer.</translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation>Es wird angenommen, dass die Farben der Bilder in %1 als %2 gewünscht sind.</translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation>Die Bilder in %1 werden auf die %2x%3 Pixel gebracht, die das Modell will.</translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation>Das Bild %1 (%2) ist zu lang und schmal für eine Größenänderung: lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation>Das Bild %1 hat %2 Pixel, weniger als die %3, die herausgeschnitten werden sollen: geben Sie „resize“ im Deskriptor an.</translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation>Seine kürzere Seite wird auf %1 Pixel gebracht (linear, geglättet).</translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation>Es wird auf %1 Pixel gebracht (linear, geglättet).</translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation>Die mittleren %1 Pixel werden genommen.</translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation>Das Bild %1 ist abgeschnitten: kopieren Sie es noch einmal, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation>Das Bild %1 lässt sich nicht dekodieren (%2): speichern Sie es noch einmal, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation>Die Vorverarbeitung „%2“ wurde nicht benutzt: %1 sagt, wie Werte vorbereitet werden.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation>Nichts sagt, wie die Werte von %1 vorbereitet werden: 0 bis 255 wurde auf 0 bis 1 gebracht.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation>Nichts sagt, wie die Werte von %1 vorbereitet werden: sie werden so benutzt, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation>Werte gehen so an das Modell, wie sie gespeichert sind, die eines Bildes als 0 bis 255.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation>Werte von 0 bis 255 werden auf 0 bis 1 gebracht.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation>Werte von 0 bis 255 werden auf -1 bis 1 gebracht (x / 127.5 - 1), wie es Netze aus TensorFlow oft wollen.</translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation>Die kürzere Seite wird auf 256 Pixel gebracht, die mittleren 224x224 werden genommen und die Werte mit Mittelwert und Abweichung von ImageNet normiert, wie es Netze von torchvision wollen.</translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation>Es gibt keine Vorverarbeitung namens „%1“: nehmen Sie eine von %2.</translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation>Die Achsen werden von %1 nach %2 umgeordnet.</translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation>Werte werden so benutzt, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation>Aus einem Wert wird (Wert * scale - mean) / std, mit scale %1, mean %2 und std %3.</translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation>%1 gibt mean oder std für %2 Kanäle an, aber eine Stichprobe hat %3: geben Sie eine Zahl oder eine je Kanal an.</translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation>%1 gibt ein std von 0 an, durch das nicht geteilt werden kann: berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation>Das Layout „%2“ von %1 ist nicht bekannt: schreiben Sie NCHW, NHWC, NHW oder NC.</translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation>Das Layout %2 passt nicht zu %1, dessen Stichproben die Form %3 haben: nennen Sie so viele Achsen, wie das Array hat.</translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation>Stichproben von %1 werden dem Modell als %2 gegeben, Wert für Wert.</translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation>Es wird angenommen, dass die Stichproben von %1 als %2 gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation>%1 ist kein ONNX-Tensor oder beschädigt: kopieren Sie die Testdaten noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation>%1 enthält einen Tensor, der sich nicht lesen lässt (Texte, komplexe Zahlen, Gleitkomma mit 8 oder weniger Bits oder externe Daten): lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation>%1 enthält keine input_0.pb: fügen Sie sie hinzu, oder lassen Sie den Ordner weg.</translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation>Die Eingaben von %2 in %1 haben die Form %3, die des ersten Satzes %4: lassen Sie Sätze anderer Form weg.</translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation>Jede Stichprobe ist eine Eingabe des Modells, wie ONNX-Testdaten sie enthalten.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation>Zeile %2 von %1 ist kein „Datei,Klasse“: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation>Zeile %2 von %1 nennt eine Datei, die es nicht gibt: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation>Zeile %2 von %1 nennt %3 ein zweites Mal: nehmen Sie eine Zeile heraus.</translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation>%1 nennt keine Dateien: schreiben Sie für jede Stichprobe eine Zeile „Datei,Klasse“.</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation>%1 braucht %2 MB Speicher, mehr als dieser Rechner gibt: speichern Sie weniger Stichproben darin.</translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation>%1 hat keine Labels, die die Metrik %2 braucht: fügen Sie sie hinzu, oder setzen Sie die Metrik auf fidelity.</translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation>Es gibt keine Stichproben, um %1 auszuwerten: wählen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation>%1 hat keine Ausgaben, also kann nichts ausgewertet werden.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation>%1 gibt %2 Zahlen für die %3, die es bekommt, rekonstruiert seine Eingabe also nicht: setzen Sie eine andere Metrik als reconstruction-auc.</translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation>%1 hat Labels bis %2, aber %3 unterscheidet nur %4 Klassen: wählen Sie Daten für dieses Modell.</translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation>Die Gewichte sind leer oder eine einzelne Zahl: es gibt nichts zu quantisieren.</translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation>Die Gewichte sind nicht als float32 gespeichert: sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation>Die Faktoren werden berechnet, während das Modell läuft: es gibt keine Gewichte zu quantisieren.</translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation>Es folgt auf keine Schicht, in die es gefaltet werden könnte: es bleibt float.</translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation>%1 hat in der Laufzeit keinen Integer-Kernel: es wird in float gerechnet.</translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation>%1 ist leer: kopieren oder laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation>%1 ist abgeschnitten oder kein ONNX-Modell: kopieren oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation>%1 enthält keine Operatoren, ist also kein lauffähiges ONNX-Modell: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation>Tensor %1 nennt für seine externen Daten den Ort „%2“, der keine Zahl ist: exportieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation>Tensor %1 von %2 hat seine Daten in „%3“, außerhalb des Modellordners: das wird abgelehnt; legen Sie die Datei neben das Modell.</translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation>%1 enthält Daten von %2 und fehlt: legen Sie die Datei neben das Modell.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation>%1 ist kürzer, als %2 sagt: kopieren Sie beide Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>Tensor %1 von %2 enthält eine andere Datenmenge, als seine Form sagt: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation>Tensor %1 hat die unmögliche Form %2: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation>Ein Tensor von %1 Zahlen und %2 Skalen passt nicht zu einer Form von %3 Zahlen, die %4 Skalen braucht: quantisieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation>Es gibt kein Zahlenformat „%1“: „bitdepth-cli formats“ nennt alle (int8, uint4, fp8-e4m3 ...).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation>„%1“ ist keine Granularität: schreiben Sie per-tensor, per-channel oder per-group:32 (jede Größe ab 1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation>„%1“ ist kein Schema: schreiben Sie symmetric, symmetric-full oder affine.</translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation>Ein Tensor mit %1 Achsen hat keine Achse %2: wählen Sie eine von 0 bis %3.</translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation>Eine Gruppe von %1 Zahlen kann keine Skala teilen: wählen Sie eine Größe ab 1.</translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation>%1 benutzt Operatoren von Opset %2, die sich nicht auf Opset %3 heben lassen, den seine Formate brauchen: exportieren Sie es mit Opset %3, oder wählen Sie Integer-Formate.</translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation>Der Bereich der Aktivierung %1 ist nicht bekannt: wählen Sie Kalibrierdaten.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation>Gewichte ab 1024 Zahlen werden int8, eine Skala je Ausgabekanal; gerechnet wird in float. Etwa ein Viertel der Größe bei kaum einem Verlust und ohne Kalibrierung. Nicht schneller: die Gewichte werden bei jedem Lauf ausgepackt, und das kostet Zeit.</translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation>Ganz in Integer</translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation>Gewichte int8, Aktivierungen uint8 und Biases int32, sodass Schichten in Ganzzahlarithmetik laufen. Braucht Stichproben zum Kalibrieren; das, was Integer-Beschleuniger und Mikrocontroller wollen.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Am kleinsten</translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation>Gewichte werden int4, die der ersten, der letzten, von Depthwise- und kleinen Schichten, die am meisten leiden und am wenigsten wiegen, int8; gerechnet wird in float. Die kleinste Datei bei erträglichem Verlust. (OPTIMIZE_FOR_SIZE von TensorFlow Lite ist ein anderer Name für dessen Standard; diese Vorlage ist, was ihr Name sagt.)</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation>Gewichte werden als 16-Bit-Gleitkomma gespeichert und in float gerechnet: halbe Größe, praktisch kein Verlust, keine Kalibrierung.</translation>
    </message>
    <message>
        <source>16x8</source>
        <translation>16x8</translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation>Gewichte int8 mit Aktivierungen int16, symmetrisch: für Netze, deren Aktivierungen 8 Bit nicht vertragen. Wenige Prozessoren haben schnelle Kernel dafür.</translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation>Gewichte in 4-Bit-Gruppen</translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation>Gewichte werden int4 mit einer Skala für je 32 Zahlen entlang der Eingaben, Schichten mit weniger Eingaben int8; gerechnet wird in float. Genauer als eine Skala je Kanal und etwas größer; bei Transformern üblich.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation>Es gibt keine Vorlage „%1“: die Vorlagen sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation>„%1“ ist keine Reparatur: schreiben Sie equalization, bias-absorption, bias-correction oder adaround.</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation>Das Rezept %1 nennt eine Schicht „%2“, die %3 nicht hat: meinten Sie „%4“?</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation>Das Rezept %1 nennt eine Schicht „%2“, die %3 nicht hat: es wurde für ein anderes Modell gemacht, oder der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation>Das Rezept %1 will die Aktivierungen von „%2“ %3, was keine Ganzzahlarithmetik kann: schreiben Sie per-tensor.</translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation>Das Rezept %1 wurde für ein anderes Modell als %2 gemacht: wählen Sie das Modell, zu dem es gehört, oder entfernen Sie „model_sha256“.</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation>%1: „repairs“ ist keine Liste: schreiben Sie sie in Klammern [ ].</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation>%1: „repairs“ nennt %2 zweimal: einmal genügt.</translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation>%1: %2 ist kein Bereich: schreiben Sie [unten, oben] mit zwei Zahlen.</translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation>%1: %2 steht auf dem Kopf: schreiben Sie die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation>%1: „model_sha256“ ist kein Hash aus 64 kleinen Hexadezimalziffern: berichtigen Sie ihn, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation>%1 hat keine „version“, ist also vielleicht kein Rezept: schreiben Sie &quot;version&quot;: 1 hinein.</translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation>%1 hat die Version %2, und dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation>%1: %2 ist kein Objekt: schreiben Sie es in Klammern { }.</translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation>%1: %2 hat den unbekannten Schlüssel „%3“: es gibt dort %4.</translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation>%1: %2 ist kein Text: schreiben Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation>%1 ist kein JSON (bei Byte %2): berichtigen Sie es in einem Texteditor.</translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation>Es gibt keine Stichproben, um Aktivierungen zu kalibrieren: wählen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation>Eine Eingabe des Modells ist kein Tensor von Zahlen: Stichproben lassen sich ihm nicht geben, also kann man es ansehen, aber nicht auswerten.</translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation>%1 wird von ONNX Runtime abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation>%1 will %2 Eingaben, und die Daten geben %3: wählen Sie Daten, die dafür gemacht sind.</translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation>%1 scheiterte beim Lauf in ONNX Runtime: %2</translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation>Wählen Sie Daten, bevor Sie exportieren: dieses Rezept quantisiert Aktivierungen oder repariert Gewichte, und das braucht Stichproben.</translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation>Schichtübergreifender Ausgleich</translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation>Bias-Absorption</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Runden nach echten Eingaben</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation>Das Rezept %1 verlangt Reparaturen, die an Stichproben angepasst werden: wählen Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, no file: choose another name.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, keine Datei: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers where the data wants %3: set another metric than mse, or give y as many.</source>
        <translation>%1 gibt %2 Zahlen, wo die Daten %3 wollen: setzen Sie eine andere Metrik als mse, oder geben Sie ebenso viele in y an.</translation>
    </message>
    <message>
        <source>Its weights or bias hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation>Die Gewichte oder der Bias enthalten NaN oder unendliche Zahlen: die Schicht bleibt float; trainieren oder exportieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Its weights are quantized already: they stay as they are.</source>
        <translation>Die Gewichte sind schon quantisiert: sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 is larger than the 2 GB an ONNX file can have: export the model again with its weights as external data.</source>
        <translation>%1 ist größer als die 2 GB, die eine ONNX-Datei haben kann: exportieren Sie das Modell noch einmal, mit den Gewichten als externen Daten.</translation>
    </message>
    <message>
        <source>The quantized model would have %1 MB, and an ONNX file holds 2,147 at most: quantize more layers or to fewer bits.</source>
        <translation>Das quantisierte Modell hätte %1 MB, und eine ONNX-Datei fasst höchstens 2.147: quantisieren Sie mehr Schichten oder auf weniger Bits.</translation>
    </message>
    <message>
        <source>%1 was not written: no change that was tried helps this recipe.</source>
        <translation>%1 wurde nicht geschrieben: keine der probierten Änderungen hilft diesem Rezept.</translation>
    </message>
    <message>
        <source>Choose data first: which layers are faster in integers is measured on samples.</source>
        <translation>Wählen Sie zuerst Daten: welche Schichten mit ganzen Zahlen schneller sind, wird an Stichproben gemessen.</translation>
    </message>
    <message>
        <source>Does not run on %1, which has no kernels for the formats of some layers (%2, among them %3; flash %4, RAM %5 of what there is).</source>
        <translation>Läuft nicht auf %1: für die Formate mancher Schichten gibt es dort keine Kernel (%2, darunter %3; Flash %4, RAM %5 des vorhandenen).</translation>
    </message>
    <message>
        <source>Whether it fits on %1 cannot be said: some activations have open sizes (%2 of the flash, at least %3 of the RAM).</source>
        <translation>Ob es auf %1 passt, lässt sich nicht sagen: manche Aktivierungen haben offene Größen (%2 des Flash, mindestens %3 des RAM).</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the flash and %3 of the RAM.</source>
        <translation>Passt nicht auf %1: es braucht %2 des Flash und %3 des RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its RAM.</source>
        <translation>Passt auf %1: %2 des RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its flash, %3 of its RAM.</source>
        <translation>Passt auf %1: %2 des Flash, %3 des RAM.</translation>
    </message>
    <message>
        <source>%1 is no device profile: %2.</source>
        <translation>%1 ist kein Geräteprofil: %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: the devices are %2; a file of your own ends in .json.</source>
        <translation>Es gibt kein Gerät „%1“: die Geräte sind %2; eine eigene Datei endet auf .json.</translation>
    </message>
    <message>
        <source>Nothing quantized is faster than float on this machine: all layers stay float, and the file is as large as the float model&apos;s.</source>
        <translation>Nichts Quantisiertes ist auf diesem Rechner schneller als float: alle Schichten bleiben float, und die Datei ist so groß wie die des Float-Modells.</translation>
    </message>
    <message>
        <source>Layers that stay float because the model runs faster so on this machine, conversions included: %1 of %2 (%3).</source>
        <translation>Schichten, die float bleiben, weil das Modell auf diesem Rechner so schneller läuft, Umwandlungen eingerechnet: %1 von %2 (%3).</translation>
    </message>
    <message>
        <source>Peak RAM is a lower bound: activations whose size the model leaves open are not counted (%1).</source>
        <translation>Der Spitzenbedarf an RAM ist eine untere Schranke: Aktivierungen, deren Größe das Modell offen lässt, sind nicht gezählt (%1).</translation>
    </message>
    <message>
        <source>The runtime here cannot run the exported file, so there is no latency: %1</source>
        <translation>Die Laufzeit hier kann die exportierte Datei nicht ausführen, daher gibt es keine Latenz: %1</translation>
    </message>
    <message>
        <source>float arithmetic in the others</source>
        <translation>Float-Arithmetik in den übrigen</translation>
    </message>
    <message>
        <source>float arithmetic on dequantized numbers</source>
        <translation>Float-Arithmetik mit dequantisierten Zahlen</translation>
    </message>
    <message>
        <source>float arithmetic</source>
        <translation>Float-Arithmetik</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no layers, numbers converted for other operators</source>
        <translation>keine Schichten, Zahlen für andere Operatoren umgewandelt</translation>
    </message>
    <message>
        <source>int8 kernels (layers: %1 of %2)</source>
        <translation>int8-Kernel (Schichten: %1 von %2)</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>keine Schichten</translation>
    </message>
    <message>
        <source>The runtime here cannot run this file: %1</source>
        <translation>Die Laufzeit hier kann diese Datei nicht ausführen: %1</translation>
    </message>
    <message>
        <source>Processors have no arithmetic for %1: such numbers are stored small and computed in float. Choose an integer format for speed.</source>
        <translation>Prozessoren haben keine Arithmetik für %1: solche Zahlen werden klein gespeichert und in float gerechnet. Wählen Sie für Tempo ein Integer-Format.</translation>
    </message>
    <message>
        <source>Weights and activations are quantized but computed in float, for lack of a kernel, which is slower than either (layers: %1).</source>
        <translation>Gewichte und Aktivierungen sind quantisiert, werden aber mangels Kernel in float gerechnet, was langsamer ist als beides (Schichten: %1).</translation>
    </message>
    <message>
        <source>Tried on samples (%1): %2 is %3 simulated and %4 executed; both give the same answer for %5 % of them.</source>
        <translation>An Stichproben erprobt (%1): %2 ist simuliert %3 und ausgeführt %4; bei %5 % davon ist die Antwort dieselbe.</translation>
    </message>
    <message>
        <source>%1 bytes, %2 % of the float model, opset %3.</source>
        <translation>%1 Bytes, %2 % des Float-Modells, Opset %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the runtime runs for themselves: %3.</source>
        <translation>Knoten in der Datei: QuantizeLinear %1, DequantizeLinear %2; davon führt die Laufzeit eigens aus: %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2.</source>
        <translation>Knoten in der Datei: QuantizeLinear %1, DequantizeLinear %2.</translation>
    </message>
    <message>
        <source>It loads and runs in the runtime here: %1</source>
        <translation>Sie lässt sich in der Laufzeit hier laden und ausführen: %1</translation>
    </message>
    <message>
        <source>Activations take %1 bytes at their peak (estimated).</source>
        <translation>Aktivierungen brauchen in der Spitze %1 Bytes (geschätzt).</translation>
    </message>
    <message>
        <source>Activations take at least %1 bytes at their peak; some have open sizes.</source>
        <translation>Aktivierungen brauchen in der Spitze mindestens %1 Bytes; manche haben offene Größen.</translation>
    </message>
    <message>
        <source>The exported file uses the runtime&apos;s own QuantizeLinear (com.microsoft): an operator of opset %1 has no form in the opset that the formats need.</source>
        <translation>Die exportierte Datei benutzt das QuantizeLinear der Laufzeit selbst (com.microsoft): ein Operator von Opset %1 hat in dem Opset, das die Formate brauchen, keine Entsprechung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This processor has no 8-bit dot products (VNNI): 8-bit weights times uint8 activations can saturate (layers: %1), and the exported model then computes something else than was simulated. Choose int7 weights for it.</source>
        <translation>Dieser Prozessor hat keine 8-Bit-Skalarprodukte (VNNI): 8-Bit-Gewichte mal uint8-Aktivierungen können in die Sättigung gehen (Schichten: %1), und das exportierte Modell rechnet dann anders als simuliert. Wählen Sie dafür int7-Gewichte.</translation>
    </message>
    <message>
        <source>Tensor %1 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>Tensor %1 enthält eine andere Menge Daten, als seine Form angibt: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>int8 in every layer where that makes the model faster on this machine, conversions included; the others stay float. Measured, so it takes samples and some seconds, and another machine may choose otherwise. Never slower than the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation>int8 in jeder Schicht, in der das Modell damit auf diesem Rechner schneller wird, Umwandlungen eingerechnet; die übrigen bleiben float. Das wird gemessen, braucht also Stichproben und einige Sekunden, und ein anderer Rechner wählt vielleicht anders. Nie langsamer als das Float-Modell. (OPTIMIZE_FOR_LATENCY von TensorFlow Lite ist ein anderer Name für dessen Standard; diese Vorlage ist, was ihr Name sagt.)</translation>
    </message>
    <message>
        <source>%1: found no layer to change.</source>
        <translation>%1: keine Schicht zu ändern.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; layers changed: %1.</source>
        <translation>%4: SQNR von %2 dB auf %3 dB an zurückgehaltenen Stichproben; geänderte Schichten: %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples.</source>
        <translation>%4: zurückgenommen, das SQNR wäre an zurückgehaltenen Stichproben von %2 dB auf %3 dB gegangen.</translation>
    </message>
    <message>
        <source>Nothing is odd about the numbers: %1 bits are too few for them.</source>
        <translation>Die Zahlen sind unauffällig: %1 Bit sind zu wenig für sie.</translation>
    </message>
    <message>
        <source>The cause is not known: neither outliers nor clipping nor an unused range explains it.</source>
        <translation>Die Ursache ist nicht bekannt: weder Ausreißer noch Abschneiden noch ein ungenutzter Bereich erklären es.</translation>
    </message>
    <message>
        <source>The weights of input channel %1 are %2 times as large as others, and share scales with them.</source>
        <translation>Die Gewichte von Eingabekanal %1 sind %2-mal so groß wie andere und teilen Skalen mit ihnen.</translation>
    </message>
    <message>
        <source>The weights of output channel %1 are %2 times as large as others, which share its scale.</source>
        <translation>Die Gewichte von Ausgabekanal %1 sind %2-mal so groß wie andere, die seine Skala teilen.</translation>
    </message>
    <message>
        <source>A long tail is clipped: numbers beyond the range make %1 % of the error.</source>
        <translation>Ein langer Ausläufer wird abgeschnitten: Zahlen außerhalb des Bereichs machen %1 % des Fehlers aus.</translation>
    </message>
    <message>
        <source>Calibration sample %1 reaches %2 times as far as 95 % of the samples and stretches the range.</source>
        <translation>Kalibrierstichprobe %1 reicht %2-mal so weit wie 95 % der Stichproben und dehnt den Bereich.</translation>
    </message>
    <message>
        <source>One scale serves channels of very different size: the largest is %1 times as large as the lower quartile.</source>
        <translation>Eine Skala dient sehr verschieden großen Kanälen: der größte ist %1-mal so groß wie das untere Quartil.</translation>
    </message>
    <message>
        <source>Channel %1 is %2 times as large as others, which share its scale.</source>
        <translation>Kanal %1 ist %2-mal so groß wie andere, die seine Skala teilen.</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3, which is %4 times as large, under one scale.</source>
        <translation>%1 legt %2 mit %3, das %4-mal so groß ist, unter einer Skala zusammen.</translation>
    </message>
    <message>
        <source>%1 % of the range stands for numbers that never occur.</source>
        <translation>%1 % des Bereichs stehen für Zahlen, die nie vorkommen.</translation>
    </message>
    <message>
        <source>Give the weights of %1 a scale for each channel</source>
        <translation>Den Gewichten von %1 eine Skala je Kanal geben</translation>
    </message>
    <message>
        <source>Let the range of %1 lie anywhere (affine)</source>
        <translation>Freie Lage des Bereichs (affin): %1</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>Kanäle schichtübergreifend ausgleichen</translation>
    </message>
    <message>
        <source>Leave %1 float</source>
        <translation>Float lassen: %1</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>Eingabe von %1</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there any more.</source>
        <translation>Das Modell %1 des Projekts %2 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The model %1 is not as it was when the project %2 was saved, so the stored figures are not its own.</source>
        <translation>Das Modell %1 ist nicht mehr so wie beim Speichern des Projekts %2, also gehören die gespeicherten Zahlen nicht zu ihm.</translation>
    </message>
    <message>
        <source>The float model gives %1 % of the samples the same answer, so they hardly reach it as it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) and the layout.</source>
        <translation>Das Float-Modell gibt bei %1 % der Stichproben dieselbe Antwort, also kommen sie wohl anders bei ihm an als beim Training: prüfen Sie scale, mean und std (Werte von 0 bis 255 oder 0 bis 1?) und das Layout.</translation>
    </message>
    <message>
        <source>The float model is right on %1 % of the samples, no better than always naming the most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the layout, and that the labels count as the model does.</source>
        <translation>Das Float-Modell liegt bei %1 % der Stichproben richtig, nicht besser, als immer die häufigste Klasse zu nennen (%2 %): prüfen Sie mean und std, die Farbreihenfolge (RGB oder BGR), das Layout und ob die Labels zählen wie das Modell.</translation>
    </message>
    <message>
        <source>The float model ranks anomalies no better than chance (area %1): check scale, mean and std, and that y is 1 for anomalous samples.</source>
        <translation>Das Float-Modell ordnet Anomalien nicht besser als der Zufall (Fläche %1): prüfen Sie scale, mean und std und ob y für auffällige Stichproben 1 ist.</translation>
    </message>
    <message>
        <source>%1: %2 does not hold %3 numbers, one for each sample: save the project again.</source>
        <translation>%1: %2 enthält nicht %3 Zahlen, eine je Stichprobe: speichern Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2 is neither measured, simulated nor estimated: correct it.</source>
        <translation>%1: %2 ist weder gemessen noch simuliert noch geschätzt (measured, simulated, estimated): berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: save the project again.</source>
        <translation>%1: %2 ist leer: speichern Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2 is missing: save the project again, or add it.</source>
        <translation>%1: %2 fehlt: speichern Sie das Projekt noch einmal, oder ergänzen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 is no number: correct it.</source>
        <translation>%1: %2 ist keine Zahl: berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4: correct it.</source>
        <translation>%1: %2 ist keine ganze Zahl von %3 bis %4: berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false: correct it.</source>
        <translation>%1: %2 ist weder true noch false: berichtigen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 is no list: write it in brackets [ ].</source>
        <translation>%1: %2 ist keine Liste: schreiben Sie es in Klammern [ ].</translation>
    </message>
    <message>
        <source>%1: the key %2 is unknown: the keys there are %3.</source>
        <translation>%1: der Schlüssel %2 ist unbekannt: die Schlüssel dort sind %3.</translation>
    </message>
    <message>
        <source>%1 is cut short or no Bitdepth project: choose another file.</source>
        <translation>%1 ist abgeschnitten oder kein Bitdepth-Projekt: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: write the path of a file.</source>
        <translation>%1: %2 ist leer: schreiben Sie den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>%1 was written by another version of the program (format %2, and this one reads 1): open it with that version.</source>
        <translation>%1 wurde von einer anderen Version des Programms geschrieben (Format %2, diese liest 1): öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there: put it back, or open the project in the window and choose where it is.</source>
        <translation>Das Modell %1 des Projekts %2 ist nicht da: legen Sie es zurück, oder öffnen Sie das Projekt im Fenster, und wählen Sie, wo es ist.</translation>
    </message>
    <message>
        <source>The model %1 changed since the project %2 was saved: put it back as it was, or open the project in the window and save it with the new one.</source>
        <translation>Das Modell %1 hat sich geändert, seit das Projekt %2 gespeichert wurde: stellen Sie es wieder her, oder öffnen Sie das Projekt im Fenster, und speichern Sie es mit dem neuen.</translation>
    </message>
    <message>
        <source>The project on %1 names no data, so there is nothing to evaluate on: choose data in the window and save it again.</source>
        <translation>Das Projekt zu %1 nennt keine Daten, also gibt es nichts, woran ausgewertet werden kann: wählen Sie im Fenster Daten, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Whether calibration had enough samples takes two samples or more to tell.</source>
        <translation>Ob die Kalibrierung genug Stichproben hatte, lässt sich erst ab zwei Stichproben sagen.</translation>
    </message>
    <message>
        <source>%1 samples are too few to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half. Calibrate on more.</source>
        <translation>%1 Stichproben sind zu wenige zum Kalibrieren: bei %2 verlieren Stichproben, die nicht in der ersten Hälfte waren, %3 dB, und %4 % des Bereichs kamen erst mit der zweiten Hälfte. Kalibrieren Sie mit mehr.</translation>
    </message>
    <message>
        <source>%1 samples just do to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half.</source>
        <translation>%1 Stichproben genügen gerade zum Kalibrieren: bei %2 verlieren Stichproben, die nicht in der ersten Hälfte waren, %3 dB, und %4 % des Bereichs kamen erst mit der zweiten Hälfte.</translation>
    </message>
    <message>
        <source>%1 samples are enough to calibrate on: nowhere do samples that half of them had not seen lose more than %3 dB (%2).</source>
        <translation>%1 Stichproben reichen zum Kalibrieren: nirgends verlieren Stichproben, die nicht in der ersten Hälfte waren, mehr als %3 dB (%2).</translation>
    </message>
    <message>
        <source>The samples of %1 are %2 and so hold no values: store the array again.</source>
        <translation>Die Stichproben von %1 haben die Form %2 und enthalten so keine Werte: speichern Sie das Array noch einmal.</translation>
    </message>
    <message>
        <source>weights unpacked in the kernel (layers: %1 of %2)</source>
        <translation>im Kernel ausgepackte Gewichte (Schichten: %1 von %2)</translation>
    </message>
    <message>
        <source>The runtime here rounds what layers with packed weights read to 8 bits while it runs, and the simulation does so too (layers: %1). With its session option session.qdq_matmulnbits_accuracy_level = 1 it computes them in float.</source>
        <translation>Die Laufzeit hier rundet beim Ausführen auf 8 Bit, was Schichten mit gepackten Gewichten lesen, und die Simulation tut das auch (Schichten: %1). Mit der Sitzungsoption session.qdq_matmulnbits_accuracy_level = 1 rechnet sie diese in float.</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the RAM.</source>
        <translation>Passt nicht auf %1: es braucht %2 des RAM.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 has no output: the file is damaged, export or copy it again.</source>
        <translation>Der Operator %2 (%3) in %1 hat keine Ausgabe: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>Tensor %1 in %2 hat die unmögliche Form %3: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A constant of %1 has no name, or that of another (&quot;%2&quot;): the file is damaged, export or copy it again.</source>
        <translation>Eine Konstante in %1 hat keinen Namen oder den einer anderen („%2“): die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose the range of %2 by %1</source>
        <translation>Bereich nach „%1“ wählen: %2</translation>
    </message>
    <message>
        <source>Give %2 one more bit (%1)</source>
        <translation>Ein Bit mehr (%1): %2</translation>
    </message>
    <message>
        <source>Tensor %1 in %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>Tensor %1 in %2 hat die unmögliche Form %3: die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose data first: noise is looked for in the answers to samples.</source>
        <translation>Wählen Sie zuerst Daten: Rauschen wird in den Antworten auf Stichproben gesucht.</translation>
    </message>
    <message>
        <source>Choose data first: a search judges recipes by the answers to samples.</source>
        <translation>Wählen Sie zuerst Daten: eine Suche beurteilt Rezepte nach den Antworten auf Stichproben.</translation>
    </message>
    <message>
        <source>Choose data first: sensitivity is measured on samples.</source>
        <translation>Wählen Sie zuerst Daten: die Empfindlichkeit wird an Stichproben gemessen.</translation>
    </message>
    <message>
        <source>The model %1 is not the one that the sweep in %2 was planned for: put it back as it was, or plan again.</source>
        <translation>Das Modell %1 ist nicht das, für das die Versuchsreihe in %2 geplant wurde: Stellen Sie es wieder her, oder planen Sie neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in the model&apos;s file).</source>
        <translation>„%1“ ist kein Bereichsverfahren: Schreiben Sie minmax, moving-average, mse, entropy, percentile:99.99 (über 50, bis 100), einen Bereich wie [-1, 1] oder carried (wie in der Modelldatei).</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>A model that was quantized already keeps its quantizers: scales, zero points and codes, so that nothing is rounded twice. A layer that is edited is quantized anew from the numbers its codes stand for. A float model stays float.</source>
        <translation>Ein bereits quantisiertes Modell behält seine Quantisierer: Skalen, Nullpunkte und Codes, damit nichts zweimal gerundet wird. Eine bearbeitete Schicht wird aus den Zahlen, für die ihre Codes stehen, neu quantisiert. Ein Float-Modell bleibt Float.</translation>
    </message>
    <message>
        <source>The recipe %1 keeps what the file has for the %2 of &quot;%3&quot;, and the file has no %4 there: choose another range than &quot;carried&quot;.</source>
        <translation>Das Rezept %1 behält für %2 von „%3“, was die Datei hat, und die Datei hat dort kein %4: Wählen Sie einen anderen Bereich als „carried“.</translation>
    </message>
    <message>
        <source>%1: not tried, because the recipe keeps codes that the model&apos;s file stores.</source>
        <translation>%1: nicht versucht, weil das Rezept Codes behält, die in der Modelldatei stehen.</translation>
    </message>
    <message>
        <source>it is of another model</source>
        <translation>es gehört zu einem anderen Modell</translation>
    </message>
    <message>
        <source>it is of another sweep</source>
        <translation>es gehört zu einer anderen Versuchsreihe</translation>
    </message>
    <message>
        <source>it was computed by %1, and the sweep planned by %2</source>
        <translation>es wurde von %1 berechnet, die Versuchsreihe aber von %2 geplant</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2): choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden (%2): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is cut short or no plan of a sweep: plan it again.</source>
        <translation>%1 ist abgeschnitten oder kein Plan einer Versuchsreihe: Planen Sie sie neu.</translation>
    </message>
    <message>
        <source>The sweep in %1 has no job %2: its jobs are 1 to %3.</source>
        <translation>Die Versuchsreihe in %1 hat keinen Auftrag %2: Ihre Aufträge sind 1 bis %3.</translation>
    </message>
    <message>
        <source>%1 already holds a sweep: choose another folder, or remove it.</source>
        <translation>%1 enthält schon eine Versuchsreihe: Wählen Sie einen anderen Ordner, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 holds no sweep (no sweep.json): name the folder that it was planned in.</source>
        <translation>%1 enthält keine Versuchsreihe (keine sweep.json): Nennen Sie den Ordner, in dem sie geplant wurde.</translation>
    </message>
    <message>
        <source>%1 is cut short or no result of a sweep: run its job again.</source>
        <translation>%1 ist abgeschnitten oder kein Ergebnis einer Versuchsreihe: Führen Sie den Auftrag noch einmal aus.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 cuts its channels into less than one group: the file is damaged, export or copy it again.</source>
        <translation>Der Operator %2 (%3) von %1 teilt seine Kanäle in weniger als eine Gruppe: Die Datei ist beschädigt, exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large to be read: correct it in a text editor.</source>
        <translation>%1 enthält eine Zahl, die zu groß zum Lesen ist: Berichtigen Sie sie in einem Texteditor.</translation>
    </message>
    <message>
        <source>%1 was changed after it had been opened: open the model again.</source>
        <translation>%1 wurde nach dem Öffnen geändert: Öffnen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; layers changed: %1.</source>
        <translation>%4: Aus %2 dB SQNR wurden %3 dB auf zurückgehaltenen Stichproben, beide mit korrigierten Biaswerten; geänderte Schichten: %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples, each with biases corrected.</source>
        <translation>%4: zurückgenommen, aus %2 dB SQNR wären auf zurückgehaltenen Stichproben %3 dB geworden, beide mit korrigierten Biaswerten.</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Bereiche nach den Ausgaben</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; ranges changed: %1.</source>
        <translation>%4: Aus %2 dB SQNR wurden %3 dB auf zurückgehaltenen Stichproben, beide mit korrigierten Biaswerten; geänderte Bereiche: %1.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; ranges changed: %1.</source>
        <translation>%4: SQNR von %2 dB auf %3 dB an zurückgehaltenen Stichproben; geänderte Bereiche: %1.</translation>
    </message>
    <message>
        <source>%1: found no range to change.</source>
        <translation>%1: kein Bereich zu ändern.</translation>
    </message>
    <message>
        <source>Quantized layers it does not treat (transposed convolutions, products scaled by alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the first is %2.</source>
        <translation>Quantisierte Schichten, die sie nicht behandelt (transponierte Faltungen, mit alpha oder beta skalierte Produkte, ohne eigenen Bias, mehr als 4.096 Gewichte je Ausgabe): %1, die erste ist %2.</translation>
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
            <numerusform>An %Ln Stichprobe erprobt: %1 simuliert %2, ausgeführt %3; %4 der Antworten sind gleich.</numerusform>
            <numerusform>An %Ln Stichproben erprobt: %1 simuliert %2, ausgeführt %3; %4 der Antworten sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation>%1 exportiert: %2 (%3), Opset %4.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Choose where it is…</source>
        <translation>Or&amp;t wählen …</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation>%1 gleich weit entfernte Werte, Codes %2 bis %3</translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation>float32 (nicht quantisiert)</translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation>Bleibt wie trainiert: 1 Vorzeichen-, 8 Exponent- und 23 Mantissenbits</translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation>Gleitkomma: 1 Vorzeichen-, %1 Exponent- und %2 Mantissenbits, bis %3</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>je Tensor</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>je Kanal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>je Gruppe von %1</translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation>Alle Zahlen des Tensors teilen eine Skala.</translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation>Jeder Ausgabekanal hat eine eigene Skala: verschieden große Kanäle behalten alle ihre Feinheit, und es kostet keine Zeit.</translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation>Je %1 benachbarte Zahlen teilen eine Skala: am besten bei wenigen Bits, um den Preis von mehr Skalen.</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation>symmetrisch, tiefster Code benutzt</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affin</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>Min–Max</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>gleitendes Mittel</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>Perzentil %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation>von Hand [%1; %2]</translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation>Vom kleinsten bis zum größten Wert: nichts wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation>Kleinste und größte Werte, über Stapel gemittelt.</translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation>Behält %1 % der Werte und schneidet Ausreißer ab.</translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation>Der Bereich, bei dem Rundungs- und Abschneidefehler zusammen am kleinsten sind.</translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation>Der Bereich, dessen Histogramm am wenigsten Information verliert (Kullback–Leibler).</translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation>Der von Hand gesetzte Bereich.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>The model was quantized already: its file&apos;s own scales, zero points and codes. Any other choice quantizes the numbers they stand for anew.</source>
        <translation>Das Modell war schon quantisiert: Skalen, Nullpunkte und Codes seiner eigenen Datei. Jede andere Wahl quantisiert die Zahlen, für die sie stehen, neu.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 G</source>
        <comment>thousand million</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>±0.0 points</source>
        <translation>±0,0 Pkt.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation>exakt</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>same as float</source>
        <translation>wie float</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>half of the worst</source>
        <translation>halb so viel wie die schlimmste</translation>
    </message>
    <message>
        <source>worst layer</source>
        <translation>schlimmste Schicht</translation>
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
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Ergibt %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Aktivierungen: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>Multiply-adds: %1</source>
        <translation>Multiplikationen: %1</translation>
    </message>
    <message>
        <source>Weight SQNR: %1</source>
        <translation>SQNR der Gewichte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the network is given</source>
        <translation>Was das Netz bekommt</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Was das Netz antwortet</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Gewichtsbits</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>Aktivierungsbits</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Gewichtsfehler</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How many bits each weight of a layer takes.</source>
        <translation>Wie viele Bits jedes Gewicht einer Schicht braucht.</translation>
    </message>
    <message>
        <source>How many bits each number of a layer&apos;s input takes.</source>
        <translation>Wie viele Bits jede Zahl in der Eingabe einer Schicht braucht.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: a layer has the colour of as many bits as its error is worth, 6 dB a bit.</source>
        <translation>Signal-zu-Quantisierungsrauschen der Gewichte: eine Schicht hat die Farbe der Bitzahl, der ihr Fehler entspricht, 6 dB je Bit.</translation>
    </message>
    <message>
        <source>How much the answer suffers when this layer alone is quantized; there once it was measured.</source>
        <translation>Wie sehr die Antwort leidet, wenn nur diese Schicht quantisiert wird; verfügbar, sobald es gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation>&amp;Gewichte setzen auf</translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation>&amp;Aktivierungen setzen auf</translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation>Gewichte auf %1 setzen</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Aktivierungen auf %1 setzen</translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation>Gewichts&amp;skalen</translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation>Gewichtsskalen %1 setzen</translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation>Gewichts&amp;bereich</translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation>Aktivierungsbe&amp;reich</translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation>Gewichtsbereich auf %1 setzen</translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation>Aktivierungsbereich auf %1 setzen</translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation>Aktivierungs-&amp;Nullpunkt</translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation>Aktivierungs-Nullpunkt %1 setzen</translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation>Gewichte auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Gewichte zurücksetzen</translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation>Aktivierungen auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation>Aktivierungen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s c&amp;hoice</source>
        <translation>Wa&amp;hl der Schicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste it to the selected layers</source>
        <translation>In gewählte Schichten ein&amp;fügen</translation>
    </message>
    <message>
        <source>Choose the same for all %1 layers</source>
        <translation>Dasselbe für alle %1-Schichten wählen</translation>
    </message>
    <message>
        <source>Choose the same for all &amp;layers</source>
        <translation>Dasselbe für a&amp;lle Schichten wählen</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter…</translation>
    </message>
</context>
<context>
    <name>LayerNote</name>
    <message>
        <source>Nothing of this layer is quantized.</source>
        <translation>An dieser Schicht ist nichts quantisiert.</translation>
    </message>
    <message>
        <source>Its weights are not quantized: its input is turned back into float for them.</source>
        <translation>Ihre Gewichte sind nicht quantisiert: für sie wird die Eingabe wieder zu float.</translation>
    </message>
    <message>
        <source>Its input is not quantized: the weights are stored small and turned back into float.</source>
        <translation>Ihre Eingabe ist nicht quantisiert: die Gewichte werden klein gespeichert und wieder zu float.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for %1.</source>
        <translation>Die Laufzeit hat keinen Integer-Kernel für %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights in %1.</source>
        <translation>Die Laufzeit hat keinen Integer-Kernel für Gewichte in %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for activations in %1.</source>
        <translation>Die Laufzeit hat keinen Integer-Kernel für Aktivierungen in %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights with a scale for each group.</source>
        <translation>Die Laufzeit hat keinen Integer-Kernel für Gewichte mit einer Skala je Gruppe.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for unsigned weights beside signed activations.</source>
        <translation>Die Laufzeit hat keinen Integer-Kernel für vorzeichenlose Gewichte neben vorzeichenbehafteten Aktivierungen.</translation>
    </message>
    <message>
        <source>Codes of 8 bits go in: the exported layer runs in integers where what reads its output takes such codes too.</source>
        <translation>Hinein gehen 8-Bit-Codes: die exportierte Schicht rechnet ganzzahlig, wo auch das, was ihre Ausgabe liest, solche Codes nimmt.</translation>
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
        <translation>Kleinster %1, größter %2
Mittelwert %3, Standardabweichung %4
Nullen: %5</translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation>Eingabe oder F2 wählt ein anderes Format; eine Ziffer setzt die Bits.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation>%1
liest %2
macht %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation>Gewichtsskalen</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation>Ein Knoten des Netzes, dessen Gewichte quantisiert werden können.</translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation>Was die Schicht berechnet, in den Worten von ONNX.</translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation>Form der Gewichte, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation>Wie viele Zahlen Gewichte und Bias der Schicht enthalten.</translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation>Kleinstes und größtes Gewicht.</translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation>Wie ein Gewicht gespeichert wird.</translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation>Wie eine Zahl der Eingabe der Schicht gespeichert wird.</translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation>Wie viele Gewichte eine Skala teilen und wie der Abschneidebereich gewählt wird.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation>Signal-zu-Quantisierungsrauschen der Gewichte: 6 dB mehr sind ein Bit mehr. Unter 20 dB lohnt ein Blick auf die Schicht, unter 10 dB bleibt wenig von ihr übrig.</translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation>Multiplikationen und Additionen für eine Stichprobe.</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganzzahlig</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetik</translation>
    </message>
    <message>
        <source>Whether the exported layer can compute with integers, or stays float; resting on a cell says why.</source>
        <translation>Ob die exportierte Schicht mit ganzen Zahlen rechnen kann oder float bleibt; Verweilen auf einer Zelle nennt den Grund.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How far the model&apos;s outputs move, in percent of their size, when only this layer is quantized: its weights and what it reads, to the bits chosen in the sensitivity view.</source>
        <translation>Wie weit die Ausgaben des Modells abweichen, in Prozent ihrer Größe, wenn nur diese Schicht quantisiert wird: ihre Gewichte und was sie liest, mit den Bits aus der Empfindlichkeitsansicht.</translation>
    </message>
    <message>
        <source>In the file: scale %1, zero point %2</source>
        <translation>In der Datei: Skala %1, Nullpunkt %2</translation>
    </message>
    <message>
        <source>Not kept: the numbers that the file&apos;s codes stand for are quantized anew.</source>
        <translation>Nicht behalten: Die Zahlen, für die die Codes der Datei stehen, werden neu quantisiert.</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>operator (names): why it stays float</comment>
        <translation>%1 (%2): %3</translation>
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
        <translation>--example öffnet ein eigenes Modell: lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation>--data und --recipe gehören zu einem MODEL.</translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation>--headless braucht --example oder ein MODEL und --data.</translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation>Erkunden, was Quantisieren mit einem neuronalen Netz macht.</translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation>Auf diesen Daten auswerten.</translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation>Mit diesem Rezept beginnen.</translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation>Ein mitgeliefertes Beispiel öffnen: residual oder depthwise.</translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation>Ohne einen Menschen auswerten, vergleichen und exportieren; ein Bild des Fensters, die Tabelle der Kandidaten und das quantisierte Modell in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
    <message>
        <source>A project has data and recipes of its own: leave --data and --recipe out.</source>
        <translation>Ein Projekt hat eigene Daten und Rezepte: lassen Sie --data und --recipe weg.</translation>
    </message>
    <message>
        <source>The ONNX model or the project to open.</source>
        <translation>Das ONNX-Modell oder das Projekt, das geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Vektorbild (*.svg);;PDF (*.pdf);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation>%1 endet auf keins von .png, .svg, .pdf, .csv: wählen Sie eins davon.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als …</translation>
    </message>
</context>
<context>
    <name>SaveScene</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)</source>
        <translation>Vektorbild (*.svg);;Bild (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 endet auf keins von .png, .svg, .pdf: wählen Sie eins davon.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern als …</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 endet auf nichts von .csv, .png, .svg, .pdf: eines davon wählen.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)</source>
        <translation>Zahlen (*.csv);;Bild (*.png);;Vektorbild (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter…</translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation>%1, Gewichte</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation>%1, Aktivierung</translation>
    </message>
    <message>
        <source>%1, activation, range given by its operator</source>
        <translation>%1, Aktivierung, Bereich vom Operator gegeben</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>[%1, %2]</source>
        <comment>interval</comment>
        <translation>[%1; %2]</translation>
    </message>
    <message>
        <source>Accuracy (top-1)</source>
        <translation>Top-1-Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation>Top-5-Genauigkeit</translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation>Übereinstimmung mit float</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation>Gemessen: das Modell selbst lief, oder die Datei wurde gezählt.</translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation>Simuliert: das Float-Modell lief mit Gewichten und Aktivierungen, die genau so gerundet waren, wie die exportierte Datei sie rundet.</translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation>Geschätzt: aus den Formen berechnet, nichts lief.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Stichproben lesen</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation>Latenz messen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Stored in the project, computed by %1. Evaluate computes it anew.</source>
        <translation>Im Projekt gespeichert, berechnet von %1. „Auswerten“ berechnet es neu.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation>%1 in %</translation>
    </message>
    <message>
        <source>Output SQNR in dB</source>
        <translation>SQNR der Ausgabe in dB</translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation>Dateigröße in KiB</translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation>Aktivierungsspeicher in KiB</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latenz in ms</translation>
    </message>
    <message>
        <source>Bit operations in millions</source>
        <translation>Bitoperationen in Mio.</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>Die Metrik auf den gewählten Stichproben, mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>Wie weit die Ausgaben über dem Rauschen liegen, das die Quantisierung hinzufügt.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Größe der Datei, die der Export schreibt, auf das Byte genau.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Die meisten Aktivierungen einer Stichprobe, die gleichzeitig gebraucht werden.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Zeit einer Inferenz auf diesem Rechner, ein Thread.</translation>
    </message>
    <message>
        <source>Multiplications and additions of all layers, each counted as the bits of its weights times the bits of its input: an estimate of the work on hardware made for few bits.</source>
        <translation>Multiplikationen und Additionen aller Schichten, jede gezählt als Bits ihrer Gewichte mal Bits ihrer Eingabe: eine Schätzung der Arbeit auf Hardware, die für wenige Bits gemacht ist.</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>Die Latenz wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The model leaves the sizes of its tensors open, so this is not known.</source>
        <translation>Das Modell lässt die Größen seiner Tensoren offen, daher ist das nicht bekannt.</translation>
    </message>
    <message>
        <source>No candidate has this figure.</source>
        <translation>Kein Kandidat hat diese Kennzahl.</translation>
    </message>
</context>
<context>
    <name>bitdepth::BudgetBar</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1: %2, not limited</source>
        <translation>%1: %2, unbegrenzt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>memory, needed, available</comment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTable</name>
    <message>
        <source>No candidates yet.
Evaluate a recipe and pin it: here it stands beside the float model and every other choice.</source>
        <translation>Noch keine Kandidaten.
Werten Sie ein Rezept aus, und heften Sie es an: hier steht es dann neben dem Float-Modell und jeder anderen Wahl.</translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation>Dieses Rezept wieder &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>Farbe &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter…</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation>Float-Modell</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChangedSamplesModel</name>
    <message>
        <source>both right</source>
        <translation>beide richtig</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>beide falsch</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>wrong otherwise</source>
        <translation>anders falsch</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message>
        <source>no outlier channel</source>
        <translation>kein Ausreißerkanal</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>%n Ausreißerkanal: %1 …</numerusform>
            <numerusform>%n Ausreißerkanäle: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>%n Ausreißerkanal: %1</numerusform>
            <numerusform>%n Ausreißerkanäle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels whose largest value is at least %1 times that of the median channel. With one scale for the whole tensor they take the precision of all others.</source>
        <translation>Kanäle, deren größter Wert mindestens das %1-Fache dessen des mittleren Kanals (Median) ist. Bei einer Skala für den ganzen Tensor nehmen sie allen anderen die Genauigkeit.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>clipping range %1 to %2</source>
        <translation>Abschneidebereich %1 bis %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>Picture of the channels</source>
        <translation>Bild der Kanäle</translation>
    </message>
    <message>
        <source>Order of the channels</source>
        <translation>Reihenfolge der Kanäle</translation>
    </message>
    <message>
        <source>In the order of the tensor, the widest range first, or the largest error first</source>
        <translation>In der Reihenfolge des Tensors, der breiteste Bereich zuerst oder der größte Fehler zuerst</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ranges, logarithmic</source>
        <translation>Bereiche, logarithmisch</translation>
    </message>
    <message>
        <source>Each channel&apos;s range as a bar, also on a logarithmic scale, or how its values are distributed as a map</source>
        <translation>Der Bereich jedes Kanals als Balken, auch logarithmisch, oder die Verteilung seiner Werte als Karte</translation>
    </message>
</context>
<context>
    <name>bitdepth::ColumnFitter</name>
    <message>
        <source>As many as &amp;fit</source>
        <translation>So viele, wie &amp;passen</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareController</name>
    <message>
        <source>Float model</source>
        <translation>Float-Modell</translation>
    </message>
    <message>
        <source>%1 (not pinned)</source>
        <translation>%1 (nicht angeheftet)</translation>
    </message>
    <message>
        <source>%1 before repairs</source>
        <comment>layer</comment>
        <translation>%1 vor den Reparaturen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareFiguresModel</name>
    <message>
        <source>Bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Unterschied zu %1</translation>
    </message>
    <message>
        <source>Is that chance?</source>
        <translation>Ist das Zufall?</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>andere Stichproben</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1.
%2</source>
        <translation>95-%-Intervall des Unterschieds: %1.
%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareHistograms</name>
    <message>
        <source>float values</source>
        <translation>Float-Werte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Which numbers of the layer chosen in the window above to lay over each other.</source>
        <translation>Welche Zahlen der oben im Fenster gewählten Schicht übereinandergelegt werden.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the one before.</source>
        <translation>Jeder Schritt der Achse ist das Zehnfache des vorigen.</translation>
    </message>
    <message>
        <source>Histograms of both candidates</source>
        <translation>Histogramme beider Kandidaten</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareLayersModel</name>
    <message>
        <source>Weights: %1
Input: %2
SQNR of the weights: %3</source>
        <translation>Gewichte: %1
Eingabe: %2
SQNR der Gewichte: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Format of the weights / of the input</source>
        <translation>Format der Gewichte / der Eingabe</translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What differences are taken to.</source>
        <translation>Wozu die Unterschiede gebildet werden.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Pin a candidate, and it is compared with the float model; pin two, and they are compared with each other.</source>
        <translation>Noch nichts zu vergleichen.
Heften Sie einen Kandidaten an, wird er mit dem Float-Modell verglichen; bei zweien werden sie miteinander verglichen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>All figures side by side, and whether differences are more than chance.</source>
        <translation>Alle Kennzahlen nebeneinander und ob Unterschiede mehr als Zufall sind.</translation>
    </message>
    <message>
        <source>Layers that the two quantize differently. Enter shows one above.</source>
        <translation>Schichten, die beide verschieden quantisieren. Eingabe zeigt eine davon oben.</translation>
    </message>
    <message>
        <source>Samples that the two answer differently, as the model sees them.</source>
        <translation>Stichproben, auf die beide verschieden antworten, wie das Modell sie sieht.</translation>
    </message>
    <message>
        <source>How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to see its samples.</source>
        <translation>Wie oft Stichproben einer Klasse (Zeilen) eine Antwort (Spalten) bekommen und was sich geändert hat. Ein Klick auf eine Zelle zeigt ihre Stichproben.</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>Kennzahlen im Vergleich</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Schichten, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Samples whose answer changed</source>
        <translation>Stichproben mit geänderter Antwort</translation>
    </message>
    <message>
        <source>Classes and answers</source>
        <translation>Klassen und Antworten</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>Gezeigte Stichproben</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>Alle geänderten</translation>
    </message>
    <message>
        <source>Lost: right before</source>
        <translation>Verloren: vorher richtig</translation>
    </message>
    <message>
        <source>Won: right now</source>
        <translation>Gewonnen: jetzt richtig</translation>
    </message>
    <message>
        <source>A cell of the confusion</source>
        <translation>Eine Zelle der Konfusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln Stichprobe</numerusform>
            <numerusform>%Ln Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <translation>%1 als %2 beantwortet</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>The numbers of the layer chosen above, as they are and as either brings them back.</source>
        <translation>Die Zahlen der oben gewählten Schicht, wie sie sind und wie jeder der beiden sie zurückbringt.</translation>
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
        <translation>%1 als %2 beantwortet: %3 von %4 Stichproben. Klicken, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Daten (*.json *.npz *.idx *.gz *-ubyte);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation>Einen Ordner mit Daten öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation>Ein Bildordner, eine .npz, eine dataset.json …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation>Nicht gesagt: Werte wie gespeichert</translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation>&amp;Vorverarbeitung:</translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>D&amp;aten:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation>Mehr Stichproben dauern länger und machen das Intervall der Genauigkeit schmaler.</translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation>Ausgewertete &amp;Stichproben:</translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation>Entscheidet, welche Stichproben genommen werden: derselbe Startwert nimmt dieselben.</translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation>Start&amp;wert:</translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation>Kalibrierung: wo die Bereiche der Aktivierungen gemessen werden</translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation>An a&amp;nderen Daten:</translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation>Kalibrierdaten</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>Date&amp;i …</translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation>&amp;Höchstens so viele Stichproben:</translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation>Eine Stichprobe, wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation>Nummer der gezeigten Stichprobe</translation>
    </message>
    <message>
        <source>On a part of t&amp;his data</source>
        <translation>An einem &amp;Teil dieser Daten</translation>
    </message>
    <message>
        <source>This sample cannot be read.</source>
        <translation>Diese Stichprobe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Values from %1 to %2, mean %3</source>
        <translation>Werte von %1 bis %2, Mittelwert %3</translation>
    </message>
    <message>
        <source>Up and Down step through the samples.</source>
        <translation>Auf und Ab blättern durch die Stichproben.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DeviceBar</name>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>%1, runs models in %2
RAM: %3</source>
        <translation>%1, führt Modelle in %2 aus
RAM: %3</translation>
    </message>
    <message>
        <source>Choose what the model must fit: it is checked at every edit.</source>
        <translation>Wählen Sie, worauf das Modell passen muss: es wird bei jeder Änderung geprüft.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict, mark, provenance</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Flash: the model&apos;s file and the runtime&apos;s code. RAM: the arena of activations for one sample; stacks and whatever else the program holds come on top.</source>
        <translation>Flash: die Datei des Modells und der Code der Laufzeit. RAM: die Arena der Aktivierungen für eine Stichprobe; Stapel und was das Programm sonst hält, kommen hinzu.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Time of one inference, layers alone: %1 ms (%2)</source>
        <translation>Zeit einer Inferenz, nur die Schichten: %1 ms (%2)</translation>
    </message>
    <message>
        <source>Energy of one inference: %1 mJ (%2)</source>
        <translation>Energie einer Inferenz: %1 mJ (%2)</translation>
    </message>
    <message>
        <source>No kernel for the formats of: %1</source>
        <translation>Kein Kernel für die Formate von: %1</translation>
    </message>
    <message>
        <source>Everything here is estimated from shapes and published figures; nothing ran on the device.</source>
        <translation>Alles hier ist aus Formen und veröffentlichten Zahlen geschätzt; auf dem Gerät lief nichts.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>Gerät:</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the model must fit: published figures of the device and its runtime</source>
        <translation>Worauf das Modell passen muss: veröffentlichte Zahlen des Geräts und seiner Laufzeit</translation>
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
        <translation>Schuldige Schicht wird gesucht</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisView</name>
    <message>
        <source>%1
%2: %3 of the noise</source>
        <comment>tensor, cause, share</comment>
        <translation>%1
%2: %3 des Rauschens</translation>
    </message>
    <message>
        <source>All layers
created and inherited noise</source>
        <translation>Alle Schichten
entstandenes und geerbtes Rauschen</translation>
    </message>
    <message>
        <source>Where noise arises</source>
        <translation>Wo Rauschen entsteht</translation>
    </message>
    <message>
        <source>In colour what a layer creates itself, from inputs without noise; in grey what it was handed by the layers before it. A layer with much grey is a victim, not the cause.</source>
        <translation>Farbig ist, was eine Schicht selbst erzeugt, aus Eingaben ohne Rauschen; grau, was ihr die Schichten davor übergeben haben. Eine Schicht mit viel Grau ist Opfer, nicht Ursache.</translation>
    </message>
    <message>
        <source>No tensor of this recipe stands out.</source>
        <translation>Kein Tensor dieses Rezepts fällt auf.</translation>
    </message>
    <message>
        <source>Looking for the tensors that make the noise, then trying what helps…</source>
        <translation>Sucht die Tensoren, die das Rauschen machen, und probiert dann, was hilft …</translation>
    </message>
    <message>
        <source>The recipe was changed since: undo, or look again. Before: %1</source>
        <translation>Das Rezept wurde seitdem geändert: machen Sie es rückgängig, oder suchen Sie noch einmal. Vorher: %1</translation>
    </message>
    <message>
        <source>Find the guilty layer</source>
        <translation>Schuldige Schicht suchen</translation>
    </message>
    <message>
        <source>Looks for what makes the present recipe lose accuracy, and measures what helps</source>
        <translation>Sucht, was das jetzige Rezept Genauigkeit kostet, und misst, was hilft</translation>
    </message>
    <message>
        <source>Which layer makes a recipe lose accuracy, and why?
The diagnosis tells who creates the noise from who only inherits it, shows the cause, and measures remedies.</source>
        <translation>Welche Schicht kostet ein Rezept Genauigkeit, und warum?
Die Diagnose unterscheidet, wer das Rauschen erzeugt und wer es nur erbt, zeigt die Ursache und misst Abhilfen.</translation>
    </message>
    <message>
        <source>Tensors that make the noise, worst first</source>
        <translation>Tensoren, die das Rauschen machen, die schlimmsten zuerst</translation>
    </message>
</context>
<context>
    <name>bitdepth::DockTitles</name>
    <message>
        <source>A double click makes it a window of its own.</source>
        <translation>Ein Doppelklick macht ein eigenes Fenster daraus.</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>Eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation>Gewichte von %1 auf %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>Gewichte von %n Schicht auf %1 setzen</numerusform>
            <numerusform>Gewichte von %n Schichten auf %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation>Aktivierungen von %1 auf %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>Aktivierungen von %n Schicht auf %1 setzen</numerusform>
            <numerusform>Aktivierungen von %n Schichten auf %1 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>%n Schicht auf den Standard zurücksetzen</numerusform>
            <numerusform>%n Schichten auf den Standard zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Mit %1 beginnen</translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation>Rezept %1 öffnen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>%n Kandidaten entfernen</numerusform>
            <numerusform>%n Kandidaten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 wieder benutzen</translation>
    </message>
    <message>
        <source>Recolour %1</source>
        <translation>Farbe von %1 ändern</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX-Modelle (*.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>Rezepte (*.recipe.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation>Rezepte (*.recipe.json)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Open model or project</source>
        <translation>Modell oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.bitdepth);;All files (*)</source>
        <translation>Modelle und Projekte (*.onnx *.bitdepth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Use it without the stored figures</source>
        <translation>&amp;Ohne die gespeicherten Zahlen benutzen</translation>
    </message>
    <message>
        <source>Go on &amp;without data</source>
        <translation>Ohne &amp;Daten weiter</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Wo das Modell ist</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Wo die Daten sind</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Daten (*.json *.npz *.idx *.gz *-ubyte);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Bitdepth projects (*.bitdepth)</source>
        <translation>Bitdepth-Projekte (*.bitdepth)</translation>
    </message>
    <message>
        <source>The recipe or the candidates of %1 are not saved. Save them as a project?</source>
        <translation>Das Rezept oder die Kandidaten von %1 sind nicht gespeichert. Als Projekt speichern?</translation>
    </message>
    <message>
        <source>%1 was changed and not saved. Save it?</source>
        <translation>%1 wurde geändert und nicht gespeichert. Speichern?</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message>
        <source>Nothing is quantized here, so every value comes back as it is.</source>
        <translation>Hier wird nichts quantisiert, also kommt jeder Wert zurück, wie er ist.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Largest error %1, mean error %2.</source>
        <translation>Größter Fehler %1, mittlerer Fehler %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n Fehler liegt außerhalb des Gezeichneten.</numerusform>
            <numerusform>%n Fehler liegen außerhalb des Gezeichneten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean error other than zero shifts what the layer makes: bias correction takes it back.</source>
        <translation>Ein mittlerer Fehler ungleich null verschiebt, was die Schicht ausgibt: Bias-Korrektur nimmt das zurück.</translation>
    </message>
    <message>
        <source>Value %1 with error %2: comes back as %3</source>
        <translation>Wert %1 mit Fehler %2: kommt zurück als %3</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation>Float-Modell wird ausgewertet</translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation>Aktivierungen werden kalibriert</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>%1 wird ausgewertet</translation>
    </message>
    <message>
        <source>Evaluating the model as its file has it</source>
        <translation>Das Modell wird so ausgewertet, wie seine Datei es enthält</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvidencePlot</name>
    <message>
        <source>Calibration sample</source>
        <translation>Kalibrierstichprobe</translation>
    </message>
    <message>
        <source>Tensor that is joined</source>
        <translation>Verbundener Tensor</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Eingabekanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Smallest to largest value</source>
        <translation>Kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>Value; the lines are the ends of the range</source>
        <translation>Wert; die Linien sind die Enden des Bereichs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Layer, from the input to the output</source>
        <translation>Schicht, von der Eingabe zur Ausgabe</translation>
    </message>
    <message>
        <source>Noise in % of the signal</source>
        <translation>Rauschen in % des Signals</translation>
    </message>
    <message>
        <source>%1
created %2, inherited %3</source>
        <translation>%1
entstanden %2, geerbt %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>channel, number</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1
%2 to %3</source>
        <translation>%1
%2 bis %3</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation>Wählen Sie Daten, um das zu sehen</translation>
    </message>
    <message>
        <source>What stays float, and why</source>
        <translation>Was float bleibt, und warum</translation>
    </message>
    <message>
        <source>About this evaluation</source>
        <translation>Zu dieser Auswertung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>Flash</translation>
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
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>bitdepth::FastestController</name>
    <message>
        <source>Measuring what is fastest here</source>
        <translation>Messen, was hier am schnellsten ist</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Mit %1 beginnen</translation>
    </message>
</context>
<context>
    <name>bitdepth::FindPanels</name>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Guilty layer</source>
        <translation>Schuldige Schicht</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds recipes that lose least for their size, without looking at labels.</source>
        <translation>Findet Rezepte, die für ihre Größe am wenigsten verlieren, ohne auf Labels zu sehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>Suche läuft; bisher %Ln Punkt.</numerusform>
            <numerusform>Suche läuft; bisher %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>Angehalten; bisher %Ln Punkt.</numerusform>
            <numerusform>Angehalten; bisher %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the limits: allow more.</source>
        <translation>Nichts Gefundenes hält die Grenzen ein: lassen Sie mehr zu.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>Fertig: %Ln Punkt auf der Front.</numerusform>
            <numerusform>Fertig: %Ln Punkte auf der Front.</numerusform>
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
        <translation>%1 ohne Labels geschätzt, an Stichproben, die keine Reparatur gesehen hat</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>Aktivierungen %1</translation>
    </message>
    <message>
        <source>bit operations %1</source>
        <translation>Bitoperationen %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>Latenz %1</translation>
    </message>
    <message>
        <source>Keeps the limits.</source>
        <translation>Hält die Grenzen ein.</translation>
    </message>
    <message>
        <source>Points appear here and in the trade-off as they are found; the dial then walks along them and the whole window follows.</source>
        <translation>Punkte erscheinen hier und in der Abwägung, sobald sie gefunden sind; der Regler wandert dann an ihnen entlang, und das ganze Fenster folgt.</translation>
    </message>
    <message>
        <source>The present recipe is none of these points: move the dial.</source>
        <translation>Das jetzige Rezept ist keiner dieser Punkte: bewegen Sie den Regler.</translation>
    </message>
    <message>
        <source>Loss at most:</source>
        <translation>Verlust höchstens:</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>Datei höchstens:</translation>
    </message>
    <message>
        <source>Activations at most:</source>
        <translation>Aktivierungen höchstens:</translation>
    </message>
    <message>
        <source>Latency at most:</source>
        <translation>Latenz höchstens:</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Pkt.</translation>
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
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Points of accuracy that may be lost, estimated without labels</source>
        <translation>Genauigkeitspunkte, die verloren gehen dürfen, ohne Labels geschätzt</translation>
    </message>
    <message>
        <source>Of one inference on this machine; every point is then measured, which takes longer</source>
        <translation>Einer Inferenz auf diesem Rechner; dann wird jeder Punkt gemessen, was länger dauert</translation>
    </message>
    <message>
        <source>Fit the device (none is chosen)</source>
        <translation>Auf das Gerät passend (keines gewählt)</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Auf %1 passend</translation>
    </message>
    <message>
        <source>Repair each recipe</source>
        <translation>Jedes Rezept reparieren</translation>
    </message>
    <message>
        <source>Rounds weights by real inputs and corrects biases: smaller files for the same loss, and a slower search</source>
        <translation>Rundet Gewichte nach echten Eingaben und korrigiert Biases: kleinere Dateien bei gleichem Verlust und eine langsamere Suche</translation>
    </message>
    <message>
        <source>Starts, stops and continues the search; what was found stays</source>
        <translation>Startet, unterbricht und setzt die Suche fort; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Point of the frontier</source>
        <translation>Punkt der Front</translation>
    </message>
    <message>
        <source>From the smallest file to the largest: the recipe becomes that point, as one step to undo</source>
        <translation>Von der kleinsten Datei zur größten: das Rezept wird zu diesem Punkt, in einem Schritt zurückzunehmen</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>am kleinsten</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>am größten</translation>
    </message>
    <message>
        <source>Best within the limits</source>
        <translation>Bestes in den Grenzen</translation>
    </message>
    <message>
        <source>Goes to the point that a search under these limits recommends</source>
        <translation>Geht zu dem Punkt, den eine Suche in diesen Grenzen empfiehlt</translation>
    </message>
    <message>
        <source>Pin this point</source>
        <translation>Punkt anheften</translation>
    </message>
    <message>
        <source>Keeps it as a candidate, as soon as it is evaluated on the chosen data</source>
        <translation>Behält ihn als Kandidaten, sobald er an den gewählten Daten ausgewertet ist</translation>
    </message>
    <message>
        <source>Expected loss: %1 ± %2 points, same answer for %3 of %4 samples</source>
        <comment>loss, half its 95 % interval, share, number</comment>
        <translation>Erwarteter Verlust: %1 ± %2 Punkte, gleiche Antwort bei %3 von %4 Stichproben</translation>
    </message>
    <message>
        <source>Beyond the limits: a recipe keeps them if the upper end of the loss&apos;s 95 % interval does.</source>
        <translation>Jenseits der Grenzen: Ein Rezept hält sie ein, wenn das obere Ende des 95-%-Intervalls des Verlusts es tut.</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuideWindow</name>
    <message>
        <source>The guide is missing: %1 is not there. Install the program again.</source>
        <translation>Das Handbuch fehlt: %1 ist nicht da. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuidedTour</name>
    <message>
        <source>What the recipe does</source>
        <translation>Was das Rezept bewirkt</translation>
    </message>
    <message>
        <source>Accuracy, size, memory, operations and latency of the quantized model, each beside the float model. The mark says whether a figure was measured, simulated or estimated.</source>
        <translation>Genauigkeit, Größe, Speicher, Operationen und Latenz des quantisierten Modells, jeweils neben dem Float-Modell. Die Marke sagt, ob eine Zahl gemessen, simuliert oder geschätzt ist.</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>A recipe for the whole model, made for a purpose. Everything in it can be changed layer by layer, and every change undone.</source>
        <translation>Ein Rezept für das ganze Modell, für einen Zweck gemacht. Alles darin lässt sich Schicht für Schicht ändern und jede Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Die Schichten</translation>
    </message>
    <message>
        <source>Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.</source>
        <translation>Ein Klick auf eine Überschrift sortiert: die Schicht mit dem kleinsten SQNR leidet am meisten. Taste 4 setzt 4 Bit, 8 setzt 8 Bit, 0 float; das Übrige steht im Kontextmenü.</translation>
    </message>
    <message>
        <source>What its numbers look like</source>
        <translation>Wie ihre Zahlen aussehen</translation>
    </message>
    <message>
        <source>Float values in blue, what is left of them after quantizing in orange, and the clipping range as dashed lines.</source>
        <translation>Float-Werte in Blau, was nach dem Quantisieren von ihnen bleibt in Orange, und der Abschneidebereich als gestrichelte Linien.</translation>
    </message>
    <message>
        <source>Candidates and the network</source>
        <translation>Kandidaten und das Netz</translation>
    </message>
    <message>
        <source>Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a graph you can walk with the arrow keys.</source>
        <translation>Heften Sie ein Ergebnis mit Strg+P an, um es mit anderen zu vergleichen. Die Registerkarte „Netz“ zeichnet das Modell als Graph, den Sie mit den Pfeiltasten durchlaufen.</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Writes the quantized model as ONNX. It computes exactly what was promised here. The user guide is in the Help menu: press F1.</source>
        <translation>Schreibt das quantisierte Modell als ONNX. Es rechnet genau, was hier versprochen wurde. Das Benutzerhandbuch steht im Menü „Hilfe“: drücken Sie F1.</translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation>Dieser Tensor enthält keine endliche Zahl, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation>Wählen Sie eine Schicht, um zu sehen, wie ihre Zahlen verteilt sind und welche davon ihr Format fassen kann.</translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation>Werte je Klasse von %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>&amp;Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation>%1 Werte zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation>Jeder Kanal hat ein eigenes Raster: wählen Sie einen, um es zu sehen.</translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation>Gespeichert als Code %1</translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation>Kommt zurück als %1 (Fehler %2)</translation>
    </message>
    <message>
        <source>Clipping &amp;range by</source>
        <translation>Abschneide&amp;bereich nach</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1: SQNR %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, SQNR %4.
Click to take it.</source>
        <translation>%1: %2 bis %3, SQNR %4.
Klicken, um es zu nehmen.</translation>
    </message>
    <message>
        <source>Drag to choose the clipping range by hand.
By keyboard: Shift and arrows move the upper end, Ctrl and arrows the lower.</source>
        <translation>Ziehen, um den Abschneidebereich von Hand zu wählen.
Per Tastatur: Umschalt und Pfeile bewegen das obere Ende, Strg und Pfeile das untere.</translation>
    </message>
    <message>
        <source>With an end at %1: SQNR %2
rounding error %3, clipping error %4</source>
        <translation>Mit einem Ende bei %1: SQNR %2
Rundungsfehler %3, Abschneidefehler %4</translation>
    </message>
    <message>
        <source>error in dB</source>
        <translation>Fehler in dB</translation>
    </message>
    <message>
        <source>A range by hand holds for all channels.</source>
        <translation>Ein Bereich von Hand gilt für alle Kanäle.</translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation>Gewichte auf %1 setzen</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Aktivierungen auf %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 von %Ln Schicht</numerusform>
            <numerusform>%1 von %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation>Filter: Name, Operator, Format</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Schichten filtern</translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation>Zeigt die Schichten, die jedes Wort enthalten, etwa „conv int4“.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>This model has no layer whose weights can be quantized.
The notes beside the filter say why.</source>
        <translation>Dieses Modell hat keine Schicht, deren Gewichte quantisiert werden können.
Die Hinweise neben dem Filter nennen den Grund.</translation>
    </message>
    <message>
        <source>No layer holds these words.</source>
        <translation>Keine Schicht enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>Für %n Schicht wählen, was %1 hat</numerusform>
            <numerusform>Für %n Schichten wählen, was %1 hat</numerusform>
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
        <translation>Über Bitdepth</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;Sehen, wie die Zahlen eines neuronalen Netzes aussehen, entscheiden, wie viele Bits jede Schicht verdient, und ein Modell mitnehmen, das tut, was der Bildschirm versprach.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>Vorlage:</translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation>Das Rezept durch eines ersetzen, das für einen Zweck gemacht ist</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Eva&amp;luate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>&amp;Daten wählen …</translation>
    </message>
    <message>
        <source>Bitdepth ended without saving the work on %1 (%2).</source>
        <translation>Bitdepth wurde beendet, ohne die Arbeit an %1 zu speichern (%2).</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>bitdepth::ModelGraph</name>
    <message>
        <source>Colour:</source>
        <translation>Farbe:</translation>
    </message>
    <message>
        <source>Colour of the layers</source>
        <translation>Farbe der Schichten</translation>
    </message>
    <message>
        <source>Network graph</source>
        <translation>Graph des Netzes</translation>
    </message>
    <message>
        <source>The network is drawn here once a model is open.</source>
        <translation>Hier wird das Netz gezeichnet, sobald ein Modell geöffnet ist.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>The whole network (0)</source>
        <translation>Das ganze Netz (0)</translation>
    </message>
    <message>
        <source>Draw it from top to bottom</source>
        <translation>Von oben nach unten zeichnen</translation>
    </message>
    <message>
        <source>Draw it from left to right</source>
        <translation>Von links nach rechts zeichnen</translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays float and why, and what else to know of the evaluation.</source>
        <translation>Was float bleibt und warum, und was sonst zur Auswertung zu wissen ist.</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberInspector</name>
    <message>
        <source>%1, this tensor</source>
        <translation>%1, dieser Tensor</translation>
    </message>
    <message>
        <source>%1, channel 0</source>
        <translation>%1, Kanal 0</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, gespeichert als %2</translation>
    </message>
    <message>
        <source>float32: the tensor has no grid</source>
        <translation>float32: der Tensor hat kein Raster</translation>
    </message>
    <message>
        <source>grid: %1 | %2 | %3</source>
        <comment>value below, stored value, value above</comment>
        <translation>Raster: %1 | %2 | %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Wer&amp;t</translation>
    </message>
    <message>
        <source>Value to look at</source>
        <translation>Betrachteter Wert</translation>
    </message>
    <message>
        <source>Type a number, or click one in the histogram or on the line below.</source>
        <translation>Eine Zahl eingeben oder eine im Histogramm oder auf der Linie darunter anklicken.</translation>
    </message>
    <message>
        <source>To the next smaller representable value</source>
        <translation>Zum nächstkleineren darstellbaren Wert</translation>
    </message>
    <message>
        <source>To the next larger representable value</source>
        <translation>Zum nächstgrößeren darstellbaren Wert</translation>
    </message>
    <message>
        <source>The representable value below, the one that comes back, and the one above.</source>
        <translation>Der darstellbare Wert darunter, der, der zurückkommt, und der darüber.</translation>
    </message>
    <message>
        <source>Number line: the value, its code, and the value that comes back</source>
        <translation>Zahlenstrahl: der Wert, sein Code und der Wert, der zurückkommt</translation>
    </message>
    <message>
        <source>Above, the real numbers; below, the codes. Click or drag to pick a value, arrow keys go from one representable value to the next.</source>
        <translation>Oben die reellen Zahlen, unten die Codes. Klicken oder ziehen wählt einen Wert, Pfeiltasten gehen von einem darstellbaren Wert zum nächsten.</translation>
    </message>
    <message>
        <source>Bits of the value</source>
        <translation>Bits des Werts</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>Bits: Vorz., Exponent, Mantisse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Of the step quantizer round(x × step) / step in the table: how many steps lie between 0 and 1. 10 rounds to tenths.</source>
        <translation>Des Schrittquantisierers round(x × step) / step in der Tabelle: wie viele Schritte zwischen 0 und 1 liegen. 10 rundet auf Zehntel.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>per unit</comment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Steps per unit</source>
        <translation>Stufen je Einheit</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberLine</name>
    <message>
        <source>code %1, back %2</source>
        <translation>Code %1, zurück %2</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>zurück %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation>Bricht ab, was läuft. Nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Runden %1</translation>
    </message>
    <message>
        <source>clipping %1</source>
        <translation>Abschneiden %1</translation>
    </message>
    <message>
        <source>Clipping range</source>
        <translation>Abschneidebereich</translation>
    </message>
    <message>
        <source>How the clipping range is chosen, and the signal-to-noise ratio that each way gives this tensor. Drag a border in the histogram to choose it by hand.</source>
        <translation>Wie der Abschneidebereich gewählt wird und welchen Signal-Rausch-Abstand jeder Weg diesem Tensor gibt. Ziehen Sie eine Grenze im Histogramm, um ihn von Hand zu wählen.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Signal-zu-Quantisierungsrauschen: 6 dB mehr sind ein Bit mehr.</translation>
    </message>
    <message>
        <source>Rounding and clipping error</source>
        <translation>Rundungs- und Abschneidefehler</translation>
    </message>
    <message>
        <source>How the mean squared error divides: rounding %1, clipping %2.</source>
        <translation>Wie sich der mittlere quadratische Fehler verteilt: Runden %1, Abschneiden %2.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values inside the range, which move to the nearest representable one. A narrower range makes it smaller.</source>
        <translation>Anteil der Werte im Bereich am quadratischen Fehler; sie rücken zum nächsten darstellbaren. Ein engerer Bereich macht ihn kleiner.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values outside the range, which become its ends. A wider range makes it smaller.</source>
        <translation>Anteil der Werte außerhalb des Bereichs am quadratischen Fehler; sie werden zu seinen Enden. Ein weiterer Bereich macht ihn kleiner.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>bitdepth::RemedyList</name>
    <message>
        <source>Nothing that was tried helps.</source>
        <translation>Nichts von dem Probierten hilft.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1 – advised</source>
        <translation>%1 – empfohlen</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Makes this change to the recipe; one undo takes it back</source>
        <translation>Nimmt diese Änderung am Rezept vor; einmal Rückgängig nimmt sie zurück</translation>
    </message>
</context>
<context>
    <name>bitdepth::RepairMenu</name>
    <message>
        <source>Equalization of channels</source>
        <translation>Ausgleich der Kanäle</translation>
    </message>
    <message>
        <source>Absorption of high biases</source>
        <translation>Absorption hoher Biases</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Runden nach echten Eingaben</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>Scales the channels of neighbouring layers alike, so that one scale suits them all; the network computes the same.</source>
        <translation>Skaliert die Kanäle benachbarter Schichten so, dass eine Skala für alle passt; das Netz berechnet dasselbe.</translation>
    </message>
    <message>
        <source>Moves large biases into the next layer, so that activations need less range.</source>
        <translation>Verschiebt große Biases in die nächste Schicht, sodass Aktivierungen weniger Bereich brauchen.</translation>
    </message>
    <message>
        <source>Rounds each weight up or down so that the layer&apos;s outputs on real samples stay nearest; takes a while.</source>
        <translation>Rundet jedes Gewicht so auf oder ab, dass die Ausgaben der Schicht auf echten Stichproben am nächsten bleiben; dauert eine Weile.</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each output channel off its bias.</source>
        <translation>Zieht den mittleren Fehler, den die Quantisierung jedem Ausgabekanal hinzufügt, von seinem Bias ab.</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Repairs: %L1</source>
        <comment>number</comment>
        <translation>Reparaturen: %L1</translation>
    </message>
    <message>
        <source>Changes to the weights that need no labels and cost no bits; what does not help is taken back</source>
        <translation>Änderungen an den Gewichten, die keine Labels brauchen und keine Bits kosten; was nicht hilft, wird zurückgenommen</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Bereiche nach den Ausgaben</translation>
    </message>
    <message>
        <source>Gives each activation the range, by whatever method, that moves the network&apos;s outputs least on real samples.</source>
        <translation>Gibt jeder Aktivierung den Bereich, gleich nach welcher Methode, der die Ausgaben des Netzes an echten Stichproben am wenigsten verschiebt.</translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation>wird ausgewertet</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation>Das Rezept wurde seitdem geändert: werten Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>float %1</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>Float-Modell</translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation>An %1 Stichproben, 95-%-Intervall %2.</translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation>Die Datei, die der Export schreibt, hat %1.</translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation>Für eine Stichprobe werden höchstens %1 Aktivierungen gleichzeitig gebraucht.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation>Eine Inferenz hier, ein Thread: %1 bis %2 in acht von zehn Läufen.
Ausgeführt wurde: %3</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Aktivierungsspeicher</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>These formats cannot be written to a file of this model&apos;s version.</source>
        <translation>Diese Formate lassen sich nicht in eine Datei der Version dieses Modells schreiben.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1.</source>
        <translation>Die Datei, die der Export schreibt, wird %1 haben.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1 at most; the ranges decide the last bytes.</source>
        <translation>Die Datei, die der Export schreibt, wird höchstens %1 haben; über die letzten Bytes entscheiden die Bereiche.</translation>
    </message>
    <message>
        <source>The model leaves open how large its activations are.</source>
        <translation>Das Modell lässt offen, wie groß seine Aktivierungen sind.</translation>
    </message>
    <message>
        <source>Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a device makes of them depends on its kernels.</source>
        <translation>Multiplikationen × Bits der Gewichte × Bits der Aktivierungen, für eine Stichprobe: %1. Was ein Gerät daraus macht, hängt von seinen Kerneln ab.</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Bitoperationen</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>measured, stored</comment>
        <translation>%1, gespeichert</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.</source>
        <translation>Aus %1 von %2 Stichproben geschätzt, 95-%-Intervall %3. Die übrigen werden gerade ausgewertet.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SearchController</name>
    <message>
        <source>Searching the frontier</source>
        <translation>Front wird gesucht</translation>
    </message>
    <message>
        <source>Frontier, %1</source>
        <translation>Front, %1</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message>
        <source>Estimating sensitivity</source>
        <translation>Empfindlichkeit wird geschätzt</translation>
    </message>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>Empfindlichkeit bei %n Bit wird gemessen</numerusform>
            <numerusform>Empfindlichkeit bei %n Bit wird gemessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityModel</name>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How far the outputs move when only this layer is quantized.</source>
        <translation>Wie weit die Ausgaben abweichen, wenn nur diese Schicht quantisiert wird.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, mark</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The outputs move by %1 of their size (%2).</source>
        <translation>Die Ausgaben weichen um %1 ihrer Größe ab (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>KL divergence from the float model: %1</source>
        <translation>KL-Divergenz zum Float-Modell: %1</translation>
    </message>
    <message>
        <source>Estimated: the layer&apos;s own error, carried forward to the outputs.</source>
        <translation>Geschätzt: der Fehler der Schicht selbst, bis zu den Ausgaben weitergetragen.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>%1, weights</source>
        <translation>%1, Gewichte</translation>
    </message>
    <message>
        <source>%1, activations</source>
        <translation>%1, Aktivierungen</translation>
    </message>
    <message>
        <source>KL, weights</source>
        <translation>KL, Gewichte</translation>
    </message>
    <message>
        <source>KL, activations</source>
        <translation>KL, Aktivierungen</translation>
    </message>
    <message>
        <source>All but weights</source>
        <translation>Alle außer Gewichten</translation>
    </message>
    <message>
        <source>All but activations</source>
        <translation>Alle außer Aktivierungen</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when all tensors are quantized but this one.</source>
        <translation>Wie weit die Ausgaben abweichen, in Prozent ihrer Größe, wenn alle Tensoren außer diesem quantisiert werden.</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when only this tensor is quantized.</source>
        <translation>Wie weit die Ausgaben abweichen, in Prozent ihrer Größe, wenn nur dieser Tensor quantisiert wird.</translation>
    </message>
    <message>
        <source>What the metric changes by when only this tensor is quantized.</source>
        <translation>Um wie viel sich die Metrik ändert, wenn nur dieser Tensor quantisiert wird.</translation>
    </message>
    <message>
        <source>KL divergence of the answers from the float model&apos;s, in nats, when only this tensor is quantized.</source>
        <translation>KL-Divergenz der Antworten zu denen des Float-Modells, in Nat, wenn nur dieser Tensor quantisiert wird.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt …</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2, worst first; the others are estimates.</source>
        <translation>Gemessen: %L1 von %L2, die schlimmsten zuerst; die anderen sind geschätzt.</translation>
    </message>
    <message>
        <source>Estimates: hatched. Analyse to measure at this width.</source>
        <translation>Schätzungen: schraffiert. Analysieren misst mit dieser Bitzahl.</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2; the others are estimates.</source>
        <translation>Gemessen: %L1 von %L2; die anderen sind geschätzt.</translation>
    </message>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>Über %Ln Stichprobe simuliert.</numerusform>
            <numerusform>Über %Ln Stichproben simuliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Analyse sensitivity</source>
        <translation>Empfindlichkeit analysieren</translation>
    </message>
    <message>
        <source>Quantizes one tensor after the other and looks at what the model then answers</source>
        <translation>Quantisiert einen Tensor nach dem anderen und sieht, was das Modell dann antwortet</translation>
    </message>
    <message>
        <source>at</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Bits each tensor is tried with</source>
        <translation>Bits, mit denen jeder Tensor probiert wird</translation>
    </message>
    <message>
        <source>How many bits each tensor is tried with: integers, weights per channel, activations per tensor, ranges of least squared error</source>
        <translation>Mit wie vielen Bits jeder Tensor probiert wird: ganze Zahlen, Gewichte je Kanal, Aktivierungen je Tensor, Bereiche mit kleinstem quadratischem Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>Which layers can do with fewer bits, and which cannot?
The analysis quantizes one tensor at a time and shows how far the answers move: first estimates of all, then measurements, worst first.</source>
        <translation>Welche Schichten kommen mit weniger Bits aus, welche nicht?
Die Analyse quantisiert jeweils einen Tensor und zeigt, wie weit die Antworten abweichen: erst Schätzungen für alle, dann Messungen, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Sensitivity of the layers</source>
        <translation>Empfindlichkeit der Schichten</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>Tabelle &amp;speichern unter…</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>Der kleinste Wert.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>Der größte Wert.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation>Weit von null nutzt ein affiner Quantisierer seine Codes besser als ein symmetrischer.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation>Standardabweichung. Ein um ein Vielfaches breiterer Bereich wird von Ausreißern gedehnt.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation>Anteil der Werte, die genau null sind.</translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation>NaN, Inf</translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation>Werte, die keine Zahlen sind. Sie zählen in keinem Bereich mit.</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Signal-zu-Quantisierungsrauschen: 6 dB mehr sind ein Bit mehr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation>Was ein Code wert ist: so weit liegen benachbarte darstellbare Werte auseinander.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation>Jeder Kanal oder jede Gruppe hat ein eigenes Raster: wählen Sie einen Kanal, um es zu sehen.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation>Anteil der Werte außerhalb des Bereichs. Sie werden zu seinen Enden.</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation>Wie viel des darstellbaren Bereichs die Werte überstreichen. Was sie nicht erreichen, sind verschwendete Bits.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Codes genutzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation>Wie viele verschiedene Codes wenigstens einmal vorkommen.</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>float values</source>
        <translation>Float-Werte</translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation>float32: nichts wird quantisiert</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation>Abschneidebereich</translation>
    </message>
    <message>
        <source>representable values</source>
        <translation>darstellbare Werte</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation>Welche Zahlen der Schicht gezeigt werden. Eingabe und Ausgabe gibt es, sobald Daten gewählt sind.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation>Kanal </translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation>Ein Ausgabekanal der Gewichte oder alle.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>a grid for each channel</source>
        <translation>ein Raster je Kanal</translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, it is on where few values are so frequent that they would hide the rest.</source>
        <translation>Zeigt auch seltene Werte: jeder Schritt der Achse ist das Zehnfache des vorigen (L). Bis Sie wählen, ist es dort an, wo wenige Werte so häufig sind, dass sie den Rest verdecken würden.</translation>
    </message>
    <message>
        <source>The channels of this tensor are not known.</source>
        <translation>Die Kanäle dieses Tensors sind nicht bekannt.</translation>
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
        <translation>Diese Werte &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add them as they &amp;come back</source>
        <translation>Hinzufügen, wie sie &amp;zurückkommen</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How the numbers are distributed, and what the clipping range costs</source>
        <translation>Wie die Zahlen verteilt sind und was der Abschneidebereich kostet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Which values come back with which error</source>
        <translation>Welche Werte mit welchem Fehler zurückkommen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The ranges of all channels, and which of them are outliers</source>
        <translation>Die Bereiche aller Kanäle und welche davon Ausreißer sind</translation>
    </message>
    <message>
        <source>Compare histograms</source>
        <translation>Histogramme vergleichen</translation>
    </message>
    <message>
        <source>Lays the values that are shown now over other tensors, or over the same tensor with another quantizer.</source>
        <translation>Legt die jetzt gezeigten Werte über andere Tensoren oder über denselben Tensor mit einem anderen Quantisierer.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One value in the bits of every format: click one in the histogram</source>
        <translation>Ein Wert in den Bits jedes Formats: klicken Sie einen im Histogramm an</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The tensor in numbers</source>
        <translation>Der Tensor in Zahlen</translation>
    </message>
    <message>
        <source>What to see of the tensor</source>
        <translation>Was vom Tensor zu sehen ist</translation>
    </message>
</context>
<context>
    <name>bitdepth::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>We&amp;iter</translation>
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
        <translation>Werten Sie ein Rezept aus, und heften Sie es an, um zu sehen, was Genauigkeit kostet.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>Float-Modell</translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation>Die Front verbindet, was keine andere Wahl auf beiden Achsen schlägt.</translation>
    </message>
    <message>
        <source>%1
%2
95 % interval of the metric: %3</source>
        <translation>%1
%2
95-%-Intervall der Metrik: %3</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>against</source>
        <comment>accuracy against size</comment>
        <translation>gegen</translation>
    </message>
    <message>
        <source>What is drawn to the right.</source>
        <translation>Was nach rechts aufgetragen ist.</translation>
    </message>
    <message>
        <source>What is drawn upwards.</source>
        <translation>Was nach oben aufgetragen ist.</translation>
    </message>
    <message>
        <source>A point of the search, %1 %2
%3: %4
%5: %6
A click takes its recipe.</source>
        <translation>Ein Punkt der Suche, %1 %2
%3: %4
%5: %6
Ein Klick übernimmt sein Rezept.</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis logarithmic</source>
        <translation>&amp;Waagerechte Achse logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Vertical axis logarithmic</source>
        <translation>&amp;Senkrechte Achse logarithmisch</translation>
    </message>
    <message>
        <source>Trade-off of the candidates</source>
        <translation>Abwägung der Kandidaten</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation>Modelle, die Sie öffnen, stehen dann hier.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation>Sehen, wie die Zahlen eines neuronalen Netzes aussehen, entscheiden, wie viele Bits jede Schicht verdient, und sofort wissen, was das kostet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation>Eine eigene ONNX-Datei (%1)</translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation>Beispiel: residuales Netz</translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation>Robust: 8 Bit kosten es fast nichts</translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation>Beispiel: Depthwise-Netz</translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation>Empfindlich: seine Kanäle wollen eigene Skalen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation>Vergisst die hier genannten Dateien.</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation>Loslassen, um zu öffnen.</translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation>oder ein Modell, einen Ordner mit Stichproben oder ein Rezept irgendwo in dieses Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation>Ein kleines residuales Netz für Bilder von Kleidung</translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation>Ein kleines Netz mit Depthwise-Schichten, das leidet, wenn alle Kanäle eine Skala teilen</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>&amp;Daten wählen …</translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation>Die Stichproben wählen, an denen Genauigkeit und Aktivierungsbereiche gemessen werden</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>Re&amp;zept öffnen …</translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation>Die Quantisierer benutzen, die in einem Rezept stehen</translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation>Festhalten, welchen Quantisierer jede Schicht bekommt</translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation>Das Rezept in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>Modell &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation>Das quantisierte Modell als QDQ-ONNX schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation>Messen, was das Rezept mit Genauigkeit, Größe, Speicher und Tempo macht</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation>Abbrechen, was im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation>&amp;Selbsttätig auswerten</translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation>Kurz nach jeder Änderung auswerten</translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation>Ergebnis an&amp;heften</translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation>Dieses Rezept und seine Zahlen als Kandidaten zum Vergleich behalten</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation>Alle Teile des Fensters wieder so anordnen wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation>&amp;Über Bitdepth</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation>Version des Werkzeugkastens</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wieder ausführen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Example: residual &amp;network</source>
        <translation>Beispiel: residuales &amp;Netz</translation>
    </message>
    <message>
        <source>Example: depthwise net&amp;work</source>
        <translation>Beispiel: Depth&amp;wise-Netz</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>How to do what, with the words explained</source>
        <translation>Wie man was macht, mit Erklärung der Begriffe</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Six steps through the window</source>
        <translation>In sechs Schritten durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Open model or project…</source>
        <translation>Modell oder Projekt &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open a trained ONNX model, or a project saved here</source>
        <translation>Ein trainiertes ONNX-Modell oder ein hier gespeichertes Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Keep model, data, recipe and candidates with their figures in one file</source>
        <translation>Modell, Daten, Rezept und Kandidaten mit ihren Zahlen in einer Datei festhalten</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;als …</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Das Projekt in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Save reci&amp;pe</source>
        <translation>Rezept s&amp;peichern</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>Rezept speichern als …</translation>
    </message>
    <message>
        <source>Analyse &amp;sensitivity</source>
        <translation>&amp;Empfindlichkeit analysieren</translation>
    </message>
    <message>
        <source>See which layers can do with fewer bits and which cannot</source>
        <translation>Sehen, welche Schichten mit weniger Bits auskommen und welche nicht</translation>
    </message>
    <message>
        <source>Find the &amp;guilty layer</source>
        <translation>Schuldige Schicht s&amp;uchen</translation>
    </message>
    <message>
        <source>See which layer makes the recipe lose accuracy, why, and what helps</source>
        <translation>Sehen, welche Schicht das Rezept Genauigkeit kostet, warum, und was hilft</translation>
    </message>
    <message>
        <source>Search the &amp;frontier</source>
        <translation>&amp;Front suchen</translation>
    </message>
    <message>
        <source>Find the recipes that lose least for what they cost</source>
        <translation>Die Rezepte finden, die für ihre Kosten am wenigsten verlieren</translation>
    </message>
</context>
</TS>
