#include "app/file_dialogs.h"

#include <QFileDialog>
#include <QMessageBox>

namespace bitdepth {

QString FileDialogs::openFile(QWidget* parent, const QString& title, const QString& folder,
                              const QString& filters)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filters);
}

QString FileDialogs::openFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString FileDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposal,
                              const QString& filters)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filters);
}

SaveAnswer FileDialogs::askToSave(QWidget* parent, const QString& question)
{
    switch (QMessageBox::question(parent, QString(), question,
                                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                                  QMessageBox::Save)) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

} // namespace bitdepth
