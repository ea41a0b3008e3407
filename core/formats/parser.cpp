// SPDX-License-Identifier: Apache-2.0
#include "formats/parser.h"

#include <atomic>

namespace bluepencil {

namespace {

std::atomic<Parser *> current = nullptr;

} // namespace

void Parser::install(Parser *parser)
{
    current = parser;
}

Parser *Parser::installed()
{
    return current;
}

} // namespace bluepencil
