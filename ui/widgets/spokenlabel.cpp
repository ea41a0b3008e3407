// SPDX-License-Identifier: Apache-2.0
#include "widgets/spokenlabel.h"

#include "widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace bluepencil {

namespace {

class SpokenLabelAccessible : public QAccessibleWidget {
public:
    explicit SpokenLabelAccessible(SpokenLabel *label)
        : QAccessibleWidget(label, QAccessible::Notification)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? m_label->text() : said;
    }

private:
    SpokenLabel *m_label;
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *label = qobject_cast<SpokenLabel *>(object);
    return label ? new SpokenLabelAccessible(label) : nullptr;
}

} // namespace

SpokenLabel::SpokenLabel(QWidget *parent)
    : PlainLabel(parent)
{
    QAccessible::installFactory(describe); // the same one again counts once
}

void SpokenLabel::keepPlace()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void SpokenLabel::say(const QString &words)
{
    setText(words);
    sayOnly(words);
}

void SpokenLabel::sayOnly(const QString &words)
{
    setAccessibleName(words);
    if (words.isEmpty() || !isVisible())
        return; // what appears later is said when it does
    QAccessibleEvent appears(this, QAccessible::ObjectShow);
    announce(appears);
}

} // namespace bluepencil
