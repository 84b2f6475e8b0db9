<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>未测量延迟。</translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation>在本机单线程推理一次的时间：中位数、第 10 和第 90 百分位数。
实际执行：%1</translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation>%1，%2 个样本，95% 置信区间 %3</translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation>其中 %1 个样本也用于校准。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选方案</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>输出 SQNR</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>激活内存</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation>一份配方及其评估结果。按 F2 可重命名。</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>所选样本上的指标，附 95% 置信区间。</translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation>指标与浮点模型之差。</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>输出信号高出量化所引入噪声的程度。</translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation>结果与浮点模型相同的样本所占比例。</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>导出文件的大小，精确到字节。</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>单个样本推理时同时存活的激活的最大值。</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>在本机单线程推理一次的时间。</translation>
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
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>significant (%1)</source>
        <translation>显著（%1）</translation>
    </message>
    <message>
        <source>not significant (%1)</source>
        <translation>不显著（%1）</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same samples: only those count that one of the two gets right and the other wrong.</source>
        <translation>在相同样本上的 McNemar 精确检验：只计其中一个答对而另一个答错的样本。</translation>
    </message>
    <message>
        <source>DeLong&apos;s test on the same clips: the two areas under the ROC curve, their correlation taken into account.</source>
        <translation>在相同片段上的 DeLong 检验：比较两个 ROC 曲线下面积，并考虑其相关性。</translation>
    </message>
    <message>
        <source>The errors on the same samples, subtracted one by one.</source>
        <translation>相同样本上的误差，逐个相减。</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>请选择两个不同的方案。</translation>
    </message>
    <message>
        <source>%1 and %2 were not evaluated on the same samples: evaluate both again to compare them sample by sample.</source>
        <translation>%1 和 %2 不是在相同样本上评估的：请重新评估两者，以便逐样本比较。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 lost, 4 won</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>丢失 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>挽回 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2), %3</source>
        <comment>difference, interval, significance</comment>
        <translation>%1（95 %：%2），%3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>difference: samples</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>difference</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>CourseFormula</name>
    <message>
        <source>8-bit compression</source>
        <translation>8 位压缩</translation>
    </message>
    <message>
        <source>The weight compression that courses teach: the code %1 of 255 between the smallest weight %2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.
Unlike the zero point of an integer format, 0 is in general not among its values.</source>
        <translation>课程中讲授的权重压缩：在此张量最小权重 %2 与最大权重 %3 之间的编码 %1（共 255）还原为 编码 / 255 ×（最大 − 最小）+ 最小。
与整数格式的零点不同，0 一般不在它的取值之中。</translation>
    </message>
    <message>
        <source>Steps, %1 per unit</source>
        <translation>步进，每单位 %1 步</translation>
    </message>
    <message>
        <source>The step quantizer that courses teach, round(x × step) / step: as written, &quot;step&quot; says how many steps lie between 0 and 1.
The example beside it, &quot;3.14 with step 0.1 gives 3.1&quot;, means the length of a step instead: that is 10 steps per unit here.</source>
        <translation>课程中讲授的步进量化器 round(x × step) / step：按此写法，“step”表示 0 与 1 之间有多少步。
