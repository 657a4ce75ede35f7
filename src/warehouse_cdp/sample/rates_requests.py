"""Rates of the requests that people make about their data."""

from warehouse_cdp.sample.rate import Rate, assume

REQUESTS: list[Rate] = [
    *assume("rare in truth; more of them, so that every kind occurs", makes_a_request=0.06),
    *assume("forms ask for the country", request_names_jurisdiction=0.50),
    *assume("one telephone at hand", request_with_phone_of_relative=0.50),
    *assume("some write from an address that nobody has", request_from_unknown_address=0.10),
    *assume("most can be checked", request_is_checked=0.80, correction_of_email=0.40),
]
