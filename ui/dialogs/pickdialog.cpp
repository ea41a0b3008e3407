// SPDX-License-Identifier: Apache-2.0
#include "dialogs/pickdialog.h"

#include "widgets/plainlabel.h"
#include "widgets/sendkeys.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A digit picks only while nothing is typed: a name may have one.
constexpr qsizetype mostDigits = 9;

} // namespace

PickDialog::PickDialog(const QString &label, const QStringList &options, const QString &value, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
    , m_hasDigits(std::none_of(options.begin(), options.end(),
                               [](const QString &option) { return !option.isEmpty() && option.front().isDigit(); }))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto *question = new PlainLabel(label, this);
    question->setWordWrap(true);
    m_words->setObjectName(u"pickWords"_s);
    m_words->setAccessibleName(label);
    m_words->setPlaceholderText(m_hasDigits ? tr("Any part of a name, or 1–9") : QString());
    m_words->installEventFilter(this);
    m_list->setObjectName(u"pickList"_s);
    m_list->setAccessibleName(label);
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString digit = i < mostDigits ? QString::number(i + 1) : u"\u2007"_s; // a blank as wide as a digit
        auto *item = new QListWidgetItem(m_hasDigits ? u"%1   %2"_s.arg(digit, options.at(i)) : options.at(i));
        item->setData(Qt::UserRole, options.at(i));
        m_list->addItem(item);
    }
    auto *hint = new PlainLabel(tr("Return takes what is marked, Ctrl+Return the words as you typed them."), this);
    hint->setObjectName(u"pickHint"_s);
    hint->setWordWrap(true);
    QSizePolicy place = hint->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    hint->setSizePolicy(place);
    hint->hide(); // there is nothing typed to take
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{question, m_words, m_list, hint, buttons})
        layout->addWidget(part);
    connect(m_words, &QLineEdit::textChanged, this, &PickDialog::narrow);
    connect(m_words, &QLineEdit::textChanged, hint, [hint](const QString &words) { hint->setHidden(words.isEmpty()); });
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::takeMarked);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::takeMarked);
    connect(buttons, &QDialogButtonBox::rejected, this, &PickDialog::reject);
    markFirst();
    if (const qsizetype now = options.indexOf(value); now >= 0)
        m_list->setCurrentRow(static_cast<int>(now));
    m_words->setFocus();
}

void PickDialog::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(Qt::UserRole).toString().contains(words.trimmed(), Qt::CaseInsensitive));
    }
    markFirst();
}

/// The first that is shown; none when nothing is.
void PickDialog::markFirst()
{
    int row = 0;
    while (row < m_list->count() && m_list->item(row)->isHidden())
        ++row;
    m_list->setCurrentRow(row < m_list->count() ? row : -1);
}

void PickDialog::takeMarked()
{
    const QListWidgetItem *marked = m_list->currentItem();
    take(marked && !marked->isHidden() ? marked->data(Qt::UserRole).toString() : m_words->text());
}

void PickDialog::take(const QString &value)
{
    m_value = value.trimmed();
    if (!m_value.isEmpty())
        accept();
}

/// While words are typed, arrows go through the list.
bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isSendKey(key)) {
        take(m_words->text());
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        takeMarked();
        return true;
    }
    if (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) {
        const int step = key.key() == Qt::Key_Down ? 1 : -1;
        int row = m_list->currentRow() + step;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += step;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    const qsizetype digit = key.key() - Qt::Key_1;
    if (m_hasDigits && m_words->text().isEmpty() && digit >= 0 && digit < std::min(mostDigits, m_options.size())) {
        take(m_options.at(digit));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace bluepencil
