<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>レイテンシは測定されていません。</translation>
    </message>
    <message>
        <source>Time of one inference here, one thread: median, 10th and 90th percentile.
What ran: %1</source>
        <translation>このマシンでの 1 回の推論時間（1 スレッド）：中央値、10 パーセンタイル、90 パーセンタイル。
実行されたもの：%1</translation>
    </message>
    <message>
        <source>%1 on %2 samples, 95 % interval %3</source>
        <comment>metric</comment>
        <translation>%1（%2 サンプル、95% 信頼区間 %3）</translation>
    </message>
    <message>
        <source>%1 of the samples were also calibrated on.</source>
        <translation>そのうち %1 サンプルはキャリブレーションにも使用されました。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Output SQNR</source>
        <translation>出力 SQNR</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>活性化メモリ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>A recipe and its evaluation. F2 renames it.</source>
        <translation>レシピとその評価結果。F2 で名前を変更できます。</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>選択したサンプルでの指標と、その 95% 信頼区間。</translation>
    </message>
    <message>
        <source>Difference of the metric to the float model.</source>
        <translation>浮動小数点モデルとの指標の差。</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>量子化が加えるノイズに対して、出力がどれだけ大きいか。</translation>
    </message>
    <message>
        <source>Share of the samples for which the answer is the float model&apos;s.</source>
        <translation>浮動小数点モデルと同じ答えになるサンプルの割合。</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>エクスポートで書き出されるファイルのサイズ（バイト単位で正確）。</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>1 サンプルの推論中に同時に保持される活性化の最大量。</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>このマシンでの 1 回の推論時間（1 スレッド）。</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>significant (%1)</source>
        <translation>有意（%1）</translation>
    </message>
    <message>
        <source>not significant (%1)</source>
        <translation>有意でない（%1）</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test on the same samples: only those count that one of the two gets right and the other wrong.</source>
        <translation>同じサンプルでのマクネマーの正確検定。一方が正解でもう一方が誤答のサンプルだけを数えます。</translation>
    </message>
    <message>
        <source>DeLong&apos;s test on the same clips: the two areas under the ROC curve, their correlation taken into account.</source>
        <translation>同じクリップでの DeLong 検定。相関を考慮して 2 つの ROC 曲線下面積を比較します。</translation>
    </message>
    <message>
        <source>The errors on the same samples, subtracted one by one.</source>
        <translation>同じサンプルでの誤差を 1 つずつ引いたもの。</translation>
    </message>
    <message>
        <source>Choose two that differ.</source>
        <translation>異なる 2 つを選択してください。</translation>
    </message>
    <message>
        <source>%1 and %2 were not evaluated on the same samples: evaluate both again to compare them sample by sample.</source>
        <translation>%1 と %2 は同じサンプルで評価されていません。サンプルごとに比較するには、両方をもう一度評価してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>11 lost, 4 won</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>誤答へ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>正答へ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 %: %2), %3</source>
        <comment>difference, interval, significance</comment>
        <translation>%1（95 %：%2）、%3</translation>
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
        <translation>8 ビット圧縮</translation>
    </message>
    <message>
        <source>The weight compression that courses teach: the code %1 of 255 between the smallest weight %2 and the largest %3 of this tensor comes back as code / 255 × (max − min) + min.
Unlike the zero point of an integer format, 0 is in general not among its values.</source>
        <translation>講義で教わる重みの圧縮：このテンソルの最小の重み %2 と最大の重み %3 の間のコード %1（255 まで）は、コード / 255 ×（最大 − 最小）＋ 最小 として戻ります。
整数形式のゼロ点と違い、0 は一般にその値に含まれません。</translation>
    </message>
    <message>
        <source>Steps, %1 per unit</source>
        <translation>ステップ、1 あたり %1</translation>
    </message>
    <message>
        <source>The step quantizer that courses teach, round(x × step) / step: as written, &quot;step&quot; says how many steps lie between 0 and 1.
The example beside it, &quot;3.14 with step 0.1 gives 3.1&quot;, means the length of a step instead: that is 10 steps per unit here.</source>
        <translation>講義で教わるステップ量子化器 round(x × step) / step：この書き方では「step」は 0 と 1 の間のステップ数です。
