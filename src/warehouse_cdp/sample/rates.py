"""Every rate that shapes the sample, with where it comes from. Set once, never tuned for a result."""

from warehouse_cdp.sample.rate import Rate, assume, cite
from warehouse_cdp.sample.rates_requests import REQUESTS

PEW = "Pew Research 2023, https://www.pewresearch.org/short-reads/2023/09/07/about-eight-in-ten-women-in-opposite-sex-marriages-say-they-took-their-husbands-last-name/"
MOVERS = "US Census Bureau, CPS 2021: 8.4 %, quoted at https://demomemo.blogspot.com/2021/11/geographic-mobility-again-falls-to-all.html"
TWINS = "NCHS Data Brief 80: 33.3 per 1,000 births, quoted at http://elbiruniblogspotcom.blogspot.com/2012/01/three-decades-of-twin-births-in-united.html"
MAILBOXES = "1.75 mailboxes a user, https://financesonline.com/number-of-email-users/ (the split is assumed)"
NOISE = "pseudopeople 1.3.1: 1 % of cells for each kind, https://pseudopeople.readthedocs.io"

POPULATION: list[Rate] = [
    *assume("a third of homes hold two, not all are customers", household_of_two=0.26),
    *assume("as for two", household_of_three=0.09, household_of_four=0.05),
    *assume("otherwise a grown child", second_member_is_spouse=0.75),
    *cite(PEW, spouse_takes_name=0.79, spouse_hyphenates=0.05),
    *assume("three years out of a marriage of some 25", married_in_period=0.12),
    *assume("namesakes of a parent are uncommon", named_after_parent=0.04),
    *cite(TWINS, twin=0.033),
    *cite(MOVERS, moves_in_a_year=0.084),
    *assume("numbers are portable, few people change them", changes_phone_in_a_year=0.05),
    *cite(MAILBOXES, has_work_email=0.50, has_second_email=0.25),
    *assume("landlines decline, families keep them longest", household_landline=0.45),
    *assume("some couples share one mailbox", household_email=0.05),
    *assume("one tablet in the living room", household_device=0.25),
    *assume("holders of a doctorate", academic_title=0.03),
    *assume("varies much by country", middle_name=0.30, flat_number=0.25),
]
PRESENCE: list[Rate] = [
    *assume("shop and tills are the largest sources", in_shop=0.45, in_till=0.45, in_web=0.45),
    *assume("guest checkout is offered", in_guest=0.34, in_checkout=0.15, guest_returns=0.30),
    *assume("a newsletter reaches part of the customers", in_newsletter=0.18),
    *assume("business contacts and visitors of events", in_crm=0.35, in_events=0.22),
    *assume("of people with a company", in_sales=0.50, in_leads=0.25),
    *assume("a newsletter tool knows the buyers", in_mail=0.45, mail_profile_twice=0.08),
    *assume("some ask for help", in_support=0.22, support_user_deleted=0.02),
    *assume("forgotten account, other mailbox", registers_twice=0.06, contact_entered_twice=0.03),
    *assume("registered and never bought", shop_never_bought=0.15, card_never_used=0.20),
    *assume("accounts leave carts behind too", account_abandons=0.08),
    *assume("several sellers, one CRM", sales_contact_entered_twice=0.12, sales_duplicate_merged=0.70),
    *assume("cleaned up by hand", sales_contact_deleted=0.03),
    *assume("of leads whose person is a contact", lead_converted=0.60),
]
FIELDS: list[Rate] = [
    *assume("optional in an account", account_phone=0.35, web_phone=0.20, web_address=0.40),
    *assume("couriers ask for it; carts are left half filled in", guest_phone=0.75, checkout_phone=0.50),
    *assume("birthday voucher", web_birth=0.20, till_birth=0.70),
    *assume("asked for at the till, cards are found by phone", till_email=0.60, till_phone=0.75),
    *assume("a CRM is well filled", crm_email=0.92, crm_phone=0.75, crm_birth=0.50, crm_national_id=0.25),
    *assume("some systems export it hashed", national_id_hashed=0.40),
    *assume("optional in a CRM", crm_region=0.80, crm_sex=0.70, crm_middle_name=0.50),
    *assume("hand-written list", events_email=0.65, events_phone=0.60),
    *assume("sellers fill in what they need", sales_email=0.92, sales_phone=0.55, sales_address=0.30, sales_title=0.75),
    *assume("a short form", lead_phone=0.50, lead_address=0.25, lead_title=0.50, lead_last_name=0.95),
    *assume("business cards", sales_work_email=0.85, lead_work_email=0.70, sales_switchboard=0.40),
    *assume("a profile is an address and little else", mail_first_name=0.65, mail_last_name=0.60, mail_phone=0.15),
    *assume("located by network, B2B lists", mail_city=0.35, mail_organization=0.05),
    *assume("some call or chat; a signature is not asked for", support_email=0.93, support_phone=0.25),
    *assume("asked at a few events", events_birth=0.10, events_company=0.30),
    *assume("most forms ask for the name", newsletter_first_name=0.85, newsletter_last_name=0.75),
    *assume("business contacts, if they have one", crm_work_email=0.65, events_work_email=0.40),
    *assume("shopping from the office", private_form_work_email=0.10),
    *assume("where a second private mailbox exists", second_email_used=0.30),
    *assume("where the household has one", landline_used=0.25, family_email_used=0.70),
    *assume("company contact instead of one's own", switchboard_used=0.06, role_email_used=0.02),
    *assume("most people never update a profile", profile_refreshed=0.30),
]
NOISE_RATES: list[Rate] = [
    *cite(NOISE, typo_typed_by_customer=0.01, ocr_error=0.01),
    *assume("heard, not read, and in a hurry", typo_typed_by_staff=0.025),
    *assume("where one is known; loyalty forms are informal", nickname=0.08),
    *assume("J. Smith; boxes confused", initial_only=0.02, first_last_swapped=0.01),
    *assume("title typed into the name field; Jr. left out", title_in_name=0.03, suffix_kept=0.50),
    *assume("caps lock, exports", upper_case=0.05),
    *assume("foreign keyboards", diacritics_dropped=0.20, german_transliteration=0.20),
    *assume("passports, cards and foreign forms", latin_letters=0.40),
    *assume("where several spellings are usual", latin_respelled=0.20),
    *assume("mail programs that were never told a name", display_name_is_mailbox=0.08, display_name_turned=0.06),
    *assume("shared computers, office computers", display_name_of_relative=0.03, display_name_is_company=0.04),
    *assume("after a change of name", maiden_name_kept=0.20),
    *assume("spreadsheet of events only", whole_name_in_one_column=0.30, leading_zero_lost=0.15),
    *cite(NOISE, email_typo=0.01, phone_wrong_digit=0.01, birth_day_month_swapped=0.01, birth_year_typo=0.01),
    *assume("a habit of few", email_plus_tag=0.015),
    *assume("Gmail addresses only", email_gmail_dots=0.04),
    *assume("phone keyboards capitalise", email_capitals=0.06),
    *assume("1900-01-01 typed by staff", birth_placeholder=0.02),
    *assume("both forms are usual", street_abbreviated=0.35),
    *assume("blanks, dashes, country prefix, ZIP+4", postal_code_variant=0.08),
    *assume("mandatory fields provoke junk", junk_email=0.006, junk_phone=0.006, junk_name=0.002),
    *assume("of members who give no phone; the till wants one", store_phone_as_placeholder=0.10),
]
TRAFFIC: list[Rate] = [
    *assume("presents", gift_order=0.06, gift_within_family=0.50),
    *assume("staff try the shop, records get deleted", order_is_test=0.004, order_deleted=0.006),
    *assume("as for orders", checkout_deleted=0.01),
    *assume("usual in retail", order_cancelled=0.03, purchase_returned=0.04, bought_at_own_store=0.80),
    *assume("most addresses are confirmed, half opt in", email_verified=0.90, opts_in=0.50),
    *assume("shared and public devices", logs_out=0.30, new_id_after_log_out=0.50),
    *assume("shop pages outweigh the rest", product_page=0.55, from_campaign=0.30, from_search=0.40),
    *assume("phones without a network, wrong clocks", sent_late=0.02, clock_wrong=0.10),
    *assume("loaders deliver at least once", message_sent_twice=0.01),
    *assume("usual for retail newsletters", mail_opened=0.35, mail_clicked=0.10, mail_bounced=0.01),
    *assume("of opened e-mails; beside e-mails", mail_unsubscribed=0.01, mail_text_message=0.06, mail_review=0.02),
    *assume("usual for customer service", ticket_is_solved=0.85, ticket_is_followed_up=0.50, ticket_has_note=0.25),
    *assume("spam and mistakes", ticket_deleted=0.01),
    *assume("shares beside the known people", purchase_without_card=0.30, visitor_never_known=0.15),
]
CONSENT: list[Rate] = [
    *assume("many banners stay unanswered; few come back to one", banner_answered=0.60, cookies_changed=0.06),
    *assume("one click is easiest", banner_all=0.50, banner_none=0.30),
    *assume("of browsers in the US; strings cut by databases", gpc_sent=0.08, tc_string_cut=0.02),
    *assume("of customers, and of those who were young", in_consent_tool=0.25, receipt_given=0.65),
    *assume("of receipts", receipt_withdrawn=0.15, receipt_expired=0.05, receipt_contradicted=0.03, receipt_test=0.01),
    *assume("people travel and move; half of parents are asked", receipt_abroad=0.03, parent_asked=0.50),
    *assume("most come to leave", in_preferences=0.12, preference_off=0.65, in_mailchimp=0.20),
    *assume("of members of a list", list_left=0.12, list_cleaned=0.04, list_pending=0.05, list_complaint=0.10),
    *assume("of profiles", mail_subscribed=0.55, mail_left=0.15, mail_suppressed=0.03, mail_sms=0.50),
    *assume("cashiers ask not everyone", till_consent_asked=0.70, till_consent_given=0.50),
]
RATES: tuple[Rate, ...] = (*POPULATION, *PRESENCE, *FIELDS, *NOISE_RATES, *TRAFFIC, *CONSENT, *REQUESTS)
