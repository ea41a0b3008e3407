// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace bluepencil {

/// Why something could not be done: one sentence for the user that names the file and says what to do.
struct Failure {
    QString sentence;
};

/// Either a value or the sentence that tells why there is none.
template <typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure) // NOLINT(google-explicit-constructor): `return Failure{…};` likewise
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value. Only when ok().
    [[nodiscard]] Value &value() { return std::get<0>(m_state); }
    [[nodiscard]] const Value &value() const { return std::get<0>(m_state); }
    Value &operator*() { return value(); }
    const Value &operator*() const { return value(); }
    Value *operator->() { return &value(); }
    const Value *operator->() const { return &value(); }

    /// The sentence. Only when not ok().
    [[nodiscard]] const QString &sentence() const { return std::get<1>(m_state).sentence; }
    [[nodiscard]] Failure failure() const { return std::get<1>(m_state); }

private:
    std::variant<Value, Failure> m_state;
};

/// For calls that return nothing when they succeed.
struct Done {};
using Outcome = Result<Done>;

} // namespace bluepencil