添えられる例「3.14 はステップ 0.1 で 3.1」は 1 ステップの長さを指し、ここでは 1 あたり 10 ステップにあたります。</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>No data yet: choose some to measure accuracy</source>
        <translation>データがまだありません。精度を測定するにはデータを選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1：%Ln サンプル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>%1 の %Ln サンプルでキャリブレーション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>うち %Ln サンプルでキャリブレーション</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>仮定：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>samples, how many are calibrated on</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>noise unchanged</source>
        <translation>ノイズ変化なし</translation>
    </message>
    <message>
        <source>%1 less noise</source>
        <translation>ノイズ %1 減</translation>
    </message>
    <message>
        <source>%1 more noise</source>
        <translation>ノイズ %1 増</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>サイズ同じ</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>Outlier channel</source>
        <translation>外れ値チャネル</translation>
    </message>
    <message>
        <source>Unequal channels under one scale</source>
        <translation>1 つのスケールに不均一なチャネル</translation>
    </message>
    <message>
        <source>Long tail clipped</source>
        <translation>長い裾のクリッピング</translation>
    </message>
    <message>
        <source>Range wasted by one sample</source>
        <translation>1 サンプルによる範囲の浪費</translation>
    </message>
    <message>
        <source>Unequal tensors joined</source>
        <translation>不均一なテンソルの結合</translation>
    </message>
    <message>
        <source>Dead range</source>
        <translation>使われない範囲</translation>
    </message>
    <message>
        <source>Too few bits</source>
        <translation>ビット不足</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>activations it reads</source>
        <translation>読み込む活性化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, weights or activations</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Alone it makes %1 of what all tensors make.</source>
        <translation>これだけで全テンソルのノイズの %1 を占めます。</translation>
    </message>
    <message>
        <source>Of the noise in the layer&apos;s output %1 is created here, the rest inherited.</source>
        <translation>レイヤーの出力のノイズのうち %1 がここで生じ、残りは前から受け継いだものです。</translation>
    </message>
    <message>
        <source>The tensor is made by %1.</source>
        <translation>このテンソルは %1 の出力です。</translation>
    </message>
    <message>
        <source>%1 · %2 (%3) · %4</source>
        <comment>noise, metric, its change, size</comment>
        <translation>%1 · %2 (%3) · %4</translation>
    </message>
    <message>
        <source>%1 %2, float %3. The outputs move by %4 of their size.</source>
        <translation>%1 %2、float %3。出力はその大きさの %4 だけずれます。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>There is not enough memory for this: close other programs or take fewer samples.</source>
        <translation>メモリが足りません。ほかのプログラムを終了するか、サンプルを減らしてください。</translation>
    </message>
    <message>
        <source>This did not work: %1</source>
        <translation>処理できませんでした：%1</translation>
    </message>
    <message>
        <source>%1 is the model itself: export it under another name.</source>
        <translation>%1 はモデル自体です。別の名前でエクスポートしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is an activation, whose values depend on the data: name a weight or a layer.</source>
        <translation>%2 の「%1」は活性化で、値はデータに依存します。重みまたはレイヤーを指定してください。</translation>
    </message>
    <message>
        <source>%2 has no constant and no layer named &quot;%1&quot;: inspect it without --tensor to see the names.</source>
        <translation>%2 に「%1」という定数やレイヤーはありません。--tensor なしで inspect を実行して名前を確認してください。</translation>
    </message>
    <message>
        <source>The bundled example is not at %1: install the program again.</source>
        <translation>付属のサンプルモデルが %1 にありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Open a model first, then the data it is to be evaluated on.</source>
        <translation>先にモデルを開き、次に評価に使うデータを開いてください。</translation>
    </message>
    <message>
        <source>Open a model first, then the recipe %1.</source>
        <translation>先にモデルを開き、次にレシピ %1 を開いてください。</translation>
    </message>
    <message>
        <source>Choose data first: accuracy is measured on samples.</source>
        <translation>先にデータを選択してください。精度はサンプルで測定します。</translation>
    </message>
    <message>
        <source>%1 does not say how a value becomes the model&apos;s input: put a dataset.json beside it.</source>
        <translation>%1 には、値をモデルの入力にする方法が書かれていません。dataset.json を同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: choose a folder you may write to.</source>
        <translation>%1 に書き込めませんでした。書き込み可能なフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 does not exist: check the path.</source>
        <translation>%1 がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): check its permissions.</source>
        <translation>%1 を読み込めません（%2）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2): copy the file again.</source>
        <translation>%1 を最後まで読み込めませんでした（%2）。ファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder or free some space.</source>
        <translation>%1 に書き込めません（%2）。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 has %2 samples but %3 entries in %4: give one for each sample.</source>
        <translation>%1 には %2 サンプルありますが、%4 には %3 個の項目があります。サンプルごとに 1 つずつ用意してください。</translation>
    </message>
    <message>
        <source>The array %2 in %1 is %3, but must hold one number for each sample: store class numbers (argmax of one-hot rows).</source>
        <translation>%1 の配列 %2 の形状は %3 ですが、サンプルごとに 1 つの数値が必要です。クラス番号（one-hot 行の argmax）を保存してください。</translation>
    </message>
    <message>
        <source>The array %2 in %1 has values that are no whole numbers: store class numbers, or name the metric mse in a descriptor.</source>
        <translation>%1 の配列 %2 に整数でない値があります。クラス番号を保存するか、記述子で指標 mse を指定してください。</translation>
    </message>
    <message>
        <source>%1 has the label %2, which is no class number: number classes from 0.</source>
        <translation>%1 のラベル %2 はクラス番号ではありません。クラスには 0 から番号を付けてください。</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but %3 has %4 folders of pictures: give every class a folder (it may be empty), or name a truth file.</source>
        <translation>%1 には %2 個のクラス名がありますが、%3 には画像フォルダーが %4 個あります。クラスごとにフォルダー（空でも可）を用意するか、正解（truth）ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The metric is taken to be reconstruction-auc, because %1 has groups.</source>
        <translation>%1 にグループがあるため、指標を reconstruction-auc と仮定します。</translation>
    </message>
    <message>
        <source>The metric %2 needs labels, but %1 has none: add y, class folders or a truth file, or take the metric fidelity.</source>
        <translation>指標 %2 にはラベルが必要ですが、%1 にはありません。y、クラス別フォルダー、正解（truth）ファイルのいずれかを追加するか、指標 fidelity を使ってください。</translation>
    </message>
    <message>
        <source>%1 has the label %2, but reconstruction-auc knows 0 (normal) and 1 (anomalous) only: correct y.</source>
        <translation>%1 にラベル %2 がありますが、reconstruction-auc が扱うのは 0（正常）と 1（異常）だけです。y を修正してください。</translation>
    </message>
    <message>
        <source>%1 has the label %2, but %3 names classes 0 to %4 only: add the others.</source>
        <translation>%1 にラベル %2 がありますが、%3 にはクラス 0 から %4 までしかありません。残りを追加してください。</translation>
    </message>
    <message>
        <source>%1, which %2 names for its classes, does not exist: correct the key &quot;labels&quot;.</source>
        <translation>%2 がクラス名に指定している %1 がありません。キー「labels」を修正してください。</translation>
    </message>
    <message>
        <source>%1 names no classes: write one name a line.</source>
        <translation>%1 にクラス名がありません。1 行に 1 つずつ名前を書いてください。</translation>
    </message>
    <message>
        <source>Each sample is an array of %1 values (%2).</source>
        <translation>各サンプルは %1 個の値の配列です（%2）。</translation>
    </message>
    <message>
        <source>%1 is not in a form that can be read as data: name a folder of pictures, an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json.</source>
        <translation>%1 はデータとして読み込める形式ではありません。画像フォルダー、.npz、IDX ファイル、test_data_set_* のフォルダー、または記述子 .json を指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no dataset.json: name a file in it, %2 say.</source>
        <translation>フォルダー %1 には画像も dataset.json もありません。%2 など、その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no data: name a folder of pictures (or of folders of pictures), of test_data_set_*, of an IDX pair, or with a dataset.json.</source>
        <translation>フォルダー %1 にデータがありません。画像（または画像フォルダー）、test_data_set_*、IDX の組、または dataset.json を含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The data %1 does not exist: check the path.</source>
        <translation>データ %1 がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The samples of %1 are %2, but %3 wants %4: choose data made for this model, or describe it in a dataset.json (layout, resize, crop).</source>
        <translation>%1 のサンプルの形状は %2 ですが、%3 は %4 を必要とします。このモデル用のデータを選択するか、dataset.json で記述してください（layout、resize、crop）。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number, or a list of numbers: correct it.</source>
        <translation>%1 のキー「%2」は数値または数値のリストでなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a number of pixels from 1 to 32768, or [height, width]: correct it.</source>
        <translation>%1 のキー「%2」は 1 から 32768 までのピクセル数、または [高さ, 幅] でなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be a text: correct it.</source>
        <translation>%1 のキー「%2」はテキストでなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be RGB, BGR or GRAY: correct it.</source>
        <translation>%1 のキー「%2」は RGB、BGR、GRAY のいずれかでなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>The key &quot;%2&quot; in %1 must be top1, top5, reconstruction-auc, mse or fidelity: correct it.</source>
        <translation>%1 のキー「%2」は top1、top5、reconstruction-auc、mse、fidelity のいずれかでなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot;: the keys are x, layout, color, resize, crop, scale, mean, std, labels, truth and metric.</source>
        <translation>%1 に不明なキー「%2」があります。使えるキーは x、layout、color、resize、crop、scale、mean、std、labels、truth、metric です。</translation>
    </message>
    <message>
        <source>%1 does not say where the samples are: add the key &quot;x&quot;.</source>
        <translation>%1 にサンプルの場所が書かれていません。キー「x」を追加してください。</translation>
    </message>
    <message>
        <source>%1 is no JSON object that describes data: correct it.</source>
        <translation>%1 はデータを記述する JSON オブジェクトではありません。修正してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2): check its permissions.</source>
        <translation>フォルダー %1 を読み込めません（%2）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: check the path and its permissions.</source>
        <translation>%1 を読み込めません。パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: copy the file again.</source>
        <translation>%1 は破損しているか、途中で切れています。ファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 is no IDX file: download it again.</source>
        <translation>%1 は IDX ファイルではありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values, but has %3 bytes of them: download it again.</source>
        <translation>%1 には %2 個の値があるはずですが、そのデータは %3 バイトです。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 holds several IDX files of images: name one of them, %2 say.</source>
        <translation>%1 には画像の IDX ファイルが複数あります。%2 など、どれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: name a folder of pictures, or one with a folder of pictures for each class.</source>
        <translation>フォルダー %1 に画像がありません。画像フォルダー、またはクラスごとの画像フォルダーを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Files in %1 that are no pictures, or lie outside the class folders, were left out: %2.</source>
        <translation>%1 のうち、画像でないファイルやクラス別フォルダーの外にあるファイルは除外しました：%2。</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels where the first is %3: give &quot;resize&quot; and &quot;crop&quot; in a dataset.json beside them.</source>
        <translation>画像 %1 は %2 ピクセルですが、最初の画像は %3 です。同じ場所の dataset.json で「resize」と「crop」を指定してください。</translation>
    </message>
    <message>
        <source>Each picture is decoded to red, green and blue, in this order.</source>
        <translation>各画像は赤、緑、青の順にデコードされます。</translation>
    </message>
    <message>
        <source>Each picture is decoded to blue, green and red, in this order.</source>
        <translation>各画像は青、緑、赤の順にデコードされます。</translation>
    </message>
    <message>
        <source>Each picture is decoded to grey.</source>
        <translation>各画像はグレースケールにデコードされます。</translation>
    </message>
    <message>
        <source>%1 says it holds %2 values of %3, but has %4 bytes of them: save or copy it again.</source>
        <translation>%1 には型 %3 の値が %2 個あるはずですが、そのデータは %4 バイトです。保存またはコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 is no NumPy array that can be read: save it again with numpy.savez.</source>
        <translation>%1 は読み込める NumPy 配列ではありません。numpy.savez で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 holds elements of type &quot;%2&quot;, which is not supported: convert it to uint8 or float32 with astype().</source>
        <translation>%1 の要素の型「%2」には対応していません。astype() で uint8 または float32 に変換してください。</translation>
    </message>
    <message>
        <source>The array %2 in %1 cannot be read (%3): copy or save the file again.</source>
        <translation>%1 の配列 %2 を読み込めません（%3）。ファイルをコピーまたは保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is no .npz archive or is cut short: save it again with numpy.savez(file, x=..., y=...).</source>
        <translation>%1 は .npz アーカイブでないか、途中で切れています。numpy.savez(file, x=..., y=...) で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 holds no array %2: save it with numpy.savez(file, %2=...).</source>
        <translation>%1 に配列 %2 がありません。numpy.savez(file, %2=...) で保存してください。</translation>
    </message>
    <message>
        <source>%1 has no array &quot;x&quot; (it has: %2): save it with numpy.savez(file, x=samples, y=classes); for a model of several inputs use test_data_set_* folders.</source>
        <translation>%1 に配列「x」がありません（あるのは %2）。numpy.savez(file, x=samples, y=classes) で保存してください。複数入力のモデルには test_data_set_* フォルダーを使ってください。</translation>
    </message>
    <message>
        <source>No file of labels lies beside %1: the samples have none.</source>
        <translation>%1 の隣にラベルファイルがないため、サンプルにラベルはありません。</translation>
    </message>
    <message>
        <source>%1 has resize, crop or truth, which are for picture files, but %2 is an array: take them out.</source>
        <translation>%1 に画像ファイル用の resize、crop、truth がありますが、%2 は配列です。取り除いてください。</translation>
    </message>
    <message>
        <source>The samples of %1 are a single value: store them along the first axis of an array.</source>
        <translation>%1 のサンプルは単一の値です。配列の最初の軸に沿ってサンプルを保存してください。</translation>
    </message>
    <message>
        <source>%1 holds no samples: name data with at least one.</source>
        <translation>%1 にサンプルがありません。1 つ以上のサンプルを含むデータを指定してください。</translation>
    </message>
    <message>
        <source>The colours of the pictures in %1 are taken to be wanted as %2.</source>
        <translation>%1 の画像の色は %2 として必要とされていると仮定します。</translation>
    </message>
    <message>
        <source>The pictures in %1 are resized and cut to the %2x%3 pixels the model wants.</source>
        <translation>%1 の画像は、モデルが必要とする %2x%3 ピクセルにリサイズして切り出されます。</translation>
    </message>
    <message>
        <source>The picture %1 (%2) is too long and narrow to be resized: leave it out.</source>
        <translation>画像 %1（%2）は細長すぎてリサイズできません。除外してください。</translation>
    </message>
    <message>
        <source>The picture %1 is %2 pixels, smaller than the %3 to be cut out of it: give &quot;resize&quot; in the descriptor.</source>
        <translation>画像 %1 は %2 ピクセルで、切り出す %3 より小さい画像です。記述子で「resize」を指定してください。</translation>
    </message>
    <message>
        <source>Its shorter side is resized to %1 pixels (linear, antialiased).</source>
        <translation>短辺を %1 ピクセルにリサイズします（線形補間、アンチエイリアスあり）。</translation>
    </message>
    <message>
        <source>It is resized to %1 pixels (linear, antialiased).</source>
        <translation>%1 ピクセルにリサイズします（線形補間、アンチエイリアスあり）。</translation>
    </message>
    <message>
        <source>Its middle %1 pixels are taken.</source>
        <translation>中央の %1 ピクセルを使います。</translation>
    </message>
    <message>
        <source>The picture %1 is cut short: copy it again or leave it out.</source>
        <translation>画像 %1 は途中で切れています。コピーし直すか除外してください。</translation>
    </message>
    <message>
        <source>The picture %1 does not decode (%2): save it again or leave it out.</source>
        <translation>画像 %1 をデコードできません（%2）。保存し直すか除外してください。</translation>
    </message>
    <message>
        <source>The preprocessing &quot;%2&quot; was not used: %1 says how values are prepared.</source>
        <translation>前処理「%2」は使用されませんでした。値の準備方法は %1 に書かれています。</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: 0 to 255 was brought to 0 to 1.</source>
        <translation>%1 の値の準備方法がどこにも書かれていないため、0～255 を 0～1 に変換しました。</translation>
    </message>
    <message>
        <source>Nothing says how the values of %1 are prepared: they are used as they are stored.</source>
        <translation>%1 の値の準備方法がどこにも書かれていないため、保存された値をそのまま使います。</translation>
    </message>
    <message>
        <source>Values go to the model as they are stored, a picture&apos;s as 0 to 255.</source>
        <translation>値は保存されたままモデルに渡されます。画像の値は 0～255 です。</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to 0 to 1.</source>
        <translation>0～255 の値を 0～1 に変換します。</translation>
    </message>
    <message>
        <source>Values of 0 to 255 are brought to -1 to 1 (x / 127.5 - 1), as networks from TensorFlow often want them.</source>
        <translation>0～255 の値を -1～1 に変換します（x / 127.5 - 1）。TensorFlow 由来のネットワークでよく必要になります。</translation>
    </message>
    <message>
        <source>The shorter side is resized to 256 pixels, the middle 224x224 is taken, and values are normalized by ImageNet&apos;s mean and deviation, as torchvision&apos;s networks want them.</source>
        <translation>短辺を 256 ピクセルにリサイズし、中央の 224x224 を使い、ImageNet の平均と標準偏差で値を正規化します。torchvision のネットワークが必要とする形です。</translation>
    </message>
    <message>
        <source>There is no preprocessing named &quot;%1&quot;: take one of %2.</source>
        <translation>「%1」という前処理はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Its axes are reordered from %1 to %2.</source>
        <translation>軸を %1 から %2 に並べ替えます。</translation>
    </message>
    <message>
        <source>Values are used as they are stored.</source>
        <translation>保存された値をそのまま使います。</translation>
    </message>
    <message>
        <source>A value becomes (value * scale - mean) / std, with scale %1, mean %2 and std %3.</source>
        <translation>値は (value * scale - mean) / std になります（scale は %1、mean は %2、std は %3）。</translation>
    </message>
    <message>
        <source>%1 gives mean or std for %2 channels, but a sample has %3: give one number, or one for each channel.</source>
        <translation>%1 には %2 チャネル分の mean または std がありますが、サンプルは %3 チャネルです。1 つの数値、またはチャネルごとに 1 つずつ指定してください。</translation>
    </message>
    <message>
        <source>%1 gives a std of 0, by which nothing can be divided: correct it.</source>
        <translation>%1 の std が 0 のため、割り算ができません。修正してください。</translation>
    </message>
    <message>
        <source>The layout &quot;%2&quot; of %1 is not known: write NCHW, NHWC, NHW or NC.</source>
        <translation>%1 のレイアウト「%2」は不明です。NCHW、NHWC、NHW、NC のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The layout %2 does not go with %1, whose samples are %3: name as many axes as the array has.</source>
        <translation>レイアウト %2 は、サンプルの形状が %3 である %1 に合いません。配列の軸と同じ数の軸を指定してください。</translation>
    </message>
    <message>
        <source>Samples of %1 are given to the model as %2, value by value.</source>
        <translation>%1 のサンプルは %2 として値ごとにモデルに渡されます。</translation>
    </message>
    <message>
        <source>The samples of %1 are taken to be stored as %2.</source>
        <translation>%1 のサンプルは %2 で保存されていると仮定します。</translation>
    </message>
    <message>
        <source>%1 is no ONNX tensor or is damaged: copy the test data again.</source>
        <translation>%1 は ONNX テンソルでないか、破損しています。テストデータをコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 holds a tensor of a kind that cannot be read (texts, complex numbers, 8 bits or fewer of floating point, or external data): leave it out.</source>
        <translation>%1 に読み込めない種類のテンソルがあります（テキスト、複素数、8 ビット以下の浮動小数点、外部データ）。除外してください。</translation>
    </message>
    <message>
        <source>%1 holds no input_0.pb: add it or leave the folder out.</source>
        <translation>%1 に input_0.pb がありません。追加するか、フォルダーを除外してください。</translation>
    </message>
    <message>
        <source>The inputs of %2 in %1 are %3 where those of the first set are %4: leave sets of another shape out.</source>
        <translation>%1 の %2 の入力の形状は %3 ですが、最初のセットは %4 です。形状の異なるセットを除外してください。</translation>
    </message>
    <message>
        <source>Each sample is an input of the model as ONNX test data holds it.</source>
        <translation>各サンプルは、ONNX テストデータに含まれるモデルの入力です。</translation>
    </message>
    <message>
        <source>Line %2 of %1 is not &quot;file,class&quot;: %3.</source>
        <translation>%1 の %2 行目が「ファイル,クラス」の形ではありません：%3。</translation>
    </message>
    <message>
        <source>Line %2 of %1 names a file that is not there: %3.</source>
        <translation>%1 の %2 行目が、存在しないファイルを指定しています：%3。</translation>
    </message>
    <message>
        <source>Line %2 of %1 names %3 a second time: take one out.</source>
        <translation>%1 の %2 行目で %3 が 2 度目に現れています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 names no files: write a line &quot;file,class&quot; for each sample.</source>
        <translation>%1 にファイル名がありません。サンプルごとに「ファイル,クラス」を 1 行書いてください。</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, more than this machine gives: store fewer samples in it.</source>
        <translation>%1 には %2 MB のメモリが必要ですが、このマシンでは確保できません。保存するサンプルを減らしてください。</translation>
    </message>
    <message>
        <source>%1 has no labels, which the metric %2 needs: add them, or set the metric to fidelity.</source>
        <translation>%1 には、指標 %2 に必要なラベルがありません。ラベルを追加するか、指標を fidelity にしてください。</translation>
    </message>
    <message>
        <source>There are no samples to evaluate %1 on: choose data first.</source>
        <translation>%1 を評価するサンプルがありません。先にデータを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no outputs, so nothing can be evaluated.</source>
        <translation>%1 には出力がないため、評価できません。</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers for the %3 it is given, so it does not reconstruct its input: set another metric than reconstruction-auc.</source>
        <translation>%1 は入力 %3 個に対して %2 個の数値を出力するため、入力の再構成になっていません。reconstruction-auc 以外の指標を設定してください。</translation>
    </message>
    <message>
        <source>%1 has labels up to %2, but %3 tells only %4 classes apart: choose data made for this model.</source>
        <translation>%1 のラベルは %2 までありますが、%3 が区別するのは %4 クラスだけです。このモデル用のデータを選択してください。</translation>
    </message>
    <message>
        <source>Its weights are empty or a single number: there is nothing to quantize.</source>
        <translation>重みが空か単一の数値のため、量子化するものがありません。</translation>
    </message>
    <message>
        <source>Its weights are not stored as float32 numbers: they stay as they are.</source>
        <translation>重みが float32 で保存されていないため、そのままになります。</translation>
    </message>
    <message>
        <source>Its factors are computed while the model runs: it has no weights to quantize.</source>
        <translation>係数がモデルの実行中に計算されるため、量子化する重みがありません。</translation>
    </message>
    <message>
        <source>It does not follow a layer it could be folded into: it stays float.</source>
        <translation>畳み込める先行レイヤーがないため、浮動小数点のままになります。</translation>
    </message>
    <message>
        <source>%1 has no integer kernel in the runtime: it is computed in float.</source>
        <translation>%1 はランタイムに整数カーネルがないため、浮動小数点で計算されます。</translation>
    </message>
    <message>
        <source>%1 is empty: copy or download the model again.</source>
        <translation>%1 は空です。モデルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is cut short or no ONNX model: copy or export it again.</source>
        <translation>%1 は途中で切れているか、ONNX モデルではありません。コピーまたはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 holds no operators, so it is no ONNX model that can be run: choose another file.</source>
        <translation>%1 には演算子がなく、実行できる ONNX モデルではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Tensor %1 says its external data lies at &quot;%2&quot;, which is no number: export the model again.</source>
        <translation>テンソル %1 の外部データの位置「%2」が数値ではありません。モデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 keeps its data in &quot;%3&quot;, outside the model&apos;s folder: that is refused; move the file beside the model.</source>
        <translation>%2 のテンソル %1 のデータが、モデルのフォルダーの外の「%3」にあるため拒否されました。ファイルをモデルと同じ場所に移してください。</translation>
    </message>
    <message>
        <source>%1 holds data of %2 and is missing: put it beside the model.</source>
        <translation>%2 のデータを含む %1 がありません。モデルと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 says: copy both files again.</source>
        <translation>%1 が %2 の記述より短くなっています。両方のファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>%2 のテンソル %1 のデータ量が形状と一致しません。ファイルが破損しています。エクスポートまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>Tensor %1 has the impossible shape %2: the file is damaged, export or copy it again.</source>
        <translation>テンソル %1 の形状 %2 はあり得ません。ファイルが破損しています。エクスポートまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>A tensor of %1 numbers and %2 scales does not fit a shape of %3 numbers that needs %4 scales: quantize the tensor again.</source>
        <translation>%1 個の数値と %2 個のスケールを持つテンソルが、%3 個の数値と %4 個のスケールを必要とする形状に合いません。テンソルを量子化し直してください。</translation>
    </message>
    <message>
        <source>There is no number format &quot;%1&quot;: &quot;bitdepth-cli formats&quot; lists those there are (int8, uint4, fp8-e4m3 ...).</source>
        <translation>数値フォーマット「%1」はありません。「bitdepth-cli formats」で一覧（int8、uint4、fp8-e4m3 ...）を確認できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no granularity: write per-tensor, per-channel or per-group:32 (any size from 1 on).</source>
        <translation>「%1」は粒度ではありません。per-tensor、per-channel、per-group:32（1 以上の任意のサイズ）のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme: write symmetric, symmetric-full or affine.</source>
        <translation>「%1」は方式ではありません。symmetric、symmetric-full、affine のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>A tensor of %1 axes has no axis %2: choose one from 0 to %3.</source>
        <translation>%1 軸のテンソルに軸 %2 はありません。0 から %3 までの軸を選択してください。</translation>
    </message>
    <message>
        <source>A group of %1 numbers cannot share a scale: choose a size from 1 on.</source>
        <translation>%1 個の数値のグループではスケールを共有できません。1 以上のサイズを選択してください。</translation>
    </message>
    <message>
        <source>%1 uses operators of opset %2 that cannot be raised to opset %3, which its formats need: export it with opset %3 or choose integer formats.</source>
        <translation>%1 は opset %2 の演算子を使っており、フォーマットに必要な opset %3 に上げられません。opset %3 でエクスポートするか、整数フォーマットを選択してください。</translation>
    </message>
    <message>
        <source>The range of activation %1 is not known: choose calibration data.</source>
        <translation>活性化 %1 の範囲が不明です。キャリブレーションデータを選択してください。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Weights of at least 1,024 numbers become int8, one scale for each output channel; everything is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: weights are unpacked in every run, which costs time.</source>
        <translation>1024 個以上の数値を持つ重みが int8 になり、出力チャネルごとに 1 つのスケールを持ちます。計算はすべて浮動小数点です。ほとんど損失なくサイズが約 4 分の 1 になり、キャリブレーションは不要です。実行のたびに重みを展開するため、速くはなりません。</translation>
    </message>
    <message>
        <source>Full integer</source>
        <translation>完全整数</translation>
    </message>
    <message>
        <source>int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. Needs calibration samples; what integer accelerators and microcontrollers want.</source>
        <translation>重みは int8、活性化は uint8、バイアスは int32 で、レイヤーは整数演算で実行されます。キャリブレーション用のサンプルが必要です。整数アクセラレーターやマイクロコントローラーに向いています。</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Weights become int4, those of the first, the last, depthwise and small layers, which suffer most and weigh least, int8; everything is computed in float. The smallest file at a bearable loss. (TensorFlow Lite&apos;s OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its name says.)</source>
        <translation>重みは int4 になります。最も影響を受けやすくサイズの小さい、最初と最後のレイヤー、デプスワイズのレイヤー、小さなレイヤーの重みは int8 です。計算はすべて浮動小数点です。許容できる損失で最小のファイルになります。（TensorFlow Lite の OPTIMIZE_FOR_SIZE は既定の設定の別名ですが、このプリセットは名前のとおりのものです。）</translation>
    </message>
    <message>
        <source>Float16</source>
        <translation>Float16</translation>
    </message>
    <message>
        <source>Weights are stored as 16-bit floats and computed with in float: half the size, practically no loss, no calibration.</source>
        <translation>重みを 16 ビット浮動小数点で保存し、浮動小数点で計算します。サイズは半分、損失はほぼなく、キャリブレーションは不要です。</translation>
    </message>
    <message>
        <source>16x8</source>
        <translation>16x8</translation>
    </message>
    <message>
        <source>int8 weights with int16 activations, symmetric: for networks whose activations do not bear 8 bits. Few processors have fast kernels for it.</source>
        <translation>int8 の重みと対称な int16 の活性化。活性化が 8 ビットに耐えられないネットワーク向けです。高速なカーネルを持つプロセッサはほとんどありません。</translation>
    </message>
    <message>
        <source>Weights 4-bit groups</source>
        <translation>重みを 4 ビットのグループに</translation>
    </message>
    <message>
        <source>Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer inputs int8; everything is computed in float. More accurate than one scale a channel, and somewhat larger; the usual way for transformers.</source>
        <translation>重みは、入力方向の 32 個ごとに 1 つのスケールを持つ int4 になります。入力がそれより少ないレイヤーは int8 です。計算はすべて浮動小数点です。チャネルごとに 1 つのスケールより正確で、ファイルは少し大きくなります。Transformer で一般的な方法です。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: the presets are %2.</source>
        <translation>プリセット「%1」はありません。使えるプリセットは %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair: write equalization, bias-absorption, bias-correction or adaround.</source>
        <translation>「%1」は補正方法ではありません。equalization、bias-absorption、bias-correction、adaround のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: did you mean &quot;%4&quot;?</source>
        <translation>レシピ %1 が指定するレイヤー「%2」は %3 にありません。「%4」のことですか？</translation>
    </message>
    <message>
        <source>The recipe %1 names a layer &quot;%2&quot; that %3 does not have: it was made for another model, or the name is misspelt.</source>
        <translation>レシピ %1 が指定するレイヤー「%2」は %3 にありません。別のモデル用のレシピか、名前の綴りが間違っています。</translation>
    </message>
    <message>
        <source>The recipe %1 wants the activations of &quot;%2&quot; %3, which no integer arithmetic can do: write per-tensor.</source>
        <translation>レシピ %1 は「%2」の活性化に %3 を指定していますが、整数演算では実行できません。per-tensor と書いてください。</translation>
    </message>
    <message>
        <source>The recipe %1 was made for another model than %2: choose the model it belongs to, or remove its &quot;model_sha256&quot;.</source>
        <translation>レシピ %1 は %2 とは別のモデル用です。対応するモデルを選択するか、「model_sha256」を削除してください。</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; is no list: write it in brackets [ ].</source>
        <translation>%1：「repairs」がリストではありません。角かっこ [ ] で囲んでください。</translation>
    </message>
    <message>
        <source>%1: &quot;repairs&quot; names %2 twice: once is enough.</source>
        <translation>%1：「repairs」に %2 が 2 回あります。1 回で十分です。</translation>
    </message>
    <message>
        <source>%1: %2 is no range: write [low, high] with two numbers.</source>
        <translation>%1：%2 は範囲ではありません。2 つの数値で [下限, 上限] と書いてください。</translation>
    </message>
    <message>
        <source>%1: %2 is upside down: write the lower number first.</source>
        <translation>%1：%2 の上下が逆です。小さい数値を先に書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;model_sha256&quot; is no hash of 64 lower-case hexadecimal digits: correct it or leave it out.</source>
        <translation>%1：「model_sha256」が 64 桁の小文字 16 進数のハッシュではありません。修正するか、省略してください。</translation>
    </message>
    <message>
        <source>%1 has no &quot;version&quot;, so it may be no recipe: write &quot;version&quot;: 1 in it.</source>
        <translation>%1 に「version」がないため、レシピではない可能性があります。&quot;version&quot;: 1 を書き加えてください。</translation>
    </message>
    <message>
        <source>%1 has the version %2, and this program reads version 1.</source>
        <translation>%1 のバージョンは %2 ですが、このプログラムが読み込めるのはバージョン 1 です。</translation>
    </message>
    <message>
        <source>%1: %2 is no object: write it in braces { }.</source>
        <translation>%1：%2 はオブジェクトではありません。波かっこ { } で囲んでください。</translation>
    </message>
    <message>
        <source>%1: %2 has the unknown key &quot;%3&quot;: the keys there are %4.</source>
        <translation>%1：%2 に不明なキー「%3」があります。使えるキーは %4 です。</translation>
    </message>
    <message>
        <source>%1: %2 is no text: write it in quotation marks.</source>
        <translation>%1：%2 はテキストではありません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 is no JSON (at byte %2): correct it in a text editor.</source>
        <translation>%1 は JSON ではありません（%2 バイト目）。テキストエディターで修正してください。</translation>
    </message>
    <message>
        <source>There are no samples to calibrate activations on: choose data first.</source>
        <translation>活性化をキャリブレーションするサンプルがありません。先にデータを選択してください。</translation>
    </message>
    <message>
        <source>An input of the model is no tensor of numbers: samples cannot be given to it, so it can be looked at but not evaluated.</source>
        <translation>モデルの入力の 1 つが数値のテンソルではないため、サンプルを渡せません。表示はできますが評価はできません。</translation>
    </message>
    <message>
        <source>%1 is refused by ONNX Runtime: %2</source>
        <translation>%1 は ONNX Runtime に拒否されました：%2</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs, and the data gives %3: choose data made for it.</source>
        <translation>%1 には %2 個の入力が必要ですが、データには %3 個あります。このモデル用のデータを選択してください。</translation>
    </message>
    <message>
        <source>%1 failed while running in ONNX Runtime: %2</source>
        <translation>%1 は ONNX Runtime での実行中に失敗しました：%2</translation>
    </message>
    <message>
        <source>Choose data before exporting: this recipe quantizes activations or repairs weights, which takes samples.</source>
        <translation>エクスポートの前にデータを選択してください。このレシピは活性化の量子化や重みの補正を行うため、サンプルが必要です。</translation>
    </message>
    <message>
        <source>Cross-layer equalization</source>
        <translation>クロスレイヤー均等化</translation>
    </message>
    <message>
        <source>Bias absorption</source>
        <translation>バイアス吸収</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>実際の入力に基づく丸め</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>バイアス補正</translation>
    </message>
    <message>
        <source>The recipe %1 asks for repairs, which are fitted on samples: choose data first.</source>
        <translation>レシピ %1 は、サンプルに合わせて調整する補正を必要とします。先にデータを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, no file: choose another name.</source>
        <translation>%1 はファイルではなく、フォルダーまたはデバイスです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 gives %2 numbers where the data wants %3: set another metric than mse, or give y as many.</source>
        <translation>%1 は %2 個の数値を出力しますが、データには %3 個必要です。mse 以外の指標を設定するか、y に同じ個数を用意してください。</translation>
    </message>
    <message>
        <source>Its weights or bias hold NaN or infinite numbers: it stays float; train or export the model again.</source>
        <translation>重みまたはバイアスに NaN または無限大が含まれるため、浮動小数点のままになります。モデルを学習またはエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Its weights are quantized already: they stay as they are.</source>
        <translation>重みはすでに量子化されているため、そのままになります。</translation>
    </message>
    <message>
        <source>%1 is larger than the 2 GB an ONNX file can have: export the model again with its weights as external data.</source>
        <translation>%1 は ONNX ファイルの上限 2 GB を超えています。重みを外部データとしてモデルをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>The quantized model would have %1 MB, and an ONNX file holds 2,147 at most: quantize more layers or to fewer bits.</source>
        <translation>量子化モデルは %1 MB になりますが、ONNX ファイルの上限は 2,147 MB です。より多くのレイヤーを量子化するか、ビット数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 was not written: no change that was tried helps this recipe.</source>
        <translation>%1 は書き込まれませんでした。試した変更はどれもこのレシピを改善しません。</translation>
    </message>
    <message>
        <source>Choose data first: which layers are faster in integers is measured on samples.</source>
        <translation>先にデータを選択してください。どのレイヤーが整数で速くなるかは、サンプルで測定します。</translation>
    </message>
    <message>
        <source>Does not run on %1, which has no kernels for the formats of some layers (%2, among them %3; flash %4, RAM %5 of what there is).</source>
        <translation>%1 では動作しません。一部のレイヤーのフォーマットに対応するカーネルがありません（%2 レイヤー、%3 など。フラッシュ %4、RAM %5 を使用）。</translation>
    </message>
    <message>
        <source>Whether it fits on %1 cannot be said: some activations have open sizes (%2 of the flash, at least %3 of the RAM).</source>
        <translation>%1 に収まるかどうかは判断できません。一部の活性化のサイズが決まっていません（フラッシュの %2、RAM の %3 以上）。</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the flash and %3 of the RAM.</source>
        <translation>%1 に収まりません。フラッシュの %2、RAM の %3 が必要です。</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its RAM.</source>
        <translation>%1 に収まります：RAM の %2。</translation>
    </message>
    <message>
        <source>Fits on %1: %2 of its flash, %3 of its RAM.</source>
        <translation>%1 に収まります：フラッシュの %2、RAM の %3。</translation>
    </message>
    <message>
        <source>%1 is no device profile: %2.</source>
        <translation>%1 はデバイスプロファイルではありません：%2。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;: the devices are %2; a file of your own ends in .json.</source>
        <translation>デバイス「%1」はありません。使えるデバイスは %2 です。独自のファイルは .json で終わる必要があります。</translation>
    </message>
    <message>
        <source>Nothing quantized is faster than float on this machine: all layers stay float, and the file is as large as the float model&apos;s.</source>
        <translation>このマシンでは、量子化しても float より速くなるものはありません。すべてのレイヤーは浮動小数点のままで、ファイルサイズも浮動小数点モデルと同じです。</translation>
    </message>
    <message>
        <source>Layers that stay float because the model runs faster so on this machine, conversions included: %1 of %2 (%3).</source>
        <translation>変換も含めてこのマシンではそのほうが速いため、浮動小数点のままのレイヤー：%1 / %2（%3）。</translation>
    </message>
    <message>
        <source>Peak RAM is a lower bound: activations whose size the model leaves open are not counted (%1).</source>
        <translation>ピーク RAM は下限です。モデルでサイズが決まっていない活性化は含まれていません（%1）。</translation>
    </message>
    <message>
        <source>The runtime here cannot run the exported file, so there is no latency: %1</source>
        <translation>このマシンのランタイムではエクスポートされたファイルを実行できないため、レイテンシはありません：%1</translation>
    </message>
    <message>
        <source>float arithmetic in the others</source>
        <translation>ほかは浮動小数点演算</translation>
    </message>
    <message>
        <source>float arithmetic on dequantized numbers</source>
        <translation>逆量子化した数値による浮動小数点演算</translation>
    </message>
    <message>
        <source>float arithmetic</source>
        <translation>浮動小数点演算</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no layers, numbers converted for other operators</source>
        <translation>レイヤーなし、ほかの演算子のために数値を変換</translation>
    </message>
    <message>
        <source>int8 kernels (layers: %1 of %2)</source>
        <translation>int8 カーネル（レイヤー：%1 / %2）</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>The runtime here cannot run this file: %1</source>
        <translation>このマシンのランタイムではこのファイルを実行できません：%1</translation>
    </message>
    <message>
        <source>Processors have no arithmetic for %1: such numbers are stored small and computed in float. Choose an integer format for speed.</source>
        <translation>プロセッサーには %1 の演算がありません。このような数値は小さく保存され、浮動小数点で計算されます。速度を求める場合は整数フォーマットを選択してください。</translation>
    </message>
    <message>
        <source>Weights and activations are quantized but computed in float, for lack of a kernel, which is slower than either (layers: %1).</source>
        <translation>重みと活性化は量子化されていますが、カーネルがないため浮動小数点で計算され、float よりも整数よりも遅くなります（レイヤー：%1）。</translation>
    </message>
    <message>
        <source>Tried on samples (%1): %2 is %3 simulated and %4 executed; both give the same answer for %5 % of them.</source>
        <translation>サンプルで試行（%1 個）：%2 はシミュレーションで %3、実行で %4 です。そのうち %5% のサンプルで答えが一致しました。</translation>
    </message>
    <message>
        <source>%1 bytes, %2 % of the float model, opset %3.</source>
        <translation>%1 バイト、浮動小数点モデルの %2%、opset %3。</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2; those that the runtime runs for themselves: %3.</source>
        <translation>ファイル内のノード：QuantizeLinear %1、DequantizeLinear %2。ランタイムが単独で実行するもの：%3。</translation>
    </message>
    <message>
        <source>Nodes in the file: QuantizeLinear %1, DequantizeLinear %2.</source>
        <translation>ファイル内のノード：QuantizeLinear %1、DequantizeLinear %2。</translation>
    </message>
    <message>
        <source>It loads and runs in the runtime here: %1</source>
        <translation>このマシンのランタイムで読み込みと実行ができます：%1</translation>
    </message>
    <message>
        <source>Activations take %1 bytes at their peak (estimated).</source>
        <translation>活性化のピークは %1 バイトです（推定）。</translation>
    </message>
    <message>
        <source>Activations take at least %1 bytes at their peak; some have open sizes.</source>
        <translation>活性化のピークは %1 バイト以上です。サイズが決まっていないものがあります。</translation>
    </message>
    <message>
        <source>The exported file uses the runtime&apos;s own QuantizeLinear (com.microsoft): an operator of opset %1 has no form in the opset that the formats need.</source>
        <translation>エクスポートされたファイルはランタイム独自の QuantizeLinear（com.microsoft）を使います。opset %1 の演算子に、フォーマットに必要な opset で対応する形がないためです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This processor has no 8-bit dot products (VNNI): 8-bit weights times uint8 activations can saturate (layers: %1), and the exported model then computes something else than was simulated. Choose int7 weights for it.</source>
        <translation>このプロセッサーには 8 ビットの内積命令（VNNI）がありません。8 ビットの重みと uint8 の活性化の積が飽和することがあり（レイヤー：%1）、その場合エクスポートされたモデルの計算はシミュレーションと異なります。重みには int7 を選択してください。</translation>
    </message>
    <message>
        <source>Tensor %1 holds another amount of data than its shape says: the file is damaged, export or copy it again.</source>
        <translation>テンソル %1 のデータ量が形状と一致しません。ファイルが壊れています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>int8 in every layer where that makes the model faster on this machine, conversions included; the others stay float. Measured, so it takes samples and some seconds, and another machine may choose otherwise. Never slower than the float model. (TensorFlow Lite&apos;s OPTIMIZE_FOR_LATENCY is an alias of its default; this preset is what its name says.)</source>
        <translation>変換も含めてこのマシンでモデルが速くなるレイヤーだけを int8 にし、ほかは浮動小数点のままにします。実測するため、サンプルと数秒の時間が必要で、別のマシンでは選択が変わることがあります。浮動小数点モデルより遅くなることはありません。（TensorFlow Lite の OPTIMIZE_FOR_LATENCY は既定の設定の別名ですが、このプリセットは名前のとおりのものです。）</translation>
    </message>
    <message>
        <source>%1: found no layer to change.</source>
        <translation>%1：変更するレイヤーがありません。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; layers changed: %1.</source>
        <translation>%4：取り分けたサンプルでの SQNR が %2 dB から %3 dB になりました。変更したレイヤー：%1。</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples.</source>
        <translation>%4：取り消しました。取り分けたサンプルでの SQNR が %2 dB から %3 dB になるところでした。</translation>
    </message>
    <message>
        <source>Nothing is odd about the numbers: %1 bits are too few for them.</source>
        <translation>数値に異常はありません。%1 ビットでは足りません。</translation>
    </message>
    <message>
        <source>The cause is not known: neither outliers nor clipping nor an unused range explains it.</source>
        <translation>原因は不明です。外れ値、クリッピング、未使用の範囲のどれでも説明できません。</translation>
    </message>
    <message>
        <source>The weights of input channel %1 are %2 times as large as others, and share scales with them.</source>
        <translation>入力チャネル %1 の重みはほかの %2 倍の大きさで、スケールを共有しています。</translation>
    </message>
    <message>
        <source>The weights of output channel %1 are %2 times as large as others, which share its scale.</source>
        <translation>出力チャネル %1 の重みは、同じスケールを共有するほかのチャネルの %2 倍の大きさです。</translation>
    </message>
    <message>
        <source>A long tail is clipped: numbers beyond the range make %1 % of the error.</source>
        <translation>長い裾がクリッピングされています。範囲外の数値が誤差の %1% を占めます。</translation>
    </message>
    <message>
        <source>Calibration sample %1 reaches %2 times as far as 95 % of the samples and stretches the range.</source>
        <translation>キャリブレーションサンプル %1 は、95% のサンプルの %2 倍まで達し、範囲を広げています。</translation>
    </message>
    <message>
        <source>One scale serves channels of very different size: the largest is %1 times as large as the lower quartile.</source>
        <translation>大きさの大きく異なるチャネルが 1 つのスケールを共有しています。最大のものは第 1 四分位数の %1 倍です。</translation>
    </message>
    <message>
        <source>Channel %1 is %2 times as large as others, which share its scale.</source>
        <translation>チャネル %1 は、同じスケールを共有するほかのチャネルの %2 倍の大きさです。</translation>
    </message>
    <message>
        <source>%1 joins %2 with %3, which is %4 times as large, under one scale.</source>
        <translation>%1 は %2 と、その %4 倍の大きさの %3 を、1 つのスケールにまとめています。</translation>
    </message>
    <message>
        <source>%1 % of the range stands for numbers that never occur.</source>
        <translation>範囲の %1% は、まったく現れない数値に割り当てられています。</translation>
    </message>
    <message>
        <source>Give the weights of %1 a scale for each channel</source>
        <translation>%1 の重みをチャネルごとのスケールにする</translation>
    </message>
    <message>
        <source>Let the range of %1 lie anywhere (affine)</source>
        <translation>範囲の位置を自由にする（アフィン）：%1</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>レイヤー間でチャネルを均等化</translation>
    </message>
    <message>
        <source>Leave %1 float</source>
        <translation>float のままにする：%1</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <translation>%1 の重み</translation>
    </message>
    <message>
        <source>the input of %1</source>
        <translation>%1 の入力</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there any more.</source>
        <translation>プロジェクト %2 のモデル %1 が見つかりません。</translation>
    </message>
    <message>
        <source>The model %1 is not as it was when the project %2 was saved, so the stored figures are not its own.</source>
        <translation>モデル %1 はプロジェクト %2 の保存時と異なるため、保存されている数値はこのモデルのものではありません。</translation>
    </message>
    <message>
        <source>The float model gives %1 % of the samples the same answer, so they hardly reach it as it was trained on them: check scale, mean and std (values of 0 to 255 or 0 to 1?) and the layout.</source>
        <translation>浮動小数点モデルは %1% のサンプルに同じ答えを返しています。学習時と同じ形で入力されていない可能性があります。scale、mean、std（値は 0～255 か 0～1 か）と layout を確認してください。</translation>
    </message>
    <message>
        <source>The float model is right on %1 % of the samples, no better than always naming the most frequent class (%2 %): check mean and std, the colour order (RGB or BGR), the layout, and that the labels count as the model does.</source>
        <translation>浮動小数点モデルの正解は %1% のサンプルで、常に最頻のクラスを答える場合（%2%）と変わりません。mean と std、色の順序（RGB か BGR）、layout、ラベルの番号がモデルと一致しているかを確認してください。</translation>
    </message>
    <message>
        <source>The float model ranks anomalies no better than chance (area %1): check scale, mean and std, and that y is 1 for anomalous samples.</source>
        <translation>浮動小数点モデルによる異常の順位付けは偶然と変わりません（面積 %1）。scale、mean、std と、異常サンプルの y が 1 であることを確認してください。</translation>
    </message>
    <message>
        <source>%1: %2 does not hold %3 numbers, one for each sample: save the project again.</source>
        <translation>%1：%2 に、サンプルごとに 1 つずつの %3 個の数値がありません。プロジェクトを保存し直してください。</translation>
    </message>
    <message>
        <source>%1: %2 is neither measured, simulated nor estimated: correct it.</source>
        <translation>%1：%2 が実測、シミュレーション、推定（measured、simulated、estimated）のどれでもありません。修正してください。</translation>
    </message>
    <message>
        <source>%1: %2 is empty: save the project again.</source>
        <translation>%1：%2 が空です。プロジェクトを保存し直してください。</translation>
    </message>
    <message>
        <source>%1: %2 is missing: save the project again, or add it.</source>
        <translation>%1：%2 がありません。プロジェクトを保存し直すか、追加してください。</translation>
    </message>
    <message>
        <source>%1: %2 is no number: correct it.</source>
        <translation>%1：%2 は数値ではありません。修正してください。</translation>
    </message>
    <message>
        <source>%1: %2 is no whole number from %3 to %4: correct it.</source>
        <translation>%1：%2 は %3 から %4 までの整数ではありません。修正してください。</translation>
    </message>
    <message>
        <source>%1: %2 is neither true nor false: correct it.</source>
        <translation>%1：%2 は true でも false でもありません。修正してください。</translation>
    </message>
    <message>
        <source>%1: %2 is no list: write it in brackets [ ].</source>
        <translation>%1：%2 はリストではありません。角かっこ [ ] で書いてください。</translation>
    </message>
    <message>
        <source>%1: the key %2 is unknown: the keys there are %3.</source>
        <translation>%1：キー %2 は不明です。使えるキーは %3 です。</translation>
    </message>
    <message>
        <source>%1 is cut short or no Bitdepth project: choose another file.</source>
        <translation>%1 は途中で切れているか、Bitdepth のプロジェクトではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1: %2 is empty: write the path of a file.</source>
        <translation>%1：%2 が空です。ファイルのパスを書いてください。</translation>
    </message>
    <message>
        <source>%1 was written by another version of the program (format %2, and this one reads 1): open it with that version.</source>
        <translation>%1 はこのプログラムの別のバージョンで書かれています（形式 %2、このバージョンが読めるのは 1）。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The model %1 of the project %2 is not there: put it back, or open the project in the window and choose where it is.</source>
        <translation>プロジェクト %2 のモデル %1 がありません。元の場所に戻すか、ウィンドウでプロジェクトを開いて場所を指定してください。</translation>
    </message>
    <message>
        <source>The model %1 changed since the project %2 was saved: put it back as it was, or open the project in the window and save it with the new one.</source>
        <translation>プロジェクト %2 の保存後にモデル %1 が変更されています。元に戻すか、ウィンドウでプロジェクトを開いて新しいモデルで保存してください。</translation>
    </message>
    <message>
        <source>The project on %1 names no data, so there is nothing to evaluate on: choose data in the window and save it again.</source>
        <translation>%1 のプロジェクトにデータの指定がないため、評価できません。ウィンドウでデータを選択して保存し直してください。</translation>
    </message>
    <message>
        <source>Whether calibration had enough samples takes two samples or more to tell.</source>
        <translation>キャリブレーションのサンプルが十分かどうかを判断するには、2 サンプル以上が必要です。</translation>
    </message>
    <message>
        <source>%1 samples are too few to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half. Calibrate on more.</source>
        <translation>%1 サンプルではキャリブレーションに足りません。%2 では、前半に含まれないサンプルで %3 dB 失われ、範囲の %4% は後半で初めて現れました。サンプルを増やしてください。</translation>
    </message>
    <message>
        <source>%1 samples just do to calibrate on: at %2, samples that half of them had not seen lose %3 dB, and %4 % of its range came only in the second half.</source>
        <translation>%1 サンプルはキャリブレーションにぎりぎり足ります。%2 では、前半に含まれないサンプルで %3 dB 失われ、範囲の %4% は後半で初めて現れました。</translation>
    </message>
    <message>
        <source>%1 samples are enough to calibrate on: nowhere do samples that half of them had not seen lose more than %3 dB (%2).</source>
        <translation>%1 サンプルでキャリブレーションは十分です。前半に含まれないサンプルの損失は、どこでも %3 dB 以下です（%2）。</translation>
    </message>
    <message>
        <source>The samples of %1 are %2 and so hold no values: store the array again.</source>
        <translation>%1 のサンプルの形状は %2 で、値がありません。配列を保存し直してください。</translation>
    </message>
    <message>
        <source>weights unpacked in the kernel (layers: %1 of %2)</source>
        <translation>カーネル内で重みを展開（レイヤー：%1 / %2）</translation>
    </message>
    <message>
        <source>The runtime here rounds what layers with packed weights read to 8 bits while it runs, and the simulation does so too (layers: %1). With its session option session.qdq_matmulnbits_accuracy_level = 1 it computes them in float.</source>
        <translation>このマシンのランタイムは、パックされた重みを持つレイヤーの入力を実行時に 8 ビットに丸め、シミュレーションも同じように丸めます（レイヤー：%1）。セッションオプション session.qdq_matmulnbits_accuracy_level = 1 を指定すると浮動小数点で計算します。</translation>
    </message>
    <message>
        <source>Does not fit on %1: it takes %2 of the RAM.</source>
        <translation>%1 に収まりません。RAM の %2 が必要です。</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 has no output: the file is damaged, export or copy it again.</source>
        <translation>%1 の演算子 %2（%3）に出力がありません。ファイルが壊れています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>Tensor %1 of %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>%2 のテンソル %1 の形状 %3 はありえません。ファイルが壊れています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>A constant of %1 has no name, or that of another (&quot;%2&quot;): the file is damaged, export or copy it again.</source>
        <translation>%1 に名前のない定数、または別の定数と同じ名前（「%2」）の定数があります。ファイルが壊れています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>Choose the range of %2 by %1</source>
        <translation>範囲を「%1」で選択：%2</translation>
    </message>
    <message>
        <source>Give %2 one more bit (%1)</source>
        <translation>1 ビット増やす（%1）：%2</translation>
    </message>
    <message>
        <source>Tensor %1 in %2 has the impossible shape %3: the file is damaged, export or copy it again.</source>
        <translation>%2 のテンソル %1 の形状 %3 はありえません。ファイルが壊れています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>Choose data first: noise is looked for in the answers to samples.</source>
        <translation>先にデータを選択してください。ノイズはサンプルへの答えから調べます。</translation>
    </message>
    <message>
        <source>Choose data first: a search judges recipes by the answers to samples.</source>
        <translation>先にデータを選択してください。探索では、サンプルへの答えでレシピを評価します。</translation>
    </message>
    <message>
        <source>Choose data first: sensitivity is measured on samples.</source>
        <translation>先にデータを選択してください。感度はサンプルで測定します。</translation>
    </message>
    <message>
        <source>The model %1 is not the one that the sweep in %2 was planned for: put it back as it was, or plan again.</source>
        <translation>モデル %1 は %2 のスイープが計画されたときのモデルではありません。元に戻すか、計画し直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range method: write minmax, moving-average, mse, entropy, percentile:99.99 (over 50, up to 100), a range such as [-1, 1], or carried (as in the model&apos;s file).</source>
        <translation>「%1」は範囲の決め方ではありません。minmax、moving-average、mse、entropy、percentile:99.99（50 より大きく 100 まで）、[-1, 1] のような範囲、または carried（モデルのファイルのまま）と書いてください。</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>A model that was quantized already keeps its quantizers: scales, zero points and codes, so that nothing is rounded twice. A layer that is edited is quantized anew from the numbers its codes stand for. A float model stays float.</source>
        <translation>すでに量子化されたモデルは、スケール、ゼロ点、コードという自身の量子化器をそのまま使うため、二重に丸められることはありません。編集したレイヤーは、コードが表す数値から改めて量子化されます。浮動小数点モデルは浮動小数点のままです。</translation>
    </message>
    <message>
        <source>The recipe %1 keeps what the file has for the %2 of &quot;%3&quot;, and the file has no %4 there: choose another range than &quot;carried&quot;.</source>
        <translation>レシピ %1 は「%3」の %2 にファイルのものを使いますが、そこに %4 はありません。「carried」以外の範囲を選んでください。</translation>
    </message>
    <message>
        <source>%1: not tried, because the recipe keeps codes that the model&apos;s file stores.</source>
        <translation>%1：モデルのファイルにあるコードをレシピがそのまま使うため、試していません。</translation>
    </message>
    <message>
        <source>it is of another model</source>
        <translation>別のモデルのものです</translation>
    </message>
    <message>
        <source>it is of another sweep</source>
        <translation>別のスイープのものです</translation>
    </message>
    <message>
        <source>it was computed by %1, and the sweep planned by %2</source>
        <translation>%1 が計算しましたが、スイープを計画したのは %2 です</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2): choose another.</source>
        <translation>フォルダー %1 を作成できません（%2）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is cut short or no plan of a sweep: plan it again.</source>
        <translation>%1 は途中で切れているか、スイープの計画ではありません。計画し直してください。</translation>
    </message>
    <message>
        <source>The sweep in %1 has no job %2: its jobs are 1 to %3.</source>
        <translation>%1 のスイープにジョブ %2 はありません。ジョブは 1 から %3 までです。</translation>
    </message>
    <message>
        <source>%1 already holds a sweep: choose another folder, or remove it.</source>
        <translation>%1 にはすでにスイープがあります。別のフォルダーを選ぶか、それを削除してください。</translation>
    </message>
    <message>
        <source>%1 holds no sweep (no sweep.json): name the folder that it was planned in.</source>
        <translation>%1 にスイープがありません（sweep.json がありません）。計画したときのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is cut short or no result of a sweep: run its job again.</source>
        <translation>%1 は途中で切れているか、スイープの結果ではありません。そのジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The operator %2 (%3) of %1 cuts its channels into less than one group: the file is damaged, export or copy it again.</source>
        <translation>%1 の演算子 %2（%3）はチャネルを 1 つ未満のグループに分けています。ファイルが壊れているので、エクスポートまたはコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large to be read: correct it in a text editor.</source>
        <translation>%1 に大きすぎて読み取れない数があります。テキストエディターで直してください。</translation>
    </message>
    <message>
        <source>%1 was changed after it had been opened: open the model again.</source>
        <translation>%1 は開いた後に変更されました。モデルを開き直してください。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; layers changed: %1.</source>
        <translation>%4：取り置いたサンプルで SQNR が %2 dB から %3 dB になりました（どちらもバイアス補正済み）。変更した層：%1。</translation>
    </message>
    <message>
        <source>%4: taken back, SQNR %2 dB would have become %3 dB on held-out samples, each with biases corrected.</source>
        <translation>%4：取り消しました。取り置いたサンプルで SQNR が %2 dB から %3 dB になるところでした（どちらもバイアス補正済み）。</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>出力による範囲の選択</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples, each with biases corrected; ranges changed: %1.</source>
        <translation>%4：取り置いたサンプルで SQNR が %2 dB から %3 dB になりました（どちらもバイアス補正済み）。変更した範囲：%1。</translation>
    </message>
    <message>
        <source>%4: SQNR %2 dB became %3 dB on held-out samples; ranges changed: %1.</source>
        <translation>%4：取り分けたサンプルでの SQNR が %2 dB から %3 dB になりました。変更した範囲：%1。</translation>
    </message>
    <message>
        <source>%1: found no range to change.</source>
        <translation>%1：変更する範囲がありません。</translation>
    </message>
    <message>
        <source>Quantized layers it does not treat (transposed convolutions, products scaled by alpha or beta, no bias of their own, more than 4,096 weights an output): %1, the first is %2.</source>
        <translation>この補正が扱わない量子化レイヤー（転置畳み込み、alpha や beta で拡大縮小される積、独自のバイアスなし、出力あたり 4,096 を超える重み）：%1 件、最初は %2。</translation>
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
            <numerusform>%Ln サンプルで試行：%1 はシミュレーションで %2、実行で %3。答えの %4 が一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported %1: %2 (%3), opset %4.</source>
        <translation>%1 をエクスポートしました：%2（%3）、opset %4。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>&amp;Choose where it is…</source>
        <translation>場所を指定(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 evenly spaced values, codes %2 to %3</source>
        <translation>等間隔の値 %1 個、コード %2～%3</translation>
    </message>
    <message>
        <source>float32 (not quantized)</source>
        <translation>float32（量子化なし）</translation>
    </message>
    <message>
        <source>Stays as it was trained: 1 sign, 8 exponent and 23 mantissa bits</source>
        <translation>学習時のまま：符号 1、指数 8、仮数 23 ビット</translation>
    </message>
    <message>
        <source>Floating point: 1 sign, %1 exponent and %2 mantissa bits, up to %3</source>
        <translation>浮動小数点：符号 1、指数 %1、仮数 %2 ビット、最大 %3</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>テンソルごと</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>チャネルごと</translation>
    </message>
    <message>
        <source>per group of %1</source>
        <translation>%1 個のグループごと</translation>
    </message>
    <message>
        <source>All numbers of the tensor share one scale.</source>
        <translation>テンソルのすべての数値が 1 つのスケールを共有します。</translation>
    </message>
    <message>
        <source>Each output channel has a scale of its own: channels of different size all keep their detail, at no cost in speed.</source>
        <translation>出力チャネルごとに独自のスケールを持ちます。大きさの異なるチャネルもすべて細部を保ち、速度は落ちません。</translation>
    </message>
    <message>
        <source>Every %1 neighbouring numbers share a scale: best for few bits, at the cost of more scales to store.</source>
        <translation>隣り合う %1 個の数値ごとにスケールを共有します。ビット数が少ない場合に最適ですが、保存するスケールが増えます。</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>symmetric, lowest code used</source>
        <translation>対称（最小コードも使用）</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>非対称（アフィン）</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小値～最大値</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>パーセンタイル %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>by hand [%1, %2]</source>
        <translation>手動 [%1, %2]</translation>
    </message>
    <message>
        <source>From the smallest to the largest value: nothing is clipped.</source>
        <translation>最小値から最大値まで。クリッピングはありません。</translation>
    </message>
    <message>
        <source>Smallest and largest values, averaged over batches.</source>
        <translation>最小値と最大値をバッチ間で平均したもの。</translation>
    </message>
    <message>
        <source>Keeps %1 % of the values and clips the outliers.</source>
        <translation>値の %1% を残し、外れ値をクリッピングします。</translation>
    </message>
    <message>
        <source>The range whose rounding and clipping errors together are smallest.</source>
        <translation>丸め誤差とクリッピング誤差の合計が最小になる範囲。</translation>
    </message>
    <message>
        <source>The range whose histogram loses least information (Kullback–Leibler).</source>
        <translation>ヒストグラムの情報損失が最小になる範囲（カルバック・ライブラー）。</translation>
    </message>
    <message>
        <source>The range set by hand.</source>
        <translation>手動で設定した範囲。</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>format granularity, scheme, range</comment>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>The model was quantized already: its file&apos;s own scales, zero points and codes. Any other choice quantizes the numbers they stand for anew.</source>
        <translation>モデルはすでに量子化されています。ファイル自身のスケール、ゼロ点、コードです。ほかの選択をすると、それらが表す数値が改めて量子化されます。</translation>
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
        <translation>%1 バイト</translation>
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
        <translation>±0.0 ポイント</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>no quantization noise</comment>
        <translation>誤差なし</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>only noise</comment>
        <translation>ノイズのみ</translation>
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
        <translation>float と同じ</translation>
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
        <translation>%1 時間 %2 分</translation>
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
        <translation>誤差なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>half of the worst</source>
        <translation>最悪の半分</translation>
    </message>
    <message>
        <source>worst layer</source>
        <translation>最悪のレイヤー</translation>
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
        <translation>形状 %1</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>重み：%1</translation>
    </message>
    <message>
        <source>Activations: %1</source>
        <translation>活性化：%1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>パラメーター数：%1</translation>
    </message>
    <message>
        <source>Multiply-adds: %1</source>
        <translation>積和演算数：%1</translation>
    </message>
    <message>
        <source>Weight SQNR: %1</source>
        <translation>重みの SQNR：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the network is given</source>
        <translation>ネットワークへの入力</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>ネットワークからの出力</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>活性化のビット数</translation>
    </message>
    <message>
        <source>Weight error</source>
        <translation>重みの誤差</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How many bits each weight of a layer takes.</source>
        <translation>レイヤーの重み 1 個あたりのビット数。</translation>
    </message>
    <message>
        <source>How many bits each number of a layer&apos;s input takes.</source>
        <translation>レイヤーの入力値 1 個あたりのビット数。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: a layer has the colour of as many bits as its error is worth, 6 dB a bit.</source>
        <translation>重みの信号対量子化雑音比。レイヤーの色は、誤差に相当するビット数を表します（1 ビットあたり 6 dB）。</translation>
    </message>
    <message>
        <source>How much the answer suffers when this layer alone is quantized; there once it was measured.</source>
        <translation>このレイヤーだけを量子化したときに答えが受ける影響。測定後に表示されます。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>レイヤー</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Set &amp;weights to</source>
        <translation>重みのフォーマット(&amp;W)</translation>
    </message>
    <message>
        <source>Set &amp;activations to</source>
        <translation>活性化のフォーマット(&amp;A)</translation>
    </message>
    <message>
        <source>Set weights to %1</source>
        <translation>重みを %1 に設定</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>活性化を %1 に設定</translation>
    </message>
    <message>
        <source>Weight &amp;scales</source>
        <translation>重みのスケール(&amp;S)</translation>
    </message>
    <message>
        <source>Set weight scales %1</source>
        <translation>重みのスケールを「%1」に設定</translation>
    </message>
    <message>
        <source>Weight &amp;range</source>
        <translation>重みの範囲(&amp;R)</translation>
    </message>
    <message>
        <source>Activation ra&amp;nge</source>
        <translation>活性化の範囲(&amp;N)</translation>
    </message>
    <message>
        <source>Set weight range to %1</source>
        <translation>重みの範囲を「%1」に設定</translation>
    </message>
    <message>
        <source>Set activation range to %1</source>
        <translation>活性化の範囲を「%1」に設定</translation>
    </message>
    <message>
        <source>Activation &amp;zero point</source>
        <translation>活性化のゼロ点(&amp;Z)</translation>
    </message>
    <message>
        <source>Set activation zero point %1</source>
        <translation>活性化のゼロ点を「%1」に設定</translation>
    </message>
    <message>
        <source>Reset weights to the default</source>
        <translation>重みを標準に戻す</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>重みを戻す</translation>
    </message>
    <message>
        <source>Reset activations to the default</source>
        <translation>活性化を標準に戻す</translation>
    </message>
    <message>
        <source>Reset activations</source>
        <translation>活性化を戻す</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the layer&apos;s c&amp;hoice</source>
        <translation>レイヤーの設定をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste it to the selected layers</source>
        <translation>選択したレイヤーに貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the same for all %1 layers</source>
        <translation>すべての %1 レイヤーを同じ設定にする</translation>
    </message>
    <message>
        <source>Choose the same for all &amp;layers</source>
        <translation>すべてのレイヤーを同じ設定にする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表を名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LayerNote</name>
    <message>
        <source>Nothing of this layer is quantized.</source>
        <translation>このレイヤーは何も量子化されていません。</translation>
    </message>
    <message>
        <source>Its weights are not quantized: its input is turned back into float for them.</source>
        <translation>重みが量子化されていません。そのため入力は浮動小数点に戻されます。</translation>
    </message>
    <message>
        <source>Its input is not quantized: the weights are stored small and turned back into float.</source>
        <translation>入力が量子化されていません。重みは小さく保存され、浮動小数点に戻されます。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for %1.</source>
        <translation>ランタイムには %1 の整数カーネルがありません。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights in %1.</source>
        <translation>ランタイムには %1 の重み用の整数カーネルがありません。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for activations in %1.</source>
        <translation>ランタイムには %1 の活性化用の整数カーネルがありません。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for weights with a scale for each group.</source>
        <translation>ランタイムには、グループごとにスケールを持つ重み用の整数カーネルがありません。</translation>
    </message>
    <message>
        <source>The runtime has no integer kernel for unsigned weights beside signed activations.</source>
        <translation>ランタイムには、符号なしの重みと符号付きの活性化の組み合わせ用の整数カーネルがありません。</translation>
    </message>
    <message>
        <source>Codes of 8 bits go in: the exported layer runs in integers where what reads its output takes such codes too.</source>
        <translation>入力は 8 ビットのコードです。出力を読む側もこのコードを受け取る場合、エクスポートされたレイヤーは整数で実行されます。</translation>
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
        <translation>最小 %1、最大 %2
平均 %3、標準偏差 %4
ゼロ：%5</translation>
    </message>
    <message>
        <source>Enter or F2 chooses another format; a digit sets the bits.</source>
        <translation>Enter または F2 で別のフォーマットを選択、数字キーでビット数を設定。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1
reads %2
makes %3</source>
        <translation>%1
入力 %2
出力 %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Weight scales</source>
        <translation>重みのスケール</translation>
    </message>
    <message>
        <source>Weight SQNR</source>
        <translation>重みの SQNR</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>積和演算数</translation>
    </message>
    <message>
        <source>A node of the network whose weights can be quantized.</source>
        <translation>重みを量子化できるネットワークのノード。</translation>
    </message>
    <message>
        <source>What the layer computes, in the words of ONNX.</source>
        <translation>レイヤーの演算（ONNX での名称）。</translation>
    </message>
    <message>
        <source>Shape of the weights as they are stored.</source>
        <translation>保存されている重みの形状。</translation>
    </message>
    <message>
        <source>How many numbers the layer&apos;s weights and bias hold.</source>
        <translation>レイヤーの重みとバイアスに含まれる数値の個数。</translation>
    </message>
    <message>
        <source>Smallest and largest weight.</source>
        <translation>最小と最大の重み。</translation>
    </message>
    <message>
        <source>How one weight is stored.</source>
        <translation>重み 1 個の保存形式。</translation>
    </message>
    <message>
        <source>How one number of the layer&apos;s input is stored.</source>
        <translation>レイヤーの入力値 1 個の保存形式。</translation>
    </message>
    <message>
        <source>How many weights share one scale, and how the clipping range is chosen.</source>
        <translation>何個の重みがスケールを共有するかと、クリッピング範囲の決め方。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio of the weights: 6 dB more is one bit more. Below 20 dB a layer deserves a look, below 10 dB little of it is left.</source>
        <translation>重みの信号対量子化雑音比。6 dB の増加は 1 ビットの増加に相当します。20 dB 未満のレイヤーは確認する価値があり、10 dB 未満ではほとんど情報が残りません。</translation>
    </message>
    <message>
        <source>Multiplications and additions for one sample.</source>
        <translation>1 サンプルあたりの乗算と加算の回数。</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Whether the exported layer can compute with integers, or stays float; resting on a cell says why.</source>
        <translation>エクスポートされたレイヤーが整数で計算できるか、浮動小数点のままか。セルにポインターを置くと理由が表示されます。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How far the model&apos;s outputs move, in percent of their size, when only this layer is quantized: its weights and what it reads, to the bits chosen in the sensitivity view.</source>
        <translation>このレイヤーだけ（重みと入力）を感度ビューで選んだビット数で量子化したときに、モデルの出力がずれる割合（出力の大きさに対する %）。</translation>
    </message>
    <message>
        <source>In the file: scale %1, zero point %2</source>
        <translation>ファイル内：スケール %1、ゼロ点 %2</translation>
    </message>
    <message>
        <source>Not kept: the numbers that the file&apos;s codes stand for are quantized anew.</source>
        <translation>保持されません。ファイルのコードが表す数値が改めて量子化されます。</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか %Ln 個</numerusform>
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
        <translation>--example は独自のモデルを開きます。%1 を外してください。</translation>
    </message>
    <message>
        <source>--data and --recipe go with a MODEL.</source>
        <translation>--data と --recipe は MODEL とともに使います。</translation>
    </message>
    <message>
        <source>--headless needs --example, or a MODEL and --data.</source>
        <translation>--headless には --example、または MODEL と --data が必要です。</translation>
    </message>
    <message>
        <source>Explore what quantizing does to a neural network.</source>
        <translation>量子化がニューラルネットワークに与える影響を調べます。</translation>
    </message>
    <message>
        <source>Evaluate on this data.</source>
        <translation>このデータで評価します。</translation>
    </message>
    <message>
        <source>Begin with this recipe.</source>
        <translation>このレシピで開始します。</translation>
    </message>
    <message>
        <source>Open a bundled example: residual or depthwise.</source>
        <translation>付属のサンプルモデルを開きます：residual または depthwise。</translation>
    </message>
    <message>
        <source>Evaluate, compare and export without a person; write a picture of the window, the table of candidates and the quantized model to this folder.</source>
        <translation>無人で評価、比較、エクスポートを行い、ウィンドウの画像、候補の表、量子化モデルをこのフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>Language of the window, de for example.</source>
        <translation>ウィンドウの言語（例：ja）。</translation>
    </message>
    <message>
        <source>A project has data and recipes of its own: leave --data and --recipe out.</source>
        <translation>プロジェクトには独自のデータとレシピがあります。--data と --recipe を外してください。</translation>
    </message>
    <message>
        <source>The ONNX model or the project to open.</source>
        <translation>開く ONNX モデルまたはプロジェクト。</translation>
    </message>
</context>
<context>
    <name>SavePlot</name>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)</source>
        <translation>画像 (*.png);;ベクター画像 (*.svg);;PDF (*.pdf);;数値 (*.csv)</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.</source>
        <translation>%1 の拡張子が .png、.svg、.pdf、.csv のどれでもありません。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>数値をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SaveScene</name>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture (*.png);;PDF (*.pdf)</source>
        <translation>ベクター画像 (*.svg);;画像 (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 の拡張子が .png、.svg、.pdf のどれでもありません。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>%1 ends in none of .csv, .png, .svg, .pdf: choose one of them.</source>
        <translation>%1 の拡張子が .csv、.png、.svg、.pdf のいずれでもありません：どれかを選んでください。</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Numbers (*.csv);;Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf)</source>
        <translation>数値 (*.csv);;画像 (*.png);;ベクター画像 (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表を名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TensorViews</name>
    <message>
        <source>%1, weights</source>
        <translation>%1、重み</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>%1, activation</source>
        <translation>%1、活性化</translation>
    </message>
    <message>
        <source>%1, activation, range given by its operator</source>
        <translation>%1、活性化、範囲は演算子による</translation>
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
        <translation>top-1 精度</translation>
    </message>
    <message>
        <source>Accuracy (top-5)</source>
        <translation>top-5 精度</translation>
    </message>
    <message>
        <source>Area under ROC</source>
        <translation>ROC 曲線下面積</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>Agreement with float</source>
        <translation>float との一致率</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Measured: the model itself ran, or the file was counted.</source>
        <translation>実測：モデル自体を実行したか、ファイルのサイズを数えました。</translation>
    </message>
    <message>
        <source>Simulated: the float model ran with weights and activations rounded exactly as the exported file rounds them.</source>
        <translation>シミュレーション：重みと活性化をエクスポートされるファイルとまったく同じように丸めて、浮動小数点モデルを実行しました。</translation>
    </message>
    <message>
        <source>Estimated: computed from the shapes, nothing ran.</source>
        <translation>推定：形状から計算した値で、何も実行していません。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>サンプルを読み込み中</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>キャリブレーション中</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>補正中</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Measuring latency</source>
        <translation>レイテンシを測定中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Stored in the project, computed by %1. Evaluate computes it anew.</source>
        <translation>プロジェクトに保存された値（%1 で計算）。「評価」で再計算します。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>探索中</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <comment>metric in percent</comment>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>Output SQNR in dB</source>
        <translation>出力 SQNR（dB）</translation>
    </message>
    <message>
        <source>File size in KiB</source>
        <translation>ファイルサイズ（KiB）</translation>
    </message>
    <message>
        <source>Activation memory in KiB</source>
        <translation>活性化メモリ（KiB）</translation>
    </message>
    <message>
        <source>Latency in ms</source>
        <translation>レイテンシ（ms）</translation>
    </message>
    <message>
        <source>Bit operations in millions</source>
        <translation>ビット演算数（百万）</translation>
    </message>
    <message>
        <source>The metric on the chosen samples, with its 95 % interval.</source>
        <translation>選択したサンプルでの指標と、その 95% 信頼区間。</translation>
    </message>
    <message>
        <source>How far the outputs stand above the noise that quantization adds to them.</source>
        <translation>量子化が加えるノイズに対して、出力がどれだけ大きいか。</translation>
    </message>
    <message>
        <source>Size of the file that export writes, to the byte.</source>
        <translation>エクスポートで書き出されるファイルのサイズ（バイト単位で正確）。</translation>
    </message>
    <message>
        <source>Most activations of one sample that are alive at the same time.</source>
        <translation>1 サンプルの推論中に同時に保持される活性化の最大量。</translation>
    </message>
    <message>
        <source>Time of one inference on this machine, one thread.</source>
        <translation>このマシンでの 1 回の推論時間（1 スレッド）。</translation>
    </message>
    <message>
        <source>Multiplications and additions of all layers, each counted as the bits of its weights times the bits of its input: an estimate of the work on hardware made for few bits.</source>
        <translation>全レイヤーの乗算と加算を、重みのビット数×入力のビット数で数えたもの。低ビット向けハードウェアでの仕事量の推定です。</translation>
    </message>
    <message>
        <source>The latency was not measured.</source>
        <translation>レイテンシは測定されていません。</translation>
    </message>
    <message>
        <source>The model leaves the sizes of its tensors open, so this is not known.</source>
        <translation>モデルでテンソルのサイズが決まっていないため、不明です。</translation>
    </message>
    <message>
        <source>No candidate has this figure.</source>
        <translation>この数値を持つ候補はありません。</translation>
    </message>
</context>
<context>
    <name>bitdepth::BudgetBar</name>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1: %2, not limited</source>
        <translation>%1：%2、制限なし</translation>
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
        <translation>候補はまだありません。
レシピを評価してピン留めすると、浮動小数点モデルやほかの選択肢と並べて表示されます。</translation>
    </message>
    <message>
        <source>&amp;Use this recipe again</source>
        <translation>このレシピを再び使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>Colour &amp;%1</source>
        <translation>色 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表を名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>bitdepth::CandidateTableModel</name>
    <message>
        <source>Float model</source>
        <translation>float モデル</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのまま</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChangedSamplesModel</name>
    <message>
        <source>both right</source>
        <translation>両方正解</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>両方誤答</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>正解→誤答</translation>
    </message>
    <message>
        <source>won</source>
        <translation>誤答→正解</translation>
    </message>
    <message>
        <source>wrong otherwise</source>
        <translation>別の誤答</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message>
        <source>no outlier channel</source>
        <translation>外れ値チャネルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>外れ値チャネル %n 個：%1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>外れ値チャネル %n 個：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels whose largest value is at least %1 times that of the median channel. With one scale for the whole tensor they take the precision of all others.</source>
        <translation>最大値が中央値のチャネルの %1 倍以上あるチャネル。テンソル全体で 1 つのスケールを使うと、ほかのすべてのチャネルの精度を奪います。</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>clipping range %1 to %2</source>
        <translation>クリッピング範囲 %1～%2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>並び順(&amp;B)</translation>
    </message>
    <message>
        <source>Picture of the channels</source>
        <translation>チャネルの図</translation>
    </message>
    <message>
        <source>Order of the channels</source>
        <translation>チャネルの順序</translation>
    </message>
    <message>
        <source>In the order of the tensor, the widest range first, or the largest error first</source>
        <translation>テンソルでの順、範囲の広い順、または誤差の大きい順</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Ranges, logarithmic</source>
        <translation>範囲（対数）</translation>
    </message>
    <message>
        <source>Each channel&apos;s range as a bar, also on a logarithmic scale, or how its values are distributed as a map</source>
        <translation>各チャネルの範囲を棒で（対数目盛も可）、または値の分布をマップで表示します</translation>
    </message>
</context>
<context>
    <name>bitdepth::ColumnFitter</name>
    <message>
        <source>As many as &amp;fit</source>
        <translation>収まるだけ表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareController</name>
    <message>
        <source>Float model</source>
        <translation>float モデル</translation>
    </message>
    <message>
        <source>%1 (not pinned)</source>
        <translation>%1（ピン留めなし）</translation>
    </message>
    <message>
        <source>%1 before repairs</source>
        <comment>layer</comment>
        <translation>%1（補正前）</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのまま</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareFiguresModel</name>
    <message>
        <source>Bit operations</source>
        <translation>ビット演算数</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>Is that chance?</source>
        <translation>偶然か？</translation>
    </message>
    <message>
        <source>other samples</source>
        <translation>別のサンプル</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1.
%2</source>
        <translation>差の 95% 信頼区間：%1。
%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareHistograms</name>
    <message>
        <source>float values</source>
        <translation>浮動小数点の値</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Which numbers of the layer chosen in the window above to lay over each other.</source>
        <translation>上で選んだレイヤーのどの数値を重ねるか。</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>対数目盛の度数</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the one before.</source>
        <translation>軸の 1 目盛りごとに 10 倍になります。</translation>
    </message>
    <message>
        <source>Histograms of both candidates</source>
        <translation>両候補のヒストグラム</translation>
    </message>
</context>
<context>
    <name>bitdepth::CompareLayersModel</name>
    <message>
        <source>Weights: %1
Input: %2
SQNR of the weights: %3</source>
        <translation>重み：%1
入力：%2
重みの SQNR：%3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Format of the weights / of the input</source>
        <translation>重みの形式 / 入力の形式</translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>What differences are taken to.</source>
        <translation>差を取る基準。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Pin a candidate, and it is compared with the float model; pin two, and they are compared with each other.</source>
        <translation>比較するものがまだありません。
候補を 1 つピン留めすると浮動小数点モデルと、2 つピン留めすると互いに比較されます。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>All figures side by side, and whether differences are more than chance.</source>
        <translation>すべての数値を並べ、差が偶然を超えるかどうかを示します。</translation>
    </message>
    <message>
        <source>Layers that the two quantize differently. Enter shows one above.</source>
        <translation>両者で量子化が異なるレイヤー。Enter で上に表示します。</translation>
    </message>
    <message>
        <source>Samples that the two answer differently, as the model sees them.</source>
        <translation>両者の答えが異なるサンプル（モデルから見た姿）。</translation>
    </message>
    <message>
        <source>How often samples of a class (rows) get an answer (columns), and what changed. Click a cell to see its samples.</source>
        <translation>各クラスのサンプル（行）がどの答え（列）になったかの回数と変化。セルをクリックするとサンプルが表示されます。</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>数値の比較</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>異なるレイヤー</translation>
    </message>
    <message>
        <source>Samples whose answer changed</source>
        <translation>答えが変わったサンプル</translation>
    </message>
    <message>
        <source>Classes and answers</source>
        <translation>クラスと答え</translation>
    </message>
    <message>
        <source>Samples shown</source>
        <translation>表示するサンプル</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>変化したものすべて</translation>
    </message>
    <message>
        <source>Lost: right before</source>
        <translation>正解→誤答</translation>
    </message>
    <message>
        <source>Won: right now</source>
        <translation>誤答→正解</translation>
    </message>
    <message>
        <source>A cell of the confusion</source>
        <translation>混同行列の 1 セル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln サンプル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered as %2</source>
        <translation>%1 を %2 と回答</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>The numbers of the layer chosen above, as they are and as either brings them back.</source>
        <translation>上で選んだレイヤーの数値：元の値と、それぞれが戻す値。</translation>
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
        <translation>%1 を %2 と回答：%4 サンプル中 %3。クリックすると表示します。</translation>
    </message>
</context>
<context>
    <name>bitdepth::DataDialog</name>
    <message>
        <source>Open data</source>
        <translation>データを開く</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>データ (*.json *.npz *.idx *.gz *-ubyte);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of data</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>データを選択</translation>
    </message>
    <message>
        <source>A folder of images, an .npz, a dataset.json …</source>
        <translation>画像フォルダー、.npz、dataset.json…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>フォルダー(&amp;D)…</translation>
    </message>
    <message>
        <source>Not said: values as they are</source>
        <translation>指定なし：値をそのまま使用</translation>
    </message>
    <message>
        <source>&amp;Preprocessing:</source>
        <translation>前処理(&amp;P)：</translation>
    </message>
    <message>
        <source>D&amp;ata:</source>
        <translation>データ(&amp;A)：</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More samples take longer and make the accuracy&apos;s interval narrower.</source>
        <translation>サンプルが多いほど時間がかかり、精度の信頼区間は狭くなります。</translation>
    </message>
    <message>
        <source>&amp;Samples evaluated:</source>
        <translation>評価するサンプル数(&amp;S)：</translation>
    </message>
    <message>
        <source>Decides which samples are taken: the same seed takes the same ones.</source>
        <translation>どのサンプルを使うかを決めます。同じシードでは同じサンプルになります。</translation>
    </message>
    <message>
        <source>Se&amp;ed:</source>
        <translation>シード(&amp;E)：</translation>
    </message>
    <message>
        <source>Calibration: where the ranges of activations are measured</source>
        <translation>キャリブレーション：活性化の範囲を測定するデータ</translation>
    </message>
    <message>
        <source>On &amp;other data:</source>
        <translation>別のデータ(&amp;O)：</translation>
    </message>
    <message>
        <source>Calibration data</source>
        <translation>キャリブレーションデータ</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>ファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>Samples at &amp;most:</source>
        <translation>最大サンプル数(&amp;M)：</translation>
    </message>
    <message>
        <source>A sample as the model sees it</source>
        <translation>モデルから見たサンプル</translation>
    </message>
    <message>
        <source>Number of the sample shown</source>
        <translation>表示するサンプルの番号</translation>
    </message>
    <message>
        <source>On a part of t&amp;his data</source>
        <translation>このデータの一部(&amp;H)</translation>
    </message>
    <message>
        <source>This sample cannot be read.</source>
        <translation>このサンプルは読み込めません。</translation>
    </message>
    <message>
        <source>Values from %1 to %2, mean %3</source>
        <translation>値 %1～%2、平均 %3</translation>
    </message>
    <message>
        <source>Up and Down step through the samples.</source>
        <translation>上下の矢印キーでサンプルを順に表示します。</translation>
    </message>
</context>
<context>
    <name>bitdepth::DeviceBar</name>
    <message>
        <source>no device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>%1, runs models in %2
RAM: %3</source>
        <translation>%1、モデルの実行は %2
RAM：%3</translation>
    </message>
    <message>
        <source>Choose what the model must fit: it is checked at every edit.</source>
        <translation>モデルを収めるデバイスを選択してください。編集のたびに確認します。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>verdict, mark, provenance</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Flash: the model&apos;s file and the runtime&apos;s code. RAM: the arena of activations for one sample; stacks and whatever else the program holds come on top.</source>
        <translation>フラッシュ：モデルファイルとランタイムのコード。RAM：1 サンプル分の活性化の領域。スタックやプログラムのほかの使用量は別です。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Time of one inference, layers alone: %1 ms (%2)</source>
        <translation>1 回の推論時間（レイヤーのみ）：%1 ms（%2）</translation>
    </message>
    <message>
        <source>Energy of one inference: %1 mJ (%2)</source>
        <translation>1 回の推論のエネルギー：%1 mJ（%2）</translation>
    </message>
    <message>
        <source>No kernel for the formats of: %1</source>
        <translation>フォーマットのカーネルがないもの：%1</translation>
    </message>
    <message>
        <source>Everything here is estimated from shapes and published figures; nothing ran on the device.</source>
        <translation>すべて形状と公表値からの推定です。デバイス上では何も実行していません。</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>デバイス：</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the model must fit: published figures of the device and its runtime</source>
        <translation>モデルを収める条件：デバイスとそのランタイムの公表値</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>フラッシュ</translation>
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
        <translation>原因のレイヤーを検索中</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>対策：%1</translation>
    </message>
</context>
<context>
    <name>bitdepth::DiagnosisView</name>
    <message>
        <source>%1
%2: %3 of the noise</source>
        <comment>tensor, cause, share</comment>
        <translation>%1
%2：ノイズの %3</translation>
    </message>
    <message>
        <source>All layers
created and inherited noise</source>
        <translation>全レイヤー
生じたノイズと受け継いだノイズ</translation>
    </message>
    <message>
        <source>Where noise arises</source>
        <translation>ノイズの発生場所</translation>
    </message>
    <message>
        <source>In colour what a layer creates itself, from inputs without noise; in grey what it was handed by the layers before it. A layer with much grey is a victim, not the cause.</source>
        <translation>色付きはノイズのない入力からそのレイヤー自身が生むノイズ、灰色は前のレイヤーから渡されたノイズです。灰色の多いレイヤーは被害者であり、原因ではありません。</translation>
    </message>
    <message>
        <source>No tensor of this recipe stands out.</source>
        <translation>このレシピに目立つテンソルはありません。</translation>
    </message>
    <message>
        <source>Looking for the tensors that make the noise, then trying what helps…</source>
        <translation>ノイズを生むテンソルを探し、効果のある対策を試しています…</translation>
    </message>
    <message>
        <source>The recipe was changed since: undo, or look again. Before: %1</source>
        <translation>その後レシピが変更されました。元に戻すか、もう一度探してください。以前：%1</translation>
    </message>
    <message>
        <source>Find the guilty layer</source>
        <translation>原因のレイヤーを探す</translation>
    </message>
    <message>
        <source>Looks for what makes the present recipe lose accuracy, and measures what helps</source>
        <translation>現在のレシピの精度が落ちる原因を探し、効果のある対策を測定します</translation>
    </message>
    <message>
        <source>Which layer makes a recipe lose accuracy, and why?
The diagnosis tells who creates the noise from who only inherits it, shows the cause, and measures remedies.</source>
        <translation>どのレイヤーが、なぜレシピの精度を落とすのか？
診断では、ノイズを生むものと受け継ぐだけのものを見分け、原因を示し、対策を測定します。</translation>
    </message>
    <message>
        <source>Tensors that make the noise, worst first</source>
        <translation>ノイズを生むテンソル（悪い順）</translation>
    </message>
</context>
<context>
    <name>bitdepth::DockTitles</name>
    <message>
        <source>A double click makes it a window of its own.</source>
        <translation>ダブルクリックで独立したウィンドウになります。</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>独立したウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message>
        <source>Choose data</source>
        <translation>データを選択</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>Set weights of %1 to %2</source>
        <translation>%1 の重みを %2 に設定</translation>
    </message>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>%n レイヤーの重みを %1 に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Set activations of %1 to %2</source>
        <translation>%1 の活性化を %2 に設定</translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>%n レイヤーの活性化を %1 に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>%n レイヤーを標準に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>「%1」から開始</translation>
    </message>
    <message>
        <source>Open recipe %1</source>
        <translation>レシピ %1 を開く</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 をピン留め</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>%n 件の候補を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 を再び使用</translation>
    </message>
    <message>
        <source>Recolour %1</source>
        <translation>%1 の色を変更</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentFiles</name>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX モデル (*.onnx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json *.json);;All files (*)</source>
        <translation>レシピ (*.recipe.json *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Recipes (*.recipe.json)</source>
        <translation>レシピ (*.recipe.json)</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>モデルをエクスポート</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX モデル (*.onnx)</translation>
    </message>
    <message>
        <source>Open model or project</source>
        <translation>モデルまたはプロジェクトを開く</translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.bitdepth);;All files (*)</source>
        <translation>モデルとプロジェクト (*.onnx *.bitdepth);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Use it without the stored figures</source>
        <translation>保存された数値なしで使用(&amp;U)</translation>
    </message>
    <message>
        <source>Go on &amp;without data</source>
        <translation>データなしで続行(&amp;W)</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>モデルの場所</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)</source>
        <translation>データ (*.json *.npz *.idx *.gz *-ubyte);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Bitdepth projects (*.bitdepth)</source>
        <translation>Bitdepth プロジェクト (*.bitdepth)</translation>
    </message>
    <message>
        <source>The recipe or the candidates of %1 are not saved. Save them as a project?</source>
        <translation>%1 のレシピまたは候補が保存されていません。プロジェクトとして保存しますか？</translation>
    </message>
    <message>
        <source>%1 was changed and not saved. Save it?</source>
        <translation>%1 は変更されていますが、保存されていません。保存しますか？</translation>
    </message>
