// SPDX-License-Identifier: Apache-2.0
// Reads {"id", "text"} lines and writes the cut findings of each as the command line does.
#include "detect/analyzer.h"
#include "detect/reason.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace bluepencil;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Article article(record.value("text"_L1).toString());
        const Analysis analysis = analyze(article);
        QJsonArray findings;
        for (const Finding &finding : analysis.findings) {
            QJsonArray related;
            for (const Related &r : finding.related)
                related.append(
                    QJsonObject{{"role"_L1, nameOf(r.role)}, {"start"_L1, r.span.start()}, {"end"_L1, r.span.end()}});
            findings.append(QJsonObject{{"id"_L1, finding.id().toString()},
                                        {"kind"_L1, nameOf(finding.kind)},
                                        {"category"_L1, nameOf(finding.category)},
                                        {"start"_L1, finding.span.start()},
                                        {"end"_L1, finding.span.end()},
                                        {"confidence"_L1, finding.confidence},
                                        {"rule"_L1, QString::fromLatin1(finding.rule)},
                                        {"reason"_L1, reasonOf(finding, article)},
                                        {"related"_L1, related}});
        }
        std::cout << QJsonDocument(QJsonObject{{"id"_L1, record.value("id"_L1)}, {"findings"_L1, findings}})
                         .toJson(QJsonDocument::Compact)
                         .toStdString()
                  << '\n';
    }
    return 0;
}
