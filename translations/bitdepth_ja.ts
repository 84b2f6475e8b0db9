<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CandidateText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>size (ratio)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>median (10th - 90th percentile)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100) or a range such as [-1, 1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integer arithmetic of Full integer in every layer, usually the fastest there is on a processor with 8-bit dot products. Which layers gain has not been measured one by one: compare the latency with that of the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found no layer it could change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 layers: SQNR %3 dB became %4 dB on held-out samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back: SQNR %3 dB would have become %4 dB on held-out samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min–max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 G</source>
        <comment>thousand million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±0.0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>÷ %1</source>
        <comment>so many times smaller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>so many times larger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>%1, %2</source>
        <comment>granularity, range method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest %1, largest %2
Mean %3, standard deviation %4
Zeros: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--example opens a model of its own: leave %1 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ONNX model to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>[%1, %2]</source>
        <comment>interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (top-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTable</name>
    <message>
        <source>Save table as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates yet.
Evaluate a recipe and pin it: here it stands beside the float model and every other choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a &amp;part of this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe of %1 was changed and not saved. Save it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::ExportController</name>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::FormatDelegate</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::MainWindow</name>
    <message>
        <source>%1[*] - Bitdepth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitdepth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bitdepth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representable values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each channel has its own grid: choose one to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::TradeOffPlot</name>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate a recipe and pin it to see what accuracy costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: %3, 95 % interval %4
%5: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accuracy is drawn against.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trained ONNX model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: &amp;residual network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: &amp;depthwise network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
