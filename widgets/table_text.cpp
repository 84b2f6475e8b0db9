#include "widgets/table_text.h"
#include <QStringList>
#include <functional>
#include <numeric>

namespace bitdepth {
namespace {

using CellText = std::function<QString(int row, int column)>;

std::vector<int> rowsOr(const std::vector<int>& rows, const QAbstractItemModel& model)
{
    if (!rows.empty())
        return rows;
    std::vector<int> all(static_cast<size_t>(model.rowCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QStringList headers(const QAbstractItemModel& model)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result << model.headerData(column, Qt::Horizontal).toString();
    return result;
}

QStringList cells(const QAbstractItemModel& model, int row, const CellText& text)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result << text(row, column);
    return result;
}

QString displayed(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString rawText(const QVariant& value)
{
    if (value.typeId() != QMetaType::Double)
        return value.toString();
    const double number = value.toDouble();
    return number == number ? QString::number(number, 'g', 9) : QString();
}

} // namespace

QString csvField(const QString& text)
{
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n'));
    if (plain)
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

QString toCsv(const QAbstractItemModel& model, int numberRole, const std::vector<int>& rows)
{
    const auto line = [](QStringList fields) {
        for (QString& field : fields)
            field = csvField(field);
        return fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    };
    QString text = line(headers(model));
    for (const int row : rowsOr(rows, model))
        text += line(
            cells(model, row, [&](int r, int c) { return rawText(model.index(r, c).data(numberRole)); }));
    return text;
}

QString toTabbedText(const QAbstractItemModel& model, const std::vector<int>& rows)
{
    QStringList lines = {headers(model).join(QLatin1Char('\t'))};
    for (const int row : rowsOr(rows, model))
        lines << cells(model, row, [&](int r, int c) {
                     return displayed(model, r, c);
                 }).join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

QString toMarkdown(const QAbstractItemModel& model, const std::vector<int>& rows)
{
    const auto line = [](QStringList fields) {
        for (QString& field : fields)
            field.replace(QLatin1Char('|'), QLatin1String("\\|"));
        return QLatin1String("| ") + fields.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    };
    QString text = line(headers(model));
    text += line(QStringList(model.columnCount(), QStringLiteral("---")));
    for (const int row : rowsOr(rows, model))
        text += line(cells(model, row, [&](int r, int c) { return displayed(model, r, c); }));
    return text;
}

} // namespace bitdepth
