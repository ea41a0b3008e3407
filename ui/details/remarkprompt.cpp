// SPDX-License-Identifier: Apache-2.0
#include "details/remarkprompt.h"

#include "widgets/plainlabel.h"

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
    m_label->setWordWrap(true);
    m_label->setBuddy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    hide();
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const QString words = m_line->text();
        dismiss();
        Q_EMIT said(m_verb, words);
    });
}

void RemarkPrompt::ask(Verb verb, const QString &words)
{
    m_verb = verb;
    const QString what = verb == Verb::Note    ? tr("Note for other editors:")
                         : verb == Verb::Query ? tr("Query, to be answered before the text goes out:")
                                               : tr("Answer to the query:");
    m_label->setText(what);
    m_line->setAccessibleName(what);
    m_line->setText(words);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool RemarkPrompt::dismiss()
{
    if (isHidden())
        return false;
    hide();
    Q_EMIT closed();
    return true;
}

} // namespace bluepencil