</context>
<context>
    <name>bitdepth::DocumentLoader</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message>
        <source>Nothing is quantized here, so every value comes back as it is.</source>
        <translation>ここでは何も量子化されないため、すべての値がそのまま復元されます。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Largest error %1, mean error %2.</source>
        <translation>最大誤差 %1、平均誤差 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n 個の誤差が描画範囲の外にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean error other than zero shifts what the layer makes: bias correction takes it back.</source>
        <translation>平均誤差がゼロでないとレイヤーの出力がずれます。バイアス補正で打ち消せます。</translation>
    </message>
    <message>
        <source>Value %1 with error %2: comes back as %3</source>
        <translation>値 %1、誤差 %2：%3 に復元</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>誤差 %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvaluationController</name>
    <message>
        <source>Evaluating the float model</source>
        <translation>浮動小数点モデルを評価中</translation>
    </message>
    <message>
        <source>Calibrating activations</source>
        <translation>活性化をキャリブレーション中</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>%1 を評価中</translation>
    </message>
    <message>
        <source>Evaluating the model as its file has it</source>
        <translation>ファイルのままのモデルを評価しています</translation>
    </message>
</context>
<context>
    <name>bitdepth::EvidencePlot</name>
    <message>
        <source>Calibration sample</source>
        <translation>キャリブレーションサンプル</translation>
    </message>
    <message>
        <source>Tensor that is joined</source>
        <translation>結合されるテンソル</translation>
    </message>
    <message>
        <source>Input channel</source>
        <translation>入力チャネル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Smallest to largest value</source>
        <translation>最小値～最大値</translation>
    </message>
    <message>
        <source>Value; the lines are the ends of the range</source>
        <translation>値（線は範囲の端）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>度数</translation>
    </message>
    <message>
        <source>Layer, from the input to the output</source>
        <translation>レイヤー（入力から出力へ）</translation>
    </message>
    <message>
        <source>Noise in % of the signal</source>
        <translation>信号に対するノイズ（%）</translation>
    </message>
    <message>
        <source>%1
