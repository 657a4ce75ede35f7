"""What English-speaking countries have in common."""

from warehouse_cdp.sample.locales.form import nicknames, short_forms

ABBREVIATIONS = short_forms("Street=St,Avenue=Ave,Road=Rd,Drive=Dr,Lane=Ln,Court=Ct")
NICKNAMES = nicknames(
    """
Robert:Bob,Rob Robin:Rob William:Bill,Will Richard:Rick,Dick James:Jim,Jimmy John:Jack Thomas:Tom
Michael:Mike David:Dave Daniel:Dan Christopher:Chris Joseph:Joe Matthew:Matt Anthony:Tony Steven:Steve
Stephen:Steve Andrew:Andy,Drew Joshua:Josh Kenneth:Ken Edward:Ed,Ted Jeffrey:Jeff Nicholas:Nick
Timothy:Tim Gregory:Greg Benjamin:Ben Samuel:Sam Patrick:Pat Alexander:Alex Zachary:Zach Jonathan:Jon
Elizabeth:Liz,Beth Jennifer:Jen,Jenny Patricia:Pat,Trish Margaret:Peggy,Meg Katherine:Kate,Kathy
Kathleen:Kathy Christine:Chris Christina:Tina Jessica:Jess Rebecca:Becky Deborah:Debbie Susan:Sue
Barbara:Barb Kimberly:Kim Amanda:Mandy Melissa:Mel Victoria:Vicky Samantha:Sam Stephanie:Steph
Alexandra:Alex Jacqueline:Jackie Cynthia:Cindy Pamela:Pam Abigail:Abby Danielle:Dani Theresa:Terry
Catherine:Cathy Charles:Charlie Ronald:Ron Donald:Don
"""
)
