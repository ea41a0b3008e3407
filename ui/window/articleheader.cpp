// SPDX-License-Identifier: Apache-2.0
#include "window/articleheader.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "review/statistics.h"
#include "store/session/reviewsession.h"
#include "widgets/elidedlabel.h"
#include "widgets/isolated.h"
#include "words/languagewords.h"

#include <QFileInfo>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Longer than from key to key of somebody who decides fast, shorter than a look at the head of the page
/// (milliseconds).
constexpr int rest = 150;

/// How far below the middle of a line its letters stand.
qreal baselineOf(const QWidget &label)
{
    const QFontMetricsF metrics(label.font());
    return metrics.ascent() - metrics.height() / 2;
}

/// What an article says of itself: “Night trains return · Rilla Quist · 2031-05-02 · alderpost.example”.
QString originWords(const Origin &origin)
{
    QStringList words = {origin.title, origin.byline, origin.date,
                         origin.siteName.isEmpty() ? origin.site : origin.siteName};
    if (origin.fields.size() > 1)
        words.append(ArticleHeader::tr("text from “%1”", "the field of a record").arg(origin.field));
    for (QString &word : words)
        word = word.simplified();
    words.removeAll(QString());
    std::transform(words.begin(), words.end(), words.begin(), isolated);
    return words.join(u" · "_s);
}

} // namespace

ArticleHeader::ArticleHeader(const CommandSet *commands, QWidget *parent)
    : QWidget(parent)
    , m_count(this)
    , m_name(new ElidedLabel(Qt::ElideMiddle, this))
    , m_language(commandButton(commands->action(CommandId::ArticleLanguage), tr("Language"), KeyHint::Hidden, this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_origin(new ElidedLabel(Qt::ElideRight, this))
{
    m_name->setObjectName(u"articleName"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_name->setFont(strong);
    m_facts->setObjectName(u"articleFacts"_s);
    m_origin->setObjectName(u"articleOrigin"_s);
    m_origin->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(18, 10, 18, 8);
    lines->setSpacing(2);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(12);
    lines->addLayout(layout);
    lines->addWidget(m_origin);
    m_facts->setContentsMargins(0, 2 * qRound(baselineOf(*m_name) - baselineOf(*m_facts)), 0, 0);
    layout->addWidget(m_name);
    m_language->setProperty("quiet", true);
    m_language->setProperty("tight", true);
    m_language->hide();
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_language, 0, Qt::AlignVCenter);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ArticleHeader::countWords);
}

void ArticleHeader::setTheme(const Theme &theme)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_facts->setPalette(quiet);
    m_origin->setPalette(quiet);
}

void ArticleHeader::setSession(const ReviewSession *session)
{
    m_session = session;
    m_rawWords = -1;
    m_name->setText(session ? QFileInfo(session->reading().path).fileName() : QString());
    m_facts->clear();
    m_origin->setText(session ? originWords(session->article().origin()) : QString());
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_told.reset();
    showLanguage();
    m_count.stop();
    countSoon();
}

QString ArticleHeader::articleName() const
{
    return m_name->text();
}

void ArticleHeader::setLanguage(const std::optional<LanguageGuess> &said)
{
    m_said = said;
    showLanguage();
}

/// Somebody who does not see the button's place hears what the word is about.
void ArticleHeader::showLanguage()
{
    const std::optional<LanguageGuess> language = m_said ? m_said : m_told;
    m_language->setVisible(m_session && language);
    if (!language)
        return;
    const QString word = languageWords(*language);
    m_language->setText(tr("%1 ▾", "the language of the article, a button").arg(word));
    m_language->setAccessibleName(tr("Language of the article: %1").arg(word));
}

void ArticleHeader::countWords()
{
    if (!m_session)
        return;
    m_count.start([this, article = m_session->article(), review = m_session->review(),
                   suggestions = m_session->suggestions(),
                   rawWords = m_rawWords](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const WordCounts counts = bluepencil::countWords(article, review, suggestions, rawWords);
        const LanguageGuess told = guessLanguage(article.text());
        deliver([this, counts, told] {
            m_told = told;
            showLanguage();
            show(counts);
        });
    });
}

void ArticleHeader::show(const WordCounts &counts)
{
    m_rawWords = counts.raw;
    const QLocale locale;
    m_facts->setText(tr("%1 · %Ln words → %2 now · %3 if all cut", nullptr, static_cast<int>(counts.raw))
                         .arg(m_session->article().origin().encoding, locale.toString(counts.now),
                              locale.toString(counts.ifAllCut)));
}

} // namespace bluepencil