created %2, inherited %3</source>
        <translation>%1
発生 %2、継承 %3</translation>
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
%2～%3</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bitdepth::Explorer</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Choose data to see this</source>
        <translation>表示するにはデータを選択してください</translation>
    </message>
    <message>
        <source>What stays float, and why</source>
        <translation>浮動小数点のまま残るものとその理由</translation>
    </message>
    <message>
        <source>About this evaluation</source>
        <translation>この評価について</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>フラッシュ</translation>
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
        <translation>%1 をエクスポート中</translation>
    </message>
</context>
<context>
    <name>bitdepth::FastestController</name>
    <message>
        <source>Measuring what is fastest here</source>
        <translation>このマシンで最速のものを測定中</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>「%1」から開始</translation>
    </message>
</context>
<context>
    <name>bitdepth::FindPanels</name>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Guilty layer</source>
        <translation>原因のレイヤー</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>フロント</translation>
    </message>
</context>
<context>
    <name>bitdepth::FormatDelegate</name>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
</context>
<context>
    <name>bitdepth::FrontierView</name>
    <message>
        <source>Search</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Finds recipes that lose least for their size, without looking at labels.</source>
        <translation>サイズに対して損失が最小のレシピを、ラベルを見ずに探します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>探索中…</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>探索中：これまでに %Ln 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>停止しました：これまでに %Ln 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>もう一度探索</translation>
    </message>
    <message>
        <source>Nothing that was found keeps the limits: allow more.</source>
        <translation>制限を満たすものが見つかりません。制限を緩めてください。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>完了：フロント上に %Ln 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 (float %3)</source>
        <comment>size, relative size, size</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;、%2（float %3）</translation>
    </message>
    <message>
        <source>%1 estimated without labels, on samples that no repair has seen</source>
        <comment>mark</comment>
        <translation>%1 ラベルなしの推定（どの補正にも使われていないサンプルで）</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>活性化 %1</translation>
    </message>
    <message>
        <source>bit operations %1</source>
        <translation>ビット演算数 %1</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>レイテンシ %1</translation>
    </message>
    <message>
        <source>Keeps the limits.</source>
        <translation>制限を満たしています。</translation>
    </message>
    <message>
        <source>Points appear here and in the trade-off as they are found; the dial then walks along them and the whole window follows.</source>
        <translation>見つかった点はここと「トレードオフ」に表示されます。スライダーで点をたどると、ウィンドウ全体が追従します。</translation>
    </message>
    <message>
        <source>The present recipe is none of these points: move the dial.</source>
        <translation>現在のレシピはどの点でもありません。スライダーを動かしてください。</translation>
    </message>
    <message>
        <source>Loss at most:</source>
        <translation>損失の上限：</translation>
    </message>
    <message>
        <source>File at most:</source>
        <translation>ファイルの上限：</translation>
    </message>
    <message>
        <source>Activations at most:</source>
        <translation>活性化の上限：</translation>
    </message>
    <message>
        <source>Latency at most:</source>
        <translation>レイテンシの上限：</translation>
    </message>
    <message>
        <source> points</source>
        <translation> ポイント</translation>
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
        <translation>任意</translation>
    </message>
    <message>
        <source>Points of accuracy that may be lost, estimated without labels</source>
        <translation>許容する精度の低下（ポイント、ラベルなしの推定）</translation>
    </message>
    <message>
        <source>Of one inference on this machine; every point is then measured, which takes longer</source>
        <translation>このマシンでの 1 回の推論。すべての点を測定するため、時間がかかります</translation>
    </message>
    <message>
        <source>Fit the device (none is chosen)</source>
        <translation>デバイスに収める（未選択）</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>%1 に収める</translation>
    </message>
    <message>
        <source>Repair each recipe</source>
        <translation>各レシピを補正</translation>
    </message>
    <message>
        <source>Rounds weights by real inputs and corrects biases: smaller files for the same loss, and a slower search</source>
        <translation>実際の入力に基づいて重みを丸め、バイアスを補正します。同じ損失でファイルは小さくなりますが、探索は遅くなります</translation>
    </message>
    <message>
        <source>Starts, stops and continues the search; what was found stays</source>
        <translation>探索の開始、停止、続行。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Point of the frontier</source>
        <translation>フロント上の点</translation>
    </message>
    <message>
        <source>From the smallest file to the largest: the recipe becomes that point, as one step to undo</source>
        <translation>最小のファイルから最大のファイルまで。レシピがその点に変わり、1 回で元に戻せます</translation>
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
        <translation>制限内で最良</translation>
    </message>
    <message>
        <source>Goes to the point that a search under these limits recommends</source>
        <translation>この制限での探索が推奨する点に移動します</translation>
    </message>
    <message>
        <source>Pin this point</source>
        <translation>この点をピン留め</translation>
    </message>
    <message>
        <source>Keeps it as a candidate, as soon as it is evaluated on the chosen data</source>
        <translation>選択したデータで評価が済みしだい、候補として残します</translation>
    </message>
    <message>
        <source>Expected loss: %1 ± %2 points, same answer for %3 of %4 samples</source>
        <comment>loss, half its 95 % interval, share, number</comment>
        <translation>予想される損失：%1 ± %2 ポイント、%4 サンプルの %3 で同じ答え</translation>
    </message>
    <message>
        <source>Beyond the limits: a recipe keeps them if the upper end of the loss&apos;s 95 % interval does.</source>
        <translation>制限を超えています：損失の 95 % 区間の上端が制限内にあるとき、レシピは制限を守ります。</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuideWindow</name>
    <message>
        <source>The guide is missing: %1 is not there. Install the program again.</source>
        <translation>ガイドがありません：%1 が見つかりません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ一覧</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>bitdepth::GuidedTour</name>
    <message>
        <source>What the recipe does</source>
        <translation>レシピの効果</translation>
    </message>
    <message>
        <source>Accuracy, size, memory, operations and latency of the quantized model, each beside the float model. The mark says whether a figure was measured, simulated or estimated.</source>
        <translation>量子化モデルの精度、サイズ、メモリ、演算数、レイテンシを、浮動小数点モデルと並べて示します。印は、数値が実測、シミュレーション、推定のどれかを表します。</translation>
    </message>
    <message>
        <source>Begin with a preset</source>
        <translation>プリセットから始める</translation>
    </message>
    <message>
        <source>A recipe for the whole model, made for a purpose. Everything in it can be changed layer by layer, and every change undone.</source>
        <translation>目的に合わせて用意された、モデル全体のレシピです。すべてレイヤーごとに変更でき、どの変更も元に戻せます。</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Click a header to sort: the lowest weight SQNR is the layer that suffers most. Press 4 for 4 bits, 8 for 8 bits, 0 for float; the context menu has the rest.</source>
        <translation>見出しをクリックすると並べ替えられます。重みの SQNR が最も低いレイヤーが最も影響を受けています。4 で 4 ビット、8 で 8 ビット、0 で float になります。ほかの操作はコンテキストメニューにあります。</translation>
    </message>
    <message>
        <source>What its numbers look like</source>
        <translation>数値の姿</translation>
    </message>
    <message>
        <source>Float values in blue, what is left of them after quantizing in orange, and the clipping range as dashed lines.</source>
        <translation>青は浮動小数点の値、オレンジは量子化後の値、破線はクリッピング範囲です。</translation>
    </message>
    <message>
        <source>Candidates and the network</source>
        <translation>候補とネットワーク</translation>
    </message>
    <message>
        <source>Pin a result with Ctrl+P to compare it with others. The tab Network draws the model as a graph you can walk with the arrow keys.</source>
        <translation>Ctrl+P で結果をピン留めすると、ほかの結果と比較できます。「ネットワーク」タブではモデルがグラフとして描かれ、矢印キーでたどれます。</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>持ち帰る</translation>
    </message>
    <message>
        <source>Writes the quantized model as ONNX. It computes exactly what was promised here. The user guide is in the Help menu: press F1.</source>
        <translation>量子化モデルを ONNX として書き出します。ここで示されたとおりに計算します。ユーザーガイドは「ヘルプ」メニューにあります（F1）。</translation>
    </message>
