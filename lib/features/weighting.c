#include "features/weighting.h"

#include <math.h>
#include <string.h>

double dm_inverse_frequency(uint64_t documents, uint64_t frequency) {
    return log((1.0 + (double)documents) / (1.0 + (double)frequency)) + 1.0;
}

double dm_sublinear(double amount) {
    double magnitude = fabs(amount);
    return magnitude > 1 ? copysign(1 + log(magnitude), amount) : amount;
}

/* How many units of its decimal of 8 digits make 1, for the magnitudes from one power of two to the next. */
typedef struct decimal_step {
    double bound;    /* the power of ten that lies between; 2: none does */
    double units[2]; /* of the magnitudes below it, and of the others. 1: they count as 0 */
} decimal_step;

enum { MANTISSA_BITS = 23, LEAST_EXPONENT = 103 }; /* of floats; 2^-24 as it is stored */

static const decimal_step steps[] = {
    {1e-7, {1, 1e14}},    {2, {1e14, 0}}, {2, {1e14, 0}},       {2, {1e14, 0}}, {1e-6, {1e14, 1e13}},
    {2, {1e13, 0}},       {2, {1e13, 0}}, {1e-5, {1e13, 1e12}}, {2, {1e12, 0}}, {2, {1e12, 0}},
    {1e-4, {1e12, 1e11}}, {2, {1e11, 0}}, {2, {1e11, 0}},       {2, {1e11, 0}}, {1e-3, {1e11, 1e10}},
    {2, {1e10, 0}},       {2, {1e10, 0}}, {1e-2, {1e10, 1e9}},  {2, {1e9, 0}},  {2, {1e9, 0}},
    {1e-1, {1e9, 1e8}},   {2, {1e8, 0}},  {2, {1e8, 0}},        {2, {1e8, 0}}};

enum { STEPS = sizeof steps / sizeof steps[0] };

/* The nearest decimal of 8 significant digits, for magnitudes up to 1; below 1e-7 it is 0. Rounding to float
 * first takes away what differs in the last bits between libraries; it also makes magnitude * units exact, so
 * that the quotient of two whole numbers is the double that reading the decimal gives. */
static inline double round_to_decimal(double value) {
    double magnitude = (double)fabsf((float)value);
    if (__builtin_expect(magnitude >= 1e-2 && magnitude < 1, true)) { /* as most are */
        double units = magnitude >= 1e-1 ? 1e8 : 1e9;
        return copysign((int32_t)(magnitude * units + 0.5) / units, value);
    }
    float single = (float)magnitude;
    uint32_t bits;
    memcpy(&bits, &single, sizeof bits);
    uint32_t step = (bits >> MANTISSA_BITS) - LEAST_EXPONENT;
    if (__builtin_expect(step >= STEPS, false)) {
        return magnitude >= 1 ? copysign(1, value) : 0; /* NaN counts as 0 */
    }
    double units = steps[step].units[magnitude >= steps[step].bound];
    int32_t digits = (int32_t)(magnitude * units + 0.5);
    return copysign(digits / units, value);
}

double dm_decimal(double value) {
    return round_to_decimal(value);
}

size_t dm_normalise(dm_element *elements, size_t count, double squares) {
    if (!(squares > 0)) {
        return 0;
    }
    double scale = 1 / sqrt(squares);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        double value = round_to_decimal(elements[i].value * scale);
        elements[kept] = (dm_element){elements[i].feature, value};
        kept += value != 0;
    }
    return kept;
}
