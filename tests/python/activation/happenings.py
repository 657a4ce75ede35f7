"""What befalls customers of the sample, as if earlier models had found it."""

from tests.python.warehouses import Warehouse

NEWSLETTER, ADS = "sync_klaviyo__newsletter", "sync_google_ads__vips"


def listed(ids: list[str]) -> str:
    """Ids as a SQL list."""
    return "('" + "', '".join(ids) + "')"


def customers_of(copy: Warehouse, condition: str = "true") -> list[str]:
    """Members of the newsletter."""
    query = f"select customer_id from activation.int_activation__members where sync_name = '{NEWSLETTER}'"
    return [str(row[0]) for row in copy.rows(f"{query} and {condition} order by 1")]


def withdraw(copy: Warehouse, customers: list[str]) -> None:
    """Let customers withdraw what they permitted, as if earlier models had found it."""
    copy.execute(
        "update privacy.customer_consents set is_permitted = false, status = 'withdrawn' "
        f"where purpose = 'marketing' and customer_id in {listed(customers)}"
    )


def suppress_phones(copy: Warehouse) -> set[str]:
    """Suppress the phones of a few who have an address, too, and give their keys."""
    query = f"from activation.int_activation__members where sync_name = '{ADS}' and email is not null"
    rows = copy.rows(f"select sync_key, phone {query} and phone is not null order by 1 limit 2")
    copy.execute(
        *(
            "insert into privacy.suppressions "
            "(suppression_id, contact_point_type, contact_point_value, purpose, channel, reason) "
            f"values ('of {key}', 'phone', '{phone}', 'sale', 'ads', 'bounced')"
            for key, phone in rows
        )
    )
    return {str(key) for key, _ in rows}