</context>
<context>
    <name>bitdepth::HistogramPlot</name>
    <message>
        <source>This tensor holds no finite number, so there is nothing to draw.</source>
        <translation>このテンソルには有限の数値がないため、描画するものがありません。</translation>
    </message>
    <message>
        <source>Choose a layer to see how its numbers are distributed, and which of them its format can hold.</source>
        <translation>レイヤーを選択すると、数値の分布と、フォーマットで表現できる値が表示されます。</translation>
    </message>
    <message>
        <source>values per bin of %1</source>
        <translation>幅 %1 のビンあたりの値の数</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic counts</source>
        <translation>対数目盛の度数(&amp;L)</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>%1 values between %2 and %3</source>
        <translation>%2 と %3 の間に %1 個の値</translation>
    </message>
    <message>
        <source>Each channel has a grid of its own: choose one to see it.</source>
        <translation>チャネルごとに独自の量子化グリッドがあります。チャネルを選択すると表示されます。</translation>
    </message>
    <message>
        <source>Stored as code %1</source>
        <translation>コード %1 として保存</translation>
    </message>
    <message>
        <source>Comes back as %1 (error %2)</source>
        <translation>%1 に復元（誤差 %2）</translation>
    </message>
    <message>
        <source>Clipping &amp;range by</source>
        <translation>クリッピング範囲の決め方(&amp;R)</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1：SQNR %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, SQNR %4.
