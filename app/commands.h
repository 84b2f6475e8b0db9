#pragma once

#include <QUndoCommand>
#include <functional>

namespace bitdepth {

/// Changes one value of the document, and changes it back. The values are small: what is large in them is
/// shared.
template <typename T>
class ChangeCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const T&)>;

    /// @param mergeKey what a gesture changes bit by bit (dragging a border): consecutive commands of the
    /// same key
    ///     become one step; empty: a step of its own
    ChangeCommand(const QString& text, T before, T after, Apply apply, QString mergeKey = {})
        : QUndoCommand(text),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_apply(std::move(apply)),
          m_mergeKey(std::move(mergeKey))
    {}

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* newer) override
    {
        const auto* other = dynamic_cast<const ChangeCommand*>(newer);
        if (!other || other->m_mergeKey != m_mergeKey)
            return false;
        m_after = other->m_after;
        setText(other->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    T m_before;
    T m_after;
    Apply m_apply;
    QString m_mergeKey;
};

} // namespace bitdepth
