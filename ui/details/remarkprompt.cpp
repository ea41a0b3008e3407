// SPDX-License-Identifier: Apache-2.0
#include "details/remarkprompt.h"

#include "widgets/plainlabel.h"
#include "widgets/sendkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

RemarkPrompt::RemarkPrompt(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_line(new QLineEdit(this))
{
    setObjectName(u"remarkPrompt"_s);
    m_line->setObjectName(u"remark"_s);
    m_line->installEventFilter(this);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    hide();
    connect(m_line, &QLineEdit::returnPressed, this, &RemarkPrompt::send);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &words) { Q_EMIT typed(m_question.verb, m_question.place, words); });
}

void RemarkPrompt::ask(const RemarkQuestion &question)
{
    m_question = question;
    const QString what = question.verb == Verb::Note    ? tr("Note on %1, for other editors:")
                         : question.verb == Verb::Query ? tr("Query on %1, to be answered before the text goes out:")
                                                        : tr("Answer to the query on %1:");
    m_label->setText(what.arg(question.placeName));
    m_line->setAccessibleName(m_label->text());
    m_line->setText(question.words);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void RemarkPrompt::send()
{
    const RemarkQuestion sent = m_question;
    const QString words = m_line->text();
    dismiss();
    Q_EMIT said(sent.verb, sent.place, words);
}

bool RemarkPrompt::dismiss()
{
    if (isHidden())
        return false;
    hide();
    Q_EMIT closed();
    return true;
}

/// What is every chat's key to send must not approve the article over what is being written.
bool RemarkPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSendKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isSendKey(*static_cast<QKeyEvent *>(event))) {
        send();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bluepencil