Click to take it.</source>
        <translation>%1：%2～%3、SQNR %4。
クリックすると採用します。</translation>
    </message>
    <message>
        <source>Drag to choose the clipping range by hand.
By keyboard: Shift and arrows move the upper end, Ctrl and arrows the lower.</source>
        <translation>ドラッグするとクリッピング範囲を手動で選択できます。
キーボード：Shift＋矢印で上端、Ctrl＋矢印で下端を移動します。</translation>
    </message>
    <message>
        <source>With an end at %1: SQNR %2
rounding error %3, clipping error %4</source>
        <translation>端が %1 のとき：SQNR %2
丸め誤差 %3、クリッピング誤差 %4</translation>
    </message>
    <message>
        <source>error in dB</source>
        <translation>誤差（dB）</translation>
    </message>
    <message>
        <source>A range by hand holds for all channels.</source>
        <translation>手で選んだ範囲はすべてのチャネルに適用されます。</translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message>
        <source>Set weights to %1</source>
        <translation>重みを %1 に設定</translation>
    </message>
    <message>
        <source>Set activations to %1</source>
        <translation>活性化を %1 に設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 / %Ln レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, operator, format</source>
        <translation>フィルター：名前、演算子、フォーマット</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>レイヤーを絞り込む</translation>
    </message>
    <message>
        <source>Shows the layers that hold every word, such as &quot;conv int4&quot;.</source>
        <translation>すべての語を含むレイヤーを表示します（例：「conv int4」）。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>This model has no layer whose weights can be quantized.
