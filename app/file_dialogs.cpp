#include "app/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

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

MissingAnswer FileDialogs::askForMissing(QWidget* parent, const QString& sentence, const QString& goOn)
{
    QMessageBox box(QMessageBox::Warning, QString(), sentence, QMessageBox::Cancel, parent);
    const QPushButton* choose =
        box.addButton(QCoreApplication::translate("FileDialogs", "&Choose where it is…"), QMessageBox::AcceptRole);
    const QPushButton* further = goOn.isEmpty() ? nullptr : box.addButton(goOn, QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == choose)
        return MissingAnswer::Choose;
    return further && box.clickedButton() == further ? MissingAnswer::GoOn : MissingAnswer::Cancel;
}

} // namespace bitdepth
