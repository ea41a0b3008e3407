// SPDX-License-Identifier: Apache-2.0
//
// Prints, for each page on standard input ({"id": …, "html": …} a line), its lines with the evidence of each: what the
// fitting script of the HTML reader learns from. The first line of the output names the numbers.
#include "formats/reader/html/evidence.h"
#include "formats/reader/html/parser.h"
#include "formats/reader/html/streamed.h"
#include "formats/reader/html/taming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonDocument &document)
{
    std::puts(document.toJson(QJsonDocument::Compact).constData());
}

QJsonArray linesOf(const html::PageFacts &facts)
{
    QJsonArray lines;
    html::Evidence evidence(facts);
    for (const html::PageLine &line : facts.page.lines) {
        QJsonArray numbers;
        for (const float number : evidence.next())
            numbers.append(number);
        lines.append(QJsonArray{facts.page.text.sliced(line.text.start(), line.text.length()), numbers});
    }
    return lines;
}

} // namespace

int main()
{
    QJsonArray names;
    for (const std::string &name : html::Evidence::names())
        names.append(QString::fromStdString(name));
    print(QJsonDocument(names));
    std::string input;
    while (std::getline(std::cin, input)) {
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(input)).object();
        const html::Tree tree =
            html::withStreamedParts(html::parse(html::tamed(record["html"_L1].toString().toUtf8())));
        const html::PageText page = html::linesOf(tree);
        print(QJsonDocument(QJsonObject{{u"id"_s, record["id"_L1]}, {u"lines"_s, linesOf(html::factsOf(tree, page))}}));
    }
    return 0;
}