The notes beside the filter say why.</source>
        <translation>このモデルには重みを量子化できる層がありません。
理由はフィルターの横の注記にあります。</translation>
    </message>
    <message>
        <source>No layer holds these words.</source>
        <translation>この文字列を含む層はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>%n レイヤーを %1 と同じ設定にする</numerusform>
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
        <translation>Bitdepth について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;See what the numbers of a neural network look like, decide how many bits each layer deserves, and take home a model that does what the screen promised.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bitdepth %1&lt;/h3&gt;&lt;p&gt;ニューラルネットワークの数値の姿を見て、各レイヤーに何ビットを割り当てるかを決め、画面で示されたとおりに動くモデルを持ち帰りましょう。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Start from:</source>
        <translation>プリセット：</translation>
    </message>
    <message>
        <source>Replace the recipe by one made for a purpose</source>
        <translation>レシピを、目的別に用意されたものに置き換えます</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止しました：%1</translation>
    </message>
    <message>
        <source>Eva&amp;luate</source>
        <translation>評価(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>データを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Bitdepth ended without saving the work on %1 (%2).</source>
        <translation>Bitdepth は %1 の作業を保存せずに終了しました（%2）。</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>bitdepth::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>bitdepth::ModelGraph</name>
    <message>
        <source>Colour:</source>
        <translation>色：</translation>
    </message>
    <message>
        <source>Colour of the layers</source>
        <translation>レイヤーの色</translation>
    </message>
    <message>
        <source>Network graph</source>
        <translation>ネットワークのグラフ</translation>
    </message>
    <message>
        <source>The network is drawn here once a model is open.</source>
        <translation>モデルを開くと、ここにネットワークが描かれます。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>The whole network (0)</source>
        <translation>ネットワーク全体（0）</translation>
    </message>
    <message>
        <source>Draw it from top to bottom</source>
        <translation>上から下へ描く</translation>
    </message>
    <message>
        <source>Draw it from left to right</source>
        <translation>左から右へ描く</translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>注記 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays float and why, and what else to know of the evaluation.</source>
        <translation>浮動小数点のまま残るものとその理由、および評価に関するその他の情報。</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberInspector</name>
    <message>
        <source>%1, this tensor</source>
        <translation>%1、このテンソル</translation>
    </message>
    <message>
        <source>%1, channel 0</source>
        <translation>%1、チャネル 0</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1、%2 として保存</translation>
    </message>
    <message>
        <source>float32: the tensor has no grid</source>
        <translation>float32：このテンソルに量子化グリッドはありません</translation>
    </message>
    <message>
        <source>grid: %1 | %2 | %3</source>
        <comment>value below, stored value, value above</comment>
        <translation>グリッド：%1 | %2 | %3</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Value to look at</source>
        <translation>調べる値</translation>
    </message>
    <message>
        <source>Type a number, or click one in the histogram or on the line below.</source>
        <translation>数値を入力するか、ヒストグラムまたは下の数直線でクリックします。</translation>
    </message>
    <message>
        <source>To the next smaller representable value</source>
        <translation>次に小さい表現可能な値へ</translation>
    </message>
    <message>
        <source>To the next larger representable value</source>
        <translation>次に大きい表現可能な値へ</translation>
    </message>
    <message>
        <source>The representable value below, the one that comes back, and the one above.</source>
        <translation>下の表現可能な値、復元される値、上の表現可能な値。</translation>
    </message>
    <message>
        <source>Number line: the value, its code, and the value that comes back</source>
        <translation>数直線：値、そのコード、復元される値</translation>
    </message>
    <message>
        <source>Above, the real numbers; below, the codes. Click or drag to pick a value, arrow keys go from one representable value to the next.</source>
        <translation>上は実数、下はコードです。クリックまたはドラッグで値を選び、矢印キーで隣の表現可能な値へ移動します。</translation>
    </message>
    <message>
        <source>Bits of the value</source>
        <translation>値のビット</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>Bits: sign, exponent, mantissa</source>
        <translation>ビット：符号、指数、仮数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Of the step quantizer round(x × step) / step in the table: how many steps lie between 0 and 1. 10 rounds to tenths.</source>
        <translation>表のステップ量子化器 round(x × step) / step について：0 と 1 の間のステップ数。10 なら小数第 1 位に丸めます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>per unit</comment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Steps per unit</source>
        <translation>1 あたりのステップ数</translation>
    </message>
</context>
<context>
    <name>bitdepth::NumberLine</name>
    <message>
        <source>code %1, back %2</source>
        <translation>コード %1、復元値 %2</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>復元値 %1</translation>
    </message>
</context>
<context>
    <name>bitdepth::ProgressStrip</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops what is running. Nothing half-done is kept.</source>
        <translation>実行中の処理を停止します。途中の結果は残りません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>丸め %1</translation>
    </message>
    <message>
        <source>clipping %1</source>
        <translation>クリッピング %1</translation>
    </message>
    <message>
        <source>Clipping range</source>
        <translation>クリッピング範囲</translation>
    </message>
    <message>
        <source>How the clipping range is chosen, and the signal-to-noise ratio that each way gives this tensor. Drag a border in the histogram to choose it by hand.</source>
        <translation>クリッピング範囲の決め方と、それぞれの方法でのこのテンソルの信号対雑音比。ヒストグラムの境界をドラッグすると手動で選択できます。</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>信号対量子化雑音比。6 dB の増加は 1 ビットの増加に相当します。</translation>
    </message>
    <message>
        <source>Rounding and clipping error</source>
        <translation>丸め誤差とクリッピング誤差</translation>
    </message>
    <message>
        <source>How the mean squared error divides: rounding %1, clipping %2.</source>
        <translation>平均二乗誤差の内訳：丸め %1、クリッピング %2。</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values inside the range, which move to the nearest representable one. A narrower range makes it smaller.</source>
        <translation>範囲内の値が最も近い表現可能な値に移ることによる誤差が、二乗誤差に占める割合。範囲を狭くすると小さくなります。</translation>
    </message>
    <message>
        <source>Share of the squared error made by the values outside the range, which become its ends. A wider range makes it smaller.</source>
        <translation>範囲外の値が端の値になることによる誤差が、二乗誤差に占める割合。範囲を広くすると小さくなります。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>bitdepth::RemedyList</name>
    <message>
        <source>Nothing that was tried helps.</source>
        <translation>試した対策はどれも効果がありません。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>%1 – advised</source>
        <translation>%1 – 推奨</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>適用：%1</translation>
    </message>
    <message>
        <source>Makes this change to the recipe; one undo takes it back</source>
        <translation>レシピにこの変更を加えます。1 回で元に戻せます</translation>
    </message>
</context>
<context>
    <name>bitdepth::RepairMenu</name>
    <message>
        <source>Equalization of channels</source>
        <translation>チャネルの均等化</translation>
    </message>
    <message>
        <source>Absorption of high biases</source>
        <translation>大きなバイアスの吸収</translation>
    </message>
    <message>
        <source>Rounding by real inputs</source>
        <translation>実際の入力に基づく丸め</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>バイアス補正</translation>
    </message>
    <message>
        <source>Scales the channels of neighbouring layers alike, so that one scale suits them all; the network computes the same.</source>
        <translation>隣り合うレイヤーのチャネルの大きさをそろえ、1 つのスケールがすべてに合うようにします。ネットワークの計算結果は変わりません。</translation>
    </message>
    <message>
        <source>Moves large biases into the next layer, so that activations need less range.</source>
        <translation>大きなバイアスを次のレイヤーに移し、活性化に必要な範囲を狭めます。</translation>
    </message>
    <message>
        <source>Rounds each weight up or down so that the layer&apos;s outputs on real samples stay nearest; takes a while.</source>
        <translation>実際のサンプルに対するレイヤーの出力が元に最も近くなるように、各重みを切り上げまたは切り捨てます。時間がかかります。</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each output channel off its bias.</source>
        <translation>量子化によって各出力チャネルに加わる平均誤差を、そのバイアスから差し引きます。</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Repairs: %L1</source>
        <comment>number</comment>
        <translation>補正：%L1</translation>
    </message>
    <message>
        <source>Changes to the weights that need no labels and cost no bits; what does not help is taken back</source>
        <translation>ラベルが不要で、ビットも増えない重みの変更。効果のないものは取り消されます</translation>
    </message>
    <message>
        <source>Ranges by the outputs</source>
        <translation>出力による範囲の選択</translation>
    </message>
    <message>
        <source>Gives each activation the range, by whatever method, that moves the network&apos;s outputs least on real samples.</source>
        <translation>どの方法によるかを問わず、実際のサンプルでネットワークの出力を最も動かさない範囲を各活性化に与えます。</translation>
    </message>
</context>
<context>
    <name>bitdepth::ResultBar</name>
    <message>
        <source>being evaluated</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>The recipe was edited since: evaluate again.</source>
        <translation>評価後にレシピが変更されました。もう一度評価してください。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>float %1</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>float モデル</translation>
    </message>
    <message>
        <source>On %1 samples, 95 % interval %2.</source>
        <translation>%1 サンプル、95% 信頼区間 %2。</translation>
    </message>
    <message>
        <source>The file that export writes has %1.</source>
        <translation>エクスポートで書き出されるファイルは %1 です。</translation>
    </message>
    <message>
        <source>%1 of activations are alive at the same time at most, for one sample.</source>
        <translation>1 サンプルの推論中に同時に保持される活性化は最大 %1 です。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>One inference here, one thread: %1 to %2 in eight of ten runs.
What ran: %3</source>
        <translation>このマシンでの 1 回の推論（1 スレッド）：10 回中 8 回は %1～%2。
実行されたもの：%3</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Activation memory</source>
        <translation>活性化メモリ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>誤差なし</translation>
    </message>
    <message>
        <source>These formats cannot be written to a file of this model&apos;s version.</source>
        <translation>これらのフォーマットは、このモデルのバージョンのファイルには書き込めません。</translation>
    </message>
    <message>
        <source>The file that export writes will have %1.</source>
        <translation>エクスポートで書き出されるファイルは %1 になります。</translation>
    </message>
    <message>
        <source>The file that export writes will have %1 at most; the ranges decide the last bytes.</source>
        <translation>エクスポートで書き出されるファイルは最大 %1 です。最後の数バイトは範囲によって決まります。</translation>
    </message>
    <message>
        <source>The model leaves open how large its activations are.</source>
        <translation>モデルで活性化のサイズが決まっていません。</translation>
    </message>
    <message>
        <source>Multiply-adds × bits of the weights × bits of the activations, for one sample: %1. What a device makes of them depends on its kernels.</source>
        <translation>1 サンプルあたりの積和演算数 × 重みのビット数 × 活性化のビット数：%1。実際の効果はデバイスのカーネルによります。</translation>
    </message>
    <message>
        <source>Bit operations</source>
        <translation>ビット演算数</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>measured, stored</comment>
        <translation>%1、保存済み</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Estimated from %1 of %2 samples, 95 % interval %3. The others are being evaluated.</source>
        <translation>%2 サンプルのうち %1 から推定、95 % 区間 %3。残りは評価中です。</translation>
    </message>
</context>
<context>
    <name>bitdepth::SearchController</name>
    <message>
        <source>Searching the frontier</source>
        <translation>フロントを探索中</translation>
    </message>
    <message>
        <source>Frontier, %1</source>
        <translation>フロント、%1</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message>
        <source>Estimating sensitivity</source>
        <translation>感度を推定中</translation>
    </message>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>%n ビットでの感度を測定中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityModel</name>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How far the outputs move when only this layer is quantized.</source>
        <translation>このレイヤーだけを量子化したときの出力のずれ。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, mark</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The outputs move by %1 of their size (%2).</source>
        <translation>出力はその大きさの %1 だけずれます（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>KL divergence from the float model: %1</source>
        <translation>浮動小数点モデルとの KL ダイバージェンス：%1</translation>
    </message>
    <message>
        <source>Estimated: the layer&apos;s own error, carried forward to the outputs.</source>
        <translation>推定：レイヤー自身の誤差を出力まで伝播させた値。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>%1, weights</source>
        <translation>%1、重み</translation>
    </message>
    <message>
        <source>%1, activations</source>
        <translation>%1、活性化</translation>
    </message>
    <message>
        <source>KL, weights</source>
        <translation>KL、重み</translation>
    </message>
    <message>
        <source>KL, activations</source>
        <translation>KL、活性化</translation>
    </message>
    <message>
        <source>All but weights</source>
        <translation>重み以外すべて</translation>
    </message>
    <message>
        <source>All but activations</source>
        <translation>活性化以外すべて</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when all tensors are quantized but this one.</source>
        <translation>このテンソル以外をすべて量子化したときに出力がずれる割合（出力の大きさに対する %）。</translation>
    </message>
    <message>
        <source>How far the outputs move, in percent of their size, when only this tensor is quantized.</source>
        <translation>このテンソルだけを量子化したときに出力がずれる割合（出力の大きさに対する %）。</translation>
    </message>
    <message>
        <source>What the metric changes by when only this tensor is quantized.</source>
        <translation>このテンソルだけを量子化したときの指標の変化。</translation>
    </message>
    <message>
        <source>KL divergence of the answers from the float model&apos;s, in nats, when only this tensor is quantized.</source>
        <translation>このテンソルだけを量子化したときの、浮動小数点モデルの答えとの KL ダイバージェンス（nat）。</translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message>
        <source>Estimating…</source>
        <translation>推定中…</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2, worst first; the others are estimates.</source>
        <translation>測定済み：%L1 / %L2（悪い順）。ほかは推定値です。</translation>
    </message>
    <message>
        <source>Estimates: hatched. Analyse to measure at this width.</source>
        <translation>斜線は推定値です。分析するとこのビット数で測定します。</translation>
    </message>
    <message>
        <source>Measured: %L1 of %L2; the others are estimates.</source>
        <translation>測定済み：%L1 / %L2。ほかは推定値です。</translation>
    </message>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>%Ln サンプルでシミュレーション。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Analyse sensitivity</source>
        <translation>感度を分析</translation>
    </message>
    <message>
        <source>Quantizes one tensor after the other and looks at what the model then answers</source>
        <translation>テンソルを 1 つずつ量子化し、モデルの答えを調べます</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ビット数：</translation>
    </message>
    <message>
        <source>Bits each tensor is tried with</source>
        <translation>各テンソルで試すビット数</translation>
    </message>
    <message>
        <source>How many bits each tensor is tried with: integers, weights per channel, activations per tensor, ranges of least squared error</source>
        <translation>各テンソルで試すビット数：整数、重みはチャネルごと、活性化はテンソルごと、範囲は二乗誤差最小</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n ビット</numerusform>
        </translation>
    </message>
    <message>
        <source>Which layers can do with fewer bits, and which cannot?
The analysis quantizes one tensor at a time and shows how far the answers move: first estimates of all, then measurements, worst first.</source>
        <translation>どのレイヤーならビットを減らせるか？
分析ではテンソルを 1 つずつ量子化し、答えのずれを示します。まず全体を推定し、その後、悪い順に測定します。</translation>
    </message>
    <message>
        <source>Sensitivity of the layers</source>
        <translation>レイヤーの感度</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表を名前を付けて保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorFigures</name>
    <message>
        <source>Numbers</source>
        <translation>数値の個数</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>最小の値。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>最大の値。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Far from zero, an affine quantizer makes better use of its codes than a symmetric one.</source>
        <translation>平均がゼロから離れている場合、非対称（アフィン）の量子化器のほうが対称のものよりコードを有効に使えます。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation. A range many times wider than this is stretched by outliers.</source>
        <translation>標準偏差。範囲がこれより何倍も広い場合は、外れ値によって広げられています。</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Share of the values that are exactly zero.</source>
        <translation>ちょうどゼロである値の割合。</translation>
    </message>
    <message>
        <source>NaN, Inf</source>
        <translation>NaN, Inf</translation>
    </message>
    <message>
        <source>Values that are no numbers. They are left out of every range.</source>
        <translation>数値でない値。どの範囲にも含まれません。</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal-to-quantization-noise ratio: 6 dB more is one bit more.</source>
        <translation>信号対量子化雑音比。6 dB の増加は 1 ビットの増加に相当します。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>What one code is worth: neighbouring representable values are so far apart.</source>
        <translation>コード 1 つ分の大きさ。隣り合う表現可能な値の間隔です。</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Each channel or group has a grid of its own: choose a channel to see it.</source>
        <translation>チャネルまたはグループごとに独自の量子化グリッドがあります。チャネルを選択すると表示されます。</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリッピング</translation>
    </message>
    <message>
        <source>Share of the values outside the range. They become its ends.</source>
        <translation>範囲外の値の割合。範囲の端の値になります。</translation>
    </message>
    <message>
        <source>Range used</source>
        <translation>使用範囲</translation>
    </message>
    <message>
        <source>How much of the representable range the values reach over. What they do not reach is wasted bits.</source>
        <translation>表現可能な範囲のうち、値が及んでいる割合。及ばない部分は無駄なビットです。</translation>
    </message>
    <message>
        <source>Codes used</source>
        <translation>使用コード</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How many different codes occur at least once.</source>
        <translation>1 回以上現れるコードの種類数。</translation>
    </message>
</context>
<context>
    <name>bitdepth::TensorPanel</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>float values</source>
        <translation>float 値</translation>
    </message>
    <message>
        <source>float32: nothing is quantized</source>
        <translation>float32：量子化なし</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>clipping range</source>
        <translation>クリッピング範囲</translation>
    </message>
    <message>
        <source>representable values</source>
        <translation>表現可能な値</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Which numbers of the layer to show. Its input and output are there once data is chosen.</source>
        <translation>表示するレイヤーの数値。データを選択すると入力と出力も表示できます。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>Channel </source>
        <comment>before its number</comment>
        <translation>チャネル </translation>
    </message>
    <message>
        <source>One output channel of the weights, or all of them.</source>
        <translation>重みの出力チャネルの 1 つ、またはすべて。</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>対数目盛の度数</translation>
    </message>
    <message>
        <source>a grid for each channel</source>
        <translation>チャネルごとの量子化グリッド</translation>
    </message>
    <message>
        <source>Shows rare values too: each step of the axis is ten times the one before (L). Until you choose, it is on where few values are so frequent that they would hide the rest.</source>
        <translation>まれな値も表示します。軸の 1 目盛ごとに 10 倍になります（L）。選択するまでは、少数の値が頻出してほかの値を隠してしまう場合にオンになります。</translation>
    </message>
    <message>
        <source>The channels of this tensor are not known.</source>
        <translation>このテンソルのチャネルは不明です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, channel</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tensor, quantizer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Add these values</source>
        <translation>これらの値を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add them as they &amp;come back</source>
        <translation>復元後の値を追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>すべて削除(&amp;R)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>How the numbers are distributed, and what the clipping range costs</source>
        <translation>数値の分布と、クリッピング範囲の代償</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Which values come back with which error</source>
        <translation>どの値がどの誤差で復元されるか</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>The ranges of all channels, and which of them are outliers</source>
        <translation>全チャネルの範囲と、そのうちの外れ値</translation>
    </message>
    <message>
        <source>Compare histograms</source>
        <translation>ヒストグラムを比較</translation>
    </message>
    <message>
        <source>Lays the values that are shown now over other tensors, or over the same tensor with another quantizer.</source>
        <translation>現在表示している値を、ほかのテンソル、または別の量子化器を使った同じテンソルに重ねます。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>One value in the bits of every format: click one in the histogram</source>
        <translation>1 つの値を各フォーマットのビットで表示：ヒストグラムで値をクリックします</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>The tensor in numbers</source>
        <translation>テンソルの数値情報</translation>
    </message>
    <message>
        <source>What to see of the tensor</source>
        <translation>テンソルの何を表示するか</translation>
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
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>bitdepth::TradeOffPlot</name>
    <message>
        <source>Float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Evaluate a recipe and pin it to see what accuracy costs.</source>
        <translation>レシピを評価してピン留めすると、精度の代償がわかります。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>float model</source>
        <translation>float モデル</translation>
    </message>
    <message>
        <source>The frontier joins what no other choice beats on both axes.</source>
        <translation>フロントは、両方の軸でほかのどの選択肢にも負けないものを結びます。</translation>
    </message>
    <message>
        <source>%1
%2
95 % interval of the metric: %3</source>
        <translation>%1
%2
指標の 95% 信頼区間：%3</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>縦軸</translation>
    </message>
    <message>
        <source>against</source>
        <comment>accuracy against size</comment>
        <translation>対</translation>
    </message>
    <message>
        <source>What is drawn to the right.</source>
        <translation>横方向に描く量。</translation>
    </message>
    <message>
        <source>What is drawn upwards.</source>
        <translation>縦方向に描く量。</translation>
    </message>
    <message>
        <source>A point of the search, %1 %2
%3: %4
%5: %6
A click takes its recipe.</source>
        <translation>探索で見つかった点、%1 %2
%3：%4
%5：%6
クリックするとこのレシピを使います。</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis logarithmic</source>
        <translation>横軸を対数に(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vertical axis logarithmic</source>
        <translation>縦軸を対数に(&amp;V)</translation>
    </message>
    <message>
        <source>Trade-off of the candidates</source>
        <translation>候補のトレードオフ</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
</context>
<context>
    <name>bitdepth::WelcomePage</name>
    <message>
        <source>Models you open will be listed here.</source>
        <translation>開いたモデルがここに表示されます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>See what the numbers of a neural network look like, decide how many bits each layer deserves, and know at once what that costs.</source>
        <translation>ニューラルネットワークの数値の姿を見て、各レイヤーに何ビットを割り当てるかを決め、その代償をすぐに確かめましょう。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>An ONNX file of your own (%1)</source>
        <translation>お手持ちの ONNX ファイル（%1）</translation>
    </message>
    <message>
        <source>Example: residual network</source>
        <translation>例：残差ネットワーク</translation>
    </message>
    <message>
        <source>Sturdy: 8 bits cost it next to nothing</source>
        <translation>頑健：8 ビットでもほとんど損失なし</translation>
    </message>
    <message>
        <source>Example: depthwise network</source>
        <translation>例：デプスワイズネットワーク</translation>
    </message>
    <message>
        <source>Delicate: its channels want scales of their own</source>
        <translation>繊細：チャネルごとのスケールが必要</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Forgets the files listed here.</source>
        <translation>ここに表示されているファイルの履歴を消去します。</translation>
    </message>
    <message>
        <source>Let go to open it.</source>
        <translation>離すと開きます。</translation>
    </message>
    <message>
        <source>or drop a model, a folder of samples or a recipe anywhere in this window</source>
        <translation>または、モデル、サンプルのフォルダー、レシピをこのウィンドウの任意の場所にドロップ</translation>
    </message>
</context>
<context>
    <name>bitdepth::WindowActions</name>
    <message>
        <source>A small residual network for pictures of clothes</source>
        <translation>衣類の画像用の小さな残差ネットワーク</translation>
    </message>
    <message>
        <source>A small depthwise-separable network, which suffers when all channels share one scale</source>
        <translation>小さなデプスワイズ分離型ネットワーク。全チャネルが 1 つのスケールを共有すると精度が落ちます</translation>
    </message>
    <message>
        <source>Choose &amp;data…</source>
        <translation>データを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the samples that accuracy and activation ranges are measured on</source>
        <translation>精度と活性化の範囲を測定するサンプルを選択</translation>
    </message>
    <message>
        <source>Open re&amp;cipe…</source>
        <translation>レシピを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the quantizers written down in a recipe</source>
        <translation>レシピに書かれた量子化器を使用</translation>
    </message>
    <message>
        <source>Write down which quantizer every layer gets</source>
        <translation>各レイヤーの量子化器を記録</translation>
    </message>
    <message>
        <source>Write the recipe to another file</source>
        <translation>レシピを別のファイルに書き込む</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>モデルをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the quantized model as QDQ ONNX</source>
        <translation>量子化モデルを QDQ ONNX として書き込む</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Measure what the recipe does to accuracy, size, memory and speed</source>
        <translation>レシピが精度、サイズ、メモリ、速度に与える影響を測定</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is running in the background</source>
        <translation>バックグラウンドで実行中の処理を停止</translation>
    </message>
    <message>
        <source>Evaluate &amp;automatically</source>
        <translation>自動的に評価(&amp;A)</translation>
    </message>
    <message>
        <source>Evaluate a moment after every edit</source>
        <translation>編集のたびに少し待ってから評価</translation>
    </message>
    <message>
        <source>&amp;Pin result</source>
        <translation>結果をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Keep this recipe and its figures as a candidate to compare</source>
        <translation>このレシピとその数値を、比較用の候補として残す</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all parts of the window back where they were at first</source>
        <translation>ウィンドウの各部分を最初の位置に戻す</translation>
    </message>
    <message>
        <source>&amp;About Bitdepth</source>
        <translation>Bitdepth について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Version of the toolkit</source>
        <translation>ツールキットのバージョン</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Example: residual &amp;network</source>
        <translation>例：残差ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Example: depthwise net&amp;work</source>
        <translation>例：デプスワイズネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>How to do what, with the words explained</source>
        <translation>操作方法と用語の説明</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>ガイドツアー(&amp;G)</translation>
    </message>
    <message>
        <source>Six steps through the window</source>
        <translation>6 ステップでウィンドウを紹介</translation>
    </message>
    <message>
        <source>&amp;Open model or project…</source>
        <translation>モデルまたはプロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a trained ONNX model, or a project saved here</source>
        <translation>学習済みの ONNX モデル、またはここで保存したプロジェクトを開く</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep model, data, recipe and candidates with their figures in one file</source>
        <translation>モデル、データ、レシピ、候補とその数値を 1 つのファイルに保存</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>プロジェクトを別のファイルに書き込む</translation>
    </message>
    <message>
        <source>Save reci&amp;pe</source>
        <translation>レシピを保存(&amp;P)</translation>
    </message>
    <message>
        <source>Save recipe as…</source>
        <translation>レシピに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Analyse &amp;sensitivity</source>
        <translation>感度を分析(&amp;S)</translation>
    </message>
    <message>
        <source>See which layers can do with fewer bits and which cannot</source>
        <translation>どのレイヤーならビットを減らせるかを調べる</translation>
    </message>
    <message>
        <source>Find the &amp;guilty layer</source>
        <translation>原因のレイヤーを探す(&amp;G)</translation>
    </message>
    <message>
        <source>See which layer makes the recipe lose accuracy, why, and what helps</source>
        <translation>どのレイヤーがなぜレシピの精度を落とすか、何が効くかを調べる</translation>
    </message>
    <message>
        <source>Search the &amp;frontier</source>
        <translation>フロントを探索(&amp;F)</translation>
    </message>
    <message>
        <source>Find the recipes that lose least for what they cost</source>
        <translation>代償に対して損失が最小のレシピを探す</translation>
    </message>
</context>
</TS>
