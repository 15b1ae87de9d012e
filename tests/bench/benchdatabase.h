// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/databaseurl.h"

#include <QString>

#include <functional>
#include <vector>

/// The databases that the benchmarks read: made once in the folder LOKET_BENCH_DIR (else a temporary one), as practice
/// data up to 10,000 requests; larger ones are that one with its closed requests multiplied by SQL, indexes and search
/// included, without the trail and the papers, which no list reads.
namespace bench
{
DatabaseUrl database(int requests);
QString folder();

double microseconds(const std::function<void()> &work);
double median(std::vector<double> values);
} // namespace bench
