// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

/// What a letter says that is attached to it: "Lampiran : 1 (satu) berkas", "Lamp. : 3 lembar", "Lampiran : -".
struct NamedAttachments {
    int count = 0;
    bool sheets = false; ///< counted in sheets ("lembar", "halaman"); else in papers ("berkas", "rangkap", "set")
    bool operator==(const NamedAttachments &) const = default;
};

/// @param text a letter's, with its lines @return nothing where it does not say
std::optional<NamedAttachments> namedAttachments(const QString &text);
