// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace bluepencil {

using namespace Qt::StringLiterals;

/// A text of the program as a translator has it.
struct TranslatedText {
    QString context;
    QString source;
    QStringList forms; ///< one; where the text counts, one for each form of the language
    bool counts = false;
    bool finished = true;

    [[nodiscard]] QString name() const { return u"%1: %2"_s.arg(context, source); }
};

/// All texts of a translator's file; stops the test where it cannot be read.
inline QList<TranslatedText> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView tag = xml.name();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (tag == u"name") {
            context = xml.readElementText();
        } else if (tag == u"message") {
            texts.append({context, {}, {}, attributes.value("numerus") == u"yes", true});
        } else if (tag == u"source") {
            texts.last().source = xml.readElementText();
        } else if (tag == u"translation") {
            texts.last().finished = !attributes.hasAttribute("type");
            if (!texts.last().counts)
                texts.last().forms = {xml.readElementText()};
        } else if (tag == u"numerusform") {
            texts.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(xml.errorString()));
    return texts;
}

} // namespace bluepencil
