<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>No se midió la latencia.</translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation>Tiempo de una inferencia en este equipo, un hilo: mediana, percentiles 10 y 90.
Lo que se ejecutó: %1</translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation>%1 en %2 muestras, intervalo del 95&#xa0;% %3</translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation>%1 de las muestras se usaron también para calibrar.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>SQNR de salida</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Memoria de activaciones</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation>Una receta y su evaluación. F2 le cambia el nombre.</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>La métrica en las muestras elegidas, con su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation>Diferencia de la métrica respecto al modelo en coma flotante.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>Cuánto sobresalen las salidas del ruido que les añade la cuantización.</translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation>Proporción de las muestras cuya respuesta es la del modelo en coma flotante.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Tamaño del archivo que escribe la exportación, exacto al byte.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Máximo de activaciones vivas al mismo tiempo para una muestra.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Tiempo de una inferencia en este equipo, un hilo.</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>significant (%1)</source>
        <translation>significativo (%1)</translation>
    </message>
    <message>
        <source>not significant (%1)</source>
        <translation>no significativo (%1)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same samples: only those count that one of the two gets right and the other wrong.</source>
        <translation>Prueba exacta de McNemar con las mismas muestras: solo cuentan aquellas en las que uno de los dos acierta y el otro falla.</translation>
    </message>
    <message>
        <source>DeLong&apos;s test on the same clips: the two areas under the ROC curve, their correlation taken into account.</source>
        <translation>Prueba de DeLong con los mismos clips: las dos áreas bajo la curva ROC, teniendo en cuenta su correlación.</translation>
    </message>
    <message>
        <source>The errors on the same samples, subtracted one by one.</source>
        <translation>Los errores en las mismas muestras, restados uno a uno.</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>Elija dos distintos.</translation>
    </message>
    <message>
        <source>%1 and %2 were not evaluated on the same samples: evaluate both again to compare them sample by sample.</source>
        <translation>%1 y %2 no se evaluaron con las mismas muestras: evalúe ambos de nuevo para compararlos muestra por muestra.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 lost, 4 won</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdida</numerusform>
            <numerusform>%Ln perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln ganada</numerusform>
            <numerusform>%Ln ganadas</numerusform>
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
        <translation>compresión de 8 bits</translation>
    </message>
    <message>
        <source>The weight compression that courses teach: the code %1 of 255 between the smallest weight %2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.
Unlike the zero point of an integer format, 0 is in general not among its values.</source>
        <translation>La compresión de pesos que se enseña en los cursos: el código %1 de 255 entre el peso menor %2 y el mayor %3 de este tensor vuelve como código / 255 × (máx − mín) + mín.
A diferencia del punto cero de un formato entero, el 0 en general no está entre sus valores.</translation>
    </message>
    <message>
        <source>Steps, %1 per unit</source>
        <translation>pasos, %1 por unidad</translation>
    </message>
    <message>
        <source>The step quantizer that courses teach, round(x × step) / step: as written, &quot;step&quot; says how many steps lie between 0 and 1.
The example beside it, &quot;3.14 with step 0.1 gives 3.1&quot;, means the length of a step instead: that is 10 steps per unit here.</source>
        <translation>El cuantizador por pasos que se enseña en los cursos, round(x × step) / step: escrito así, «step» dice cuántos pasos hay entre 0 y 1.
