// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <type_traits>

/// Ids are types of their own, so that a paper's id never stands where a request's is meant. 0 = none.
enum class RequestId : qint64 {};
enum class AccountId : qint64 {};
enum class PokjaId : qint64 {};
enum class OperatorId : qint64 {};
enum class SessionId : qint64 {};
enum class PaperId : qint64 {};
enum class LetterId : qint64 {};
enum class DraftId : qint64 {};
enum class ImportId : qint64 {};

template <class Id>
requires std::is_enum_v<Id>
constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}

template <class Id>
requires std::is_enum_v<Id>
constexpr bool isSet(Id id)
{
    return raw(id) != 0;
}
