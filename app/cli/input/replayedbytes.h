// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <istream>
#include <streambuf>

namespace bluepencil::cli {

/// The bytes of a stream of which the first were read already, to see what it is, and are to be read again. Hands on
/// what has arrived, and waits for no more.
class ReplayedBytes : public std::streambuf {
public:
    /// `rest` has to live longer.
    ReplayedBytes(QByteArray head, std::istream &rest);

protected:
    int_type underflow() override;

private:
    QByteArray m_piece;
    std::istream &m_rest;
};

} // namespace bluepencil::cli
