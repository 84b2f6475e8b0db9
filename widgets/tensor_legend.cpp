#include "widgets/tensor_legend.h"
#include "widgets/format_text.h"
#include "widgets/palette.h"
#include <QPainter>

namespace bitdepth {
namespace {

constexpr int kSwatch = 12;
constexpr int kGap = 6;
constexpr int kSpacing = 16;

} // namespace

TensorLegend::TensorLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TensorLegend::sizeHint() const { return {240, fontMetrics().height() + 2}; }

QSize TensorLegend::minimumSizeHint() const { return {80, sizeHint().height()}; }

void TensorLegend::clear()
{
    m_entries.clear();
    m_remark.clear();
    update();
}

void TensorLegend::setTensor(const TensorView& tensor)
{
    clear();
    m_entries.push_back({static_cast<int>(Tone::Original), false, tr("float values")});
    if (!tensor.encoding || tensor.encoding->format.isFloat32()) {
        m_remark = tr("float32: nothing is quantized");
        return;
    }
    if (tensor.reconstructed)
        m_entries.push_back(
            {static_cast<int>(Tone::Reconstructed), true, tr("after %1").arg(formatText(tensor.encoding->format))});
    m_entries.push_back({static_cast<int>(Tone::Clipping), true, tr("clipping range")});
    if (tensor.encoding->scales.size() > 1)
        m_remark = tr("each channel has its own grid: choose one to see it");
    else
        m_entries.push_back({static_cast<int>(Tone::Grid), true, tr("representable values")});
    setAccessibleDescription(m_remark);
}

void TensorLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const int middle = height() / 2;
    const auto text = [&](const QString& words) {
        const int room = width() - x;
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, room);
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += fontMetrics().horizontalAdvance(shown) + kSpacing;
    };
    for (const Entry& entry : m_entries) {
        const QColor color = toneColor(static_cast<Tone>(entry.tone), palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (entry.line)
            painter.drawRoundedRect(QRectF(x, middle - 1, kSwatch, 2.5), 1, 1);
        else
            painter.drawRoundedRect(QRectF(x, middle - 5, kSwatch, 10), 2, 2);
        x += kSwatch + kGap;
        text(entry.text);
    }
    if (!m_remark.isEmpty())
        text(m_remark);
}

} // namespace bitdepth
