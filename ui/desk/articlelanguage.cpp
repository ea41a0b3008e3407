// SPDX-License-Identifier: Apache-2.0
#include "desk/articlelanguage.h"

#include "dialogs/dialogs.h"
#include "store/session/reviewsession.h"
#include "store/workspace/chosenlanguage.h"
#include "words/languagewords.h"

#include <QStringList>

namespace bluepencil {

namespace {

/// What can be said of an article, in the order in which it is offered.
struct Choices {
    QStringList codes;
    QStringList words;

    void add(const QString &code, const QString &word)
    {
        codes.append(code);
        words.append(word);
    }
};

Choices choicesFor(const Article &article)
{
    Choices choices;
    choices.add(foundLanguage,
                ArticleLanguage::tr("What its words tell: %1").arg(languageWords(guessLanguage(article.text()))));
    for (size_t i = 0; i < languageCount; ++i) {
        const auto language = static_cast<Language>(i);
        choices.add(codeOf(language), languageWords(language));
    }
    choices.add(otherLanguage, languageWords(LanguageGuess{Language::English, false}));
    return choices;
}

} // namespace

void ArticleLanguage::ask()
{
    if (!session())
        return;
    const Choices choices = choicesFor(session()->article());
    const qsizetype now = std::max<qsizetype>(0, choices.codes.indexOf(chosen()));
    const auto word = dialogs()->choice(window(), tr("Language of the article"),
                                        tr("Which language is it in? What was decided stays; quotes, speakers and "
                                           "suggestions are looked for again."),
                                        choices.words, choices.words.at(now));
    if (!word)
        return;
    const qsizetype chosen = choices.words.indexOf(word->trimmed());
    if (chosen < 0)
        Q_EMIT noted(tr("“%1” is none of the languages.").arg(word->trimmed()));
    else
        take(choices.codes.at(chosen), choices.words.at(chosen));
}

void ArticleLanguage::take(const QString &code, const QString &words)
{
    if (const Outcome kept = chooseLanguage(workspace(), session()->reading().textHash, code); !kept.ok()) {
        Q_EMIT said(kept.sentence());
        return;
    }
    Q_EMIT noted(tr("Language of the article: %1").arg(words));
    Q_EMIT changed();
}

QString ArticleLanguage::chosen() const
{
    return session() ? chosenLanguage(workspace(), session()->reading().textHash) : usual();
}

QString ArticleLanguage::usual() const
{
    return usualLanguage(workspace());
}

void ArticleLanguage::setUsual(const QString &code)
{
    if (code == usual())
        return;
    if (const Outcome kept = chooseUsualLanguage(workspace(), code); !kept.ok())
        Q_EMIT said(kept.sentence());
    else
        Q_EMIT changed();
}

} // namespace bluepencil
