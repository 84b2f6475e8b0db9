#include "engine/data/open_dataset.h"
#include "engine/evaluation/metric.h"
#include "engine/evaluation/suspicion.h"
#include "tests/engine/data_files.h"
#include <QTest>

using namespace bitdepth;

/// When figures of a float model smell of wrong preprocessing, and when they do not.
class SuspicionTest : public QObject {
    Q_OBJECT

    static constexpr size_t kSamples = 100;
    TestFolder m_folder;
    SampleSet m_samples; ///< labels 0 to 3 in turn

    static Evaluation answering(const std::vector<int>& answers)
    {
        Evaluation evaluation;
        evaluation.samples = answers.size();
        evaluation.predictions = answers;
        size_t hits = 0;
        for (size_t i = 0; i < answers.size(); ++i)
            hits += answers[i] == static_cast<int>(i % 4);
        evaluation.metric = proportion("top1", hits, answers.size());
        return evaluation;
    }

    std::string sentence(const Evaluation& evaluation) const
    {
        return preprocessingSuspicion(evaluation, m_samples).toString();
    }

private slots:
    void initTestCase()
    {
        std::vector<int64_t> labels;
        for (size_t i = 0; i < kSamples; ++i)
            labels.push_back(static_cast<int64_t>(i % 4));
        writeZip(m_folder / "data.npz",
                 {{"x.npy", npyFile("<f4", "(100, 1)", bytesOf(std::vector<float>(kSamples)))},
                  {"y.npy", npyFile("<i8", "(100,)", bytesOf(labels))}});
        m_samples = {openDataset(m_folder / "data.npz"), {}};
        for (size_t i = 0; i < kSamples; ++i)
            m_samples.indices.push_back(i);
    }

    void goodModelsAreNotSuspected()
    {
        std::vector<int> answers;
        for (size_t i = 0; i < kSamples; ++i)
            answers.push_back(static_cast<int>(i % 4));
        QVERIFY(sentence(answering(answers)).empty());
        for (size_t i = 0; i < 40; ++i)
            answers[i] = (answers[i] + 1) % 4; // 60 %: weak, but far from chance
        QVERIFY(sentence(answering(answers)).empty());
    }

    void oneAnswerForAllIsSuspected()
    {
        const std::string said = sentence(answering(std::vector<int>(kSamples, 2)));
        QVERIFY2(said.find("100 % of the samples the same answer") != std::string::npos, said.c_str());
        QVERIFY(said.find("scale, mean and std") != std::string::npos);
    }

    void guessingIsSuspected()
    {
        std::vector<int> answers;
        for (size_t i = 0; i < kSamples; ++i)
            answers.push_back(static_cast<int>(i / 4 % 4));
        const std::string said = sentence(answering(answers));
        QVERIFY2(said.find("no better than always naming the most frequent class (25 %)") != std::string::npos,
                 said.c_str());
    }

    void rankingByChanceIsSuspected()
    {
        Evaluation evaluation;
        evaluation.samples = kSamples;
        evaluation.metric = {"reconstruction-auc", 0.52, 0.41, 0.63, true};
        QVERIFY(sentence(evaluation).find("no better than chance (area 0.520)") != std::string::npos);
        evaluation.metric.low = 0.51;
        QVERIFY(sentence(evaluation).empty());
    }

    void withoutLabelsOrWithFewSamplesNothingIsSaid()
    {
        const Evaluation constant = answering(std::vector<int>(kSamples, 2));
        QVERIFY(preprocessingSuspicion(constant, {}).isEmpty());
        SampleSet few = m_samples;
        few.indices.resize(10);
        QVERIFY(preprocessingSuspicion(answering(std::vector<int>(10, 2)), few).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SuspicionTest)
#include "suspicion_test.moc"
