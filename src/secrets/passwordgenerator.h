// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "secrets/passwordpolicy.h"
#include "secrets/secretbytes.h"

#include <QLatin1String>

/// Temporary passwords for SPSE: random, typable from paper, in guarded memory only. The secret text that leaves here
/// is always SecretBytes in UTF-8.
namespace passwordgenerator
{

/// The alphabet, without what is taken for something else on paper: no 0 O o, 1 l I i |, 8 B, 6 G, 5 S, 2 Z, 9's likes
/// g and q, and of letters that differ in size alone (c k p u v w x) only the capitals. 47 characters.
constexpr QLatin1String lowerLetters("abdefhjmnrstyz");
constexpr QLatin1String upperLetters("ACDEFHJKLMNPQRTUVWXY");
constexpr QLatin1String digits("3479");
constexpr QLatin1String specials("!#$%*+=?@");

/// From the system's random source, each allowed string equally likely, each class of the policy present.
/// The length is the policy's, but never below its minimum.
SecretBytes generate(const PasswordPolicy &policy);

/// Bits of entropy of what generate() makes; the settings page warns below 80.
double entropyBits(const PasswordPolicy &policy);

/// "K besar, tiga, m kecil, tanda seru": for reading aloud and for the line under the password in the letter.
/// Indonesian, because the letter is. Characters without a name stand as they are.
SecretBytes spelled(const SecretBytes &password);

/// In groups of four with a space between: "KaT3 m#Rd".
SecretBytes grouped(const SecretBytes &password);

} // namespace passwordgenerator
