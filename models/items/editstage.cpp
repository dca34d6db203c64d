// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/editstage.h"

#include "models/items/rowidentity.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace selaras::items {

namespace {

using repository::RowEdit;

QByteArray placeOf(const QString &table, const Row &key)
{
    return table.toUtf8() + '\0' + rowIdentity(key);
}

Row without(const Row &row, const QString &column)
{
    QStringList columns = row.columns();
    const qsizetype i = row.indexOf(column);
    if (i >= 0)
        columns.removeAt(i);
    return row.only(columns);
}

bool sameEdit(const std::optional<RowEdit> &a, const std::optional<RowEdit> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->kind == b->kind && a->table == b->table && a->key == b->key && a->before == b->before
        && a->changes == b->changes;
}

// The edit without the changes that change nothing; none when nothing is left.
std::optional<RowEdit> reduced(RowEdit edit)
{
    if (edit.kind != RowEdit::Kind::Update)
        return edit;
    QStringList columns;
    for (const QString &column : edit.changes.columns()) {
        if (!sameCell(edit.before.value(column), edit.changes.value(column)))
            columns.append(column);
    }
    if (columns.isEmpty())
        return {};
    edit.changes = edit.changes.only(columns);
    return edit;
}

} // namespace

EditStage::EditStage(QObject *parent)
    : QObject(parent)
{
}

void EditStage::change(const QString &table, const sqlite::TableRow &seen, const QString &column,
                       const QVariant &value)
{
    const qint64 known = idOf(table, seen.key);
    RowEdit edit = editOf(known).value_or(
        RowEdit {RowEdit::Kind::Update, table, seen.key, seen.wholeValues(), {}});
    if (edit.kind == RowEdit::Kind::Delete)
        return;
    edit.changes.set(column, value);
    put(known, reduced(edit));
}

void EditStage::erase(const QString &table, const sqlite::TableRow &seen)
{
    const qint64 known = idOf(table, seen.key);
    RowEdit edit = editOf(known).value_or(
        RowEdit {RowEdit::Kind::Update, table, seen.key, seen.wholeValues(), {}});
    edit.kind = RowEdit::Kind::Delete;
    edit.changes = {};
    put(known, edit);
}

qint64 EditStage::insert(const QString &table, const Row &values)
{
    if (m_frozen)
        return 0;
    const qint64 id = m_nextId;
    put(0, RowEdit {RowEdit::Kind::Insert, table, {}, {}, values});
    return id;
}

void EditStage::changeInserted(qint64 id, const QString &column, const QVariant &value)
{
    std::optional<RowEdit> edit = editOf(id);
    if (!edit || edit->kind != RowEdit::Kind::Insert)
        return;
    edit->changes.set(column, value);
    put(id, edit);
}

void EditStage::resetInserted(qint64 id, const QString &column)
{
    std::optional<RowEdit> edit = editOf(id);
    if (!edit || edit->kind != RowEdit::Kind::Insert)
        return;
    edit->changes = without(edit->changes, column);
    put(id, edit);
}

void EditStage::discard(qint64 id)
{
    put(id, {});
}

void EditStage::discard(const QString &table, const Row &key)
{
    put(idOf(table, key), {});
}

void EditStage::discardAll()
{
    beginStep();
    const QList<qint64> ids = m_edits.keys();
    for (const qint64 id : ids)
        put(id, {});
    endStep();
}

void EditStage::rebase(qint64 id, const Row &stored)
{
    std::optional<RowEdit> edit = editOf(id);
    if (!edit || edit->kind == RowEdit::Kind::Insert)
        return;
    edit->before = stored;
    put(id, reduced(*edit));
}

void EditStage::clear()
{
    const QStringList cleared = tables();
    m_edits.clear();
    m_byKey.clear();
    m_undo.clear();
    m_redo.clear();
    m_open.clear();
    for (const QString &table : cleared)
        Q_EMIT tableChanged(table);
    Q_EMIT changed();
}

void EditStage::beginStep()
{
    ++m_depth;
}

