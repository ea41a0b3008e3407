// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/tree.h"

namespace bluepencil::html {

/// The page as a browser shows it once all of it has arrived. Servers of React pages send a part that was not ready in
/// time at the end, as `<div hidden id="S:3">`, and leave `<template id="B:3">` or `P:3` where it belongs; a line of
/// script moves it there. Without that the article of such a page is hidden, or stands behind the foot. A hidden part
/// that no template asks for stays where it is. Linear.
/// Source: ReactDOMServer (fizz), instructions completeBoundary and completeSegment.
[[nodiscard]] Tree withStreamedParts(Tree tree);

} // namespace bluepencil::html
