// SPDX-License-Identifier: Apache-2.0
#include "handbookpage.h"

#include <QRegularExpression>

#include <md4c-html.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is loaded from anywhere, and a printer gets neither the list nor the dark colours.
constexpr QLatin1StringView style =
    ":root { color-scheme: light dark; --ink: #1b1d1f; --page: #ffffff; --quiet: #5b6168; --line: #d5d9dd; }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  :root { --ink: #e4e6e8; --page: #202428; --quiet: #a6adb4; --line: #454b52; } }\n"
    "body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: var(--ink); background: var(--page);\n"
    "  font: 1rem/1.55 system-ui, sans-serif; }\n"
    "a { color: inherit; } a:hover { text-decoration-thickness: 2px; }\n"
    "nav ol { padding-left: 1.2rem; color: var(--quiet); }\n"
    "section { border-top: 1px solid var(--line); margin-top: 2.5rem; }\n"
    "img { max-width: 100%; height: auto; border: 1px solid var(--line); }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }\n"
    "pre { overflow-x: auto; padding: .7rem; border: 1px solid var(--line); }\n"
    "code { font-size: .95em; overflow-wrap: anywhere; }\n"
    "@media print { nav { display: none; } section { border: 0; break-before: page; }\n"
    "  :root { color-scheme: light; --ink: #000000; --page: #ffffff; } }\n"_L1;

QString htmlOf(const QString &markdown)
{
    QByteArray html;
    const auto take = [](const MD_CHAR *text, MD_SIZE size, void *into) {
        static_cast<QByteArray *>(into)->append(text, static_cast<qsizetype>(size));
    };
    const QByteArray text = markdown.toUtf8();
    md_html(text.constData(), static_cast<MD_SIZE>(text.size()), take, &html, MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0);
    return QString::fromUtf8(html);
}

/// A picture of the window has the colours that its reader has.
QString withPictures(QString html)
{
    static const QRegularExpression picture(u"<img src=\"([a-z-]+)\""_s);
    html.replace(picture, u"<picture><source srcset=\"\\1-dark.png\" media=\"(prefers-color-scheme: dark)\">"
                          "<img src=\"\\1-light.png\""_s);
    static const QRegularExpression rest(u"(<img src=\"[a-z-]+-light.png\"[^>]*>)"_s);
    return html.replace(rest, u"\\1</picture>"_s);
}

/// Parts stand below the title of the whole.
QString lowered(QString html)
{
    for (int level = 5; level > 0; --level) {
        html.replace(u"<h%1>"_s.arg(level), u"<h%1>"_s.arg(level + 1));
        html.replace(u"</h%1>"_s.arg(level), u"</h%1>"_s.arg(level + 1));
    }
    return html;
}

QByteArray document(const QString &language, const QString &body)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Bluepencil</title>\n"
           "<style>\n%2</style>\n</head>\n<body>\n<h1>Bluepencil</h1>\n%3</body>\n</html>\n"_s
               .arg(language, QString(style), body)
               .toUtf8();
}

} // namespace

QByteArray handbookPage(const QList<HelpPage> &pages, const NamedLanguage &language)
{
    QString list;
    QString parts;
    for (const HelpPage &page : pages) {
        list += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(page.name, page.title.toHtmlEscaped());
        parts += u"<section id=\"%1\">\n%2</section>\n"_s.arg(page.name, lowered(withPictures(htmlOf(page.markdown))));
    }
    return document(language.code, u"<nav>\n<ol>\n%1</ol>\n</nav>\n<main>\n"_s.arg(list) + parts + u"</main>\n"_s);
}

QByteArray handbookIndex(const QList<NamedLanguage> &languages)
{
    QString list;
    for (const NamedLanguage &language : languages)
        list += u"<li lang=\"%1\"><a href=\"%1/index.html\" hreflang=\"%1\">%2</a></li>\n"_s.arg(
            language.code, language.name.toHtmlEscaped());
    return document(u"en"_s, u"<ul>\n%1</ul>\n"_s.arg(list));
}

} // namespace bluepencil