void EditStage::endStep()
{
    Q_ASSERT(m_depth > 0);
    if (--m_depth == 0)
        closeStep();
}

void EditStage::undo()
{
    if (!canUndo() || m_depth > 0)
        return;
    const Step step = m_undo.takeLast();
    for (auto swap = step.crbegin(); swap != step.crend(); ++swap)
        restore(swap->id, swap->before);
    m_redo.append(step);
    announce(step);
}

void EditStage::redo()
{
    if (!canRedo() || m_depth > 0)
        return;
    const Step step = m_redo.takeLast();
    for (const Swap &swap : step)
        restore(swap.id, swap.after);
    m_undo.append(step);
    announce(step);
}

void EditStage::setFrozen(bool frozen)
{
    if (m_frozen == frozen)
        return;
    m_frozen = frozen;
    Q_EMIT frozenChanged();
}

QVector<RowEdit> EditStage::edits() const
{
    QVector<RowEdit> edits;
    edits.reserve(m_edits.size());
    for (const StagedEdit &staged : m_edits)
        edits.append(staged.edit);
    return edits;
}

QVector<StagedEdit> EditStage::staged() const
{
    return {m_edits.cbegin(), m_edits.cend()};
}

QVector<StagedEdit> EditStage::insertedInto(const QString &table) const
{
    QVector<StagedEdit> inserted;
    for (const StagedEdit &staged : m_edits) {
        if (staged.edit.kind == RowEdit::Kind::Insert && staged.edit.table == table)
            inserted.append(staged);
    }
    return inserted;
}

const StagedEdit *EditStage::find(const QString &table, const Row &key) const
{
    return m_byKey.isEmpty() ? nullptr : find(idOf(table, key));
}

const StagedEdit *EditStage::find(qint64 id) const
{
    const auto found = m_edits.constFind(id);
    return found == m_edits.cend() ? nullptr : &*found;
}

QStringList EditStage::tables() const
{
    QSet<QString> names;
    for (const StagedEdit &staged : m_edits)
        names.insert(staged.edit.table);
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

// An id of 0 stages a row for the first time.
void EditStage::put(qint64 id, const std::optional<RowEdit> &edit)
{
    const std::optional<RowEdit> before = editOf(id);
    if (m_frozen || sameEdit(before, edit))
        return;
    const qint64 place = id > 0 ? id : m_nextId++;
    m_open.append({place, before, edit});
    restore(place, edit);
    if (m_depth == 0)
        closeStep();
}

void EditStage::restore(qint64 id, const std::optional<RowEdit> &edit)
{
    if (const auto old = m_edits.constFind(id); old != m_edits.cend()) {
        if (old->edit.kind != RowEdit::Kind::Insert)
            m_byKey.remove(placeOf(old->edit.table, old->edit.key));
        m_edits.erase(old);
    }
    if (!edit)
        return;
    if (edit->kind != RowEdit::Kind::Insert)
        m_byKey.insert(placeOf(edit->table, edit->key), id);
    m_edits.insert(id, {id, *edit});
}

void EditStage::closeStep()
{
    if (m_open.isEmpty())
        return;
    const Step step = std::exchange(m_open, {});
    m_undo.append(step);
    m_redo.clear();
    announce(step);
}

void EditStage::announce(const Step &step)
{
    QStringList touched;
    for (const Swap &swap : step) {
        const QString &table = swap.before ? swap.before->table : swap.after->table;
        if (!touched.contains(table))
            touched.append(table);
    }
    for (const QString &table : std::as_const(touched))
        Q_EMIT tableChanged(table);
    Q_EMIT changed();
}

qint64 EditStage::idOf(const QString &table, const Row &key) const
{
    return m_byKey.value(placeOf(table, key), 0);
}

std::optional<RowEdit> EditStage::editOf(qint64 id) const
{
    const StagedEdit *staged = find(id);
    return staged ? std::optional<RowEdit>(staged->edit) : std::nullopt;
}

} // namespace selaras::items
