#include "widgets/save_plot.h"
#include "widgets/save_text.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace bitdepth {
namespace {

struct SavePlot {
    Q_DECLARE_TR_FUNCTIONS(SavePlot)
};

constexpr double kPictureScale = 2;

QByteArray asSvg(QCustomPlot& plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(), plot.size()));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    return bytes;
}

QByteArray asPng(QCustomPlot& plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plot.toPixmap(plot.width(), plot.height(), kPictureScale).save(&buffer, "PNG");
    return bytes;
}

void askAndSave(QCustomPlot& plot, const PlotExport& what)
{
    const QString filters =
        SavePlot::tr("Picture (*.png);;Vector picture (*.svg);;PDF (*.pdf);;Numbers (*.csv)");
    const QString title = SavePlot::tr("Save plot");
    const QString path =
        QFileDialog::getSaveFileName(&plot, title, what.name + QLatin1String(".png"), filters);
    const QString error = path.isEmpty() ? QString() : savePlot(plot, path, what);
    if (!error.isEmpty())
        QMessageBox::warning(&plot, title, error);
}

} // namespace

QString savePlot(QCustomPlot& plot, const QString& path, const PlotExport& what)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeText(path, what.csv());
    if (ending == QLatin1String("svg"))
        return writeBytes(path, asSvg(plot));
    if (ending == QLatin1String("png"))
        return writeBytes(path, asPng(plot));
    if (ending == QLatin1String("pdf") && plot.savePdf(path))
        return {};
    if (ending == QLatin1String("pdf"))
        return SavePlot::tr("%1 cannot be written: choose another folder.").arg(path);
    return SavePlot::tr("%1 ends in none of .png, .svg, .pdf, .csv: choose one of them.").arg(path);
}

void addPlotActions(QMenu& menu, QCustomPlot& plot, const PlotExport& what)
{
    QCustomPlot* p = &plot;
    const auto add = [&](const QString& icon, const QString& text, const QString& name, auto action) {
        QAction* added = menu.addAction(themedIcon(icon), text, p, action);
        added->setObjectName(name);
    };
    add(QStringLiteral("copy"), SavePlot::tr("&Copy picture"), QStringLiteral("copyPicture"),
        [p] { QApplication::clipboard()->setPixmap(p->toPixmap(p->width(), p->height(), kPictureScale)); });
    add(QStringLiteral("table"), SavePlot::tr("Copy &numbers"), QStringLiteral("copyNumbers"),
        [what] { QApplication::clipboard()->setText(what.csv()); });
    add(QStringLiteral("save"), SavePlot::tr("&Save as…"), QStringLiteral("savePlot"),
        [p, what] { askAndSave(*p, what); });
}

} // namespace bitdepth