El ejemplo que lo acompaña, «3,14 con paso 0,1 da 3,1», se refiere a la longitud de un paso: aquí son 10 pasos por unidad.</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation>Aún no hay datos: elija algunos para medir la exactitud</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1: %Ln muestra</numerusform>
            <numerusform>%1: %Ln muestras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>calibrado con %Ln muestra de %1</numerusform>
            <numerusform>calibrado con %Ln muestras de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>calibrado con %Ln de ellas</numerusform>
            <numerusform>calibrado con %Ln de ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Se supone: %1</translation>
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
        <translation>ruido sin cambios</translation>
    </message>
    <message>
        <source>%1 less noise</source>
        <translation>%1 menos de ruido</translation>
    </message>
    <message>
        <source>%1 more noise</source>
        <translation>%1 más de ruido</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>Outlier channel</source>
        <translation>Canal atípico</translation>
    </message>
    <message>
        <source>Unequal channels under one scale</source>
        <translation>Canales desiguales con una escala</translation>
    </message>
    <message>
        <source>Long tail clipped</source>
        <translation>Cola larga recortada</translation>
    </message>
    <message>
        <source>Range wasted by one sample</source>
        <translation>Rango desperdiciado por una muestra</translation>
    </message>
    <message>
        <source>Unequal tensors joined</source>
        <translation>Tensores desiguales unidos</translation>
    </message>
    <message>
        <source>Dead range</source>
        <translation>Rango muerto</translation>
    </message>
    <message>
        <source>Too few bits</source>
        <translation>Muy pocos bits</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Causa desconocida</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>activations it reads</source>
        <translation>activaciones que lee</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, weights or activations</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alone it makes %1 of what all tensors make.</source>
        <translation>Por sí solo causa %1 de lo que causan todos los tensores.</translation>
    </message>
    <message>
        <source>Of the noise in the layer&apos;s output %1 is created here, the rest inherited.</source>
        <translation>Del ruido en la salida de la capa, %1 se crea aquí; el resto es heredado.</translation>
    </message>
    <message>
        <source>The tensor is made by %1.</source>
        <translation>El tensor lo produce %1.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4</source>
        <comment>noise, metric, its change, size</comment>
        <translation>%1 · %2 (%3) · %4</translation>
    </message>
    <message>
        <source>%1 %2, float %3. The outputs move by %4 of their size.</source>
        <translation>%1 %2, float %3. Las salidas se desvían un %4 de su magnitud.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation>No hay memoria suficiente para esto: cierre otros programas o tome menos muestras.</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>Esto no funcionó: %1</translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation>%1 es el propio modelo: expórtelo con otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation>«%1» de %2 es una activación, cuyos valores dependen de los datos: indique un peso o una capa.</translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation>%2 no tiene ninguna constante ni capa llamada «%1»: use inspect sin --tensor para ver los nombres.</translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation>El ejemplo incluido no está en %1: instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation>Abra primero un modelo y después los datos con los que se va a evaluar.</translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation>Abra primero un modelo y después la receta %1.</translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation>Elija datos primero: la exactitud se mide con muestras.</translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation>%1 no dice cómo un valor se convierte en la entrada del modelo: ponga un dataset.json a su lado.</translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation>No se pudo escribir %1: elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 es una carpeta: indique un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>No se puede leer %1 (%2): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation>No se pudo leer %1 hasta el final (%2): copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation>No se puede escribir %1 (%2): elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation>%1 tiene %2 muestras, pero %3 entradas en %4: dé una por cada muestra.</translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation>El array %2 de %1 tiene la forma %3, pero debe contener un número por muestra: guarde números de clase (argmax de las filas one-hot).</translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation>El array %2 de %1 tiene valores que no son enteros: guarde números de clase, o indique la métrica mse en un descriptor.</translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation>%1 tiene la etiqueta %2, que no es un número de clase: numere las clases desde 0.</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation>%1 nombra %2 clases, pero %3 tiene %4 carpetas de imágenes: dé una carpeta a cada clase (puede estar vacía), o indique un archivo de clases reales (truth).</translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation>Se supone que la métrica es reconstruction-auc, porque %1 tiene grupos.</translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation>La métrica %2 necesita etiquetas, pero %1 no tiene: añada y, carpetas de clases o un archivo de clases reales (truth), o use la métrica fidelity.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation>%1 tiene la etiqueta %2, pero reconstruction-auc solo conoce 0 (normal) y 1 (anómalo): corrija y.</translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation>%1 tiene la etiqueta %2, pero %3 solo nombra las clases 0 a %4: añada las demás.</translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation>%1, que %2 indica para sus clases, no existe: corrija la clave «labels».</translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation>%1 no nombra ninguna clase: escriba un nombre por línea.</translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation>Cada muestra es un array de %1 valores (%2).</translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation>%1 no tiene una forma que se pueda leer como datos: indique una carpeta de imágenes, un .npz, un archivo IDX, una carpeta de test_data_set_* o un descriptor .json.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation>La carpeta %1 no contiene imágenes ni dataset.json: indique un archivo de ella, por ejemplo %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation>La carpeta %1 no contiene datos: indique una carpeta de imágenes (o de carpetas de imágenes), de test_data_set_*, de un par IDX, o con un dataset.json.</translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation>Los datos %1 no existen: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation>Las muestras de %1 tienen la forma %2, pero %3 espera %4: elija datos hechos para este modelo, o descríbalos en un dataset.json (layout, resize, crop).</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation>La clave «%2» de %1 debe ser un número o una lista de números: corríjala.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation>La clave «%2» de %1 debe ser un número de píxeles de 1 a 32768, o [alto, ancho]: corríjala.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation>La clave «%2» de %1 debe ser un texto: corríjala.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation>La clave «%2» de %1 debe ser RGB, BGR o GRAY: corríjala.</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation>La clave «%2» de %1 debe ser top1, top5, reconstruction-auc, mse o fidelity: corríjala.</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation>%1 tiene la clave desconocida «%2»: las claves son x, layout, color, resize, crop, scale, mean, std, labels, truth y metric.</translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation>%1 no dice dónde están las muestras: añada la clave «x».</translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation>%1 no es un objeto JSON que describa datos: corríjalo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation>No se puede leer la carpeta %1 (%2): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation>No se puede leer %1: compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation>%1 está dañado o cortado: copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation>%1 no es un archivo IDX: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation>%1 dice contener %2 valores, pero tiene %3 bytes de ellos: descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation>%1 contiene varios archivos IDX de imágenes: indique uno de ellos, por ejemplo %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation>La carpeta %1 no contiene imágenes: indique una carpeta de imágenes, o una con una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation>Se omitieron archivos de %1 que no son imágenes o están fuera de las carpetas de clases: %2.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation>La imagen %1 tiene %2 píxeles y la primera %3: indique «resize» y «crop» en un dataset.json a su lado.</translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation>Cada imagen se decodifica en rojo, verde y azul, en este orden.</translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation>Cada imagen se decodifica en azul, verde y rojo, en este orden.</translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation>Cada imagen se decodifica en escala de grises.</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation>%1 dice contener %2 valores de %3, pero tiene %4 bytes de ellos: guárdelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation>%1 no es un array de NumPy legible: guárdelo de nuevo con numpy.savez.</translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation>%1 contiene elementos de tipo «%2», que no se admite: conviértalos a uint8 o float32 con astype().</translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation>No se puede leer el array %2 de %1 (%3): copie o guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation>%1 no es un archivo .npz o está cortado: guárdelo de nuevo con numpy.savez(file, x=..., y=...).</translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation>%1 no contiene el array %2: guárdelo con numpy.savez(file, %2=...).</translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation>%1 no tiene el array «x» (tiene: %2): guárdelo con numpy.savez(file, x=samples, y=classes); para un modelo de varias entradas use carpetas test_data_set_*.</translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation>No hay un archivo de etiquetas junto a %1: las muestras no las tienen.</translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation>%1 tiene resize, crop o truth, que son para archivos de imagen, pero %2 es un array: quítelos.</translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation>Las muestras de %1 son un único valor: guárdelas a lo largo del primer eje de un array.</translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation>%1 no contiene muestras: indique datos con al menos una.</translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation>Se supone que el modelo espera los colores de las imágenes de %1 como %2.</translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation>Las imágenes de %1 se redimensionan y recortan a los %2x%3 píxeles que espera el modelo.</translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation>La imagen %1 (%2) es demasiado larga y estrecha para redimensionarla: exclúyala.</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation>La imagen %1 tiene %2 píxeles, menos que los %3 que hay que recortar de ella: indique «resize» en el descriptor.</translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation>Su lado menor se redimensiona a %1 píxeles (lineal, con antialiasing).</translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation>Se redimensiona a %1 píxeles (lineal, con antialiasing).</translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation>Se toman sus %1 píxeles centrales.</translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation>La imagen %1 está cortada: cópiela de nuevo o exclúyala.</translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation>La imagen %1 no se puede decodificar (%2): guárdela de nuevo o exclúyala.</translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation>No se usó el preprocesamiento «%2»: %1 dice cómo se preparan los valores.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation>Nada dice cómo se preparan los valores de %1: 0 a 255 se llevó a 0 a 1.</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation>Nada dice cómo se preparan los valores de %1: se usan tal como están guardados.</translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation>Los valores van al modelo tal como están guardados; los de una imagen, de 0 a 255.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation>Los valores de 0 a 255 se llevan a 0 a 1.</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation>Los valores de 0 a 255 se llevan a -1 a 1 (x / 127.5 - 1), como suelen esperarlos las redes de TensorFlow.</translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation>El lado menor se redimensiona a 256 píxeles, se toman los 224x224 centrales y los valores se normalizan con la media y la desviación de ImageNet, como los esperan las redes de torchvision.</translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation>No hay ningún preprocesamiento llamado «%1»: use uno de %2.</translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation>Sus ejes se reordenan de %1 a %2.</translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation>Los valores se usan tal como están guardados.</translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation>Un valor se convierte en (valor * scale - mean) / std, con scale %1, mean %2 y std %3.</translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation>%1 da mean o std para %2 canales, pero una muestra tiene %3: dé un número, o uno por canal.</translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation>%1 da un std de 0, por el que no se puede dividir: corríjalo.</translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation>No se conoce la disposición «%2» de %1: escriba NCHW, NHWC, NHW o NC.</translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation>La disposición %2 no corresponde a %1, cuyas muestras tienen la forma %3: nombre tantos ejes como tiene el array.</translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation>Las muestras de %1 se dan al modelo como %2, valor por valor.</translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation>Se supone que las muestras de %1 están guardadas como %2.</translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation>%1 no es un tensor ONNX o está dañado: copie los datos de prueba de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation>%1 contiene un tensor de un tipo que no se puede leer (textos, números complejos, coma flotante de 8 bits o menos, o datos externos): exclúyalo.</translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation>%1 no contiene input_0.pb: añádalo o excluya la carpeta.</translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation>Las entradas de %2 en %1 tienen la forma %3 y las del primer conjunto %4: excluya los conjuntos de otra forma.</translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation>Cada muestra es una entrada del modelo, tal como la contienen los datos de prueba de ONNX.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation>La línea %2 de %1 no es «archivo,clase»: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation>La línea %2 de %1 nombra un archivo que no existe: %3.</translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation>La línea %2 de %1 nombra %3 por segunda vez: quite una.</translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation>%1 no nombra archivos: escriba una línea «archivo,clase» por cada muestra.</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation>%1 necesita %2 MB de memoria, más de la que da este equipo: guarde menos muestras en él.</translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation>%1 no tiene etiquetas, que la métrica %2 necesita: añádalas, o cambie la métrica a fidelity.</translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation>No hay muestras con las que evaluar %1: elija datos primero.</translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation>%1 no tiene salidas, así que no se puede evaluar nada.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation>%1 da %2 números para los %3 que recibe, así que no reconstruye su entrada: elija otra métrica que reconstruction-auc.</translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation>%1 tiene etiquetas hasta %2, pero %3 solo distingue %4 clases: elija datos hechos para este modelo.</translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation>Sus pesos están vacíos o son un único número: no hay nada que cuantizar.</translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation>Sus pesos no están guardados como números float32: se quedan como están.</translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation>Sus factores se calculan mientras el modelo se ejecuta: no tiene pesos que cuantizar.</translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation>No sigue a una capa en la que se pueda integrar: se queda en coma flotante.</translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation>%1 no tiene un kernel entero en el entorno de ejecución: se calcula en coma flotante.</translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation>%1 está vacío: copie o descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation>%1 está cortado o no es un modelo ONNX: cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation>%1 no contiene operadores, así que no es un modelo ONNX ejecutable: elija otro archivo.</translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation>El tensor %1 dice que sus datos externos están en «%2», que no es un número: exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation>El tensor %1 de %2 guarda sus datos en «%3», fuera de la carpeta del modelo, y eso se rechaza: ponga el archivo junto al modelo.</translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation>%1 contiene datos de %2 y falta: póngalo junto al modelo.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation>%1 es más corto de lo que dice %2: copie los dos archivos de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>El tensor %1 de %2 no contiene la cantidad de datos que dice su forma: el archivo está dañado, expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation>El tensor %1 tiene la forma imposible %2: el archivo está dañado, expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation>Un tensor de %1 números y %2 escalas no encaja en una forma de %3 números que necesita %4 escalas: cuantice el tensor de nuevo.</translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation>No hay ningún formato numérico «%1»: «bitdepth-cli formats» enumera los que hay (int8, uint4, fp8-e4m3 ...).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation>«%1» no es una granularidad: escriba per-tensor, per-channel o per-group:32 (cualquier tamaño desde 1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation>«%1» no es un esquema: escriba symmetric, symmetric-full o affine.</translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation>Un tensor de %1 ejes no tiene el eje %2: elija uno de 0 a %3.</translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation>Un grupo de %1 números no puede compartir una escala: elija un tamaño desde 1.</translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation>%1 usa operadores del opset %2 que no se pueden subir al opset %3, que sus formatos necesitan: expórtelo con el opset %3 o elija formatos enteros.</translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation>No se conoce el rango de la activación %1: elija datos de calibración.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation>Los pesos de al menos 1024 números pasan a int8, con una escala por canal de salida; todo se calcula en coma flotante. Cerca de un cuarto del tamaño casi sin pérdida y sin calibración. No es más rápido: los pesos se desempaquetan en cada ejecución, y eso cuesta tiempo.</translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation>Todo entero</translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation>Pesos int8, activaciones uint8 y sesgos int32, para que las capas se ejecuten en aritmética entera. Necesita muestras de calibración; es lo que quieren los aceleradores enteros y los microcontroladores.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>El más pequeño</translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation>Los pesos pasan a int4; los de la primera capa, la última, las depthwise y las pequeñas, que son las que más sufren y menos pesan, a int8; todo se calcula en coma flotante. El archivo más pequeño con una pérdida soportable. (OPTIMIZE_FOR_SIZE de TensorFlow Lite es un alias de su valor predeterminado; este preajuste es lo que dice su nombre.)</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation>Los pesos se guardan en coma flotante de 16 bits y se calcula en coma flotante: la mitad del tamaño, prácticamente sin pérdida, sin calibración.</translation>
    </message>
    <message>
        <source>16x8</source>
        <translation>16x8</translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation>Pesos int8 con activaciones int16, simétricas: para redes cuyas activaciones no soportan 8 bits. Pocos procesadores tienen kernels rápidos para ello.</translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation>Pesos de 4 bits en grupos</translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation>Los pesos pasan a int4 con una escala por cada 32 números a lo largo de las entradas; las capas con menos entradas, a int8; todo se calcula en coma flotante. Más exacto que una escala por canal, y algo más grande; lo habitual en los transformers.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation>No hay ningún preajuste «%1»: los preajustes son %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation>«%1» no es una reparación: escriba equalization, bias-absorption, bias-correction o adaround.</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation>La receta %1 nombra una capa «%2» que %3 no tiene: ¿quería decir «%4»?</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation>La receta %1 nombra una capa «%2» que %3 no tiene: se hizo para otro modelo, o el nombre está mal escrito.</translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation>La receta %1 quiere las activaciones de «%2» %3, algo que ninguna aritmética entera puede hacer: escriba per-tensor.</translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation>La receta %1 se hizo para otro modelo que %2: elija el modelo al que pertenece, o quite su «model_sha256».</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation>%1: «repairs» no es una lista: escríbala entre corchetes [ ].</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation>%1: «repairs» nombra %2 dos veces: con una basta.</translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation>%1: %2 no es un rango: escriba [mínimo, máximo] con dos números.</translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation>%1: %2 está al revés: escriba primero el número menor.</translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation>%1: «model_sha256» no es un hash de 64 dígitos hexadecimales en minúsculas: corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation>%1 no tiene «version», así que quizá no sea una receta: escriba &quot;version&quot;: 1 en ella.</translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation>%1 tiene la versión %2, y este programa lee la versión 1.</translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation>%1: %2 no es un objeto: escríbalo entre llaves { }.</translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation>%1: %2 tiene la clave desconocida «%3»: las claves posibles son %4.</translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation>%1: %2 no es un texto: escríbalo entre comillas.</translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation>%1 no es JSON (en el byte %2): corríjalo en un editor de texto.</translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation>No hay muestras con las que calibrar las activaciones: elija datos primero.</translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation>Una entrada del modelo no es un tensor de números: no se le pueden dar muestras, así que se puede mirar pero no evaluar.</translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation>ONNX Runtime rechaza %1: %2</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation>%1 espera %2 entradas, y los datos dan %3: elija datos hechos para él.</translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation>%1 falló al ejecutarse en ONNX Runtime: %2</translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation>Elija datos antes de exportar: esta receta cuantiza activaciones o repara pesos, y para eso hacen falta muestras.</translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation>Ecualización entre capas</translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation>Absorción de sesgos</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Redondeo según entradas reales</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Corrección de sesgos</translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation>La receta %1 pide reparaciones, que se ajustan con muestras: elija datos primero.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, no file: choose another name.</source>
        <translation>%1 es una carpeta o un dispositivo, no un archivo: elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers where the data wants %3: set another metric than mse, or give y as many.</source>
        <translation>%1 da %2 números donde los datos esperan %3: elija otra métrica que mse, o dé el mismo número en y.</translation>
    </message>
    <message>
        <source>Its weights or bias hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation>Sus pesos o su sesgo contienen NaN o infinitos: se queda en coma flotante; entrene o exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Its weights are quantized already: they stay as they are.</source>
        <translation>Sus pesos ya están cuantizados: se quedan como están.</translation>
    </message>
    <message>
        <source>%1 is larger than the 2 GB an ONNX file can have: export the model again with its weights as external data.</source>
        <translation>%1 supera los 2 GB que puede tener un archivo ONNX: exporte el modelo de nuevo con sus pesos como datos externos.</translation>
    </message>
    <message>
        <source>The quantized model would have %1 MB, and an ONNX file holds 2,147 at most: quantize more layers or to fewer bits.</source>
        <translation>El modelo cuantizado ocuparía %1 MB, y un archivo ONNX admite 2147 como máximo: cuantice más capas o con menos bits.</translation>
    </message>
    <message>
        <source>%1 was not written: no change that was tried helps this recipe.</source>
        <translation>No se escribió %1: ninguno de los cambios probados mejora esta receta.</translation>
    </message>
    <message>
        <source>Choose data first: which layers are faster in integers is measured on samples.</source>
        <translation>Elija datos primero: qué capas son más rápidas con enteros se mide con muestras.</translation>
    </message>
    <message>
        <source>Does not run on %1, which has no kernels for the formats of some layers (%2, among them %3; flash %4, RAM %5 of what there is).</source>
        <translation>No funciona en %1, que no tiene kernels para los formatos de algunas capas (%2, entre ellas %3; flash %4, RAM %5 de lo disponible).</translation>
    </message>
    <message>
        <source>Whether it fits on %1 cannot be said: some activations have open sizes (%2 of the flash, at least %3 of the RAM).</source>
        <translation>No se puede decir si cabe en %1: algunas activaciones tienen tamaños abiertos (%2 de la flash, al menos %3 de la RAM).</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the flash and %3 of the RAM.</source>
        <translation>No cabe en %1: ocupa %2 de la flash y %3 de la RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its RAM.</source>
        <translation>Cabe en %1: %2 de su RAM.</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its flash, %3 of its RAM.</source>
        <translation>Cabe en %1: %2 de su flash, %3 de su RAM.</translation>
    </message>
    <message>
        <source>%1 is no device profile: %2.</source>
        <translation>%1 no es un perfil de dispositivo: %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: the devices are %2; a file of your own ends in .json.</source>
        <translation>No hay ningún dispositivo «%1»: los dispositivos son %2; un archivo propio termina en .json.</translation>
    </message>
    <message>
        <source>Nothing quantized is faster than float on this machine: all layers stay float, and the file is as large as the float model&apos;s.</source>
        <translation>En este equipo nada cuantizado es más rápido que float: todas las capas quedan en coma flotante, y el archivo es tan grande como el del modelo en coma flotante.</translation>
    </message>
    <message>
        <source>Layers that stay float because the model runs faster so on this machine, conversions included: %1 of %2 (%3).</source>
        <translation>Capas que quedan en coma flotante porque así el modelo es más rápido en este equipo, conversiones incluidas: %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>Peak RAM is a lower bound: activations whose size the model leaves open are not counted (%1).</source>
        <translation>El pico de RAM es una cota inferior: no se cuentan las activaciones cuyo tamaño el modelo deja abierto (%1).</translation>
    </message>
    <message>
        <source>The runtime here cannot run the exported file, so there is no latency: %1</source>
        <translation>El entorno de ejecución de aquí no puede ejecutar el archivo exportado, así que no hay latencia: %1</translation>
    </message>
    <message>
        <source>float arithmetic in the others</source>
        <translation>aritmética de coma flotante en las demás</translation>
    </message>
    <message>
        <source>float arithmetic on dequantized numbers</source>
        <translation>aritmética de coma flotante con números decuantizados</translation>
    </message>
    <message>
        <source>float arithmetic</source>
        <translation>aritmética de coma flotante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no layers, numbers converted for other operators</source>
        <translation>ninguna capa, números convertidos para otros operadores</translation>
    </message>
    <message>
        <source>int8 kernels (layers: %1 of %2)</source>
        <translation>kernels int8 (capas: %1 de %2)</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <source>The runtime here cannot run this file: %1</source>
        <translation>El entorno de ejecución de aquí no puede ejecutar este archivo: %1</translation>
    </message>
    <message>
        <source>Processors have no arithmetic for %1: such numbers are stored small and computed in float. Choose an integer format for speed.</source>
        <translation>Los procesadores no tienen aritmética para %1: esos números se guardan reducidos y se calculan en coma flotante. Para ganar velocidad, elija un formato entero.</translation>
    </message>
    <message>
        <source>Weights and activations are quantized but computed in float, for lack of a kernel, which is slower than either (layers: %1).</source>
        <translation>Pesos y activaciones están cuantizados pero se calculan en coma flotante, por falta de kernel, lo que es más lento que ambas opciones (capas: %1).</translation>
    </message>
    <message>
        <source>Tried on samples (%1): %2 is %3 simulated and %4 executed; both give the same answer for %5 % of them.</source>
        <translation>Probado con muestras (%1): %2 es %3 en simulación y %4 en ejecución; la respuesta es la misma en el %5&#xa0;% de ellas.</translation>
    </message>
    <message>
        <source>%1 bytes, %2 % of the float model, opset %3.</source>
        <translation>%1 bytes, %2&#xa0;% del modelo en coma flotante, opset %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the runtime runs for themselves: %3.</source>
        <translation>Nodos del archivo: QuantizeLinear %1, DequantizeLinear %2; los que el entorno ejecuta por separado: %3.</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2.</source>
        <translation>Nodos del archivo: QuantizeLinear %1, DequantizeLinear %2.</translation>
    </message>
    <message>
        <source>It loads and runs in the runtime here: %1</source>
        <translation>Se carga y se ejecuta en el entorno de ejecución de aquí: %1</translation>
    </message>
    <message>
        <source>Activations take %1 bytes at their peak (estimated).</source>
        <translation>Las activaciones ocupan %1 bytes en su máximo (estimado).</translation>
    </message>
    <message>
        <source>Activations take at least %1 bytes at their peak; some have open sizes.</source>
        <translation>Las activaciones ocupan al menos %1 bytes en su máximo; algunas tienen tamaños abiertos.</translation>
    </message>
    <message>
        <source>The exported file uses the runtime&apos;s own QuantizeLinear (com.microsoft): an operator of opset %1 has no form in the opset that the formats need.</source>
        <translation>El archivo exportado usa el QuantizeLinear propio del entorno de ejecución (com.microsoft): un operador del opset %1 no tiene forma en el opset que los formatos necesitan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This processor has no 8-bit dot products (VNNI): 8-bit weights times uint8 activations can saturate (layers: %1), and the exported model then computes something else than was simulated. Choose int7 weights for it.</source>
        <translation>Este procesador no tiene productos escalares de 8 bits (VNNI): los pesos de 8 bits por activaciones uint8 pueden saturar (capas: %1), y el modelo exportado calcula entonces algo distinto de lo simulado. Elija para él pesos int7.</translation>
    </message>
    <message>
        <source>Tensor %1 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>El tensor %1 no contiene la cantidad de datos que indica su forma: el archivo está dañado; expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>int8 in every layer where that makes the model faster on this machine, conversions included; the others stay float. Measured, so it takes samples and some seconds, and another machine may choose otherwise. Never slower than the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation>int8 en cada capa en la que eso hace más rápido el modelo en este equipo, conversiones incluidas; las demás quedan en coma flotante. Se mide, así que necesita muestras y unos segundos, y otro equipo puede elegir otra cosa. Nunca más lento que el modelo en coma flotante. (OPTIMIZE_FOR_LATENCY de TensorFlow Lite es un alias de su valor predeterminado; este preajuste es lo que dice su nombre.)</translation>
    </message>
    <message>
        <source>%1: found no layer to change.</source>
        <translation>%1: no hay ninguna capa que cambiar.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; layers changed: %1.</source>
        <translation>%4: la SQNR pasó de %2&#xa0;dB a %3&#xa0;dB en muestras reservadas; capas cambiadas: %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples.</source>
        <translation>%4: revertido; la SQNR habría pasado de %2&#xa0;dB a %3&#xa0;dB en muestras reservadas.</translation>
    </message>
    <message>
        <source>Nothing is odd about the numbers: %1 bits are too few for them.</source>
        <translation>Los números no tienen nada raro: %1 bits son pocos para ellos.</translation>
    </message>
    <message>
        <source>The cause is not known: neither outliers nor clipping nor an unused range explains it.</source>
        <translation>La causa no se conoce: no la explican ni valores atípicos, ni el recorte, ni un rango sin usar.</translation>
    </message>
    <message>
        <source>The weights of input channel %1 are %2 times as large as others, and share scales with them.</source>
        <translation>Los pesos del canal de entrada %1 son %2 veces mayores que otros y comparten escalas con ellos.</translation>
    </message>
    <message>
        <source>The weights of output channel %1 are %2 times as large as others, which share its scale.</source>
        <translation>Los pesos del canal de salida %1 son %2 veces mayores que otros que comparten su escala.</translation>
    </message>
    <message>
        <source>A long tail is clipped: numbers beyond the range make %1 % of the error.</source>
        <translation>Se recorta una cola larga: los números fuera del rango causan el %1&#xa0;% del error.</translation>
    </message>
    <message>
        <source>Calibration sample %1 reaches %2 times as far as 95 % of the samples and stretches the range.</source>
        <translation>La muestra de calibración %1 llega %2 veces más lejos que el 95&#xa0;% de las muestras y estira el rango.</translation>
    </message>
    <message>
        <source>One scale serves channels of very different size: the largest is %1 times as large as the lower quartile.</source>
        <translation>Una sola escala sirve a canales de tamaños muy distintos: el mayor es %1 veces el cuartil inferior.</translation>
    </message>
    <message>
        <source>Channel %1 is %2 times as large as others, which share its scale.</source>
        <translation>El canal %1 es %2 veces mayor que otros que comparten su escala.</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3, which is %4 times as large, under one scale.</source>
        <translation>%1 une bajo una sola escala %2 y %3, que es %4 veces mayor.</translation>
    </message>
    <message>
        <source>%1 % of the range stands for numbers that never occur.</source>
        <translation>El %1&#xa0;% del rango representa números que nunca aparecen.</translation>
    </message>
    <message>
        <source>Give the weights of %1 a scale for each channel</source>
        <translation>Dar a los pesos de %1 una escala por canal</translation>
    </message>
    <message>
        <source>Let the range of %1 lie anywhere (affine)</source>
        <translation>Dejar libre el rango (afín): %1</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>Ecualizar los canales entre capas</translation>
    </message>
    <message>
        <source>Leave %1 float</source>
        <translation>Dejar en coma flotante: %1</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <translation>pesos de %1</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>entrada de %1</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there any more.</source>
        <translation>El modelo %1 del proyecto %2 ya no está.</translation>
    </message>
    <message>
        <source>The model %1 is not as it was when the project %2 was saved, so the stored figures are not its own.</source>
        <translation>El modelo %1 no es como era cuando se guardó el proyecto %2, así que las cifras guardadas no son las suyas.</translation>
    </message>
    <message>
        <source>The float model gives %1 % of the samples the same answer, so they hardly reach it as it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) and the layout.</source>
        <translation>El modelo en coma flotante da la misma respuesta para el %1&#xa0;% de las muestras, así que difícilmente le llegan como en el entrenamiento: compruebe scale, mean y std (¿valores de 0 a 255 o de 0 a 1?) y la disposición (layout).</translation>
    </message>
    <message>
        <source>The float model is right on %1 % of the samples, no better than always naming the most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the layout, and that the labels count as the model does.</source>
        <translation>El modelo en coma flotante acierta en el %1&#xa0;% de las muestras, no mejor que nombrar siempre la clase más frecuente (%2&#xa0;%): compruebe mean y std, el orden de colores (RGB o BGR), la disposición (layout) y que las etiquetas se numeren como en el modelo.</translation>
    </message>
    <message>
        <source>The float model ranks anomalies no better than chance (area %1): check scale, mean and std, and that y is 1 for anomalous samples.</source>
        <translation>El modelo en coma flotante no ordena las anomalías mejor que el azar (área %1): compruebe scale, mean y std, y que y sea 1 para las muestras anómalas.</translation>
    </message>
    <message>
        <source>%1: %2 does not hold %3 numbers, one for each sample: save the project again.</source>
        <translation>%1: %2 no contiene %3 números, uno por muestra: guarde el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2 is neither measured, simulated nor estimated: correct it.</source>
        <translation>%1: %2 no es medido, simulado ni estimado (measured, simulated, estimated): corríjalo.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: save the project again.</source>
        <translation>%1: %2 está vacío: guarde el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2 is missing: save the project again, or add it.</source>
        <translation>%1: falta %2: guarde el proyecto de nuevo, o añádalo.</translation>
    </message>
    <message>
        <source>%1: %2 is no number: correct it.</source>
        <translation>%1: %2 no es un número: corríjalo.</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4: correct it.</source>
        <translation>%1: %2 no es un entero de %3 a %4: corríjalo.</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false: correct it.</source>
        <translation>%1: %2 no es true ni false: corríjalo.</translation>
    </message>
    <message>
        <source>%1: %2 is no list: write it in brackets [ ].</source>
        <translation>%1: %2 no es una lista: escríbalo entre corchetes [ ].</translation>
    </message>
    <message>
        <source>%1: the key %2 is unknown: the keys there are %3.</source>
        <translation>%1: la clave %2 es desconocida: las claves posibles son %3.</translation>
    </message>
    <message>
        <source>%1 is cut short or no Bitdepth project: choose another file.</source>
        <translation>%1 está truncado o no es un proyecto de Bitdepth: elija otro archivo.</translation>
    </message>
    <message>
        <source>%1: %2 is empty: write the path of a file.</source>
        <translation>%1: %2 está vacío: escriba la ruta de un archivo.</translation>
    </message>
    <message>
        <source>%1 was written by another version of the program (format %2, and this one reads 1): open it with that version.</source>
        <translation>%1 lo escribió otra versión del programa (formato %2; esta lee el 1): ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there: put it back, or open the project in the window and choose where it is.</source>
        <translation>El modelo %1 del proyecto %2 no está: devuélvalo a su lugar, o abra el proyecto en la ventana e indique dónde está.</translation>
    </message>
    <message>
        <source>The model %1 changed since the project %2 was saved: put it back as it was, or open the project in the window and save it with the new one.</source>
        <translation>El modelo %1 cambió desde que se guardó el proyecto %2: déjelo como estaba, o abra el proyecto en la ventana y guárdelo con el nuevo.</translation>
    </message>
    <message>
        <source>The project on %1 names no data, so there is nothing to evaluate on: choose data in the window and save it again.</source>
        <translation>El proyecto sobre %1 no indica datos, así que no hay nada con qué evaluar: elija datos en la ventana y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Whether calibration had enough samples takes two samples or more to tell.</source>
        <translation>Hacen falta al menos dos muestras para saber si la calibración tuvo suficientes.</translation>
    </message>
    <message>
        <source>%1 samples are too few to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half. Calibrate on more.</source>
        <translation>%1 muestras son pocas para calibrar: en %2, las muestras ausentes de la primera mitad pierden %3&#xa0;dB, y el %4&#xa0;% de su rango llegó solo con la segunda. Calibre con más.</translation>
    </message>
    <message>
        <source>%1 samples just do to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half.</source>
        <translation>%1 muestras apenas bastan para calibrar: en %2, las muestras ausentes de la primera mitad pierden %3&#xa0;dB, y el %4&#xa0;% de su rango llegó solo con la segunda.</translation>
    </message>
    <message>
        <source>%1 samples are enough to calibrate on: nowhere do samples that half of them had not seen lose more than %3 dB (%2).</source>
        <translation>%1 muestras bastan para calibrar: en ningún sitio las muestras ausentes de la primera mitad pierden más de %3&#xa0;dB (%2).</translation>
    </message>
    <message>
        <source>The samples of %1 are %2 and so hold no values: store the array again.</source>
        <translation>Las muestras de %1 tienen la forma %2 y por tanto no contienen valores: guarde el array de nuevo.</translation>
    </message>
    <message>
        <source>weights unpacked in the kernel (layers: %1 of %2)</source>
        <translation>pesos desempaquetados en el kernel (capas: %1 de %2)</translation>
    </message>
    <message>
        <source>The runtime here rounds what layers with packed weights read to 8 bits while it runs, and the simulation does so too (layers: %1). With its session option session.qdq_matmulnbits_accuracy_level = 1 it computes them in float.</source>
        <translation>El entorno de ejecución de aquí redondea a 8 bits, al ejecutar, lo que leen las capas con pesos empaquetados, y la simulación también (capas: %1). Con la opción de sesión session.qdq_matmulnbits_accuracy_level = 1 las calcula en coma flotante.</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the RAM.</source>
        <translation>No cabe en %1: ocupa %2 de la RAM.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 has no output: the file is damaged, export or copy it again.</source>
        <translation>El operador %2 (%3) de %1 no tiene salida: el archivo está dañado; expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>El tensor %1 de %2 tiene la forma imposible %3: el archivo está dañado; expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>A constant of %1 has no name, or that of another (&quot;%2&quot;): the file is damaged, export or copy it again.</source>
        <translation>Una constante de %1 no tiene nombre, o tiene el de otra («%2»): el archivo está dañado; expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Choose the range of %2 by %1</source>
        <translation>Elegir el rango por «%1»: %2</translation>
    </message>
    <message>
        <source>Give %2 one more bit (%1)</source>
        <translation>Un bit más (%1): %2</translation>
    </message>
    <message>
        <source>Tensor %1 in %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>El tensor %1 de %2 tiene la forma imposible %3: el archivo está dañado; expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Choose data first: noise is looked for in the answers to samples.</source>
        <translation>Elija datos primero: el ruido se busca en las respuestas a las muestras.</translation>
    </message>
    <message>
        <source>Choose data first: a search judges recipes by the answers to samples.</source>
        <translation>Elija datos primero: una búsqueda juzga las recetas por las respuestas a las muestras.</translation>
    </message>
    <message>
        <source>Choose data first: sensitivity is measured on samples.</source>
        <translation>Elija datos primero: la sensibilidad se mide con muestras.</translation>
    </message>
    <message>
        <source>The model %1 is not the one that the sweep in %2 was planned for: put it back as it was, or plan again.</source>
        <translation>El modelo %1 no es aquel para el que se planificó el barrido de %2: devuélvalo a su estado anterior o planifique de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in the model&apos;s file).</source>
        <translation>«%1» no es un método de rango: escriba minmax, moving-average, mse, entropy, percentile:99.99 (más de 50, hasta 100), un rango como [-1, 1] o carried (como en el archivo del modelo).</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>A model that was quantized already keeps its quantizers: scales, zero points and codes, so that nothing is rounded twice. A layer that is edited is quantized anew from the numbers its codes stand for. A float model stays float.</source>
        <translation>Un modelo ya cuantizado conserva sus cuantizadores: escalas, puntos cero y códigos, para que nada se redondee dos veces. Una capa que se edita se cuantiza de nuevo a partir de los números que representan sus códigos. Un modelo en coma flotante sigue en coma flotante.</translation>
    </message>
    <message>
        <source>The recipe %1 keeps what the file has for the %2 of &quot;%3&quot;, and the file has no %4 there: choose another range than &quot;carried&quot;.</source>
        <translation>La receta %1 conserva lo que el archivo tiene para %2 de «%3», y el archivo no tiene ahí %4: elija otro rango que «carried».</translation>
    </message>
    <message>
        <source>%1: not tried, because the recipe keeps codes that the model&apos;s file stores.</source>
        <translation>%1: no se ha probado, porque la receta conserva códigos que guarda el archivo del modelo.</translation>
    </message>
    <message>
        <source>it is of another model</source>
        <translation>es de otro modelo</translation>
    </message>
    <message>
        <source>it is of another sweep</source>
        <translation>es de otro barrido</translation>
    </message>
    <message>
        <source>it was computed by %1, and the sweep planned by %2</source>
        <translation>lo calculó %1, y el barrido lo planificó %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2): choose another.</source>
        <translation>No se puede crear la carpeta %1 (%2): elija otra.</translation>
    </message>
    <message>
        <source>%1 is cut short or no plan of a sweep: plan it again.</source>
        <translation>%1 está truncado o no es el plan de un barrido: planifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The sweep in %1 has no job %2: its jobs are 1 to %3.</source>
        <translation>El barrido de %1 no tiene la tarea %2: sus tareas son de la 1 a la %3.</translation>
    </message>
    <message>
        <source>%1 already holds a sweep: choose another folder, or remove it.</source>
        <translation>%1 ya contiene un barrido: elija otra carpeta o elimínelo.</translation>
    </message>
    <message>
        <source>%1 holds no sweep (no sweep.json): name the folder that it was planned in.</source>
        <translation>%1 no contiene ningún barrido (falta sweep.json): indique la carpeta en la que se planificó.</translation>
    </message>
    <message>
        <source>%1 is cut short or no result of a sweep: run its job again.</source>
        <translation>%1 está truncado o no es el resultado de un barrido: ejecute de nuevo su tarea.</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 cuts its channels into less than one group: the file is damaged, export or copy it again.</source>
        <translation>El operador %2 (%3) de %1 divide sus canales en menos de un grupo: el archivo está dañado, expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large to be read: correct it in a text editor.</source>
        <translation>%1 contiene un número demasiado grande para leerlo: corríjalo en un editor de texto.</translation>
    </message>
    <message>
        <source>%1 was changed after it had been opened: open the model again.</source>
        <translation>%1 se modificó después de abrirlo: abra el modelo de nuevo.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; layers changed: %1.</source>
        <translation>%4: la SQNR pasó de %2 dB a %3 dB en muestras reservadas, con los sesgos corregidos en ambos casos; capas modificadas: %1.</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples, each with biases corrected.</source>
        <translation>%4: deshecho, la SQNR habría pasado de %2 dB a %3 dB en muestras reservadas, con los sesgos corregidos en ambos casos.</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Rangos según las salidas</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; ranges changed: %1.</source>
        <translation>%4: la SQNR pasó de %2 dB a %3 dB en muestras reservadas, con los sesgos corregidos en ambos casos; rangos modificados: %1.</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; ranges changed: %1.</source>
        <translation>%4: la SQNR pasó de %2 dB a %3 dB en muestras reservadas; rangos modificados: %1.</translation>
    </message>
    <message>
        <source>%1: found no range to change.</source>
        <translation>%1: no hay ningún rango que cambiar.</translation>
    </message>
    <message>
        <source>Quantized layers it does not treat (transposed convolutions, products scaled by alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the first is %2.</source>
        <translation>Capas cuantizadas que no trata (convoluciones transpuestas, productos escalados por alpha o beta, sin sesgo propio, más de 4096 pesos por salida): %1, la primera es %2.</translation>
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
            <numerusform>Probado con %Ln muestra: %1 %2 simulada, %3 ejecutada; el %4 de las respuestas es igual.</numerusform>
            <numerusform>Probado con %Ln muestras: %1 %2 simulada, %3 ejecutada; el %4 de las respuestas es igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation>%1 exportado: %2 (%3), opset %4.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Choose where it is…</source>
        <translation>&amp;Indicar dónde está…</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation>%1 valores equidistantes, códigos de %2 a %3</translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation>float32 (sin cuantizar)</translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation>Queda tal como se entrenó: 1 bit de signo, 8 de exponente y 23 de mantisa</translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation>Coma flotante: 1 bit de signo, %1 de exponente y %2 de mantisa, hasta %3</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>por tensor</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>por grupo de %1</translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation>Todos los números del tensor comparten una escala.</translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation>Cada canal de salida tiene su propia escala: canales de distinto tamaño conservan todos su detalle, sin coste de velocidad.</translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation>Cada %1 números vecinos comparten una escala: lo mejor para pocos bits, a cambio de guardar más escalas.</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrico</translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation>simétrico, con el código más bajo</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>afín</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>mín.–máx.</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>media móvil</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation>a mano [%1; %2]</translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation>Del valor más pequeño al más grande: no se recorta nada.</translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation>Valores más pequeños y más grandes, promediados por lotes.</translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation>Conserva el %1&#xa0;% de los valores y recorta los atípicos.</translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation>El rango cuyos errores de redondeo y recorte juntos son los más pequeños.</translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation>El rango cuyo histograma pierde menos información (Kullback–Leibler).</translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation>El rango fijado a mano.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>The model was quantized already: its file&apos;s own scales, zero points and codes. Any other choice quantizes the numbers they stand for anew.</source>
        <translation>El modelo ya estaba cuantizado: las escalas, los puntos cero y los códigos de su propio archivo. Cualquier otra elección cuantiza de nuevo los números que representan.</translation>
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
        <translation>%1 bytes</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>±0.0 points</source>
        <translation>±0.0 puntos</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation>exacto</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation>perdido</translation>
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
        <translation>igual que float</translation>
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
        <translation>exacto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>half of the worst</source>
        <translation>la mitad de la peor</translation>
    </message>
    <message>
        <source>worst layer</source>
        <translation>la peor capa</translation>
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
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Produce %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Pesos: %1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>Activaciones: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parámetros: %1</translation>
    </message>
    <message>
        <source>Multiply-adds: %1</source>
        <translation>Multiplicaciones y sumas: %1</translation>
    </message>
    <message>
        <source>Weight SQNR: %1</source>
        <translation>SQNR de los pesos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the network is given</source>
        <translation>Lo que recibe la red</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Lo que responde la red</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Bits de los pesos</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>Bits de las activaciones</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>Error de los pesos</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How many bits each weight of a layer takes.</source>
        <translation>Cuántos bits ocupa cada peso de una capa.</translation>
    </message>
    <message>
        <source>How many bits each number of a layer&apos;s input takes.</source>
        <translation>Cuántos bits ocupa cada número de la entrada de una capa.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: a layer has the colour of as many bits as its error is worth, 6 dB a bit.</source>
        <translation>Relación señal a ruido de cuantización de los pesos: una capa tiene el color de tantos bits como vale su error, 6&#xa0;dB por bit.</translation>
    </message>
    <message>
        <source>How much the answer suffers when this layer alone is quantized; there once it was measured.</source>
        <translation>Cuánto sufre la respuesta cuando solo se cuantiza esta capa; disponible una vez medido.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation>Poner los &amp;pesos en</translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation>Poner las &amp;activaciones en</translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation>Poner los pesos en %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Poner las activaciones en %1</translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation>&amp;Escalas de los pesos</translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation>Escalas de los pesos: %1</translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation>&amp;Rango de los pesos</translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation>Ra&amp;ngo de las activaciones</translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation>Poner el rango de los pesos en %1</translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation>Poner el rango de las activaciones en %1</translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation>Punto cer&amp;o de las activaciones</translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation>Punto cero de las activaciones: %1</translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation>Devolver los pesos al valor predeterminado</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Restablecer los pesos</translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation>Devolver las activaciones al valor predeterminado</translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation>Restablecer las activaciones</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s c&amp;hoice</source>
        <translation>Cop&amp;iar la elección de la capa</translation>
    </message>
    <message>
        <source>&amp;Paste it to the selected layers</source>
        <translation>Pe&amp;gar en las capas seleccionadas</translation>
    </message>
    <message>
        <source>Choose the same for all %1 layers</source>
        <translation>Elegir lo mismo para todas las capas %1</translation>
    </message>
    <message>
        <source>Choose the same for all &amp;layers</source>
        <translation>Elegir lo mismo para &amp;todas las capas</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Guardar la tabla como…</translation>
    </message>
</context>
<context>
    <name>LayerNote</name>
    <message>
        <source>Nothing of this layer is quantized.</source>
        <translation>En esta capa no se cuantiza nada.</translation>
    </message>
    <message>
        <source>Its weights are not quantized: its input is turned back into float for them.</source>
        <translation>Sus pesos no están cuantizados: para ellos, su entrada vuelve a coma flotante.</translation>
    </message>
    <message>
        <source>Its input is not quantized: the weights are stored small and turned back into float.</source>
        <translation>Su entrada no está cuantizada: los pesos se guardan reducidos y vuelven a coma flotante.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for %1.</source>
        <translation>El entorno de ejecución no tiene un kernel entero para %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights in %1.</source>
        <translation>El entorno de ejecución no tiene un kernel entero para pesos en %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for activations in %1.</source>
        <translation>El entorno de ejecución no tiene un kernel entero para activaciones en %1.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights with a scale for each group.</source>
        <translation>El entorno de ejecución no tiene un kernel entero para pesos con una escala por grupo.</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for unsigned weights beside signed activations.</source>
        <translation>El entorno de ejecución no tiene un kernel entero para pesos sin signo junto a activaciones con signo.</translation>
    </message>
    <message>
        <source>Codes of 8 bits go in: the exported layer runs in integers where what reads its output takes such codes too.</source>
        <translation>Entran códigos de 8 bits: la capa exportada calcula con enteros donde lo que lee su salida también toma esos códigos.</translation>
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
        <translation>Mínimo %1, máximo %2
Media %3, desviación típica %4
Ceros: %5</translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation>Intro o F2 elige otro formato; un dígito fija los bits.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation>%1
lee %2
produce %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation>Escalas de los pesos</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>SQNR de los pesos</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplicaciones y sumas</translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation>Un nodo de la red cuyos pesos se pueden cuantizar.</translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation>Lo que calcula la capa, en los términos de ONNX.</translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation>Forma de los pesos tal como están guardados.</translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation>Cuántos números contienen los pesos y el sesgo de la capa.</translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation>El peso más pequeño y el más grande.</translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation>Cómo se guarda un peso.</translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation>Cómo se guarda un número de la entrada de la capa.</translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation>Cuántos pesos comparten una escala, y cómo se elige el rango de recorte.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation>Relación señal a ruido de cuantización de los pesos: 6 dB más son un bit más. Por debajo de 20 dB conviene mirar la capa; por debajo de 10 dB queda poco de ella.</translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation>Multiplicaciones y sumas para una muestra.</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entera</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Whether the exported layer can compute with integers, or stays float; resting on a cell says why.</source>
        <translation>Si la capa exportada puede calcular con enteros o queda en coma flotante; detenga el puntero sobre una celda para saber por qué.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How far the model&apos;s outputs move, in percent of their size, when only this layer is quantized: its weights and what it reads, to the bits chosen in the sensitivity view.</source>
        <translation>Cuánto se desvían las salidas del modelo, en porcentaje de su magnitud, cuando solo se cuantiza esta capa: sus pesos y lo que lee, con los bits elegidos en la vista de sensibilidad.</translation>
    </message>
    <message>
        <source>In the file: scale %1, zero point %2</source>
        <translation>En el archivo: escala %1, punto cero %2</translation>
    </message>
    <message>
        <source>Not kept: the numbers that the file&apos;s codes stand for are quantized anew.</source>
        <translation>No se conservan: los números que representan los códigos del archivo se cuantizan de nuevo.</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
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
        <translation>--example abre su propio modelo: quite %1.</translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation>--data y --recipe van con un MODEL.</translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation>--headless necesita --example, o un MODEL y --data.</translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation>Explorar lo que la cuantización hace a una red neuronal.</translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation>Evaluar con estos datos.</translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation>Empezar con esta receta.</translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation>Abrir un ejemplo incluido: residual o depthwise.</translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation>Evaluar, comparar y exportar sin intervención; escribir en esta carpeta una imagen de la ventana, la tabla de candidatos y el modelo cuantizado.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation>Idioma de la ventana, por ejemplo es.</translation>
    </message>
    <message>
        <source>A project has data and recipes of its own: leave --data and --recipe out.</source>
        <translation>Un proyecto tiene sus propios datos y recetas: quite --data y --recipe.</translation>
    </message>
    <message>
        <source>The ONNX model or the project to open.</source>
        <translation>El modelo ONNX o el proyecto que se abrirá.</translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>Imagen (*.png);;Imagen vectorial (*.svg);;PDF (*.pdf);;Números (*.csv)</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>No se puede escribir %1: elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation>%1 no termina en .png, .svg, .pdf ni .csv: elija una de estas extensiones.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>SaveScene</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)</source>
        <translation>Imagen vectorial (*.svg);;Imagen (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 no termina en .png, .svg ni .pdf: elija una de estas extensiones.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 no termina en .csv, .png, .svg ni .pdf: elija uno de ellos.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)</source>
        <translation>Números (*.csv);;Imagen (*.png);;Imagen vectorial (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Guardar la tabla como…</translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation>%1, pesos</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation>%1, activación</translation>
    </message>
    <message>
        <source>%1, activation, range given by its operator</source>
        <translation>%1, activación, rango dado por su operador</translation>
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
        <translation>Exactitud top-1</translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation>Exactitud top-5</translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation>Coincidencia con float</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation>Medido: se ejecutó el propio modelo, o se contó el archivo.</translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation>Simulado: el modelo en coma flotante se ejecutó con pesos y activaciones redondeados exactamente como los redondea el archivo exportado.</translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation>Estimado: calculado a partir de las formas, no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>Leyendo muestras</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibrando</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation>Midiendo la latencia</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stored in the project, computed by %1. Evaluate computes it anew.</source>
        <translation>Guardado en el proyecto, calculado por %1. «Evaluar» lo calcula de nuevo.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation>%1 en&#xa0;%</translation>
    </message>
    <message>
        <source>Output SQNR in dB</source>
        <translation>SQNR de salida en dB</translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation>Tamaño en KiB</translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation>Memoria de activaciones en KiB</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>Latencia en ms</translation>
    </message>
    <message>
        <source>Bit operations in millions</source>
        <translation>Operaciones de bits en millones</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>La métrica en las muestras elegidas, con su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>Cuánto sobresalen las salidas del ruido que les añade la cuantización.</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>Tamaño del archivo que escribe la exportación, exacto al byte.</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>Máximo de activaciones vivas al mismo tiempo para una muestra.</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>Tiempo de una inferencia en este equipo, un hilo.</translation>
    </message>
    <message>
        <source>Multiplications and additions of all layers, each counted as the bits of its weights times the bits of its input: an estimate of the work on hardware made for few bits.</source>
        <translation>Multiplicaciones y sumas de todas las capas, contadas cada una como bits de sus pesos por bits de su entrada: una estimación del trabajo en hardware hecho para pocos bits.</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>No se midió la latencia.</translation>
    </message>
    <message>
        <source>The model leaves the sizes of its tensors open, so this is not known.</source>
        <translation>El modelo deja abiertos los tamaños de sus tensores, así que esto no se conoce.</translation>
    </message>
    <message>
        <source>No candidate has this figure.</source>
        <translation>Ningún candidato tiene esta cifra.</translation>
    </message>
</context>
<context>
    <name>bitdepth::BudgetBar</name>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1: %2, not limited</source>
        <translation>%1: %2, sin límite</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>memory, needed, available</comment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTable</name>
    <message>
        <source>No candidates yet.
Evaluate a recipe and pin it: here it stands beside the float model and every other choice.</source>
        <translation>Aún no hay candidatos.
Evalúe una receta y fíjela: aquí estará junto al modelo en coma flotante y a todas las demás opciones.</translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation>&amp;Usar esta receta otra vez</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cam&amp;biar nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>Color &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Guardar la tabla como…</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation>Modelo float</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChangedSamplesModel</name>
    <message>
        <source>both right</source>
        <translation>ambos aciertan</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>ambos fallan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>wrong otherwise</source>
        <translation>otro fallo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message>
        <source>no outlier channel</source>
        <translation>ningún canal atípico</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>%n canal atípico: %1…</numerusform>
            <numerusform>%n canales atípicos: %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>%n canal atípico: %1</numerusform>
            <numerusform>%n canales atípicos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels whose largest value is at least %1 times that of the median channel. With one scale for the whole tensor they take the precision of all others.</source>
        <translation>Canales cuyo valor máximo es al menos %1 veces el del canal mediano. Con una sola escala para todo el tensor quitan precisión a todos los demás.</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>clipping range %1 to %2</source>
        <translation>rango de recorte de %1 a %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;por</translation>
    </message>
    <message>
        <source>Picture of the channels</source>
        <translation>Imagen de los canales</translation>
    </message>
    <message>
        <source>Order of the channels</source>
        <translation>Orden de los canales</translation>
    </message>
    <message>
        <source>In the order of the tensor, the widest range first, or the largest error first</source>
        <translation>En el orden del tensor, el rango más ancho primero, o el mayor error primero</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Ranges, logarithmic</source>
        <translation>Rangos, logarítmico</translation>
    </message>
    <message>
        <source>Each channel&apos;s range as a bar, also on a logarithmic scale, or how its values are distributed as a map</source>
        <translation>El rango de cada canal en una barra, también en escala logarítmica, o cómo se reparten sus valores en un mapa</translation>
    </message>
</context>
<context>
    <name>bitdepth::ColumnFitter</name>
    <message>
        <source>As many as &amp;fit</source>
        <translation>Tantas como &amp;quepan</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareController</name>
    <message>
        <source>Float model</source>
        <translation>Modelo float</translation>
    </message>
    <message>
        <source>%1 (not pinned)</source>
        <translation>%1 (sin fijar)</translation>
    </message>
    <message>
        <source>%1 before repairs</source>
        <comment>layer</comment>
        <translation>%1 antes de las reparaciones</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareFiguresModel</name>
    <message>
        <source>Bit operations</source>
        <translation>Operaciones de bits</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Diferencia con %1</translation>
    </message>
    <message>
        <source>Is that chance?</source>
        <translation>¿Es azar?</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>otras muestras</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1.
%2</source>
        <translation>Intervalo del 95&#xa0;% de la diferencia: %1.
%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareHistograms</name>
    <message>
        <source>float values</source>
        <translation>valores en coma flotante</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Which numbers of the layer chosen in the window above to lay over each other.</source>
        <translation>Qué números de la capa elegida arriba en la ventana se superponen.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Recuentos logarítmicos</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the one before.</source>
        <translation>Cada paso del eje es diez veces el anterior.</translation>
    </message>
    <message>
        <source>Histograms of both candidates</source>
        <translation>Histogramas de ambos candidatos</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareLayersModel</name>
    <message>
        <source>Weights: %1
Input: %2
SQNR of the weights: %3</source>
        <translation>Pesos: %1
Entrada: %2
SQNR de los pesos: %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Format of the weights / of the input</source>
        <translation>Formato de los pesos / de la entrada</translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What differences are taken to.</source>
        <translation>La referencia de las diferencias.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Pin a candidate, and it is compared with the float model; pin two, and they are compared with each other.</source>
        <translation>Aún no hay nada que comparar.
Fije un candidato y se comparará con el modelo en coma flotante; fije dos y se compararán entre sí.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>All figures side by side, and whether differences are more than chance.</source>
        <translation>Todas las cifras lado a lado, y si las diferencias son más que azar.</translation>
    </message>
    <message>
        <source>Layers that the two quantize differently. Enter shows one above.</source>
        <translation>Capas que los dos cuantizan de forma distinta. Intro muestra una arriba.</translation>
    </message>
    <message>
        <source>Samples that the two answer differently, as the model sees them.</source>
        <translation>Muestras a las que los dos responden de forma distinta, tal como las ve el modelo.</translation>
    </message>
    <message>
        <source>How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to see its samples.</source>
        <translation>Cuántas muestras de una clase (filas) reciben cada respuesta (columnas), y qué cambió. Haga clic en una celda para ver sus muestras.</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>Cifras comparadas</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>Capas que difieren</translation>
    </message>
    <message>
        <source>Samples whose answer changed</source>
        <translation>Muestras cuya respuesta cambió</translation>
    </message>
    <message>
        <source>Classes and answers</source>
        <translation>Clases y respuestas</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>Muestras mostradas</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>Todas las que cambiaron</translation>
    </message>
    <message>
        <source>Lost: right before</source>
        <translation>Perdidas: antes acertadas</translation>
    </message>
    <message>
        <source>Won: right now</source>
        <translation>Ganadas: ahora acertadas</translation>
    </message>
    <message>
        <source>A cell of the confusion</source>
        <translation>Una celda de la confusión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln muestra</numerusform>
            <numerusform>%Ln muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <translation>%1 respondido como %2</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>The numbers of the layer chosen above, as they are and as either brings them back.</source>
        <translation>Los números de la capa elegida arriba, como son y como los devuelve cada uno.</translation>
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
        <translation>%1 respondido como %2: %3 de %4 muestras. Haga clic para verlas.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Datos (*.json *.npz *.idx *.gz *-ubyte);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation>Abrir una carpeta de datos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation>Una carpeta de imágenes, un .npz, un dataset.json…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation>No indicado: valores tal cual</translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation>P&amp;reprocesamiento:</translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>&amp;Datos:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation>Con más muestras se tarda más y el intervalo de la exactitud se estrecha.</translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation>&amp;Muestras evaluadas:</translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation>Decide qué muestras se toman: la misma semilla toma las mismas.</translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation>S&amp;emilla:</translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation>Calibración: dónde se miden los rangos de las activaciones</translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation>En &amp;otros datos:</translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation>Datos de calibración</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>Arch&amp;ivo…</translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation>Muestras como má&amp;ximo:</translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation>Una muestra tal como la ve el modelo</translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation>Número de la muestra mostrada</translation>
    </message>
    <message>
        <source>On a part of t&amp;his data</source>
        <translation>En una parte de e&amp;stos datos</translation>
    </message>
    <message>
        <source>This sample cannot be read.</source>
        <translation>Esta muestra no se puede leer.</translation>
    </message>
    <message>
        <source>Values from %1 to %2, mean %3</source>
        <translation>Valores de %1 a %2, media %3</translation>
    </message>
    <message>
        <source>Up and Down step through the samples.</source>
        <translation>Arriba y Abajo recorren las muestras.</translation>
    </message>
</context>
<context>
    <name>bitdepth::DeviceBar</name>
    <message>
        <source>no device</source>
        <translation>ningún dispositivo</translation>
    </message>
    <message>
        <source>%1, runs models in %2
RAM: %3</source>
        <translation>%1, ejecuta modelos en %2
RAM: %3</translation>
    </message>
    <message>
        <source>Choose what the model must fit: it is checked at every edit.</source>
        <translation>Elija en qué debe caber el modelo: se comprueba en cada cambio.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict, mark, provenance</comment>
        <translation>%1&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>Flash: the model&apos;s file and the runtime&apos;s code. RAM: the arena of activations for one sample; stacks and whatever else the program holds come on top.</source>
        <translation>Flash: el archivo del modelo y el código del entorno de ejecución. RAM: la arena de activaciones para una muestra; a eso se suman las pilas y lo demás que tenga el programa.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Time of one inference, layers alone: %1 ms (%2)</source>
        <translation>Tiempo de una inferencia, solo las capas: %1 ms (%2)</translation>
    </message>
    <message>
        <source>Energy of one inference: %1 mJ (%2)</source>
        <translation>Energía de una inferencia: %1 mJ (%2)</translation>
    </message>
    <message>
        <source>No kernel for the formats of: %1</source>
        <translation>Sin kernel para los formatos de: %1</translation>
    </message>
    <message>
        <source>Everything here is estimated from shapes and published figures; nothing ran on the device.</source>
        <translation>Todo aquí se estima a partir de las formas y de cifras publicadas; no se ejecutó nada en el dispositivo.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>Dispositivo:</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the model must fit: published figures of the device and its runtime</source>
        <translation>En qué debe caber el modelo: cifras publicadas del dispositivo y de su entorno de ejecución</translation>
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
        <translation>Buscando la capa culpable</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remedio: %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisView</name>
    <message>
        <source>%1
%2: %3 of the noise</source>
        <comment>tensor, cause, share</comment>
        <translation>%1
%2: %3 del ruido</translation>
    </message>
    <message>
        <source>All layers
created and inherited noise</source>
        <translation>Todas las capas
ruido creado y heredado</translation>
    </message>
    <message>
        <source>Where noise arises</source>
        <translation>Dónde surge el ruido</translation>
    </message>
    <message>
        <source>In colour what a layer creates itself, from inputs without noise; in grey what it was handed by the layers before it. A layer with much grey is a victim, not the cause.</source>
        <translation>En color, lo que una capa crea por sí misma a partir de entradas sin ruido; en gris, lo que le pasaron las capas anteriores. Una capa con mucho gris es víctima, no causa.</translation>
    </message>
    <message>
        <source>No tensor of this recipe stands out.</source>
        <translation>Ningún tensor de esta receta destaca.</translation>
    </message>
    <message>
        <source>Looking for the tensors that make the noise, then trying what helps…</source>
        <translation>Buscando los tensores que causan el ruido y probando después qué ayuda…</translation>
    </message>
    <message>
        <source>The recipe was changed since: undo, or look again. Before: %1</source>
        <translation>La receta se modificó desde entonces: deshaga o busque de nuevo. Antes: %1</translation>
    </message>
    <message>
        <source>Find the guilty layer</source>
        <translation>Buscar la capa culpable</translation>
    </message>
    <message>
        <source>Looks for what makes the present recipe lose accuracy, and measures what helps</source>
        <translation>Busca qué hace perder exactitud a la receta actual y mide qué ayuda</translation>
    </message>
    <message>
        <source>Which layer makes a recipe lose accuracy, and why?
The diagnosis tells who creates the noise from who only inherits it, shows the cause, and measures remedies.</source>
        <translation>¿Qué capa hace perder exactitud a una receta, y por qué?
El diagnóstico distingue quién crea el ruido de quién solo lo hereda, muestra la causa y mide remedios.</translation>
    </message>
    <message>
        <source>Tensors that make the noise, worst first</source>
        <translation>Tensores que causan el ruido, los peores primero</translation>
    </message>
</context>
<context>
    <name>bitdepth::DockTitles</name>
    <message>
        <source>A double click makes it a window of its own.</source>
        <translation>Un doble clic lo convierte en una ventana propia.</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>&amp;Ventana propia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation>Elegir datos</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modificada</translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation>Poner los pesos de %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>Poner los pesos de %n capa en %1</numerusform>
            <numerusform>Poner los pesos de %n capas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation>Poner las activaciones de %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>Poner las activaciones de %n capa en %1</numerusform>
            <numerusform>Poner las activaciones de %n capas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>Devolver %n capa al valor predeterminado</numerusform>
            <numerusform>Devolver %n capas al valor predeterminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Partir de %1</translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation>Abrir la receta %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>Quitar %n candidato</numerusform>
            <numerusform>Quitar %n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Usar %1 otra vez</translation>
    </message>
    <message>
        <source>Recolour %1</source>
        <translation>Cambiar el color de %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>Modelos ONNX (*.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Abrir receta</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>Recetas (*.recipe.json *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation>Recetas (*.recipe.json)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open model or project</source>
        <translation>Abrir modelo o proyecto</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.bitdepth);;All files (*)</source>
        <translation>Modelos y proyectos (*.onnx *.bitdepth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Use it without the stored figures</source>
        <translation>&amp;Usarlo sin las cifras guardadas</translation>
    </message>
    <message>
        <source>Go on &amp;without data</source>
        <translation>&amp;Seguir sin datos</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>Dónde está el modelo</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>Datos (*.json *.npz *.idx *.gz *-ubyte);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Bitdepth projects (*.bitdepth)</source>
        <translation>Proyectos de Bitdepth (*.bitdepth)</translation>
    </message>
    <message>
        <source>The recipe or the candidates of %1 are not saved. Save them as a project?</source>
        <translation>La receta o los candidatos de %1 no están guardados. ¿Guardarlos como proyecto?</translation>
    </message>
    <message>
        <source>%1 was changed and not saved. Save it?</source>
        <translation>%1 se modificó y no se ha guardado. ¿Guardarlo?</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message>
        <source>Nothing is quantized here, so every value comes back as it is.</source>
        <translation>Aquí no se cuantiza nada, así que cada valor vuelve tal cual.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Largest error %1, mean error %2.</source>
        <translation>Error máximo %1, error medio %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n error queda fuera de lo dibujado.</numerusform>
            <numerusform>%n errores quedan fuera de lo dibujado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean error other than zero shifts what the layer makes: bias correction takes it back.</source>
        <translation>Un error medio distinto de cero desplaza lo que produce la capa: la corrección de sesgos lo compensa.</translation>
    </message>
    <message>
        <source>Value %1 with error %2: comes back as %3</source>
        <translation>Valor %1 con error %2: vuelve como %3</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation>Evaluando el modelo en coma flotante</translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation>Calibrando activaciones</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>Evaluando %1</translation>
    </message>
    <message>
        <source>Evaluating the model as its file has it</source>
        <translation>Evaluando el modelo tal como está en su archivo</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvidencePlot</name>
    <message>
        <source>Calibration sample</source>
        <translation>Muestra de calibración</translation>
    </message>
    <message>
        <source>Tensor that is joined</source>
        <translation>Tensor unido</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>Canal de entrada</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Smallest to largest value</source>
        <translation>Del valor menor al mayor</translation>
    </message>
    <message>
        <source>Value; the lines are the ends of the range</source>
        <translation>Valor; las líneas son los extremos del rango</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Layer, from the input to the output</source>
        <translation>Capa, de la entrada a la salida</translation>
    </message>
    <message>
        <source>Noise in % of the signal</source>
        <translation>Ruido en % de la señal</translation>
    </message>
    <message>
        <source>%1
created %2, inherited %3</source>
        <translation>%1
creado %2, heredado %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>channel, number</comment>
        <translation>%1&#xa0;%L2</translation>
    </message>
    <message>
        <source>%1
%2 to %3</source>
        <translation>%1
%2 a %3</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation>Elija datos para ver esto</translation>
    </message>
    <message>
        <source>What stays float, and why</source>
        <translation>Lo que queda en coma flotante, y por qué</translation>
    </message>
    <message>
        <source>About this evaluation</source>
        <translation>Sobre esta evaluación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::FastestController</name>
    <message>
        <source>Measuring what is fastest here</source>
        <translation>Midiendo qué es lo más rápido aquí</translation>
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
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Guilty layer</source>
        <translation>Capa culpable</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Frontera</translation>
    </message>
</context>
<context>
    <name>bitdepth::FormatDelegate</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>bitdepth::FrontierView</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds recipes that lose least for their size, without looking at labels.</source>
        <translation>Encuentra las recetas que menos pierden para su tamaño, sin mirar las etiquetas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>Buscando; %Ln punto hasta ahora.</numerusform>
            <numerusform>Buscando; %Ln puntos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>Detenida; %Ln punto hasta ahora.</numerusform>
            <numerusform>Detenida; %Ln puntos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the limits: allow more.</source>
        <translation>Nada de lo encontrado respeta los límites: permita más.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>Listo: %Ln punto en la frontera.</numerusform>
            <numerusform>Listo: %Ln puntos en la frontera.</numerusform>
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
        <translation>%1 estimado sin etiquetas, con muestras que ninguna reparación ha visto</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>activaciones %1</translation>
    </message>
    <message>
        <source>bit operations %1</source>
        <translation>operaciones de bits %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>latencia %1</translation>
    </message>
    <message>
        <source>Keeps the limits.</source>
        <translation>Respeta los límites.</translation>
    </message>
    <message>
        <source>Points appear here and in the trade-off as they are found; the dial then walks along them and the whole window follows.</source>
        <translation>Los puntos aparecen aquí y en el equilibrio a medida que se encuentran; el control los recorre y toda la ventana lo sigue.</translation>
    </message>
    <message>
        <source>The present recipe is none of these points: move the dial.</source>
        <translation>La receta actual no es ninguno de estos puntos: mueva el control.</translation>
    </message>
    <message>
        <source>Loss at most:</source>
        <translation>Pérdida como máximo:</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>Archivo como máximo:</translation>
    </message>
    <message>
        <source>Activations at most:</source>
        <translation>Activaciones como máximo:</translation>
    </message>
    <message>
        <source>Latency at most:</source>
        <translation>Latencia como máximo:</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
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
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Points of accuracy that may be lost, estimated without labels</source>
        <translation>Puntos de exactitud que se pueden perder, estimados sin etiquetas</translation>
    </message>
    <message>
        <source>Of one inference on this machine; every point is then measured, which takes longer</source>
        <translation>De una inferencia en este equipo; entonces se mide cada punto, lo que tarda más</translation>
    </message>
    <message>
        <source>Fit the device (none is chosen)</source>
        <translation>Que quepa en el dispositivo (ninguno elegido)</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Que quepa en %1</translation>
    </message>
    <message>
        <source>Repair each recipe</source>
        <translation>Reparar cada receta</translation>
    </message>
    <message>
        <source>Rounds weights by real inputs and corrects biases: smaller files for the same loss, and a slower search</source>
        <translation>Redondea los pesos según entradas reales y corrige los sesgos: archivos más pequeños con la misma pérdida, y una búsqueda más lenta</translation>
    </message>
    <message>
        <source>Starts, stops and continues the search; what was found stays</source>
        <translation>Inicia, detiene y continúa la búsqueda; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Point of the frontier</source>
        <translation>Punto de la frontera</translation>
    </message>
    <message>
        <source>From the smallest file to the largest: the recipe becomes that point, as one step to undo</source>
        <translation>Del archivo más pequeño al más grande: la receta pasa a ser ese punto, y se deshace en un paso</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>el más pequeño</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>el más grande</translation>
    </message>
    <message>
        <source>Best within the limits</source>
        <translation>Lo mejor dentro de los límites</translation>
    </message>
    <message>
        <source>Goes to the point that a search under these limits recommends</source>
        <translation>Va al punto que recomienda una búsqueda con estos límites</translation>
    </message>
    <message>
        <source>Pin this point</source>
        <translation>Fijar este punto</translation>
    </message>
    <message>
        <source>Keeps it as a candidate, as soon as it is evaluated on the chosen data</source>
        <translation>Lo conserva como candidato en cuanto se evalúa con los datos elegidos</translation>
    </message>
    <message>
        <source>Expected loss: %1 ± %2 points, same answer for %3 of %4 samples</source>
        <comment>loss, half its 95 % interval, share, number</comment>
        <translation>Pérdida esperada: %1 ± %2 puntos, misma respuesta en %3 de %4 muestras</translation>
    </message>
    <message>
        <source>Beyond the limits: a recipe keeps them if the upper end of the loss&apos;s 95 % interval does.</source>
        <translation>Fuera de los límites: una receta los cumple si los cumple el extremo superior del intervalo del 95 % de la pérdida.</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuideWindow</name>
    <message>
        <source>The guide is missing: %1 is not there. Install the program again.</source>
        <translation>Falta la guía: %1 no está. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuidedTour</name>
    <message>
        <source>What the recipe does</source>
        <translation>Lo que hace la receta</translation>
    </message>
    <message>
        <source>Accuracy, size, memory, operations and latency of the quantized model, each beside the float model. The mark says whether a figure was measured, simulated or estimated.</source>
        <translation>Exactitud, tamaño, memoria, operaciones y latencia del modelo cuantizado, cada una junto al modelo en coma flotante. La marca dice si una cifra se midió, se simuló o se estimó.</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>Empezar con un preajuste</translation>
    </message>
    <message>
        <source>A recipe for the whole model, made for a purpose. Everything in it can be changed layer by layer, and every change undone.</source>
        <translation>Una receta para todo el modelo, hecha para un fin. Todo en ella se puede cambiar capa por capa, y cada cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Las capas</translation>
    </message>
    <message>
        <source>Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.</source>
        <translation>Haga clic en un encabezado para ordenar: la capa con la SQNR más baja es la que más sufre. Pulse 4 para 4 bits, 8 para 8 bits, 0 para float; lo demás está en el menú contextual.</translation>
    </message>
    <message>
        <source>What its numbers look like</source>
        <translation>Cómo son sus números</translation>
    </message>
    <message>
        <source>Float values in blue, what is left of them after quantizing in orange, and the clipping range as dashed lines.</source>
        <translation>Los valores en coma flotante en azul, lo que queda de ellos tras cuantizar en naranja, y el rango de recorte como líneas discontinuas.</translation>
    </message>
    <message>
        <source>Candidates and the network</source>
        <translation>Los candidatos y la red</translation>
    </message>
    <message>
        <source>Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a graph you can walk with the arrow keys.</source>
        <translation>Fije un resultado con Ctrl+P para compararlo con otros. La pestaña Red dibuja el modelo como un grafo que se recorre con las flechas.</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Llévesela</translation>
    </message>
    <message>
        <source>Writes the quantized model as ONNX. It computes exactly what was promised here. The user guide is in the Help menu: press F1.</source>
        <translation>Escribe el modelo cuantizado como ONNX. Calcula exactamente lo que aquí se prometió. La guía del usuario está en el menú Ayuda: pulse F1.</translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation>Este tensor no contiene ningún número finito, así que no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation>Elija una capa para ver cómo se distribuyen sus números y cuáles de ellos puede representar su formato.</translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation>valores por intervalo de %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>Recuentos &amp;logarítmicos</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valor %1</translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation>%1 valores entre %2 y %3</translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation>Cada canal tiene su propia cuadrícula: elija uno para verla.</translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation>Guardado como código %1</translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation>Vuelve como %1 (error %2)</translation>
    </message>
    <message>
        <source>Clipping &amp;range by</source>
        <translation>&amp;Rango de recorte por</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1: SQNR %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, SQNR %4.
Click to take it.</source>
        <translation>%1: de %2 a %3, SQNR %4.
Haga clic para tomarlo.</translation>
    </message>
    <message>
        <source>Drag to choose the clipping range by hand.
By keyboard: Shift and arrows move the upper end, Ctrl and arrows the lower.</source>
        <translation>Arrastre para elegir el rango de recorte a mano.
Con el teclado: Mayús y las flechas mueven el extremo superior, Ctrl y las flechas el inferior.</translation>
    </message>
    <message>
        <source>With an end at %1: SQNR %2
rounding error %3, clipping error %4</source>
        <translation>Con un extremo en %1: SQNR %2
error de redondeo %3, error de recorte %4</translation>
    </message>
    <message>
        <source>error in dB</source>
        <translation>error en dB</translation>
    </message>
    <message>
        <source>A range by hand holds for all channels.</source>
        <translation>Un rango elegido a mano vale para todos los canales.</translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation>Poner los pesos en %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>Poner las activaciones en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 de %Ln capa</numerusform>
            <numerusform>%1 de %Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation>Filtro: nombre, operador, formato</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Filtrar capas</translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation>Muestra las capas que contienen todas las palabras, por ejemplo «conv int4».</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>This model has no layer whose weights can be quantized.
The notes beside the filter say why.</source>
        <translation>Este modelo no tiene ninguna capa cuyos pesos se puedan cuantizar.
Las notas junto al filtro dicen por qué.</translation>
    </message>
    <message>
        <source>No layer holds these words.</source>
        <translation>Ninguna capa contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>Aplicar a %n capa la elección de %1</numerusform>
            <numerusform>Aplicar a %n capas la elección de %1</numerusform>
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
        <translation>Acerca de Bitdepth</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;Ver cómo son los números de una red neuronal, decidir cuántos bits merece cada capa y llevarse un modelo que hace lo que prometió la pantalla.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>Partir de:</translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation>Reemplazar la receta por otra hecha para un fin</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Eva&amp;luate</source>
        <translation>E&amp;valuar</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>Elegir da&amp;tos…</translation>
    </message>
    <message>
        <source>Bitdepth ended without saving the work on %1 (%2).</source>
        <translation>Bitdepth terminó sin guardar el trabajo sobre %1 (%2).</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>bitdepth::ModelGraph</name>
    <message>
        <source>Colour:</source>
        <translation>Color:</translation>
    </message>
    <message>
        <source>Colour of the layers</source>
        <translation>Color de las capas</translation>
    </message>
    <message>
        <source>Network graph</source>
        <translation>Grafo de la red</translation>
    </message>
    <message>
        <source>The network is drawn here once a model is open.</source>
        <translation>Aquí se dibuja la red en cuanto se abre un modelo.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>The whole network (0)</source>
        <translation>Toda la red (0)</translation>
    </message>
    <message>
        <source>Draw it from top to bottom</source>
        <translation>Dibujar de arriba abajo</translation>
    </message>
    <message>
        <source>Draw it from left to right</source>
        <translation>Dibujar de izquierda a derecha</translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays float and why, and what else to know of the evaluation.</source>
        <translation>Lo que queda en coma flotante y por qué, y qué más conviene saber de la evaluación.</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberInspector</name>
    <message>
        <source>%1, this tensor</source>
        <translation>%1, este tensor</translation>
    </message>
    <message>
        <source>%1, channel 0</source>
        <translation>%1, canal 0</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, guardado como %2</translation>
    </message>
    <message>
        <source>float32: the tensor has no grid</source>
        <translation>float32: el tensor no tiene cuadrícula</translation>
    </message>
    <message>
        <source>grid: %1 | %2 | %3</source>
        <comment>value below, stored value, value above</comment>
        <translation>cuadrícula: %1 | %2 | %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;lor</translation>
    </message>
    <message>
        <source>Value to look at</source>
        <translation>Valor que se examina</translation>
    </message>
    <message>
        <source>Type a number, or click one in the histogram or on the line below.</source>
        <translation>Escriba un número, o haga clic en uno del histograma o de la línea de abajo.</translation>
    </message>
    <message>
        <source>To the next smaller representable value</source>
        <translation>Al valor representable inmediatamente menor</translation>
    </message>
    <message>
        <source>To the next larger representable value</source>
        <translation>Al valor representable inmediatamente mayor</translation>
    </message>
    <message>
        <source>The representable value below, the one that comes back, and the one above.</source>
        <translation>El valor representable inferior, el que vuelve y el superior.</translation>
    </message>
    <message>
        <source>Number line: the value, its code, and the value that comes back</source>
        <translation>Recta numérica: el valor, su código y el valor que vuelve</translation>
    </message>
    <message>
        <source>Above, the real numbers; below, the codes. Click or drag to pick a value, arrow keys go from one representable value to the next.</source>
        <translation>Arriba, los números reales; abajo, los códigos. Haga clic o arrastre para elegir un valor; las flechas pasan de un valor representable al siguiente.</translation>
    </message>
    <message>
        <source>Bits of the value</source>
        <translation>Bits del valor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>Bits: signo, exponente, mantisa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Of the step quantizer round(x × step) / step in the table: how many steps lie between 0 and 1. 10 rounds to tenths.</source>
        <translation>Del cuantizador por pasos round(x × step) / step de la tabla: cuántos pasos hay entre 0 y 1. 10 redondea a décimas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>per unit</comment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Steps per unit</source>
        <translation>Pasos por unidad</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberLine</name>
    <message>
        <source>code %1, back %2</source>
        <translation>código %1, vuelve %2</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>vuelve %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation>Detiene lo que está en marcha. No queda nada a medias.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>redondeo %1</translation>
    </message>
    <message>
        <source>clipping %1</source>
        <translation>recorte %1</translation>
    </message>
    <message>
        <source>Clipping range</source>
        <translation>Rango de recorte</translation>
    </message>
    <message>
        <source>How the clipping range is chosen, and the signal-to-noise ratio that each way gives this tensor. Drag a border in the histogram to choose it by hand.</source>
        <translation>Cómo se elige el rango de recorte, y la relación señal a ruido que cada método da a este tensor. Arrastre un borde en el histograma para elegirlo a mano.</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Relación señal a ruido de cuantización: 6 dB más son un bit más.</translation>
    </message>
    <message>
        <source>Rounding and clipping error</source>
        <translation>Error de redondeo y de recorte</translation>
    </message>
    <message>
        <source>How the mean squared error divides: rounding %1, clipping %2.</source>
        <translation>Cómo se reparte el error cuadrático medio: redondeo %1, recorte %2.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values inside the range, which move to the nearest representable one. A narrower range makes it smaller.</source>
        <translation>Parte del error cuadrático debida a los valores dentro del rango, que pasan al representable más cercano. Un rango más estrecho la reduce.</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values outside the range, which become its ends. A wider range makes it smaller.</source>
        <translation>Parte del error cuadrático debida a los valores fuera del rango, que se llevan a sus extremos. Un rango más ancho la reduce.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>bitdepth::RemedyList</name>
    <message>
        <source>Nothing that was tried helps.</source>
        <translation>Nada de lo probado ayuda.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>%1 – advised</source>
        <translation>%1 – aconsejado</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Aplicar: %1</translation>
    </message>
    <message>
        <source>Makes this change to the recipe; one undo takes it back</source>
        <translation>Hace este cambio en la receta; un solo deshacer lo revierte</translation>
    </message>
</context>
<context>
    <name>bitdepth::RepairMenu</name>
    <message>
        <source>Equalization of channels</source>
        <translation>Ecualización de canales</translation>
    </message>
    <message>
        <source>Absorption of high biases</source>
        <translation>Absorción de sesgos altos</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>Redondeo según entradas reales</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Corrección de sesgos</translation>
    </message>
    <message>
        <source>Scales the channels of neighbouring layers alike, so that one scale suits them all; the network computes the same.</source>
        <translation>Lleva los canales de capas vecinas a escalas parecidas, de modo que una sola escala les sirva a todos; la red calcula lo mismo.</translation>
    </message>
    <message>
        <source>Moves large biases into the next layer, so that activations need less range.</source>
        <translation>Traslada los sesgos grandes a la capa siguiente, para que las activaciones necesiten menos rango.</translation>
    </message>
    <message>
        <source>Rounds each weight up or down so that the layer&apos;s outputs on real samples stay nearest; takes a while.</source>
        <translation>Redondea cada peso hacia arriba o hacia abajo para que las salidas de la capa con muestras reales queden lo más cerca posible; tarda un poco.</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each output channel off its bias.</source>
        <translation>Resta del sesgo de cada canal de salida el error medio que le añade la cuantización.</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar: %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar: %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Repairs: %L1</source>
        <comment>number</comment>
        <translation>Reparaciones: %L1</translation>
    </message>
    <message>
        <source>Changes to the weights that need no labels and cost no bits; what does not help is taken back</source>
        <translation>Cambios en los pesos que no necesitan etiquetas ni cuestan bits; lo que no ayuda se revierte</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>Rangos según las salidas</translation>
    </message>
    <message>
        <source>Gives each activation the range, by whatever method, that moves the network&apos;s outputs least on real samples.</source>
        <translation>Da a cada activación el rango, sea cual sea el método, que menos desplaza las salidas de la red con muestras reales.</translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation>La receta se modificó desde entonces: evalúela de nuevo.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>float %1</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modelo float</translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation>En %1 muestras, intervalo del 95&#xa0;% %2.</translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation>El archivo que escribe la exportación ocupa %1.</translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation>Para una muestra hay como máximo %1 de activaciones vivas al mismo tiempo.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation>Una inferencia aquí, un hilo: de %1 a %2 en ocho de cada diez ejecuciones.
Lo que se ejecutó: %3</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>Memoria de activaciones</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>These formats cannot be written to a file of this model&apos;s version.</source>
        <translation>Estos formatos no se pueden escribir en un archivo de la versión de este modelo.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1.</source>
        <translation>El archivo que escriba la exportación ocupará %1.</translation>
    </message>
    <message>
        <source>The file that export writes will have %1 at most; the ranges decide the last bytes.</source>
        <translation>El archivo que escriba la exportación ocupará como máximo %1; los rangos deciden los últimos bytes.</translation>
    </message>
    <message>
        <source>The model leaves open how large its activations are.</source>
        <translation>El modelo deja abierto el tamaño de sus activaciones.</translation>
    </message>
    <message>
        <source>Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a device makes of them depends on its kernels.</source>
        <translation>Multiplicaciones y sumas × bits de los pesos × bits de las activaciones, para una muestra: %1. Lo que un dispositivo haga con ellas depende de sus kernels.</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>Operaciones de bits</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>measured, stored</comment>
        <translation>%1, guardado</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.</source>
        <translation>Estimado a partir de %1 de %2 muestras, intervalo del 95 % %3. Las demás se están evaluando.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SearchController</name>
    <message>
        <source>Searching the frontier</source>
        <translation>Buscando la frontera</translation>
    </message>
    <message>
        <source>Frontier, %1</source>
        <translation>Frontera, %1</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message>
        <source>Estimating sensitivity</source>
        <translation>Estimando la sensibilidad</translation>
    </message>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>Midiendo la sensibilidad a %n bit</numerusform>
            <numerusform>Midiendo la sensibilidad a %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityModel</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How far the outputs move when only this layer is quantized.</source>
        <translation>Cuánto se desvían las salidas cuando solo se cuantiza esta capa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, mark</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>The outputs move by %1 of their size (%2).</source>
        <translation>Las salidas se desvían un %1 de su magnitud (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>KL divergence from the float model: %1</source>
        <translation>Divergencia KL respecto al modelo en coma flotante: %1</translation>
    </message>
    <message>
        <source>Estimated: the layer&apos;s own error, carried forward to the outputs.</source>
        <translation>Estimado: el error propio de la capa, llevado hasta las salidas.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>%1, weights</source>
        <translation>%1, pesos</translation>
    </message>
    <message>
        <source>%1, activations</source>
        <translation>%1, activaciones</translation>
    </message>
    <message>
        <source>KL, weights</source>
        <translation>KL, pesos</translation>
    </message>
    <message>
        <source>KL, activations</source>
        <translation>KL, activaciones</translation>
    </message>
    <message>
        <source>All but weights</source>
        <translation>Todo menos pesos</translation>
    </message>
    <message>
        <source>All but activations</source>
        <translation>Todo menos activaciones</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when all tensors are quantized but this one.</source>
        <translation>Cuánto se desvían las salidas, en porcentaje de su magnitud, cuando se cuantizan todos los tensores menos este.</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when only this tensor is quantized.</source>
        <translation>Cuánto se desvían las salidas, en porcentaje de su magnitud, cuando solo se cuantiza este tensor.</translation>
    </message>
    <message>
        <source>What the metric changes by when only this tensor is quantized.</source>
        <translation>Cuánto cambia la métrica cuando solo se cuantiza este tensor.</translation>
    </message>
    <message>
        <source>KL divergence of the answers from the float model&apos;s, in nats, when only this tensor is quantized.</source>
        <translation>Divergencia KL de las respuestas respecto a las del modelo en coma flotante, en nats, cuando solo se cuantiza este tensor.</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2, worst first; the others are estimates.</source>
        <translation>Medidos: %L1 de %L2, los peores primero; los demás son estimaciones.</translation>
    </message>
    <message>
        <source>Estimates: hatched. Analyse to measure at this width.</source>
        <translation>Estimaciones: rayadas. Analice para medir con este ancho.</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2; the others are estimates.</source>
        <translation>Medidos: %L1 de %L2; los demás son estimaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>Simulado con %Ln muestra.</numerusform>
            <numerusform>Simulado con %Ln muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Analyse sensitivity</source>
        <translation>Analizar la sensibilidad</translation>
    </message>
    <message>
        <source>Quantizes one tensor after the other and looks at what the model then answers</source>
        <translation>Cuantiza un tensor tras otro y mira lo que responde entonces el modelo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Bits each tensor is tried with</source>
        <translation>Bits con los que se prueba cada tensor</translation>
    </message>
    <message>
        <source>How many bits each tensor is tried with: integers, weights per channel, activations per tensor, ranges of least squared error</source>
        <translation>Con cuántos bits se prueba cada tensor: enteros, pesos por canal, activaciones por tensor, rangos de error cuadrático mínimo</translation>
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
        <translation>¿Qué capas pueden pasar con menos bits, y cuáles no?
El análisis cuantiza un tensor cada vez y muestra cuánto se desvían las respuestas: primero estimaciones de todos, después mediciones, los peores primero.</translation>
    </message>
    <message>
        <source>Sensitivity of the layers</source>
        <translation>Sensibilidad de las capas</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>&amp;Guardar la tabla como…</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>El valor más pequeño.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>El valor más grande.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation>Lejos de cero, un cuantizador afín aprovecha mejor sus códigos que uno simétrico.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation>Desviación típica. Un rango muchas veces más ancho que ella está estirado por valores atípicos.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation>Proporción de valores que son exactamente cero.</translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation>NaN, Inf</translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation>Valores que no son números. Quedan fuera de todo rango.</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>Relación señal a ruido de cuantización: 6 dB más son un bit más.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation>Lo que vale un código: la distancia entre valores representables vecinos.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation>Cada canal o grupo tiene su propia cuadrícula: elija un canal para verla.</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Recortados</translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation>Proporción de valores fuera del rango. Se llevan a sus extremos.</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>Rango usado</translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation>Qué parte del rango representable abarcan los valores. Lo que no alcanzan son bits desperdiciados.</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation>Cuántos códigos distintos aparecen al menos una vez.</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>float values</source>
        <translation>valores float</translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation>float32: no se cuantiza nada</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>representable values</source>
        <translation>representables</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation>Qué números de la capa se muestran. Su entrada y su salida están disponibles en cuanto se eligen datos.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation>Canal </translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation>Un canal de salida de los pesos, o todos.</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Recuentos logarítmicos</translation>
    </message>
    <message>
        <source>a grid for each channel</source>
        <translation>una cuadrícula por canal</translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, it is on where few values are so frequent that they would hide the rest.</source>
        <translation>Muestra también los valores raros: cada paso del eje es diez veces el anterior (L). Hasta que usted elija, está activado donde unos pocos valores son tan frecuentes que ocultarían el resto.</translation>
    </message>
    <message>
        <source>The channels of this tensor are not known.</source>
        <translation>No se conocen los canales de este tensor.</translation>
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
        <translation>&amp;Añadir estos valores</translation>
    </message>
    <message>
        <source>Add them as they &amp;come back</source>
        <translation>Añadirlos tal como &amp;vuelven</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Quitar todos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>How the numbers are distributed, and what the clipping range costs</source>
        <translation>Cómo se distribuyen los números, y lo que cuesta el rango de recorte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Which values come back with which error</source>
        <translation>Qué valores vuelven con qué error</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>The ranges of all channels, and which of them are outliers</source>
        <translation>Los rangos de todos los canales, y cuáles son atípicos</translation>
    </message>
    <message>
        <source>Compare histograms</source>
        <translation>Comparar histogramas</translation>
    </message>
    <message>
        <source>Lays the values that are shown now over other tensors, or over the same tensor with another quantizer.</source>
        <translation>Superpone los valores mostrados ahora a otros tensores, o al mismo tensor con otro cuantizador.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>One value in the bits of every format: click one in the histogram</source>
        <translation>Un valor en los bits de cada formato: haga clic en uno del histograma</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>The tensor in numbers</source>
        <translation>El tensor en cifras</translation>
    </message>
    <message>
        <source>What to see of the tensor</source>
        <translation>Qué ver del tensor</translation>
    </message>
</context>
<context>
    <name>bitdepth::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
        <translation>Evalúe una receta y fíjela para ver lo que cuesta la exactitud.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>frontera</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>modelo float</translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation>La frontera une las opciones que ninguna otra supera en ambos ejes.</translation>
    </message>
    <message>
        <source>%1
%2
95 % interval of the metric: %3</source>
        <translation>%1
%2
Intervalo del 95&#xa0;% de la métrica: %3</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>against</source>
        <comment>accuracy against size</comment>
        <translation>frente a</translation>
    </message>
    <message>
        <source>What is drawn to the right.</source>
        <translation>Lo que se dibuja hacia la derecha.</translation>
    </message>
    <message>
        <source>What is drawn upwards.</source>
        <translation>Lo que se dibuja hacia arriba.</translation>
    </message>
    <message>
        <source>A point of the search, %1 %2
%3: %4
%5: %6
A click takes its recipe.</source>
        <translation>Un punto de la búsqueda, %1&#xa0;%2
%3: %4
%5: %6
Un clic toma su receta.</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis logarithmic</source>
        <translation>Eje &amp;horizontal logarítmico</translation>
    </message>
    <message>
        <source>&amp;Vertical axis logarithmic</source>
        <translation>Eje &amp;vertical logarítmico</translation>
    </message>
    <message>
        <source>Trade-off of the candidates</source>
        <translation>Equilibrio de los candidatos</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation>Los modelos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation>Vea cómo son los números de una red neuronal, decida cuántos bits merece cada capa y sepa al instante lo que cuesta.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation>Un archivo ONNX propio (%1)</translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation>Ejemplo: red residual</translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation>Robusta: 8 bits apenas le cuestan nada</translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation>Ejemplo: red depthwise</translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation>Delicada: sus canales quieren escalas propias</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation>Olvida los archivos de esta lista.</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation>Suelte para abrirlo.</translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation>o suelte un modelo, una carpeta de muestras o una receta en cualquier lugar de esta ventana</translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation>Una red residual pequeña para imágenes de ropa</translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation>Una red pequeña de convoluciones separables (depthwise), que sufre cuando todos los canales comparten una escala</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>Elegir da&amp;tos…</translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation>Elegir las muestras con las que se miden la exactitud y los rangos de las activaciones</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>Abrir re&amp;ceta…</translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation>Usar los cuantizadores escritos en una receta</translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation>Anotar qué cuantizador recibe cada capa</translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation>Escribir la receta en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>&amp;Exportar modelo…</translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation>Escribir el modelo cuantizado como ONNX QDQ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>E&amp;valuar</translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation>Medir lo que la receta hace a la exactitud, el tamaño, la memoria y la velocidad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation>Detener lo que se ejecuta en segundo plano</translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation>Evaluar &amp;automáticamente</translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation>Evaluar un momento después de cada cambio</translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation>&amp;Fijar resultado</translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation>Conservar esta receta y sus cifras como candidato para comparar</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation>Devolver todas las partes de la ventana a su lugar inicial</translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation>&amp;Acerca de Bitdepth</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation>Versión de la biblioteca de interfaz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Example: residual &amp;network</source>
        <translation>Ejemplo: red re&amp;sidual</translation>
    </message>
    <message>
        <source>Example: depthwise net&amp;work</source>
        <translation>Ejemplo: red &amp;depthwise</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>How to do what, with the words explained</source>
        <translation>Cómo hacer cada cosa, con los términos explicados</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Six steps through the window</source>
        <translation>La ventana en seis pasos</translation>
    </message>
    <message>
        <source>&amp;Open model or project…</source>
        <translation>&amp;Abrir modelo o proyecto…</translation>
    </message>
    <message>
        <source>Open a trained ONNX model, or a project saved here</source>
        <translation>Abrir un modelo ONNX entrenado, o un proyecto guardado aquí</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>Keep model, data, recipe and candidates with their figures in one file</source>
        <translation>Conservar modelo, datos, receta y candidatos con sus cifras en un solo archivo</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Escribir el proyecto en otro archivo</translation>
    </message>
    <message>
        <source>Save reci&amp;pe</source>
        <translation>G&amp;uardar receta</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>Guardar receta como…</translation>
    </message>
    <message>
        <source>Analyse &amp;sensitivity</source>
        <translation>Analizar la &amp;sensibilidad</translation>
    </message>
    <message>
        <source>See which layers can do with fewer bits and which cannot</source>
        <translation>Ver qué capas pueden pasar con menos bits y cuáles no</translation>
    </message>
    <message>
        <source>Find the &amp;guilty layer</source>
        <translation>&amp;Buscar la capa culpable</translation>
    </message>
    <message>
        <source>See which layer makes the recipe lose accuracy, why, and what helps</source>
        <translation>Ver qué capa hace perder exactitud a la receta, por qué, y qué ayuda</translation>
    </message>
    <message>
        <source>Search the &amp;frontier</source>
        <translation>Buscar la fro&amp;ntera</translation>
    </message>
    <message>
        <source>Find the recipes that lose least for what they cost</source>
        <translation>Encontrar las recetas que menos pierden para lo que cuestan</translation>
    </message>
</context>
</TS>