旁边的例子“3.14 以步长 0.1 得 3.1”指的是一步的长度：在这里即每单位 10 步。</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation>尚无数据：选择数据后即可测量准确率</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1：%Ln 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>用 %1 中的 %Ln 个样本校准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>用其中 %Ln 个样本校准</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>samples, how many are calibrated on</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>noise unchanged</source>
        <translation>噪声不变</translation>
    </message>
    <message>
        <source>%1 less noise</source>
        <translation>噪声减少 %1</translation>
    </message>
    <message>
        <source>%1 more noise</source>
        <translation>噪声增加 %1</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>大小不变</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>增大 %1</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>减小 %1</translation>
    </message>
    <message>
        <source>Outlier channel</source>
        <translation>离群通道</translation>
    </message>
    <message>
        <source>Unequal channels under one scale</source>
        <translation>大小悬殊的通道共用缩放因子</translation>
    </message>
    <message>
        <source>Long tail clipped</source>
        <translation>长尾被截断</translation>
    </message>
    <message>
        <source>Range wasted by one sample</source>
        <translation>范围被单个样本浪费</translation>
    </message>
    <message>
        <source>Unequal tensors joined</source>
        <translation>大小悬殊的张量合并</translation>
    </message>
    <message>
        <source>Dead range</source>
        <translation>无效范围</translation>
    </message>
    <message>
        <source>Too few bits</source>
        <translation>位数太少</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>activations it reads</source>
        <translation>读取的激活</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, weights or activations</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Alone it makes %1 of what all tensors make.</source>
        <translation>仅此张量就占所有张量噪声的 %1。</translation>
    </message>
    <message>
        <source>Of the noise in the layer&apos;s output %1 is created here, the rest inherited.</source>
        <translation>该层输出的噪声中，%1 在此产生，其余来自前面的层。</translation>
    </message>
    <message>
        <source>The tensor is made by %1.</source>
        <translation>此张量由 %1 产生。</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4</source>
        <comment>noise, metric, its change, size</comment>
        <translation>%1 · %2 (%3) · %4</translation>
    </message>
    <message>
        <source>%1 %2, float %3. The outputs move by %4 of their size.</source>
        <translation>%1 %2，浮点 %3。输出偏移其大小的 %4。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation>内存不足：请关闭其他程序或减少样本数。</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>操作未成功：%1</translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation>%1 就是模型本身：请用其他名称导出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation>%2 中的“%1”是激活，其值取决于数据：请指定权重或层。</translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation>%2 中没有名为“%1”的常量或层：请不带 --tensor 运行 inspect 以查看名称。</translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation>随附示例不在 %1：请重新安装程序。</translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation>请先打开模型，再打开用于评估的数据。</translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation>请先打开模型，再打开配方 %1。</translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation>请先选择数据：准确率要在样本上测量。</translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation>%1 未说明如何由数值得到模型输入：请在旁边放置 dataset.json。</translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation>无法写入 %1：请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 不存在：请检查路径。</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 是文件夹：请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>无法读取 %1（%2）：请检查其权限。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation>%1 未能读取完整（%2）：请重新复制该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation>无法写入 %1（%2）：请选择其他文件夹或释放一些空间。</translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation>%1 有 %2 个样本，但 %4 中有 %3 个条目：请为每个样本给出一个。</translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation>%1 中的数组 %2 形状为 %3，但每个样本应只对应一个数：请存储类别编号（one-hot 行的 argmax）。</translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation>%1 中的数组 %2 含有非整数值：请存储类别编号，或在描述文件中指定指标 mse。</translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation>%1 中有标签 %2，它不是类别编号：请从 0 开始为类别编号。</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation>%1 列出了 %2 个类别，但 %3 有 %4 个图片文件夹：请为每个类别建一个文件夹（可以为空），或指定真值（truth）文件。</translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation>由于 %1 含有分组，指标假定为 reconstruction-auc。</translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation>指标 %2 需要标签，但 %1 没有：请添加 y、类别文件夹或真值（truth）文件，或改用指标 fidelity。</translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation>%1 中有标签 %2，但 reconstruction-auc 只接受 0（正常）和 1（异常）：请更正 y。</translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation>%1 中有标签 %2，但 %3 只列出了类别 0 到 %4：请补上其余类别。</translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation>%2 指定的类别文件 %1 不存在：请更正键“labels”。</translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation>%1 未列出任何类别：请每行写一个名称。</translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation>每个样本是含 %1 个值的数组（%2）。</translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation>%1 的形式无法作为数据读取：请指定图片文件夹、.npz、IDX 文件、test_data_set_* 文件夹或 .json 描述文件。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation>文件夹 %1 中既没有图片也没有 dataset.json：请指定其中的文件，例如 %2。</translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation>文件夹 %1 中没有数据：请指定图片文件夹（或由图片文件夹组成的文件夹）、test_data_set_* 文件夹、IDX 文件对所在的文件夹，或带有 dataset.json 的文件夹。</translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation>数据 %1 不存在：请检查路径。</translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation>%1 的样本形状为 %2，但 %3 需要 %4：请选择适合此模型的数据，或在 dataset.json 中说明（layout、resize、crop）。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation>%1 中的键“%2”必须是一个数或一列数：请更正。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation>%1 中的键“%2”必须是 1 到 32768 的像素数，或 [高, 宽]：请更正。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation>%1 中的键“%2”必须是文本：请更正。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation>%1 中的键“%2”必须是 RGB、BGR 或 GRAY：请更正。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation>%1 中的键“%2”必须是 top1、top5、reconstruction-auc、mse 或 fidelity：请更正。</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation>%1 含有未知的键“%2”：可用的键为 x、layout、color、resize、crop、scale、mean、std、labels、truth 和 metric。</translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation>%1 未说明样本在哪里：请添加键“x”。</translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation>%1 不是描述数据的 JSON 对象：请更正。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation>无法读取文件夹 %1（%2）：请检查其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation>无法读取 %1：请检查路径及其权限。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation>%1 已损坏或不完整：请重新复制该文件。</translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation>%1 不是 IDX 文件：请重新下载。</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation>%1 声称有 %2 个值，但其数据只有 %3 字节：请重新下载。</translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation>%1 中有多个图像 IDX 文件：请指定其中之一，例如 %2。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation>文件夹 %1 中没有图片：请指定图片文件夹，或每个类别各有一个图片文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation>%1 中不是图片或位于类别文件夹之外的文件已被忽略：%2。</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation>图片 %1 为 %2 像素，而第一张为 %3：请在旁边的 dataset.json 中给出“resize”和“crop”。</translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation>每张图片按红、绿、蓝的顺序解码。</translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation>每张图片按蓝、绿、红的顺序解码。</translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation>每张图片解码为灰度。</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation>%1 声称有 %2 个 %3 类型的值，但其数据只有 %4 字节：请重新保存或复制。</translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation>%1 不是可读取的 NumPy 数组：请用 numpy.savez 重新保存。</translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation>%1 的元素类型为“%2”，不受支持：请用 astype() 转换为 uint8 或 float32。</translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation>无法读取 %1 中的数组 %2（%3）：请重新复制或保存该文件。</translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation>%1 不是 .npz 归档或不完整：请用 numpy.savez(file, x=..., y=...) 重新保存。</translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation>%1 中没有数组 %2：请用 numpy.savez(file, %2=...) 保存。</translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation>%1 中没有数组“x”（现有：%2）：请用 numpy.savez(file, x=samples, y=classes) 保存；多输入模型请使用 test_data_set_* 文件夹。</translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation>%1 旁边没有标签文件：样本无标签。</translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation>%1 含有用于图片文件的 resize、crop 或 truth，但 %2 是数组：请将其删除。</translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation>%1 的样本是单个值：请沿数组的第一个轴存储样本。</translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation>%1 中没有样本：请指定至少含一个样本的数据。</translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation>假定模型需要的 %1 中图片的颜色顺序为 %2。</translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation>%1 中的图片将缩放并裁剪为模型所需的 %2x%3 像素。</translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation>图片 %1（%2）过于狭长，无法缩放：请将其排除。</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation>图片 %1 为 %2 像素，小于要从中裁剪的 %3：请在描述文件中给出“resize”。</translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation>其短边缩放为 %1 像素（线性，抗锯齿）。</translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation>缩放为 %1 像素（线性，抗锯齿）。</translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation>取其中央 %1 像素。</translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation>图片 %1 不完整：请重新复制或将其排除。</translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation>图片 %1 无法解码（%2）：请重新保存或将其排除。</translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation>未使用预处理“%2”：%1 已说明数值如何准备。</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation>没有说明 %1 的数值如何准备：已将 0 到 255 转换为 0 到 1。</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation>没有说明 %1 的数值如何准备：按存储的原值使用。</translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation>数值按存储的原值送入模型，图片的数值为 0 到 255。</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation>0 到 255 的数值转换为 0 到 1。</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation>0 到 255 的数值转换为 -1 到 1（x / 127.5 - 1），来自 TensorFlow 的网络通常需要如此。</translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation>短边缩放为 256 像素，取中央 224x224，数值按 ImageNet 的均值和标准差归一化，torchvision 的网络需要如此。</translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation>没有名为“%1”的预处理：请从 %2 中选择。</translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation>其轴由 %1 重排为 %2。</translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation>数值按存储的原值使用。</translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation>数值变换为 (value * scale - mean) / std，其中 scale 为 %1，mean 为 %2，std 为 %3。</translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation>%1 给出了 %2 个通道的 mean 或 std，但样本有 %3 个通道：请给出一个数，或每个通道一个。</translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation>%1 给出的 std 为 0，不能作除数：请更正。</translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation>%1 的布局“%2”未知：请写 NCHW、NHWC、NHW 或 NC。</translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation>布局 %2 与 %1 不符，其样本形状为 %3：轴名的数量应与数组的轴数相同。</translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation>%1 的样本将逐值作为 %2 送入模型。</translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation>假定 %1 的样本以 %2 存储。</translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation>%1 不是 ONNX 张量或已损坏：请重新复制测试数据。</translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation>%1 含有无法读取的张量类型（文本、复数、8 位及以下浮点或外部数据）：请将其排除。</translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation>%1 中没有 input_0.pb：请添加，或排除该文件夹。</translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation>%1 中 %2 的输入形状为 %3，而第一组为 %4：请排除形状不同的组。</translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation>每个样本都是 ONNX 测试数据所含的一份模型输入。</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation>%1 第 %2 行不是“文件,类别”：%3。</translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation>%1 第 %2 行指定的文件不存在：%3。</translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation>%1 第 %2 行重复列出 %3：请删除其中一行。</translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation>%1 未列出任何文件：请为每个样本写一行“文件,类别”。</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation>%1 需要 %2 MB 内存，超过本机所能提供的：请在其中存储较少的样本。</translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation>%1 没有指标 %2 所需的标签：请添加标签，或将指标设为 fidelity。</translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation>没有可用于评估 %1 的样本：请先选择数据。</translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation>%1 没有输出，因此无法评估。</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation>%1 对输入的 %3 个数给出 %2 个数，因此并非重建其输入：请设置 reconstruction-auc 以外的指标。</translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation>%1 的标签最大为 %2，但 %3 只区分 %4 个类别：请选择适合此模型的数据。</translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation>其权重为空或只有一个数：没有可量化的内容。</translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation>其权重不是以 float32 存储的：保持原样。</translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation>其因子在模型运行时计算：没有可量化的权重。</translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation>其前面没有可以折叠进去的层：保持浮点。</translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation>%1 在运行时中没有整数内核：以浮点计算。</translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation>%1 为空：请重新复制或下载模型。</translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation>%1 不完整或不是 ONNX 模型：请重新复制或导出。</translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation>%1 中没有算子，不是可运行的 ONNX 模型：请选择其他文件。</translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation>张量 %1 的外部数据位置为“%2”，不是数字：请重新导出模型。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation>%2 的张量 %1 将数据保存在模型文件夹之外的“%3”中，已被拒绝：请将该文件移到模型旁边。</translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation>%1 含有 %2 的数据，但找不到该文件：请将其放到模型旁边。</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation>%1 比 %2 所说的短：请重新复制这两个文件。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>%2 的张量 %1 所含的数据量与其形状不符：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation>张量 %1 的形状 %2 不可能存在：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation>含 %1 个数和 %2 个缩放因子的张量与形状不符，该形状有 %3 个数，需要 %4 个缩放因子：请重新量化该张量。</translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation>没有数值格式“%1”：“bitdepth-cli formats”会列出可用的格式（int8、uint4、fp8-e4m3 ...）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation>“%1”不是粒度：请写 per-tensor、per-channel 或 per-group:32（大小从 1 起任意）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation>“%1”不是量化方案：请写 symmetric、symmetric-full 或 affine。</translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation>有 %1 个轴的张量没有轴 %2：请从 0 到 %3 中选择。</translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation>%1 个数的组无法共用缩放因子：请选择 1 或以上的大小。</translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation>%1 使用了 opset %2 的算子，无法升级到其格式所需的 opset %3：请用 opset %3 导出，或选择整数格式。</translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation>激活 %1 的范围未知：请选择校准数据。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation>至少含 1024 个数的权重变为 int8，每个输出通道一个缩放因子；全部以浮点计算。大小约为四分之一，几乎无损失，且无需校准。速度不会更快：每次运行都要解包权重，需要时间。</translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation>全整数</translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation>int8 权重、uint8 激活和 int32 偏置，使各层以整数运算执行。需要校准样本；适合整数加速器和微控制器。</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation>权重变为 int4；首层、末层、深度卷积层和小层的权重受损最大而占用最少，变为 int8；全部以浮点计算。在可承受的损失下文件最小。（TensorFlow Lite 的 OPTIMIZE_FOR_SIZE 只是其默认设置的别名；此预设则名副其实。）</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation>权重以 16 位浮点存储，并以浮点计算：大小减半，几乎无损失，无需校准。</translation>
    </message>
    <message>
        <source>16x8</source>
        <translation>16x8</translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation>int8 权重配对称的 int16 激活：适合激活无法承受 8 位的网络。很少有处理器为此提供快速内核。</translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation>4 位分组权重</translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation>权重变为 int4，沿输入方向每 32 个数一个缩放因子，输入较少的层为 int8；全部以浮点计算。比每通道一个缩放因子更精确，文件稍大；是 Transformer 的常用做法。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation>没有预设“%1”：可用的预设为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation>“%1”不是修复方法：请写 equalization、bias-absorption、bias-correction 或 adaround。</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation>配方 %1 指定的层“%2”在 %3 中不存在：您是指“%4”吗？</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation>配方 %1 指定的层“%2”在 %3 中不存在：该配方是为其他模型制作的，或名称拼写有误。</translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation>配方 %1 要求“%2”的激活为 %3，整数运算无法做到：请写 per-tensor。</translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation>配方 %1 是为 %2 以外的模型制作的：请选择它所属的模型，或删除其“model_sha256”。</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation>%1：“repairs”不是列表：请写在方括号 [ ] 中。</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation>%1：“repairs”中 %2 出现了两次：一次即可。</translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation>%1：%2 不是范围：请用两个数写成 [低, 高]。</translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation>%1：%2 上下颠倒：请先写较小的数。</translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation>%1：“model_sha256”不是由 64 位小写十六进制数字组成的哈希值：请更正或省略。</translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation>%1 中没有“version”，可能不是配方：请在其中写入 &quot;version&quot;: 1。</translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation>%1 的版本为 %2，而本程序读取版本 1。</translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation>%1：%2 不是对象：请写在花括号 { } 中。</translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation>%1：%2 含有未知的键“%3”：可用的键为 %4。</translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation>%1：%2 不是文本：请写在引号中。</translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation>%1 不是 JSON（第 %2 字节处）：请用文本编辑器更正。</translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation>没有可用于校准激活的样本：请先选择数据。</translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation>模型的某个输入不是数值张量：无法向其提供样本，因此只能查看，不能评估。</translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation>ONNX Runtime 拒绝了 %1：%2</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation>%1 需要 %2 个输入，而数据提供 %3 个：请选择适合它的数据。</translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation>%1 在 ONNX Runtime 中运行失败：%2</translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation>导出前请选择数据：此配方会量化激活或修复权重，需要样本。</translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation>跨层均衡</translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation>偏置吸收</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>按真实输入舍入</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>偏置校正</translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation>配方 %1 要求修复，修复需在样本上拟合：请先选择数据。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, no file: choose another name.</source>
        <translation>%1 是文件夹或设备，不是文件：请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers where the data wants %3: set another metric than mse, or give y as many.</source>
        <translation>%1 给出 %2 个数，而数据需要 %3 个：请设置 mse 以外的指标，或在 y 中给出同样多的数。</translation>
    </message>
    <message>
        <source>Its weights or bias hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation>其权重或偏置含有 NaN 或无穷大：保持浮点；请重新训练或导出模型。</translation>
    </message>
    <message>
        <source>Its weights are quantized already: they stay as they are.</source>
        <translation>其权重已经量化：保持原样。</translation>
    </message>
    <message>
        <source>%1 is larger than the 2 GB an ONNX file can have: export the model again with its weights as external data.</source>
        <translation>%1 超过了 ONNX 文件 2 GB 的上限：请将权重作为外部数据重新导出模型。</translation>
    </message>
    <message>
        <source>The quantized model would have %1 MB, and an ONNX file holds 2,147 at most: quantize more layers or to fewer bits.</source>
        <translation>量化模型将有 %1 MB，而 ONNX 文件最多容纳 2147 MB：请量化更多层或使用更低的位宽。</translation>
    </message>
    <message>
        <source>%1 was not written: no change that was tried helps this recipe.</source>
        <translation>未写入 %1：尝试过的更改对此配方都没有帮助。</translation>
    </message>
    <message>
        <source>Choose data first: which layers are faster in integers is measured on samples.</source>
        <translation>请先选择数据：哪些层用整数运算更快，要在样本上测量。</translation>
    </message>
    <message>
        <source>Does not run on %1, which has no kernels for the formats of some layers (%2, among them %3; flash %4, RAM %5 of what there is).</source>
        <translation>无法在 %1 上运行：它没有适用于某些层格式的内核（%2 个层，如 %3；闪存占用 %4，RAM 占用 %5）。</translation>
    </message>
    <message>
        <source>Whether it fits on %1 cannot be said: some activations have open sizes (%2 of the flash, at least %3 of the RAM).</source>
        <translation>无法判断 %1 是否容得下：某些激活的大小未定（占闪存 %2，至少占 RAM %3）。</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the flash and %3 of the RAM.</source>
        <translation>%1 容不下：需占闪存 %2、RAM %3。</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its RAM.</source>
        <translation>%1 容得下：占 RAM %2。</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its flash, %3 of its RAM.</source>
        <translation>%1 容得下：占闪存 %2、RAM %3。</translation>
    </message>
    <message>
        <source>%1 is no device profile: %2.</source>
        <translation>%1 不是设备配置文件：%2。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: the devices are %2; a file of your own ends in .json.</source>
        <translation>没有设备“%1”：可用的设备为 %2；您自己的文件应以 .json 结尾。</translation>
    </message>
    <message>
        <source>Nothing quantized is faster than float on this machine: all layers stay float, and the file is as large as the float model&apos;s.</source>
        <translation>在本机上，量化后没有任何层比浮点更快：所有层保持浮点，文件与浮点模型一样大。</translation>
    </message>
    <message>
        <source>Layers that stay float because the model runs faster so on this machine, conversions included: %1 of %2 (%3).</source>
        <translation>因在本机上（含转换开销）这样更快而保持浮点的层：%1 / %2（%3）。</translation>
    </message>
    <message>
        <source>Peak RAM is a lower bound: activations whose size the model leaves open are not counted (%1).</source>
        <translation>峰值 RAM 是下界：模型未定大小的激活未计入（%1）。</translation>
    </message>
    <message>
        <source>The runtime here cannot run the exported file, so there is no latency: %1</source>
        <translation>此处的运行时无法运行导出的文件，因此没有延迟数据：%1</translation>
    </message>
    <message>
        <source>float arithmetic in the others</source>
        <translation>其余为浮点运算</translation>
    </message>
    <message>
        <source>float arithmetic on dequantized numbers</source>
        <translation>对反量化后的数做浮点运算</translation>
    </message>
    <message>
        <source>float arithmetic</source>
        <translation>浮点运算</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no layers, numbers converted for other operators</source>
        <translation>没有层，仅为其他算子转换数值</translation>
    </message>
    <message>
        <source>int8 kernels (layers: %1 of %2)</source>
        <translation>int8 内核（层：%1 / %2）</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>The runtime here cannot run this file: %1</source>
        <translation>此处的运行时无法运行此文件：%1</translation>
    </message>
    <message>
        <source>Processors have no arithmetic for %1: such numbers are stored small and computed in float. Choose an integer format for speed.</source>
        <translation>处理器没有 %1 的运算：这类数压缩存储，以浮点计算。如需提速，请选择整数格式。</translation>
    </message>
    <message>
        <source>Weights and activations are quantized but computed in float, for lack of a kernel, which is slower than either (layers: %1).</source>
        <translation>权重和激活已量化，但因缺少内核而以浮点计算，比纯浮点和纯整数都慢（层：%1）。</translation>
    </message>
    <message>
        <source>Tried on samples (%1): %2 is %3 simulated and %4 executed; both give the same answer for %5 % of them.</source>
        <translation>已用样本试运行（%1 个）：%2 模拟值为 %3，实际执行值为 %4；其中 %5% 的样本两者结果相同。</translation>
    </message>
    <message>
        <source>%1 bytes, %2 % of the float model, opset %3.</source>
        <translation>%1 字节，为浮点模型的 %2%，opset %3。</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the runtime runs for themselves: %3.</source>
        <translation>文件中的节点：QuantizeLinear %1 个，DequantizeLinear %2 个；其中运行时单独执行的有 %3 个。</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2.</source>
        <translation>文件中的节点：QuantizeLinear %1 个，DequantizeLinear %2 个。</translation>
    </message>
    <message>
        <source>It loads and runs in the runtime here: %1</source>
        <translation>可在此处的运行时中加载并运行：%1</translation>
    </message>
    <message>
        <source>Activations take %1 bytes at their peak (estimated).</source>
        <translation>激活内存峰值为 %1 字节（估算）。</translation>
    </message>
    <message>
        <source>Activations take at least %1 bytes at their peak; some have open sizes.</source>
        <translation>激活内存峰值至少为 %1 字节；某些激活的大小未定。</translation>
    </message>
    <message>
        <source>The exported file uses the runtime&apos;s own QuantizeLinear (com.microsoft): an operator of opset %1 has no form in the opset that the formats need.</source>
        <translation>导出的文件使用运行时自带的 QuantizeLinear（com.microsoft）：opset %1 的某个算子在格式所需的 opset 中没有对应形式。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This processor has no 8-bit dot products (VNNI): 8-bit weights times uint8 activations can saturate (layers: %1), and the exported model then computes something else than was simulated. Choose int7 weights for it.</source>
        <translation>此处理器没有 8 位点积指令（VNNI）：8 位权重乘 uint8 激活可能饱和（层：%1），导出的模型的计算结果会与模拟不同。请为它选择 int7 权重。</translation>
    </message>
    <message>
        <source>Tensor %1 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>张量 %1 的数据量与其形状不符：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>int8 in every layer where that makes the model faster on this machine, conversions included; the others stay float. Measured, so it takes samples and some seconds, and another machine may choose otherwise. Never slower than the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation>凡是改用 int8 后模型在本机上（含转换开销）更快的层都用 int8，其余保持浮点。结果由实测得出，因此需要样本和几秒钟时间，换一台机器可能会有不同选择。绝不会比浮点模型慢。（TensorFlow Lite 的 OPTIMIZE_FOR_LATENCY 只是其默认设置的别名；此预设则名副其实。）</translation>
    </message>
    <message>
        <source>%1: found no layer to change.</source>
        <translation>%1：没有可更改的层。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; layers changed: %1.</source>
        <translation>%4：留出样本上的 SQNR 由 %2 dB 变为 %3 dB；更改的层：%1。</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples.</source>
        <translation>%4：已撤回，留出样本上的 SQNR 会由 %2 dB 变为 %3 dB。</translation>
    </message>
    <message>
        <source>Nothing is odd about the numbers: %1 bits are too few for them.</source>
        <translation>这些数本身没有异常：%1 位对它们来说太少。</translation>
    </message>
    <message>
        <source>The cause is not known: neither outliers nor clipping nor an unused range explains it.</source>
        <translation>原因未知：离群值、截断和未使用的范围都无法解释。</translation>
    </message>
    <message>
        <source>The weights of input channel %1 are %2 times as large as others, and share scales with them.</source>
        <translation>输入通道 %1 的权重是其他通道的 %2 倍，却与它们共用缩放因子。</translation>
    </message>
    <message>
        <source>The weights of output channel %1 are %2 times as large as others, which share its scale.</source>
        <translation>输出通道 %1 的权重是其他通道的 %2 倍，而它们共用其缩放因子。</translation>
    </message>
    <message>
        <source>A long tail is clipped: numbers beyond the range make %1 % of the error.</source>
        <translation>长尾被截断：超出范围的数占误差的 %1%。</translation>
    </message>
    <message>
        <source>Calibration sample %1 reaches %2 times as far as 95 % of the samples and stretches the range.</source>
        <translation>校准样本 %1 的幅度是 95% 样本的 %2 倍，拉大了范围。</translation>
    </message>
    <message>
        <source>One scale serves channels of very different size: the largest is %1 times as large as the lower quartile.</source>
        <translation>大小悬殊的通道共用一个缩放因子：最大的通道是下四分位数的 %1 倍。</translation>
    </message>
    <message>
        <source>Channel %1 is %2 times as large as others, which share its scale.</source>
        <translation>通道 %1 是其他通道的 %2 倍，而它们共用其缩放因子。</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3, which is %4 times as large, under one scale.</source>
        <translation>%1 将 %2 与大小为其 %4 倍的 %3 合并到一个缩放因子之下。</translation>
    </message>
    <message>
        <source>%1 % of the range stands for numbers that never occur.</source>
        <translation>范围的 %1% 对应从不出现的数。</translation>
    </message>
    <message>
        <source>Give the weights of %1 a scale for each channel</source>
        <translation>让 %1 的权重逐通道使用缩放因子</translation>
    </message>
    <message>
        <source>Let the range of %1 lie anywhere (affine)</source>
        <translation>允许范围任意偏移（仿射）：%1</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>跨层均衡通道</translation>
    </message>
    <message>
        <source>Leave %1 float</source>
        <translation>保持浮点：%1</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>%1 的输入</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there any more.</source>
        <translation>项目 %2 的模型 %1 已不存在。</translation>
    </message>
    <message>
        <source>The model %1 is not as it was when the project %2 was saved, so the stored figures are not its own.</source>
        <translation>模型 %1 与保存项目 %2 时不同，因此存储的数据不属于它。</translation>
    </message>
    <message>
        <source>The float model gives %1 % of the samples the same answer, so they hardly reach it as it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) and the layout.</source>
        <translation>浮点模型对 %1% 的样本给出相同答案，可见样本的输入方式很可能与训练时不同：请检查 scale、mean 和 std（值为 0 到 255 还是 0 到 1？）以及 layout。</translation>
    </message>
    <message>
        <source>The float model is right on %1 % of the samples, no better than always naming the most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the layout, and that the labels count as the model does.</source>
        <translation>浮点模型在 %1% 的样本上答对，并不比总是猜最常见的类别（%2%）更好：请检查 mean 和 std、颜色顺序（RGB 或 BGR）、layout，以及标签编号是否与模型一致。</translation>
    </message>
    <message>
        <source>The float model ranks anomalies no better than chance (area %1): check scale, mean and std, and that y is 1 for anomalous samples.</source>
        <translation>浮点模型对异常的排序并不优于随机（面积 %1）：请检查 scale、mean 和 std，以及异常样本的 y 是否为 1。</translation>
    </message>
    <message>
        <source>%1: %2 does not hold %3 numbers, one for each sample: save the project again.</source>
        <translation>%1：%2 不含 %3 个数（每个样本一个）：请重新保存项目。</translation>
    </message>
    <message>
        <source>%1: %2 is neither measured, simulated nor estimated: correct it.</source>
        <translation>%1：%2 不是实测、模拟或估算（measured、simulated、estimated）：请更正。</translation>
    </message>
    <message>
        <source>%1: %2 is empty: save the project again.</source>
        <translation>%1：%2 为空：请重新保存项目。</translation>
    </message>
    <message>
        <source>%1: %2 is missing: save the project again, or add it.</source>
        <translation>%1：缺少 %2：请重新保存项目，或补上它。</translation>
    </message>
    <message>
        <source>%1: %2 is no number: correct it.</source>
        <translation>%1：%2 不是数：请更正。</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4: correct it.</source>
        <translation>%1：%2 不是 %3 到 %4 的整数：请更正。</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false: correct it.</source>
        <translation>%1：%2 既不是 true 也不是 false：请更正。</translation>
    </message>
    <message>
        <source>%1: %2 is no list: write it in brackets [ ].</source>
        <translation>%1：%2 不是列表：请写在方括号 [ ] 中。</translation>
    </message>
    <message>
        <source>%1: the key %2 is unknown: the keys there are %3.</source>
        <translation>%1：键 %2 未知：可用的键为 %3。</translation>
    </message>
    <message>
        <source>%1 is cut short or no Bitdepth project: choose another file.</source>
        <translation>%1 不完整，或不是 Bitdepth 项目：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1: %2 is empty: write the path of a file.</source>
        <translation>%1：%2 为空：请写入文件路径。</translation>
    </message>
    <message>
        <source>%1 was written by another version of the program (format %2, and this one reads 1): open it with that version.</source>
        <translation>%1 由本程序的其他版本写入（格式 %2，当前版本读取格式 1）：请用该版本打开。</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there: put it back, or open the project in the window and choose where it is.</source>
        <translation>项目 %2 的模型 %1 不存在：请将其放回原处，或在窗口中打开项目并指定其位置。</translation>
    </message>
    <message>
        <source>The model %1 changed since the project %2 was saved: put it back as it was, or open the project in the window and save it with the new one.</source>
        <translation>保存项目 %2 之后，模型 %1 已更改：请将其恢复原样，或在窗口中打开项目并用新模型保存。</translation>
    </message>
    <message>
        <source>The project on %1 names no data, so there is nothing to evaluate on: choose data in the window and save it again.</source>
        <translation>%1 的项目未指定数据，因此无从评估：请在窗口中选择数据后重新保存。</translation>
    </message>
    <message>
        <source>Whether calibration had enough samples takes two samples or more to tell.</source>
        <translation>至少需要两个样本才能判断校准样本是否足够。</translation>
    </message>
    <message>
        <source>%1 samples are too few to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half. Calibrate on more.</source>
        <translation>%1 个样本不足以校准：在 %2 处，前一半未包含的样本损失 %3 dB，且范围的 %4% 到后一半才出现。请用更多样本校准。</translation>
    </message>
    <message>
        <source>%1 samples just do to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half.</source>
        <translation>%1 个样本勉强够校准：在 %2 处，前一半未包含的样本损失 %3 dB，且范围的 %4% 到后一半才出现。</translation>
    </message>
    <message>
        <source>%1 samples are enough to calibrate on: nowhere do samples that half of them had not seen lose more than %3 dB (%2).</source>
        <translation>%1 个样本足够校准：前一半未包含的样本在任何地方的损失都不超过 %3 dB（%2）。</translation>
    </message>
    <message>
        <source>The samples of %1 are %2 and so hold no values: store the array again.</source>
        <translation>%1 的样本形状为 %2，不含任何值：请重新存储该数组。</translation>
    </message>
    <message>
        <source>weights unpacked in the kernel (layers: %1 of %2)</source>
        <translation>在内核中解包权重（层：%1 / %2）</translation>
    </message>
    <message>
        <source>The runtime here rounds what layers with packed weights read to 8 bits while it runs, and the simulation does so too (layers: %1). With its session option session.qdq_matmulnbits_accuracy_level = 1 it computes them in float.</source>
        <translation>此处的运行时在运行时会将打包权重的层所读取的数舍入为 8 位，模拟也如此（层：%1）。使用会话选项 session.qdq_matmulnbits_accuracy_level = 1 时则以浮点计算。</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the RAM.</source>
        <translation>%1 容不下：需占 RAM %2。</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 has no output: the file is damaged, export or copy it again.</source>
        <translation>%1 中的算子 %2（%3）没有输出：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>%2 中的张量 %1 的形状 %3 不可能存在：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>A constant of %1 has no name, or that of another (&quot;%2&quot;): the file is damaged, export or copy it again.</source>
        <translation>%1 中有常量没有名称，或与另一常量同名（“%2”）：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>Choose the range of %2 by %1</source>
        <translation>用“%1”选取范围：%2</translation>
    </message>
    <message>
        <source>Give %2 one more bit (%1)</source>
        <translation>增加一位（%1）：%2</translation>
    </message>
    <message>
        <source>Tensor %1 in %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>%2 中的张量 %1 的形状 %3 不可能存在：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>Choose data first: noise is looked for in the answers to samples.</source>
        <translation>请先选择数据：噪声要从对样本的答案中查找。</translation>
    </message>
    <message>
        <source>Choose data first: a search judges recipes by the answers to samples.</source>
        <translation>请先选择数据：搜索根据对样本的答案评判配方。</translation>
    </message>
    <message>
        <source>Choose data first: sensitivity is measured on samples.</source>
        <translation>请先选择数据：敏感度要在样本上测量。</translation>
    </message>
    <message>
        <source>The model %1 is not the one that the sweep in %2 was planned for: put it back as it was, or plan again.</source>
        <translation>模型 %1 不是 %2 中的扫描所计划的模型：请恢复原模型，或重新计划。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in the model&apos;s file).</source>
        <translation>“%1”不是范围方法：请写 minmax、moving-average、mse、entropy、percentile:99.99（大于 50，至多 100）、[-1, 1] 这样的范围，或 carried（与模型文件相同）。</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>A model that was quantized already keeps its quantizers: scales, zero points and codes, so that nothing is rounded twice. A layer that is edited is quantized anew from the numbers its codes stand for. A float model stays float.</source>
        <translation>已量化的模型保留其量化器：缩放因子、零点和编码，因此不会重复舍入。被编辑的层将根据其编码所代表的数值重新量化。浮点模型保持浮点。</translation>
    </message>
    <message>
        <source>The recipe %1 keeps what the file has for the %2 of &quot;%3&quot;, and the file has no %4 there: choose another range than &quot;carried&quot;.</source>
        <translation>配方 %1 要保留文件中“%3”的 %2，但文件在该处没有 %4：请选择“carried”以外的范围。</translation>
    </message>
    <message>
        <source>%1: not tried, because the recipe keeps codes that the model&apos;s file stores.</source>
        <translation>%1：未尝试，因为配方保留了模型文件中存储的编码。</translation>
    </message>
    <message>
        <source>it is of another model</source>
        <translation>它属于另一个模型</translation>
    </message>
    <message>
        <source>it is of another sweep</source>
        <translation>它属于另一次扫描</translation>
    </message>
    <message>
        <source>it was computed by %1, and the sweep planned by %2</source>
        <translation>它由 %1 计算，而扫描由 %2 计划</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2): choose another.</source>
        <translation>无法创建文件夹 %1（%2）：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is cut short or no plan of a sweep: plan it again.</source>
        <translation>%1 不完整或不是扫描计划：请重新计划。</translation>
    </message>
    <message>
        <source>The sweep in %1 has no job %2: its jobs are 1 to %3.</source>
        <translation>%1 中的扫描没有任务 %2：其任务为 1 至 %3。</translation>
    </message>
    <message>
        <source>%1 already holds a sweep: choose another folder, or remove it.</source>
        <translation>%1 中已有一次扫描：请选择其他文件夹，或将其删除。</translation>
    </message>
    <message>
        <source>%1 holds no sweep (no sweep.json): name the folder that it was planned in.</source>
        <translation>%1 中没有扫描（缺少 sweep.json）：请指定计划时所用的文件夹。</translation>
    </message>
    <message>
        <source>%1 is cut short or no result of a sweep: run its job again.</source>
        <translation>%1 不完整或不是扫描结果：请重新运行其任务。</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 cuts its channels into less than one group: the file is damaged, export or copy it again.</source>
        <translation>%1 中的算子 %2（%3）将其通道分为不足一组：文件已损坏，请重新导出或复制。</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large to be read: correct it in a text editor.</source>
        <translation>%1 中有一个过大而无法读取的数：请在文本编辑器中更正。</translation>
    </message>
    <message>
        <source>%1 was changed after it had been opened: open the model again.</source>
        <translation>%1 在打开之后被更改：请重新打开模型。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; layers changed: %1.</source>
        <translation>%4：在留出样本上 SQNR 由 %2 dB 变为 %3 dB，两者均已校正偏置；更改的层数：%1。</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples, each with biases corrected.</source>
        <translation>%4：已撤回，在留出样本上 SQNR 会由 %2 dB 变为 %3 dB，两者均已校正偏置。</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>按输出选择范围</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; ranges changed: %1.</source>
        <translation>%4：在留出样本上 SQNR 由 %2 dB 变为 %3 dB，两者均已校正偏置；更改的范围数：%1。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; ranges changed: %1.</source>
        <translation>%4：留出样本上的 SQNR 由 %2 dB 变为 %3 dB；更改的范围数：%1。</translation>
    </message>
    <message>
        <source>%1: found no range to change.</source>
        <translation>%1：没有可更改的范围。</translation>
    </message>
    <message>
        <source>Quantized layers it does not treat (transposed convolutions, products scaled by alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the first is %2.</source>
        <translation>它不处理的量化层（转置卷积、被 alpha 或 beta 缩放的乘积、没有自己的偏置、每个输出超过 4,096 个权重）：%1 个，第一个是 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Tried on %Ln samples: %1 %2 simulated, %3 executed; %4 of the answers are the same.</source>
        <translation>
            <numerusform>在 %Ln 个样本上试运行：%1 模拟为 %2，实际执行为 %3；%4 的答案相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation>已导出 %1：%2（%3），opset %4。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Choose where it is…</source>
        <translation>指定位置(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation>%1 个等间距值，编码 %2 到 %3</translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation>float32（不量化）</translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation>保持训练时的状态：1 位符号、8 位指数、23 位尾数</translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation>浮点：1 位符号、%1 位指数、%2 位尾数，最大 %3</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>逐组（每组 %1 个）</translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation>张量中的所有数共用一个缩放因子。</translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation>每个输出通道有各自的缩放因子：大小不同的通道都能保留细节，且不影响速度。</translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation>每 %1 个相邻的数共用一个缩放因子：最适合低位宽，代价是要存储更多缩放因子。</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation>对称（使用最低编码）</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>非对称（仿射）</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小值–最大值</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>百分位数 %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation>手动 [%1, %2]</translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation>从最小值到最大值：不截断任何值。</translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation>各批次最小值和最大值的平均。</translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation>保留 %1% 的值，截断离群值。</translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation>舍入误差与截断误差之和最小的范围。</translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation>直方图信息损失最小的范围（Kullback–Leibler 散度）。</translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation>手动设置的范围。</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>The model was quantized already: its file&apos;s own scales, zero points and codes. Any other choice quantizes the numbers they stand for anew.</source>
        <translation>该模型已被量化：采用其文件自带的缩放因子、零点和编码。任何其他选择都会对它们所代表的数值重新量化。</translation>
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
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <comment>thousand million</comment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>±0.0 points</source>
        <translation>±0.0 个百分点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation>无误差</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation>全为噪声</translation>
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
        <translation>与浮点相同</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>浮点</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>in a legend</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>无误差</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>half of the worst</source>
        <translation>最差层的一半</translation>
    </message>
    <message>
        <source>worst layer</source>
        <translation>最差的层</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>形状 %1</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>激活：%1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>参数量：%1</translation>
    </message>
    <message>
        <source>Multiply-adds: %1</source>
        <translation>乘加次数：%1</translation>
    </message>
    <message>
        <source>Weight SQNR: %1</source>
        <translation>权重 SQNR：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the network is given</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>网络的输出</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>权重位宽</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>激活位宽</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>权重误差</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How many bits each weight of a layer takes.</source>
        <translation>层中每个权重占用的位数。</translation>
    </message>
    <message>
        <source>How many bits each number of a layer&apos;s input takes.</source>
        <translation>层的输入中每个数占用的位数。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: a layer has the colour of as many bits as its error is worth, 6 dB a bit.</source>
        <translation>权重的信号与量化噪声比：层的颜色对应其误差相当的位数，每位 6 dB。</translation>
    </message>
    <message>
        <source>How much the answer suffers when this layer alone is quantized; there once it was measured.</source>
        <translation>仅量化该层时结果受损的程度；测量后才有。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选方案</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation>权重设为(&amp;W)</translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation>激活设为(&amp;A)</translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation>将权重设为 %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>将激活设为 %1</translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation>权重缩放因子(&amp;S)</translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation>将权重缩放因子设为%1</translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation>权重范围(&amp;R)</translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation>激活范围(&amp;N)</translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation>将权重范围设为 %1</translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation>将激活范围设为 %1</translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation>激活零点(&amp;Z)</translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation>将激活零点设为%1</translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation>将权重恢复为默认</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>恢复权重</translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation>将激活恢复为默认</translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation>恢复激活</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s c&amp;hoice</source>
        <translation>复制该层的选择(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste it to the selected layers</source>
        <translation>粘贴到选中的层(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the same for all %1 layers</source>
        <translation>对所有 %1 层作相同选择</translation>
    </message>
    <message>
        <source>Choose the same for all &amp;layers</source>
        <translation>对所有层作相同选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表格另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LayerNote</name>
    <message>
        <source>Nothing of this layer is quantized.</source>
        <translation>此层未作任何量化。</translation>
    </message>
    <message>
        <source>Its weights are not quantized: its input is turned back into float for them.</source>
        <translation>其权重未量化：为此其输入会还原为浮点。</translation>
    </message>
    <message>
        <source>Its input is not quantized: the weights are stored small and turned back into float.</source>
        <translation>其输入未量化：权重压缩存储，计算时还原为浮点。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for %1.</source>
        <translation>运行时没有用于 %1 的整数内核。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights in %1.</source>
        <translation>运行时没有用于 %1 权重的整数内核。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for activations in %1.</source>
        <translation>运行时没有用于 %1 激活的整数内核。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights with a scale for each group.</source>
        <translation>运行时没有用于逐组缩放权重的整数内核。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for unsigned weights beside signed activations.</source>
        <translation>运行时没有用于无符号权重配有符号激活的整数内核。</translation>
    </message>
    <message>
        <source>Codes of 8 bits go in: the exported layer runs in integers where what reads its output takes such codes too.</source>
        <translation>输入为 8 位编码：若读取其输出的节点也接受这种编码，导出的层就以整数运行。</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>%1, %2</source>
        <comment>granularity, range method</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Smallest %1, largest %2
Mean %3, standard deviation %4
Zeros: %5</source>
        <translation>最小值 %1，最大值 %2
均值 %3，标准差 %4
零值：%5</translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation>按 Enter 或 F2 选择其他格式；按数字键设置位宽。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation>%1
输入 %2
输出 %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation>权重缩放因子</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>权重 SQNR</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation>网络中权重可量化的节点。</translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation>该层的运算，以 ONNX 的名称表示。</translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation>权重的存储形状。</translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation>该层的权重和偏置共含多少个数。</translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation>最小和最大的权重。</translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation>单个权重的存储方式。</translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation>该层输入中单个数的存储方式。</translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation>多少个权重共用一个缩放因子，以及截断范围如何选择。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation>权重的信号与量化噪声比：每高 6 dB 相当于多 1 位。低于 20 dB 的层值得查看，低于 10 dB 则所剩无几。</translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation>处理一个样本所需的乘法和加法次数。</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Whether the exported layer can compute with integers, or stays float; resting on a cell says why.</source>
        <translation>导出的层能否以整数计算，还是保持浮点；将指针停在单元格上可查看原因。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How far the model&apos;s outputs move, in percent of their size, when only this layer is quantized: its weights and what it reads, to the bits chosen in the sensitivity view.</source>
        <translation>仅量化该层（其权重和输入，按敏感度视图中选定的位宽）时，模型输出的偏移占其大小的百分比。</translation>
    </message>
    <message>
        <source>In the file: scale %1, zero point %2</source>
        <translation>文件中：缩放因子 %1，零点 %2</translation>
    </message>
    <message>
        <source>Not kept: the numbers that the file&apos;s codes stand for are quantized anew.</source>
        <translation>未保留：文件中编码所代表的数值将重新量化。</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>operator (names): why it stays float</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of operators</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--example opens a model of its own: leave %1 out.</source>
        <translation>--example 会打开自带的模型：请去掉 %1。</translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation>--data 和 --recipe 需与 MODEL 一起使用。</translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation>--headless 需要 --example，或 MODEL 和 --data。</translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation>探索量化对神经网络的影响。</translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation>在此数据上评估。</translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation>以此配方开始。</translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation>打开随附示例：residual 或 depthwise。</translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation>无人值守地评估、比较和导出；将窗口图片、候选方案表格和量化模型写入此文件夹。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation>窗口语言，例如 zh_CN。</translation>
    </message>
    <message>
        <source>A project has data and recipes of its own: leave --data and --recipe out.</source>
        <translation>项目自带数据和配方：请去掉 --data 和 --recipe。</translation>
    </message>
    <message>
        <source>The ONNX model or the project to open.</source>
        <translation>要打开的 ONNX 模型或项目。</translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf);;数据 (*.csv)</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>无法写入 %1：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation>%1 的扩展名不是 .png、.svg、.pdf 或 .csv：请选择其中之一。</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数据(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SaveScene</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)</source>
        <translation>矢量图 (*.svg);;图片 (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 的扩展名不是 .png、.svg 或 .pdf：请选择其中之一。</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 的扩展名不是 .csv、.png、.svg 或 .pdf：请选择其中之一。</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)</source>
        <translation>数值 (*.csv);;图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表格另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation>%1，权重</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation>%1，激活</translation>
    </message>
    <message>
        <source>%1, activation, range given by its operator</source>
        <translation>%1，激活，范围由其运算符给定</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>[%1, %2]</source>
        <comment>interval</comment>
        <translation>[%1, %2]</translation>
    </message>
    <message>
        <source>Accuracy (top-1)</source>
        <translation>top-1 准确率</translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation>top-5 准确率</translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation>与浮点的一致率</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation>实测：模型本身已运行，或文件大小已实际统计。</translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation>模拟：浮点模型运行时，权重和激活的舍入与导出文件完全一致。</translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation>估算：根据形状计算，未实际运行。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>正在读取样本</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation>正在测量延迟</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Stored in the project, computed by %1. Evaluate computes it anew.</source>
        <translation>存储在项目中，由 %1 计算。“评估”会重新计算。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>Output SQNR in dB</source>
        <translation>输出 SQNR（dB）</translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation>文件大小（KiB）</translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation>激活内存（KiB）</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>延迟（ms）</translation>
    </message>
    <message>
        <source>Bit operations in millions</source>
        <translation>位运算量（百万次）</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>所选样本上的指标，附 95% 置信区间。</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>输出信号高出量化所引入噪声的程度。</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>导出文件的大小，精确到字节。</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>单个样本推理时同时存活的激活的最大值。</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>在本机单线程推理一次的时间。</translation>
    </message>
    <message>
        <source>Multiplications and additions of all layers, each counted as the bits of its weights times the bits of its input: an estimate of the work on hardware made for few bits.</source>
        <translation>所有层的乘法和加法，每次按权重位数乘以输入位数计：对低位宽硬件上工作量的估算。</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>未测量延迟。</translation>
    </message>
    <message>
        <source>The model leaves the sizes of its tensors open, so this is not known.</source>
        <translation>模型未指定其张量的大小，因此未知。</translation>
    </message>
    <message>
        <source>No candidate has this figure.</source>
        <translation>没有候选方案具有此指标。</translation>
    </message>
</context>
<context>
    <name>bitdepth::BudgetBar</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1: %2, not limited</source>
        <translation>%1：%2，无限制</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>memory, needed, available</comment>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTable</name>
    <message>
        <source>No candidates yet.
Evaluate a recipe and pin it: here it stands beside the float model and every other choice.</source>
        <translation>尚无候选方案。
评估一份配方并将其固定：它会在此与浮点模型及其他选择并列显示。</translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation>再次使用此配方(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选方案</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>颜色 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表格另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation>浮点模型</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChangedSamplesModel</name>
    <message>
        <source>both right</source>
        <translation>两者都对</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>两者都错</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>由对变错</translation>
    </message>
    <message>
        <source>won</source>
        <translation>由错变对</translation>
    </message>
    <message>
        <source>wrong otherwise</source>
        <translation>错误答案不同</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message>
        <source>no outlier channel</source>
        <translation>没有离群通道</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>%n 个离群通道：%1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>%n 个离群通道：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels whose largest value is at least %1 times that of the median channel. With one scale for the whole tensor they take the precision of all others.</source>
        <translation>最大值至少为中位通道 %1 倍的通道。若整个张量共用一个缩放因子，它们会夺走其他所有通道的精度。</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>clipping range %1 to %2</source>
        <translation>截断范围 %1 到 %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>排序(&amp;B)</translation>
    </message>
    <message>
        <source>Picture of the channels</source>
        <translation>通道图</translation>
    </message>
    <message>
        <source>Order of the channels</source>
        <translation>通道的顺序</translation>
    </message>
    <message>
        <source>In the order of the tensor, the widest range first, or the largest error first</source>
        <translation>按张量中的顺序、范围从宽到窄，或误差从大到小</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Ranges, logarithmic</source>
        <translation>范围（对数）</translation>
    </message>
    <message>
        <source>Each channel&apos;s range as a bar, also on a logarithmic scale, or how its values are distributed as a map</source>
        <translation>以条形显示每个通道的范围（也可用对数刻度），或以热图显示其值的分布</translation>
    </message>
</context>
<context>
    <name>bitdepth::ColumnFitter</name>
    <message>
        <source>As many as &amp;fit</source>
        <translation>可容纳的列数(&amp;F)</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareController</name>
    <message>
        <source>Float model</source>
        <translation>浮点模型</translation>
    </message>
    <message>
        <source>%1 (not pinned)</source>
        <translation>%1（未固定）</translation>
    </message>
    <message>
        <source>%1 before repairs</source>
        <comment>layer</comment>
        <translation>%1（修复之前）</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareFiguresModel</name>
    <message>
        <source>Bit operations</source>
        <translation>位运算量</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 之差</translation>
    </message>
    <message>
        <source>Is that chance?</source>
        <translation>是否偶然？</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>样本不同</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1.
%2</source>
        <translation>差值的 95% 置信区间：%1。
%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareHistograms</name>
    <message>
        <source>float values</source>
        <translation>浮点值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Which numbers of the layer chosen in the window above to lay over each other.</source>
        <translation>叠加显示上方所选层的哪些数值。</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the one before.</source>
        <translation>坐标轴每一格是前一格的十倍。</translation>
    </message>
    <message>
        <source>Histograms of both candidates</source>
        <translation>两个候选方案的直方图</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareLayersModel</name>
    <message>
        <source>Weights: %1
Input: %2
SQNR of the weights: %3</source>
        <translation>权重：%1
输入：%2
权重 SQNR：%3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Format of the weights / of the input</source>
        <translation>权重的格式 / 输入的格式</translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选方案</translation>
    </message>
    <message>
        <source>What differences are taken to.</source>
        <translation>计算差值的基准。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Pin a candidate, and it is compared with the float model; pin two, and they are compared with each other.</source>
        <translation>暂无可比较的内容。
固定一个候选方案，即与浮点模型比较；固定两个，则相互比较。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>All figures side by side, and whether differences are more than chance.</source>
        <translation>所有指标并列显示，以及差异是否超出偶然。</translation>
    </message>
    <message>
        <source>Layers that the two quantize differently. Enter shows one above.</source>
        <translation>两者量化方式不同的层。按 Enter 可在上方显示该层。</translation>
    </message>
    <message>
        <source>Samples that the two answer differently, as the model sees them.</source>
        <translation>两者答案不同的样本，按模型所看到的样子显示。</translation>
    </message>
    <message>
        <source>How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to see its samples.</source>
        <translation>各类别样本（行）得到各答案（列）的次数及其变化。点击单元格可查看其样本。</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>指标比较</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>不同的层</translation>
    </message>
    <message>
        <source>Samples whose answer changed</source>
        <translation>答案有变化的样本</translation>
    </message>
    <message>
        <source>Classes and answers</source>
        <translation>类别与答案</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>显示的样本</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>所有变化</translation>
    </message>
    <message>
        <source>Lost: right before</source>
        <translation>由对变错</translation>
    </message>
    <message>
        <source>Won: right now</source>
        <translation>由错变对</translation>
    </message>
    <message>
        <source>A cell of the confusion</source>
        <translation>混淆矩阵中的一格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <translation>%1 被判为 %2</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>The numbers of the layer chosen above, as they are and as either brings them back.</source>
        <translation>上方所选层的数值：原值，以及两者各自还原的值。</translation>
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
        <translation>%1 被判为 %2：%4 个样本中有 %3 个。点击查看。</translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>数据 (*.json *.npz *.idx *.gz *-ubyte);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation>图片文件夹、.npz、dataset.json…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation>未说明：按原值使用</translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation>预处理(&amp;P)：</translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>数据(&amp;A)：</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation>样本越多耗时越长，准确率的置信区间也越窄。</translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation>评估样本数(&amp;S)：</translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation>决定选取哪些样本：相同的种子选取相同的样本。</translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation>随机种子(&amp;E)：</translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation>校准：测量激活范围所用的数据</translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation>其他数据(&amp;O)：</translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation>校准数据</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation>样本数上限(&amp;M)：</translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation>模型所看到的样本</translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation>所显示样本的编号</translation>
    </message>
    <message>
        <source>On a part of t&amp;his data</source>
        <translation>此数据的一部分(&amp;H)</translation>
    </message>
    <message>
        <source>This sample cannot be read.</source>
        <translation>无法读取此样本。</translation>
    </message>
    <message>
        <source>Values from %1 to %2, mean %3</source>
        <translation>值从 %1 到 %2，均值 %3</translation>
    </message>
    <message>
        <source>Up and Down step through the samples.</source>
        <translation>按上、下方向键逐个浏览样本。</translation>
    </message>
</context>
<context>
    <name>bitdepth::DeviceBar</name>
    <message>
        <source>no device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>%1, runs models in %2
RAM: %3</source>
        <translation>%1，用 %2 运行模型
RAM：%3</translation>
    </message>
    <message>
        <source>Choose what the model must fit: it is checked at every edit.</source>
        <translation>选择模型必须适应的设备：每次修改都会检查。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict, mark, provenance</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Flash: the model&apos;s file and the runtime&apos;s code. RAM: the arena of activations for one sample; stacks and whatever else the program holds come on top.</source>
        <translation>闪存：模型文件和运行时代码。RAM：单个样本的激活内存区；栈和程序的其他占用另计。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Time of one inference, layers alone: %1 ms (%2)</source>
        <translation>单次推理时间（仅各层）：%1 ms（%2）</translation>
    </message>
    <message>
        <source>Energy of one inference: %1 mJ (%2)</source>
        <translation>单次推理能耗：%1 mJ（%2）</translation>
    </message>
    <message>
        <source>No kernel for the formats of: %1</source>
        <translation>以下层的格式没有内核：%1</translation>
    </message>
    <message>
        <source>Everything here is estimated from shapes and published figures; nothing ran on the device.</source>
        <translation>此处的数字均根据形状和公开数据估算，未在设备上运行。</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>设备：</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the model must fit: published figures of the device and its runtime</source>
        <translation>模型必须适应的条件：设备及其运行时的公开数据</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
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
        <translation>正在查找问题层</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>对策：%1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisView</name>
    <message>
        <source>%1
%2: %3 of the noise</source>
        <comment>tensor, cause, share</comment>
        <translation>%1
%2：占噪声的 %3</translation>
    </message>
    <message>
        <source>All layers
created and inherited noise</source>
        <translation>所有层
产生的和继承的噪声</translation>
    </message>
    <message>
        <source>Where noise arises</source>
        <translation>噪声的产生位置</translation>
    </message>
    <message>
        <source>In colour what a layer creates itself, from inputs without noise; in grey what it was handed by the layers before it. A layer with much grey is a victim, not the cause.</source>
        <translation>彩色是层自身（输入无噪声时）产生的噪声；灰色是前面各层传来的噪声。灰色多的层是受害者，而不是原因。</translation>
    </message>
    <message>
        <source>No tensor of this recipe stands out.</source>
        <translation>此配方中没有明显异常的张量。</translation>
    </message>
    <message>
        <source>Looking for the tensors that make the noise, then trying what helps…</source>
        <translation>正在查找产生噪声的张量，然后尝试有效的对策…</translation>
    </message>
    <message>
        <source>The recipe was changed since: undo, or look again. Before: %1</source>
        <translation>此后配方已修改：请撤销或重新查找。之前：%1</translation>
    </message>
    <message>
        <source>Find the guilty layer</source>
        <translation>查找问题层</translation>
    </message>
    <message>
        <source>Looks for what makes the present recipe lose accuracy, and measures what helps</source>
        <translation>查找当前配方损失准确率的原因，并测量有效的对策</translation>
    </message>
    <message>
        <source>Which layer makes a recipe lose accuracy, and why?
The diagnosis tells who creates the noise from who only inherits it, shows the cause, and measures remedies.</source>
        <translation>哪一层使配方损失准确率，为什么？
诊断会区分噪声的产生者与继承者，显示原因，并测量对策的效果。</translation>
    </message>
    <message>
        <source>Tensors that make the noise, worst first</source>
        <translation>产生噪声的张量，最严重的在前</translation>
    </message>
</context>
<context>
    <name>bitdepth::DockTitles</name>
    <message>
        <source>A double click makes it a window of its own.</source>
        <translation>双击可将其变为独立窗口。</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation>将 %1 的权重设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>将 %n 个层的权重设为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation>将 %1 的激活设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>将 %n 个层的激活设为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>将 %n 个层恢复为默认</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>从“%1”开始</translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation>打开配方 %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>移除 %n 个候选方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>再次使用 %1</translation>
    </message>
    <message>
        <source>Recolour %1</source>
        <translation>更改 %1 的颜色</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX 模型 (*.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>配方 (*.recipe.json *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation>配方 (*.recipe.json)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>Open model or project</source>
        <translation>打开模型或项目</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.bitdepth);;All files (*)</source>
        <translation>模型和项目 (*.onnx *.bitdepth);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Use it without the stored figures</source>
        <translation>不带存储的数据使用(&amp;U)</translation>
    </message>
    <message>
        <source>Go on &amp;without data</source>
        <translation>不带数据继续(&amp;W)</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>模型的位置</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>数据的位置</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>数据 (*.json *.npz *.idx *.gz *-ubyte);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Bitdepth projects (*.bitdepth)</source>
        <translation>Bitdepth 项目 (*.bitdepth)</translation>
    </message>
    <message>
        <source>The recipe or the candidates of %1 are not saved. Save them as a project?</source>
        <translation>%1 的配方或候选方案尚未保存。是否保存为项目？</translation>
    </message>
    <message>
        <source>%1 was changed and not saved. Save it?</source>
        <translation>%1 已修改但未保存。是否保存？</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message>
        <source>Nothing is quantized here, so every value comes back as it is.</source>
        <translation>此处未作量化，因此每个值都原样还原。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Largest error %1, mean error %2.</source>
        <translation>最大误差 %1，平均误差 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n 个误差超出绘图范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean error other than zero shifts what the layer makes: bias correction takes it back.</source>
        <translation>平均误差不为零会使该层的输出偏移：偏置校正可将其消除。</translation>
    </message>
    <message>
        <source>Value %1 with error %2: comes back as %3</source>
        <translation>值 %1，误差 %2：还原为 %3</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>误差 %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation>正在评估浮点模型</translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation>正在校准激活</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>正在评估 %1</translation>
    </message>
    <message>
        <source>Evaluating the model as its file has it</source>
        <translation>正在按文件原样评估模型</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvidencePlot</name>
    <message>
        <source>Calibration sample</source>
        <translation>校准样本</translation>
    </message>
    <message>
        <source>Tensor that is joined</source>
        <translation>被合并的张量</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Smallest to largest value</source>
        <translation>最小值到最大值</translation>
    </message>
    <message>
        <source>Value; the lines are the ends of the range</source>
        <translation>值；竖线为范围的端点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Layer, from the input to the output</source>
        <translation>层（从输入到输出）</translation>
    </message>
    <message>
        <source>Noise in % of the signal</source>
        <translation>噪声占信号的 %</translation>
    </message>
    <message>
        <source>%1
created %2, inherited %3</source>
        <translation>%1
产生 %2，继承 %3</translation>
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
%2 到 %3</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation>候选方案</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation>选择数据后即可查看</translation>
    </message>
    <message>
        <source>What stays float, and why</source>
        <translation>保持浮点的部分及其原因</translation>
    </message>
    <message>
        <source>About this evaluation</source>
        <translation>关于此次评估</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>闪存</translation>
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
        <translation>正在导出 %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::FastestController</name>
    <message>
        <source>Measuring what is fastest here</source>
        <translation>正在测量本机上最快的方案</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>从“%1”开始</translation>
    </message>
</context>
<context>
    <name>bitdepth::FindPanels</name>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Guilty layer</source>
        <translation>问题层</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>前沿</translation>
    </message>
</context>
<context>
    <name>bitdepth::FormatDelegate</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>bitdepth::FrontierView</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Finds recipes that lose least for their size, without looking at labels.</source>
        <translation>查找在同等大小下损失最小的配方，不使用标签。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>正在搜索；目前有 %Ln 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>已停止；目前有 %Ln 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the limits: allow more.</source>
        <translation>没有找到满足限制的方案：请放宽限制。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>完成：前沿上有 %Ln 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 (float %3)</source>
        <comment>size, relative size, size</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;，%2（浮点 %3）</translation>
    </message>
    <message>
        <source>%1 estimated without labels, on samples that no repair has seen</source>
        <comment>mark</comment>
        <translation>%1 不用标签估算，所用样本未参与任何修复</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>激活 %1</translation>
    </message>
    <message>
        <source>bit operations %1</source>
        <translation>位运算量 %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>Keeps the limits.</source>
        <translation>满足限制。</translation>
    </message>
    <message>
        <source>Points appear here and in the trade-off as they are found; the dial then walks along them and the whole window follows.</source>
        <translation>找到的点会显示在此处和权衡图中；滑块沿这些点移动，整个窗口随之更新。</translation>
    </message>
    <message>
        <source>The present recipe is none of these points: move the dial.</source>
        <translation>当前配方不是这些点之一：请移动滑块。</translation>
    </message>
    <message>
        <source>Loss at most:</source>
        <translation>损失上限：</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>文件上限：</translation>
    </message>
    <message>
        <source>Activations at most:</source>
        <translation>激活上限：</translation>
    </message>
    <message>
        <source>Latency at most:</source>
        <translation>延迟上限：</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
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
        <translation>不限</translation>
    </message>
    <message>
        <source>Points of accuracy that may be lost, estimated without labels</source>
        <translation>允许损失的准确率百分点，不用标签估算</translation>
    </message>
    <message>
        <source>Of one inference on this machine; every point is then measured, which takes longer</source>
        <translation>本机单次推理的延迟；此时会测量每个点，耗时更长</translation>
    </message>
    <message>
        <source>Fit the device (none is chosen)</source>
        <translation>适应设备（未选择）</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>适应 %1</translation>
    </message>
    <message>
        <source>Repair each recipe</source>
        <translation>修复每份配方</translation>
    </message>
    <message>
        <source>Rounds weights by real inputs and corrects biases: smaller files for the same loss, and a slower search</source>
        <translation>按真实输入舍入权重并校正偏置：同等损失下文件更小，但搜索更慢</translation>
    </message>
    <message>
        <source>Starts, stops and continues the search; what was found stays</source>
        <translation>开始、停止和继续搜索；已找到的会保留</translation>
    </message>
    <message>
        <source>Point of the frontier</source>
        <translation>前沿上的点</translation>
    </message>
    <message>
        <source>From the smallest file to the largest: the recipe becomes that point, as one step to undo</source>
        <translation>从最小的文件到最大的文件：配方变为该点，一步即可撤销</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Best within the limits</source>
        <translation>限制内的最佳</translation>
    </message>
    <message>
        <source>Goes to the point that a search under these limits recommends</source>
        <translation>转到在这些限制下搜索所推荐的点</translation>
    </message>
    <message>
        <source>Pin this point</source>
        <translation>固定此点</translation>
    </message>
    <message>
        <source>Keeps it as a candidate, as soon as it is evaluated on the chosen data</source>
        <translation>在所选数据上评估后，即保留为候选方案</translation>
    </message>
    <message>
        <source>Expected loss: %1 ± %2 points, same answer for %3 of %4 samples</source>
        <comment>loss, half its 95 % interval, share, number</comment>
        <translation>预期损失：%1 ± %2 个百分点，%4 个样本中 %3 的答案相同</translation>
    </message>
    <message>
        <source>Beyond the limits: a recipe keeps them if the upper end of the loss&apos;s 95 % interval does.</source>
        <translation>超出限制：当损失的 95 % 区间上端也在限制内时，配方才算满足限制。</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuideWindow</name>
    <message>
        <source>The guide is missing: %1 is not there. Install the program again.</source>
        <translation>缺少指南：找不到 %1。请重新安装程序。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuidedTour</name>
    <message>
        <source>What the recipe does</source>
        <translation>配方的效果</translation>
    </message>
    <message>
        <source>Accuracy, size, memory, operations and latency of the quantized model, each beside the float model. The mark says whether a figure was measured, simulated or estimated.</source>
        <translation>量化模型的准确率、大小、内存、运算量和延迟，各与浮点模型并列。标记说明数字是实测、模拟还是估算的。</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>从预设开始</translation>
    </message>
    <message>
        <source>A recipe for the whole model, made for a purpose. Everything in it can be changed layer by layer, and every change undone.</source>
        <translation>面向特定目的、适用于整个模型的配方。其中的一切都可逐层更改，每项更改都可撤销。</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.</source>
        <translation>点击表头即可排序：权重 SQNR 最低的层受损最大。按 4 设为 4 位，按 8 设为 8 位，按 0 设为浮点；其余功能在右键菜单中。</translation>
    </message>
    <message>
        <source>What its numbers look like</source>
        <translation>数值的样子</translation>
    </message>
    <message>
        <source>Float values in blue, what is left of them after quantizing in orange, and the clipping range as dashed lines.</source>
        <translation>蓝色为浮点值，橙色为量化后的值，虚线为截断范围。</translation>
    </message>
    <message>
        <source>Candidates and the network</source>
        <translation>候选方案与网络</translation>
    </message>
    <message>
        <source>Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a graph you can walk with the arrow keys.</source>
        <translation>按 Ctrl+P 固定结果，以便与其他结果比较。“网络”标签页将模型绘制成图，可用方向键浏览。</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>Writes the quantized model as ONNX. It computes exactly what was promised here. The user guide is in the Help menu: press F1.</source>
        <translation>将量化模型写为 ONNX，其计算结果与此处所示完全一致。用户指南在“帮助”菜单中：按 F1 打开。</translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation>此张量不含有限数值，因此没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation>选择一个层，查看其数值的分布，以及其格式能表示其中的哪些值。</translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation>每个宽度为 %1 的区间内的值数</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>对数计数(&amp;L)</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation>%2 与 %3 之间有 %1 个值</translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation>每个通道有各自的量化网格：选择一个通道即可查看。</translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation>存储为编码 %1</translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation>还原为 %1（误差 %2）</translation>
    </message>
    <message>
        <source>Clipping &amp;range by</source>
        <translation>截断范围的选取方法(&amp;R)</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1：SQNR %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, SQNR %4.
Click to take it.</source>
        <translation>%1：%2 到 %3，SQNR %4。
点击即可采用。</translation>
    </message>
    <message>
        <source>Drag to choose the clipping range by hand.
By keyboard: Shift and arrows move the upper end, Ctrl and arrows the lower.</source>
        <translation>拖动可手动选择截断范围。
键盘操作：Shift 加方向键移动上端，Ctrl 加方向键移动下端。</translation>
    </message>
    <message>
        <source>With an end at %1: SQNR %2
rounding error %3, clipping error %4</source>
        <translation>端点为 %1 时：SQNR %2
舍入误差 %3，截断误差 %4</translation>
    </message>
    <message>
        <source>error in dB</source>
        <translation>误差（dB）</translation>
    </message>
    <message>
        <source>A range by hand holds for all channels.</source>
        <translation>手动范围对所有通道生效。</translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation>将权重设为 %1</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>将激活设为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 / %Ln 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation>筛选：名称、算子、格式</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation>显示包含所有关键词的层，例如“conv int4”。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>This model has no layer whose weights can be quantized.
The notes beside the filter say why.</source>
        <translation>此模型没有可量化权重的层。
筛选框旁的说明列出了原因。</translation>
    </message>
    <message>
        <source>No layer holds these words.</source>
        <translation>没有包含这些文字的层。</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>将 %1 的选择用于 %n 个层</numerusform>
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
        <translation>关于 Bitdepth</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;查看神经网络中数值的样子，决定每一层值得用多少位，并带走一个与屏幕所示完全一致的模型。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>预设：</translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation>用为特定目的制作的配方替换当前配方</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Eva&amp;luate</source>
        <translation>评估(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>选择数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Bitdepth ended without saving the work on %1 (%2).</source>
        <translation>Bitdepth 上次退出时未保存对 %1 的工作（%2）。</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>bitdepth::ModelGraph</name>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>Colour of the layers</source>
        <translation>层的颜色</translation>
    </message>
    <message>
        <source>Network graph</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>The network is drawn here once a model is open.</source>
        <translation>打开模型后，网络会绘制在此处。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>The whole network (0)</source>
        <translation>整个网络（0）</translation>
    </message>
    <message>
        <source>Draw it from top to bottom</source>
        <translation>从上到下绘制</translation>
    </message>
    <message>
        <source>Draw it from left to right</source>
        <translation>从左到右绘制</translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays float and why, and what else to know of the evaluation.</source>
        <translation>哪些部分保持浮点及其原因，以及有关评估的其他须知。</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberInspector</name>
    <message>
        <source>%1, this tensor</source>
        <translation>%1，此张量</translation>
    </message>
    <message>
        <source>%1, channel 0</source>
        <translation>%1，通道 0</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1，存储为 %2</translation>
    </message>
    <message>
        <source>float32: the tensor has no grid</source>
        <translation>float32：此张量没有量化网格</translation>
    </message>
    <message>
        <source>grid: %1 | %2 | %3</source>
        <comment>value below, stored value, value above</comment>
        <translation>网格：%1 | %2 | %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Value to look at</source>
        <translation>要查看的值</translation>
    </message>
    <message>
        <source>Type a number, or click one in the histogram or on the line below.</source>
        <translation>输入一个数，或在直方图或下方的数轴上点击。</translation>
    </message>
    <message>
        <source>To the next smaller representable value</source>
        <translation>到下一个较小的可表示值</translation>
    </message>
    <message>
        <source>To the next larger representable value</source>
        <translation>到下一个较大的可表示值</translation>
    </message>
    <message>
        <source>The representable value below, the one that comes back, and the one above.</source>
        <translation>下方的可表示值、还原得到的值和上方的可表示值。</translation>
    </message>
    <message>
        <source>Number line: the value, its code, and the value that comes back</source>
        <translation>数轴：该值、其编码和还原得到的值</translation>
    </message>
    <message>
        <source>Above, the real numbers; below, the codes. Click or drag to pick a value, arrow keys go from one representable value to the next.</source>
        <translation>上方为实数，下方为编码。点击或拖动选取一个值，方向键在可表示值之间移动。</translation>
    </message>
    <message>
        <source>Bits of the value</source>
        <translation>值的各位</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>位：符号、指数、尾数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Of the step quantizer round(x × step) / step in the table: how many steps lie between 0 and 1. 10 rounds to tenths.</source>
        <translation>表中步进量化器 round(x × step) / step 的参数：0 与 1 之间有多少步。10 表示舍入到十分位。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>per unit</comment>
        <translation>步</translation>
    </message>
    <message>
        <source>Steps per unit</source>
        <translation>每单位步数</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberLine</name>
    <message>
        <source>code %1, back %2</source>
        <translation>编码 %1，还原 %2</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>还原 %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation>停止正在运行的任务。不会保留未完成的内容。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>舍入 %1</translation>
    </message>
    <message>
        <source>clipping %1</source>
        <translation>截断 %1</translation>
    </message>
    <message>
        <source>Clipping range</source>
        <translation>截断范围</translation>
    </message>
    <message>
        <source>How the clipping range is chosen, and the signal-to-noise ratio that each way gives this tensor. Drag a border in the histogram to choose it by hand.</source>
        <translation>截断范围的选取方法，以及各方法对此张量的信噪比。在直方图中拖动边界可手动选择。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>信号与量化噪声比：每高 6 dB 相当于多 1 位。</translation>
    </message>
    <message>
        <source>Rounding and clipping error</source>
        <translation>舍入误差和截断误差</translation>
    </message>
    <message>
        <source>How the mean squared error divides: rounding %1, clipping %2.</source>
        <translation>均方误差的分配：舍入 %1，截断 %2。</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values inside the range, which move to the nearest representable one. A narrower range makes it smaller.</source>
        <translation>范围内的值取最近的可表示值所产生的误差在平方误差中的占比。范围越窄，占比越小。</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values outside the range, which become its ends. A wider range makes it smaller.</source>
        <translation>范围外的值变为端点值所产生的误差在平方误差中的占比。范围越宽，占比越小。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>bitdepth::RemedyList</name>
    <message>
        <source>Nothing that was tried helps.</source>
        <translation>尝试过的对策都没有帮助。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>%1 – advised</source>
        <translation>%1 – 推荐</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Makes this change to the recipe; one undo takes it back</source>
        <translation>对配方作此更改；撤销一次即可恢复</translation>
    </message>
</context>
<context>
    <name>bitdepth::RepairMenu</name>
    <message>
        <source>Equalization of channels</source>
        <translation>通道均衡</translation>
    </message>
    <message>
        <source>Absorption of high biases</source>
        <translation>高偏置吸收</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>按真实输入舍入</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>偏置校正</translation>
    </message>
    <message>
        <source>Scales the channels of neighbouring layers alike, so that one scale suits them all; the network computes the same.</source>
        <translation>将相邻层的各通道缩放到相近大小，使一个缩放因子适用于所有通道；网络的计算结果不变。</translation>
    </message>
    <message>
        <source>Moves large biases into the next layer, so that activations need less range.</source>
        <translation>将较大的偏置移到下一层，使激活所需的范围更小。</translation>
    </message>
    <message>
        <source>Rounds each weight up or down so that the layer&apos;s outputs on real samples stay nearest; takes a while.</source>
        <translation>将每个权重向上或向下舍入，使该层在真实样本上的输出最接近原值；需要一些时间。</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each output channel off its bias.</source>
        <translation>从每个输出通道的偏置中减去量化引入的平均误差。</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>启用%1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repairs: %L1</source>
        <comment>number</comment>
        <translation>修复：%L1</translation>
    </message>
    <message>
        <source>Changes to the weights that need no labels and cost no bits; what does not help is taken back</source>
        <translation>对权重的更改，不需要标签，也不占用额外的位；没有帮助的会撤回</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>按输出选择范围</translation>
    </message>
    <message>
        <source>Gives each activation the range, by whatever method, that moves the network&apos;s outputs least on real samples.</source>
        <translation>不论用哪种方法，为每个激活选用在真实样本上使网络输出变化最小的范围。</translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation>此后配方已修改：请重新评估。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>浮点 %1</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>浮点模型</translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation>%1 个样本，95% 置信区间 %2。</translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation>导出的文件为 %1。</translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation>单个样本推理时，同时存活的激活最多为 %1。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation>在本机单线程推理一次：十次中有八次为 %1 到 %2。
实际执行：%3</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>激活内存</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>无误差</translation>
    </message>
    <message>
        <source>These formats cannot be written to a file of this model&apos;s version.</source>
        <translation>这些格式无法写入此模型版本的文件。</translation>
    </message>
    <message>
        <source>The file that export writes will have %1.</source>
        <translation>导出的文件将为 %1。</translation>
    </message>
    <message>
        <source>The file that export writes will have %1 at most; the ranges decide the last bytes.</source>
        <translation>导出的文件最大为 %1；最后几个字节取决于范围。</translation>
    </message>
    <message>
        <source>The model leaves open how large its activations are.</source>
        <translation>模型未指定其激活的大小。</translation>
    </message>
    <message>
        <source>Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a device makes of them depends on its kernels.</source>
        <translation>单个样本的乘加次数 × 权重位数 × 激活位数：%1。设备的实际表现取决于其内核。</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>位运算量</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>measured, stored</comment>
        <translation>%1，已存储</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.</source>
        <translation>由 %2 个样本中的 %1 个估计，95 % 区间 %3。其余样本正在评估。</translation>
    </message>
</context>
<context>
    <name>bitdepth::SearchController</name>
    <message>
        <source>Searching the frontier</source>
        <translation>正在搜索前沿</translation>
    </message>
    <message>
        <source>Frontier, %1</source>
        <translation>前沿，%1</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>移动到 %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message>
        <source>Estimating sensitivity</source>
        <translation>正在估算敏感度</translation>
    </message>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>正在测量 %n 位时的敏感度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityModel</name>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How far the outputs move when only this layer is quantized.</source>
        <translation>仅量化该层时输出的偏移。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, mark</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The outputs move by %1 of their size (%2).</source>
        <translation>输出偏移其大小的 %1（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>KL divergence from the float model: %1</source>
        <translation>与浮点模型的 KL 散度：%1</translation>
    </message>
    <message>
        <source>Estimated: the layer&apos;s own error, carried forward to the outputs.</source>
        <translation>估算：该层自身的误差，传播到输出。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>%1, weights</source>
        <translation>%1，权重</translation>
    </message>
    <message>
        <source>%1, activations</source>
        <translation>%1，激活</translation>
    </message>
    <message>
        <source>KL, weights</source>
        <translation>KL，权重</translation>
    </message>
    <message>
        <source>KL, activations</source>
        <translation>KL，激活</translation>
    </message>
    <message>
        <source>All but weights</source>
        <translation>除权重外全部</translation>
    </message>
    <message>
        <source>All but activations</source>
        <translation>除激活外全部</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when all tensors are quantized but this one.</source>
        <translation>量化除此之外的所有张量时，输出的偏移占其大小的百分比。</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when only this tensor is quantized.</source>
        <translation>仅量化此张量时，输出的偏移占其大小的百分比。</translation>
    </message>
    <message>
        <source>What the metric changes by when only this tensor is quantized.</source>
        <translation>仅量化此张量时指标的变化。</translation>
    </message>
    <message>
        <source>KL divergence of the answers from the float model&apos;s, in nats, when only this tensor is quantized.</source>
        <translation>仅量化此张量时，答案与浮点模型答案的 KL 散度（奈特）。</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2, worst first; the others are estimates.</source>
        <translation>已测量：%L1 / %L2，最差的在前；其余为估算值。</translation>
    </message>
    <message>
        <source>Estimates: hatched. Analyse to measure at this width.</source>
        <translation>带斜线的为估算值。分析后可得到此位宽的测量值。</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2; the others are estimates.</source>
        <translation>已测量：%L1 / %L2；其余为估算值。</translation>
    </message>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>在 %Ln 个样本上模拟。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Analyse sensitivity</source>
        <translation>分析敏感度</translation>
    </message>
    <message>
        <source>Quantizes one tensor after the other and looks at what the model then answers</source>
        <translation>逐个量化张量，观察模型此时的答案</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位宽：</translation>
    </message>
    <message>
        <source>Bits each tensor is tried with</source>
        <translation>各张量试用的位数</translation>
    </message>
    <message>
        <source>How many bits each tensor is tried with: integers, weights per channel, activations per tensor, ranges of least squared error</source>
        <translation>各张量试用的位数：整数，权重逐通道，激活逐张量，范围取平方误差最小</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Which layers can do with fewer bits, and which cannot?
The analysis quantizes one tensor at a time and shows how far the answers move: first estimates of all, then measurements, worst first.</source>
        <translation>哪些层可以用更少的位，哪些不行？
分析每次只量化一个张量，显示答案的偏移：先全部估算，再从最差的开始测量。</translation>
    </message>
    <message>
        <source>Sensitivity of the layers</source>
        <translation>各层的敏感度</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表格另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation>数值个数</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>最小的值。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>最大的值。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation>均值远离零时，非对称（仿射）量化器比对称量化器更能充分利用编码。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation>标准差。范围若比它宽很多倍，说明被离群值拉大了。</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation>恰好为零的值所占比例。</translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation>NaN, Inf</translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation>不是有效数字的值。任何范围都不包括它们。</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>信号与量化噪声比：每高 6 dB 相当于多 1 位。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation>一个编码对应的大小：相邻可表示值之间的间隔。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>缩放因子</translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation>每个通道或组有各自的量化网格：选择一个通道即可查看。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation>范围之外的值所占比例。它们会变为范围的端点值。</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>已用范围</translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation>数值覆盖了多少可表示范围。未覆盖的部分就是浪费的位。</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>已用编码</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation>至少出现一次的不同编码的数量。</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>float values</source>
        <translation>浮点值</translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation>float32：未量化</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation>截断范围</translation>
    </message>
    <message>
        <source>representable values</source>
        <translation>可表示值</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation>要显示该层的哪些数值。选择数据后即可显示其输入和输出。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation>通道 </translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation>权重的一个输出通道，或全部通道。</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>a grid for each channel</source>
        <translation>每个通道一个量化网格</translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, it is on where few values are so frequent that they would hide the rest.</source>
        <translation>也显示稀少的值：坐标轴每一格是前一格的十倍（L）。在您选择之前，如果少数值过于频繁而会掩盖其余的值，此项会自动启用。</translation>
    </message>
    <message>
        <source>The channels of this tensor are not known.</source>
        <translation>此张量的通道未知。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, channel</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, quantizer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Add these values</source>
        <translation>添加这些值(&amp;A)</translation>
    </message>
    <message>
        <source>Add them as they &amp;come back</source>
        <translation>添加还原后的值(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部移除(&amp;R)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>How the numbers are distributed, and what the clipping range costs</source>
        <translation>数值的分布，以及截断范围的代价</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Which values come back with which error</source>
        <translation>各值还原时的误差</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>The ranges of all channels, and which of them are outliers</source>
        <translation>所有通道的范围，以及其中的离群通道</translation>
    </message>
    <message>
        <source>Compare histograms</source>
        <translation>比较直方图</translation>
    </message>
    <message>
        <source>Lays the values that are shown now over other tensors, or over the same tensor with another quantizer.</source>
        <translation>将当前显示的值叠加到其他张量上，或叠加到使用其他量化器的同一张量上。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>One value in the bits of every format: click one in the histogram</source>
        <translation>一个值在各格式下的各位：在直方图中点击一个值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The tensor in numbers</source>
        <translation>张量的各项指标</translation>
    </message>
    <message>
        <source>What to see of the tensor</source>
        <translation>要查看的张量内容</translation>
    </message>
</context>
<context>
    <name>bitdepth::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bitdepth::TradeOffPlot</name>
    <message>
        <source>Float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Evaluate a recipe and pin it to see what accuracy costs.</source>
        <translation>评估一份配方并将其固定，即可看到准确率的代价。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>浮点模型</translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation>前沿连接那些在两个轴上都没有被其他选择超越的方案。</translation>
    </message>
    <message>
        <source>%1
%2
95 % interval of the metric: %3</source>
        <translation>%1
%2
指标的 95% 置信区间：%3</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>against</source>
        <comment>accuracy against size</comment>
        <translation>对比</translation>
    </message>
    <message>
        <source>What is drawn to the right.</source>
        <translation>横向绘制的量。</translation>
    </message>
    <message>
        <source>What is drawn upwards.</source>
        <translation>纵向绘制的量。</translation>
    </message>
    <message>
        <source>A point of the search, %1 %2
%3: %4
%5: %6
A click takes its recipe.</source>
        <translation>搜索得到的点，%1 %2
%3：%4
%5：%6
点击即采用其配方。</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis logarithmic</source>
        <translation>水平轴取对数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vertical axis logarithmic</source>
        <translation>垂直轴取对数(&amp;V)</translation>
    </message>
    <message>
        <source>Trade-off of the candidates</source>
        <translation>候选方案的权衡</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件一致</translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation>您打开的模型会列在这里。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation>查看神经网络中数值的样子，决定每一层值得用多少位，并立即了解其代价。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation>您自己的 ONNX 文件（%1）</translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation>示例：残差网络</translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation>稳健：8 位几乎没有损失</translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation>示例：深度可分离网络</translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation>敏感：各通道需要各自的缩放因子</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation>清除此处列出的文件。</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation>松开即可打开。</translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation>或将模型、样本文件夹或配方拖放到此窗口的任意位置</translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation>用于服装图片的小型残差网络</translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation>一个小型深度可分离卷积网络，所有通道共用一个缩放因子时精度会受损</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>选择数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation>选择用于测量准确率和激活范围的样本</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>打开配方(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation>使用配方中写明的量化器</translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation>记录每一层所用的量化器</translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation>将配方写入其他文件</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>导出模型(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation>将量化模型写为 QDQ ONNX</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation>测量配方对准确率、大小、内存和速度的影响</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation>停止后台正在运行的任务</translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation>自动评估(&amp;A)</translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation>每次修改后稍候即评估</translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation>固定结果(&amp;P)</translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation>将此配方及其指标保留为候选方案以供比较</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation>将窗口的各部分恢复到最初的位置</translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation>关于 Bitdepth(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation>工具包的版本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Example: residual &amp;network</source>
        <translation>示例：残差网络(&amp;N)</translation>
    </message>
    <message>
        <source>Example: depthwise net&amp;work</source>
        <translation>示例：深度可分离网络(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>How to do what, with the words explained</source>
        <translation>各项操作方法及术语解释</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>引导教程(&amp;G)</translation>
    </message>
    <message>
        <source>Six steps through the window</source>
        <translation>六步了解窗口</translation>
    </message>
    <message>
        <source>&amp;Open model or project…</source>
        <translation>打开模型或项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a trained ONNX model, or a project saved here</source>
        <translation>打开训练好的 ONNX 模型，或在此保存的项目</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Keep model, data, recipe and candidates with their figures in one file</source>
        <translation>将模型、数据、配方和候选方案及其指标保存在一个文件中</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>将项目写入其他文件</translation>
    </message>
    <message>
        <source>Save reci&amp;pe</source>
        <translation>保存配方(&amp;P)</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>配方另存为…</translation>
    </message>
    <message>
        <source>Analyse &amp;sensitivity</source>
        <translation>分析敏感度(&amp;S)</translation>
    </message>
    <message>
        <source>See which layers can do with fewer bits and which cannot</source>
        <translation>查看哪些层可以用更少的位，哪些不行</translation>
    </message>
    <message>
        <source>Find the &amp;guilty layer</source>
        <translation>查找问题层(&amp;G)</translation>
    </message>
    <message>
        <source>See which layer makes the recipe lose accuracy, why, and what helps</source>
        <translation>查看哪一层使配方损失准确率、为什么，以及什么有帮助</translation>
    </message>
    <message>
        <source>Search the &amp;frontier</source>
        <translation>搜索前沿(&amp;F)</translation>
    </message>
    <message>
        <source>Find the recipes that lose least for what they cost</source>
        <translation>查找同等代价下损失最小的配方</translation>
    </message>
</context>
</TS>
