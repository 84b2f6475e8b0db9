#include "widgets/save_text.h"
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace bitdepth {
namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

} // namespace

QString writeBytes(const QString& path, const QByteArray& bytes)
{
    // Unbuffered: a disk that gets full then takes fewer bytes than it was given, which a buffer would hide.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size() &&
        file.commit())
        return {};
    return SaveText::tr("%1 cannot be written: %2").arg(path, file.errorString());
}

QString writeText(const QString& path, const QString& text) { return writeBytes(path, text.toUtf8()); }

void saveTextAs(QWidget& parent, const QString& proposedName, const QString& text)
{
    const QString filter = SaveText::tr("Comma-separated values (*.csv)");
    const QString path =
        QFileDialog::getSaveFileName(&parent, SaveText::tr("Save table"), proposedName, filter);
    const QString error = path.isEmpty() ? QString() : writeText(path, text);
    if (!error.isEmpty())
        QMessageBox::warning(&parent, SaveText::tr("Save table"), error);
}

} // namespace bitdepth
