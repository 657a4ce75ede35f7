{#-
    Everything that is read, as {source: {table: declaration}}; one macro a source, in macros/raw/sources/. There, and
    not in dbt's sources files, because unit tests and parsing do not see those.

    A table's declaration:
    key           columns without which a row cannot be told from another
    staged_as     the staging model that reads the table, once, a row for each that raw() gives
    staging_selects  true where that model leaves out rows by a rule of its own
    further_ids   columns beside the key that become part of ids or keys downstream; they may be no longer than a key
    needs         lists of columns of which one has to be filled, because nothing can be made of a row without
    versioned_by  columns that tell a later version of a row from an earlier one: the first that is filled counts,
                  then what decides_ties, then the last
    decides_ties  columns that tell the later of two versions of one moment, by the greater value
    keeps_history true gives past versions that a loader keeps, too; otherwise they are left out
    required      false makes a missing table an empty one; otherwise it is an error
    sampled       false for a table that the sample has not: while var('sample_data') is true it is an empty one
    kept_here     true for a table that people write in the warehouse itself: it is read there on sample data, too
    identifies    what names a person in a row, for erasure: lists of a type, a column (or SQL of several) and, for phones,
                  the column of the country; a record's country stands in for one that rows of it lack. Types: email, phone, loyalty_number, anonymous_id, national_id, and
                  record_id, the key of a person record. `identifies: []` says that rows are about nobody
    belongs_to    {table of the same source: columns that hold its key, in its order}: rows that are erased with that row
    event_type    how keys of events of these rows begin behind the source, see event_row(); those of requests begin alike
    columns       {name: kind}, or {name: {'kind', 'names', 'formats', 'not_a_source'}}: the kinds stand in
                  raw_column(); names lists what else loaders call the column; formats lists those of a date, see
                  parse_date(); not_a_source refuses the names of the sources here
-#}
{% macro raw_tables() -%}
    {{ return({
        'shopify': shopify_raw_tables(),
        'segment': segment_raw_tables(),
        'pos': pos_raw_tables(),
        'salesforce': salesforce_raw_tables(),
        'klaviyo': klaviyo_raw_tables(),
        'zendesk': zendesk_raw_tables(),
        'mailchimp': mailchimp_raw_tables(),
        'consent': consent_raw_tables(),
        'preferences': preferences_raw_tables(),
        'contacts': contacts_raw_tables(),
        'labels': labels_raw_tables(),
        'overrides': overrides_raw_tables(),
        'privacy': privacy_raw_tables(),
        'sync': sync_raw_tables(),
        'hightouch': hightouch_raw_tables(),
        'census': census_raw_tables(),
    }) }}
{%- endmacro %}
